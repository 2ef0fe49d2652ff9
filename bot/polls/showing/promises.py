"""The answer that was promised: until when, that it is late, what it is; told where it was asked for."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Field, Form, Line, Message, Quote, Say, Text
from bot.polls.model import Poll, PollId, State
from bot.polls.model.promises import day_of
from bot.polls.model.purpose import LONGEST_ANSWER, LONGEST_REASON, Promise, Purpose
from bot.polls.showing.readings import reading_in
from bot.polls.store import PollWork
from bot.timing.said import long_day


def told_of_promise(work: PollWork, poll: Poll, *, whole: bool = False) -> tuple[Line, ...]:
    """How it stands with the answer to a question, where one was promised; the `whole` answer too, once it is there."""
    purpose = work.purposes.find(poll.id) if poll.has_purpose else None
    return tuple(promise_lines(purpose, poll, work.now, whole=whole)) if purpose is not None else ()


def promise_lines(purpose: Purpose, poll: Poll, now: datetime, *, whole: bool = False) -> Sequence[Line]:
    """The same in one line; with the `whole` answer below it, once it is there."""
    if poll.state is State.CANCELLED:
        return [Text(Say("promise-ended", answerer=purpose.answerer))]
    line = promise_said(purpose, poll, now)
    if purpose.answered_at is not None:
        return [Text(line), Quote(purpose.answer)] if whole else [Text(line)]
    moved = [Say("promise-moved", reason=purpose.moved)] if purpose.moved else []
    return [Text(joined(line, *moved))]


def joined(first: Say, *more: Say) -> Say:
    """Sentences, one after another in one line."""
    for said in more:
        first = Say("purpose-both", first=first, second=said)
    return first


def promise_said(purpose: Purpose, poll: Poll, now: datetime) -> Say:
    """The same in one sentence."""
    today = day_of(now, poll)
    if purpose.answered_at is not None:
        day = long_day(day_of(purpose.answered_at, poll), today)
        return Say("promise-answered", answerer=purpose.answerer, day=day)
    word = "promise-late" if purpose.state(today) is Promise.LATE else "promise-ahead"
    return Say(word, answerer=purpose.answerer, day=long_day(purpose.due_on, today))


def render_answer(work: PollWork, ref: str, place_id: int) -> Message | None:
    """What was asked, and what was answered: in the places where it was asked."""
    poll = work.polls.find(PollId(int(ref)))
    purpose = work.purposes.find(poll.id) if poll is not None else None
    if poll is None or purpose is None or purpose.answered_at is None:
        return None
    read = poll.as_read(reading_in(work, place_id))
    lines: Sequence[Line] = (
        Text(Say("answer-asked", question=read.question)),
        Text(Say("answer-came", answerer=purpose.answerer)),
        Quote(purpose.answer),
    )
    return Message(title=Say("answer-title", number=poll.number or 0), lines=tuple(lines))


# What organisers fill in


def answered_form(poll: Poll, purpose: Purpose) -> Form:
    """What the service answered, which people see."""
    label, hint = Say("form-answered"), Say("form-reason-hint")
    answer = Field(name="answer", label=label, hint=hint, value=purpose.answer, long=True, most=LONGEST_ANSWER)
    title = Say("form-answer", number=poll.number or 0)
    return Form(name=f"poll-answered:{poll.id}", title=title, fields=(answer,), send=Say("form-answer-send"))


def due_form(poll: Poll, day: Field) -> Form:
    """Another day, and why, which people see."""
    reason = Field(name="reason", label=Say("form-reason"), hint=Say("form-reason-hint"), most=LONGEST_REASON)
    title = Say("form-due-moved", number=poll.number or 0)
    return Form(name=f"poll-due:{poll.id}", title=title, fields=(reason, day), send=Say("form-save"))
