"""What organisers press and type, to requests: the words after `/polls 7` are those behind the buttons."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.chat.inbound import Pressed
from bot.people.model import CommunityId, PlaceId
from bot.polls.model import Mode, PollId
from bot.polls.reading.by_hand import read_new, read_one
from bot.polls.reading.codes import For, language_typed, number_of
from bot.polls.reading.kinds import read_kind
from bot.polls.reading.linking import read_link, read_links
from bot.polls.reading.purposes import read_answered, read_answerer, read_decides, read_due, read_purpose, read_step
from bot.polls.reading.settings import (
    read_counts,
    read_nudge,
    read_nudges,
    read_opens,
    read_quorum,
    read_repeats,
    read_shuffle,
)
from bot.polls.reading.writing import read_decision, read_page, read_pass, read_proposals, read_takes
from bot.polls.showing import OFF, ON
from bot.polls.use_cases.asking import OpenChange, PollRequest, PostDraft, SetMode
from bot.polls.use_cases.chasing import ChaseMissing
from bot.polls.use_cases.choosing import ChooseCommunity
from bot.polls.use_cases.closing import ChooseClosing, CloseNow, MoveClosing, OpenCancel, PostAgain
from bot.polls.use_cases.copying import CopyPoll
from bot.polls.use_cases.dropping import DropDraft
from bot.polls.use_cases.planning import OpenNow
from bot.polls.use_cases.results import CopyResult, ExportTable
from bot.polls.use_cases.secret_asking import ChooseSecrecy, SetByPlace
from bot.polls.use_cases.settings import ShowSettings
from bot.polls.use_cases.versions import ChooseLanguage, DropVersion, OpenVersion
from bot.polls.use_cases.waiting import WaitForMorning
from bot.refusals import ActionInvalid


def read_organise(inbound: Pressed) -> PollRequest:
    """`poll-do:7:close`, and so on: the same words as after `/polls 7`."""
    _, poll, what, *rest = (*inbound.action.split(":"), "", "")
    return read_typed(what, ":".join(part for part in rest if part), For(inbound, PollId(number_of(poll)), 0))


def read_typed(what: str, rest: str, it: For) -> PollRequest:
    """A word, what follows it, and for which poll. Raises `ActionInvalid` for a word that is none of ours."""
    read = _ORGANISE.get(what)
    if read is None:
        raise ActionInvalid
    return read(it, rest)


def _post(it: For, rest: str) -> PostDraft:
    where = PlaceId(number_of(rest)) if rest else None
    return PostDraft(poll=it.poll, number=it.number, place=it.place, where=where)


def _anyway(it: For, rest: str) -> PostDraft:
    return replace(_post(it, rest), anyway=True)


def _groups(it: For, rest: str) -> PollRequest:
    if rest.casefold() not in (ON, OFF):
        raise ActionInvalid
    return SetByPlace(poll=it.poll, number=it.number, place=it.place, by_place=rest.casefold() == ON)


def _again(it: For, rest: str) -> PostAgain:
    where = PlaceId(number_of(rest)) if rest else None
    return PostAgain(poll=it.poll, number=it.number, place=it.place, where=where)


def _mode(it: For, rest: str) -> SetMode:
    return SetMode(poll=it.poll, number=it.number, place=it.place, mode=_MODES[rest])


def _add(it: For, rest: str) -> PollRequest:
    if not rest:
        return ChooseLanguage(poll=it.poll, number=it.number, place=it.place)
    return OpenVersion(poll=it.poll, number=it.number, place=it.place, language=language_typed(rest))


def _drop(it: For, rest: str) -> PollRequest:
    if not rest:
        return DropDraft(poll=it.poll, number=it.number, place=it.place)
    return DropVersion(poll=it.poll, number=it.number, place=it.place, language=language_typed(rest))


def _community(it: For, rest: str) -> ChooseCommunity:
    community = CommunityId(number_of(rest)) if rest else None
    return ChooseCommunity(poll=it.poll, number=it.number, place=it.place, community=community)


def _day(it: For, rest: str) -> ChooseClosing:
    return ChooseClosing(poll=it.poll, number=it.number, place=it.place, day=rest)


def _days(it: For, rest: str) -> ChooseClosing:
    return ChooseClosing(poll=it.poll, number=it.number, place=it.place, page=number_of(rest or "0"))


def _at(it: For, rest: str) -> MoveClosing:
    if rest.isdecimal() and rest.isascii():  # buttons carry seconds since 1970, people write dates
        at = datetime.fromtimestamp(number_of(rest[:11]), UTC)
        return MoveClosing(poll=it.poll, number=it.number, place=it.place, at=at)
    return MoveClosing(poll=it.poll, number=it.number, place=it.place, words=rest)


def _plain(kind: type[PollRequest]) -> Callable[[For, str], PollRequest]:
    return lambda it, _: kind(poll=it.poll, number=it.number, place=it.place)


_MODES = {"names": Mode.NAMED, "hidden": Mode.HIDDEN, "secret": Mode.SECRET, "sensitive": Mode.SENSITIVE}


Reads = Mapping[str, Callable[[For, str], PollRequest]]
"""What each word means that follows `/polls 7`."""

_ORGANISE: Reads = {
    "post": _post,
    "drop": _drop,
    "add": _add,
    "kind": read_kind,
    "wait": _plain(WaitForMorning),
    "for": _community,
    "change": _plain(OpenChange),
    "cancel": _plain(OpenCancel),
    "close": _plain(CloseNow),
    "time": _plain(ChooseClosing),
    "days": _days,
    "day": _day,
    "at": _at,
    "names": lambda it, _: _mode(it, "names"),
    "hidden": lambda it, _: _mode(it, "hidden"),
    "secret": lambda it, _: _mode(it, "secret"),
    "sensitive": lambda it, _: _mode(it, "sensitive"),
    "secrecy": _plain(ChooseSecrecy),
    "groups": _groups,
    "anyway": _anyway,
    "again": _again,
    "read": read_page,
    "share": lambda it, rest: read_pass(it, rest, passed=True),
    "hold": lambda it, rest: read_pass(it, rest, passed=False),
    "takes": read_takes,
    "proposals": read_proposals,
    "yes": lambda it, rest: read_decision(it, rest, yes=True),
    "no": lambda it, rest: read_decision(it, rest, yes=False),
    "settings": _plain(ShowSettings),
    "counts": read_counts,
    "quorum": read_quorum,
    "shuffle": read_shuffle,
    "opens": read_opens,
    "open": _plain(OpenNow),
    "repeat": read_repeats,
    "copy": _plain(CopyPoll),
    "text": _plain(CopyResult),
    "csv": _plain(ExportTable),
    "purpose": read_purpose,
    "step": read_step,
    "decides": read_decides,
    "answered": read_answered,
    "answerer": read_answerer,
    "due": read_due,
    "nudge": read_nudge,
    "nudges": read_nudges,
    "chase": _plain(ChaseMissing),
    "hand": read_new,
    "paper": read_one,
    "link": read_link,
    "links": read_links,
    "all": lambda it, _: PostAgain(poll=it.poll, number=it.number, place=it.place, others=True),
}
