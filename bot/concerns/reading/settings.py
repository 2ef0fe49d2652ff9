"""How a community takes concerns: what organisers type, press and fill in, to requests."""

import re
from collections.abc import Callable, Sequence
from datetime import time
from typing import Literal

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed, Submitted
from bot.concerns.model.noes import DaysWrong, NoSuchLine, SlotsWrong
from bot.concerns.reading.in_chat import READERS, read_typed_of_reader
from bot.concerns.use_cases.doors import PostDoor
from bot.concerns.use_cases.intake import AskIntake, AskNewLinks, ChangeIntake, ShowIntake
from bot.feature import Request
from bot.people.model import CommunityId
from bot.refusals import ActionInvalid
from bot.timing.holidays import Nation

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?", re.ASCII)
_NOON = 12
_HOURS, _MINUTES = 24, 60
_MOST_DIGITS = 16
_NONE = ("none", "not here")
_ALL = "all"


def read_typed(inbound: Commanded) -> Request:
    """`/people concerns`, `/people concerns times 9am 6pm`, `/people concerns open 1a2b3c4d`; `in 7` at the end."""
    words = inbound.values.get("what", "").split()[1:]
    if words and words[0].casefold() in READERS:
        return read_typed_of_reader(inbound, words[0].casefold(), words[1:])
    community = None
    if len(words) > 1 and words[-2].casefold() == "in":
        community, words = CommunityId(_number(words[-1])), words[:-2]
    return _read(inbound, community, words)


def read_button(inbound: Pressed) -> Request:
    """`concerns-set:7`, and behind it what is typed after `/people concerns`."""
    community, _, words = inbound.action.partition(":")[2].partition(":")
    return _read(inbound, CommunityId(_number(community)), words.split())


def read_form(inbound: Submitted) -> Request:
    """A form of it."""
    community, _, words = inbound.form.partition(":")[2].partition(":")
    what, *rest = words.split() or [""]
    of, values = CommunityId(_number(community)), inbound.values
    if what == "contact":
        return _contact(inbound, of, [values.get("contact", "")])
    if what == "help":
        return _help(inbound, of, [*rest, values.get("contact", "")])
    if what == "times":
        return _times(inbound, of, values.get("times", "").split())
    if what == "days":
        return _days(inbound, of, [values.get(name, "") for name in ("read", "answer", "nation", "closes")])
    raise ActionInvalid


def _read(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    if not words:
        return ShowIntake(place=inbound.place, community=community)
    read = _WHAT.get(words[0].casefold())
    if read is None:
        raise ActionInvalid
    return read(inbound, community, words[1:])


def _contact(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    if not words:
        return _ask(inbound, community, "contact")
    return ChangeIntake(place=inbound.place, community=community, contact=" ".join(words))


def _help(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    """`help`, `help 2`, `help 2 fill`, `help 2 none`, `help 2 01632 960 001`."""
    if not words:
        return _ask(inbound, community, "help")
    number = digits(words[0])
    if not (number.isascii() and number.isdecimal() and len(number) <= _MOST_DIGITS):
        raise NoSuchLine
    line, contact = int(number), " ".join(words[1:]).strip()
    if len(words) == 1 or contact.casefold() == "fill":
        return AskIntake(place=inbound.place, community=community, what="help", line=line, fill=len(words) > 1)
    said = "" if contact.casefold() in _NONE else contact
    return ChangeIntake(place=inbound.place, community=community, contact=said, line=line)


def _times(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    """`times`, `times 9am 6pm`, `times 9:00, 18:00`."""
    if not words:
        return _ask(inbound, community, "times")
    parts = digits(" ".join(words)).casefold().replace(",", " ").replace(" am", "am").replace(" pm", "pm").split()
    slots = [_clock(part) for part in parts if part != "and"]
    found = tuple(slot for slot in slots if slot is not None)
    if not found or len(found) != len(slots):
        raise SlotsWrong(most=4)
    return ChangeIntake(place=inbound.place, community=community, slots=found)


def _days(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    """`days`, `days 1 10`, `days 1 10 wales 17:00`."""
    if not words:
        return _ask(inbound, community, "days")
    read, answer, *more = [digits(word).strip().casefold() for word in words] + [""]
    nations = {nation.value.replace("-", " "): nation for nation in Nation}
    said = " ".join(more).strip().replace("-", " ")
    nation = next((nation for name, nation in nations.items() if said.startswith(name)), None)
    said = said.removeprefix(nation.value.replace("-", " ") if nation is not None else "").strip()
    closes = _clock(said) if said else None
    days = [int(it) if it.isascii() and it.isdecimal() and len(it) < _MOST_DIGITS else 0 for it in (read, answer)]
    if (said and closes is None) or not all(days):
        raise DaysWrong(read=10, answer=40)
    return ChangeIntake(
        place=inbound.place,
        community=community,
        read_within=days[0],
        answer_within=days[1],
        nation=nation,
        closes_at=closes,
    )


def _post(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    """`post`, `post 2`, `post all`."""
    if len(words) > 1:
        raise ActionInvalid
    everywhere = bool(words) and words[0].casefold() == _ALL
    group = _number(digits(words[0])) if words and not everywhere else None
    return PostDoor(place=inbound.place, community=community, group=group, everywhere=everywhere)


def _links(inbound: Inbound, community: CommunityId | None, words: Sequence[str]) -> Request:
    is_sure = [word.casefold() for word in words] == ["yes"]
    return AskNewLinks(place=inbound.place, community=community, is_sure=is_sure)


_WHAT: dict[str, Callable[[Inbound, CommunityId | None, Sequence[str]], Request]] = {
    "contact": _contact,
    "help": _help,
    "times": _times,
    "days": _days,
    "post": _post,
    "links": _links,
}


def _ask(
    inbound: Inbound, community: CommunityId | None, what: Literal["contact", "help", "times", "days"]
) -> AskIntake:
    return AskIntake(place=inbound.place, community=community, what=what)


def _clock(text: str) -> time | None:
    """A time of day as people write it; none where it is no such."""
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)
