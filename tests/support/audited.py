"""What the audit log says, for tests."""

from collections.abc import Sequence

from bot.people.audit import Did, Entry
from bot.people.model import PersonId
from storage.work import StorageWork
from tests.support.chat import Chat

MANY = 1000


def log_of(chat: Chat) -> Sequence[Entry]:
    """Everything in the log of the community, the oldest first."""

    def look(work: StorageWork) -> list[Entry]:
        return [*reversed(work.audit.list_last(work.people.list_communities()[0].id, MANY))]

    found: list[Entry] = chat.storage.read(look)
    return found


def done(chat: Chat, *, about: str = "1") -> list[Did]:
    """What was done with the question, or the announcement, of this number."""
    return [entry.did for entry in log_of(chat) if entry.about == about]


def person(chat: Chat, who: str) -> PersonId:
    """The number of somebody."""
    found: PersonId = chat.storage.read(lambda work: work.people.person_of(chat.sender(who)).id)
    return found


def broken(chat: Chat) -> int | None:
    """The first entry that is not as it was written."""
    found: int | None = chat.storage.read(lambda work: work.audit.find_broken(work.people.list_communities()[0].id))
    return found
