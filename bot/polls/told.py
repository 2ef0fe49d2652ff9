"""What polls ask of storage about what goes to people in private, and to many places: who gets it, and what waits."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.people.gate import Why
from bot.people.model import PersonId, PlaceId
from bot.people.store import PlaceOutbox
from bot.polls.model import PollId, Reading
from bot.work import Letter, Subject


class FollowerStore(Protocol):
    """Questions about who gets a copy of a question in private, because they asked for that."""

    def list_of(self, poll: PollId, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who asked for reminders of questions and acts where this one stands, in the order of their ids.

        With the first private chat in which they can be reached. The asker is left out, and whoever said stop, or wants
        to hear no more of this question.
        """
        ...

    def list_missing(
        self, poll: PollId, *, unless: Sequence[str], after: int, most: int
    ) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Those of them who have not answered, nor said that they would rather not.

        Left out is for whom something of these kinds about this question waits: it comes without that.
        """
        ...

    def find_chat(self, person: PersonId, platform: str) -> PlaceId | None:
        """The first private chat on a platform in which somebody can be reached."""
        ...

    def forget_answered(self, subject: Subject, poll: PollId) -> None:
        """Whatever of this subject waits is dropped where its reader has answered the question."""
        ...

    def reading_in(self, place: PlaceId) -> Reading:
        """How whoever has this private chat reads a question."""
        ...


class QuietStore(Protocol):
    """Questions about who wants to hear no more of a question."""

    def put(self, poll: PollId, person: PersonId) -> None:
        """They want to hear no more of it."""
        ...

    def is_quiet(self, poll: PollId, person: PersonId) -> bool:
        """Whether they want to hear no more of it."""
        ...

    def forget(self, poll: PollId, person: PersonId) -> None:
        """They do want to hear of it."""
        ...

    def forget_all(self, poll: PollId) -> None:
        """Nothing comes of it any more."""
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

    def list_shown(self, subject: Subject) -> Sequence[int]:
        """The places in which a message shows this subject now."""
        ...

    def sent_first_at(self, subject: Subject) -> datetime | None:
        """When the first post of this subject went out, of those that asked the gate."""
        ...

    def waits_there(self, subject: Subject, place_id: int) -> datetime | None:
        """When this subject comes to a place where it waits for its time."""
        ...

    def forget_unsent(self, subject: Subject, place_ids: Sequence[int]) -> None:
        """Whatever of this subject these places have not been shown yet is dropped."""
        ...

    def take_away(self, subject: Subject, place_ids: Sequence[int]) -> None:
        """What shows this subject in these places is taken away now."""
        ...
