"""What goes with a question that is asked for a service, as that closes later, has closed, or is asked once more."""

from dataclasses import replace

from bot.polls.model import Poll, State
from bot.polls.model.promises import asked_again, closes_on, falling_due, looked_at
from bot.polls.model.purpose import Purpose
from bot.polls.store import PollWork


def purpose_of(work: PollWork, poll: Poll) -> Purpose | None:
    """Why it is asked; nothing is read where it is asked for no service."""
    return work.purposes.find(poll.id) if poll.has_purpose else None


def follow_closing(work: PollWork, poll: Poll) -> Purpose | None:
    """It closes at another time: its answer is due later than that, whatever was said before."""
    purpose = purpose_of(work, poll)
    if purpose is None:
        return None
    following = purpose.after(closes_on(poll))
    if following != purpose:
        work.purposes.put(following)
    return following


def await_answer(work: PollWork, poll: Poll) -> None:
    """It is over. Once it has closed, its answer is waited for; of a cancelled one, none is due any more."""
    purpose = follow_closing(work, poll) if poll.state is State.CLOSED else None
    if purpose is not None:
        work.ticks.set(falling_due(poll.id), looked_at(purpose, poll)[0])


def carry_purpose(work: PollWork, asked: Poll, poll: Poll) -> None:
    """What was asked for a service is asked for it once more, with a promise of its own."""
    purpose = purpose_of(work, asked)
    if purpose is not None:
        work.purposes.put(asked_again(purpose, asked, poll))


def keep_purpose(work: PollWork, poll: Poll, purpose: Purpose) -> Poll:
    """The question, asked for a service as is said here."""
    work.purposes.put(purpose)
    return replace(poll, has_purpose=True)
