"""Promised answers: due, told where they were asked for, moved to another day, and listed while they are waited for."""

from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Poll, PollCancelled, PollId, State
from bot.polls.model.promises import (
    PromiseNotYet,
    day_of,
    falling_due,
    looked_at,
    read_due,
    told_of_answer,
    told_when_due,
)
from bot.polls.model.purpose import NoPurpose, Purpose
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.knowing import list_communities_of
from bot.polls.use_cases.looking import card
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.overview import MOST_LISTED
from bot.polls.use_cases.promising import purpose_of
from bot.polls.use_cases.purposes import open_purpose
from bot.polls.use_cases.telling import tell_of_change
from bot.timing.said import long_day
from bot.work import Letter, Weight


@dataclass(frozen=True, kw_only=True)
class OpenAnswered(PollRequest):
    """Show the form for the answer."""


@dataclass(frozen=True, kw_only=True)
class TellAnswer(PollRequest):
    """The service has answered this."""

    answer: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class OpenDue(PollRequest):
    """Show the form for another day, with the one that was written, or as it is."""

    day: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class MoveDue(PollRequest):
    """The answer is due on another day, for a reason that people see."""

    day: str = field(repr=False)
    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ListPromises(Request):
    """The answers that were promised and have not come."""

    place: Place


def open_answered(work: PollWork, who: Person, ask: OpenAnswered) -> Answer:
    """The form, with what was sent just now. Raises `PromiseNotYet`, `NoPurpose`, `AnswerStands`."""
    poll, purpose = get_closed(work, who, ask)
    purpose.must_be_answerable(work.now)
    return Answer(form=showing.answered_form(poll, purpose), where="private")


def tell_answer(work: PollWork, who: Person, ask: TellAnswer) -> Answer:
    """Tell the answer where it was asked for; sent again within ten minutes, it stands in other words.

    Raises `PromiseNotYet`, `NoPurpose`, `AnswerStands`.
    """
    poll, purpose = get_closed(work, who, ask)
    put_answer(work, poll, purpose, ask.answer)
    note_act(work, who, poll, Did.PROMISE_ANSWERED)
    return _card(work, who, poll, Say("answer-told" if purpose.answered_at is None else "answer-corrected"))


def put_answer(work: PollWork, poll: Poll, purpose: Purpose, answer: str) -> None:
    """Keep the answer, whoever wrote it, and tell it. Raises `AnswerMissing`, `AnswerTooLong`, `AnswerStands`."""
    work.purposes.put(purpose.answered(answer, at=work.now))
    work.ticks.drop(falling_due(poll.id))
    work.outbox.refresh(told_when_due(purpose), urgent=True)
    work.outbox.refresh(poll.result, urgent=True)
    if purpose.answered_at is not None:
        work.outbox.refresh(told_of_answer(poll.id), urgent=True)
        return
    for place in poll.places:
        work.outbox.post(told_of_answer(poll.id), place)


def open_due(work: PollWork, who: Person, ask: OpenDue) -> Answer:
    """The form. What nobody has seen yet has no reason to give: it is changed with all else. Raises `PromiseKept`."""
    poll = get_mine(work, who, ask)
    if poll.is_unseen:
        return open_purpose(work, who, ask)
    purpose = _get_seen(work, poll)
    purpose.must_be_unanswered()
    day = read_due(ask.day, poll, now=work.now) if ask.day else purpose.due_on
    return Answer(form=showing.due_form(poll, showing.day_field("form-due", day)), where="private")


def move_due(work: PollWork, who: Person, ask: MoveDue) -> Answer:
    """Have it due on another day. Raises what is wrong with the day or the reason, `PromiseKept`."""
    poll = get_mine(work, who, ask)
    if poll.is_unseen:
        return open_purpose(work, who, ask)
    purpose = _get_seen(work, poll)
    moved = purpose.move(read_due(ask.day, poll, now=work.now), ask.reason)
    work.purposes.put(moved)
    note_act(work, who, poll, Did.PROMISE_MOVED)
    work.outbox.refresh(told_when_due(purpose), urgent=True)
    if poll.state is State.OPEN:
        work.outbox.refresh(poll.subject, urgent=True)
        tell_of_change(work, poll)
    else:
        work.ticks.set(falling_due(poll.id), looked_at(moved, poll)[0])
        work.outbox.refresh(poll.result, urgent=True)
    day = long_day(moved.due_on, day_of(work.now, poll))
    return _card(work, who, poll, Say("due-moved", day=day))


def list_promises(work: PollWork, who: Person, ask: ListPromises) -> Answer:
    """What is waited for in the communities that somebody runs, the late ones first; nothing for everybody else."""
    theirs = [community for community in list_communities_of(work, who, ask.place) if who.runs(community.id)]
    names = {community.id: community.name for community in theirs}
    reading = showing.reading_of(work, who, ask.place)
    found = work.purposes.list_owed(list(names), most=MOST_LISTED)
    owed = [(work.polls.get(it.poll).as_read(reading), it) for it in found]
    owed.sort(key=lambda it: it[0].community)  # what was due first stays first in each
    message = showing.show_promises(owed, names, work.purposes.count_owed(list(names)), work.now)
    return Answer(message=message, where="private", thing=f"polls {showing.PROMISES}")


def fall_due(work: PollWork, ref: str) -> None:
    """The day has come: organisers hear of it. When that day is over, results say that the answer is late."""
    poll = work.polls.find(PollId(int(ref)))
    purpose = purpose_of(work, poll) if poll is not None and poll.state is State.CLOSED else None
    if poll is None or purpose is None or purpose.answered_at is not None:
        return
    morning, over = looked_at(purpose, poll)
    if work.now >= morning:
        _tell_organisers(work, poll, purpose)
    if work.now >= over:
        work.outbox.refresh(poll.result)
    else:
        work.ticks.set(falling_due(poll.id), over if work.now >= morning else morning)


def _tell_organisers(work: PollWork, poll: Poll, purpose: Purpose) -> None:
    """One message to each, until the answer has come or its day is moved. Twice is once."""
    for holder in work.people.list_roles(poll.community):
        if holder.runs:
            for chat in work.places.list_private(holder.person)[:1]:
                work.outbox.post(told_when_due(purpose), chat.id, letter=Letter(weight=Weight.DUTY))


def get_closed(work: PollWork, who: Person, ask: PollRequest) -> tuple[Poll, Purpose]:
    """A question that waits for its answer, or has it, for whoever runs it. Raises `PromiseNotYet`, `NoPurpose`."""
    poll = get_mine(work, who, ask)
    purpose = _get_seen(work, poll)
    if poll.state is not State.CLOSED:
        raise PromiseNotYet
    return poll, purpose


def _get_seen(work: PollWork, poll: Poll) -> Purpose:
    """The promise of a question that was not cancelled. Raises `NoPurpose`, `PollCancelled`."""
    purpose = purpose_of(work, poll)
    if purpose is None:
        raise NoPurpose
    if poll.state is State.CANCELLED:
        raise PollCancelled(reason=poll.reason)
    return purpose


def _card(work: PollWork, who: Person, poll: Poll, note: Say) -> Answer:
    return replace(card(work, who, poll), note=note, stays=True)
