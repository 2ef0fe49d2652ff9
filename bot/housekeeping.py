"""Once a day: what is kept for a while only is dropped."""

from datetime import timedelta
from typing import Any

from bot.facts import DayBegan
from bot.feature import Feature
from bot.work import Tick

SWEEP = Tick("sweep", "all")

A_DAY = timedelta(days=1)
A_MOMENT = timedelta(minutes=1)
"""When the sweep goes on, where there is more than should be done at once."""


def sweep(work: Any, _ref: str) -> None:
    """Drop all that is past its time: here what the core keeps, by `work.retention` all else that names a person.

    Features that keep something for a while hear of the day.
    """
    work.inbox.forget_old()
    work.asking.forget_old()
    work.codes.forget_old()
    work.outbox.forget_parked()
    work.facts.add(DayBegan())
    is_more = work.retention.forget_old()
    work.ticks.set(SWEEP, work.now + (A_MOMENT if is_more else A_DAY))


FEATURE = Feature(name="housekeeping", ticks={SWEEP.kind: sweep})
