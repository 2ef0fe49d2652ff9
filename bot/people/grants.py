"""Naming somebody who reads concerns: with their own yes, and with that of a second owner where there is one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say, Words
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, RolesChanged
from bot.people import grant_cards
from bot.people.audit import Did
from bot.people.granting import (
    GRANT_LIFE,
    KEPT,
    AnotherConfirms,
    Grant,
    GrantId,
    GrantState,
    NoSuchGrant,
)
from bot.people.model import Code, CodeUnknown, Community, CommunityId, Person, PersonId, PlaceId, Role
from bot.people.roles import OwnersOnly, PeopleRequest, get_run, tail
from bot.people.store import PeopleWork
from bot.people.use_cases import keep_private
from bot.work import Letter, Subject, Weight


@dataclass(frozen=True, kw_only=True)
class ShowGrants(PeopleRequest):
    """Who is to read concerns, once a second owner has said yes."""


@dataclass(frozen=True, kw_only=True)
class DecideGrant(PeopleRequest):
    """A yes or a no to one of these, by its id or by its number in the list."""

    grant: GrantId | None = None
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class ConfirmGrant(DecideGrant):
    """Say yes as the second owner."""


@dataclass(frozen=True, kw_only=True)
class DeclineGrant(DecideGrant):
    """Say no, as any owner may."""


def offer(work: PeopleWork, who: Person, code: Code, text: str) -> Answer:
    """What reading concerns means, and who will know of it, before somebody says yes. The code is theirs from now on.

    Raises `CodeUnknown` where whoever made the code is no owner any more.
    """
    grant = _asked(work, who, code)
    community = work.people.get_community(grant.community)
    if _waits_already(work, grant):
        return Answer(note=Say("reading-waits", community=community.name), stays=True)
    needs_another = grant.needs_another(owners_of(work, grant.community))
    work.people.keep(who)
    work.codes.bind(code.mark, place=None, person=who.id)
    return Answer(message=grant_cards.show_offer(community, text, needs_another=needs_another))


def accept(work: PeopleWork, who: Person, code: Code, place: Place) -> Answer:
    """Say yes to being named. It holds at once where there is no second owner to ask. Raises `CodeUnknown`."""
    grant = _asked(work, who, code)
    community = work.people.get_community(grant.community)
    if _waits_already(work, grant):
        return Answer(note=Say("reading-waits", community=community.name), stays=True)
    owners = owners_of(work, grant.community)
    work.codes.forget(code.mark)
    work.people.keep(who)
    work.people.keep_name(who.id, who.sender.name)
    keep_private(work, who.id, place)
    work.grants.add(grant)
    work.audit.note(grant.community, Did.READER_NAMED, by=grant.asked_by)
    if not grant.needs_another(owners):
        _give(work, grant)
        return Answer(note=Say("now-reader", community=community.name), stays=True)
    _tell_owners(work, grant, owners)
    work.ticks.set(grant.review, grant.expires_at)
    return Answer(note=Say("reading-waits", community=community.name), stays=True)


def owners_of(work: PeopleWork, community: CommunityId) -> Collection[PersonId]:
    """Whoever owns a community."""
    return {holder.person for holder in work.people.list_roles(community) if holder.role is Role.OWNER}


def list_grants(work: PeopleWork, community: CommunityId) -> Sequence[Grant]:
    """What waits for a second owner in a community, in the order of its numbers."""
    return [grant for grant in work.grants.list_waiting(community) if grant.is_waiting(work.now)]


def list_shown(work: PeopleWork, who: Person, community: CommunityId) -> Sequence[grant_cards.Waiting]:
    """The same as an owner sees it, with what their yes counts for."""
    owners = owners_of(work, community)
    return [_shown(work, grant, who.id, owners) for grant in list_grants(work, community)]


def show_grants(work: PeopleWork, who: Person, ask: ShowGrants) -> Answer:
    """What waits, for owners. Raises `NotYours`, `OwnersOnly`."""
    community = _get_owned(work, who, ask)
    shown = list_shown(work, who, community.id)
    return Answer(message=grant_cards.show_grants(community, shown, tail(who, community), work.now), where="private")


def confirm_grant(work: PeopleWork, who: Person, ask: ConfirmGrant) -> Answer:
    """The second owner's yes. Raises `NotYours`, `OwnersOnly`, `NoSuchGrant`, `AnotherConfirms`."""
    community = _get_owned(work, who, ask)
    grant = _get_waiting(work, community, ask)
    if not grant.may_be_confirmed_by(who.id, owners_of(work, community.id)):
        raise AnotherConfirms
    name = _name_of(work, grant.person)
    work.audit.note(community.id, Did.READER_CONFIRMED, by=who.id)
    _give(work, grant)
    _tell_outcome(work, grant)
    return Answer(note=Say("grant-confirmed", name=name, community=community.name), where="private", stays=True)


def decline_grant(work: PeopleWork, who: Person, ask: DeclineGrant) -> Answer:
    """An owner's no. Raises `NotYours`, `OwnersOnly`, `NoSuchGrant`."""
    community = _get_owned(work, who, ask)
    grant = _get_waiting(work, community, ask)
    work.audit.note(community.id, Did.READER_DECLINED, by=who.id)
    _end(work, grant, GrantState.DECLINED)
    return Answer(note=Say("grant-declined"), where="private", stays=True)


def review(work: PeopleWork, ref: str) -> None:
    """Look how it stands: whether it is over by now, and who is to be asked for their yes."""
    grant = work.grants.find(GrantId(int(ref)))
    if grant is None or grant.state is not GrantState.WAITING:
        return
    owners, readers = owners_of(work, grant.community), _readers_of(work, grant.community)
    if grant.person in readers:  # two accounts became one person
        _close(work, grant, GrantState.GIVEN)
    elif not grant.is_waiting(work.now) or grant.asked_by not in owners:
        work.audit.note(grant.community, Did.READER_DECLINED, by=None)
        _end(work, grant, GrantState.OVER)
    else:
        work.outbox.refresh(grant.subject)
        _tell_owners(work, grant, owners)
        work.ticks.set(grant.review, grant.expires_at)


def look_again(work: PeopleWork, fact: RolesChanged | AccountsJoined) -> None:  # noqa: ARG001 - whoever it was
    """Other people may be the owners now."""
    for grant in work.grants.list_all_waiting():
        work.ticks.set(grant.review, work.now)


def let_go(work: PeopleWork, fact: PersonForgotten) -> None:
    """Somebody is erased: what waits for them is taken away, and others may be the owners now."""
    for grant in work.grants.list_all_waiting():
        if grant.person == fact.person_id:
            work.outbox.refresh(grant.subject, urgent=True)
        work.ticks.set(grant.review, work.now)


def forget_old(work: PeopleWork, fact: DayBegan) -> None:  # noqa: ARG001 - it says only that a day has begun
    """Drop what was asked for long ago."""
    work.grants.forget_before(work.now - KEPT)


def render_grant(work: PeopleWork, ref: str, place_id: int) -> grant_cards.Shown:
    """Asks an owner for their yes; nothing once it is decided, or where it is not theirs to decide."""
    grant = work.grants.find(GrantId(int(ref)))
    if grant is None or not grant.is_waiting(work.now):
        return None
    owners = owners_of(work, grant.community)
    reader = next((owner for owner in owners if _is_chat_of(work, owner, place_id)), None)
    if reader is None or not grant.may_be_confirmed_by(reader, owners):
        return None
    community = work.people.get_community(grant.community)
    return grant_cards.show_grant(community, _shown(work, grant, reader, owners), work.now)


def render_outcome(work: PeopleWork, ref: str, place_id: int) -> grant_cards.Shown:
    """Tells whoever was named, or whoever named them, what came of it."""
    grant = work.grants.find(GrantId(int(ref)))
    if grant is None or grant.state is GrantState.WAITING:
        return None
    community = work.people.get_community(grant.community)
    if _is_chat_of(work, grant.person, place_id):
        return grant_cards.show_outcome(community, grant.state)
    return grant_cards.show_outcome_to_owner(community, grant.state, _name_of(work, grant.person))


def render_new_reader(work: PeopleWork, ref: str, place_id: int) -> grant_cards.Shown:
    """Tells a group who can read concerns; nothing where they cannot any more."""
    here = work.places.find_kept(PlaceId(place_id))
    if here is None or here.community is None or int(ref) not in _readers_of(work, here.community.id):
        return None
    return grant_cards.show_new_reader(here.community, _name_of(work, PersonId(int(ref))))


def _asked(work: PeopleWork, who: Person, code: Code) -> Grant:
    """What a code asks for. Raises `CodeUnknown` where whoever made it is no owner any more."""
    if code.community is None or code.made_by not in owners_of(work, code.community):
        raise CodeUnknown
    return Grant(
        id=GrantId(work.new_id()),
        community=code.community,
        number=work.grants.next_number(code.community),
        person=who.id,
        role=Role.READER,
        asked_by=code.made_by,
        asked_at=work.now,
        expires_at=work.now + GRANT_LIFE,
    )


def _waits_already(work: PeopleWork, asked: Grant) -> bool:
    return any(grant.person == asked.person for grant in list_grants(work, asked.community))


def _get_owned(work: PeopleWork, who: Person, ask: PeopleRequest) -> Community:
    community = get_run(work, who, ask)
    if who.role_in(community.id) is not Role.OWNER:
        raise OwnersOnly
    return community


def _get_waiting(work: PeopleWork, community: Community, ask: DecideGrant) -> Grant:
    """What waits in this community; of another one, nothing is there."""
    listed = list_grants(work, community.id)
    named = next((it for it in listed if it.id == ask.grant or (ask.grant is None and it.number == ask.number)), None)
    found = work.grants.find(named.id) if named is not None else None
    if found is None or not found.is_waiting(work.now):
        raise NoSuchGrant
    return found


def _give(work: PeopleWork, grant: Grant) -> None:
    """The role is theirs from now on, and every group of the community is told once."""
    _close(work, grant, GrantState.GIVEN)
    work.people.give_role(grant.person, grant.community, grant.role)
    work.audit.note(grant.community, Did.ROLE_GIVEN, by=grant.person, about=grant.role.value)
    work.facts.add(RolesChanged(person_id=grant.person))
    for place in work.places.list_of(grant.community):
        work.outbox.post_again(Subject("new-reader", str(grant.person)), place.id)


def _end(work: PeopleWork, grant: Grant, state: GrantState) -> None:
    _close(work, grant, state)
    work.people.drop_name(grant.person)
    _tell_outcome(work, grant)


def _close(work: PeopleWork, grant: Grant, state: GrantState) -> None:
    work.grants.put_state(grant.id, state)
    work.ticks.drop(grant.review)
    work.outbox.refresh(grant.subject, urgent=True)


def _tell_owners(work: PeopleWork, grant: Grant, owners: Collection[PersonId]) -> None:
    """One message to each whose yes counts. Twice is once."""
    for owner in sorted(owners):
        if grant.may_be_confirmed_by(owner, owners):
            _tell(work, owner, grant.subject)


def _tell_outcome(work: PeopleWork, grant: Grant) -> None:
    for person in filter(None, {grant.person, grant.asked_by}):
        _tell(work, person, grant.outcome)


def _tell(work: PeopleWork, person: PersonId, subject: Subject) -> None:
    if not work.people.standing(person).stopped:
        for chat in work.places.list_private(person)[:1]:
            work.outbox.post(subject, chat.id, letter=Letter(weight=Weight.DUTY))


def _readers_of(work: PeopleWork, community: CommunityId) -> Collection[PersonId]:
    return {holder.person for holder in work.people.list_roles(community) if holder.role is Role.READER}


def _is_chat_of(work: PeopleWork, person: PersonId, place_id: int) -> bool:
    return any(chat.id == place_id for chat in work.places.list_private(person))


def _name_of(work: PeopleWork, person: PersonId | None) -> Words:
    name = work.people.find_name(person) if person is not None else None
    return name or Say("people-nameless")


def _shown(work: PeopleWork, grant: Grant, reader: PersonId, owners: Collection[PersonId]) -> grant_cards.Waiting:
    return grant_cards.Waiting(
        grant=grant,
        name=_name_of(work, grant.person),
        by=_name_of(work, grant.asked_by),
        may_confirm=grant.may_be_confirmed_by(reader, owners),
        is_alone=not grant.needs_another(owners),
    )
