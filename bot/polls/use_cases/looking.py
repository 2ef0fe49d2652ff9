"""What everybody may see of a question, and of their own answer to it."""

from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place
from bot.chat.languages import NAMES
from bot.chat.outbound import Answer, Message
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import NoSuchVersion, Poll, PollId, Reading, State, voter_of
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import own_card, read_in, spoken
from bot.polls.use_cases.knowing import (
    MOST_NUMBER,
    acts_in_of,
    get_numbered,
    get_pressed,
    is_partner,
    list_communities_of,
    must_know,
    told_apart,
)
from bot.polls.use_cases.overview import organisers_card
from bot.polls.use_cases.secret_voting import get_let_in, secret_card


@dataclass(frozen=True, kw_only=True)
class ShowWhoSees(Request):
    """Who sees an answer to this poll, by its id or its number; with the `code` that let its reader in."""

    place: Place
    poll: PollId | None = None
    number: int = 0
    language: str = ""
    code: str = field(default="", repr=False)


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


def show_who_sees(work: PollWork, who: Person, ask: ShowWhoSees) -> Answer:
    """Who sees an answer, from the poll's real mode."""
    if ask.poll is None:
        poll = get_numbered(work, who, ask.number, ask.place)
    else:
        poll = get_let_in(work, who, ask.poll, ask.code) if ask.code else get_pressed(work, who, ask.poll, ask.place)
    said = showing.who_sees(poll, showing.reading_of(work, who, ask.place), work.now)
    return spoken(who, ask.language, Answer(note=said, stays=True))


def show_polls(work: PollWork, who: Person, ask: ShowPolls) -> Answer:
    """The open polls that somebody may know of, with own answers marked; private."""
    acts_in, communities = acts_in_of(work, who, ask.place), list_communities_of(work, who, ask.place)
    mine = [
        (poll, work.ballots.find(poll.id, voter_of(who.id)))
        for community in communities
        for poll in work.polls.list_open(community.id)
        if who.runs(community.id) or not acts_in.isdisjoint(poll.places)
    ]
    names = {community.id: community.name for community in communities}
    proposed = work.proposals.count([poll.id for poll, _ in mine if who.runs(poll.community)])
    shown = showing.show_polls(mine, names, showing.reading_of(work, who, ask.place), work.now, proposed)
    runs = [community.id for community in communities if who.runs(community.id)]
    if runs:
        owed = [showing.promises_choice()] if work.purposes.count_owed(runs) else []
        shown = replace(shown, choices=(*shown.choices, showing.more_choice(), *owed))
    return Answer(message=shown, where="private", thing="polls")


def show_poll(work: PollWork, who: Person, ask: ShowPoll) -> Answer:
    """One poll with one's own answer; organisers get what they can do with it. Raises `NoSuchPoll`."""
    poll = work.polls.get(ask.poll) if ask.poll is not None else get_numbered(work, who, ask.number)
    must_know(work, who, poll, ask.place)
    if ask.number > MOST_NUMBER:
        poll = replace(poll, number=ask.number)  # opened by its id in words, it can be answered so too
    language = ask.language if who.runs(poll.community) else read_in(work, who, poll, ask.place, ask.language)
    return _card_in(work, who, poll, language) if language else card(work, who, poll)


def card(work: PollWork, who: Person, poll: Poll) -> Answer:
    """A poll as one person sees it in private."""
    poll = told_apart(work, who, poll)
    if who.runs(poll.community):
        message = organisers_card(work, who, poll)
    else:
        message = _card(work, who, poll, showing.reading_of(work, who, None))
    thing = f"polls {poll.number}" if poll.number is not None else ""
    return Answer(message=message, where="private", thing=thing)


def _card(work: PollWork, who: Person, poll: Poll, reading: Reading, *, answers_in: str = "") -> Message:
    """What there is to answer; or what came of it."""
    if poll.state is State.CLOSED:
        return showing.result_for(work, poll, reading, partner=is_partner(who, poll))
    if poll.is_secret and poll.state is State.OPEN:
        return secret_card(work, who, poll, answers_in)
    return own_card(work, who, poll, reading, answers_in=answers_in)


def _card_in(work: PollWork, who: Person, poll: Poll, language: str) -> Answer:
    """A poll in a language that somebody asked for: they are answered in it as well. Raises `NoSuchVersion`."""
    version = poll.version(language)
    if version is None and language != showing.ORIGINAL:
        raise NoSuchVersion(language=NAMES[language])
    poll = told_apart(work, who, poll)
    answers_in = "" if version is None else language
    reading = replace(showing.reading_of(work, who, None), language=answers_in)
    message = _card(work, who, poll, reading, answers_in=answers_in)
    thing = f"polls {poll.number}_{language}" if poll.number is not None else ""
    return spoken(who, answers_in, Answer(message=message, where="private", thing=thing))
