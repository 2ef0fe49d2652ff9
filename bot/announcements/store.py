"""What announcements ask of storage, and their view of the unit of work."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.announcements.model import Announcement, AnnouncementId
from bot.announcements.telling import Clash, Stands, There
from bot.files.store import Files
from bot.people.model import CommunityId, KnownPlace, PersonId, PlaceId
from bot.people.store import PeopleWork, PlaceOutbox
from bot.work import Letter, Subject


class AnnouncementStore(Protocol):
    """Questions about announcements. In a writing transaction one that was read stays locked."""

    def find(self, announcement: AnnouncementId) -> Announcement | None:
        """The announcement, if it is there."""
        ...

    def get(self, announcement: AnnouncementId) -> Announcement:
        """The announcement; raises `NoSuchAnnouncement`."""
        ...

    def find_numbered(self, community: CommunityId, number: int) -> Announcement | None:
        """The announcement of this number in a community."""
        ...

    def find_draft(self, person: PersonId) -> Announcement | None:
        """What somebody is about to announce."""
        ...

    def list_planned(self, community: CommunityId) -> tuple[Announcement, ...]:
        """What goes out by itself, or waits for somebody's yes, the next first."""
        ...

    def list_recent(self, community: CommunityId, *, most: int) -> tuple[Announcement, ...]:
        """What was sent or cancelled, the last first."""
        ...

    def list_over(self, community: CommunityId, *, sent: bool, skip: int, most: int) -> tuple[Announcement, ...]:
        """What was sent, or else what was cancelled or is over; the last first, and after so many."""
        ...

    def list_waiting_of(self, person: PersonId) -> tuple[Announcement, ...]:
        """What somebody planned, and has not been sent."""
        ...

    def count_by_hand(self, community: CommunityId, since: datetime) -> int:
        """How many were sent by hand since then."""
        ...

    def next_number(self, community: CommunityId) -> int:
        """The next free number of a community; never given twice."""
        ...

    def add(self, announcement: Announcement) -> None:
        """Keep a new one."""
        ...

    def put(self, announcement: Announcement) -> None:
        """Keep a changed one."""
        ...

    def forget(self, announcement: AnnouncementId) -> None:
        """Forget it, and where it went."""
        ...

    def forget_old(self, *, drafts_before: datetime, ended_before: datetime) -> None:
        """Forget drafts made before an instant, and what was over before another."""
        ...

    def let_go_of(self, person: PersonId) -> None:
        """Nobody knows any more who wrote what they wrote."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` wrote, `to` has written from now on."""
        ...

    def put_places(self, announcement: AnnouncementId, there: Sequence[KnownPlace]) -> None:
        """It goes to these places from now on."""
        ...

    def add_places(self, announcement: AnnouncementId, there: Sequence[KnownPlace]) -> None:
        """It goes to these places as well."""
        ...

    def forget_gone(self, announcement: AnnouncementId) -> None:
        """Places that we do not keep any more, and that were never told, are not counted among those it goes to."""
        ...

    def list_places(self, announcement: AnnouncementId) -> tuple[PlaceId, ...]:
        """The places chosen for it, or to which it went."""
        ...

    def list_sent_to(self, place: PlaceId) -> tuple[AnnouncementId, ...]:
        """What was sent to a place."""
        ...

    def count_standing(self, announcement: AnnouncementId) -> Mapping[Stands, int]:
        """In how many places it stands how."""
        ...

    def list_standing(self, announcement: AnnouncementId, *, most: int, after: int = 0) -> tuple[There, ...]:
        """Those places where something is to be said of it, the worst first; `after` so many."""
        ...

    def list_everywhere(self, announcement: AnnouncementId, *, most: int, after: int) -> tuple[There, ...]:
        """All its places, the worst first; `after` so many."""
        ...

    def count_standing_of(
        self, announcements: Sequence[AnnouncementId]
    ) -> Mapping[AnnouncementId, Mapping[Stands, int]]:
        """The same as `count_standing`, for several at once."""
        ...

    def drop_untold(self, announcement: AnnouncementId) -> None:
        """Wherever it was not shown yet, and is not on its way just now, it is not owed any more."""
        ...


class ClashStore(Protocol):
    """Questions about what else happens."""

    def find(
        self, announcement: Announcement, there: Sequence[PlaceId], *, since: datetime, until: datetime
    ) -> Clash | None:
        """The first thing that happens in one of these places between two instants, but for this announcement."""
        ...


class WishStore(Protocol):
    """Questions about who asked to be reminded of something, for whoever does not know reminders."""

    def list_chats(self, about: Subject) -> Sequence[PlaceId]:
        """A private chat of everybody who waits for a reminder of it, and can be written to."""
        ...


class AnnouncementOutbox(PlaceOutbox, Protocol):
    """What is owed to the outside, as far as many places get it at once."""

    def post_to_all(self, subject: Subject, place_ids: Sequence[int], letter: Letter) -> None:
        """Owe this subject to many places in one go. Where it is owed already, nothing changes."""
        ...


class AnnouncementWork(PeopleWork, Protocol):
    """The unit of work as announcements see it."""

    @property
    def announcements(self) -> AnnouncementStore:
        """Announcements, and where they stand."""
        ...

    @property
    def files(self) -> Files:
        """What people sent."""
        ...

    @property
    def clashes(self) -> ClashStore:
        """What else happens around an instant."""
        ...

    @property
    def wishes(self) -> WishStore:
        """Who asked to be reminded."""
        ...

    @property
    def outbox(self) -> AnnouncementOutbox:
        """What is owed to the outside."""
        ...
