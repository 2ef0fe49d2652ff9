"""What people write in a question of their own words, and what an organiser does with it; for transcripts."""

from dataclasses import replace

from bot.words import plain
from storage.work import StorageWork
from tests.polls.carers import acts
from tests.support.chat import Chat
from tests.support.platform import RICH

FORMS = replace(RICH, form_fields=5)
"""A platform that shows forms."""


async def asks(chat: Chat, *settings: str) -> None:
    """Ada asks a question that people answer in their own words."""
    await chat.says_privately("ada", "/poll Anything that would help?")
    await chat.says_privately("ada", "/polls draft kind own-words")
    for setting in settings:
        await chat.says_privately("ada", f"/polls draft {setting}")
    await chat.says_privately("ada", "/polls draft post")


async def writes(chat: Chat, who: str, words: str, *, shared: bool = False) -> None:
    """Somebody answers in words, and says who may read them."""
    await acts(chat, who)
    await chat.says_privately(who, f"/vote 1 {words}")
    if shared:
        await chat.presses_answer(who, "May be shared")


async def passes(chat: Chat, words: str) -> None:
    """Ada passes the answer in which these words are."""
    await chat.says_privately("ada", "/polls 1 read")
    line = next(line for line in chat.private_message.split("\n") if words in line)
    await chat.presses_answer("ada", f"Share {line.partition('.')[0]}")


def kept(chat: Chat) -> list[tuple[str, bool]]:
    """What is kept of question 1: the words, and whether it is known who wrote them."""

    def look(work: StorageWork) -> list[tuple[str, bool]]:
        poll = work.polls.find_numbered(work.people.list_communities()[0].id, 1)
        assert poll is not None
        return [(it.words, it.voter is not None) for it in work.sayings.list_some(poll.id, skip=0, most=100)]

    found: list[tuple[str, bool]] = chat.storage.read(look)
    return sorted(found)


def labels(chat: Chat) -> list[str]:
    """What can be pressed on the last answer."""
    assert chat.answer.message is not None
    return [plain(str(choice.label)) for choice in chat.answer.message.choices]


async def passes_all(chat: Chat) -> None:
    """Ada passes whatever may be shared, on every page."""
    for page in (1, 2):
        await chat.says_privately("ada", f"/polls 1 read {page}")
        while found := [label for label in labels(chat) if label.startswith("Share")]:
            await chat.presses_answer("ada", found[0])
            await chat.minutes_pass(1)  # nobody reads faster
