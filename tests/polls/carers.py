"""Carers who chose something for themselves, as their own card would keep it."""

from bot.chat.inbound import Place
from bot.people.model import Person, PlaceId
from bot.people.preferences import Preferences
from storage.work import StorageWork
from tests.support.chat import Chat, private


async def acts(chat: Chat, who: str) -> None:
    """Somebody does something in the group, so that they are known there."""
    await chat.says(who, "/polls")


def chooses(chat: Chat, who: str, chosen: Preferences) -> None:
    """Somebody has settings, and a private chat in which they may be written to."""

    def keep(work: StorageWork) -> None:
        person: Person = work.people.person_of(chat.sender(who))
        work.people.keep(person)
        work.preferences.put(person.id, chosen)
        work.places.note_presence(person.id, work.places.add(private(who), None).id)

    chat.storage.transact(keep)


def kept(work: StorageWork, where: Place) -> PlaceId:
    """The id of a place of ours."""
    here = work.places.find(where)
    assert here is not None
    return here.id


async def writes_in(chat: Chat, language: str, question: str, *options: str) -> None:
    """Ada writes the words of question 1 in a language."""
    await chat.says_privately("ada", f"/polls 1 add {language}")
    await chat.says_privately("ada", question)
    await chat.says_privately("ada", "\n".join(options))
    await chat.minutes_pass(1)
