"""One time in words: its pieces, a day and a time in any order, and what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from bot.timing.phrases.clocks import LATE, PARTS, Clock, read_clock, settle
from bot.timing.phrases.days import Day, read_count, read_day
from bot.timing.phrases.refusals import ClockOpen, TimePassed, TimeTooFar, TimeUnclear, WeekdayDiffers, WordUnknown
from bot.timing.phrases.tokens import Cursor, Token
from bot.timing.recurrence import LAST_YEAR
from bot.timing.said import long_day
from bot.timing.walls import Wall, instant_of, is_over, shown
from bot.timing.zones import local

_JUST_OVER = timedelta(days=60)
"""A day without a year that was so lately is a mistake: hardly anybody means the one in ten months."""

_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_MOST_UNITS = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What the clock on the wall shows then, and the instant; none for a whole day.

    `doubt` is the question that is left where something was assumed. `begins_dated`: a date is what comes first.
    """

    wall: Wall
    at: datetime | None
    doubt: TimeUnclear | None = field(default=None, compare=False)
    begins_dated: bool = False


@dataclass(kw_only=True)
class _Pieces:
    """What was found so far."""

    day: Day | None = None
    clock: Clock | None = None
    part: str = ""
    begins_dated: bool = False


def read_moment(tokens: Sequence[Token], now: datetime, zone: str, *, timed: bool = False) -> Moment:
    """The one time that is meant; with a time of the day, where it is to be `timed`.

    Raises `TimePassed`, or a `TimeUnclear` that says which word is left over or which question is open.
    """
    cursor = Cursor(tokens)
    span = _read_span(cursor, now)
    if span is not None:
        _must_be_all(cursor)
        seen = local(span, zone)
        return Moment(wall=Wall(day=seen.date(), clock=seen.time()), at=span)
    pieces = _read_pieces(cursor, local(now, zone).date())
    if pieces.clock is None and (timed or pieces.day is None or pieces.part):
        raise ClockOpen
    return _placed(pieces, now, zone)


def take_part(cursor: Cursor) -> str:
    """The part of the day that comes next, if any."""
    return cursor.take_one(PARTS)


def _read_pieces(cursor: Cursor, today: date) -> _Pieces:
    pieces = _Pieces()
    while not cursor.is_at_end:
        is_first = cursor.place == 0
        if pieces.day is None and (day := read_day(cursor, today)) is not None:
            pieces.day, pieces.begins_dated = day, is_first and day.is_dated
        elif pieces.clock is None and (clock := read_clock(cursor)) is not None:
            pieces.clock = clock
        elif not pieces.part and (part := take_part(cursor)):
            pieces.part = part
        else:
            _must_be_all(cursor)
    return pieces


def _must_be_all(cursor: Cursor) -> None:
    if not cursor.is_at_end:
        raise WordUnknown(words=cursor.typed(cursor.place))


def _read_span(cursor: Cursor, now: datetime) -> datetime | None:
    """As in "in 2 hours", "in half an hour", "20 mins from now": in whole minutes, and never sooner than said."""
    is_led = cursor.take("in")
    is_half = cursor.take("half")
    count = read_count(cursor)
    unit = cursor.take_one(_UNITS)
    is_followed = cursor.take("from", "now")
    if count is None or not unit or is_led == is_followed or (is_half and (unit, count) != ("hour", 1)):
        cursor.place = 0
        return None
    cursor.take("time")
    if not count:
        raise TimePassed
    if count > _MOST_UNITS:
        raise TimeTooFar
    later = now.astimezone(UTC) + count * _UNITS[unit] / (2 if is_half else 1)
    return later + timedelta(microseconds=-(later.second * 1_000_000 + later.microsecond) % 60_000_000)


def _placed(pieces: _Pieces, now: datetime, zone: str) -> Moment:
    """The first of the days meant that is still to come."""
    today = local(now, zone).date()
    day = pieces.day or Day(dates=(today, today + timedelta(days=1)), doubt=TimeUnclear())
    clock, doubt = (None, None) if pieces.clock is None else settle(pieces.clock, pieces.part)
    ends_day = pieces.clock is not None and pieces.clock.is_midnight
    walls = [_wall(meant, clock, ends_day=ends_day) for meant in day.dates]
    to_come = [place for place, wall in enumerate(walls) if not is_over(wall, now, zone)]
    if not to_come or (to_come[0] and day.has_no_year and today - day.dates[0] < _JUST_OVER):
        raise TimePassed
    meant, wall = day.dates[to_come[0]], shown(walls[to_come[0]], zone)
    if day.weekday not in (0, meant.isoweekday()):
        raise WeekdayDiffers(day=long_day(meant, today))
    if meant.year > LAST_YEAR:
        raise TimeTooFar
    if ends_day and pieces.part not in LATE and not (pieces.clock and pieces.clock.ends_day):
        doubt = doubt or TimeUnclear()  # at the end of that day, or at its beginning?
    at = None if clock is None else instant_of(walls[to_come[0]].day, clock, zone)
    return Moment(wall=wall, at=at, doubt=doubt or day.doubt, begins_dated=pieces.begins_dated)


def _wall(day: date, clock: time | None, *, ends_day: bool) -> Wall:
    return Wall(day=day + timedelta(days=ends_day), clock=clock)
