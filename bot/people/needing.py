"""What needs somebody about people and places, for the first page. Only reads."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.chat.outbound import Say, Words
from bot.people.grants import list_grants, owners_of
from bot.people.model import CommunityId, KnownPlace, Person
from bot.people.store import PeopleWork, PlaceStore

MOST_PLACES = 5


class NeedingPlaces(PlaceStore, Protocol):
    """Places, as far as it is known which cannot be written to."""

    def list_unreachable(self, community: CommunityId, *, most: int) -> tuple[KnownPlace, ...]:
        """So many group places that could not be written to when that was last tried, the oldest first."""
        ...


class NeedingWork(PeopleWork, Protocol):
    """The unit of work as the first page sees people and places."""

    @property
    def places(self) -> NeedingPlaces:
        """Places."""
        ...


@dataclass(frozen=True, kw_only=True)
class PeopleNeeds:
    """Who waits for this owner's yes, by name; and which places cannot be written to."""

    grants: Sequence[Words] = field(repr=False)
    silent: Sequence[Words] = field(repr=False)


def find_needs(work: NeedingWork, who: Person, community: CommunityId) -> PeopleNeeds:
    """What needs somebody who runs the community."""
    owners = owners_of(work, community)
    mine = [it for it in list_grants(work, community) if it.may_be_confirmed_by(who.id, owners)]
    silent = work.places.list_unreachable(community, most=MOST_PLACES)
    return PeopleNeeds(
        grants=[work.people.find_name(it.person) or Say("people-nameless") for it in mine],
        silent=[place.where.title or Say("people-untitled") for place in silent],
    )
