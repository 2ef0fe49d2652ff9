"""Somebody who has only answered in secret has left no trace, and so is not known: what they are told then."""

import pytest

from bot.chat.inbound import Confirm
from tests.conftest import MakeChat
from tests.support.chat import Chat


@pytest.fixture
async def asked(make_chat: MakeChat) -> Chat:
    """A secret question, which Bob has answered, on a platform where words in a group are read by all."""
    chat = await make_chat()
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    for words in ("secret", "post", "anyway"):
        await chat.says_privately("ada", f"/polls draft {words}")
    await chat.presses("bob", "Soup")
    chat.confirm = Confirm.NONE
    return chat


async def test_what_is_open_is_asked_for_in_the_group_first(asked: Chat) -> None:
    """To say that nothing is open would be false, and they know it."""
    await asked.says_privately("bob", "/polls")
    unknown = asked.private_message
    await asked.says("bob", "/polls")
    await asked.says_privately("bob", "/polls")

    assert unknown == "I do not know which group you are in. Write /polls in your group once."
    assert asked.private_message.startswith("One open question\n")
    assert "This one is secret." in asked.private_message


async def test_then_it_can_be_answered_in_words(asked: Chat) -> None:
    await asked.says("bob", "/polls")
    await asked.says_privately("bob", "/vote 1 2")

    assert asked.note.startswith("Counted: Salad.")
