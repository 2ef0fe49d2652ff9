"""Correcting a question by editing the message in which it was asked."""

from tests.support.chat import Chat


async def test_editing_the_command_corrects_the_question(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunhc? | Soup | Salad", written="55")
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Pie", written="55", edited=True)

    assert chat.poll.title == "Lunch?"
    assert chat.poll.lines[2] == "Pie: 0"
    assert [shown.title for shown in chat.messages()].count("Lunch?") == 1


async def test_editing_after_the_first_answer_is_told_so(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunhc? | Soup | Salad", written="55")
    await chat.presses("bob", "Soup")
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55", edited=True)

    assert chat.note.startswith("People have answered")
    assert chat.poll.title == "Lunhc?"


async def test_editing_a_command_that_was_refused_asks_it(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup", written="55")
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55", edited=True)

    assert chat.poll.title == "Lunch?"


async def test_nobody_else_corrects_it(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55")
    await chat.says("bob", "/poll Dinner? | Soup | Salad", written="55", edited=True)

    assert chat.poll.title == "Lunch?"
    assert chat.note.startswith("Only organisers can do this.")


async def test_other_edited_words_and_commands_mean_nothing(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says("ada", "/stop", written="56", edited=True)
    await chat.says("ada", "some edited words", written="57", edited=True)

    assert chat.note == ""
    assert chat.poll.title == "Lunch?"
