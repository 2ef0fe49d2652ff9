"""Polls as values, and every decision about them that needs nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from bot.chat.languages import NAMES
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.polls.model.ballots import Ballot, Door, Marks, PollId, VoterId
from bot.polls.model.kinds import ONE_CHOICE, Kind, OwnWords, Scale
from bot.polls.model.noes import (
    ClosesTooSoon,
    NoSuchOption,
    NoSuchPoll,
    NoSuchVersion,
    PollCancelled,
    PollClosed,
    PollOpensLater,
    PollStarted,
    ReasonMissing,
    VersionStands,
    VersionUneven,
)
from bot.polls.model.ways import USUAL, Ways
from bot.work import Subject, Tick

CORRECTABLE_FOR = timedelta(minutes=10)
DRAFT_LIFE = timedelta(days=1)
OPEN_AT_ONCE = 5
"""How many polls may be open in one place: more, and people stop reading."""


OPEN_AT_LEAST = timedelta(hours=1)
"""How long a question that was put off can be answered, at least."""


class Mode(StrEnum):
    """Who gets to know who chose what."""

    NAMED = "named"
    HIDDEN = "hidden"


class State(StrEnum):
    """Where a poll is in its life."""

    DRAFT = "draft"
    PLANNED = "planned"  # it opens by itself, later
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Version:
    """A question in a further language, as an organiser wrote it. Its options are the same answers, in their order."""

    language: str
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How one reader reads a poll: in which language, and by the clock of which zone; empty for the poll's own.

    `place` is where: options that are shuffled stand in another order in each.
    """

    language: str = ""
    zone: str = ""
    place: int = 0


@dataclass(frozen=True, kw_only=True)
class Poll:
    """One question. Its `number` is per community and given when it is first posted; drafts have none."""

    id: PollId
    community: CommunityId
    time_zone: str
    number: int | None = None
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    versions: tuple[Version, ...] = ()
    order: tuple[int, ...] = ()  # in which its options are shown to one reader; empty for their own
    from_members: tuple[int, ...] = ()  # options that people in the group proposed, by number
    kind: Kind = ONE_CHOICE
    ways: Ways = USUAL
    mode: Mode = Mode.HIDDEN
    state: State
    asked_by: PersonId
    asked_in: PlaceId | None
    written: str = field(default="", repr=False)  # the message in which it was asked, for correcting by editing it
    places: tuple[PlaceId, ...] = ()
    opens_at: datetime | None = None  # while it is planned
    opened_at: datetime | None = None
    closes_at: datetime
    nudged: bool = False
    chased: int = 0  # how often those were asked in private who had not answered
    series: PollId | None = None  # the first of those that it repeats
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
    def told(self) -> Subject:
        """What the copies show that people get in private, because they asked for that."""
        return Subject("poll-told", str(self.id))

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
        if self.state is State.PLANNED:
            raise PollOpensLater
        if self.state is State.CLOSED or at >= self.closes_at:
            raise PollClosed

    @property
    def in_order(self) -> tuple[int, ...]:
        """The numbers of its options, as they are to be shown."""
        return self.order or tuple(range(1, len(self.options) + 1))

    def version(self, language: str) -> Version | None:
        """Its words in a further language, if somebody wrote them."""
        return next((version for version in self.versions if version.language == language), None)

    def as_read(self, reading: Reading) -> "Poll":
        """The poll as one reader sees it: to be shown, and never to be kept."""
        read, version = self, self.version(reading.language)
        if version is not None:
            read = replace(read, question=version.question, options=version.options)
        if self.ways.shuffled and reading.place:
            read = replace(read, order=shuffled(self.id, len(self.options), reading.place))
        return replace(read, time_zone=reading.zone) if reading.zone else read

    def with_version(self, version: Version, answers: int, *, at: datetime) -> "Poll":
        """The poll with words in one more language; another wording of the same only before the first answer."""
        if len(version.options) != len(self.options):
            raise VersionUneven(need=len(self.options), count=len(version.options))
        return replace(self, versions=(*self._other_versions(version.language, answers, at), version))

    def without_version(self, language: str, answers: int, *, at: datetime) -> "Poll":
        """The poll without its words in a language."""
        if self.version(language) is None:
            raise NoSuchVersion(language=NAMES.get(language, language))
        return replace(self, versions=self._other_versions(language, answers, at))

    def _other_versions(self, language: str, answers: int, at: datetime) -> tuple[Version, ...]:
        if self.state is not State.DRAFT:
            self.must_be_open(at)
        if answers and self.version(language) is not None:
            raise VersionStands
        return tuple(version for version in self.versions if version.language != language)

    def blank(self, voter: VoterId, *, door: Door = Door.APP, name: str = "") -> Ballot:
        """The ballot of somebody who has said nothing yet."""
        shown = name if self.mode is Mode.NAMED else ""
        return Ballot(poll=self.id, voter=voter, marks=(), door=door, counts=False, name=shown)

    def put(self, ballot: Ballot, option: int, value: int, *, at: datetime) -> Ballot:
        """The ballot with this option having got this value; what that means, the kind knows."""
        self.must_be_open(at)
        if not 1 <= option <= len(self.options):
            raise NoSuchOption(most=len(self.options))
        return self.filled(ballot, self.kind.put(ballot.marks, option, value))

    def filled(self, ballot: Ballot, marks: Marks) -> Ballot:
        """The ballot saying exactly this; it counts when nothing is lacking."""
        return replace(ballot, marks=marks, counts=not self.kind.lacks(marks), skipped=False)

    def skip(self, ballot: Ballot, *, at: datetime) -> Ballot:
        """The ballot of somebody who would rather not answer."""
        self.must_be_open(at)
        return replace(ballot, marks=(), counts=True, skipped=True)

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

    def corrected(self, question: str, options: tuple[str, ...]) -> "Poll":
        """The poll in other words. Versions that have another number of options cannot stay."""
        versions = self.versions if len(options) == len(self.options) else ()
        return replace(self, question=question, options=options, versions=versions)

    def as_kind(self, kind: Kind, bare: tuple[str, ...]) -> "Poll":
        """The question, answered in another way. `bare` are the options of one that has none."""
        options = self.options
        if isinstance(kind, OwnWords):
            options = ()
        elif not options or isinstance(self.kind, Scale):
            options = bare
        return replace(self.corrected(self.question, options), kind=kind)

    def put_off(self, until: datetime, *, at: datetime) -> "Poll":
        """The poll that appears later; where it would close almost at once then, it closes later by as much."""
        self.must_be_open(at)
        if self.closes_at - until >= OPEN_AT_LEAST:
            return self
        return replace(self, closes_at=self.closes_at + (until - at))

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


def shuffled(poll: PollId, options: int, place: int) -> tuple[int, ...]:
    """The numbers of so many options in an order that is this place's own, and always the same there."""
    return tuple(sorted(range(1, options + 1), key=lambda n: blake2b(f"{poll}:{place}:{n}".encode()).digest()))
