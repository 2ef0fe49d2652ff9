"""What the weekly list says of announcements: the dates in those that a group has read, and that others come."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import Protocol

from bot.announcements.model import Announcement, Scope, State
from bot.announcements.showing.choices import remind_choice
from bot.announcements.store import AnnouncementOutbox, AnnouncementWork
from bot.chat.fit import cut
from bot.chat.outbound import Say
from bot.feature import Dated
from bot.pasted.model import Found, Notice
from bot.pasted.reading_notice import read_notice
from bot.pasted.showing import said
from bot.people.model import CommunityId, PlaceId
from bot.timing.said import when
from bot.timing.walls import instant_of
from bot.work import Subject

AHEAD = timedelta(days=35)
"""What is later is not on yet, as far as a weekly list goes."""

MOST_READ = 20
"""Of the announcements of a community, the last ones are looked through."""

_LAST = time(23, 59)

_LONGEST_LABEL = 30
"""Characters of a title on a button: enough to tell it from the others."""


class AgendaOutbox(AnnouncementOutbox, Protocol):
    """What is owed to the outside, as far as it is known where something stands."""

    def list_shown(self, subject: Subject) -> Sequence[int]:
        """The places in which a message shows this subject now."""
        ...


class AgendaWork(AnnouncementWork, Protocol):
    """The unit of work as the weekly list of announcements sees it."""

    @property
    def outbox(self) -> AgendaOutbox:
        """What is owed to the outside."""
        ...


def agenda(work: AgendaWork, community_id: int, place_id: int, now: datetime) -> Sequence[Dated]:
    """The announcements of one group. Of those that come, or have a line in front, the words are not told here."""
    community, place = CommunityId(community_id), PlaceId(place_id)
    sent = work.announcements.list_recent(community, most=MOST_READ)
    planned = work.announcements.list_planned(community)
    told = (one for it in sent for one in _told(work, it, place, now))
    return (*told, *(_coming(it, now) for it in planned if _comes_to(work, it, place, now)))


def _told(work: AgendaWork, it: Announcement, place: PlaceId, now: datetime) -> Iterator[Dated]:
    if it.state is not State.SENT or it.note:
        return
    notice = _read(it.words, now, it.time_zone)
    dates = [found for found in notice.dates if _ends(found, it.time_zone) - now <= AHEAD]
    if not dates or place not in work.outbox.list_shown(it.subject):
        return
    language = work.places.get(place).language
    words = it.said_in(language)
    title = notice.title if words == it.words else _read(words, now, it.time_zone).title
    for found in dates:
        line = Say("on-told", title=title, when=said(found, it.time_zone, now))
        label = Say("on-remind", title=cut(title, _LONGEST_LABEL))
        yield Dated(words=line, at=_ends(found, it.time_zone), choice=replace(remind_choice(it), label=label))


def _ends(found: Found, zone: str) -> datetime:
    """Until when it is still to come: a whole day till its end."""
    return found.at if found.at is not None else instant_of(found.wall.day, _LAST, zone)


def _comes_to(work: AnnouncementWork, it: Announcement, place: PlaceId, now: datetime) -> bool:
    if it.state is not State.PLANNED or it.at is None or not now < it.at <= now + AHEAD:
        return False
    match it.scope:
        case Scope.ALL:
            return True
        case Scope.HERE:
            return it.typed_in == place
    return place in work.announcements.list_places(it.id)


def _coming(it: Announcement, now: datetime) -> Dated:
    at = it.at or now
    return Dated(words=Say("on-news", when=when(at, it.time_zone, now=now)), at=at)


@lru_cache(maxsize=64)
def _read(words: str, now: datetime, zone: str) -> Notice:
    """Read once for all groups that are told at an instant."""
    return read_notice(words, now, zone)
