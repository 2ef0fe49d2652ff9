"""The link by which a promised answer is given: what organisers see of it, and the page behind it as a value."""

from dataclasses import dataclass, field, replace

from bot.chat.outbound import ChartRow, Message, Say, Text
from bot.polls.model import CORRECTABLE_FOR, Poll, Reading
from bot.polls.model.purpose import Purpose
from bot.polls.showing.buttons import do_choice, languages_of
from bot.polls.showing.closing_times import when
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.promises import promise_said
from bot.polls.showing.results import outcome_of, show_result
from bot.polls.store import PollWork

ANSWERER, NEW, STOP = "answerer", "new", "stop"
"""What organisers press and type, and what follows it."""


@dataclass(frozen=True, kw_only=True)
class PromisePage:
    """All that the page says, not yet spoken, in `language`; the question is `written_in` one that may differ.

    An `answer` may be written where `may_answer`; one that is there may be corrected `until` then.
    """

    language: str
    written_in: str
    others: tuple[str, ...]
    question: str = field(repr=False)
    answerer: str = field(repr=False)
    stands: Say
    result: Message
    bars: tuple[ChartRow, ...]
    answer: str = field(default="", repr=False)
    may_answer: bool = True
    until: Say | None = None


def promise_page(work: PollWork, poll: Poll, purpose: Purpose, reading: Reading, *, spoken: str) -> PromisePage:
    """The page of a question that has closed. `spoken` is the language in which it was asked."""
    read, outcome = replace(poll.as_read(reading), order=()), outcome_of(work, poll)
    written_in = reading.language if poll.version(reading.language) is not None else spoken
    may_answer, until = purpose.is_answerable(work.now), None
    if may_answer and purpose.answered_at is not None:
        until = when(purpose.answered_at + CORRECTABLE_FOR, read, work.now)
    return PromisePage(
        language=reading.language,
        written_in=written_in,
        others=tuple(it for it in dict.fromkeys((spoken, *languages_of(poll))) if it != written_in),
        question=read.question,
        answerer=purpose.answerer,
        stands=promise_said(purpose, poll, work.now),
        result=show_result(read, outcome),
        bars=tuple(drawing_of(read).chart(read, outcome)) if outcome.tally.total else (),
        answer=purpose.answer,
        may_answer=may_answer,
        until=until,
    )


def show_answerer(poll: Poll, purpose: Purpose, address: str) -> Message:
    """The link, shown this once, and what it is good for."""
    lines = (Text(address), Text(Say("answerer-how", answerer=purpose.answerer)), Text(Say("answerer-once")))
    choices = (do_choice(poll, ANSWERER, STOP, label=Say("do-stop-link")),)
    return Message(title=Say("answerer-title", number=poll.number or 0), lines=lines, choices=choices)


def show_answerer_linked(poll: Poll, purpose: Purpose) -> Message:
    """That there is one, which is not shown again, and what can be done with it."""
    lines = (Text(Say("answerer-how", answerer=purpose.answerer)), Text(Say("answerer-not-again")))
    choices = (
        do_choice(poll, ANSWERER, NEW, label=Say("do-new-link")),
        do_choice(poll, ANSWERER, STOP, label=Say("do-stop-link")),
    )
    return Message(title=Say("answerer-linked", number=poll.number or 0), lines=lines, choices=choices)


def show_answerer_stopped(poll: Poll, purpose: Purpose) -> Message:
    """That there is none, and the way to one."""
    choices = (do_choice(poll, ANSWERER, NEW, label=Say("do-new-link")),)
    return Message(title=Say("answerer-none", answerer=purpose.answerer), choices=choices)
