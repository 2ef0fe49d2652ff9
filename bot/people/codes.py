"""Codes: found a community, add a place to it, become an organiser, a partner or an owner, join two accounts."""

from dataclasses import dataclass, field

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.facts import RolesChanged
from bot.feature import Request
from bot.people import grants, joining, showing
from bot.people.audit import Did
from bot.people.model import (
    CODE_LIFE,
    ROLES,
    Code,
    CodeKind,
    CodeNeedsGroup,
    CodeNeedsPrivate,
    CodeUnknown,
    Community,
    CommunityId,
    NotInCharge,
    Person,
    PersonId,
    PlaceId,
    PlaceTaken,
    Role,
)
from bot.people.roles import OwnersOnly, PeopleRequest, get_run
from bot.people.store import PeopleWork
from bot.people.use_cases import find_live, keep_private
from bot.refusals import Refusal
from bot.work import Subject

_FOR_GROUPS = (CodeKind.FOUND, CodeKind.PLACE)
_BY_OWNERS = (CodeKind.CO_OWNER, CodeKind.READER)

_ROLES = {
    CodeKind.ORGANISER: Role.ORGANISER,
    CodeKind.PARTNER: Role.PARTNER,
    CodeKind.OWNER: Role.OWNER,
    CodeKind.CO_OWNER: Role.OWNER,
}


class CodeForAnother(Refusal):
    """An organiser tried out the code that they made for a new one: it stays good."""

    word = "code-for-another"


class RoleHeld(Refusal):
    """Somebody tried out a code for a partner or an owner, and may do as much already: it stays good."""

    word = "code-role-held"


@dataclass(frozen=True, kw_only=True)
class UseCode(Request):
    """Use a one-time code here."""

    code: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class ConfirmCode(Request):
    """Say yes, privately, to what a code was shown for."""

    code: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class MakeCode(Request):
    """Make a one-time code for one more place, organiser, partner or owner."""

    place: Place
    kind: CodeKind
    community: CommunityId | None = None


def use_code(work: PeopleWork, who: Person, ask: UseCode) -> Answer:
    """Use a code where it was shown. Raises a refusal that says where it belongs, or `CodeUnknown`."""
    if not ask.code:
        return _found_without_code(work, who, ask.place)
    return _use_privately(work, who, ask) if ask.place.private else _use_in_group(work, who, ask)


def _use_privately(work: PeopleWork, who: Person, ask: UseCode) -> Answer:
    """Garbage, an old code and one that somebody else has shown get the same: what is here to do."""
    code = find_live(work, ask.code)
    if code is not None and code.kind is CodeKind.ACCOUNT:
        return joining.show_joining(work, who, code)
    if code is None or code.person not in (None, who.id):
        return unknown(work, who)
    if code.person is None and code.kind in _FOR_GROUPS:
        raise CodeNeedsGroup
    if code.kind is CodeKind.READER:
        _must_not_read(who, code)
        return grants.offer(work, who, code, ask.code)
    return confirm_code(work, who, ConfirmCode(code=ask.code, place=ask.place))


def unknown(work: PeopleWork, who: Person) -> Answer:
    """The same for every link that leads nowhere: what is here to do."""
    help_ = showing.show_help(work.house, private=True, runs=bool(who.run_communities))
    return Answer(note=Say.of(CodeUnknown()), message=help_, stays=True, refused=True)


def _use_in_group(work: PeopleWork, who: Person, ask: UseCode) -> Answer:
    code = _get_code(work, ask.code)
    if code.kind is CodeKind.ACCOUNT:
        work.codes.forget(code.mark)  # all have read it
        return Answer(note=Say("code-seen"), where="private", thing="join account", stays=True)
    if code.kind not in _FOR_GROUPS:
        raise CodeNeedsPrivate
    if not who.sender.leads:
        raise NotInCharge
    if code.person not in (None, who.id):
        raise CodeUnknown  # all have read it in the group where it was shown first
    here = work.places.find(ask.place)
    if here is not None and here.community is not None:
        raise PlaceTaken
    if code.kind is CodeKind.PLACE and code.community is not None:
        by = who.id if who.runs(code.community) else code.made_by
        return _add_place(work, ask.place, code.community, code, by=by)
    place = work.places.add(ask.place, None)
    work.people.keep(who)
    work.codes.bind(code.mark, place=place.id, person=who.id)
    return Answer(message=showing.show_founding(place, ask.code), where="private", thing=f"join {ask.code}", stays=True)


def confirm_code(work: PeopleWork, who: Person, ask: ConfirmCode) -> Answer:
    """Found the community, take the role, or join the account, that a code is good for. Raises `CodeUnknown`."""
    shown = joining.find_shown(work, who, ask.code) if ask.place.private else None
    if shown is not None:
        return joining.join_accounts(work, who, shown)
    code = _get_code(work, ask.code)
    is_shown = code.kind is CodeKind.READER and code.person == who.id and ask.place.private
    if code.kind is CodeKind.ACCOUNT or (code.kind is CodeKind.READER and not is_shown):
        return use_code(work, who, UseCode(code=ask.code, place=ask.place))  # nobody says yes to what was not shown
    if is_shown:
        _must_not_read(who, code)
        return grants.accept(work, who, code, ask.place)
    if code.kind is CodeKind.FOUND:
        if code.place is None:
            raise CodeNeedsGroup
        if code.person != who.id:
            raise CodeUnknown
        answer = _found(work, who, code.place, code)
        keep_private(work, who.id, ask.place)
        return answer
    if code.community is None or code.kind not in _ROLES:
        raise CodeNeedsGroup
    return _take_role(work, who, code, code.community, ask.place)


def _take_role(work: PeopleWork, who: Person, code: Code, community: CommunityId, place: Place) -> Answer:
    if code.kind is not CodeKind.OWNER and _has_as_much(who, community, _ROLES[code.kind]):
        raise CodeForAnother if code.kind is CodeKind.ORGANISER else RoleHeld
    _give_role(work, who, community, _ROLES[code.kind])
    work.codes.forget(code.mark)
    keep_private(work, who.id, place)
    if code.kind is CodeKind.OWNER:
        # The operator can name an owner, and the community always learns of it.
        for there in work.places.list_of(community):
            work.outbox.post(Subject("new-owner", str(who.id)), there.id)
    return Answer(note=Say(f"now-{code.kind.value}", community=work.people.get_community(community).name), stays=True)


def _must_not_read(who: Person, code: Code) -> None:
    if code.community is not None and who.reads(code.community):
        raise RoleHeld


def _has_as_much(who: Person, community: CommunityId, role: Role) -> bool:
    mine = who.role_in(community)
    return mine is not None and ROLES.index(mine) <= ROLES.index(role)


def make_code(work: PeopleWork, who: Person, ask: MakeCode) -> Answer:
    """A new one-time code, shown once. Raises `NotYours`, and `OwnersOnly` for one that only owners make."""
    community = get_run(work, who, PeopleRequest(place=ask.place, community=ask.community))
    if ask.kind in _BY_OWNERS and who.role_in(community.id) is not Role.OWNER:
        raise OwnersOnly
    code = new_code(work, ask.kind, community.id, by=who.id)
    return Answer(message=showing.show_code(ask.kind, code), where="private", thing="people")


def new_code(work: PeopleWork, kind: CodeKind, community: CommunityId | None, *, by: PersonId | None = None) -> str:
    """Keep the mark of a new one-time code and give the code itself back: it can never be shown again.

    `by` is the organiser who makes it; nobody, where the operator does.
    """
    code = work.new_code()
    if community is not None:
        work.audit.note(community, Did.CODE_MADE, by=by, about=kind.value)
    work.codes.add(
        Code(
            mark=work.code_mark(code),
            kind=kind,
            community=community,
            place=None,
            person=None,
            expires_at=work.now + CODE_LIFE,
            made_by=by,
        )
    )
    return code


def _get_code(work: PeopleWork, text: str) -> Code:
    code = find_live(work, text)
    if code is None:
        raise CodeUnknown
    return code


def _found_without_code(work: PeopleWork, who: Person, place: Place) -> Answer:
    if place.private:
        raise CodeUnknown
    here = work.places.find(place)
    if here is not None and here.community is not None:
        raise PlaceTaken
    if work.house.found_by != "anyone":
        raise CodeUnknown
    if not who.sender.leads:
        raise NotInCharge
    return use_code(work, who, UseCode(code=new_code(work, CodeKind.FOUND, None), place=place))


def _found(work: PeopleWork, who: Person, shown_in: PlaceId, code: Code) -> Answer:
    house, place = work.house, work.places.find_kept(shown_in)
    if place is None:
        raise CodeNeedsGroup  # we were removed from it since
    if place.community is not None:
        raise PlaceTaken
    community = Community(
        id=CommunityId(work.new_id()),
        name=house.community_name or place.where.title,
        time_zone=house.time_zone,
        language=house.language,
    )
    work.people.add_community(community)
    _give_role(work, who, community.id, Role.OWNER)
    _add_place(work, place.where, community.id, code, by=who.id)
    return Answer(message=showing.show_founded(community), where="private", stays=True)


def _add_place(work: PeopleWork, where: Place, community: CommunityId, code: Code, *, by: PersonId | None) -> Answer:
    """Have the place belong to the community; `by` is an organiser, and no member who used their code."""
    place = work.places.add(where, community)
    work.codes.forget(code.mark)
    work.audit.note(community, Did.PLACE_ADDED, by=by)
    work.outbox.post(Subject("greeting", str(place.id)), place.id)
    work.outbox.refresh(Subject("greeting", str(place.id)), urgent=True)
    return Answer(note=Say("place-joined", community=work.people.get_community(community).name), where="private")


def _give_role(work: PeopleWork, who: Person, community: CommunityId, role: Role) -> None:
    work.people.keep(who)
    work.people.keep_name(who.id, who.sender.name)
    work.people.give_role(who.id, community, role)
    work.audit.note(community, Did.ROLE_GIVEN, by=who.id, about=role.value)
    work.facts.add(RolesChanged(person_id=who.id))
