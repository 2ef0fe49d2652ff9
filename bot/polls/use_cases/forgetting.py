"""Somebody is forgotten: answers to running questions are taken back, and no post names them any more."""

from datetime import timedelta

from bot.facts import DayBegan, PersonForgotten
from bot.people.model import PersonId
from bot.polls.model import State, voter_of
from bot.polls.store import PollWork

NAMES_KEPT = timedelta(days=365)
"""How long after its end a question that shows names shows them. The counts stay."""


def forget_answers(work: PollWork, fact: PersonForgotten) -> None:
    """Take back what can be: a draft, and answers to what is still open. Counts of what has closed stay."""
    person = PersonId(fact.person_id)
    draft = work.polls.find_draft(person)
    if draft is not None:
        work.polls.forget(draft.id)
    for answered in work.ballots.list_answered(person):
        poll = work.polls.get(answered)
        if poll.state is State.OPEN:
            work.ballots.forget(poll.id, voter_of(person))
        work.outbox.refresh(poll.subject)


def forget_old_names(work: PollWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """A year after the end nobody needs to see any more who chose what."""
    for ended in work.ballots.list_ended(before=work.now - NAMES_KEPT):
        work.ballots.forget_all(ended)
        work.outbox.refresh(work.polls.get(ended).subject)
