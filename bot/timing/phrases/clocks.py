"""Times of the day in words: "7.30pm", "half 6", "noon", "10ish", "quarter to 8 in the evening"."""

import re
from dataclasses import dataclass, replace
from datetime import time

from bot.timing.phrases.refusals import ClockMissing, HalfOpen, TimeUnclear
from bot.timing.phrases.tokens import Cursor
from bot.timing.said import clock_time

PARTS = {"morning": range(1, 12), "afternoon": range(12, 19), "evening": range(16, 24), "night": range(18, 24)}
"""The parts of a day, and their hours."""

LATE = ("evening", "night")
"""The parts that midnight ends."""

_AT = ("at", "am")
"""The Welsh "am" is "at" before a time. Behind a figure it is the English one."""

_MORNING_HOURS = range(8, 13)
"""Without more words these may as well be in the evening; earlier ones are taken for the afternoon, and said back."""

_FIGURES = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?")
_FOUR = re.compile(r"(\d{1,2})([0-5]\d)")
_YEARS = re.compile(r"20[2-5]\d")
"""Four figures that may be a year as well."""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A time as it was said, before it is known in which half of the day it is.

    `is_exact`: written as clocks with 24 hours show it. `is_fixed`: so that it can be nothing else. `is_open`: behind
    "am", which is "at" in Welsh, and may be the morning in English.
    """

    hour: int
    minute: int = 0
    half: str = ""
    is_exact: bool = False
    is_fixed: bool = False
    is_rough: bool = False
    is_open: bool = False
    is_midnight: bool = False
    ends_day: bool = False


def read_clock(cursor: Cursor) -> Clock | None:
    """The time that comes next, if any. Raises `ClockMissing` for one that no clock shows."""
    start = cursor.place
    led_by = cursor.take_one(_AT)
    is_led = bool(led_by)
    is_rough = cursor.take("about")
    clock = _named(cursor) or _told(cursor) or _four_figures(cursor, is_led=is_led) or _figures(cursor, is_led=is_led)
    if clock is None:
        cursor.place = start
        return None
    return replace(clock, is_rough=is_rough or clock.is_rough, is_open=led_by == "am")


def settle(clock: Clock, part: str) -> tuple[time, TimeUnclear | None]:
    """The time it is, and the question that is left where it was assumed: 1 to 7 are in the afternoon.

    Raises `HalfOpen`; `TimeUnclear` where the part of the day is another.
    """
    doubt = TimeUnclear() if clock.is_rough else None
    if clock.half:
        hour = clock.hour % 12 + 12 * (clock.half == "pm")
    elif part and not clock.is_fixed:
        fitting = [hour for hour in (clock.hour % 12, clock.hour % 12 + 12) if hour in PARTS[part]]
        if len(fitting) != 1:
            raise half_open(clock)
        hour = fitting[0]
    elif clock.is_exact:
        hour = clock.hour
    elif clock.hour in _MORNING_HOURS or clock.is_open:
        raise half_open(clock)
    else:
        hour, doubt = clock.hour + 12, half_open(clock)
    if part and hour not in PARTS[part] and not (clock.is_midnight and part in LATE):
        raise TimeUnclear
    return time(hour, clock.minute), doubt


def half_open(clock: Clock) -> HalfOpen:
    """The question whether a time is in the morning or the evening."""
    hour = clock.hour % 12
    return HalfOpen(am=clock_time(time(hour, clock.minute)), pm=clock_time(time(hour + 12, clock.minute)))


def _named(cursor: Cursor) -> Clock | None:
    if cursor.take("12", "noon") or cursor.take("noon"):
        return Clock(hour=12, is_exact=True, is_fixed=True)
    if cursor.take("12", "midnight") or cursor.take("midnight"):
        return Clock(hour=0, is_exact=True, is_fixed=True, is_midnight=True, ends_day=cursor.take("endof"))
    return None


def _told(cursor: Cursor) -> Clock | None:
    """As in "half 6", which is half past in Britain, and "twenty to 7"."""
    start = cursor.place
    is_half = cursor.take("half")
    minutes = 30 if is_half else 15 if cursor.take("quarter") else _minutes(cursor)
    way = cursor.take_one(("past",) if is_half else ("past", "to"))
    named = cursor.word()
    if not minutes or not (way or is_half) or not named.isdecimal() or len(named) > 2:
        cursor.place = start
        return None
    cursor.place += 1
    if not 1 <= int(named) <= 12 or minutes > 30:
        raise ClockMissing(words=cursor.typed(start, cursor.place))
    hour, minute = (int(named) - 1 or 12, 60 - minutes) if way == "to" else (int(named), minutes)
    clock = _followed(cursor, Clock(hour=hour, minute=minute))
    if clock.half and way == "to" and int(named) == 12:  # before noon it is still morning
        raise half_open(clock)
    return clock


def _minutes(cursor: Cursor) -> int:
    """As in "ten past". "5 to 7" is refused: it may be from five till seven."""
    figures = cursor.word()
    if not figures.isdecimal() or len(figures) > 2:
        return 0
    is_span = cursor.tokens[cursor.place].typed.isdecimal() and int(figures) <= 12 and cursor.word(1) == "to"
    cursor.place += 1
    cursor.take("minute")
    return 0 if is_span else int(figures)


def _four_figures(cursor: Cursor, *, is_led: bool) -> Clock | None:
    """As in "1830", "0900hrs" and "730pm"."""
    found = _FOUR.fullmatch(cursor.word())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if cursor.word(1) in ("am", "pm") and 1 <= hour <= 12:
        cursor.place += 1
        return _followed(cursor, Clock(hour=hour, minute=minute))
    if len(found[0]) < len("0000") or hour > 23:
        return None
    cursor.place += 1
    is_time = cursor.take("hour") or is_led or not _YEARS.fullmatch(found[0])
    return Clock(hour=hour, minute=minute, is_exact=True, is_fixed=True, is_rough=not is_time)


def _figures(cursor: Cursor, *, is_led: bool) -> Clock | None:
    start = cursor.place
    found = _FIGURES.fullmatch(cursor.word())
    if found is None:
        return None
    cursor.place += 1
    written, hour, minute = found[1], int(found[1]), int(found[2] or 0)
    clock = _followed(cursor, Clock(hour=hour, minute=minute))
    is_alone = found[2] is None and cursor.place == start + 1 and not is_led
    if is_alone and not 1 <= hour <= 12:  # it may be a day as well, or anything
        cursor.place = start
        return None
    if hour > 23 or minute > 59 or (clock.half and not 1 <= hour <= 12) or (found[2] is None and hour == 0):
        raise ClockMissing(words=cursor.typed(start, cursor.place))
    is_fixed = not 1 <= hour <= 12 or written.startswith("0")
    is_exact = is_fixed or (found[2] is not None and len(written) == 2)
    is_rough = clock.is_rough or (is_exact and found[2] is None)
    return replace(clock, is_exact=is_exact, is_fixed=is_fixed, is_rough=is_rough)


def _followed(cursor: Cursor, clock: Clock) -> Clock:
    """With what follows the figures: "o'clock", "ish", "am"."""
    while True:
        if cursor.take("oclock"):
            continue
        if not clock.is_rough and cursor.take("ish"):
            clock = replace(clock, is_rough=True)
        elif not clock.half and (half := cursor.take_one(("am", "pm"))):
            clock = replace(clock, half=half)
        else:
            return clock
