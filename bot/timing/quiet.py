"""Quiet hours: a part of the day on the wall clock, 9pm to 8am unless chosen, right over the clock change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from bot.timing.zones import local, resolve

_NEARBY = (-2, -1, 0, 1)
"""Days whose quiet hours an instant can be in: a zone may leave out a day, or turn midnight back."""


@dataclass(frozen=True, kw_only=True)
class Quiet:
    """Quiet from `starts` to `ends`, over midnight where `ends` comes first; equal times mean no quiet hours.

    Both are naive wall-clock times. Raises `ValueError` for times that have a zone of their own.
    """

    starts: time
    ends: time

    def __post_init__(self) -> None:
        if self.starts.tzinfo or self.ends.tzinfo:
            raise ValueError("a wall clock's time has no zone of its own")


NIGHT = Quiet(starts=time(21), ends=time(8))

WhenRead = Literal["morning", "lunch", "late"]

_READING_TIMES: dict[WhenRead, time] = {"morning": time(8), "lunch": time(12, 30), "late": time(20, 30)}


def is_quiet(instant: datetime, zone: str, quiet: Quiet = NIGHT) -> bool:
    """Whether it is quiet there: what goes out all the same goes without a sound."""
    return any(starts <= instant < ends for starts, ends in _around(instant, zone, quiet))


def ends_at(instant: datetime, zone: str, quiet: Quiet = NIGHT) -> datetime:
    """The next instant that is not quiet: this one, or when these quiet hours end there.

    An end that the spring change leaves out moves forward by the gap; one that autumn repeats is the first, and it
    does not get quiet again. At most a day and the change away, unless the part of the day that is not quiet is
    shorter than the gap: then the change may swallow it once.
    """
    while ends := [ends for starts, ends in _around(instant, zone, quiet) if starts <= instant < ends]:
        instant = max(ends)
    return instant


def reading_time(when_read: WhenRead) -> time:
    """When what was held goes out to somebody who reads in the morning, at lunch or late in the evening.

    8am is the end of the usual quiet hours, 8.30pm half an hour before they start: it is there for who looks later.
    """
    return _READING_TIMES[when_read]


def _around(instant: datetime, zone: str, quiet: Quiet) -> Iterator[tuple[datetime, datetime]]:
    """The quiet hours of the days around an instant, each from its first instant to the first one after it."""
    if quiet.starts == quiet.ends:
        return
    today = local(instant, zone).date()
    for days in _NEARBY:
        day = today + timedelta(days=days)
        until = day + timedelta(days=1) if quiet.ends < quiet.starts else day
        yield resolve(datetime.combine(day, quiet.starts), zone), resolve(datetime.combine(until, quiet.ends), zone)
