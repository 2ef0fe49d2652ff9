"""Drafts are checked: whoever asks gets advice, and nothing is held back."""

from tests.support.chat import Chat


async def test_a_preview_says_what_could_be_plainer(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Don't you think the new rota is better?")

    assert "This pushes people to one answer. Ask: “Is the new rota better?”" in chat.private_message
    assert "[Post]" in chat.private_message


async def test_what_was_posted_at_once_is_advised_on_to_its_asker_alone(chat: Chat) -> None:
    await chat.says("ada", "/poll Has anyone obtained a grant? | Yes | No")

    assert "“obtained” is hard to read. Try “got”." in chat.private_message
    assert not any("obtained” is hard" in line for line in chat.message.lines)


async def test_a_plain_question_gets_no_advice(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    assert "Try" not in chat.private_message


async def test_a_question_to_be_answered_in_own_words_is_no_yes_or_no(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll How was the day and what would help next time?")
    await chat.says_privately("ada", "/polls draft kind own-words")

    assert "two things at once" not in chat.private_message
