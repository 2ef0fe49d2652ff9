"""Somebody is forgotten: answers to running questions are taken back, and no post names them any more."""

from datetime import timedelta

from bot.facts import DayBegan, PersonForgotten
from bot.people.model import PersonId
from bot.polls.model import OwnWords, State, voter_of
from bot.polls.model.proposals import told_of_proposals
from bot.polls.store import PollWork
from bot.polls.use_cases.secret_closing import destroy_unwanted_keys

NAMES_KEPT = timedelta(days=365)
"""How long after its end a question that shows names shows them. The counts stay."""

LINKS_KEPT = timedelta(days=365)
"""How long after its end a question can be read by its link."""

WORDS_KEPT = timedelta(days=365)
"""How long after its end answers in own words are kept, with or without names."""


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
        if isinstance(poll.kind, OwnWords):
            work.outbox.refresh(poll.result)  # where names are shown, their words are kept as theirs
    for proposed in work.proposals.list_polls(person):
        work.outbox.refresh(told_of_proposals(proposed))


def forget_old(work: PollWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """What is past its time: keys of secret questions, who chose what, and what people wrote."""
    destroy_unwanted_keys(work)
    _forget_old_names(work)
    _forget_old_words(work)
    work.links.forget_old(work.now - LINKS_KEPT)
    work.answerers.forget_old(work.now - LINKS_KEPT)


def _forget_old_names(work: PollWork) -> None:
    """A year after the end nobody needs to see any more who chose what."""
    for ended in work.ballots.list_ended(before=work.now - NAMES_KEPT):
        work.ballots.forget_all(ended)
        work.outbox.refresh(work.polls.get(ended).subject)


def _forget_old_words(work: PollWork) -> None:
    """A year after the end nobody reads any more what people wrote; the result says how many did."""
    for ended in work.sayings.list_ended(before=work.now - WORDS_KEPT):
        work.sayings.forget_all(ended)
        work.outbox.refresh(work.polls.get(ended).result)
