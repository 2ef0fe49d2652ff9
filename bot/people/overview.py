"""A community at one look, for the page of whoever runs it: who has which role, what waits, and the groups."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.people.grant_cards import Waiting
from bot.people.grants import list_shown
from bot.people.model import Community, Holder, KnownPlace, Person, Removal, Role
from bot.people.roles import LISTED, may_remove
from bot.people.store import PeopleWork


@dataclass(frozen=True, kw_only=True)
class Listed:
    """Somebody with a role, and whether whoever looks may take it away."""

    holder: Holder
    may_go: bool


@dataclass(frozen=True, kw_only=True)
class Gone:
    """A role that was taken: from whom and by whom, as far as their names are kept."""

    removal: Removal
    name: str = field(repr=False)
    by: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Overview:
    """What is seen of a community. Only owners are shown what waits for one of them."""

    people: Sequence[Listed]
    waiting: Sequence[Waiting]
    groups: Sequence[KnownPlace]
    gone: Sequence[Gone]


def overview(work: PeopleWork, who: Person, community: Community) -> Overview:
    """Look at a community as somebody who runs it."""
    is_owner = who.role_in(community.id) is Role.OWNER
    roles = work.people.list_roles(community.id)
    return Overview(
        people=[Listed(holder=it, may_go=may_remove(who, community.id, it)) for it in roles],
        waiting=list_shown(work, who, community.id) if is_owner else (),
        groups=work.places.list_of(community.id),
        gone=[_gone(work, removal) for removal in work.removals.list_last(community.id, LISTED)],
    )


def _gone(work: PeopleWork, removal: Removal) -> Gone:
    name, by = (
        (work.people.find_name(it) or "") if it is not None else "" for it in (removal.person, removal.removed_by)
    )
    return Gone(removal=removal, name=name, by=by)
