"""A question opens: as an organiser posts it, or by itself when its time has come. It opens once."""

from datetime import datetime

from bot.people.audit import Did
from bot.people.model import CommunityId, Person, PlaceId
from bot.polls.model import OPEN_AT_ONCE, Poll, PollId, State
from bot.polls.model.planning import called_off, opened, plan
from bot.polls.store import PollWork
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.nudges import plan_nudge
from bot.polls.use_cases.promising import follow_closing
from bot.polls.use_cases.secret_closing import begin_secret
from bot.polls.use_cases.standing import appears_at
from bot.polls.use_cases.telling import tell_of_question
from bot.work import Letter, Tick, Weight

BY_HAND = Letter(weight=Weight.BY_HAND)
"""What an organiser posts goes at once."""


def open_by_hand(work: PollWork, who: Person, poll: Poll) -> None:
    """The question is open, and goes to its places at once."""
    note_act(work, who, poll, Did.ASKED)
    _show(work, poll, BY_HAND, work.now)


def plan_opening(work: PollWork, who: Person, draft: Poll, places: list[PlaceId]) -> Poll:
    """The draft has a number from now on, and opens by itself. Nobody else hears of it before."""
    planned = plan(draft, work.polls.next_number(draft.community), places)
    work.polls.put(planned)
    note_act(work, who, planned, Did.ASK_PLANNED)
    work.ticks.set(planned.opening, planned.opens_at or work.now)
    return planned


def call_off(work: PollWork, who: Person, poll: Poll) -> None:
    """It does not open after all."""
    work.polls.put(called_off(poll, at=work.now))
    note_act(work, who, poll, Did.ASK_CANCELLED)
    work.ticks.drop(poll.opening)


def open_due(work: PollWork, ref: str) -> None:
    """The question's time has come: it opens, where its places have room, and comes to each when the gate lets it.

    Where one of them is full, it waits until a question there is over.
    """
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is not State.PLANNED:
        return
    if poll.opens_at is not None and poll.opens_at > work.now:
        work.ticks.set(poll.opening, poll.opens_at)
        return
    if any(is_full(work, place) for place in poll.places):
        return
    now_open = opened(poll, at=work.now)
    appears = appears_at(work, now_open)
    now_open = now_open.put_off(appears, at=work.now)
    work.polls.put(now_open)
    follow_closing(work, now_open)
    _show(work, now_open, Letter(weight=Weight.UNASKED, useful_until=now_open.closes_at), appears)


def open_overdue(work: PollWork, community: CommunityId) -> None:
    """A question is over: what waited for its room is tried again, the earliest first."""
    for poll, opens_at in work.agenda.list_overdue(community):
        work.ticks.set(Tick("poll-open", str(poll)), opens_at)


def is_full(work: PollWork, place: PlaceId) -> bool:
    """Whether a place has as many open questions as people can follow."""
    return work.polls.count_open(place) >= OPEN_AT_ONCE


def _show(work: PollWork, poll: Poll, letter: Letter, appears: datetime) -> None:
    work.ticks.drop(poll.opening)
    work.ticks.set(poll.closing, poll.closes_at)
    begin_secret(work, poll)
    plan_nudge(work, poll)
    for place in poll.places:
        work.outbox.post(poll.subject, place, letter=letter)
    tell_of_question(work, poll, at=appears)
