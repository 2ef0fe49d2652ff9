"""Days in words: "tomorrow", "next Tuesday", "a week on Friday", "5 Dec 2027", "3/12", "the 5th"."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot.timing.phrases.clocks import Clock, half_open
from bot.timing.phrases.refusals import DayMissing, DayOpen, TimeTooFar, TimeUnclear, WeekdayIsToday
from bot.timing.phrases.tokens import Cursor
from bot.timing.recurrence import FIRST_YEAR, LAST_YEAR
from bot.timing.said import long_day
from bot.timing.zones import is_in_reach

_WEEK = "monday tuesday wednesday thursday friday saturday sunday"
_YEAR = "january february march april may june july august september october november december"
WEEKDAYS = {name: number for number, name in enumerate(_WEEK.split(), 1)}
MONTHS = {name: number for number, name in enumerate(_YEAR.split(), 1)} | {"mawrth": 3}
"""In Welsh "mawrth" is March, and Tuesday where "dydd" stands before it."""

NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1, "overmorrow": 2}

_MOST_DAYS = 366 * 1_000
_WRITTEN = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d\d))?")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")


@dataclass(frozen=True, kw_only=True)
class Day:
    """The days that were meant, the likeliest first; `weekday` is what was said with the date.

    Where a date has no year, the next one stands in when this year's is long over: `has_no_year`.
    """

    dates: tuple[date, ...]
    weekday: int = 0
    is_dated: bool = False
    has_no_year: bool = False
    doubt: TimeUnclear | None = field(default=None, compare=False)


def read_day(cursor: Cursor, today: date) -> Day | None:
    """The day that comes next, if any. Raises what is wrong with it."""
    start = cursor.place
    cursor.take("on")
    day = (
        read_date(cursor, today)
        or _weekday(cursor, today)
        or _near(cursor, today)
        or _weeks_on(cursor, today)
        or _ahead(cursor, today)
        or _week_named(cursor, today)
        or _day_of_month(cursor, today)
    )
    if day is None:
        cursor.place = start
    return day


def read_date(cursor: Cursor, today: date) -> Day | None:
    """As in "5 Dec 2027", "Dec 5th", "3/12", "2027-12-05"."""
    start = cursor.place
    found = _read_parts(cursor)
    if found is None:
        cursor.place = start
        return None
    year, month, day = found
    years = (today.year, today.year + 1) if year is None else (year,)
    if year is not None and (year > LAST_YEAR or not is_in_reach(year)):
        raise TimeTooFar
    dates = _existing((tried, month, day) for tried in years)
    if not dates:
        raise DayMissing(words=cursor.typed(start, cursor.place))
    return Day(dates=dates, is_dated=True, has_no_year=year is None)


def _read_parts(cursor: Cursor) -> tuple[int | None, int, int] | None:
    """Year, where one is written, month and day."""
    if (iso := _ISO.fullmatch(cursor.word())) is not None:
        cursor.place += 1
        return int(iso[1]), int(iso[2]), int(iso[3])
    if (written := _WRITTEN.fullmatch(cursor.word())) is not None and not _is_clock(cursor):
        cursor.place += 1
        year = written[3]
        return (None if year is None else int(year) + 2000 * (len(year) == 2)), int(written[2]), int(written[1])
    cursor.take("the")
    day = _day_number(cursor)
    if day:
        cursor.take("of")
    month = MONTHS.get(cursor.take_one(MONTHS), 0)
    if month and not day:
        cursor.take("the")
        day = _day_number(cursor)
    if not month or not day:
        return None
    return _year(cursor), month, day


def _is_clock(cursor: Cursor) -> bool:
    """Whether "7.10" is a time: behind "at", before "pm", where no month has the number, or another day is said."""
    if _DOTTED.fullmatch(cursor.word()) is None:
        return False
    month = int(cursor.word().partition(".")[2])
    others = [token.word for place, token in enumerate(cursor.tokens) if place != cursor.place]
    is_day_said = any(word in MONTHS or word in NEAR or word[:1] == "#" or _is_date(word) for word in others)
    is_timed = cursor.word(1) in ("am", "pm", "oclock", "ish") or cursor.word(-1) in ("at", "am", "about")
    return not 1 <= month <= 12 or is_timed or is_day_said


def _is_date(word: str) -> bool:
    return bool(_ISO.fullmatch(word)) or (bool(_WRITTEN.fullmatch(word)) and not _DOTTED.fullmatch(word))


def _day_number(cursor: Cursor) -> int:
    """A day of a month, "5" or "5th", where one comes next."""
    word = cursor.word().removeprefix("#")
    if not word.isdecimal() or len(word) > 2 or not int(word):
        return 0
    cursor.place += 1
    return int(word)


def _year(cursor: Cursor) -> int | None:
    """Four figures behind a month; "1830" is a time, for those years are over."""
    word = cursor.word()
    if not word.isdecimal() or len(word) != 4 or int(word) < FIRST_YEAR:
        return None
    cursor.place += 1
    return int(word)


def _weekday(cursor: Cursor, today: date) -> Day | None:
    """As in "Friday", "Fri 4 Dec", "Fri the 4th", "this Friday", "next Friday", "Friday week", "Friday next week"."""
    start = cursor.place
    which = cursor.take_one(("this", "next"))
    if not which:
        cursor.take("the")
    weekday = WEEKDAYS.get(cursor.take_one(WEEKDAYS), 0)
    if not weekday:
        cursor.place = start
        return None
    written = cursor.word()
    if not which and (dated := read_date(cursor, today) or _day_of_month(cursor, today)) is not None:
        _must_be_date(written, dated, weekday)
        return replace(dated, weekday=weekday, doubt=None)
    here = cursor.place
    cursor.take("of")
    if cursor.take("next", "week") or cursor.take("week", "next"):
        return Day(dates=(_next_week(today, weekday),))
    cursor.place = here
    if which == "next" or (not which and cursor.take("next")):  # this week's or the next one's: people differ
        return Day(dates=(_next_week(today, weekday),), doubt=TimeUnclear())
    days_on = 7 if not which and cursor.take("week") else 0
    return Day(dates=(_told_apart(today, weekday) + timedelta(days=days_on),))


def _must_be_date(written: str, dated: Day, weekday: int) -> None:
    """Raises `HalfOpen` for "Fri 7.10" where no such date is a Friday: it may well be a time."""
    if _DOTTED.fullmatch(written) is None or any(day.isoweekday() == weekday for day in dated.dates):
        return
    hour, _, minute = written.partition(".")
    if 1 <= int(hour) <= 12 and len(minute) == len("00"):
        raise half_open(Clock(hour=int(hour), minute=int(minute)))


def _near(cursor: Cursor, today: date) -> Day | None:
    if cursor.word() not in NEAR:
        return None
    days_on = NEAR[cursor.take_one(NEAR)]
    if days_on >= 0 and cursor.take("week"):
        days_on += 7
    return Day(dates=(today + timedelta(days=days_on),))


def _weeks_on(cursor: Cursor, today: date) -> Day | None:
    """As in "a week on Tuesday", "wk tomorrow", "2 weeks on Friday"."""
    start = cursor.place
    count = read_count(cursor)
    weeks = {"week": 1, "fortnight": 2}.get(cursor.take_one(("week", "fortnight")), 0)
    is_led = bool(cursor.take_one(("on", "to", "from")))
    if weeks and cursor.word() in WEEKDAYS and (is_led or not count):
        first = _told_apart(today, WEEKDAYS[cursor.take_one(WEEKDAYS)])
    elif weeks and cursor.word() in NEAR and cursor.word() != "yesterday":
        first = today + timedelta(days=NEAR[cursor.take_one(NEAR)])
    else:
        cursor.place = start
        return None
    return Day(dates=(_on(first, (1 if count is None else count) * weeks * 7),))


def _ahead(cursor: Cursor, today: date) -> Day | None:
    """As in "in 3 days", "in a fortnight", "2 weeks from now"."""
    start = cursor.place
    is_led = cursor.take("in")
    count = read_count(cursor)
    unit = cursor.take_one(("day", "week", "fortnight", "month"))
    is_followed = cursor.take("from", "now")
    if count is None or not unit or is_led == is_followed:
        cursor.place = start
        return None
    cursor.take("time")
    if unit == "month":
        return Day(dates=(_months_on(today, count),))
    return Day(dates=(_on(today, count * {"day": 1, "week": 7, "fortnight": 14}[unit]),))


def _week_named(cursor: Cursor, today: date) -> Day | None:
    """As in "next week on Friday". Raises `DayOpen` for a week or a month alone."""
    if cursor.take("weekend") or cursor.take("this", "weekend") or cursor.take("next", "weekend"):
        raise DayOpen
    start = cursor.place
    cursor.take("the")
    if not (cursor.take("next", "week") or cursor.take("week", "next")):
        cursor.place = start
        if cursor.take("this", "week") or cursor.take("next", "month") or cursor.take("this", "month"):
            raise DayOpen
        return None
    cursor.take("on")
    weekday = WEEKDAYS.get(cursor.take_one(WEEKDAYS), 0)
    if not weekday:
        raise DayOpen
    return Day(dates=(_next_week(today, weekday),))


def _day_of_month(cursor: Cursor, today: date) -> Day | None:
    """As in "the 5th": this month's, or that of the next month that has one."""
    start = cursor.place
    cursor.take("the")
    if not cursor.word().startswith("#"):
        cursor.place = start
        return None
    day = _day_number(cursor)
    months = [divmod(today.month - 1 + ahead, 12) for ahead in range(4)]
    if cursor.take("of", "next", "month"):
        months = months[1:2]
    elif cursor.take("of", "this", "month"):
        months = months[:1]
    dates = _existing((today.year + years, month + 1, day) for years, month in months)
    if not dates:
        raise DayMissing(words=cursor.typed(start, cursor.place))
    return Day(dates=dates, doubt=TimeUnclear())


def read_count(cursor: Cursor) -> int | None:
    """A number, or "a" for one, where it comes next; not the figures of a date."""
    word = cursor.word()
    if word != "a" and not word.isdecimal():
        return None
    cursor.place += 1
    return 1 if word == "a" else int(word[:9])


def _told_apart(today: date, weekday: int) -> date:
    """The next such day. Raises `WeekdayIsToday` where today is one."""
    if weekday == today.isoweekday():
        raise WeekdayIsToday(today=long_day(today, today), later=long_day(today + timedelta(days=7), today))
    return today + timedelta(days=(weekday - today.isoweekday()) % 7)


def _next_week(today: date, weekday: int) -> date:
    return today + timedelta(days=7 - today.isoweekday() + weekday)


def _on(first: date, days: int) -> date:
    if days > _MOST_DAYS or (later := first + timedelta(days=days)).year > LAST_YEAR:
        raise TimeTooFar
    return later


def _months_on(today: date, months: int) -> date:
    """The same day of a later month, or its last one where that is shorter."""
    years, month = divmod(today.month - 1 + months, 12)
    year = today.year + years
    if year > LAST_YEAR:
        raise TimeTooFar
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _existing(days: Iterable[tuple[int, int, int]]) -> tuple[date, ...]:
    return tuple(date(year, month, day) for year, month, day in days if _is_day(year, month, day))


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
