"""Days and hours to press, for those who type no date."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.chat.outbound import Say
from bot.refusals import ActionInvalid
from bot.timing.said import clock_time, short_day
from bot.timing.zones import is_in_reach, local, resolve

HOURS = (time(9), time(12), time(15), time(18), time(20), time(21))
DAYS_A_PAGE = 7
MOST_PAGES = 26
"""Half a year: who plans further has a calendar."""


@dataclass(frozen=True, kw_only=True)
class Day:
    """One day to choose: `value` is its date as 2026-12-04."""

    label: Say
    value: str


@dataclass(frozen=True, kw_only=True)
class Hour:
    """One time of a day to choose, and what its button says."""

    label: Say
    at: datetime


def days(now: datetime, zone: str, page: int) -> tuple[Day, ...]:
    """The seven days of a page, today on page 0 included. Raises `ActionInvalid` beyond half a year."""
    if not 0 <= page < MOST_PAGES:
        raise ActionInvalid
    first = local(now, zone).date() + timedelta(days=page * DAYS_A_PAGE)
    shown = (first + timedelta(days=step) for step in range(DAYS_A_PAGE))
    return tuple(Day(label=short_day(day), value=day.isoformat()) for day in shown)


def times(day: str, now: datetime, zone: str) -> tuple[Hour, ...]:
    """The hours of a day that are still to come. Raises `ActionInvalid` for what is no date."""
    try:
        chosen = date.fromisoformat(day)
    except ValueError:
        raise ActionInvalid from None
    if not is_in_reach(chosen.year):
        raise ActionInvalid
    hours = (Hour(label=clock_time(hour), at=resolve(datetime.combine(chosen, hour), zone)) for hour in HOURS)
    return tuple(hour for hour in hours if hour.at > now)
