"""What polls ask of storage about why a service asks, and the answer that it promised."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import CommunityId, PersonId
from bot.polls.model import PollId
from bot.polls.model.purpose import Purpose


class AnswererStore(Protocol):
    """Questions about the links by which answers are given: one for a question at most."""

    def find(self, mark: str) -> PollId | None:
        """The question whose answer may be given by the link with this mark."""
        ...

    def is_linked(self, poll: PollId) -> bool:
        """Whether there is a link."""
        ...

    def put(self, poll: PollId, mark: str) -> None:
        """Have this be the link; any other is none from now on."""
        ...

    def forget(self, poll: PollId) -> None:
        """There is no link any more."""
        ...

    def forget_old(self, before: datetime) -> None:
        """Forget the links of what was answered before an instant."""
        ...


class PurposeStore(Protocol):
    """Questions about the purposes of questions. Nothing of them is read where somebody only answers."""

    def find(self, poll: PollId) -> Purpose | None:
        """Why a question is asked, where it is asked for a service."""
        ...

    def find_last(self, community: CommunityId, person: PersonId) -> Purpose | None:
        """What somebody wrote last in a community, of the questions that they asked there."""
        ...

    def put(self, purpose: Purpose) -> None:
        """Keep it."""
        ...

    def forget(self, poll: PollId) -> None:
        """The question is asked for no service after all."""
        ...

    def list_owed(self, communities: Sequence[CommunityId], *, most: int) -> tuple[Purpose, ...]:
        """So many of those that are not answered yet, of questions that people have seen; what was due first, first."""
        ...

    def count_owed(self, communities: Sequence[CommunityId]) -> int:
        """How many there are."""
        ...
