"""The report at more length, what is planned and was sent, and the words behind a line in front."""

from dataclasses import dataclass, replace

from bot.announcements import showing
from bot.announcements.noes import NoSuchAnnouncement
from bot.announcements.store import AnnouncementWork
from bot.announcements.telling import Report
from bot.announcements.use_cases.knowing import AnnouncementRequest, get_mine, list_numbered
from bot.chat.outbound import Answer
from bot.feature import Request
from bot.people.model import NotYours, Person

MOST_LISTED = 10

NAMED_A_PAGE = 30


@dataclass(frozen=True, kw_only=True)
class ShowReport(AnnouncementRequest):
    """How it stands in its places, a page of those that are named; pages are counted from 0."""

    page: int = 0


@dataclass(frozen=True, kw_only=True)
class ListAnnouncements(Request):
    """What is planned, and what was sent last."""


@dataclass(frozen=True, kw_only=True)
class ShowWords(AnnouncementRequest):
    """Show all of what was announced, to anybody who could read it in their group."""


def show_report(work: AnnouncementWork, who: Person, ask: ShowReport) -> Answer:
    """The report, with as many named as a page holds. Raises `NotSentYet`."""
    it = get_mine(work, who, ask)
    if it.is_unsent:
        it.must_be_sent()
    earlier = ask.page * NAMED_A_PAGE
    named = work.announcements.list_standing(it.id, most=NAMED_A_PAGE, after=earlier)
    report = Report(counts=work.announcements.count_standing(it.id), named=named, earlier=earlier)
    return Answer(message=showing.show_report(it, report, work.now, following=ask.page + 1), where="private")


def list_announcements(work: AnnouncementWork, who: Person, ask: ListAnnouncements) -> Answer:  # noqa: ARG001 - all
    """What is planned, and what was sent last, in the communities that somebody runs. Raises `NotYours`."""
    if not who.run_communities:
        raise NotYours
    listed = []
    for community in who.run_communities:
        planned = work.announcements.list_planned(community)[:MOST_LISTED]
        recent = work.announcements.list_recent(community, most=MOST_LISTED - len(planned))
        listed.append((work.people.get_community(community).name, (*planned, *recent)))
    return Answer(message=showing.show_list(listed, work.now), where="private", thing="announce list")


def show_words(work: AnnouncementWork, who: Person, ask: ShowWords) -> Answer:
    """All of what was announced, for whoever is in one of its groups. Raises `NoSuchAnnouncement`."""
    theirs = {there.community.id for there in work.places.list_presences(who.id) if there.community is not None}
    theirs |= {community for community, _ in who.roles}
    here = work.places.find(ask.place) if not ask.place.private else None
    if here is not None and here.community is not None:
        theirs = {here.community.id}
    if ask.announcement is not None:
        one = work.announcements.find(ask.announcement)
        found = [one] if one is not None and one.community in theirs else []
    else:
        found = list(list_numbered(work, sorted(theirs), ask.number))
    found = [it for it in found if it.sent_at is not None and it.community in theirs]
    if not found:
        raise NoSuchAnnouncement
    it = max(found, key=lambda it: it.sent_at or work.now)
    language = who.manner.language or (here.language if here is not None else "")
    name = work.people.get_community(it.community).name
    message = replace(showing.show_whole(it, name, language, work.now), attached=showing.file_of(work, it))
    return Answer(message=message, where="private", thing=f"announce {it.number}_show")
