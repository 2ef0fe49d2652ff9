"""What polls ask of storage, and their view of the unit of work."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.pasted.store import PastedWork
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.polls.closed import ClosedStore
from bot.polls.linked import LinkStore
from bot.polls.listed import DeskStore
from bot.polls.model import Ballot, Poll, PollId, Tally, VoterId
from bot.polls.model.ranked import RunOff
from bot.polls.promised import AnswererStore, PurposeStore
from bot.polls.secret import PublishedStore, SecretStore
from bot.polls.told import FollowerStore, PollOutbox, QuietStore
from bot.polls.written import ProposalStore, SayingStore


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

    def find_last(self, community: CommunityId, kind: str) -> Poll | None:
        """The last question of a kind, by its name, that was asked in a community."""
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

    def names(self, poll: PollId) -> tuple[tuple[int, int, str], ...]:
        """Who gave which option what, by name, in a poll that shows names; in the order of the names."""
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


class AgendaStore(Protocol):
    """Questions about what is planned, what is over, and what comes again."""

    def list_planned(self, community: CommunityId) -> tuple[Poll, ...]:
        """What opens by itself, the next first."""
        ...

    def list_ended(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """What has closed or was cancelled, the last first."""
        ...

    def list_overdue(self, community: CommunityId) -> tuple[tuple[PollId, datetime], ...]:
        """What should be open by now and is not, with when it should have opened. None of it is locked."""
        ...

    def list_before(self, poll: Poll, *, most: int) -> tuple[Poll, ...]:
        """Those of the same series that closed before it did, the last first."""
        ...

    def list_sensitive(self, community: CommunityId, *, since: datetime) -> tuple[Poll, ...]:
        """Sensitive questions that are planned, are open, or closed after an instant; cancelled ones tell nothing."""
        ...

    def find_live(self, first: PollId) -> Poll | None:
        """The one of a series that is planned or open; there is one at most."""
        ...


class PollWork(PastedWork, Protocol):
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
    def quiets(self) -> QuietStore:
        """Who wants to hear no more of a question."""
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
    def agenda(self) -> AgendaStore:
        """What is planned, what is over, and what comes again."""
        ...

    @property
    def desk(self) -> DeskStore:
        """What pages list."""
        ...

    @property
    def closed(self) -> ClosedStore:
        """What has closed, a page at a time."""
        ...

    @property
    def sayings(self) -> SayingStore:
        """Answers in own words."""
        ...

    @property
    def proposals(self) -> ProposalStore:
        """Choices that wait for an organiser."""
        ...

    @property
    def purposes(self) -> PurposeStore:
        """Why questions are asked for a service, and the answers promised."""
        ...

    @property
    def answerers(self) -> AnswererStore:
        """Links by which promised answers are given."""
        ...

    @property
    def links(self) -> LinkStore:
        """Links by which questions are answered."""
        ...

    @property
    def secrets(self) -> SecretStore:
        """Secret ballots."""
        ...

    @property
    def published(self) -> PublishedStore:
        """What is told of secret questions."""
        ...

    @property
    def kept_counts(self) -> KeptCountStore:
        """Results whose ballots are gone."""
        ...
