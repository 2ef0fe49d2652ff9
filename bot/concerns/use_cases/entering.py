"""Where a concern is for: by the link in a group, by where somebody has acted, or by the page behind a link."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from bot.chat.inbound import Place
from bot.concerns.model.intake import Intake, Missing, missing
from bot.concerns.model.noes import ConcernsClosed, WhichGroup
from bot.concerns.store import ConcernWork
from bot.people.model import CodeUnknown, Community, CommunityId, Holder, KnownPlace, Person, Role
from bot.timing.zones import local


def open_token(work: ConcernWork, place: KnownPlace, intake: Intake) -> str:
    """The word in the link of a group: the same for all of it, another one each month, or when it is made anew."""
    return next(iter(_tokens(work, place, intake)))


def page_token(work: ConcernWork, intake: Intake) -> str:
    """The word in the link of the page. On paper it has to last: it is another one only when it is made anew."""
    return next(iter(_page_tokens(work, intake)))


def by_token(work: ConcernWork, token: str) -> Community:
    """The community of a group's link. Raises `CodeUnknown` for any that is not good, whatever the reason."""
    for community in work.people.list_communities():
        intake = work.intakes.find(community.id)
        for place in work.places.list_of(community.id):
            if token in _tokens(work, place, intake):
                return community
    raise CodeUnknown


def by_page_token(work: ConcernWork, token: str) -> Community:
    """The community of a page's link. Raises `CodeUnknown`."""
    for community in work.people.list_communities():
        if token in _page_tokens(work, work.intakes.find(community.id)):
            return community
    raise CodeUnknown


def by_presence(work: ConcernWork, who: Person, place: Place) -> Community:
    """The community of the place, or the only one where they have acted. Raises `WhichGroup`."""
    here = None if place.private else work.places.find(place)
    if here is not None and here.community is not None:
        return here.community
    if not place.private or who.is_new:
        raise WhichGroup
    known = {place.community.id: place.community for place in work.places.list_presences(who.id) if place.community}
    known |= {community: work.people.get_community(community) for community, _ in who.roles}
    if len(known) != 1:
        raise WhichGroup
    return next(iter(known.values()))


def readers_of(work: ConcernWork, community: CommunityId) -> Sequence[Holder]:
    """Who reads concerns there, in the order of their names."""
    paired = {reader.person for reader in work.concern_readers.list_of(community)}
    readers = [it for it in _holders(work, community) if it.role is Role.READER and it.person in paired]
    return sorted(readers, key=lambda holder: (holder.name.casefold(), holder.person))


def missing_in(work: ConcernWork, community: CommunityId) -> tuple[Missing, ...]:
    """What is still missing before concerns are taken there."""
    return missing(work.intakes.find(community), _holders(work, community), host=work.house.run_by)


def must_be_open(work: ConcernWork, community: CommunityId) -> Intake:
    """How concerns are taken there. Raises `ConcernsClosed` where something is missing (trust.md §7.12)."""
    if missing_in(work, community):
        raise ConcernsClosed
    return work.intakes.find(community)


def is_small(work: ConcernWork, community: CommunityId, least: int) -> bool:
    """Whether so few have acted there that details give somebody away."""
    return work.places.count_people([place.id for place in work.places.list_of(community)]) < least


def month_of(now: datetime) -> date:
    """The first day of a month, by which its key is called."""
    return now.date().replace(day=1)


def _tokens(work: ConcernWork, place: KnownPlace, intake: Intake) -> Iterator[str]:
    month = local(work.now, work.house.time_zone).date().replace(day=1)
    yield from work.codes_for(f"concern {place.id} {intake.turn} {month.isoformat()}")


def _page_tokens(work: ConcernWork, intake: Intake) -> Iterator[str]:
    yield from work.codes_for(f"concern page {intake.community} {intake.turn}")


def _holders(work: ConcernWork, community: CommunityId) -> Sequence[Holder]:
    return work.people.list_roles(community)
