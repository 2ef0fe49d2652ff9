"""What organisers do about a question, for the audit log: who, and its number. Nothing that a carer does is in it."""

from bot.people.audit import Did
from bot.people.model import Person
from bot.polls.model import Poll, State
from bot.polls.store import PollWork


def note_act(work: PollWork, who: Person, poll: Poll, did: Did) -> None:
    """Keep that it was done. A draft is its writer's alone, and what becomes of it is not kept."""
    if poll.state is not State.DRAFT:
        work.audit.note(poll.community, did, by=who.id, about=str(poll.number or ""))
