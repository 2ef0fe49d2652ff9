"""What concerns ask of storage."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from bot.chat.inbound import Sender
from bot.concerns.memory import Memory
from bot.concerns.model.concern import Concern, ConcernId, Confided, Opened, Reader, ReaderId, Side
from bot.concerns.model.intake import Intake
from bot.concerns.model.slots import Due
from bot.people.model import CommunityId, PersonId
from bot.people.store import PeopleWork
from bot.work import Work


@dataclass(frozen=True, kw_only=True)
class Raised:
    """A concern as it is sent: in the clear what storage may know, the rest to be sealed before it is written.

    `stretched` is what its receipt code was made into. `tell` is whom to tell, neutrally, that there is an answer.
    """

    concern: Concern
    confided: Confided = field(repr=False)
    readers: tuple[ReaderId, ...]
    stretched: bytes = field(repr=False)
    tell: Sender | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a receipt code opens: which concern, and the key to its words."""

    concern: ConcernId
    key: bytes = field(repr=False)


class ConcernStore(Protocol):
    """Questions about concerns. Whatever opens words may raise `ConcernGone` or `ConcernDamaged`."""

    def new_ref(self) -> str:
        """A random UUID, from the operating system's generator."""
        ...

    def is_known(self, stretched: bytes) -> bool:
        """Whether a receipt code is that of a concern that is kept."""
        ...

    def add(self, raised: Raised) -> None:
        """Seal and keep it."""
        ...

    def find_by_code(self, stretched: bytes) -> Found | None:
        """What a receipt code opens."""
        ...

    def open_with(self, key: bytes, concern: ConcernId) -> Opened | None:
        """A concern as the carer may see it: without notes, with what waits. None where it is gone."""
        ...

    def open_as(self, reader: ReaderId, concern: ConcernId) -> Opened:
        """A concern as a reader may see it: with notes, without what waits."""
        ...

    def add_from_carer(self, key: bytes, concern: ConcernId, text: str, due: Due) -> None:
        """Seal and keep what the carer writes further; it waits to be handed over."""
        ...

    def add_from_reader(self, reader: ReaderId, concern: ConcernId, side: Side, text: str, on: date) -> None:
        """Seal and keep a reader's answer, or a note among readers."""
        ...

    def find(self, concern: ConcernId) -> Concern | None:
        """How it stands."""
        ...

    def find_for(self, reader: ReaderId, concern: ConcernId) -> Concern | None:
        """The same, for a reader who may read it; before it is handed over it is there for no reader."""
        ...

    def list_for(self, reader: ReaderId) -> Sequence[Concern]:
        """Everything that was handed over and that a reader may read, ordered by day, then id."""
        ...

    def put(self, concern: Concern) -> None:
        """Keep how it stands now."""
        ...

    def share(self, by: ReaderId, concern: ConcernId, to: ReaderId) -> None:
        """Let one more reader open it. Twice is once."""
        ...

    def readers_of(self, concern: ConcernId) -> Sequence[Reader]:
        """Who may open it, as far as they still read concerns."""
        ...

    def release(self, community: CommunityId, upto: Due, on: date) -> Mapping[ConcernId, bool]:
        """Hand over what waits for a slot, or an earlier one, shuffled; gives which, and whether it is new."""
        ...

    def move_waiting(self, community: CommunityId, to: Callable[[Due], Due]) -> None:
        """Have what waits there be due in other slots."""
        ...

    def list_open(self, community: CommunityId) -> Sequence[Concern]:
        """What was handed over in a community and is not closed."""
        ...

    def list_ending(self, before: date) -> Sequence[Concern]:
        """What ends before a day, in every community."""
        ...

    def forget(self, concern: ConcernId) -> None:
        """Delete it with all that belongs to it; the bytes are overwritten after the commit."""
        ...

    def forget_months(self, today: date) -> None:
        """Destroy the keys of past months of which nothing is kept any more."""
        ...

    def keep_return(self, concern: ConcernId, to: Sender) -> None:
        """Keep, sealed, whom to tell that there is an answer; instead of an earlier one."""
        ...

    def has_return(self, concern: ConcernId) -> bool:
        """Whether somebody is to be told."""
        ...

    def open_return(self, concern: ConcernId) -> Sender | None:
        """Whom to tell; none where nobody is, or the key is gone."""
        ...

    def drop_return(self, concern: ConcernId) -> None:
        """Tell nobody any more."""
        ...


class ReaderStore(Protocol):
    """Questions about the pairs of keys of those who read concerns."""

    def list_of(self, community: CommunityId) -> Sequence[Reader]:
        """Who can be written to, in the order in which they are asked: by the day they came, then id."""
        ...

    def find(self, person: PersonId, community: CommunityId) -> Reader | None:
        """A reader's pair of keys."""
        ...

    def add(self, person: PersonId, community: CommunityId) -> Reader:
        """Make a pair of keys; where there is one, that one."""
        ...

    def hand_over(self, reader: ReaderId, to: PersonId) -> None:
        """The pair of keys is this person's from now on, who has none there."""
        ...

    def list_keyed(self, reader: ReaderId) -> Sequence[ConcernId]:
        """Every concern that a pair of keys opens, also those that wait."""
        ...

    def forget(self, reader: ReaderId) -> None:
        """They read concerns no more: what was sealed for them is dropped."""
        ...

    def list_all(self) -> Sequence[Reader]:
        """Every reader, in every community."""
        ...

    def rewrap(self) -> None:
        """Wrap with the current master key what was wrapped with an earlier one."""
        ...


class WitnessStore(Protocol):
    """Questions about who may see in the log what was done about a concern."""

    def add(self, ref: str, persons: Collection[PersonId], until: date) -> None:
        """These may see it, until a day; twice is once."""
        ...

    def refs_of(self, person: PersonId) -> Collection[str]:
        """The concerns of which somebody may see it, as the log calls them."""
        ...

    def forget_before(self, day: date) -> None:
        """Nobody sees it any more."""
        ...


class IntakeStore(Protocol):
    """Questions about how communities take concerns."""

    def find(self, community: CommunityId) -> Intake:
        """What is set; where nothing was, the usual."""
        ...

    def put(self, intake: Intake) -> None:
        """Keep what is set."""
        ...


class ConcernWork(PeopleWork, Work, Protocol):
    """The unit of work as concerns see it."""

    @property
    def concerns(self) -> ConcernStore:
        """Concerns."""
        ...

    @property
    def concern_readers(self) -> ReaderStore:
        """Who reads them."""
        ...

    @property
    def concern_witnesses(self) -> WitnessStore:
        """Who may see what was done about them."""
        ...

    @property
    def intakes(self) -> IntakeStore:
        """How communities take them."""
        ...

    @property
    def confided(self) -> Memory:
        """What is in memory alone."""
        ...
