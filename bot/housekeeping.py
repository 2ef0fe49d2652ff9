"""Once a day: what is kept for a while only is dropped."""

from datetime import timedelta
from typing import Any

from bot.facts import DayBegan
from bot.feature import Feature
from bot.people.audit import KEPT as AUDIT_KEPT
from bot.work import Tick

SWEEP = Tick("sweep", "all")

A_DAY = timedelta(days=1)
A_MOMENT = timedelta(seconds=1)
"""When the sweep goes on, where there is more than should be done at once."""


def sweep(work: Any, ref: str) -> None:
    """Do all of it that may be done at once, or go on where an earlier part left off."""
    left = work.retention.forget_old(ref) if ref != SWEEP.ref else _begin(work)
    if left:
        work.ticks.set(Tick(SWEEP.kind, left), work.now + A_MOMENT)


def _begin(work: Any) -> str:
    """Drop all that is past its time: here what the core keeps, by `work.retention` all else that names a person.

    Features that keep something for a while hear of the day.
    """
    work.inbox.forget_old()
    work.asking.forget_old()
    work.codes.forget_old()
    work.outbox.forget_parked()
    work.audit.forget_before(work.now - AUDIT_KEPT)
    work.facts.add(DayBegan())
    work.ticks.drop_others(SWEEP)  # an earlier one that is not done yet: this one does it all
    work.ticks.set(SWEEP, work.now + A_DAY)
    left: str = work.retention.forget_old()
    return left


FEATURE = Feature(name="housekeeping", ticks={SWEEP.kind: sweep})
