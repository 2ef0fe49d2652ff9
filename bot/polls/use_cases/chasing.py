"""Asking in private who has not answered, where they agreed to it: some at a time. Nobody is told whom, or how many."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls.model import PollId, State
from bot.polls.model.chasing import chase_of, chased, chasing_of
from bot.polls.model.later import later_of
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.nudges import shown_in
from bot.work import Letter, Weight

AT_ONCE = 500
"""People who are asked in one transaction."""


@dataclass(frozen=True, kw_only=True)
class ChaseMissing(PollRequest):
    """Ask once more whoever has not answered."""


def chase_missing(work: PollWork, who: Person, ask: ChaseMissing) -> Answer:
    """Have them asked. The answer is the same whoever is missing, even nobody, and comes before anybody is looked for.

    Raises `ChasedTwice`, `ChasedLately`, `ChaseTooLate`, `NotInGroupYet`, `PollClosed`.
    """
    poll = chased(get_mine(work, who, ask), at=work.now)
    shown_in(work, poll)  # nobody hears of it before its group does
    work.polls.put(poll)
    note_act(work, who, poll, Did.ASK_AGAIN)
    work.ticks.set(chasing_of(poll, 0), work.now)
    return Answer(note=Say("chase-begun"), where="private", stays=True)


def chase_some(work: PollWork, ref: str) -> None:
    """Ask the next of them; the cursor is kept in the same transaction, so that none is left out or asked twice.

    To whom the question itself is still to come, or comes back as they asked, it comes once.
    """
    which, _, after = ref.split(":")
    poll = work.polls.find(PollId(int(which)))
    if poll is None or poll.state is not State.OPEN:
        return
    to_come = (poll.told.kind, later_of(poll).kind)
    found = work.followers.list_missing(poll.id, unless=to_come, after=int(after), most=AT_ONCE)
    letter = Letter(weight=Weight.UNASKED, useful_until=poll.closes_at)
    work.outbox.post_to_all(chase_of(poll, poll.chased), [place for _, place in found if place is not None], letter)
    if len(found) == AT_ONCE:
        last, _ = found[-1]
        work.ticks.set(chasing_of(poll, last), work.now)
