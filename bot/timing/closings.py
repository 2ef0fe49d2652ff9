"""When something may close: the usual times, and dates that people write."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.chat.outbound import Say
from bot.timing.phrases.moments import Moment
from bot.timing.phrases.reading import read_surely
from bot.timing.phrases.refusals import ClockOpen, TimePassed, TimeUnclear, WordUnknown
from bot.timing.walls import Wall, is_over
from bot.timing.zones import local, resolve

__all__ = [
    "Closing",
    "TimePassed",
    "TimeUnclear",
    "Wall",
    "default",
    "is_over",
    "read_exact",
    "read_timed",
    "read_wall",
    "usual",
]

EVENING = time(20)


@dataclass(frozen=True, kw_only=True)
class Closing:
    """One time to choose, and what its button says."""

    label: Say
    at: datetime


def default(now: datetime, zone: str) -> datetime:
    """Three days on, at 8pm there."""
    return _evening(now, zone, 3)


def usual(now: datetime, zone: str) -> tuple[Closing, ...]:
    """Tonight (where that is more than an hour away), tomorrow, in three days, in a week; at 8pm."""
    closings = [Closing(label=Say(f"closing-in-{days}"), at=_evening(now, zone, days)) for days in (0, 1, 3, 7)]
    return tuple(closing for closing in closings if closing.at - now > timedelta(hours=1))


def _evening(now: datetime, zone: str, days_on: int) -> datetime:
    day = local(now, zone).date() + timedelta(days=days_on)
    return resolve(datetime.combine(day, EVENING), zone)


def read_exact(words: str, now: datetime, zone: str) -> datetime:
    """A date and a time, such as "4 December 6pm", "4/12/2026 18:00" or "2026-12-04 18:00", in a zone.

    Without a year it is this year's, or the next one's where that was long ago. Raises `TimeUnclear` where a word is
    left over, the day does not exist, or am and pm cannot be told apart; `TimePassed` where it is over.
    """
    moment = read_timed(words, now, zone)
    if not moment.begins_dated or moment.at is None:
        raise TimeUnclear
    return moment.at


def read_timed(words: str, now: datetime, zone: str) -> Moment:
    """A day and a time of which nothing is assumed.

    Raises as `read_surely` does; where one of them is missing, or a word left over, the example says it all.
    """
    try:
        return read_surely(words, now, zone, timed=True)
    except (ClockOpen, WordUnknown):
        raise TimeUnclear from None


def read_wall(words: str, now: datetime, zone: str) -> Wall:
    """A day with a time or without one, such as "Tue 1 Dec 6pm", "1 December", "Saturday 10am" or "tomorrow 18:00".

    A weekday alone is the next one to come; named on that very day it is unclear. Without a year it is this year's, or
    the next one's where that was long ago. A time that the spring change leaves out is what the clock shows instead.
    Raises `TimeUnclear`, and `TimePassed`, as `read_exact` does.
    """
    return read_surely(words, now, zone).wall
