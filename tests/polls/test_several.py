"""Several choices: ticked on a ballot of one's own, in private."""

from tests.polls.carers import acts
from tests.support.chat import Chat


async def asks(chat: Chat, how: str = "several") -> None:
    """Ada asks what people would like for lunch, and they may choose several."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Bread")
    await chat.says_privately("ada", f"/polls 1 kind {how}")


async def test_a_ballot_in_private_is_ticked_and_the_post_counts_along(chat: Chat) -> None:
    await asks(chat)
    assert chat.question.labels == ("Answer", "Who sees this?", "Not now")
    await chat.presses("bob", "Answer")

    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\n"
        "You have not answered yet.\n"
        "Choose up to 3. Tap to put one in or take it out.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Soup] [Salad] [Bread] [Skip] [Who sees this?] [Take back]"
    )
    await chat.presses_answer("bob", "Soup")
    assert chat.note == "Counted: Soup. You can change it until it closes."
    assert "[✓ Soup] [Salad]" in chat.private_message
    await chat.presses_answer("bob", "Bread")
    assert chat.note == "Changed from Soup to Soup and Bread."
    assert chat.question.lines[:3] == ("Soup: 1", "Salad: 0", "Bread: 1")


async def test_a_tick_goes_out_by_another_tap_and_a_stale_button_does_no_harm(chat: Chat) -> None:
    """Each button says what shall be, so pressing the one that was drawn before changes nothing."""
    await asks(chat)
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    await chat.presses_answer("bob", "Soup")
    await chat.sends("bob", ballot.choices[0].action)
    assert chat.question.lines[0] == "Soup: 1"
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "✓ Soup")

    assert chat.question.lines[0] == "Soup: 0"
    assert "You have not answered yet." in chat.private_message


async def test_an_answer_counts_once_as_many_are_chosen_as_must_be(chat: Chat) -> None:
    await asks(chat, "several 2 2")
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Soup")
    assert chat.note == "So far: Soup. Choose one more, then it counts."
    assert chat.question.lines[0] == "Soup: 0"
    await chat.presses_answer("bob", "Salad")
    assert chat.question.lines[:2] == ("Soup: 1", "Salad: 1")
    await chat.presses_answer("bob", "Bread")

    assert chat.note == "2 choices are the most. Take one out first."
    assert chat.question.lines[2] == "Bread: 0"


async def test_words_do_what_the_ballot_does(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 1 3")
    assert chat.note == "Counted: Soup and Bread. You can change it until it closes."
    await chat.says_privately("bob", "/vote 1 +2")
    await chat.says_privately("bob", "/vote 1 -1")
    assert chat.note == "Changed from Soup, Salad and Bread to Salad and Bread."
    await chat.says_privately("bob", "/vote 1 skip")
    assert chat.note == "Noted: you would rather not answer. Nobody will ask you again."

    assert chat.question.lines[:3] == ("Soup: 0", "Salad: 0", "Bread: 0")


async def test_the_result_says_that_people_could_choose_several(chat: Chat) -> None:
    await asks(chat)
    for who, chosen in (("bob", "1 2"), ("cat", "2"), ("dan", "2 3")):
        await acts(chat, who)
        await chat.says_privately(who, f"/vote 1 {chosen}")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[0] == "“Lunch?” 3 answered, and could choose several. Most chose Salad: 3 of 3."


async def test_numbers_that_cannot_be_are_refused_in_words(chat: Chat) -> None:
    await asks(chat)
    for how in ("several 3 2", "several 0 2", "several 1 9999999999"):
        await chat.says_privately("ada", f"/polls 1 kind {how}")

        assert chat.note.startswith("I cannot use those numbers. Write the smaller first, from 1 to 10")
