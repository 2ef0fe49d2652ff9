"""How often, in words: "every other Tuesday", "first Friday of the month", "weekdays", "every 3 months on the 5th"."""

from datetime import date

from bot.timing.phrases.clocks import PARTS
from bot.timing.phrases.days import WEEKDAYS, read_date
from bot.timing.phrases.refusals import DayMissing, DayOpen, EveryWrong, RepeatUnknown
from bot.timing.phrases.tokens import Cursor
from bot.timing.recurrence import (
    LAST,
    MOST_EVERY,
    Daily,
    Hourly,
    MonthlyDay,
    MonthlyWeekday,
    Pattern,
    Weekly,
    Yearly,
)

_GROUPS = {"weekday": frozenset(range(1, 6)), "weekend": frozenset({6, 7})}
_ALL_WEEK = frozenset(range(1, 8))
_MOST_NTH = 4
_LEAP_DAY = date(2028, 2, 29)
"""Seen from here, every date comes in one of two years."""

_UNITS = ("hour", "day", "week", "fortnight", "month", "year")


def is_pattern(cursor: Cursor) -> bool:
    """Whether the next word begins what only a pattern has."""
    if cursor.word() == "every" or (cursor.word(), cursor.word(1)) == ("the", "month"):
        return True
    return cursor.word() in WEEKDAYS and cursor.word(1) in ("to", "-") and cursor.word(2) in WEEKDAYS


def read_pattern(cursor: Cursor) -> Pattern | None:
    """The pattern that comes next, if any. Raises what is wrong with it."""
    start = cursor.place
    cursor.take("on")
    if cursor.take("every"):
        return _after_every(cursor)
    cursor.take("the")
    pattern = _of_months(cursor) or _weekdays_first(cursor)
    if pattern is None:
        cursor.place = start
    return pattern


def _after_every(cursor: Cursor) -> Pattern:
    found = _nth_weekday(cursor)
    if found is not None:
        is_of_months = bool(_months(cursor))
        if not is_of_months and found[0] not in (1, LAST):  # "every second Friday": each other one, or of the month?
            raise RepeatUnknown
        return _monthly_weekday(*found)
    by_month = _of_months(cursor)
    if by_month is not None:
        return by_month
    if cursor.word() in PARTS:  # "every morning at 9": the part of the day is read for itself
        return Daily()
    yearly = _yearly(cursor)
    if yearly is not None:
        return yearly
    every = _step(cursor)
    weekdays = _weekdays(cursor)
    if weekdays:
        return _weekly(weekdays, every)
    unit = cursor.take_one(_UNITS)
    if not unit:
        raise RepeatUnknown
    return _by_unit(cursor, unit, every)


def _by_unit(cursor: Cursor, unit: str, every: int) -> Pattern:
    match unit:
        case "hour":
            return Hourly(every=every)
        case "day":
            return _days(cursor, every)
        case "week":
            return _weekly(_named_weekdays(cursor), every)
        case "fortnight":
            return _weekly(_named_weekdays(cursor), 2 * every)
        case "month":
            return _day_of_months(cursor, every)
    cursor.take("on")
    yearly = _yearly(cursor)
    if yearly is None:
        raise DayOpen
    if every > 1:
        raise RepeatUnknown
    return yearly


def _step(cursor: Cursor) -> int:
    """Every how many. Raises `EveryWrong`."""
    if cursor.take("other"):
        return 2
    word = cursor.word()
    if word[:1] == "#" and cursor.word(1) in _UNITS:  # "every second week"
        word = word[1:]
    if not word.isdecimal():
        return 1
    cursor.place += 1
    if not 1 <= int(word[:9]) <= MOST_EVERY:
        raise EveryWrong(most=MOST_EVERY)
    return int(word)


def _days(cursor: Cursor, every: int) -> Pattern:
    """Days, or those "from Monday to Friday"."""
    start = cursor.place
    if cursor.take_one(("from", "of")):
        weekdays = _weekdays(cursor)
        if weekdays and every == 1:
            return _weekly(weekdays, 1)
    cursor.place = start
    return Daily(every=every)


def _weekly(weekdays: frozenset[int], every: int) -> Pattern:
    if every > MOST_EVERY:
        raise EveryWrong(most=MOST_EVERY)
    return Daily() if weekdays == _ALL_WEEK and every == 1 else Weekly(weekdays=weekdays, every=every)


def _named_weekdays(cursor: Cursor) -> frozenset[int]:
    """Raises `DayOpen` where none is said."""
    cursor.take("on")
    cursor.take("the")
    weekdays = _weekdays(cursor)
    if not weekdays:
        raise DayOpen
    return weekdays


def _weekdays(cursor: Cursor) -> frozenset[int]:
    """As in "Monday, Tuesday and Friday", "mon-fri", "weekdays"; none where no weekday comes next."""
    group = cursor.take_one(_GROUPS)
    if group:
        return _GROUPS[group]
    first = WEEKDAYS.get(cursor.take_one(WEEKDAYS), 0)
    if not first:
        return frozenset()
    if cursor.word() in ("to", "-") and cursor.word(1) in WEEKDAYS:
        cursor.place += 1
        last = WEEKDAYS[cursor.take_one(WEEKDAYS)]
        return frozenset((first - 1 + step) % 7 + 1 for step in range((last - first) % 7 + 1))
    weekdays = {first}
    while True:
        here = cursor.place
        cursor.take_one(("and", "a"))
        cursor.take("on")
        cursor.take("every")
        weekday = WEEKDAYS.get(cursor.take_one(WEEKDAYS), 0)
        if not weekday:
            cursor.place = here
            return frozenset(weekdays)
        weekdays.add(weekday)


def _weekdays_first(cursor: Cursor) -> Pattern | None:
    """As in "mon-fri", and "Tuesday every 2 weeks"."""
    is_span = is_pattern(cursor)
    weekdays = _weekdays(cursor)
    if not weekdays or is_span:
        return _weekly(weekdays, 1) if weekdays else None
    if not cursor.take("every"):
        return None
    every = _step(cursor)
    unit = cursor.take_one(("week", "fortnight"))
    if not unit:
        raise RepeatUnknown
    return _weekly(weekdays, every * (2 if unit == "fortnight" else 1))


def _of_months(cursor: Cursor) -> Pattern | None:
    """As in "first Friday of the month", "the 5th of each month", "last day of every 3 months"."""
    start = cursor.place
    found, day = _nth_weekday(cursor), 0
    if found is None:
        day = _ordinal_day(cursor)
    every = _months(cursor) if found is not None or day else 0
    if not every:
        cursor.place = start
        return None
    if found is None:
        return MonthlyDay(day=day, every=every)
    if every > 1:
        raise RepeatUnknown
    return _monthly_weekday(*found)


def _day_of_months(cursor: Cursor, every: int) -> Pattern:
    """What follows "every 3 months": "on the 5th", "on the first Friday". Raises `DayOpen` where nothing does."""
    cursor.take("on")
    cursor.take("the")
    found = _nth_weekday(cursor)
    if found is not None:
        if every > 1:
            raise RepeatUnknown
        return _monthly_weekday(*found)
    day = _ordinal_day(cursor)
    if not day:
        raise DayOpen
    return MonthlyDay(day=day, every=every)


def _months(cursor: Cursor) -> int:
    """Every how many months, where that comes next: "of the month", "each month", "of every 3 months"; else 0."""
    start = cursor.place
    if cursor.take("of", "the", "month") or cursor.take("the", "month"):
        return 1
    cursor.take("of")
    if cursor.take("every"):
        every = _step(cursor)
        if cursor.take("month"):
            return every
    cursor.place = start
    return 0


def _nth_weekday(cursor: Cursor) -> tuple[int, int] | None:
    """Which one, and of which weekday: "first Friday", or as in Welsh "Friday first"."""
    for first, second in ((0, 1), (1, 0)):
        nth, weekday = cursor.word(first), WEEKDAYS.get(cursor.word(second), 0)
        if weekday and (nth == "last" or nth.startswith("#")):
            cursor.place += 2
            return (LAST if nth == "last" else int(nth[1:])), weekday
    return None


def _ordinal_day(cursor: Cursor) -> int:
    """As in "5th", and "last day"; else 0."""
    if cursor.take("lastday"):
        return 31
    word = cursor.word()
    if not word.startswith("#"):
        return 0
    cursor.place += 1
    if not 1 <= int(word[1:]) <= 31:
        raise DayMissing(words=cursor.typed(cursor.place - 1, cursor.place))
    return int(word[1:])


def _monthly_weekday(nth: int, weekday: int) -> MonthlyWeekday:
    if nth != LAST and not 1 <= nth <= _MOST_NTH:
        raise RepeatUnknown
    return MonthlyWeekday(nth=nth, weekday=weekday)


def _yearly(cursor: Cursor) -> Yearly | None:
    """As in "5 December": a date without a year."""
    start = cursor.place
    day = read_date(cursor, _LEAP_DAY)
    if day is None or not day.has_no_year:
        cursor.place = start
        return None
    return Yearly(month=day.dates[0].month, day=day.dates[0].day)
