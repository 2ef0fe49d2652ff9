"""Days and hours as buttons, for whoever chooses a time. What a button does is its owner's business."""

from collections.abc import Callable
from datetime import datetime

from bot.chat.outbound import Choice, Say
from bot.timing.picker import days, times

Makes = Callable[[str, Say], Choice]
"""A choice for what follows the owner's code or command, "day 2026-12-04", and what its button says."""

DAYS, DAY = "days", "day"


def day_choices(now: datetime, zone: str, page: int, make: Makes) -> tuple[Choice, ...]:
    """One page of days, each leading to its hours, and the way to later ones. Raises `ActionInvalid` far ahead."""
    chosen = (make(f"{DAY} {day.value}", day.label) for day in days(now, zone, page))
    return (*chosen, make(f"{DAYS} {page + 1}", Say("picker-later")))


def hour_choices(day: str, now: datetime, zone: str, make: Makes) -> tuple[Choice, ...]:
    """The hours of one day that are still to come, as seconds since 1970. Raises `ActionInvalid` for no date."""
    return tuple(make(str(int(hour.at.timestamp())), hour.label) for hour in times(day, now, zone))
