"""Somebody new gets one message with one easy tap; whoever is known gets the menu; plain words open what they name."""

import pytest

from tests.conftest import MakeChat
from tests.support.chat import Chat

MENU = "[Open questions] [Urgent help] [My reminders] [What's on] [My privacy] [My settings]"


async def test_somebody_new_gets_one_message_with_one_easy_tap(chat: Chat) -> None:
    await chat.says_privately("bob", "/start")

    assert chat.private_message == (
        "Caresay helps this group have its say. Run by Rivertown Carers.\n"
        "Organisers ask, and you answer with one tap. Say stop to hear nothing more from me.\n"
        "[Choose my settings]"
    )
    assert chat.note == ""
    assert chat.answer.more == ()
    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_whoever_has_a_question_to_answer_is_led_to_it(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/start")
    welcome = chat.private_message
    await chat.presses_answer("bob", "See open questions")

    assert welcome.splitlines()[-1] == "[See open questions]"
    assert "Lunch?" in chat.private_message


async def test_a_question_elsewhere_or_over_is_not_promised(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("cat", "/start")
    elsewhere = chat.private_message
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("bob", "/start")

    assert elsewhere.endswith("[Choose my settings]")
    assert chat.private_message.endswith("[Choose my settings]")


async def test_whoever_is_known_gets_the_menu(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(24 * 60)
    await chat.says_privately("bob", "/start")

    assert chat.private_message.endswith(MENU)


async def test_whoever_has_a_role_gets_the_menu_on_the_first_day_too(chat: Chat) -> None:
    await chat.says_privately("ada", "/start")

    assert chat.private_message.endswith(f"{MENU} [Dashboard]")


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("help", "Caresay helps this group have its say."),
        ("Menu?", "Caresay helps this group have its say."),
        ("open questions", "I do not know which group you are in. Write /polls in your group once."),
        ("privacy", "What Caresay keeps"),
        ("settings", "Your settings"),
    ],
)
async def test_plain_words_in_private_need_no_commands(chat: Chat, words: str, begins: str) -> None:
    await chat.says_privately("bob", words)

    assert chat.private_message.startswith(begins)


async def test_every_button_of_the_menu_leads_somewhere(make_chat: MakeChat) -> None:
    chat = await make_chat()
    for label in MENU.strip("[]").split("] ["):
        await chat.says_privately("bob", "/help")
        await chat.presses_answer("bob", label)

        assert chat.answer.message is not None or chat.note, label
