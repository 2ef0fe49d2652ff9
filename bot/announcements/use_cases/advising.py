"""What speaks against the time of an announcement, looked up in its places."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.announcements.advice import AROUND, Advice, advice_on
from bot.announcements.model import Announcement
from bot.announcements.store import AnnouncementWork
from bot.announcements.telling import Clash
from bot.people.gate import MOST_IN_A_PLACE, WEEK, Wait, Why, decide, group_reader
from bot.people.model import KnownPlace
from bot.work import Letter, Weight


def advise(work: AnnouncementWork, it: Announcement, there: Sequence[KnownPlace]) -> Advice:
    """What speaks against its time, and a better one."""
    ids = [place.id for place in there]

    def clashes(at: datetime) -> Clash | None:
        return work.clashes.find(it, ids, since=at - AROUND, until=at + AROUND)

    free_at = _free_at(work, it, there)
    return advice_on(it.at, it.time_zone, now=work.now, clashes=clashes, free_at=free_at)


def _free_at(work: AnnouncementWork, it: Announcement, there: Sequence[KnownPlace]) -> datetime | None:
    """When the last of these places has room for it in its week; none where all have it at its time."""
    at = it.at or work.now
    sent: dict[int, list[datetime]] = {}
    for other in work.outbox.list_sent((), [place.id for place in there], at - WEEK):
        sent.setdefault(other.place, []).append(other.at)
    full = [tuple(instants) for instants in sent.values() if len(instants) >= MOST_IN_A_PLACE]
    reader = group_reader(it.time_zone)
    verdicts = (decide(Letter(weight=Weight.UNASKED), replace(reader, sent=instants), at=at) for instants in full)
    waits = (verdict.until for verdict in verdicts if isinstance(verdict, Wait) and verdict.why is Why.WEEK_FULL)
    return max(waits, default=None)
