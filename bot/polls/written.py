"""What polls ask of storage about what people in a group write themselves: own words, and choices that they propose."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import PersonId
from bot.polls.model import PollId, VoterId
from bot.polls.model.proposals import Proposal
from bot.polls.model.sayings import Saying, Written


class SayingStore(Protocol):
    """Questions about answers in own words. They stand in an order that says nothing of who wrote when."""

    def find(self, poll: PollId, voter: VoterId) -> Saying | None:
        """What a voter has written."""
        ...

    def find_called(self, poll: PollId, number: int) -> Saying | None:
        """The one that `typed_number` calls so; none where several are, or none is."""
        ...

    def typed_number(self, saying: Saying) -> int:
        """By what it is called in words: the end of its id, or all of it where another has the same end."""
        ...

    def put(self, saying: Saying) -> None:
        """Keep it, instead of what its voter wrote before."""
        ...

    def change(self, saying: Saying) -> None:
        """Keep who may read it."""
        ...

    def forget(self, poll: PollId, voter: VoterId) -> None:
        """Delete what a voter has written."""
        ...

    def forget_all(self, poll: PollId) -> None:
        """Delete all that was written."""
        ...

    def unlink(self, poll: PollId) -> None:
        """Delete who wrote what; the words stay."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """Have what `gone` wrote be `to`'s wherever the ballot is theirs already."""
        ...

    def count(self, poll: PollId) -> Written:
        """How many there are, and how many of them others read."""
        ...

    def count_before(self, saying: Saying) -> int:
        """How many of the same question stand before it."""
        ...

    def list_some(self, poll: PollId, *, skip: int, most: int) -> tuple[Saying, ...]:
        """So many of them, from there on."""
        ...

    def list_shared(self, poll: PollId, *, skip: int, most: int) -> tuple[str, ...]:
        """The words that others may read, so many of them, from there on."""
        ...

    def list_ended(self, *, before: datetime) -> tuple[PollId, ...]:
        """Questions that ended before an instant, and of which words are still kept."""
        ...


class ProposalStore(Protocol):
    """Questions about choices that wait for an organiser."""

    def add(self, proposal: Proposal) -> None:
        """Have it wait."""
        ...

    def list_of(self, poll: PollId) -> tuple[Proposal, ...]:
        """Those that wait in one question."""
        ...

    def list_polls(self, person: PersonId) -> tuple[PollId, ...]:
        """The questions in which something of somebody waits."""
        ...

    def count(self, polls: Sequence[PollId]) -> Mapping[PollId, int]:
        """How many wait in each of these; those where none does are left out."""
        ...

    def forget(self, proposal: Proposal) -> None:
        """It is decided."""
        ...

    def forget_all(self, poll: PollId) -> None:
        """The question is over."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` proposed, `to` has proposed from now on."""
        ...
