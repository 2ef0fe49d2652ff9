"""Times that come again: a rule on the wall clock of a zone, and the instants that follow from it.

What is stored is the wall clock and the zone's name, so 9am stays 9am over both clock changes, and in another zone.
Expansion is dateutil's, on naive local times; `resolve` alone makes instants of them. Only "every N hours" counts in
UTC. No instant comes twice: a day that a zone left out (Apia, 30 December 2011) falls together with the next one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from bot.timing.zones import local, resolve

LAST = -1
"""The last weekday of a month, whether it is the fourth or the fifth."""

MOST_EVERY = 1_000
"""The longest step, in days, weeks, months or hours."""

MOST_TIMES = 10_000

FIRST_YEAR, LAST_YEAR = 1970, 2999
"""Rules start and end in these years: at the ends of the calendar, zones reach over them."""

_LEAP_YEAR = 2028

_MARGIN = timedelta(days=3)
"""More than any zone's change: from so long before an instant on, no time around it is missed."""


@dataclass(frozen=True, kw_only=True)
class Daily:
    """Every day, or every `every` days from the start on."""

    every: int = 1

    def __post_init__(self) -> None:
        _check(1 <= self.every <= MOST_EVERY, "a step in days")


@dataclass(frozen=True, kw_only=True)
class Weekly:
    """On these weekdays (1 for Monday to 7 for Sunday), each week or every `every` weeks.

    The week of the first day that fits is the first one: who starts "every two weeks on Tuesday" on a Thursday means
    the coming Tuesday.
    """

    weekdays: frozenset[int]
    every: int = 1

    def __post_init__(self) -> None:
        _check(1 <= self.every <= MOST_EVERY, "a step in weeks")
        _check(bool(self.weekdays) and self.weekdays <= set(range(1, 8)), "weekdays")


@dataclass(frozen=True, kw_only=True)
class MonthlyDay:
    """Each month on day `day`, or every `every` months, of which the first is that of the first day that fits.

    Where a month is too short it is its last day: "the 31st" means the end of the month.
    """

    day: int
    every: int = 1

    def __post_init__(self) -> None:
        _check(1 <= self.day <= 31, "a day of the month")
        _check(1 <= self.every <= MOST_EVERY, "a step in months")


@dataclass(frozen=True, kw_only=True)
class MonthlyWeekday:
    """Each month on its first to fourth, or `LAST`, Monday (1) to Sunday (7). Fifths are not in every month."""

    nth: int
    weekday: int

    def __post_init__(self) -> None:
        _check(self.nth in (1, 2, 3, 4, LAST) and 1 <= self.weekday <= 7, "a weekday of the month")


@dataclass(frozen=True, kw_only=True)
class Yearly:
    """Each year on a date. 29 February is the 28th in other years, so that it stays in its month."""

    month: int
    day: int

    def __post_init__(self) -> None:
        date(_LEAP_YEAR, self.month, self.day)


@dataclass(frozen=True, kw_only=True)
class Hourly:
    """Every `every` hours, as time passes and whatever the clocks do."""

    every: int

    def __post_init__(self) -> None:
        _check(1 <= self.every <= MOST_EVERY, "a step in hours")


Pattern = Daily | Weekly | MonthlyDay | MonthlyWeekday | Yearly | Hourly


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A pattern, from a wall-clock time in a zone on.

    `starts` is naive and in whole minutes: its clock time is the rule's, its day the first that may be one. `ends` is
    the last wall-clock time (naive, itself counted), or how many times there are, or none. It is no instant, because
    a person who changes zone would lose or gain a time by one. A rule by the hour is kept in UTC and ends after a
    number of times; `hourly` makes one from instants. Raises `ValueError` for what no rule can be.
    """

    pattern: Pattern
    starts: datetime
    zone: str
    ends: datetime | int | None = None

    def __post_init__(self) -> None:
        _check(_is_wall(self.starts) and FIRST_YEAR <= self.starts.year <= LAST_YEAR, "a start")
        if isinstance(self.ends, datetime):
            _check(_is_wall(self.ends), "an end")
        elif self.ends is not None:
            _check(1 <= self.ends <= MOST_TIMES, "a number of times")
        if isinstance(self.pattern, Hourly):
            _check(self.zone == "UTC" and not isinstance(self.ends, datetime), "a rule by the hour")
        _check_zone(self.zone)


def hourly(every: int, *, first: datetime, until: datetime | None = None) -> Rule:
    """Every so many hours from an instant on (seconds dropped), to another one at the latest. Raises `ValueError`."""
    pattern, starts = Hourly(every=every), _minutes(first)
    times = None if until is None else (until - starts) // timedelta(hours=every) + 1
    return Rule(pattern=pattern, starts=starts.replace(tzinfo=None), zone="UTC", ends=times)


def first(rule: Rule) -> datetime | None:
    """The first instant of all, in UTC; none where the rule ends before it."""
    return next((at for _, at in _occurrences(rule)), None)


def next_after(rule: Rule, instant: datetime) -> datetime | None:
    """The first instant after this one, in UTC; none where there is no more."""
    return next((at for _, at in _occurrences(rule, instant) if at > instant), None)


def between(rule: Rule, since: datetime, until: datetime) -> tuple[datetime, ...]:
    """The instants after `since`, up to and with `until`: spans that follow each other lose and repeat nothing."""
    past = takewhile(lambda occurrence: occurrence[1] <= until, _occurrences(rule, since))
    return tuple(at for _, at in past if at > since)


def in_zone(rule: Rule, zone: str, *, pending: datetime) -> Rule | None:
    """What is left of a rule for a person who now lives by the clocks of another zone; none where nothing is.

    `pending` is the first instant under the old zone that has not been acted on. The new rule starts with the same
    time on the new wall clock: `first` of it may be over already, and is then due at once. Going by instants would
    repeat the day's time for people who go west, and lose it for those who go east. Hours stay where they are.
    """
    for done, (wall, at) in enumerate(_occurrences(rule, pending)):
        if at >= pending:
            ends = rule.ends - done if isinstance(rule.ends, int) else rule.ends
            return replace(rule, starts=wall, ends=ends, zone=rule.zone if isinstance(rule.pattern, Hourly) else zone)
    return None


def _occurrences(rule: Rule, after: datetime | None = None) -> Iterator[tuple[datetime, datetime]]:
    """Wall-clock time and instant of each, in order. Those long before `after` are left out, where none is counted."""
    if isinstance(rule.ends, int):
        return islice(_endless(rule, None), rule.ends)
    last = rule.ends or datetime.combine(date(LAST_YEAR, 12, 31), time.max)
    return takewhile(lambda occurrence: occurrence[0] <= last, _endless(rule, after))


def _endless(rule: Rule, after: datetime | None) -> Iterator[tuple[datetime, datetime]]:
    before = None
    for wall in _walls(rule, after):
        at = resolve(wall, rule.zone)
        if at != before:
            yield wall, at
        before = at


def _walls(rule: Rule, after: datetime | None) -> Iterator[datetime]:
    """The wall-clock times that fit, without an end but the calendar's."""
    pattern = rule.pattern
    start = _start(rule) if after is None else _skip(_start(rule), pattern, local(after, rule.zone) - _MARGIN)
    match pattern:
        case Hourly(every=every):
            return _steps(start, timedelta(hours=every))
        case Daily(every=every):
            return _walk(rrule(DAILY, dtstart=start, interval=every))
        case Weekly(weekdays=days, every=every):
            on = [day - 1 for day in sorted(days)]
            return _walk(rrule(WEEKLY, dtstart=start, interval=every, byweekday=on, wkst=MO))
        case MonthlyDay(day=day, every=every):
            on = _days_up_to(day)
            return _walk(rrule(MONTHLY, dtstart=start, interval=every, bymonthday=on, bysetpos=-1))
        case MonthlyWeekday(nth=nth, weekday=day):
            return _walk(rrule(MONTHLY, dtstart=start, byweekday=weekday(day - 1, nth)))
        case Yearly(month=month, day=day):
            return _walk(rrule(YEARLY, dtstart=start, bymonth=month, bymonthday=_days_up_to(day), bysetpos=-1))


def _walk(expanded: rrule) -> Iterator[datetime]:
    return takewhile(lambda wall: wall.year <= LAST_YEAR, expanded)


def _steps(start: datetime, step: timedelta) -> Iterator[datetime]:
    while start.year <= LAST_YEAR:
        yield start
        start += step


def _days_up_to(day: int) -> list[int]:
    """Days of which each month has one at least; the last one that a month has is the one meant."""
    return list(range(min(day, 28), day + 1))


def _start(rule: Rule) -> datetime:
    """Where counting begins: weeks and months are counted from the first day that fits."""
    start = rule.starts
    match rule.pattern:
        case Weekly(weekdays=weekdays):
            while start.isoweekday() not in weekdays:
                start += timedelta(days=1)
        case MonthlyDay(day=day):
            start = rrule(MONTHLY, dtstart=start, bymonthday=_days_up_to(day), bysetpos=-1)[0]
    return start


def _skip(start: datetime, pattern: Pattern, near: datetime) -> datetime:
    """A later start from which the same times follow, `near` at the latest: years are not walked through each time."""
    match pattern:
        case Hourly(every=every):
            step = timedelta(hours=every)
        case Daily(every=every):
            step = timedelta(days=every)
        case Weekly(every=every):
            step = timedelta(weeks=every)
        case MonthlyDay(every=every):
            months = (near.year - start.year) * 12 + near.month - start.month
            return _first_of_month(start, months // every * every) if months >= every else start
        case _:
            step = timedelta(days=1)
    return start + max((near - start) // step, 0) * step


def _first_of_month(start: datetime, months_on: int) -> datetime:
    years, month = divmod(start.month - 1 + months_on, 12)
    return start.replace(year=start.year + years, month=month + 1, day=1)


def _minutes(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(second=0, microsecond=0)


def _is_wall(wall: datetime) -> bool:
    return wall.tzinfo is None and wall.second == wall.microsecond == 0


def _check(right: bool, what: str) -> None:
    if not right:
        raise ValueError(f"not {what}")


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise ValueError("not a zone") from None
