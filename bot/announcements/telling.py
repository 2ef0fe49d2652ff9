"""How an announcement stands in its places, as values: what the report is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.people.gate import Why

LINES = 8
"""Places that a report names; the others are counted."""


class Stands(StrEnum):
    """How it stands in one place. The value is its code, and in the name of its sentence."""

    TOLD = "told"
    GOING = "going"  # on its way
    AGAIN = "again"  # it failed, and is tried again
    WAITS = "waits"  # the gate holds it
    LATE = "late"  # it would have come too late
    GONE = "gone"  # the bot was removed there before it came
    BLOCKED = "blocked"  # nothing can be written there
    REFUSED = "refused"  # the platform would not take it
    DELETED = "deleted"  # somebody there deleted it
    DROPPED = "dropped"  # cancelled before it came


NAMED = (
    Stands.GONE,
    Stands.BLOCKED,
    Stands.REFUSED,
    Stands.DELETED,
    Stands.LATE,
    Stands.AGAIN,
    Stands.WAITS,
)
"""Of these, the places are named: something can be done, or is being done. The worst first."""

_REACHED = (Stands.TOLD, Stands.DELETED)
_UNDER_WAY = (Stands.GOING, Stands.AGAIN, Stands.WAITS)


@dataclass(frozen=True, kw_only=True)
class There:
    """One place in a report. `why` and `until` where it waits."""

    title: str = field(repr=False)
    stands: Stands
    why: Why | None = None
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Report:
    """In how many places it stands how, and some of them by name; `earlier` of them are left out before."""

    counts: Mapping[Stands, int]
    named: tuple[There, ...] = ()
    earlier: int = 0

    @property
    def all(self) -> int:
        """To how many places it goes."""
        return sum(self.counts.values())

    @property
    def told(self) -> int:
        """In how many it has been shown, whatever became of it there."""
        return sum(self.counts.get(stands, 0) for stands in _REACHED)

    @property
    def is_done(self) -> bool:
        """Whether everybody has been told."""
        return self.told == self.all

    @property
    def is_ended(self) -> bool:
        """Whether nothing is under way any more, though not all were told."""
        return not any(self.counts.get(stands, 0) for stands in _UNDER_WAY)

    @property
    def more(self) -> int:
        """How many could be named, and are not yet."""
        return sum(self.counts.get(stands, 0) for stands in NAMED) - len(self.named) - self.earlier


@dataclass(frozen=True, kw_only=True)
class Clash:
    """Something else that happens within the hour: a question that opens or closes, or another announcement."""

    is_question: bool
    number: int
