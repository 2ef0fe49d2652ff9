"""When something may open: the usual times, and a day and a time that people write."""

from datetime import datetime, time, timedelta

from bot.chat.outbound import Say
from bot.timing.closings import Closing, TimeUnclear, read_timed
from bot.timing.zones import local, resolve

MORNING = time(8)
"""When the usual quiet hours are over."""


def usual_openings(now: datetime, zone: str) -> tuple[Closing, ...]:
    """Tomorrow, and in three days, at 8am."""
    today = local(now, zone).date()
    return tuple(
        Closing(
            label=Say(f"opening-in-{days}"), at=resolve(datetime.combine(today + timedelta(days=days), MORNING), zone)
        )
        for days in (1, 3)
    )


def read_opening(words: str, now: datetime, zone: str) -> datetime:
    """A day and a time, such as "tomorrow 9am" or "4 December 6pm", in a zone.

    Raises `TimeUnclear` where one of them is missing or cannot be read, and `TimePassed`.
    """
    moment = read_timed(words, now, zone)
    if moment.at is None:
        raise TimeUnclear
    return moment.at
