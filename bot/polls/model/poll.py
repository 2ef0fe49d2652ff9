"""Polls as values, and every decision about them that needs nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from bot.chat.languages import NAMES
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.polls.model.ballots import Ballot, Door, Marks, PollId, VoterId
from bot.polls.model.kinds import EVERY, ONE_CHOICE, Dates, Kind, Scale
from bot.polls.model.noes import (
    ClosesBeforeOpening,
    ClosesTooSoon,
    NoSuchOption,
    NoSuchPoll,
    NoSuchVersion,
    PollCancelled,
    PollClosed,
    PollFrozen,
    PollOpensLater,
    PollStarted,
    ReasonMissing,
    VersionStands,
    VersionUneven,
)
from bot.polls.model.readings import Reading, Version
from bot.polls.model.ways import USUAL, Ways, may_grow
from bot.work import Subject, Tick

CORRECTABLE_FOR = timedelta(minutes=10)
DRAFT_LIFE = timedelta(days=1)
OPEN_AT_ONCE = 5
"""How many polls may be open in one place: more, and people stop reading."""


OPEN_AT_LEAST = timedelta(hours=1)
"""How long a question that was put off can be answered, at least."""

SENSITIVE_AT_LEAST = timedelta(hours=24)
"""How long a sensitive question is open, at least: whoever answers is one of all who could have."""


class Mode(StrEnum):
    """Who gets to know who chose what."""

    NAMED = "named"
    HIDDEN = "hidden"
    SECRET = "secret"  # noqa: S105 - a private decision: nobody can find out, and the result is told by rule R
    SENSITIVE = "sensitive"  # the same about something that hurts: numbers are rounded, and nobody closes it early

    @property
    def is_secret(self) -> bool:
        """Whether ballots are kept so that nobody can find out whose they are."""
        return self in (Mode.SECRET, Mode.SENSITIVE)


class State(StrEnum):
    """Where a poll is in its life."""

    DRAFT = "draft"
    PLANNED = "planned"  # it opens by itself, later
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Poll:
    """One question. Its `number` is per community and given when it is first posted; drafts have none."""

    id: PollId
    community: CommunityId
    time_zone: str
    home_zone: str = ""  # by whose clock its dates are meant, where it is read by another's
    number: int | None = None
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    versions: tuple[Version, ...] = ()
    order: tuple[int, ...] = ()  # in which its options are shown to one reader; empty for their own
    from_members: tuple[int, ...] = ()  # options that people in the group proposed, by number
    kind: Kind = ONE_CHOICE
    ways: Ways = USUAL
    has_purpose: bool = False  # it is asked for a service: why is kept beside it
    mode: Mode = Mode.HIDDEN
    turnout: int = 0  # of a secret one, how many have answered at least, as everybody is told it
    extended: bool = False  # too few had answered a secret one at its time
    closed_early: bool = False  # an organiser closed a secret one before its time
    state: State
    asked_by: PersonId
    asked_in: PlaceId | None
    written: str = field(default="", repr=False)  # the message in which it was asked, for correcting by editing it
    places: tuple[PlaceId, ...] = ()
    opens_at: datetime | None = None  # by itself; none where it opens as it is posted
    opened_at: datetime | None = None
    closes_at: datetime
    nudged: bool = False
    chased: int = 0  # how often those were asked in private who had not answered
    chased_at: datetime | None = None  # the last time
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

    @property
    def opening(self) -> Tick:
        """When it opens by itself."""
        return Tick("poll-open", str(self.id))

    @property
    def is_unseen(self) -> bool:
        """Whether nobody but its organisers has seen it yet."""
        return self.state in (State.DRAFT, State.PLANNED)

    @property
    def is_secret(self) -> bool:
        """Whether nobody can find out who chose what."""
        return self.mode.is_secret

    def must_not_be_frozen(self) -> None:
        """Refuse where a secret question has been posted: it stays as people were asked it. Raises `PollFrozen`."""
        if self.is_secret and not self.is_unseen:
            raise PollFrozen

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
    def takes_options(self) -> bool:
        """Whether people may propose options."""
        return self.ways.takes_options and may_grow(self.kind)

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
            missing = self.options[len(version.options) :]  # what was added since is read as it was written
            read = replace(read, question=version.question, options=(*version.options, *missing))
        if self.ways.shuffled and reading.place:
            read = replace(read, order=shuffled(self.id, len(self.options), reading.place))
        return replace(read, time_zone=reading.zone, home_zone=self.time_zone) if reading.zone else read

    def with_version(self, version: Version, answers: int, *, at: datetime) -> "Poll":
        """The poll with words in one more language; another wording of the same only before the first answer."""
        translated = len(version.options) == len(self.options)
        if not translated and (version.options or not isinstance(self.kind, Scale | Dates)):
            raise VersionUneven(need=len(self.options), count=len(version.options))
        return replace(self, versions=(*self._other_versions(version.language, answers, at), version))

    def without_version(self, language: str, answers: int, *, at: datetime) -> "Poll":
        """The poll without its words in a language."""
        if self.version(language) is None:
            raise NoSuchVersion(language=NAMES.get(language, language))
        return replace(self, versions=self._other_versions(language, answers, at))

    def _other_versions(self, language: str, answers: int, at: datetime) -> tuple[Version, ...]:
        if not self.is_unseen:
            self.must_be_open(at)
        self.must_not_be_frozen()
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
        most = len(self.options)
        if option == EVERY and isinstance(self.kind, Dates):
            return self.filled(ballot, self.kind.put_all(most, value))
        if not 1 <= option <= most:
            raise NoSuchOption(most=most)
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
        if self.is_unseen:
            return
        self.must_be_open(at)
        self.must_not_be_frozen()
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
        proposed = {self.options[n - 1] for n in self.from_members}
        from_members = tuple(n for n, option in enumerate(options, 1) if option in proposed)
        return replace(self, question=question, options=options, versions=versions, from_members=from_members)

    def with_option(self, option: str) -> "Poll":
        """The poll with one more option, which somebody in the group proposed; the numbers of the others stay."""
        n = len(self.options) + 1
        return replace(self, options=(*self.options, option), from_members=(*self.from_members, n))

    def put_off(self, until: datetime, *, at: datetime) -> "Poll":
        """The poll that appears later; where it would close almost at once then, it closes later by as much."""
        self.must_be_open(at)
        if self.closes_at - until >= (SENSITIVE_AT_LEAST if self.mode is Mode.SENSITIVE else OPEN_AT_LEAST):
            return self
        return replace(self, closes_at=self.closes_at + (until - at))

    def move_closing(self, closes_at: datetime, *, at: datetime) -> "Poll":
        """The same poll, closing at another time."""
        if not self.is_unseen:
            self.must_be_open(at)
        self.must_not_be_frozen()
        if closes_at <= at:
            raise ClosesTooSoon
        if self.is_unseen and self.opens_at is not None and closes_at <= self.opens_at:
            raise ClosesBeforeOpening
        return replace(self, closes_at=closes_at)

    def close(self, *, at: datetime) -> "Poll":
        """The poll, closed."""
        if self.state is State.CANCELLED:
            raise PollCancelled(reason=self.reason)
        if self.state is State.PLANNED:
            raise PollOpensLater
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
