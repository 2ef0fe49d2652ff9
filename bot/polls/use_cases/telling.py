"""Copies in private, for whoever asked to hear of questions: some at a time, so that nobody else waits."""

from datetime import datetime

from bot.people.model import PlaceId
from bot.polls.model import Poll, PollId, State
from bot.polls.store import PollWork
from bot.polls.use_cases.nudges import keep_up
from bot.work import Letter, Tick, Weight

AT_ONCE = 500
"""Followers who are told in one transaction."""

_OPENED, _CLOSED = "open", "result"


def tell_of_question(work: PollWork, poll: Poll, *, at: datetime | None = None) -> None:
    """Have everybody told who asked to hear of questions, and acts where this one stands. Twice is once.

    They are told when its group is: now, or `at` an instant.
    """
    work.ticks.set(_telling(poll, _OPENED, 0), at or work.now)


def tell_of_result(work: PollWork, poll: Poll) -> None:
    """The copies say that it is over, those not sent yet are no use any more; the same people get the result."""
    work.outbox.put_useful(poll.told, work.now)
    if poll.opens_at is not None:
        work.outbox.put_useful(poll.subject, work.now)
    work.outbox.refresh(poll.told, urgent=True)
    if poll.state is State.CLOSED:
        work.ticks.set(_telling(poll, _CLOSED, 0), work.now)


def tell_of_change(work: PollWork, poll: Poll) -> None:
    """The copies say what the question says now."""
    work.outbox.put_useful(poll.told, poll.closes_at)
    if poll.opens_at is not None:  # by itself, so it may wait for the morning as they do
        work.outbox.put_useful(poll.subject, poll.closes_at)
    work.outbox.refresh(poll.told, urgent=True)
    keep_up(work, poll)


def tell_some(work: PollWork, ref: str) -> None:
    """Tell the next followers; the cursor is kept in the same transaction, so that none is left out or told twice."""
    which, what, after = ref.split(":")
    poll = work.polls.find(PollId(int(which)))
    if poll is None or (what == _OPENED) != (poll.state is State.OPEN):
        return
    appears = work.outbox.waits_until(poll.subject) if what == _OPENED else None
    if appears is not None:  # it was put off: nobody hears of it before its group does
        work.ticks.set(Tick("poll-tell", ref), appears)
        return
    found = work.followers.list_of(poll.id, after=int(after), most=AT_ONCE)
    _tell(work, poll, [place for _, place in found if place is not None])
    if len(found) == AT_ONCE:
        last, _ = found[-1]
        work.ticks.set(_telling(poll, what, last), work.now)
    elif what == _CLOSED:
        work.quiets.forget_all(poll.id)  # nothing more comes of it


def _tell(work: PollWork, poll: Poll, places: list[PlaceId]) -> None:
    if poll.state is State.OPEN:
        letter = Letter(weight=Weight.UNASKED, useful_until=poll.closes_at)
        work.outbox.post_to_all(poll.told, places, letter)
    else:
        work.outbox.post_to_all(poll.result, places, Letter(weight=Weight.UNASKED))


def _telling(poll: Poll, what: str, after: int) -> Tick:
    return Tick("poll-tell", f"{poll.id}:{what}:{after}")
