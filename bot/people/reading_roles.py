"""Words and buttons about codes, roles, groups and joined accounts to requests."""

from collections.abc import Callable, Sequence

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed, Submitted
from bot.people.codes import ConfirmCode, MakeCode, UseCode
from bot.people.granting import GrantId
from bot.people.grants import ConfirmGrant, DeclineGrant, ShowGrants
from bot.people.joining import LeaveApart, MakeAccountCode, PartAccount, ShowAccounts
from bot.people.languages import ChooseLanguage, PutLanguage
from bot.people.logbook import ShowLog
from bot.people.model import CodeKind, CommunityId, PersonId
from bot.people.roles import (
    ChooseRemoval,
    OpenRemoval,
    PeopleRequest,
    RemovePerson,
    ShowPeople,
    ShowRemovals,
    StepDown,
)
from bot.refusals import ActionInvalid

_MOST_DIGITS = 16
"""Ids have no more; longer ones are not ours."""

_ADDED = (CodeKind.PLACE, CodeKind.ORGANISER, CodeKind.PARTNER, CodeKind.CO_OWNER, CodeKind.READER)

_READER = "reader"
"""The word for the role of reading concerns, where somebody may have another beside it."""

JoinRequest = UseCode | ConfirmCode | MakeAccountCode | ShowAccounts | PartAccount | LeaveApart


def read_join(inbound: Commanded) -> JoinRequest:
    """`/join CODE`, `/join CODE yes` for the button that confirms it, and `/join account`, `/join part 2`."""
    words = inbound.values.get("code", "").split()
    what = words[0].casefold() if words else ""
    if what == "account":
        return MakeAccountCode(place=inbound.place)
    if what == "part":
        return _part(inbound, words[1:])
    said = " ".join(words[1:]).casefold()
    if said == "yes":
        return ConfirmCode(code=words[0], place=inbound.place)
    if said == "no":
        return LeaveApart(code=words[0])
    return UseCode(code=words[0] if words else "", place=inbound.place)


def _part(inbound: Inbound, words: Sequence[str]) -> ShowAccounts | PartAccount:
    if not words:
        return ShowAccounts(place=inbound.place)
    return PartAccount(place=inbound.place, number=_number(words[0]), sure=_is_sure(words[1:]))


def read_confirm(inbound: Pressed) -> ConfirmCode:
    """`join-yes:CODE`."""
    return ConfirmCode(code=inbound.action.partition(":")[2], place=inbound.place)


def read_apart(inbound: Pressed) -> LeaveApart:
    """`join-no:CODE`."""
    return LeaveApart(code=inbound.action.partition(":")[2])


def read_accounts(inbound: Inbound) -> ShowAccounts:
    """The button that shows one's accounts."""
    return ShowAccounts(place=inbound.place)


def read_join_account(inbound: Inbound) -> MakeAccountCode:
    """The button that makes a code for one more account."""
    return MakeAccountCode(place=inbound.place)


def read_part(inbound: Pressed) -> PartAccount:
    """`join-part:MARK`."""
    return PartAccount(place=inbound.place, mark=inbound.action.partition(":")[2])


def read_part_yes(inbound: Pressed) -> PartAccount:
    """`join-part-yes:MARK`."""
    return PartAccount(place=inbound.place, mark=inbound.action.partition(":")[2], sure=True)


PeopleAsk = PeopleRequest | MakeCode


def read_people(inbound: Commanded) -> PeopleAsk:
    """`/people`, `/people add place`, `/people remove 2`, and so on; `in 7` at the end names the community."""
    words = digits(inbound.values.get("what", "")).split()
    community = None
    if len(words) > 1 and words[-2].casefold() == "in":
        community, words = CommunityId(_number(words[-1])), words[:-2]
    if not words:
        return ShowPeople(place=inbound.place, community=community)
    read = _PEOPLE.get(words[0].casefold())
    if read is None:
        raise ActionInvalid
    return read(inbound, community, words[1:])


def _add(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> MakeCode:
    if len(words) != 1 or words[0].casefold() not in _ADDED:
        raise ActionInvalid
    return MakeCode(place=inbound.place, community=community, kind=CodeKind(words[0].casefold()))


def _remove(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> ChooseRemoval | OpenRemoval:
    if not words:
        return ChooseRemoval(place=inbound.place, community=community)
    return OpenRemoval(place=inbound.place, community=community, number=_number(words[0]))


def _language(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> ChooseLanguage | PutLanguage:
    if len(words) < 2:
        return ChooseLanguage(place=inbound.place, community=community, group="".join(words))
    return PutLanguage(place=inbound.place, community=community, group=words[0], language=" ".join(words[1:]))


def _removals(inbound: Inbound, community: CommunityId | None, _words: Sequence[str]) -> ShowRemovals:
    return ShowRemovals(place=inbound.place, community=community)


def _log(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> ShowLog:
    return ShowLog(place=inbound.place, community=community, before=_number("".join(words)) if words else None)


def _leave(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> StepDown:
    reads = bool(words) and words[0].casefold() == _READER
    return StepDown(place=inbound.place, community=community, reads=reads, sure=_is_sure(words[1:] if reads else words))


def _grants(inbound: Inbound, community: CommunityId | None, _words: Sequence[str]) -> ShowGrants:
    return ShowGrants(place=inbound.place, community=community)


def _confirm(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> ConfirmGrant:
    return ConfirmGrant(place=inbound.place, community=community, number=_number("".join(words)))


def _decline(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> DeclineGrant:
    return DeclineGrant(place=inbound.place, community=community, number=_number("".join(words)))


_PEOPLE: dict[str, Callable[[Inbound, CommunityId | None, Sequence[str]], PeopleAsk]] = {
    "add": _add,
    "remove": _remove,
    "language": _language,
    "removals": _removals,
    "log": _log,
    "leave": _leave,
    "grants": _grants,
    "confirm": _confirm,
    "decline": _decline,
}


def read_card(inbound: Pressed) -> ShowPeople:
    """`people:7`."""
    return ShowPeople(place=inbound.place, community=_community(inbound))


def read_add(inbound: Pressed) -> MakeCode:
    """`people-add:place:7`."""
    kind, _, community = inbound.action.partition(":")[2].partition(":")
    return _add(inbound, CommunityId(_number(community)), [kind])


def read_remove(inbound: Pressed) -> ChooseRemoval | OpenRemoval:
    """`people-remove:7`, and `people-remove:7:3`, `people-remove:7:3:reader` for a person."""
    community, *rest = inbound.action.partition(":")[2].split(":")
    if not rest:
        return ChooseRemoval(place=inbound.place, community=CommunityId(_number(community)))
    person, reads = _whom(rest)
    return OpenRemoval(place=inbound.place, community=CommunityId(_number(community)), person=person, reads=reads)


def _whom(words: Sequence[str]) -> tuple[PersonId, bool]:
    """A person, and whether it is about their reading concerns."""
    if len(words) > 1 and list(words[1:]) != [_READER]:
        raise ActionInvalid
    return PersonId(_number(words[0])), len(words) > 1


def read_removal(inbound: Submitted) -> RemovePerson:
    """The form with the reason."""
    community, *rest = inbound.form.partition(":")[2].split(":")
    person, reads = _whom(rest or [""])
    return RemovePerson(
        place=inbound.place,
        community=CommunityId(_number(community)),
        person=person,
        reads=reads,
        reason=" ".join(inbound.values.get("reason", "").split()),
    )


def read_language(inbound: Pressed) -> ChooseLanguage | PutLanguage:
    """`people-language:7`, with a group `people-language:7:3`, and with a language `people-language:7:3:cy`."""
    community, *words = inbound.action.partition(":")[2].split(":")
    return _language(inbound, CommunityId(_number(community)), words)


def read_removals(inbound: Pressed) -> ShowRemovals:
    """`people-removals:7`."""
    return ShowRemovals(place=inbound.place, community=_community(inbound))


def read_log(inbound: Pressed) -> ShowLog:
    """`people-log:7`, and `people-log:7:41` for what was before entry 41."""
    community, *before = inbound.action.partition(":")[2].split(":")
    return _log(inbound, CommunityId(_number(community)), before)


def read_leave(inbound: Pressed) -> StepDown:
    """`people-leave:7`."""
    return StepDown(place=inbound.place, community=_community(inbound))


def read_leave_yes(inbound: Pressed) -> StepDown:
    """`people-leave-yes:7`, and `people-leave-yes:7:reader`."""
    community, *rest = inbound.action.partition(":")[2].split(":")
    return _leave(inbound, CommunityId(_number(community)), [*rest, "yes"])


def read_grants(inbound: Pressed) -> ShowGrants:
    """`people-grants:7`."""
    return ShowGrants(place=inbound.place, community=_community(inbound))


def read_confirm_grant(inbound: Pressed) -> ConfirmGrant:
    """`people-confirm:7:3`."""
    community, grant = _grant(inbound)
    return ConfirmGrant(place=inbound.place, community=community, grant=grant)


def read_decline_grant(inbound: Pressed) -> DeclineGrant:
    """`people-decline:7:3`."""
    community, grant = _grant(inbound)
    return DeclineGrant(place=inbound.place, community=community, grant=grant)


def _grant(inbound: Pressed) -> tuple[CommunityId, GrantId]:
    community, _, grant = inbound.action.partition(":")[2].partition(":")
    return CommunityId(_number(community)), GrantId(_number(grant))


def _community(inbound: Pressed) -> CommunityId:
    return CommunityId(_number(inbound.action.partition(":")[2]))


def _is_sure(words: Sequence[str]) -> bool:
    return [word.casefold() for word in words] == ["yes"]


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)
