"""A question that was posted at night, or as one too many in a week, can be taken back until a better time."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import AnsweredAlready, NothingToWaitFor
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.looking import card
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.nudges import plan_nudge
from bot.polls.use_cases.promising import follow_closing
from bot.polls.use_cases.standing import better_later


@dataclass(frozen=True, kw_only=True)
class WaitForMorning(PollRequest):
    """Take the posts back, and post it again when nobody minds."""


def wait_for_morning(work: PollWork, who: Person, ask: WaitForMorning) -> Answer:
    """Take the posts back until the next allowed time.

    Raises `AnsweredAlready`, `NothingToWaitFor`, `PollFrozen`, or that it is not open now.
    """
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    poll.must_not_be_frozen()
    if work.ballots.tally(poll.id).total:
        raise AnsweredAlready
    better = better_later(work, poll)
    if better is None or work.outbox.waits_until(poll.subject) is not None:
        raise NothingToWaitFor
    until, later = better.until, poll.put_off(better.until, at=work.now)
    work.polls.put(later)
    note_act(work, who, later, Did.ASK_PLANNED)
    follow_closing(work, later)
    work.ticks.set(later.closing, later.closes_at)
    plan_nudge(work, later)
    for place in later.places:
        work.outbox.put_off(later.subject, place, until, better.why)
    work.outbox.hold_unsent(later.told, until)
    work.outbox.put_useful(later.told, later.closes_at)
    said = showing.when(until, later, work.now)
    return replace(card(work, who, later), note=Say("poll-waits", number=later.number or 0, when=said))


def render_taken_back(_work: PollWork, _ref: str, _place_id: int) -> None:
    """A message that was taken back: nothing is left to show."""
