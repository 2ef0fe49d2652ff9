"""What reminders ask of storage, and the view of the work that they see."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import PersonId, PlaceId
from bot.people.store import PeopleWork, PlaceOutbox
from bot.reminders.model import Reached, Reminder, ReminderId
from bot.work import Owing, Subject


class ReminderStore(Protocol):
    """Questions about reminders."""

    def foresee(self, reminders: Collection[ReminderId]) -> None:
        """Read these in one go, where nothing is written: they are asked for one by one."""
        ...

    def find(self, reminder: ReminderId) -> Reminder | None:
        """The reminder, if it is there."""
        ...

    def list_these(self, reminders: Collection[ReminderId]) -> tuple[Reminder, ...]:
        """Those of these reminders that are there."""
        ...

    def find_numbered(self, person: PersonId, number: int) -> Reminder | None:
        """Somebody's reminder of this number; of number 0, what waits to be confirmed."""
        ...

    def list_live(self, person: PersonId) -> tuple[Reminder, ...]:
        """Somebody's reminders that are neither done nor cancelled: the next one first, then those that have come."""
        ...

    def list_ids(self, person: PersonId) -> tuple[ReminderId, ...]:
        """Every reminder of somebody."""
        ...

    def next_number(self, person: PersonId) -> int:
        """The number that their next reminder gets."""
        ...

    def put(self, reminder: Reminder) -> None:
        """Keep it."""
        ...

    def put_all(self, reminders: Sequence[Reminder]) -> None:
        """Keep them."""
        ...

    def forget(self, reminder: ReminderId) -> None:
        """Drop it."""
        ...

    def forget_old(self) -> None:
        """Drop what is past its time."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What was `gone`'s is `to`'s, with numbers that follow theirs; of two drafts `to`'s stays."""
        ...

    def list_unsent(self, reminders: Collection[ReminderId]) -> Collection[ReminderId]:
        """Those of which what was to be told is owed still, and stands nowhere."""
        ...

    def list_reached(self, persons: Collection[PersonId]) -> Mapping[PersonId, Reached]:
        """How each of these can be told something."""
        ...

    def zone_of(self, person: PersonId) -> str:
        """By whose clock they live: as they chose, else as their first community does, else as the house."""
        ...


class ChatStore(Protocol):
    """Where somebody can be written to."""

    def find_chat(self, person: PersonId, platform: str) -> PlaceId | None:
        """The first private chat on a platform in which somebody can be reached."""
        ...


class ReminderOutbox(PlaceOutbox, Protocol):
    """What is owed to the outside, as far as what waits on purpose goes."""

    def put_useful(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet is useful until then."""
        ...

    def sent_first_at(self, subject: Subject) -> datetime | None:
        """When the first post of this subject went out, of those that asked the gate."""
        ...

    def post_all_again(self, owed: Sequence[Owing]) -> None:
        """Owe new messages at the bottom of places; the earlier ones go then."""
        ...

    def take_away(self, subject: Subject, place_ids: Sequence[int]) -> None:
        """What shows this subject in these places is taken away now."""
        ...


class ReminderWork(PeopleWork, Protocol):
    """The unit of work as reminders see it."""

    @property
    def outbox(self) -> ReminderOutbox:
        """What is owed to the outside."""
        ...

    @property
    def reminders(self) -> ReminderStore:
        """Reminders."""
        ...

    @property
    def followers(self) -> ChatStore:
        """Where somebody can be written to."""
        ...
