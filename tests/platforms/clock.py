"""Time as the stand-in tells it: a source that a test hands over, and leaps on top."""

import time
from collections.abc import Callable
from datetime import UTC, datetime


class Clock:
    """Seconds since 1970, from a source of moments or from the machine, plus all leaps."""

    def __init__(self, source: Callable[[], datetime] | None = None) -> None:
        self._source = source
        self._leapt = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return self._leapt + (time.time() if self._source is None else self._source().timestamp())

    def leap(self, seconds: float) -> None:
        """Let this much time pass at once."""
        self._leapt += seconds

    def hour_and_minute(self, at: float) -> str:
        """How a transcript writes a moment, in UTC."""
        return datetime.fromtimestamp(at, UTC).strftime("%H:%M")
