"""Times that come again, in words: a pattern, a time of the day, and an end, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from bot.timing.phrases.clocks import Clock, half_open, read_clock, settle
from bot.timing.phrases.days import read_day
from bot.timing.phrases.moments import take_part
from bot.timing.phrases.patterns import is_pattern, read_pattern
from bot.timing.phrases.refusals import (
    ClockOpen,
    EveryWrong,
    MidnightOpen,
    RepeatUnknown,
    TimePassed,
    TimeUnclear,
    WordUnknown,
)
from bot.timing.phrases.tokens import Cursor, Token
from bot.timing.recurrence import MOST_TIMES, Daily, Hourly, MonthlyDay, Pattern, Rule, Yearly, first, hourly
from bot.timing.walls import instant_of
from bot.timing.zones import local

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Repeat:
    """A rule, and the question that is left where something was assumed."""

    rule: Rule
    doubt: TimeUnclear | None = field(default=None, compare=False)


@dataclass(kw_only=True)
class _Pieces:
    """What was found so far."""

    pattern: Pattern | None = None
    clock: Clock | None = None
    part: str = ""
    last: date | None = None
    times: int | None = None
    has_tail: bool = False


def is_repeat(tokens: Sequence[Token]) -> bool:
    """Whether these words speak of what comes again: "every", "of the month", "mon to fri"."""
    cursor = Cursor(tokens)
    while not cursor.is_at_end:
        if is_pattern(cursor):
            return True
        cursor.place += 1
    return False


def read_repeat(tokens: Sequence[Token], now: datetime, zone: str) -> Repeat:
    """The rule that is meant. Raises `TimePassed`, or a `TimeUnclear` that says what is left over or open."""
    cursor = Cursor(tokens)
    pieces = _read_pieces(cursor, local(now, zone).date())
    if pieces.pattern is None:
        raise RepeatUnknown
    if isinstance(pieces.pattern, Hourly):
        return _by_the_hour(pieces, pieces.pattern.every, now)
    if pieces.clock is None:
        raise ClockOpen
    clock, doubt = settle(pieces.clock, pieces.part)
    if clock == time() and not isinstance(pieces.pattern, Daily):
        raise MidnightOpen
    today = local(now, zone).date()
    is_today = instant_of(today, clock, zone) > now
    starts = datetime.combine(today if is_today else today + timedelta(days=1), clock)
    ends = datetime.combine(pieces.last, clock) if pieces.last is not None else pieces.times
    rule = Rule(pattern=pieces.pattern, starts=starts, zone=zone, ends=ends)
    if first(rule) is None:
        raise TimePassed
    return Repeat(rule=rule, doubt=doubt)


def _read_pieces(cursor: Cursor, today: date) -> _Pieces:
    pieces = _Pieces()
    while not cursor.is_at_end:
        if pieces.pattern is None and (pattern := read_pattern(cursor)) is not None:
            pieces.pattern = pattern
        elif pieces.last is None and pieces.times is None and _read_end(cursor, pieces, today):
            continue
        elif not pieces.has_tail and _takes_tail(cursor, pieces.pattern):
            pieces.has_tail = True
        elif pieces.clock is None and (clock := _read_clock(cursor)) is not None:
            pieces.clock = clock
        elif not pieces.part and (part := take_part(cursor)):
            pieces.part = part
        else:
            raise WordUnknown(words=cursor.typed(cursor.place))
    return pieces


def _read_clock(cursor: Cursor) -> Clock | None:
    """The time that comes next. Raises `HalfOpen` for "6 Mondays": at six, or six times?"""
    figure = cursor.word()
    clock = read_clock(cursor)
    if clock is not None and cursor.word() == "every" and cursor.word(-1) == figure and len(figure) < len("000"):
        raise half_open(clock)
    return clock


def _read_end(cursor: Cursor, pieces: _Pieces, today: date) -> bool:
    """As in "until 5 March" and "10 times". The day itself is counted."""
    start = cursor.place
    if cursor.take("until"):
        day = read_day(cursor, today)
        if day is None:
            cursor.place = start
            return False
        pieces.last = next((meant for meant in day.dates if meant >= today), None)
        if pieces.last is None:
            raise TimePassed
        if day.weekday not in (0, pieces.last.isoweekday()):
            raise WordUnknown(words=cursor.typed(start, cursor.place))
        return True
    count = cursor.word()
    if not count.isdecimal() or cursor.word(1) != "times":
        return False
    cursor.place += 2
    if len(count) > len(str(MOST_TIMES)) or not 1 <= int(count) <= MOST_TIMES:
        raise EveryWrong(most=MOST_TIMES)
    pieces.times = int(count)
    return True


def _takes_tail(cursor: Cursor, pattern: Pattern | None) -> bool:
    """What is said of short months, "or on its last day", and of years without a leap day, "or on 28 February"."""
    match pattern:
        case MonthlyDay(day=29 | 30):
            return cursor.take("or", "on", "its", "lastday") or cursor.take("or", "on", "lastday", "the", "month")
        case Yearly(month=2, day=29):
            return cursor.take("or", "on", "28", "february")
    return False


def _by_the_hour(pieces: _Pieces, every: int, now: datetime) -> Repeat:
    """Every so many hours from now on, in whole minutes."""
    if pieces.clock is not None or pieces.part or pieces.last is not None:
        raise RepeatUnknown
    begins = now.astimezone(UTC).replace(second=0, microsecond=0)
    begins += (begins < now) * _MINUTE + timedelta(hours=every)
    rule = hourly(every, first=begins)
    return Repeat(rule=Rule(pattern=rule.pattern, starts=rule.starts, zone=rule.zone, ends=pieces.times))
