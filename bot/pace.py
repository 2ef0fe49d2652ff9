"""When a touched subject is redrawn: the first changes at once, then every ten seconds at most. Screens stay calm."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.work import Subject

BURST = 5
"""So many changes are shown at once; each is earned back in one interval."""

INTERVAL = timedelta(seconds=10)


@dataclass
class _Turns:
    """How many redraws a subject has in hand, as of an instant."""

    left: float
    at: datetime

    def take(self, now: datetime) -> datetime:
        """When the next redraw may be; takes it."""
        self.left = min(BURST, self.left + (now - self.at) / INTERVAL)
        self.at = now
        due = now if self.left >= 1 else now + (1 - self.left) * INTERVAL
        self.left -= 1
        return due


class Pace:
    """Which subjects wait for their redraw, and until when. In memory: after a restart everything owed is shown."""

    def __init__(self) -> None:
        self._due: dict[Subject, datetime] = {}
        self._turns: dict[Subject, _Turns] = {}

    def touch(self, subject: Subject, now: datetime, *, urgent: bool) -> None:
        """The subject looks different. Urgent changes are due now; others when it is the subject's turn."""
        if urgent:
            self._due[subject] = now
        elif subject not in self._due:
            turns = self._turns.setdefault(subject, _Turns(BURST, now))
            self._due[subject] = turns.take(now)

    def due(self, now: datetime) -> tuple[Subject, ...]:
        """Takes the subjects whose turn has come; first those that waited longest."""
        ready = tuple(sorted((subject for subject, at in self._due.items() if at <= now), key=self._due.__getitem__))
        for subject in ready:
            del self._due[subject]
        rested = [subject for subject, turns in self._turns.items() if now - turns.at > BURST * INTERVAL]
        for subject in rested:
            del self._turns[subject]  # it has all its turns back: nothing to remember
        return ready

    def waiting(self) -> Collection[Subject]:
        """The subjects whose turn has not come: nobody may redraw them early."""
        return frozenset(self._due)

    def next_due(self) -> datetime | None:
        """When the next subject has its turn."""
        return min(self._due.values(), default=None)
