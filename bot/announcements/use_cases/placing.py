"""Where an announcement goes: everywhere, where it was typed, or to groups chosen one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.announcements import showing
from bot.announcements.model import Announcement, Scope
from bot.announcements.noes import NoSuchPlace
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.knowing import AnnouncementRequest, get_mine, note, targets
from bot.announcements.use_cases.writing import put
from bot.chat.outbound import Answer
from bot.people.audit import Did
from bot.people.model import KnownPlace, Person
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class ChooseWhere(AnnouncementRequest):
    """Show where it can go."""


@dataclass(frozen=True, kw_only=True)
class PutScope(AnnouncementRequest):
    """Have it go everywhere, or where it was typed."""

    scope: Scope


@dataclass(frozen=True, kw_only=True)
class PickPlaces(AnnouncementRequest):
    """Show a page of the groups, each with whether it goes there; pages are counted from 0."""

    page: int = 0


@dataclass(frozen=True, kw_only=True)
class TogglePlace(AnnouncementRequest):
    """Have it go to a group, or not: by its id, or its number in the list."""

    which: int
    on: bool | None = None


def choose_where(work: AnnouncementWork, who: Person, ask: ChooseWhere) -> Answer:
    """Where it can go, as buttons."""
    it = _get_unsent(work, who, ask)
    return Answer(message=showing.show_where(it, work.places.list_of(it.community)), where="private")


def put_scope(work: AnnouncementWork, who: Person, ask: PutScope) -> Answer:
    """It goes everywhere, or where it was typed. Raises `ActionInvalid` for what was typed in private."""
    it = _get_unsent(work, who, ask)
    if ask.scope is Scope.HERE and it.typed_in is None:
        raise ActionInvalid
    return put(work, who, replace(it, scope=ask.scope))


def pick_places(work: AnnouncementWork, who: Person, ask: PickPlaces) -> Answer:
    """One page of the groups, those ticked to which it goes."""
    it = _get_unsent(work, who, ask)
    return Answer(message=_page(work, it, ask.page), where="private")


def toggle_place(work: AnnouncementWork, who: Person, ask: TogglePlace) -> Answer:
    """It goes to this group, or does not any more. Raises `NoSuchPlace`."""
    it = _get_unsent(work, who, ask)
    there, chosen = work.places.list_of(it.community), {place.id for place in targets(work, it)}
    at = _index(there, ask.which)
    on = there[at].id not in chosen if ask.on is None else ask.on
    kept = [place for n, place in enumerate(there) if (on if n == at else place.id in chosen)]
    changed = replace(it, scope=Scope.CHOSEN)
    work.announcements.put(changed)
    note(work, changed, Did.ANNOUNCEMENT_CHANGED, who.id)
    work.announcements.put_places(it.id, kept)
    return Answer(message=_page(work, changed, at // showing.PLACES_A_PAGE), where="private")


def _index(there: Sequence[KnownPlace], which: int) -> int:
    for index, place in enumerate(there):
        if which in (index + 1, place.id):
            return index
    raise NoSuchPlace


def _page(work: AnnouncementWork, it: Announcement, page: int) -> showing.Message:
    chosen = {place.id for place in targets(work, it)}
    return showing.show_places(it, work.places.list_of(it.community), chosen, page)


def _get_unsent(work: AnnouncementWork, who: Person, ask: AnnouncementRequest) -> Announcement:
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return it
