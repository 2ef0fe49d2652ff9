"""Who may know of which question: whoever may not learns nothing, not even that there is one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.inbound import Place
from bot.people.model import Community, CommunityId, Person, PlaceId, Role
from bot.polls.model import NoSuchPoll, Poll, PollId, State, WhichPoll
from bot.polls.store import PollWork
from bot.refusals import ActionInvalid

MOST_NUMBER = 2**31 - 1
"""The largest number that a poll can have in its community: what is larger is the id of one."""


_LIVE = (State.OPEN, State.PLANNED)


def told_apart(work: PollWork, who: Person, poll: Poll) -> Poll:
    """The same, with its id for a number where its number could mean another community's: words do what buttons do.

    One that is over keeps its number, by which people know it.
    """
    return typed_apart(work, who, poll) if poll.state in _LIVE else poll


def typed_apart(work: PollWork, who: Person, poll: Poll) -> Poll:
    """The same of one that is over as well, as words call it."""
    if poll.number is None or len(list_communities_of(work, who, None)) < 2:
        return poll
    try:
        meant = get_numbered(work, who, poll.number, with_planned=True)
    except WhichPoll:
        return replace(poll, number=int(poll.id))
    return poll if meant.id == poll.id else replace(poll, number=int(poll.id))


def get_pressed(work: PollWork, who: Person, wanted: PollId, place: Place) -> Poll:
    """A button counts only where its poll stands, or on its card in the private chat of somebody who may know it.

    A forwarded copy, another group, a forged code, or no such poll: `ActionInvalid`, and nothing is given away.
    """
    if place.private:
        poll = work.polls.get(wanted)
        must_know(work, who, poll, place)
        return poll
    found, here = work.polls.find(wanted), work.places.find(place)
    if found is None or here is None or here.id not in found.places or found.opened_at is None:
        raise ActionInvalid
    return found


def must_know(work: PollWork, who: Person, poll: Poll, place: Place) -> None:
    """Whoever may not know of it gets `NoSuchPoll`, as for a poll that is not there."""
    if not may_know(who, poll, acts_in_of(work, who, place)):
        raise NoSuchPoll


def may_know(who: Person, poll: Poll, acts_in: set[PlaceId]) -> bool:
    """Whoever runs the community, or has acted where the poll stands; partners, once its total is published."""
    if who.runs(poll.community):
        return True
    if poll.opened_at is None:  # a draft, or one that opens later, or does not after all
        return False
    return not acts_in.isdisjoint(poll.places) or (poll.state is State.CLOSED and is_partner(who, poll))


def is_partner(who: Person, poll: Poll) -> bool:
    """Whether somebody is a partner of the poll's community: they see what was published, and nothing else."""
    return who.role_in(poll.community) is Role.PARTNER


def acts_in_of(work: PollWork, who: Person, place: Place) -> set[PlaceId]:
    """Where somebody has acted, this place included."""
    here = None if place.private else work.places.find(place)
    return {there.id for there in (*work.places.list_presences(who.id), *filter(None, [here]))}


def get_numbered(
    work: PollWork, who: Person, number: int, place: Place | None = None, *, with_planned: bool = False
) -> Poll:
    """The poll of this number that the person may know of, also by what they do in a `place` now.

    Raises `NoSuchPoll`, or `WhichPoll`.
    """
    acts_in = acts_in_of(work, who, place or private_place(who))
    theirs = {community.id for community in list_communities_of(work, who, None)}
    if place is not None and not place.private:
        theirs |= {community.id for community in list_communities_of(work, who, place)}
    found = [poll for poll in list_numbered(work, sorted(theirs), number) if may_know(who, poll, acts_in)]
    return the_one(found, number, with_planned=with_planned)


def get_asked(work: PollWork, who: Person, number: int, poll: PollId, place: Place) -> Poll:
    """The poll that was called by its number, or, without one, that was pressed. Raises as each of them does."""
    return get_numbered(work, who, number, place) if number else get_pressed(work, who, poll, place)


def private_place(who: Person) -> Place:
    """Somewhere private, for what was typed there: where exactly makes no difference."""
    return Place(platform=who.sender.platform, id=who.sender.id, private=True)


def list_numbered(work: PollWork, communities: Sequence[CommunityId], number: int) -> Sequence[Poll]:
    """The polls of this number in these communities. A number too large for that is the id of one poll."""
    if number > MOST_NUMBER:
        found = [work.polls.find(PollId(number))]
    else:
        found = [work.polls.find_numbered(community, number) for community in communities]
    return [poll for poll in found if poll is not None]


def the_one(found: Sequence[Poll], number: int, *, with_planned: bool = False) -> Poll:
    """The only open one; where none is, the one that ended last. Raises `NoSuchPoll`, or `WhichPoll`.

    Whoever answers means an open one; for what organisers do, a planned one may be meant as well.
    """
    live = [poll for poll in found if poll.state is State.OPEN or (with_planned and poll.state is State.PLANNED)]
    if len(live) > 1:
        raise WhichPoll(number=number)
    if not found:
        raise NoSuchPoll
    return live[0] if live else max(found, key=lambda poll: poll.ended_at or poll.closes_at)


def list_communities_of(work: PollWork, who: Person, place: Place | None) -> Sequence[Community]:
    """The community of this place; in a private chat, every one where the person has acted or has a role."""
    here = work.places.find(place) if place is not None and not place.private else None
    if here is not None:
        return [here.community] if here.community is not None else []
    found = {there.community.id: there.community for there in work.places.list_presences(who.id) if there.community}
    for community, _ in who.roles:
        found.setdefault(community, work.people.get_community(community))
    return [found[community] for community in sorted(found)]
