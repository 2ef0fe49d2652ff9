"""When what carers write is handed over: in slots, so that nobody can tell from the hour who wrote (trust.md §2.7).

What waits is `Due`: a day, and which slot of that day. No time is kept. A slot hands over all that is due in it or
earlier, so that one that was missed delays, and loses nothing. *Sooner* is due before any slot of its day: the next
quarter of an hour hands it over, and if that one is missed, the next slot does.

Slots are numbered by the clock. Where there are fewer of them than when something was sent, what was due in one that
is gone waits for the first one of the next day. Where others come between, the number of a slot changes: whoever
changes the slots moves what waits by `moved`, so that nothing comes out sooner than it was held for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate

from bot.timing.holidays import Nation, add_working_days
from bot.timing.walls import Wall, instant_of
from bot.timing.zones import local

DEFAULT_SLOTS = (time(9), time(18))

HOLD = timedelta(hours=2)
"""How long everything waits at least: whoever used the app in these hours may have been the one."""

MOST_JITTER = timedelta(minutes=30)
"""The most by which a slot is late; drawn once for each slot, and not for what is in it."""

SOONER_WITHIN = timedelta(minutes=15)

SOONER_TURN = -1
"""The turn of what is handed over *Sooner*: before the slots of its day."""

_DAYS_ABOUT = range(-2, 4)
"""Enough days around an instant for a slot on either side of it, wherever a zone leaves out a day."""


@dataclass(frozen=True, order=True)
class Due:
    """In which slot something is handed over: the day, and the number of its slot on that day, from 0."""

    day: date
    turn: int


def due_of(now: datetime, slots: Sequence[time], zone: str) -> Due:
    """The first slot that is at least two hours away."""
    return next(due for due, instant in _about(now + HOLD, slots, zone) if instant >= now + HOLD)


def instant_of_slot(due: Due, slots: Sequence[time], zone: str) -> datetime:
    """When a slot is, without its jitter. One that is not there any more is the first of the next day."""
    if due.turn < 0:
        raise ValueError("what is handed over sooner has no slot")
    instants = _instants(due.day, slots, zone)
    if due.turn < len(instants):
        return instants[due.turn]
    return _instants(due.day + timedelta(days=1), slots, zone)[0]


def next_slot(now: datetime, slots: Sequence[time], zone: str) -> tuple[Due, datetime]:
    """The first slot after this moment, and when it is. Of several at one instant, the last one: it stands for all."""
    later = [one for one in _about(now, slots, zone) if one[1] > now]
    first = later[0][1]
    return max(one for one in later if one[1] == first)


def last_slot(now: datetime, slots: Sequence[time], zone: str) -> Due:
    """The last slot until this moment: what is due in it or earlier can be handed over."""
    return max(due for due, instant in _about(now, slots, zone) if instant <= now)


def moved(due: Due, before: Sequence[time], after: Sequence[time]) -> Due:
    """Where something that waits goes when the slots change: to the first one that is not earlier in the day."""
    old, new = _by_clock(before), _by_clock(after)
    if due.turn < 0:
        return due
    if due.turn < len(old):
        for turn, clock in enumerate(new):
            if clock >= old[due.turn]:
                return Due(due.day, turn)
    return Due(due.day + timedelta(days=1), 0)


def sooner_at(now: datetime) -> datetime:
    """When *Sooner* is: the next quarter of an hour on the clock, and never the moment of sending itself."""
    instant = now.astimezone(UTC)
    quarter = instant.replace(minute=instant.minute - instant.minute % 15, second=0, microsecond=0)
    return quarter + SOONER_WITHIN


def sooner_due(now: datetime, zone: str) -> Due:
    """As what *Sooner* is kept until then."""
    return Due(local(sooner_at(now), zone).date(), SOONER_TURN)


def read_by(released: date, within: int, nation: Nation, closes_at: time) -> Wall:
    """By when somebody will have read what is handed over on a day: so many working days later, when they close."""
    if within < 1:
        raise ValueError("nobody can promise to have read it before the next working day")
    return Wall(day=add_working_days(released, within, nation), clock=closes_at)


def _about(now: datetime, slots: Sequence[time], zone: str) -> Iterator[tuple[Due, datetime]]:
    """The slots of the days around an instant, in their order."""
    today = local(now, zone).date()
    for days in _DAYS_ABOUT:
        day = today + timedelta(days=days)
        for turn, instant in enumerate(_instants(day, slots, zone)):
            yield Due(day, turn), instant


def _instants(day: date, slots: Sequence[time], zone: str) -> list[datetime]:
    """When the slots of a day are. One that the spring change moves takes along those that would overtake it."""
    return list(accumulate((instant_of(day, clock, zone) for clock in _by_clock(slots)), max))


def _by_clock(slots: Sequence[time]) -> list[time]:
    if not slots:
        raise ValueError("a day has at least one slot")
    return sorted(set(slots))
