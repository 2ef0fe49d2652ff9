"""The real program on a clock that is ahead of the machine's: `python -m tests.end_to_end.ahead run`."""

import os
from datetime import UTC, datetime, timedelta

from bot.__main__ import main
from bot.main import clock

SECONDS = "SECONDS_AHEAD"
"""The variable of the environment that says how far."""


class Ahead:
    """The same clock for whoever starts the program."""

    def __init__(self, begins: datetime) -> None:
        self._by = timedelta()
        self.leaps_to(begins)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._by

    def leaps_to(self, instant: datetime) -> None:
        """Make it this instant; it goes on from there."""
        self._by = instant - datetime.now(UTC)

    def environ(self) -> dict[str, str]:
        """What a program is given that has the same time when it starts."""
        return {SECONDS: str(self._by.total_seconds())}


if __name__ == "__main__":
    machine_now, by = clock.machine_now, timedelta(seconds=float(os.environ[SECONDS]))
    clock.machine_now = lambda: machine_now() + by  # before anything else takes it from there
    main()
