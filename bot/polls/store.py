"""What polls ask of storage, and their view of the unit of work."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.people.gate import Why
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.people.store import PeopleWork, PlaceOutbox
from bot.polls.model import Ballot, Poll, PollId, Reading, Tally, VoterId
from bot.polls.model.ranked import RunOff
from bot.work import Letter, Subject


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
        """Keep a changed poll; its options too: in other words before the first answer, or with more of them."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` asked, `to` has asked from now on."""
        ...

    def forget(self, poll: PollId) -> None:
        """Forget a draft."""
        ...


class BallotStore(Protocol):
    """Questions about ballots and what they add up to."""

    def foresee(self, ballots: Sequence[tuple[PollId, VoterId]]) -> None:
        """Read in one go what a batch will ask for."""
        ...

    def find(self, poll: PollId, voter: VoterId) -> Ballot | None:
        """What a voter has said."""
        ...

    def put(self, ballot: Ballot) -> None:
        """Count a ballot, instead of the voter's earlier one; gathered."""
        ...

    def forget(self, poll: PollId, voter: VoterId) -> None:
        """Take a ballot back; gathered."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """Have the answers of `gone` in open polls be `to`'s, who has none there; where both answered, both stay."""
        ...

    def list_answered(self, person: PersonId) -> tuple[PollId, ...]:
        """The polls of which it is known what somebody chose."""
        ...

    def list_ended(self, *, before: datetime) -> tuple[PollId, ...]:
        """Polls that ended before an instant, and of which it is still known who chose what."""
        ...

    def forget_all(self, poll: PollId) -> None:
        """Delete who chose what; the tally stays."""
        ...

    def tally(self, poll: PollId) -> Tally:
        """What all ballots add up to, those of this transaction included."""
        ...

    def names(self, poll: PollId) -> tuple[tuple[int, str], ...]:
        """Who chose which option, by name, in a poll that shows names; in the order of the names."""
        ...

    def rankings(self, poll: PollId) -> Mapping[tuple[int, ...], int]:
        """How often each order of options was given, the best first; ballots of the open link are left out."""
        ...


class KeptCountStore(Protocol):
    """Questions about results that cannot be counted again, as their ballots are gone."""

    def find(self, poll: PollId) -> RunOff | None:
        """The rounds of a ranked question that has closed."""
        ...

    def put(self, poll: PollId, run_off: RunOff) -> None:
        """Keep them."""
        ...


class FollowerStore(Protocol):
    """Questions about who gets a copy of a question in private, because they asked for that."""

    def list_of(self, poll: PollId, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who asked for reminders of questions and acts where this one stands, in the order of their ids.

        With the first private chat in which they can be reached. Whoever said stop, and the asker, are left out.
        """
        ...

    def reading_in(self, place: PlaceId) -> Reading:
        """How whoever has this private chat reads a question."""
        ...


class PollOutbox(PlaceOutbox, Protocol):
    """What is owed to the outside, as far as questions wait or go to many."""

    def put_off(self, subject: Subject, place_id: int, until: datetime, why: Why) -> None:
        """Take the message away now, and owe the subject to the place again from `until` on, as if it was new."""
        ...

    def hold_unsent(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet waits until then, at least."""
        ...

    def put_useful(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet is useful until then."""
        ...

    def waits_until(self, subject: Subject) -> datetime | None:
        """When the first post of this subject appears, where none has yet and all of them wait."""
        ...

    def post_to_all(self, subject: Subject, place_ids: Sequence[int], letter: Letter) -> None:
        """Owe this subject to many places in one go. Where it is owed already, nothing changes."""
        ...


class PollWork(PeopleWork, Protocol):
    """The unit of work as polls see it."""

    @property
    def outbox(self) -> PollOutbox:
        """What is owed to the outside."""
        ...

    @property
    def followers(self) -> FollowerStore:
        """Who gets a copy of a question in private."""
        ...

    @property
    def polls(self) -> PollStore:
        """Polls."""
        ...

    @property
    def ballots(self) -> BallotStore:
        """Ballots."""
        ...

    @property
    def kept_counts(self) -> KeptCountStore:
        """Results whose ballots are gone."""
        ...
