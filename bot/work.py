"""The unit of work as the core sees it: one instant, one transaction, and what is owed to the outside.

A slice adds its own stores by declaring a view of the work in its `store.py`; `storage.work` has them all.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Receipt, Say

R = TypeVar("R")


@dataclass(frozen=True)
class Subject:
    """What a post shows: a kind, and which one of it. Posts hold this reference and never a text."""

    kind: str
    ref: str


@dataclass(frozen=True)
class Tick:
    """Something that changes with time: a kind, and which one of it."""

    kind: str
    ref: str


class Weight(StrEnum):
    """How much right a post has to be sent: what the gate goes by."""

    FREE = "free"  # asked for, or a result, a correction, a greeting: goes at once, and is not counted
    ASKED = "asked"  # asked for at this very time: at once, heard at night too, not counted; a pause holds it
    URGENT = "urgent"  # a change of what people go to soon: at once, heard at night too, not counted; not after stop
    BY_HAND = "by-hand"  # an organiser's own post in a place: at once, and counted
    UNASKED = "unasked"  # waits for the morning and for its turn in the week
    DUTY = "duty"  # what somebody in charge must know: waits for the morning, and is not counted
    DIGEST = "digest"  # several that waited, as one: takes a turn in the week as one


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What the gate goes by when a post is first sent.

    `about` is the name of a topic. Later than `useful_until` it is no use any more, and lapses.
    """

    weight: Weight = Weight.FREE
    about: str = ""
    useful_until: datetime | None = None


FREE = Letter()


@dataclass(frozen=True, kw_only=True)
class Owing:
    """One of many that are owed together: a subject, the place it is for, and its letter."""

    subject: Subject
    place_id: int
    letter: Letter = FREE


@dataclass(frozen=True, kw_only=True)
class OwedPost:
    """One message owed to one place, claimed by this process until its lease runs out.

    `silent` is whether it goes without a sound, once the gate has let it through.
    """

    id: int
    subject: Subject
    place_id: int
    place: Place
    time_zone: str
    language: str
    revision: int
    shown: int
    receipts: tuple[Receipt, ...]
    stale: tuple[Receipt, ...]
    ends: bool
    failures: int
    letter: Letter = FREE
    silent: bool = False


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What to take of a subject on one platform: so many posts at most, those after the last one that was taken."""

    subject: Subject
    platform: str
    after: int = 0
    most: int


class Outbox(Protocol):
    """What is owed to the outside, written in the same transaction as its reason."""

    def post(
        self,
        subject: Subject,
        place_id: int,
        *,
        not_before: datetime | None = None,
        gone_at: datetime | None = None,
        letter: Letter = FREE,
    ) -> None:
        """Owe this subject to a place, from `not_before` on; taken away again at `gone_at`. Twice is once.

        The gate decides by the `letter` whether and when it goes out.
        """
        ...

    def refresh(self, subject: Subject, *, urgent: bool = False) -> None:
        """The subject looks different now: every post of it is owed again, without touching the posts' rows.

        An urgent refresh is shown at once; others are gathered by the courier's pace.
        """
        ...

    def post_again(
        self,
        subject: Subject,
        place_id: int,
        *,
        not_before: datetime | None = None,
        gone_at: datetime | None = None,
        letter: Letter | None = None,
    ) -> None:
        """Owe a new message at the bottom of a place, with the times as in `post`; the earlier one goes then.

        It goes by the `letter`, or where none is given by that of the earlier one.
        """
        ...

    def forget_place(self, place_id: int) -> None:
        """The place is gone for us: nothing is owed there any more."""
        ...

    def is_deleted(self, subject: Subject, place_id: int) -> bool:
        """Whether somebody deleted the message that showed this subject there."""
        ...


class Ticks(Protocol):
    """What changes with time: at most one instant for each kind and reference."""

    def set(self, tick: Tick, at: datetime) -> None:
        """Have this tick happen at an instant, instead of any earlier wish for it."""
        ...

    def set_all(self, ticks: Mapping[Tick, datetime]) -> None:
        """The same for many."""
        ...

    def is_set(self, tick: Tick) -> bool:
        """Whether this tick is to happen."""
        ...

    def drop(self, tick: Tick) -> None:
        """Have this tick not happen."""
        ...

    def drop_others(self, tick: Tick) -> None:
        """Have nothing else of this kind happen."""
        ...


class Facts(Protocol):
    """What one slice tells others, answered in the same transaction."""

    def add(self, fact: object) -> None:
        """Tell it. Whoever answers may not refuse."""
        ...


@dataclass(frozen=True, kw_only=True)
class Whisper:
    """A neutral line for somebody of whom nothing is written: once at most. `lost` is done where none can arrive."""

    to: Sender
    words: Say
    lost: Callable[[Any], None]


class Work(Protocol):
    """One command's share of a transaction. Use cases never commit and never read the clock."""

    @property
    def now(self) -> datetime:
        """The instant of this command, in UTC; fixed."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is owed to the outside."""
        ...

    @property
    def ticks(self) -> Ticks:
        """What changes with time."""
        ...

    @property
    def facts(self) -> Facts:
        """What other slices are told."""
        ...

    def new_id(self) -> int:
        """A random id that nobody can guess the next of; fits in 53 bits."""
        ...

    def new_code(self) -> str:
        """A random one-time code of 26 letters and digits (128 bits), as platforms' deep links allow."""
        ...

    def code_mark(self, code: str) -> str:
        """What is kept of a code: a keyed hash, useless without the keys."""
        ...

    def code_marks(self, code: str) -> Sequence[str]:
        """What may be kept of it: by the current key, then by earlier ones, so that codes outlive a change of keys."""
        ...

    def afterwards(self, do: Callable[[], None]) -> None:
        """Once this is committed, do it: to what is in memory alone."""
        ...

    def whisper(self, whisper: Whisper) -> None:
        """Once this is committed, say it."""
        ...

    def codes_for(self, what: str) -> Sequence[str]:
        """The code that stands for this: as long as a random one, and nobody can guess it; the current key's first."""
        ...


@dataclass(frozen=True)
class Foresight:
    """What a job will surely ask of storage, or write there first: for all jobs of one batch in one go, by `look`."""

    look: Callable[[Any, Sequence[Any]], None]
    hint: Hashable = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Job(Generic[R]):
    """One thing for the writer to do. `alone` gives it a transaction that it shares with nothing.

    What is `secret` shares one with its like alone: nothing beside it in the transaction says whose it is.
    """

    do: Callable[[Any], R]
    foresee: tuple[Foresight, ...] = ()
    alone: bool = False
    secret: bool = False


class Writer(Protocol):
    """The one line through which everything is written."""

    async def submit(self, job: Job[R]) -> R:
        """Wait until the job's transaction has committed, then give back what it returned.

        Raises the job's own `Refusal`, `NotSaved` when the database could not take it, or the job's own fault.
        """
        ...


class Reader(Protocol):
    """Short readings on connections of their own; they never hold up the writer."""

    async def look(self, read: Callable[[Any], R]) -> R:
        """Run a function that only reads, in a thread, and give back what it returned."""
        ...


@dataclass(frozen=True)
class Changes:
    """What a commit changed for the courier and the ticker: touched subjects (whether urgently), and earliest tick.

    In `hushed` private chats somebody said stop, or is forgotten: what is on its way there is not to arrive.
    """

    subjects: Mapping[Subject, bool]
    tick_at: datetime | None
    hushed: frozenset[int] = frozenset()
    whispers: tuple[Whisper, ...] = ()


Committed = Callable[[Changes], None]
"""Told after each commit what changed."""
