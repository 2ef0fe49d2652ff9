"""One reminder: when it is due, and what becomes of it as it rings, is put off, skipped, done or missed. Pure."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.people.model import UNTIL_THEY_SAY, PersonId, PlaceId
from bot.reminders.refusals import NothingRings, NotRepeating, ReminderOver, ThingEmpty, ThingTooLong
from bot.timing.phrases.refusals import TimePassed
from bot.timing.recurrence import Hourly, Rule, between, first, in_zone, next_after
from bot.work import Letter, Subject, Tick, Weight

ReminderId = NewType("ReminderId", int)

MOST_CHARACTERS = 300
"""Of the words of one reminder."""

MOST_REMINDERS = 100
"""That one person may have at a time."""

LATE = timedelta(minutes=5)
"""What comes later than this says so."""

DRAFT_KEPT = timedelta(days=1)
"""How long a reminder waits to be confirmed."""

KEPT = timedelta(days=90)
"""How long it is known that one came, was done or was cancelled."""

_JUST_BEFORE = timedelta(microseconds=1)


class State(StrEnum):
    """How it stands with a reminder. The value is its code in storage."""

    DRAFT = "draft"  # shown to whoever wants it, and not promised yet
    LIVE = "live"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class About:
    """What is reminded of, where another slice has it: what it is called when the time has come."""

    kind: str
    ref: str


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """What somebody asked to be told. `number` is what they call it by, 0 for a draft.

    `at` is when it is due next, by its time or its rule; none where it has no more times. `rang_for` is the time for
    which it was last told; `settled` says that this was dealt with. `missed` were not told before that, the last one
    at `missed_at`. `forget_at` is when nothing of it is kept any more.
    """

    id: ReminderId
    person: PersonId
    platform: str
    number: int = 0
    words: str = field(default="", repr=False)
    about: About | None = None
    state: State = State.DRAFT
    neutral: bool = False
    at: datetime | None = None
    rule: Rule | None = None
    snoozed_until: datetime | None = None
    rang_for: datetime | None = None
    settled: bool = False
    missed: int = 0
    missed_at: datetime | None = None
    forget_at: datetime | None = None

    @property
    def due_at(self) -> datetime | None:
        """When it is told next, if it is."""
        if self.state is not State.LIVE:
            return None
        return min(filter(None, (self.at, self.snoozed_until)), default=None)

    @property
    def rings(self) -> bool:
        """Whether it was told, and nothing was done about that yet."""
        is_told = self.state is State.LIVE and self.rang_for is not None
        return is_told and not self.settled and self.snoozed_until is None

    @property
    def has_ended(self) -> bool:
        """Whether it has no more times of its own."""
        return self.at is None

    def must_be_live(self) -> None:
        """Raises `ReminderOver`."""
        if self.state not in (State.LIVE, State.DRAFT):
            raise ReminderOver

    def confirmed(self, number: int, platform: str) -> "Reminder":
        """The draft, promised."""
        return replace(self, number=number, platform=platform, state=State.LIVE, forget_at=None)

    def timed(self, value: datetime | Rule, *, at: datetime) -> "Reminder":
        """The same at another time, or by another rule; what rang before is dealt with. Raises `TimePassed`."""
        self.must_be_live()
        rule = value if isinstance(value, Rule) else None
        due = next_after(value, at) if isinstance(value, Rule) else value
        if due is None or due <= at:
            raise TimePassed
        forget_at = self.forget_at if self.state is State.DRAFT else None
        return replace(
            self, at=due, rule=rule, snoozed_until=None, settled=True, missed=0, missed_at=None, forget_at=forget_at
        )

    def worded(self, words: str) -> "Reminder":
        """The same about something else."""
        self.must_be_live()
        return replace(self, words=words, about=None)

    def snoozed(self, until: datetime, *, at: datetime) -> "Reminder":
        """What rang is told again then. Raises `NothingRings`, `ReminderOver`, `TimePassed`."""
        self.must_be_live()
        if self.rang_for is None or self.settled:
            raise NothingRings(number=self.number)
        if until <= at:
            raise TimePassed
        return replace(self, snoozed_until=until, missed=0, missed_at=None, forget_at=None)

    def done(self, *, at: datetime) -> "Reminder":
        """What rang is dealt with; one that comes once may be done before. Twice is once.

        Raises `NothingRings` for one that comes again and has not come yet.
        """
        if self.state is State.DONE:
            return self
        self.must_be_live()
        if self.rule is not None and self.rang_for is None:
            raise NothingRings(number=self.number)
        if self.rule is not None and self.at is not None:
            return replace(self, settled=True, snoozed_until=None)
        return self._over(State.DONE, at)

    def cancelled(self, *, at: datetime) -> "Reminder":
        """Nothing comes of it any more. Twice is once."""
        if self.state is State.CANCELLED:
            return self
        self.must_be_live()
        return self._over(State.CANCELLED, at)

    def _over(self, state: State, at: datetime) -> "Reminder":
        return replace(self, state=state, at=None, snoozed_until=None, settled=True, forget_at=at + KEPT)

    def skipped(self, which: datetime | None, *, at: datetime) -> "Reminder":
        """Without its next time: `which`, where a button said it, so that pressing twice skips once.

        Raises `NotRepeating`, `ReminderOver`.
        """
        self.must_be_live()
        if self.rule is None:
            raise NotRepeating
        if self.at is None:
            raise ReminderOver
        if which is not None and which != self.at:
            return self
        following = next_after(self.rule, self.at)
        return replace(self, at=following, forget_at=None if following is not None else at + KEPT)

    def moved(self, zone: str, *, at: datetime) -> "Reminder":
        """The same for somebody who lives by the clocks of another zone now."""
        rule = self.rule
        if rule is None or self.at is None or rule.zone == zone or isinstance(rule.pattern, Hourly):
            return self
        left = in_zone(rule, zone, pending=self.at)
        due = first(left) if left is not None else None
        if left is None or due is None:
            return replace(self, at=None, forget_at=at + KEPT)
        return replace(self, at=due, rule=left)


@dataclass(frozen=True, kw_only=True)
class Chat:
    """A private chat with somebody, and whether it can be written to."""

    place: PlaceId
    platform: str
    is_reached: bool


@dataclass(frozen=True, kw_only=True)
class Reached:
    """How somebody can be told something: whether they said stop, and their private chats, the oldest first."""

    stopped: bool = False
    chats: tuple[Chat, ...] = ()

    def chat_for(self, reminder: Reminder) -> PlaceId | None:
        """Where it is sent now: on the platform where it was asked for, if they can be reached there."""
        platforms = dict.fromkeys((reminder.platform, *(chat.platform for chat in self.chats)))
        reached = (chat for platform in platforms for chat in self.chats if chat.platform == platform)
        found = next((chat for chat in reached if chat.is_reached), next(iter(self.chats), None))
        return found.place if found is not None else None


@dataclass(frozen=True, kw_only=True)
class Due:
    """A reminder whose time has come, and whether it is told now."""

    reminder: Reminder
    is_told: bool


def fall_due(reminder: Reminder, *, at: datetime, unsent: bool = False) -> Due:
    """What becomes of it at an instant at which it is due; `unsent`: what was to be told last never went out.

    Several times that were missed are told as one. One that comes again is not told where its next time is nearer.
    """
    reminder = _counted(reminder, unsent=unsent)
    if reminder.at is None or reminder.at > at:
        return Due(reminder=_told(reminder, reminder.snoozed_until, reminder.at, at), is_told=True)
    if reminder.rule is None:
        return Due(reminder=_told(reminder, reminder.at, None, at), is_told=True)
    came = between(reminder.rule, reminder.at - _JUST_BEFORE, at) or (reminder.at,)
    last, following = came[-1], next_after(reminder.rule, at)
    if following is not None and at - last > LATE and following - at < at - last:
        return Due(reminder=replace(_missing(reminder, *came), at=following, snoozed_until=None), is_told=False)
    return Due(reminder=_told(_missing(reminder, *came[:-1]), last, following, at), is_told=True)


def _counted(reminder: Reminder, *, unsent: bool) -> Reminder:
    """What was missed before, as it is known now: told by what went out last, or one more where that did not."""
    before, last = reminder.rang_for, reminder.missed_at
    if before is None or (last is not None and last >= before):
        return reminder  # missed since then
    return _missing(reminder, before) if unsent else replace(reminder, missed=0, missed_at=None)


def _missing(reminder: Reminder, *times: datetime) -> Reminder:
    return replace(reminder, missed=reminder.missed + len(times), missed_at=times[-1]) if times else reminder


def _told(reminder: Reminder, rang_for: datetime | None, following: datetime | None, at: datetime) -> Reminder:
    forget_at = at + KEPT if following is None else None
    return replace(reminder, at=following, rang_for=rang_for, snoozed_until=None, settled=False, forget_at=forget_at)


def is_late(reminder: Reminder, sent_at: datetime) -> bool:
    """Whether what was sent then came later than it should."""
    return reminder.rang_for is not None and sent_at - reminder.rang_for > LATE


def letter_of(reminder: Reminder) -> Letter:
    """How it is sent: one that comes again is of use until its next time is nearer."""
    return Letter(weight=Weight.ASKED, useful_until=useful_until(reminder))


def useful_until(reminder: Reminder) -> datetime:
    """Until when what rang is worth telling; for good where it comes once, or was the last time."""
    if reminder.rule is None or reminder.at is None or reminder.rang_for is None:
        return UNTIL_THEY_SAY
    return reminder.rang_for + max((reminder.at - reminder.rang_for) / 2, LATE)


def checked_thing(words: str) -> str:
    """What to remind of. Raises `ThingEmpty`, `ThingTooLong`."""
    if not words:
        raise ThingEmpty
    if len(words) > MOST_CHARACTERS:
        raise ThingTooLong(count=len(words), most=MOST_CHARACTERS)
    return words


def ringing_of(reminder: Reminder) -> Subject:
    """What is told when its time has come: one message, which the next one takes the place of."""
    return Subject("reminder", str(reminder.id))


def promise_of(reminder: Reminder) -> Subject:
    """What says until then when it comes, by the way on which it will."""
    return Subject("reminder-set", str(reminder.id))


def tick_of(reminder: ReminderId) -> Tick:
    """When it is due."""
    return Tick("reminder", str(reminder))
