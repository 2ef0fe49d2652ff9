"""What pages show of announcements: a page of a list, and one of them with how it stands in its places. Only reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.announcements.model import Announcement, State
from bot.announcements.noes import NoSuchAnnouncement
from bot.announcements.showing.cards import said_goes, said_next, topic_said
from bot.announcements.showing.lists import said_state
from bot.announcements.showing.posts import headline
from bot.announcements.showing.reports import said_stands, said_told, totals
from bot.announcements.store import AnnouncementWork
from bot.announcements.telling import Report, Stands, There
from bot.announcements.use_cases.advising import advise
from bot.announcements.use_cases.knowing import has_new_place, targets
from bot.chat.outbound import Say, Words
from bot.files.model import AboutFile, FileId, KeptFile
from bot.people.model import CommunityId, Person
from bot.timing.said import when

ON_A_PAGE = 20
PLACES_ON_A_PAGE = 50

_MENDED = frozenset({Stands.GONE, Stands.BLOCKED, Stands.REFUSED})
"""Where something can be done, it is said what."""


class Shelf(StrEnum):
    """Which announcements a list shows."""

    WAITING = "waiting"  # planned, or waiting for somebody
    SENT = "sent"
    CANCELLED = "cancelled"  # or over


@dataclass(frozen=True, kw_only=True)
class Listed:
    """An announcement in a list. `told` says how far it has come; none where it was not sent."""

    number: int
    words: str = field(repr=False)
    when: Say
    told: Say | None = None


@dataclass(frozen=True, kw_only=True)
class ShelfPage:
    """A page of a list."""

    shelf: Shelf
    listed: tuple[Listed, ...]
    more: bool


@dataclass(frozen=True, kw_only=True)
class Delivered:
    """How it stands in one place, and what can be done about that."""

    place: Words = field(repr=False)
    stands: Say
    mend: Say | None


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """How it stands in its places: all of them in numbers, and a page of them one by one."""

    told: Say
    totals: tuple[Say, ...]
    places: tuple[Delivered, ...]
    more: bool
    moves: bool  # something is under way


@dataclass(frozen=True, kw_only=True)
class Whole:
    """One announcement with what can be done about it. `lines` say where and when it goes, or went.

    `places` are where it will go, the first of them, and `other_places` how many more; `warnings` speak against its
    time. The delivery is none before it was sent.
    """

    it: Announcement
    title: Say
    lines: tuple[Say, ...]
    warnings: tuple[Say, ...] = ()
    places: tuple[Words, ...] = field(default=(), repr=False)
    other_places: int = 0
    file: AboutFile | None
    acts: tuple[str, ...]
    delivery: Delivery | None = None


def read_shelf(work: AnnouncementWork, community: CommunityId, shelf: Shelf | None, *, page: int) -> ShelfPage:
    """A page of a list, counted from 1. Without a shelf, what waits; and where nothing does, what was sent."""
    skip = (page - 1) * ON_A_PAGE
    waiting = work.announcements.list_planned(community) if shelf in (None, Shelf.WAITING) else ()
    if shelf is None:
        shelf = Shelf.WAITING if waiting else Shelf.SENT
    if shelf is Shelf.WAITING:
        found = waiting[skip : skip + ON_A_PAGE + 1]
    else:
        sent = shelf is Shelf.SENT
        found = work.announcements.list_over(community, sent=sent, skip=skip, most=ON_A_PAGE + 1)
    those = found[:ON_A_PAGE]
    counts = work.announcements.count_standing_of([it.id for it in those if it.sent_at is not None])
    listed = tuple(_listed(it, counts.get(it.id), work.now) for it in those)
    return ShelfPage(shelf=shelf, listed=listed, more=len(found) > ON_A_PAGE)


def find_announcement(work: AnnouncementWork, who: Person, community: CommunityId, number: int) -> Announcement:
    """The announcement of this number, for whoever runs its community. Raises `NoSuchAnnouncement`."""
    it = work.announcements.find_numbered(community, number)
    if it is None or not who.runs(community):
        raise NoSuchAnnouncement
    return it


def read_whole(work: AnnouncementWork, who: Person, community: CommunityId, number: int, *, page: int) -> Whole:
    """One announcement, with a page of its places, counted from 1. Raises `NoSuchAnnouncement`."""
    it = find_announcement(work, who, community, number)
    file = work.files.find_about(FileId(it.file_id)) if it.file_id is not None else None
    title = Say(f"announce-card-{it.state.value}", number=number)
    if it.is_unsent:
        there = targets(work, it)
        return Whole(
            it=it,
            title=title,
            lines=_before(it, len(there), work.now),
            warnings=advise(work, it, there).lines,
            places=tuple(place.where.title or Say("people-untitled") for place in there[:PLACES_ON_A_PAGE]),
            other_places=max(len(there) - PLACES_ON_A_PAGE, 0),
            file=file,
            acts=_acts_before(it, who),
        )
    delivery = _delivery(work, it, page) if it.sent_at is not None else None
    acts = _acts_after(has_new_place=has_new_place(work, it)) if it.state is State.SENT else ()
    return Whole(it=it, title=title, lines=_after(it, work.now), file=file, acts=acts, delivery=delivery)


def read_delivery(work: AnnouncementWork, who: Person, community: CommunityId, number: int, *, page: int) -> Delivery:
    """How it stands in its places. Raises `NoSuchAnnouncement`, also for what was not sent."""
    it = find_announcement(work, who, community, number)
    if it.sent_at is None:
        raise NoSuchAnnouncement
    return _delivery(work, it, page)


def read_file(work: AnnouncementWork, who: Person, community: CommunityId, number: int) -> KeptFile:
    """The picture or document that goes with it. Raises `NoSuchAnnouncement`, also where there is none."""
    it = find_announcement(work, who, community, number)
    file = work.files.find(FileId(it.file_id)) if it.file_id is not None else None
    if file is None:
        raise NoSuchAnnouncement
    return file


def _listed(it: Announcement, counts: Mapping[Stands, int] | None, now: datetime) -> Listed:
    told = said_told(Report(counts=counts)) if counts is not None else None
    return Listed(number=it.number or 0, words=headline(it), when=said_state(it, now), told=told)


def _delivery(work: AnnouncementWork, it: Announcement, page: int) -> Delivery:
    after = (page - 1) * PLACES_ON_A_PAGE
    found = work.announcements.list_everywhere(it.id, most=PLACES_ON_A_PAGE + 1, after=after)
    report = Report(counts=work.announcements.count_standing(it.id))
    return Delivery(
        told=said_told(report),
        totals=tuple(totals(it, report)),
        places=tuple(_delivered(there, it.time_zone, work.now) for there in found[:PLACES_ON_A_PAGE]),
        more=len(found) > PLACES_ON_A_PAGE,
        moves=not (report.is_done or report.is_ended),
    )


def _delivered(there: There, zone: str, now: datetime) -> Delivered:
    mend = Say(f"announce-mend-{there.stands.value}") if there.stands in _MENDED else None
    return Delivered(place=there.title or Say("people-untitled"), stands=said_stands(there, zone, now), mend=mend)


def _before(it: Announcement, many: int, now: datetime) -> tuple[Say, ...]:
    comes_again = it.rule is not None and it.state is State.PLANNED
    lines = [said_goes(it, many, now), *([Say("announce-next", when=said_next(it, now))] if comes_again else [])]
    urgent = [Say("announce-asks-why", reason=it.urgent)] if it.state is State.ASKED else []
    return (*lines, *urgent, *_extras(it))


def _after(it: Announcement, now: datetime) -> tuple[Say, ...]:
    zone, lines = it.time_zone, list[Say]()
    if it.sent_at is not None:
        lines.append(Say("announce-shelf-sent", when=when(it.sent_at, zone, now=now)))
    if it.changed_at is not None:
        lines.append(Say("announce-was-changed", when=when(it.changed_at, zone, now=now)))
    if it.state is not State.SENT:
        lines.append(said_state(it, now))
    if it.reason:
        lines.append(Say("announce-was-cancelled", reason=it.reason))
    if it.urgent:
        lines.append(Say("announce-was-urgent", reason=it.urgent))
    return (*lines, *_extras(it))


def _extras(it: Announcement) -> Sequence[Say]:
    return [Say("announce-about", topic=topic_said(it.about))] if it.about else []


def _acts_before(it: Announcement, who: Person) -> tuple[str, ...]:
    """What can be done before it is sent, by the last parts of their addresses."""
    answers = ["yes", "no"] if it.state is State.ASKED and it.author != who.id else ["send"]
    skips = ["skip"] if it.rule is not None and it.state is State.PLANNED else []
    return (*answers, *skips, "drop" if it.rule is None else "stop")


def _acts_after(*, has_new_place: bool) -> tuple[str, ...]:
    """The same of what was sent; to cancel it, a reason is needed."""
    return (*(["tell"] if has_new_place else []), "again", "cancel")
