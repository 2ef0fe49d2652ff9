"""What needs somebody about announcements, and what goes out next, for the first page. Only reads."""

from dataclasses import dataclass
from datetime import timedelta

from bot.announcements.model import Announcement, State
from bot.announcements.store import AnnouncementWork
from bot.announcements.telling import Stands
from bot.people.model import CommunityId

LOOKED_AT = 5
"""So many of those sent last are looked at: whether they have failed somewhere."""

FRESH = timedelta(days=7)
"""How long it is of use to know that one has."""

_FAILED = (Stands.GONE, Stands.BLOCKED, Stands.REFUSED)


@dataclass(frozen=True, kw_only=True)
class AnnouncementNeeds:
    """Those that wait for a second yes or for a new organiser, those with in how many places they failed; the next."""

    asked: tuple[Announcement, ...]
    paused: tuple[Announcement, ...]
    failed: tuple[tuple[Announcement, int], ...]
    planned: tuple[Announcement, ...]


def find_needs(work: AnnouncementWork, community: CommunityId) -> AnnouncementNeeds:
    """What needs somebody, and what goes out next."""
    waiting = work.announcements.list_planned(community)
    recent = work.announcements.list_recent(community, most=LOOKED_AT)
    sent = [it for it in recent if it.state is State.SENT and it.sent_at is not None and it.sent_at > work.now - FRESH]
    counts = work.announcements.count_standing_of([it.id for it in sent]) if sent else {}
    failed = [(it, sum(counts.get(it.id, {}).get(stands, 0) for stands in _FAILED)) for it in sent]
    return AnnouncementNeeds(
        asked=tuple(it for it in waiting if it.state is State.ASKED),
        paused=tuple(it for it in waiting if it.state is State.PAUSED),
        failed=tuple((it, places) for it, places in failed if places),
        planned=tuple(it for it in waiting if it.state is State.PLANNED),
    )
