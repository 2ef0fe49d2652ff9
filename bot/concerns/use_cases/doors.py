"""The button for concerns in the groups: posted by hand, with another link each month, honest when it leads nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.chat.outbound import Answer, Say
from bot.concerns import showing
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.entering import missing_in, open_token
from bot.people.languages import NoSuchGroup
from bot.people.model import CommunityId, KnownPlace, Person, PlaceId
from bot.people.roles import PeopleRequest, get_run, tail
from bot.timing.walls import instant_of
from bot.timing.zones import local
from bot.work import Letter, Subject, Tick, Weight

DOOR = "concern-door"
"""What stands in a group: the reference is the place."""

LINKS = Tick("concern-links", "all")
"""A month has begun: links are other ones from now on."""

_PAST_ANY_MONTH = timedelta(days=32)


@dataclass(frozen=True, kw_only=True)
class PostDoor(PeopleRequest):
    """Post the button in one group, by its number or its id, or in all; with neither, choose."""

    group: int | None = None
    everywhere: bool = False


def post_door(work: ConcernWork, who: Person, ask: PostDoor) -> Answer:
    """Post it at once, and say how it is pinned. Raises `NotYours`, `WhichCommunity`, `NoSuchGroup`."""
    community = get_run(work, who, ask)
    lacking = missing_in(work, community.id)
    if lacking:
        message = showing.show_missing(community, lacking, tail(who, community))
        return Answer(message=message, where="private", thing="people concerns", refused=True)
    places = work.places.list_of(community.id)
    if ask.group is None and not ask.everywhere and len(places) != 1:
        return Answer(
            message=showing.show_where(community, places, tail(who, community)),
            where="private",
            thing="people concerns",
        )
    for place in _chosen(places, ask):
        work.outbox.post_again(_door(place.id), place.id, letter=Letter(weight=Weight.BY_HAND))
    work.ticks.set(LINKS, _next_month(work))
    return Answer(message=showing.show_pinning(), where="private", thing="people concerns")


def refresh_doors(work: ConcernWork, community: CommunityId) -> None:
    """What stands in the groups of a community looks different now."""
    for place in work.places.list_of(community):
        work.outbox.refresh(_door(place.id), urgent=True)


def refresh_all(work: ConcernWork) -> None:
    """The same everywhere; where nobody ever named a contact, no button was posted."""
    for community in work.people.list_communities():
        if work.intakes.find(community.id).contact:
            refresh_doors(work, community.id)


def renew_doors(work: ConcernWork, _ref: str) -> None:
    """A month has begun: each button leads by the new link from now on."""
    refresh_all(work)
    work.ticks.set(LINKS, _next_month(work))


def render_door(work: ConcernWork, _ref: str, place_id: int) -> showing.Shown | None:
    """The button; or, while something is missing, that concerns are not taken now, and where to turn instead."""
    place = work.places.find_kept(PlaceId(place_id))
    if place is None or place.community is None:
        return None
    intake = work.intakes.find(place.community.id)
    if missing_in(work, place.community.id):
        return showing.show_door_shut(intake)
    return showing.show_door(open_token(work, place, intake))


def notice(work: ConcernWork, community: int) -> Say | None:
    """What the weekly list says where concerns are taken (trust.md §7.13)."""
    return Say("concern-typed-here") if not missing_in(work, CommunityId(community)) else None


def _chosen(places: Sequence[KnownPlace], ask: PostDoor) -> Sequence[KnownPlace]:
    if ask.everywhere or ask.group is None:
        return places
    chosen = [place for number, place in enumerate(places, 1) if ask.group in (number, place.id)]
    if not chosen:
        raise NoSuchGroup
    return chosen


def _door(place: PlaceId) -> Subject:
    return Subject(DOOR, str(place))


def _next_month(work: ConcernWork) -> datetime:
    """Its first instant, by the clock that links go by."""
    first = local(work.now, work.house.time_zone).date().replace(day=1)
    following = (first + _PAST_ANY_MONTH).replace(day=1)
    return instant_of(following, time(0), work.house.time_zone)
