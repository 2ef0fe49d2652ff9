"""What organisers do with a question: preview, correct, cancel, move, post again. As people see it."""

from tests.conftest import MakeChat
from tests.support.chat import Chat, group


async def test_a_question_typed_in_private_is_previewed_first(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    assert chat.private_message == (
        "Preview: Lunch?\n"
        "1. Soup\n"
        "2. Salad\n"
        "No names are shown.\n"
        "Would close Friday 4 December, 8pm. You can change that.\n"
        "[Post] [Change] [Kind of answer] [Add a language] [Let people add] [Show names] [Secret?] [For a service] "
        "[Closing time] [More settings] [Do not ask]"
    )
    before = len(chat.messages())
    await chat.presses_answer("ada", "Post")

    assert len(chat.messages()) == before + 1
    assert chat.poll.title == "Lunch?"


async def test_an_unsure_spelling_is_previewed_in_the_group_too(chat: Chat) -> None:
    before = len(chat.messages())
    await chat.says("ada", "/poll Soup or salad?")

    assert len(chat.messages()) == before
    assert chat.private_message.startswith("Preview: Soup or salad?\n1. Soup\n2. salad")


async def test_a_bare_question_gets_yes_no_not_sure(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Shall we meet on Friday?")
    await chat.presses_answer("ada", "Post")

    assert chat.poll.lines[:3] == ("Yes: 0", "No: 0", "Not sure: 0")


async def test_a_question_can_be_corrected_until_the_first_answer(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunhc? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Change")
    await chat.says_privately("ada", "Lunch?")
    await chat.says_privately("ada", "Soup\nSalad\nPie")

    assert chat.poll.title == "Lunch?"
    assert chat.poll.lines[:3] == ("Soup: 0", "Salad: 0", "Pie: 0")
    await chat.presses("bob", "Pie")
    await chat.says_privately("ada", "/polls 1 change")
    assert chat.note.startswith("People have answered")


async def test_a_refused_correction_asks_that_field_again(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "Soup")
    assert "two" in chat.private_message
    await chat.says_privately("ada", "Soup\nPie")

    assert chat.poll.lines[:2] == ("Soup: 0", "Pie: 0")


async def test_a_question_can_be_cancelled_with_a_reason_that_people_see(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The café is closed.")

    poll, told = chat.messages()[-2:]
    assert poll.lines == ("Cancelled. The café is closed.",)
    assert told.title == "Question 1 was cancelled. The café is closed."


async def test_only_organisers_ask(chat: Chat) -> None:
    before = len(chat.messages())
    await chat.says("bob", "/poll Lunch? | Soup | Salad")

    assert chat.note.startswith("Only organisers can do this.")
    assert len(chat.messages()) == before


async def test_only_organisers_close(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/polls 1 close")

    assert chat.note == "I know no such question. Write /polls to see the open ones."
    assert chat.poll.labels


async def test_the_closing_time_is_chosen_by_buttons(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 time")
    await chat.presses_answer("ada", "Another day")
    await chat.presses_answer("ada", "Thu 3 Dec")
    await chat.presses_answer("ada", "6pm")

    assert "Closes Thursday 3 December, 6pm." in chat.poll.lines[3]
    await chat.minutes_pass(2 * 24 * 60 + 8 * 60)
    assert chat.message.title == "The result of question 1"


async def test_the_closing_time_may_be_typed(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 at 3 December 6pm")

    assert "Closes Thursday 3 December, 6pm." in chat.poll.lines[3]


async def test_one_tally_in_every_place_of_the_community(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 all")
    await chat.presses("bob", "Soup")
    await chat.presses("eve", "Soup", place=evening)

    assert chat.poll.lines[0] == "Soup: 2"
    assert chat.messages(evening)[-1].lines[0] == "Soup: 2"
    await chat.says_privately("ada", "/polls 1 close")
    assert chat.messages(evening)[-1].lines == ("“Lunch?” 2 people answered. Most chose Soup: 2 of 2.",)


async def test_from_private_one_chooses_where_to_post(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    assert "[All 2 groups] [Evening] [Group]" in chat.private_message
    await chat.presses_answer("ada", "Evening")

    assert chat.messages(evening)[-1].title == "Lunch?"
    assert chat.message.title != "Lunch?"


async def test_a_deleted_post_comes_back_only_when_asked(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    chat.platform.shown["group"].pop()
    await chat.sends("bob", action)
    assert chat.message.title != "Lunch?"
    await chat.says_privately("ada", "/polls 1")
    assert "Somebody deleted it in Group." in chat.private_message
    await chat.presses_answer("ada", "Post here")

    assert chat.poll.lines[0] == "Soup: 1"


async def test_post_here_moves_the_post_to_the_bottom(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/poll When? | Noon | One")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Post here")

    assert [shown.title for shown in chat.messages()[-2:]] == ["When?", "Lunch?"]


async def test_six_open_questions_are_too_many(chat: Chat) -> None:
    for number in range(5):
        await chat.says("ada", f"/poll Question {number}? | Yes | No")
    await chat.says("ada", "/poll One more? | Yes | No")

    assert chat.note == "This group has 5 open questions, and more would be too much. Close one first."


async def test_old_drafts_go_after_a_day(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(24 * 60)
    await chat.presses_answer("ada", "Post")

    assert chat.note == "I know no such question. Write /polls to see the open ones."
