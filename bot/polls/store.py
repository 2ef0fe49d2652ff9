"""What polls ask of storage, and their view of the unit of work."""

from collections.abc import Sequence
from typing import Protocol

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.people.store import PeopleWork
from bot.polls.model import Ballot, Poll, PollId, Tally


class PollStore(Protocol):
    """Questions about polls. In a writing transaction a poll that was read stays locked."""

    def foresee(self, polls: Sequence[PollId]) -> None:
        """Read in one go what a batch will ask for."""
        ...

    def get(self, poll: PollId) -> Poll:
        """The poll; raises `NoSuchPoll`."""
        ...

    def find(self, poll: PollId) -> Poll | None:
        """The poll, if it is there."""
        ...

    def find_numbered(self, community: CommunityId, number: int) -> Poll | None:
        """The poll of this number in a community."""
        ...

    def find_written(self, written: str) -> Poll | None:
        """The poll that was asked in this message."""
        ...

    def find_draft(self, person: PersonId) -> Poll | None:
        """What somebody is about to ask."""
        ...

    def list_open(self, community: CommunityId) -> tuple[Poll, ...]:
        """Open polls, the oldest first."""
        ...

    def count_open(self, place: PlaceId) -> int:
        """How many open polls stand in a place."""
        ...

    def next_number(self, community: CommunityId) -> int:
        """The next free number of a community; never given twice."""
        ...

    def add(self, poll: Poll) -> None:
        """Keep a new poll, draft or open."""
        ...

    def put(self, poll: Poll) -> None:
        """Keep a changed poll; its options too, which is only right before the first answer."""
        ...

    def forget(self, poll: PollId) -> None:
        """Forget a draft."""
        ...


class BallotStore(Protocol):
    """Questions about ballots and what they add up to."""

    def foresee(self, ballots: Sequence[tuple[PollId, PersonId]]) -> None:
        """Read in one go what a batch will ask for."""
        ...

    def find(self, poll: PollId, person: PersonId) -> int | None:
        """What somebody chose, as the option's number."""
        ...

    def put(self, ballot: Ballot) -> None:
        """Count a ballot, instead of the person's earlier one; gathered."""
        ...

    def forget(self, poll: PollId, person: PersonId) -> None:
        """Take a ballot back; gathered."""
        ...

    def forget_all(self, poll: PollId) -> None:
        """Delete who chose what; the tally stays."""
        ...

    def tally(self, poll: PollId) -> Tally:
        """How many chose each option, all ballots of this transaction included."""
        ...

    def names(self, poll: PollId) -> tuple[tuple[int, str], ...]:
        """Who chose which option, by name, in a poll that shows names; in the order of the names."""
        ...


class PollWork(PeopleWork, Protocol):
    """The unit of work as polls see it."""

    @property
    def polls(self) -> PollStore:
        """Polls."""
        ...

    @property
    def ballots(self) -> BallotStore:
        """Ballots."""
        ...
