"""Answering: cast, change and take back; and what everybody may see of a poll."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place, Sender
from bot.chat.languages import NAMES
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.model import Community, CommunityId, Person, PersonId, PlaceId, Role
from bot.polls import showing
from bot.polls.model import NoSuchPoll, NoSuchVersion, NothingToTakeBack, Poll, PollId, Reading, State, WhichPoll
from bot.polls.store import PollWork
from bot.polls.use_cases.standing import stand_of, waiting_lines
from bot.refusals import ActionInvalid
from bot.work import Foresight

MOST_NUMBER = 2**31 - 1
"""The largest number that a poll can have in its community: what is larger is the id of one."""


@dataclass(frozen=True, kw_only=True)
class CastVote(Request):
    """Choose an option of a poll that stands in this place; where it was read in a language, answered in that."""

    poll: PollId
    option: int
    place: Place
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class TakeBackVote(Request):
    """Take one's answer back; a choice of its own, never a second tap on the same."""

    poll: PollId
    place: Place
    language: str = ""


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
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class ShowPolls(Request):
    """The open polls, with own answers."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class ShowPoll(Request):
    """One poll with one's own answer, by its id or its number; in a language that is asked for, or one's own."""

    place: Place
    poll: PollId | None = None
    number: int = 0
    language: str = ""


def cast_vote(work: PollWork, who: Person, ask: CastVote) -> Answer:
    """Count the answer, instead of an earlier one. Raises a refusal where it cannot be counted."""
    poll = _get_pressed(work, who, ask.poll, ask.place)
    return _spoken(who, ask.language, _count(work, who, _worded(work, who, poll, ask), ask.option))


def cast_vote_by_words(work: PollWork, who: Person, ask: CastVoteByWords) -> Answer:
    """The same in words. Raises `NoSuchPoll` for a number that is not, and for one that is not theirs."""
    poll = get_numbered(work, who, ask.number)
    option = showing.option_of(poll, ask.words)
    if option is None:
        return _take_back(work, who, poll)
    return _count(work, who, poll.as_read(Reading(language=who.manner.language)), option)


def _worded(work: PollWork, who: Person, poll: Poll, ask: CastVote) -> Poll:
    """The poll in the words in which somebody read it, or would."""
    if not poll.versions:
        return poll
    return poll.as_read(Reading(language=ask.language or showing.language_of(work, who, ask.place)))


def _spoken(who: Person, language: str, answer: Answer) -> Answer:
    """The answer in the language in which the question was read, where somebody asked for one."""
    return replace(answer, manner=replace(who.manner, language=language)) if language else answer


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
    poll = _get_pressed(work, who, ask.poll, ask.place)
    return _spoken(who, ask.language, _take_back(work, who, poll))


def _take_back(work: PollWork, who: Person, poll: Poll) -> Answer:
    poll.must_be_open(work.now)
    if work.ballots.find(poll.id, who.id) is None:
        raise NothingToTakeBack
    work.ballots.forget(poll.id, who.id)
    work.outbox.refresh(poll.subject)
    return Answer(note=Say("vote-taken-back"), stays=True)


def show_who_sees(work: PollWork, who: Person, ask: ShowWhoSees) -> Answer:
    """Who sees an answer, from the poll's real mode."""
    poll = get_numbered(work, who, ask.number) if ask.poll is None else _get_pressed(work, who, ask.poll, ask.place)
    said = showing.who_sees(poll, showing.reading_of(work, who, ask.place), work.now)
    return _spoken(who, ask.language, Answer(note=said, stays=True))


def show_polls(work: PollWork, who: Person, ask: ShowPolls) -> Answer:
    """The open polls that somebody may know of, with own answers marked; private."""
    acts_in, communities = _acts_in(work, who, ask.place), list_communities_of(work, who, ask.place)
    mine = [
        (poll, work.ballots.find(poll.id, who.id))
        for community in communities
        for poll in work.polls.list_open(community.id)
        if who.runs(community.id) or not acts_in.isdisjoint(poll.places)
    ]
    names = {community.id: community.name for community in communities}
    shown = showing.show_polls(mine, names, showing.reading_of(work, who, ask.place), work.now)
    return Answer(message=shown, where="private", thing="polls")


def show_poll(work: PollWork, who: Person, ask: ShowPoll) -> Answer:
    """One poll with one's own answer; organisers get what they can do with it. Raises `NoSuchPoll`."""
    poll = work.polls.get(ask.poll) if ask.poll is not None else get_numbered(work, who, ask.number)
    must_know(work, who, poll, ask.place)
    if ask.number > MOST_NUMBER:
        poll = replace(poll, number=ask.number)  # opened by its id in words, it can be answered so too
    return _card_in(work, who, poll, ask.language) if ask.language else card(work, who, poll)


def card(work: PollWork, who: Person, poll: Poll) -> Answer:
    """A poll as one person sees it in private."""
    poll = _told_apart(work, who, poll)
    choice = work.ballots.find(poll.id, who.id)
    if who.runs(poll.community) and poll.state is State.OPEN:
        tally = work.ballots.tally(poll.id)
        message = showing.show_organiser_card(poll, choice, tally, stand_of(work, poll, tally), work.now)
    elif poll.state is State.CLOSED and _is_partner(who, poll):
        read = poll.as_read(showing.reading_of(work, who, None))
        message = showing.show_result(read, work.ballots.tally(poll.id))
    else:
        message = showing.show_card(poll, choice, showing.reading_of(work, who, None), work.now)
        if who.runs(poll.community):
            message = replace(message, lines=(*message.lines, *waiting_lines(work, poll)))
    thing = f"polls {poll.number}" if poll.number is not None else ""
    return Answer(message=message, where="private", thing=thing)


def _card_in(work: PollWork, who: Person, poll: Poll, language: str) -> Answer:
    """A poll in a language that somebody asked for: they are answered in it as well. Raises `NoSuchVersion`."""
    version = poll.version(language)
    if version is None and language != showing.ORIGINAL:
        raise NoSuchVersion(language=NAMES[language])
    poll = _told_apart(work, who, poll)
    answers_in = "" if version is None else language
    reading = replace(showing.reading_of(work, who, None), language=answers_in)
    choice = work.ballots.find(poll.id, who.id)
    message = showing.show_card(poll, choice, reading, work.now, answers_in=answers_in)
    thing = f"polls {poll.number}_{language}" if poll.number is not None else ""
    return _spoken(who, answers_in, Answer(message=message, where="private", thing=thing))


def _told_apart(work: PollWork, who: Person, poll: Poll) -> Poll:
    """The same, with its id for a number where its number could mean another community's: words do what buttons do."""
    if poll.state is not State.OPEN or poll.number is None or len(list_communities_of(work, who, None)) < 2:
        return poll
    try:
        get_numbered(work, who, poll.number)
    except WhichPoll:
        return replace(poll, number=int(poll.id))
    return poll


def _get_pressed(work: PollWork, who: Person, wanted: PollId, place: Place) -> Poll:
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
    if not _may_know(who, poll, _acts_in(work, who, place)):
        raise NoSuchPoll


def _may_know(who: Person, poll: Poll, acts_in: set[PlaceId]) -> bool:
    """Whoever runs the community, or has acted where the poll stands; partners, once its total is published."""
    if who.runs(poll.community):
        return True
    if poll.state is State.DRAFT:
        return False
    return not acts_in.isdisjoint(poll.places) or (poll.state is State.CLOSED and _is_partner(who, poll))


def _is_partner(who: Person, poll: Poll) -> bool:
    return who.role_in(poll.community) is Role.PARTNER


def _acts_in(work: PollWork, who: Person, place: Place) -> set[PlaceId]:
    """Where somebody has acted, this place included."""
    here = None if place.private else work.places.find(place)
    return {there.id for there in (*work.places.list_presences(who.id), *filter(None, [here]))}


def get_numbered(work: PollWork, who: Person, number: int) -> Poll:
    """The poll of this number that the person may know of. Raises `NoSuchPoll`, or `WhichPoll`."""
    acts_in = _acts_in(work, who, Place(platform=who.sender.platform, id=who.sender.id, private=True))
    theirs = [community.id for community in list_communities_of(work, who, None)]
    return the_one([poll for poll in list_numbered(work, theirs, number) if _may_know(who, poll, acts_in)], number)


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


def foresee_vote(ask: CastVote, sender: Sender) -> Sequence[Foresight]:
    """What counting this answer will read: its poll, and the person's earlier ballot."""
    return (Foresight(_foresee_polls, ask.poll), Foresight(_foresee_ballots, (ask.poll, sender)))


def _foresee_polls(work: PollWork, polls: Sequence[PollId]) -> None:
    work.polls.foresee(polls)


def _foresee_ballots(work: PollWork, whose: Sequence[tuple[PollId, Sender]]) -> None:
    pairs: list[tuple[PollId, PersonId]] = [(poll, work.people.person_of(sender).id) for poll, sender in whose]
    work.ballots.foresee(pairs)
