"""Drafts of which nothing comes: dropped, left lying, or their writer said stop."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.facts import PersonStopped
from bot.people.model import Person, PersonId
from bot.polls.model import PollId, State
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.refusals import ActionInvalid
from bot.work import Tick


@dataclass(frozen=True, kw_only=True)
class DropDraft(PollRequest):
    """Do not ask it."""


def drop_draft(work: PollWork, who: Person, ask: DropDraft) -> Answer:
    """Do not ask it. Raises `NoSuchPoll`."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT:
        raise ActionInvalid
    work.polls.forget(poll.id)
    work.ticks.drop(Tick("poll-draft", str(poll.id)))
    return Answer(note=Say("poll-dropped"))


def drop_old_draft(work: PollWork, ref: str) -> None:
    """Nobody came back to the draft."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is not None and poll.state is State.DRAFT:
        work.polls.forget(poll.id)


def forget_begun(work: PollWork, fact: PersonStopped) -> None:
    """Somebody said stop: what they were about to ask ends."""
    draft = work.polls.find_draft(PersonId(fact.person_id))
    if draft is not None:
        work.polls.forget(draft.id)
