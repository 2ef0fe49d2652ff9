"""Which announcement somebody means, whether they may run it, where it goes, and what they see of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.announcements import showing
from bot.announcements.model import Announcement, AnnouncementId, Scope, State
from bot.announcements.noes import NoSuchAnnouncement, WhichAnnouncement
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.advising import advise
from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import CommunityId, KnownPlace, Person, PersonId

MOST_NUMBER = 99_999_999
"""Larger numbers are ids: where a number alone could mean another community's."""


@dataclass(frozen=True, kw_only=True)
class AnnouncementRequest(Request):
    """Something to do with one announcement, pressed or by its number; neither is the draft of whoever asks."""

    announcement: AnnouncementId | None = None
    number: int = 0
    place: Place


def get_mine(work: AnnouncementWork, who: Person, ask: AnnouncementRequest) -> Announcement:
    """The announcement, for somebody who runs its community; a draft for its writer alone.

    Raises `NoSuchAnnouncement` for everybody else, or `WhichAnnouncement`.
    """
    found = [it for it in _found(work, who, ask) if who.runs(it.community)]
    found = [it for it in found if it.state is not State.DRAFT or it.author == who.id]
    if not found:
        raise NoSuchAnnouncement
    if len(found) > 1:
        raise WhichAnnouncement(number=ask.number)
    return found[0]


def _found(work: AnnouncementWork, who: Person, ask: AnnouncementRequest) -> Sequence[Announcement]:
    if ask.announcement is not None:
        it = work.announcements.find(ask.announcement)
        return [it] if it is not None else []
    if ask.number:
        return list_numbered(work, who.run_communities, ask.number)
    draft = work.announcements.find_draft(who.id)
    return [draft] if draft is not None else []


def list_numbered(work: AnnouncementWork, communities: Sequence[CommunityId], number: int) -> Sequence[Announcement]:
    """Those of this number in these communities. A number too large for that is the id of one."""
    if number > MOST_NUMBER:
        found = [work.announcements.find(AnnouncementId(number))]
    else:
        found = [work.announcements.find_numbered(community, number) for community in communities]
    return [it for it in found if it is not None]


def targets(work: AnnouncementWork, it: Announcement) -> Sequence[KnownPlace]:
    """The places of its community to which it goes, or would go now."""
    there = work.places.list_of(it.community)
    if it.scope is Scope.ALL:
        return there
    if it.scope is Scope.HERE:
        return [place for place in there if place.id == it.typed_in]
    chosen = set(work.announcements.list_places(it.id))
    return [place for place in there if place.id in chosen]


def note(work: AnnouncementWork, it: Announcement, did: Did, by: PersonId | None) -> None:
    """Keep in the audit log what was done with it. A draft is its writer's alone: nothing of it is kept."""
    if it.number is not None:
        work.audit.note(it.community, did, by=by, about=str(it.number))


def card(work: AnnouncementWork, who: Person, it: Announcement, said: Say | None = None) -> Answer:
    """The announcement with all that an organiser can do about it, as it stands."""
    return Answer(note=said, message=_card(work, who, it), where="private", thing=showing.which(it))


def _card(work: AnnouncementWork, who: Person, it: Announcement) -> showing.Message:
    return replace(_bare_card(work, who, it), attached=showing.file_of(work, it))


def _bare_card(work: AnnouncementWork, who: Person, it: Announcement) -> showing.Message:
    community = work.people.get_community(it.community)
    if not it.is_unsent:
        counts = work.announcements.count_standing(it.id)
        new = has_new_place(work, it)
        return showing.show_ended(it, community.name, counts, work.now, has_new_places=new)
    there = targets(work, it)
    several = len(who.run_communities) > 1 and it.state is State.DRAFT and it.scope is not Scope.HERE
    view = showing.View(
        community=community.name,
        places=there,
        advice=advise(work, it, there),
        may_move=several,
    )
    return showing.show_unsent(it, view, work.now)


def has_new_place(work: AnnouncementWork, it: Announcement) -> bool:
    """Whether a group of the community was not among those it went to, though it went to all."""
    if it.state is not State.SENT or it.scope is not Scope.ALL:
        return False
    sent_to = set(work.announcements.list_places(it.id))
    return any(place.id not in sent_to for place in work.places.list_of(it.community))
