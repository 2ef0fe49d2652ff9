"""Polls, ballots and tallies as values, and every decision about them that needs nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.refusals import Refusal
from bot.work import Subject, Tick

PollId = NewType("PollId", int)

CORRECTABLE_FOR = timedelta(minutes=10)
DRAFT_LIFE = timedelta(days=1)
OPEN_AT_ONCE = 5
"""How many polls may be open in one place: more, and people stop reading."""


class Kind(StrEnum):
    """What people do to answer."""

    ONE = "one"  # choose one


class Mode(StrEnum):
    """Who gets to know who chose what."""

    NAMED = "named"
    HIDDEN = "hidden"


class State(StrEnum):
    """Where a poll is in its life."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class NoSuchPoll(Refusal):
    """No such poll, or none that this person may know of: the two are not told apart."""

    word = "no-such-poll"


class NoSuchOption(Refusal):
    """The poll has no option of that number."""

    word = "no-such-option"


class PollClosed(Refusal):
    """Answers are no longer taken."""

    word = "poll-closed"


class PollCancelled(Refusal):
    """The poll was cancelled."""

    word = "poll-cancelled"


class PollStarted(Refusal):
    """People have answered, or ten minutes have passed: the words stand."""

    word = "poll-started"


class NothingToTakeBack(Refusal):
    """No answer was given."""

    word = "nothing-to-take-back"


class ClosesTooSoon(Refusal):
    """The closing time has passed already."""

    word = "closes-too-soon"


class TooManyOpen(Refusal):
    """The place has as many open polls as people can follow."""

    word = "too-many-open"


class ReasonMissing(Refusal):
    """A cancellation says why."""

    word = "reason-missing"


class NotUnderstood(Refusal):
    """Words in a private chat that mean nothing to us."""

    word = "not-understood"


@dataclass(frozen=True, kw_only=True)
class Poll:
    """One question. Its `number` is per community and given when it is first posted; drafts have none."""

    id: PollId
    community: CommunityId
    time_zone: str
    number: int | None = None
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    kind: Kind = Kind.ONE
    mode: Mode = Mode.HIDDEN
    state: State
    asked_by: PersonId
    asked_in: PlaceId | None
    written: str = field(default="", repr=False)  # the message in which it was asked, for correcting by editing it
    places: tuple[PlaceId, ...] = ()
    opened_at: datetime | None = None
    closes_at: datetime
    ended_at: datetime | None = None
    reason: str = field(default="", repr=False)

    @property
    def subject(self) -> Subject:
        """What its posts show."""
        return Subject("poll", str(self.id))

    @property
    def result(self) -> Subject:
        """What its result posts show."""
        return Subject("poll-result", str(self.id))

    @property
    def closing(self) -> Tick:
        """When it closes by itself."""
        return Tick("poll-close", str(self.id))

    def must_be_open(self, at: datetime) -> None:
        """Refuse where answers are not taken: before, after, or when its time has come but the tick has not."""
        if self.state is State.CANCELLED:
            raise PollCancelled(reason=self.reason)
        if self.state is State.DRAFT:
            raise NoSuchPoll
        if self.state is State.CLOSED or at >= self.closes_at:
            raise PollClosed

    def accept(self, who: PersonId, choice: int, *, at: datetime, name: str = "") -> "Ballot":
        """The ballot for the option of this number, counted from 1."""
        self.must_be_open(at)
        if not 1 <= choice <= len(self.options):
            raise NoSuchOption(most=len(self.options))
        return Ballot(poll=self.id, person=who, choice=choice, name=name if self.mode is Mode.NAMED else "")

    def must_be_correctable(self, answers: int, at: datetime) -> None:
        """Refuse where people have answered already, or the ten minutes for second thoughts are over."""
        if self.state is State.DRAFT:
            return
        self.must_be_open(at)
        if answers or self.opened_at is None or at > self.opened_at + CORRECTABLE_FOR:
            raise PollStarted

    def open(self, number: int, places: Sequence[PlaceId], *, at: datetime) -> "Poll":
        """The draft, posted."""
        if at >= self.closes_at:
            raise ClosesTooSoon
        return replace(self, number=number, places=tuple(places), state=State.OPEN, opened_at=at)

    def move_closing(self, closes_at: datetime, *, at: datetime) -> "Poll":
        """The same poll, closing at another time."""
        if self.state is not State.DRAFT:
            self.must_be_open(at)
        if closes_at <= at:
            raise ClosesTooSoon
        return replace(self, closes_at=closes_at)

    def close(self, *, at: datetime) -> "Poll":
        """The poll, closed."""
        if self.state is State.CANCELLED:
            raise PollCancelled(reason=self.reason)
        if self.state is not State.OPEN:
            raise PollClosed
        return replace(self, state=State.CLOSED, ended_at=at)

    def cancel(self, reason: str, *, at: datetime) -> "Poll":
        """The poll, cancelled with a reason that people see."""
        self.must_be_open(at)
        if not reason:
            raise ReasonMissing
        return replace(self, state=State.CANCELLED, ended_at=at, reason=reason)


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """What one person chose. `name` only where everyone was told that names are shown."""

    poll: PollId
    person: PersonId
    choice: int
    name: str = field(default="", repr=False)


@dataclass(frozen=True)
class Tally:
    """How many chose each option, in the order of the options."""

    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many answered."""
        return sum(self.counts)

    def share(self, index: int) -> float:
        """The share of all answers that one option has, from 0 to 1."""
        return self.counts[index] / self.total if self.total else 0.0

    @property
    def leaders(self) -> tuple[int, ...]:
        """The indices of the options that most people chose; none before the first answer."""
        most = max(self.counts, default=0)
        return tuple(index for index, count in enumerate(self.counts) if most and count == most)
