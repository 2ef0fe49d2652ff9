"""The one nudge, by itself or by hand; and what becomes of all that asked once more when the question changes."""

from collections.abc import Sequence

from bot.polls.model import Poll, PollId, State
from bot.polls.model.chasing import chases_of
from bot.polls.model.later import later_of
from bot.polls.model.nudging import NotInGroupYet, is_of_use, nudge_of, nudged, nudges_at, nudging_of
from bot.polls.store import PollWork
from bot.work import Letter, Subject, Weight


def plan_nudge(work: PollWork, poll: Poll) -> None:
    """Have it nudged by itself when that is due; where its time has passed, or there is none, it is not."""
    at = nudges_at(poll)
    if at is not None and at > work.now:
        work.ticks.set(nudging_of(poll), at)
    else:
        work.ticks.drop(nudging_of(poll))


def nudge_due(work: PollWork, ref: str) -> None:
    """It closes in a day: its places are nudged, each when the gate lets it; too late to be of use, none is."""
    poll = work.polls.find(PollId(int(ref)))
    at = nudges_at(poll) if poll is not None else None
    if poll is None or at is None:
        return
    if at > work.now:
        work.ticks.set(nudging_of(poll), at)
    elif is_of_use(poll, at=work.now) and work.outbox.list_shown(poll.subject):
        send_nudge(work, poll, Weight.UNASKED)


def send_nudge(work: PollWork, poll: Poll, weight: Weight) -> Poll:
    """Owe it to each place where the question stands. Raises `NudgedAlready`, `NotInGroupYet`, `PollClosed`."""
    done = nudged(poll, at=work.now)
    places = shown_in(work, poll)
    work.polls.put(done)
    work.ticks.drop(nudging_of(done))
    work.outbox.post_to_all(nudge_of(done), places, Letter(weight=weight, useful_until=done.closes_at))
    return done


def shown_in(work: PollWork, poll: Poll) -> Sequence[int]:
    """Where people see the question now. Raises `NotInGroupYet`."""
    places = work.outbox.list_shown(poll.subject)
    if not places:
        raise NotInGroupYet
    return places


def keep_up(work: PollWork, poll: Poll) -> None:
    """The question has changed: what asked once more says what it says now, and is of use as long as it is open."""
    plan_nudge(work, poll)
    for subject in _asked_again(poll):
        work.outbox.put_useful(subject, poll.closes_at)
        work.outbox.refresh(subject, urgent=True)
    work.outbox.refresh(later_of(poll), urgent=True)


def end(work: PollWork, poll: Poll) -> None:
    """The question is over, and who answered is still known: the nudge goes, and nobody is asked any more.

    What waits to be brought back says in its time that it is over, to whoever has not answered.
    """
    work.ticks.drop(nudging_of(poll))
    for subject in _asked_again(poll):
        work.outbox.put_useful(subject, work.now)
        work.outbox.refresh(subject, urgent=True)
    work.followers.forget_answered(later_of(poll), poll.id)
    work.outbox.refresh(later_of(poll), urgent=True)
    if poll.state is State.CANCELLED:
        work.quiets.forget_all(poll.id)


def _asked_again(poll: Poll) -> Sequence[Subject]:
    return [*([nudge_of(poll)] if poll.nudged else []), *chases_of(poll)]
