"""How answers are counted, for whoever asks: the rule, and the rounds once there are some."""

from dataclasses import dataclass, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer
from bot.feature import Request
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import NoSuchPoll, NotThisKind, PollId, Ranked, State
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import read_in, spoken
from bot.polls.use_cases.knowing import get_numbered, get_pressed, told_apart


@dataclass(frozen=True, kw_only=True)
class ShowHow(Request):
    """How a question is counted, by its id or its number; in the language in which it was read."""

    place: Place
    poll: PollId | None = None
    number: int = 0
    language: str = ""


def show_how(work: PollWork, who: Person, ask: ShowHow) -> Answer:
    """The rule, and the rounds once it has closed; private. Raises `NotThisKind` where adding up is all there is."""
    poll = get_numbered(work, who, ask.number) if ask.poll is None else get_pressed(work, who, ask.poll, ask.place)
    if poll.number is None:
        raise NoSuchPoll
    if not isinstance(poll.kind, Ranked):
        raise NotThisKind
    reading, language = showing.reading_of(work, who, None), read_in(work, who, poll, ask.place, ask.language)
    if language:
        reading = replace(reading, language=language)
    run = work.kept_counts.find(poll.id) if poll.state is State.CLOSED else None
    message = showing.show_how(told_apart(work, who, poll).as_read(reading), run, language)
    return spoken(who, language, Answer(message=message, where="private", thing=f"polls {poll.number}_how"))
