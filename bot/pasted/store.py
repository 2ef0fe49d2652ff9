"""What pasted words ask of storage, and the view of the work of whoever reads them."""

from datetime import datetime
from typing import Protocol

from bot.pasted.model import Pasted, PastedId
from bot.people.model import PersonId
from bot.people.store import PeopleWork


class PastedStore(Protocol):
    """Questions about words that wait for a button."""

    def put(self, pasted: Pasted) -> None:
        """Keep what somebody, who is kept already, has pasted, instead of what they pasted before."""
        ...

    def find(self, pasted: PastedId) -> Pasted | None:
        """The words, if they are kept still."""
        ...

    def find_last(self, person: PersonId) -> Pasted | None:
        """What somebody pasted last."""
        ...

    def forget(self, pasted: PastedId) -> None:
        """The words are used."""
        ...

    def forget_of(self, person: PersonId) -> None:
        """Drop whatever somebody pasted."""
        ...

    def forget_old(self, *, before: datetime) -> None:
        """Drop what was pasted before an instant."""
        ...


class PastedWork(PeopleWork, Protocol):
    """The unit of work as whoever reads pasted words sees it."""

    @property
    def pasted(self) -> PastedStore:
        """Words that wait for a button."""
        ...
