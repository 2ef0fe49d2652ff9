"""What carers do in transcripts of reminders, and what they see."""

from datetime import UTC, datetime

from storage.work import StorageWork
from tests.support.chat import Chat, private
from tests.support.platform import Shown

AT_9 = datetime(2026, 12, 2, 9, tzinfo=UTC)
"""Tomorrow morning, as transcripts begin."""


async def asks(chat: Chat, words: str, who: str = "bob") -> None:
    """Somebody asks in one line, and confirms."""
    await chat.says_privately(who, f"/remind {words}")
    await chat.presses_answer(who, "Confirm")


def comes(chat: Chat, who: str = "bob") -> list[str]:
    """The titles of what stands in somebody's private chat."""
    return [shown.title for shown in chat.messages(private(who))]


def told(chat: Chat, who: str = "bob") -> Shown:
    """The latest message there."""
    return chat.messages(private(who))[-1]


def promised(chat: Chat, who: str = "bob") -> list[str]:
    """The promises that stand there."""
    return [title for title in comes(chat, who) if title.startswith("I will remind you here")]


def kept(chat: Chat, who: str = "bob") -> int:
    """How many reminders of somebody are kept, of whatever sort."""

    def count(work: StorageWork) -> int:
        return len(work.reminders.list_ids(work.people.person_of(chat.sender(who)).id))

    found: int = chat.storage.read(count)
    return found
