"""Answering: cast, change and take back; and what everybody may see of a poll."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.model import Community, Person, PersonId
from bot.polls import showing
from bot.polls.model import NoSuchPoll, NothingToTakeBack, Poll, PollId, State
from bot.polls.store import PollWork
from bot.refusals import ActionInvalid
from bot.work import Foresight


@dataclass(frozen=True, kw_only=True)
class CastVote(Request):
    """Choose an option of a poll that stands in this place."""

    poll: PollId
    option: int
    place: Place


@dataclass(frozen=True, kw_only=True)
class TakeBackVote(Request):
    """Take one's answer back; a choice of its own, never a second tap on the same."""

    poll: PollId
    place: Place


@dataclass(frozen=True, kw_only=True)
class CastVoteByWords(Request):
    """`/vote 7 2`: the option's number, or its words, in the poll of that number."""

    number: int
    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ShowWhoSees(Request):
    """Who sees an answer to this poll, by its id or its number."""

    place: Place
    poll: PollId | None = None
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class ShowPolls(Request):
    """The open polls, with own answers."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class ShowPoll(Request):
    """One poll with one's own answer, by its id or its number."""

    place: Place
    poll: PollId | None = None
    number: int = 0


def cast_vote(work: PollWork, who: Person, ask: CastVote) -> Answer:
    """Count the answer, instead of an earlier one. Raises a refusal where it cannot be counted."""
    poll = work.polls.get(ask.poll)
    must_stand_here(work, who, poll, ask.place)
    return _count(work, who, poll, ask.option)


def cast_vote_by_words(work: PollWork, who: Person, ask: CastVoteByWords) -> Answer:
    """The same in words. Raises `NoSuchPoll` for a number that is not, and for one that is not theirs."""
    poll = get_numbered(work, who, ask.number)
    option = showing.option_of(poll, ask.words)
    if option is None:
        return _take_back(work, who, poll)
    return _count(work, who, poll, option)


def _count(work: PollWork, who: Person, poll: Poll, option: int) -> Answer:
    before = work.ballots.find(poll.id, who.id)
    ballot = poll.accept(who.id, option, at=work.now, name=who.sender.name)
    said = Say("vote-counted", option=poll.options[option - 1])
    if before == option:
        return Answer(note=Say("vote-same", option=poll.options[option - 1]))
    if before is not None:
        said = Say("vote-changed", option=poll.options[option - 1], before=poll.options[before - 1])
    work.ballots.put(ballot)
    work.outbox.refresh(poll.subject)
    return Answer(note=said, stays=True)


def take_back_vote(work: PollWork, who: Person, ask: TakeBackVote) -> Answer:
    """Take the answer back. Raises `NothingToTakeBack`."""
    poll = work.polls.get(ask.poll)
    must_stand_here(work, who, poll, ask.place)
    return _take_back(work, who, poll)


def _take_back(work: PollWork, who: Person, poll: Poll) -> Answer:
    poll.must_be_open(work.now)
    if work.ballots.find(poll.id, who.id) is None:
        raise NothingToTakeBack
    work.ballots.forget(poll.id, who.id)
    work.outbox.refresh(poll.subject)
    return Answer(note=Say("vote-taken-back"), stays=True)


def show_who_sees(work: PollWork, who: Person, ask: ShowWhoSees) -> Answer:
    """Who sees an answer, from the poll's real mode."""
    if ask.poll is None:
        poll = get_numbered(work, who, ask.number)
    else:
        poll = work.polls.get(ask.poll)
        must_stand_here(work, who, poll, ask.place)
    return Answer(note=showing.who_sees(poll, work.now), stays=True)


def show_polls(work: PollWork, who: Person, ask: ShowPolls) -> Answer:
    """The open polls of one's communities, with own answers marked; private."""
    mine = [
        (poll, work.ballots.find(poll.id, who.id))
        for community in list_communities_of(work, who, ask.place)
        for poll in work.polls.list_open(community.id)
    ]
    return Answer(message=showing.show_polls(mine, work.now), where="private", thing="polls")


def show_poll(work: PollWork, who: Person, ask: ShowPoll) -> Answer:
    """One poll with one's own answer; organisers get what they can do with it. Raises `NoSuchPoll`."""
    poll = work.polls.get(ask.poll) if ask.poll is not None else get_numbered(work, who, ask.number)
    must_know(work, who, poll, ask.place)
    return card(work, who, poll)


def card(work: PollWork, who: Person, poll: Poll) -> Answer:
    """A poll as one person sees it in private."""
    choice = work.ballots.find(poll.id, who.id)
    if not who.runs(poll.community):
        message = showing.show_card(poll, choice, work.now)
    else:
        places = [(there, work.outbox.is_deleted(poll.subject, there.id)) for there in _places_of(work, poll)]
        message = showing.show_organiser_card(poll, choice, work.ballots.tally(poll.id), places, work.now)
    thing = f"polls {poll.number}" if poll.number is not None else ""
    return Answer(message=message, where="private", thing=thing)


def _places_of(work: PollWork, poll: Poll) -> Sequence[Any]:
    return work.places.list_of(poll.community)


def must_stand_here(work: PollWork, who: Person, poll: Poll, place: Place) -> None:
    """A button counts only where its poll stands, or on its card in the private chat of somebody who may know it.

    A forwarded copy, another group, or a forged code: `ActionInvalid`, and nothing is given away.
    """
    if place.private:
        must_know(work, who, poll, place)
        return
    here = work.places.find(place)
    if here is None or here.id not in poll.places:
        raise ActionInvalid


def must_know(work: PollWork, who: Person, poll: Poll, place: Place) -> None:
    """Whoever runs the community, or has acted where the poll stands, may know of it; others get `NoSuchPoll`."""
    if who.runs(poll.community):
        return
    here = None if place.private else work.places.find(place)
    if here is not None and here.id in poll.places:
        return
    if poll.state is State.DRAFT or not {there.id for there in work.places.list_presences(who.id)} & set(poll.places):
        raise NoSuchPoll


def get_numbered(work: PollWork, who: Person, number: int) -> Poll:
    """The poll of this number that the person may know of. Raises `NoSuchPoll`."""
    for community in list_communities_of(work, who, None):
        poll = work.polls.find_numbered(community.id, number)
        if poll is not None:
            must_know(work, who, poll, Place(platform=who.sender.platform, id=who.sender.id, private=True))
            return poll
    raise NoSuchPoll


def list_communities_of(work: PollWork, who: Person, place: Place | None) -> Sequence[Community]:
    """The community of this place; in a private chat, every one where the person has acted or has a role."""
    here = work.places.find(place) if place is not None and not place.private else None
    if here is not None:
        return [here.community] if here.community is not None else []
    found = {there.community.id: there.community for there in work.places.list_presences(who.id) if there.community}
    for community, _ in who.roles:
        found.setdefault(community, work.people.get_community(community))
    return [found[community] for community in sorted(found)]


def foresee_vote(ask: CastVote, sender: Sender) -> Sequence[Foresight]:
    """What counting this answer will read: its poll, and the person's earlier ballot."""
    return (Foresight(_foresee_polls, ask.poll), Foresight(_foresee_ballots, (ask.poll, sender)))


def _foresee_polls(work: PollWork, polls: Sequence[PollId]) -> None:
    work.polls.foresee(polls)


def _foresee_ballots(work: PollWork, whose: Sequence[tuple[PollId, Sender]]) -> None:
    pairs: list[tuple[PollId, PersonId]] = [(poll, work.people.person_of(sender).id) for poll, sender in whose]
    work.ballots.foresee(pairs)
