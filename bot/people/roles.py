"""Roles: who has one, how it is taken away with a reason, and how somebody steps down. The last owner stays.

Owners remove anybody; organisers remove partners; anybody steps down by themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.facts import RolesChanged
from bot.feature import Request
from bot.people import role_cards
from bot.people.audit import Did
from bot.people.model import (
    CodeKind,
    Community,
    CommunityId,
    Holder,
    NotYours,
    Person,
    PersonId,
    Removal,
    Role,
    WhichCommunity,
)
from bot.people.store import PeopleWork
from bot.people.use_cases import get_run_community, keep_private
from bot.refusals import Refusal
from bot.work import Letter, Subject, Weight

LISTED = 10
"""How many removals are shown: the last ones."""

_LET_IN = (CodeKind.PLACE, CodeKind.ORGANISER, CodeKind.PARTNER, CodeKind.CO_OWNER, CodeKind.READER)
"""What codes of organisers' let in: they are no use any more when somebody who may have made one is removed."""


class NoSuchHolder(Refusal):
    """Nobody with a role in this community."""

    word = "no-such-holder"


class OwnersOnly(Refusal):
    """Only an owner may take this role away."""

    word = "owners-only"


class LastOwner(Refusal):
    """A community is never without an owner."""

    word = "last-owner"


class NoRole(Refusal):
    """There is no role to step down from."""

    word = "no-role"


class RemovalUnexplained(Refusal):
    """A removal says why."""

    word = "removal-unexplained"


@dataclass(frozen=True, kw_only=True)
class PeopleRequest(Request):
    """Something about one community's people; where `community` is none, it is told by the place or by the person."""

    place: Place
    community: CommunityId | None = None


@dataclass(frozen=True, kw_only=True)
class ShowPeople(PeopleRequest):
    """Roles and places, for organisers."""


@dataclass(frozen=True, kw_only=True)
class ChooseRemoval(PeopleRequest):
    """Show whom one may remove."""


@dataclass(frozen=True, kw_only=True)
class OpenRemoval(PeopleRequest):
    """Ask why, for a person, or for their number on the card. With `reads`, it is about reading concerns alone."""

    person: PersonId | None = None
    reads: bool = False
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class RemovePerson(PeopleRequest):
    """Take somebody's role, with a reason that they read. With `reads`, that of reading concerns, and no other."""

    person: PersonId
    reads: bool = False
    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ShowRemovals(PeopleRequest):
    """The last removals, with their reasons."""


@dataclass(frozen=True, kw_only=True)
class StepDown(PeopleRequest):
    """Give up one's own role; ask first. With `reads`, or where there is no other, that of reading concerns."""

    reads: bool = False
    sure: bool = False


def get_run(work: PeopleWork, who: Person, ask: PeopleRequest) -> Community:
    """The community that it is about, for somebody who runs it.

    Raises `NotYours` for every other, there or not, and what `get_run_community` raises.
    """
    if ask.community is None:
        return get_run_community(work, who, ask.place)
    if not who.runs(ask.community):
        raise NotYours
    return work.people.get_community(ask.community)


def tail(who: Person, community: Community) -> str:
    """What typed words need at their end so that they are about this community."""
    return f" in {community.id}" if len(who.run_communities) > 1 else ""


def show_people(work: PeopleWork, who: Person, ask: ShowPeople) -> Answer:
    """Roles and places of a community; whoever runs several chooses first. Raises `NotYours`."""
    try:
        community = get_run(work, who, ask)
    except WhichCommunity:
        several = [work.people.get_community(community) for community in who.run_communities]
        return Answer(message=role_cards.show_communities(several, "people", "/people in {}"))
    keep_private(work, who.id, ask.place)
    roles, places = work.people.list_roles(community.id), work.places.list_of(community.id)
    card = role_cards.Card(
        community=community,
        tail=tail(who, community),
        role=who.role_in(community.id) or Role.ORGANISER,
        removes=any(may_remove(who, community.id, holder) for holder in roles),
        waits=any(grant.is_waiting(work.now) for grant in work.grants.list_waiting(community.id)),
    )
    return Answer(message=role_cards.show_people(card, roles, places), where="private", thing="people")


def choose_removal(work: PeopleWork, who: Person, ask: ChooseRemoval) -> Answer:
    """Whom one may remove, each behind a button. Raises `NotYours`, or `NoSuchHolder` where there is nobody."""
    community = get_run(work, who, ask)
    roles = work.people.list_roles(community.id)
    theirs = [(n, it) for n, it in enumerate(roles, 1) if may_remove(who, community.id, it)]
    if not theirs:
        raise NoSuchHolder
    return Answer(message=role_cards.show_removable(community, theirs, tail(who, community)), where="private")


def open_removal(work: PeopleWork, who: Person, ask: OpenRemoval) -> Answer:
    """Ask why. Raises `NoSuchHolder`, `OwnersOnly`, `LastOwner`."""
    community = get_run(work, who, ask)
    roles = work.people.list_roles(community.id)
    numbered = dict(enumerate(roles, 1))
    holder = numbered.get(ask.number) if ask.person is None else _find(roles, ask.person, reads=ask.reads)
    if holder is not None and holder.person == who.id:
        mine = holder.role is Role.READER
        return step_down(work, who, StepDown(place=ask.place, community=community.id, reads=mine))
    holder = _must_be_removable(who, community.id, holder, roles)
    return Answer(form=role_cards.removal_form(community, holder), where="private")


def remove_person(work: PeopleWork, who: Person, ask: RemovePerson) -> Answer:
    """Take the role at once; it is kept who took it and why, and the person is told how to appeal."""
    community = get_run(work, who, ask)
    roles = work.people.list_roles(community.id)
    found = _find(roles, ask.person, reads=ask.reads) if ask.person != who.id else None
    holder = _must_be_removable(who, community.id, found, roles)
    if not ask.reason:
        raise RemovalUnexplained
    removal = Removal(
        id=work.new_id(),
        community=community.id,
        person=holder.person,
        removed_by=who.id,
        role=holder.role,
        reason=ask.reason,
        at=work.now,
    )
    work.removals.add(removal)
    work.people.take_roles(holder.person, community.id, reads=ask.reads)
    work.audit.note(community.id, Did.ROLE_TAKEN, by=who.id, about=holder.role.value)
    work.facts.add(RolesChanged(person_id=holder.person))
    work.codes.forget_of(community.id, _LET_IN)
    told = () if work.people.standing(holder.person).stopped else work.places.list_private(holder.person)[:1]
    for place in told:
        work.outbox.post(Subject("removed", str(removal.id)), place.id, letter=Letter(weight=Weight.DUTY))
    said = Say("removed-told" if told else "removed-untold", name=holder.name or Say("people-nameless"))
    other = _find(roles, holder.person, reads=not ask.reads)
    left = role_cards.show_left(community, other) if other is not None else None
    return Answer(note=said, message=left, where="private", stays=True)


def show_removals(work: PeopleWork, who: Person, ask: ShowRemovals) -> Answer:
    """The last removals, with their reasons, for those who run the community."""
    community = get_run(work, who, ask)
    last = work.removals.list_last(community.id, LISTED)
    people = {person for removal in last for person in (removal.person, removal.removed_by) if person is not None}
    names = {person: name for person in people if (name := work.people.find_name(person))}
    return Answer(message=role_cards.show_removals(community, last, names, work.now), where="private")


def step_down(work: PeopleWork, who: Person, ask: StepDown) -> Answer:
    """Give up one's own role. Raises `NoRole`, or `LastOwner`."""
    mine = _communities_with_role(work, who, ask)
    if len(mine) > 1:
        several = [work.people.get_community(community) for community in mine]
        return Answer(message=role_cards.show_communities(several, "people-leave", "/people leave in {}"))
    community = work.people.get_community(mine[0])
    reads, other = who.reads(community.id), who.role_in(community.id)
    role = Role.READER if reads and (ask.reads or other is None) else other
    if role is None or (ask.reads and not reads):
        raise NoRole
    if role is Role.OWNER:
        _must_have_another(work.people.list_roles(community.id))
    if not ask.sure:
        both = reads and other is not None
        return Answer(message=role_cards.show_stepping_down(community, role, both=both), where="private")
    work.people.take_roles(who.id, community.id, reads=role is Role.READER)
    work.audit.note(community.id, Did.ROLE_LEFT, by=who.id, about=role.value)
    work.facts.add(RolesChanged(person_id=who.id))
    return Answer(note=_stepped_down(community, role, reads=reads, other=other), where="private", stays=True)


def _stepped_down(community: Community, given_up: Role, *, reads: bool, other: Role | None) -> Say:
    """What somebody hears who gave up one role, and may have kept another."""
    if given_up is Role.READER:
        return Say("stepped-down-reader" if other is not None else "stepped-down", community=community.name)
    return Say("stepped-down-reads" if reads else "stepped-down", community=community.name)


def _communities_with_role(work: PeopleWork, who: Person, ask: StepDown) -> Sequence[CommunityId]:
    mine, only = sorted({community for community, _ in who.roles}), ask.community
    if only is None and not ask.place.private:
        here = work.places.find(ask.place)
        only = here.community.id if here is not None and here.community is not None else CommunityId(0)
    theirs = mine if only is None else [community for community in mine if community == only]
    if not theirs:
        raise NoRole
    return theirs


def _find(roles: Sequence[Holder], person: PersonId, *, reads: bool) -> Holder | None:
    """Somebody's role on the card: that of reading concerns, or the other one."""
    return next((it for it in roles if it.person == person and (it.role is Role.READER) == reads), None)


def may_remove(who: Person, community: CommunityId, holder: Holder) -> bool:
    """Owners remove anybody else, organisers remove partners."""
    mine = who.role_in(community)
    return holder.person != who.id and (mine is Role.OWNER or holder.role is Role.PARTNER)


def _must_be_removable(who: Person, community: CommunityId, holder: Holder | None, roles: Sequence[Holder]) -> Holder:
    if holder is None:
        raise NoSuchHolder
    if not may_remove(who, community, holder):
        raise OwnersOnly
    if holder.role is Role.OWNER:
        _must_have_another(roles)
    return holder


def _must_have_another(roles: Sequence[Holder]) -> None:
    if sum(holder.role is Role.OWNER for holder in roles) < 2:
        raise LastOwner


def render_removed(work: PeopleWork, ref: str, _place_id: int) -> role_cards.Shown:
    """Tells somebody that their role was taken, why, and how to appeal."""
    removal = work.removals.find(int(ref))
    if removal is None:
        return None
    community = work.people.get_community(removal.community)
    return role_cards.show_removed(removal, community, work.house.run_by)
