"""Quiet hours: 9pm to 8am on the wall clock, right over the clock change."""

from datetime import datetime, time

from bot.timing.zones import local

FROM, UNTIL = time(21), time(8)


def is_quiet(now: datetime, zone: str) -> bool:
    """Whether it is night there: what must go out then goes without a sound."""
    clock = local(now, zone).time()
    return clock >= FROM or clock < UNTIL
