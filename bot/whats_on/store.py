"""What the weekly list asks of storage, and its view of the unit of work."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.people.store import PeopleWork, PlaceOutbox
from bot.whats_on.model import Weekly
from bot.work import Letter, Subject


class WeeklyStore(Protocol):
    """Questions about when the list comes, and to whom."""

    def find(self, community: CommunityId) -> Weekly:
        """When a community's list comes: as they chose, or as usual."""
        ...

    def put(self, community: CommunityId, weekly: Weekly) -> None:
        """It comes so from now on."""
        ...

    def list_without(self, community: CommunityId) -> Collection[PlaceId]:
        """The groups of a community that get none."""
        ...

    def put_without(self, place: PlaceId, *, without: bool) -> None:
        """Whether a group gets none."""
        ...

    def list_places(self, community: CommunityId, *, after: int, most: int) -> Sequence[PlaceId]:
        """The groups of a community that get one and can be written to, in the order of their ids."""
        ...

    def list_unplanned(self) -> Sequence[CommunityId]:
        """The communities whose next list has no time yet."""
        ...

    def is_planned_for_persons(self) -> bool:
        """Whether the next list of those who want one of their own has a time."""
        ...

    def list_readers(self, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who wants a list of their own, in the order of their ids, with the first private chat to reach them in."""
        ...

    def find_reader(self, place: PlaceId) -> PersonId | None:
        """Whose private chat this is."""
        ...


class WhatsOnOutbox(PlaceOutbox, Protocol):
    """What is owed to the outside, as far as lists are."""

    def put_useful(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet is useful until then."""
        ...

    def post_to_all(self, subject: Subject, place_ids: Sequence[int], letter: Letter) -> None:
        """Owe this subject to many places in one go. Where it is owed already, nothing changes."""
        ...


class WhatsOnWork(PeopleWork, Protocol):
    """The unit of work as the weekly list sees it."""

    @property
    def outbox(self) -> WhatsOnOutbox:
        """What is owed to the outside."""
        ...

    @property
    def weeklies(self) -> WeeklyStore:
        """When lists come, and to whom."""
        ...
