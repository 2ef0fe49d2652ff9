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


def told_apart(work: PollWork, who: Person, poll: Poll) -> Poll:
    """The same, with its id for a number where its number could mean another community's: words do what buttons do."""
    if poll.state is not State.OPEN or poll.number is None or len(list_communities_of(work, who, None)) < 2:
        return poll
    try:
        get_numbered(work, who, poll.number)
    except WhichPoll:
        return replace(poll, number=int(poll.id))
    return poll


def get_pressed(work: PollWork, who: Person, wanted: PollId, place: Place) -> Poll:
    """A button counts only where its poll stands, or on its card in the private chat of somebody who may know it.

    A forwarded copy, another group, a forged code, or no such poll: `ActionInvalid`, and nothing is given away.
    """
    if place.private:
        poll = work.polls.get(wanted)
        must_know(work, who, poll, place)
        return poll
    found, here = work.polls.find(wanted), work.places.find(place)
    if found is None or here is None or here.id not in found.places:
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
    if poll.state is State.DRAFT:
        return False
    return not acts_in.isdisjoint(poll.places) or (poll.state is State.CLOSED and is_partner(who, poll))


def is_partner(who: Person, poll: Poll) -> bool:
    """Whether somebody is a partner of the poll's community: they see what was published, and nothing else."""
    return who.role_in(poll.community) is Role.PARTNER


def acts_in_of(work: PollWork, who: Person, place: Place) -> set[PlaceId]:
    """Where somebody has acted, this place included."""
    here = None if place.private else work.places.find(place)
    return {there.id for there in (*work.places.list_presences(who.id), *filter(None, [here]))}


def get_numbered(work: PollWork, who: Person, number: int) -> Poll:
    """The poll of this number that the person may know of. Raises `NoSuchPoll`, or `WhichPoll`."""
    acts_in = acts_in_of(work, who, Place(platform=who.sender.platform, id=who.sender.id, private=True))
    theirs = [community.id for community in list_communities_of(work, who, None)]
    return the_one([poll for poll in list_numbered(work, theirs, number) if may_know(who, poll, acts_in)], number)


def list_numbered(work: PollWork, communities: Sequence[CommunityId], number: int) -> Sequence[Poll]:
    """The polls of this number in these communities. A number too large for that is the id of one poll."""
    if number > MOST_NUMBER:
        found = [work.polls.find(PollId(number))]
    else:
        found = [work.polls.find_numbered(community, number) for community in communities]
    return [poll for poll in found if poll is not None]


def the_one(found: Sequence[Poll], number: int) -> Poll:
    """The only open one; where none is, the one that ended last. Raises `NoSuchPoll`, or `WhichPoll`."""
    still_open = [poll for poll in found if poll.state is State.OPEN]
    if len(still_open) > 1:
        raise WhichPoll(number=number)
    if not found:
        raise NoSuchPoll
    return still_open[0] if still_open else max(found, key=lambda poll: poll.ended_at or poll.closes_at)


def list_communities_of(work: PollWork, who: Person, place: Place | None) -> Sequence[Community]:
    """The community of this place; in a private chat, every one where the person has acted or has a role."""
    here = work.places.find(place) if place is not None and not place.private else None
    if here is not None:
        return [here.community] if here.community is not None else []
    found = {there.community.id: there.community for there in work.places.list_presences(who.id) if there.community}
    for community, _ in who.roles:
        found.setdefault(community, work.people.get_community(community))
    return [found[community] for community in sorted(found)]
