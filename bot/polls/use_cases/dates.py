"""Dates to choose between: written one a line, or read from the choices that are there."""

from dataclasses import dataclass, field

from bot.chat.outbound import Answer
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Dates
from bot.polls.model.answered_as import as_fixed
from bot.polls.quick.dated import are_dates, read_dates
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll
from bot.polls.use_cases.correcting import noted, with_question
from bot.refusals import Refusal

DATES = Dates()


@dataclass(frozen=True, kw_only=True)
class OpenDates(PollRequest):
    """Have people say which dates suit them: those that are the choices already, or else the form for them."""


@dataclass(frozen=True, kw_only=True)
class PutDates(PollRequest):
    """Have people say which of these dates suit them. With a question it is corrected."""

    lines: tuple[str, ...] = field(repr=False)
    question: str = field(default="", repr=False)


def open_dates(work: PollWork, who: Person, ask: OpenDates) -> Answer:
    """Dates, where all choices can be read as such; else the form to write them. Raises `PollStarted`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    if isinstance(poll.kind, Dates):
        return Answer(form=showing.dates_form(poll), where="private")
    try:
        slots = read_dates(poll.options, work.now, poll.time_zone)
    except Refusal:
        begun = poll.options if are_dates(poll.options, work.now, poll.time_zone) else ()
        return Answer(form=showing.dates_form(poll, begun), where="private")
    changed = as_fixed(poll, DATES, slots)
    return put_poll(work, who, changed, noted(changed))


def put_dates(work: PollWork, who: Person, ask: PutDates) -> Answer:
    """Have people say which dates suit. Raises `PollStarted`, or what is wrong with the dates."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    slots = read_dates(ask.lines, work.now, poll.time_zone)
    changed = as_fixed(with_question(poll, ask.question), DATES, slots)
    return put_poll(work, who, changed, noted(changed, ask.question))
