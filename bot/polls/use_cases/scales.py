"""A scale from 1 to 5: what its ends say."""

from dataclasses import dataclass, field

from bot.chat.outbound import Answer
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Scale
from bot.polls.model.answered_as import as_fixed
from bot.polls.model.steps import ends_of, steps_of
from bot.polls.phrases import phrases
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll
from bot.polls.use_cases.correcting import noted, with_question

SCALE = Scale()


@dataclass(frozen=True, kw_only=True)
class OpenScale(PollRequest):
    """Show the form for the words at both ends."""


@dataclass(frozen=True, kw_only=True)
class PutScale(PollRequest):
    """Have people answer on a scale with these words at its ends; empty for ours. With a question it is corrected."""

    low: str = field(default="", repr=False)
    high: str = field(default="", repr=False)
    question: str = field(default="", repr=False)


def open_scale(work: PollWork, who: Person, ask: OpenScale) -> Answer:
    """The form, with the words of the last scale that was asked there. Raises `PollStarted`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    last = poll if isinstance(poll.kind, Scale) else work.polls.find_last(poll.community, Scale.name)
    return Answer(form=showing.scale_form(poll, ends_of(last.options if last is not None else ())), where="private")


def put_scale(work: PollWork, who: Person, ask: PutScale) -> Answer:
    """Have people answer on this scale. Raises `PollStarted`, `ScaleEndTooLong`, `ScaleEndsAlike`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    steps = steps_of(_own(ask.low, "scale-low"), _own(ask.high, "scale-high"))
    changed = as_fixed(with_question(poll, ask.question), SCALE, steps)
    return put_poll(work, who, changed, noted(changed, ask.question))


def _own(end: str, word: str) -> str:
    """The words of an end; none where they are ours in some language, so that each reader has them in their own."""
    return "" if end.casefold() in phrases(word) else end
