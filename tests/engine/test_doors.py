"""The engine's doors: acts from chats, requests from pages, and readings."""

import pytest

from bot.people.model import House
from bot.people.store import PeopleWork
from bot.people.use_cases import Stop
from bot.polls.model import NoSuchPoll
from bot.polls.store import PollWork
from bot.polls.use_cases.closing import CloseNow
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, private


def what_storage_gives(work: StorageWork) -> tuple[PollWork, PeopleWork]:
    """The type checker proves here that storage has all that the slices ask for."""
    return work, work


async def test_a_page_closes_a_poll_by_the_same_use_case(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.core.engine.do(chat.sender("ada"), CloseNow(poll=None, number=1, place=private("ada")))
    await chat.settle()

    assert chat.message.title == "The result of question 1"


async def test_a_page_is_refused_as_a_chat_is(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    with pytest.raises(NoSuchPoll):
        await chat.core.engine.do(chat.sender("bob"), CloseNow(poll=None, number=1, place=private("bob")))


async def test_stop_from_a_page_tells_the_other_features_too(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.core.engine.do(chat.sender("ada"), Stop())

    ada = await chat.core.engine.look(lambda work: work.people.person_of(chat.sender("ada")).id)
    assert await chat.core.engine.look(lambda work: work.polls.find_draft(ada)) is None


async def test_a_fault_of_ours_is_told_kindly_and_changes_nothing(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    monkeypatch.setattr("bot.polls.model.Poll.put", lambda *_, **__: 1 / 0)
    await chat.presses("bob", "Soup")

    assert chat.note == "Something went wrong on our side. Nothing was changed. Please try again."
    assert chat.poll.lines[0] == "Soup: 0"


async def test_where_anyone_may_found_an_administrator_needs_no_code(
    make_chat: MakeChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = await make_chat(founded=False)
    await chat.says("ada", "/join")
    assert chat.note.startswith("I do not know this code.")
    house = chat.storage._house
    chat.storage._house = House(**{**vars(house), "found_by": "anyone"})
    await chat.says("ada", "/join")
    await chat.presses_answer("ada", "Yes, start")

    assert chat.private_message.startswith("Group has begun. You are its owner.")


async def test_words_in_private_that_mean_nothing_get_a_hint(chat: Chat) -> None:
    await chat.says_privately("bob", "hello there")

    assert chat.note.startswith("I only understand a few words. Try /polls")


async def test_an_organiser_may_just_paste_a_question_in_private(chat: Chat) -> None:
    await chat.says_privately("ada", "Lunch?\nSoup\nSalad")

    assert chat.private_message.startswith("Preview: Lunch?\n1. Soup\n2. Salad")
