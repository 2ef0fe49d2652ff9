"""Once a day: what is kept for a short while only is dropped."""

from datetime import timedelta
from typing import Any

from bot.feature import Feature
from bot.work import Tick

SWEEP = Tick("sweep", "all")


def sweep(work: Any, _ref: str) -> None:
    """Drop old inbox keys, part-done forms that nobody came back to, and codes that are past their time."""
    work.inbox.forget_old()
    work.asking.forget_old()
    work.codes.forget_old()
    work.ticks.set(SWEEP, work.now + timedelta(days=1))


FEATURE = Feature(name="housekeeping", ticks={SWEEP.kind: sweep})
