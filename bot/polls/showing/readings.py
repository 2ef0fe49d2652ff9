"""In which words, and by which clock, a question is read: in a place, or by one person."""

from dataclasses import replace

from bot.chat.inbound import Place
from bot.people.model import Person, PlaceId
from bot.polls.model import Poll, Reading, State
from bot.polls.store import PollWork


def reading_in(work: PollWork, place_id: int) -> Reading:
    """How the readers of a post read: the place's language in a group, and what they chose in a private chat."""
    here = work.places.find_kept(PlaceId(place_id))
    if here is None:
        return Reading()
    if here.where.private:
        return replace(work.followers.reading_in(here.id), place=here.id)
    return Reading(language=here.language, place=here.id)


def reading_of(work: PollWork, who: Person, place: Place | None) -> Reading:
    """How somebody reads an answer: as they chose, or as all read in the place where they asked.

    Their own ballots are a place like others: options stand there in one order, wherever they are opened.
    """
    chosen = work.preferences.find(who.id)
    zone = chosen.zone if chosen is not None else ""
    return Reading(language=language_of(work, who, place), zone=zone, place=who.id)


def language_of(work: PollWork, who: Person, place: Place | None) -> str:
    """The language in which somebody is answered."""
    here = work.places.find(place) if place is not None and not who.manner.language else None
    return here.language if here is not None else who.manner.language


def told_apart_in(work: PollWork, place_id: int, poll: Poll) -> Poll:
    """The same, with its id for a number where its number could mean another's to whoever reads in a private chat."""
    if poll.state is not State.OPEN or poll.number is None:
        return poll
    for person, _ in work.outbox.list_readers((place_id,), zone=work.house.time_zone).values():
        communities = {there.community.id for there in work.places.list_presences(person) if there.community}
        others = (work.polls.find_numbered(community, poll.number) for community in communities - {poll.community})
        if any(other is not None and other.state is State.OPEN for other in others):
            return replace(poll, number=int(poll.id))
    return poll
