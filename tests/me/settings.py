"""What tests of own settings share: to have some, to agree to some, to see what is kept."""

from dataclasses import replace

from bot.people.preferences import Preferences
from storage.work import StorageWork
from tests.support.chat import Chat


async def with_settings(chat: Chat, who: str, chosen: Preferences) -> None:
    """Somebody has chosen this, and agreed to its being kept."""

    def keep(work: StorageWork) -> None:
        person = work.people.person_of(chat.sender(who))
        work.people.keep(person)
        work.preferences.put(person.id, replace(chosen, agreed_on=work.now.date()))

    chat.storage.transact(keep)


async def agree(chat: Chat, who: str, *settings: str) -> None:
    """Somebody chooses this, one after the other, and agrees to its being kept."""
    for words in settings:
        await chat.says_privately(who, f"/me yes {words}")


def chosen_by(chat: Chat, who: str) -> Preferences | None:
    """What is kept of somebody's choices."""

    def look(work: StorageWork) -> Preferences | None:
        return work.preferences.find(work.people.person_of(chat.sender(who)).id)

    found: Preferences | None = chat.storage.read(look)
    return found
