"""Reads dates as people write them, one a line, to choose between. Pure: the instant and the zone are given."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.cleaning import clean
from bot.chat.fit import cut
from bot.polls.model.slots import in_time, kept_slot
from bot.polls.quick.listed import tidy
from bot.polls.quick.model import FEWEST_OPTIONS, LONGEST_TEXT, MOST_OPTIONS, PollTextTooLong, PollTooMany
from bot.refusals import Refusal
from bot.timing.closings import TimePassed, TimeUnclear, Wall, read_wall

_MOST_REPEATED = 60
"""UTF-16 units of a line that are told back with a no: the rest of the sentence says what to write."""


class DateUnclear(Refusal):
    """A line is no date, or more than one. Detail: `words`, the line."""

    word = "date-unclear"


class DatePassed(Refusal):
    """A date is over already. Detail: `words`, the line."""

    word = "date-passed"


class DateTwice(Refusal):
    """The same date is there twice. Detail: `words`, the second."""

    word = "date-twice"


class DatesTooFew(Refusal):
    """There is nothing to choose between."""

    word = "dates-too-few"


def lines_of(text: str) -> tuple[str, ...]:
    """What stands on lines of its own, or between bars; without bullets and numbers."""
    if len(text) > LONGEST_TEXT:
        raise PollTextTooLong(most=LONGEST_TEXT)
    lines = [line.strip() for line in clean(text).replace("|", "\n").split("\n")]
    return tuple(line for line in tidy([line for line in lines if line]) if line)


def read_dates(lines: Sequence[str], now: datetime, zone: str) -> tuple[str, ...]:
    """Dates as options, in the order of time. Raises what is wrong with them, the first thing first."""
    if len(lines) > MOST_OPTIONS:
        raise PollTooMany(count=len(lines), most=MOST_OPTIONS)
    slots: list[Wall] = []
    for line in lines:
        slot = _read(line, now, zone)
        if slot in slots:
            raise DateTwice(words=cut(line, _MOST_REPEATED))
        slots.append(slot)
    if len(slots) < FEWEST_OPTIONS:
        raise DatesTooFew
    return tuple(kept_slot(slot) for slot in sorted(slots, key=in_time))


def are_dates(lines: Sequence[str], now: datetime, zone: str) -> bool:
    """Whether any of these was meant as a date, a past one included."""
    return any(_is_date(line, now, zone) for line in lines)


def _read(line: str, now: datetime, zone: str) -> Wall:
    try:
        return read_wall(line, now, zone)
    except TimeUnclear:
        raise DateUnclear(words=cut(line, _MOST_REPEATED)) from None
    except TimePassed:
        raise DatePassed(words=cut(line, _MOST_REPEATED)) from None


def _is_date(line: str, now: datetime, zone: str) -> bool:
    try:
        read_wall(line, now, zone)
    except TimeUnclear:
        return False
    except TimePassed:
        return True
    return True
