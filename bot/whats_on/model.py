"""When the weekly list comes, and what is in it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.feature import Dated
from bot.timing import recurrence
from bot.timing.recurrence import Rule, between, next_after
from bot.timing.zones import local

MOST_LINES = 5
"""Lines of the list; where there is more, the last of them says how much."""

USEFUL_FOR = timedelta(days=2)
"""A list that could not come by then is not sent: the week is half over."""

_WEEK = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class Weekly:
    """When a community's list comes: a weekday (1 for Monday), and an hour on its own clock."""

    on: bool = True
    weekday: int = 1
    hour: int = 10


USUAL = Weekly()


def next_time(weekly: Weekly, zone: str, now: datetime) -> datetime:
    """When the next list comes, after this instant."""
    found = next_after(_rule(weekly, zone, now), now)
    if found is None:
        raise ValueError("the calendar is over")
    return found


def was_due(weekly: Weekly, zone: str, now: datetime) -> datetime | None:
    """When the list of this week should have come; none where that is longer ago than it is of use."""
    return next(reversed(between(_rule(weekly, zone, now), now - USEFUL_FOR, now)), None)


def _rule(weekly: Weekly, zone: str, now: datetime) -> Rule:
    starts = datetime.combine((local(now, zone) - _WEEK).date(), time(weekly.hour))
    return Rule(pattern=recurrence.Weekly(weekdays=frozenset({weekly.weekday})), starts=starts, zone=zone)


def in_order(on: Sequence[Dated], now: datetime) -> list[Dated]:
    """What comes, the soonest first; then what is over, the latest first. The same line once."""
    once = list(dict.fromkeys(on))
    coming = sorted((one for one in once if one.at >= now), key=lambda one: one.at)
    return [*coming, *sorted((one for one in once if one.at < now), key=lambda one: one.at, reverse=True)]


def shortened(on: Sequence[Dated]) -> tuple[Sequence[Dated], int]:
    """As many as there are lines for, and how many are left out."""
    if len(on) <= MOST_LINES:
        return on, 0
    return on[: MOST_LINES - 1], len(on) - MOST_LINES + 1
