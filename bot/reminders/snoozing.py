"""For how long a reminder can be put off: what is offered, and what may be typed. Pure."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.reminders.refusals import SnoozeUnclear
from bot.timing.phrases.reading import read_time
from bot.timing.phrases.refusals import TimeUnclear
from bot.timing.recurrence import Rule
from bot.timing.zones import local, resolve

EVENING, MORNING = time(19), time(9)

_MINUTE = timedelta(minutes=1)


class Span(StrEnum):
    """How long. The value follows `/remind 3 snooze`, and is the button's code."""

    MINUTES = "10 minutes"
    HOUR = "1 hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"


def spans(now: datetime, zone: str) -> Mapping[Span, datetime]:
    """Those that are still to come, and when each of them is over."""
    today = local(now, zone).date()
    minute = now.replace(second=0, microsecond=0)
    begun = minute if minute == now else minute + _MINUTE  # never sooner than said
    found = {
        Span.MINUTES: begun + timedelta(minutes=10),
        Span.HOUR: begun + timedelta(hours=1),
        Span.EVENING: resolve(datetime.combine(today, EVENING), zone),
        Span.TOMORROW: resolve(datetime.combine(today + timedelta(days=1), MORNING), zone),
    }
    return {span: at for span, at in found.items() if at > now}


def read_until(words: str, now: datetime, zone: str) -> datetime:
    """Until when: one of these, how long ("2 hours"), or a time. Raises `SnoozeUnclear`, or why a time is refused."""
    said = " ".join(words.casefold().split())
    for span, at in spans(now, zone).items():
        if said == span.value:
            return at
    try:
        reading = read_time(f"in {said}", now, zone)
    except TimeUnclear:
        reading = read_time(said, now, zone)
    if isinstance(reading.value, Rule):
        raise SnoozeUnclear
    if reading.doubt is not None:
        raise reading.doubt
    return reading.value
