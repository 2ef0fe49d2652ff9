"""What this slice asks of storage, and its view of the unit of work."""

from collections.abc import Sequence
from typing import Protocol

from bot.people.model import PersonId
from bot.people.store import PeopleWork
from bot.records.model import Kept, Record


class RecordStore(Protocol):
    """Questions about everything that is kept, by the register that classifies every column."""

    def list_kept(self) -> Sequence[Kept]:
        """What is kept about persons at all, and for how long."""
        ...

    def list_of(self, person: PersonId) -> Sequence[Record]:
        """Every row about one person, and nothing about another."""
        ...

    def forget(self, person: PersonId) -> None:
        """Delete every row about a person, and clear what must stay; the bytes are overwritten too."""
        ...

    def shred(self) -> None:
        """After the commit, have the bytes overwritten of what was deleted."""
        ...


class RecordWork(PeopleWork, Protocol):
    """The unit of work as this slice sees it."""

    @property
    def records(self) -> RecordStore:
        """Everything that is kept about persons."""
        ...
