"""Two accounts became one person: what they asked and answered goes together, and no answer is merged or lost."""

from bot.facts import AccountsJoined
from bot.people.model import PersonId
from bot.polls.store import PollWork


def carry_over(work: PollWork, fact: AccountsJoined) -> None:
    """What was asked is theirs; answers in open questions too, where they had none. Where both answered, both stay."""
    gone, person = PersonId(fact.gone_id), PersonId(fact.person_id)
    draft = work.polls.find_draft(gone)
    if draft is not None and work.polls.find_draft(person) is not None:
        work.polls.forget(draft.id)  # one is what they may be about to ask
    work.polls.hand_over(gone, person)
    work.ballots.hand_over(gone, person)
    work.sayings.hand_over(gone, person)
    work.proposals.hand_over(gone, person)
