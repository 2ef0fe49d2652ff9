"""Words and buttons about reminders, to requests.

After `/remind` stands what to remind of and when; or what to do with one: `/remind 3 snooze 1 hour`. Only words that do
something with one count as that: "/remind 3 december 9am dentist" is the 3rd of December.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed, Submitted
from bot.feature import Request
from bot.refusals import ActionInvalid
from bot.reminders.model import About, ReminderId
from bot.reminders.use_cases.choosing import ChooseTime, OpenTime, SetTime, WriteTime
from bot.reminders.use_cases.doing import (
    Cancel,
    ChooseSnooze,
    Done,
    OpenWords,
    SetNeutral,
    SetWords,
    SkipNext,
    Snooze,
)
from bot.reminders.use_cases.finding import OneRequest
from bot.reminders.use_cases.looking import ListMine, SayWhat, ShowFile, ShowOne
from bot.reminders.use_cases.making import Confirm, DropDraft, OpenNew, Remind, RemindOf, WriteNew

ACTS = frozenset({"page", "of"})
"""First words that a link leaves out; any other leads to something to confirm."""

_MOST_DIGITS = 16
_LAST_SECOND = 32_503_680_000
"""The year 3000."""

_PAGE = re.compile(r"page (\d{1,4})", re.IGNORECASE)
_OF = re.compile(r"([a-z][a-z-]{0,39}) ([\w:.-]{1,60})", re.ASCII)
_ONE = re.compile(
    r"(?:#?(?P<number>\d{1,6})|(?P<new>new))(?:\s+(?P<verb>[a-z]+)(?:\s+(?P<rest>.+))?)?", re.IGNORECASE | re.DOTALL
)

_Read = Callable[[dict[str, object], str], OneRequest]
"""Which one, and what follows the word, to a request. Raises `ActionInvalid` for what cannot follow it."""


def _bare(kind: Callable[..., OneRequest], **more: object) -> _Read:
    """A word that nothing follows."""

    def read(which: dict[str, object], rest: str) -> OneRequest:
        if rest:
            raise ActionInvalid
        return kind(**which, **more)

    return read


def _open_or(opened: Callable[..., OneRequest], written: Callable[..., OneRequest]) -> _Read:
    """A word that asks when nothing follows it, and takes what does."""
    return lambda which, rest: written(**which, words=rest) if rest else opened(**which)


def _days(which: dict[str, object], rest: str) -> ChooseTime:
    return ChooseTime(**which, page=_number(rest or "0"))  # type: ignore[arg-type]


def _day(which: dict[str, object], rest: str) -> ChooseTime:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", rest) is None:
        raise ActionInvalid
    return ChooseTime(**which, day=rest)  # type: ignore[arg-type]


_VERBS: Mapping[str, _Read] = {
    "yes": _bare(Confirm),
    "no": _bare(DropDraft),
    "done": _bare(Done),
    "cancel": _bare(Cancel),
    "skip": _bare(SkipNext),
    "snooze": _open_or(ChooseSnooze, Snooze),
    "time": _open_or(ChooseTime, WriteTime),
    "write": _bare(OpenTime),
    "days": _days,
    "day": _day,
    "words": _open_or(OpenWords, SetWords),
    "neutral": _bare(SetNeutral, neutral=True),
    "plain": _bare(SetNeutral, neutral=False),
    "what": _bare(SayWhat),
    "file": _bare(ShowFile),
}


def read_typed(inbound: Commanded) -> Request:
    """`/remind`, `/remind me tomorrow 9am to ring the GP`, `/remind 3`, `/remind 3 snooze 1 hour`."""
    words = inbound.values.get("words", "").strip()
    if not words:
        return ListMine(place=inbound.place)
    plain = digits(words)
    if (page := _PAGE.fullmatch(plain)) is not None:
        return ListMine(place=inbound.place, page=int(page[1]))
    if (of := _OF.fullmatch(words.removeprefix("of ")) if words.startswith("of ") else None) is not None:
        return RemindOf(about=About(kind=of[1], ref=of[2]), place=inbound.place, typed=words)
    one = _ONE.fullmatch(plain)
    return (_read_one(inbound, one) if one is not None else None) or Remind(words=words, place=inbound.place)


def _read_one(inbound: Inbound, one: re.Match[str]) -> Request | None:
    """What to do with one; nothing where the words are no such thing."""
    if one["new"] and not one["verb"]:
        return OpenNew(place=inbound.place)
    number = int(one["number"] or 0)
    which: dict[str, object] = {"place": inbound.place, "number": number}
    if not one["verb"]:
        return ShowOne(**which)  # type: ignore[arg-type]
    verb = _VERBS.get(one["verb"].casefold())
    try:
        return verb(which, (one["rest"] or "").strip()) if verb is not None else None
    except ActionInvalid:
        return None


def read_mine(inbound: Inbound) -> ListMine:
    """Plain words that ask for one's own reminders."""
    return ListMine(place=inbound.place)


def read_button(inbound: Pressed) -> Request:
    """`remind:7:done`, `remind:7:skip:1796119200`; `remind-post:7:done` under a post. Raises `ActionInvalid`."""
    head, *parts = inbound.action.split(":", 3)
    if not parts:
        raise ActionInvalid
    on = inbound.on if head == "remind" else None
    which: dict[str, object] = {"place": inbound.place, "id": ReminderId(_number(parts[0])), "on": on}
    verb, rest = (*parts[1:], "", "")[:2]
    if not verb:
        return ShowOne(**which)  # type: ignore[arg-type]
    if verb == "at":
        return SetTime(**which, at=_instant(rest))  # type: ignore[arg-type]
    if verb == "skip":
        return SkipNext(**which, which=_instant(rest))  # type: ignore[arg-type]
    if verb not in _VERBS:
        raise ActionInvalid
    return _VERBS[verb](which, rest)


def read_new(inbound: Pressed) -> OpenNew:
    """`remind-new`, the button."""
    return OpenNew(place=inbound.place, is_anew=True)


def read_page(inbound: Pressed) -> ListMine:
    """`remind-page:2`."""
    return ListMine(place=inbound.place, page=_number(inbound.action.partition(":")[2]))


def read_of(inbound: Pressed) -> RemindOf:
    """`remind-of:announcement:7`: a button that other slices put beside what they have."""
    of = _OF.fullmatch(inbound.action.partition(":")[2].replace(":", " ", 1))
    if of is None:
        raise ActionInvalid
    return RemindOf(about=About(kind=of[1], ref=of[2]), place=inbound.place)


def read_new_form(inbound: Submitted) -> WriteNew:
    """What, and when."""
    return WriteNew(what=inbound.values.get("what", ""), when=inbound.values.get("when", ""), place=inbound.place)


def read_time_form(inbound: Submitted) -> WriteTime:
    """When, for one that there is."""
    return WriteTime(place=inbound.place, id=_formed(inbound), words=inbound.values.get("when", ""), is_form=True)


def read_words_form(inbound: Submitted) -> SetWords:
    """What, for one that there is."""
    return SetWords(place=inbound.place, id=_formed(inbound), words=inbound.values.get("what", ""))


def _formed(inbound: Submitted) -> ReminderId:
    return ReminderId(_number(inbound.form.partition(":")[2]))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)


def _instant(text: str) -> datetime:
    seconds = _number(text)
    if seconds >= _LAST_SECOND:
        raise ActionInvalid
    return datetime.fromtimestamp(seconds, UTC)
