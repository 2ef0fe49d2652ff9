"""Whatever is dropped into the private chat: a question to preview, or a notice with what can be made of it."""

from datetime import timedelta

import pytest

from bot.facts import DayBegan
from bot.pasted.use_cases import forget_old
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group, private

FORUM = "Carers' forum\nTuesday 8 December, 6pm\nRivertown Library"
READ = "This is what I read. What shall I make of it?"


def kept(chat: Chat, who: str = "ada") -> int:
    """How many texts of somebody's are kept."""

    def look(work: StorageWork) -> int:
        return int(work.pasted.find_last(work.people.person_of(chat.sender(who)).id) is not None)

    found: int = chat.storage.read(look)
    return found


async def test_a_notice_is_read_and_offers_what_can_be_made_of_it(chat: Chat) -> None:
    await chat.says_privately("ada", FORUM)

    assert chat.private_message == (
        f"{READ}\nCarers' forum · Tuesday 8 December, 6pm · Rivertown Library\n[Only tell] [Ask which date] [Remind me]"
    )


async def test_what_is_in_doubt_is_said_and_left_out(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "Carers' forum\nMonday 8 December, 6pm\nRivertown Library")

    assert chat.private_message == (
        f"{READ}\nCarers' forum · Rivertown Library\n8 December is a Tuesday, not a Monday.\n[Only tell]"
    )


async def test_of_several_dates_people_are_asked_which_suits(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately(
        "ada", "Christmas lunch at the Red Lion: Tuesday 8 December 1pm or Thursday 10 December 1pm"
    )
    assert chat.private_message == (
        f"{READ}\n"
        "Christmas lunch · the Red Lion\n"
        "Tuesday 8 December, 1pm\n"
        "Thursday 10 December, 1pm\n"
        "[Only tell] [Ask which date] [Remind me]"
    )
    await chat.presses_answer("ada", "Ask which date")

    assert chat.private_message.startswith(
        "Preview: Christmas lunch\n1. Tuesday 8 December, 1pm\n2. Thursday 10 December"
    )
    assert kept(chat) == 0
    await chat.presses_answer("ada", "Post")
    assert chat.question.title == "Christmas lunch"


async def test_one_date_is_the_beginning_of_a_list_to_fill_in(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", FORUM)
    await chat.presses_answer("ada", "Ask which date")
    await chat.says_privately("ada", "8/12/2026 18:00\n9/12/2026 18:00")

    assert chat.private_message.startswith(
        "Preview: Carers' forum\n1. Tuesday 8 December, 6pm\n2. Wednesday 9 December, 6pm"
    )


async def test_whoever_runs_several_communities_says_which(make_chat: MakeChat) -> None:
    chat = await make_chat()
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=group("hilltop"))
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says_privately("ada", "Lunch: Tuesday 8 December 1pm or Thursday 10 December 1pm")
    await chat.presses_answer("ada", "Ask which date")
    assert chat.private_message.startswith("For which community is this question?")
    await chat.presses_answer("ada", "Hilltop")

    assert "1. Tuesday 8 December, 1pm" in chat.private_message


@pytest.mark.parametrize(
    "words",
    [
        "Lunch?\nSoup\nSalad",
        "Lunch? soup, salad, pasta",
        "When shall we meet?\nTuesday 8 December 6pm\nWednesday 9 December 6pm",
        "Shall we meet on Friday?",
        "What shall we eat?",
        "Which menu on Tuesday 8 December? Soup or salad",
        "Lunch | Soup | Salad",
    ],
)
async def test_a_question_is_previewed_as_before(make_chat: MakeChat, words: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", words)

    assert READ not in chat.private_message
    assert kept(chat) == 0


@pytest.mark.parametrize(
    "words",
    [
        "Fancy a cuppa?\nTuesday 8 December, 2pm\nSt Mark's Hall\nAll welcome",
        "Are you free?\nCome and see us on Tuesday 8 December at 2pm\nAll welcome",
        "The forum is on Tuesday 8 December at 6pm. Can you come?",
    ],
)
async def test_what_may_be_either_offers_both(make_chat: MakeChat, words: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", words)

    assert chat.private_message.startswith(READ)
    assert "[Ask it]" in chat.private_message
    await chat.presses_answer("ada", "Ask it")
    assert chat.private_message.startswith("Preview: ") or "How shall people answer" in chat.private_message


async def test_long_words_without_a_date_can_be_told(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately(
        "ada", "The council has published its plan for carers, and our views are in it word for word."
    )

    assert chat.private_message.endswith("[Only tell]")


async def test_a_carer_is_told_as_before_and_offered_to_be_reminded_of_a_date(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("bob", "I cannot go on like this until Friday 2pm")
    before = chat.note
    assert kept(chat, "bob") == 0
    await chat.says_privately("bob", FORUM)

    assert chat.private_message == (
        f"{before}\n"
        "Carers' forum · Tuesday 8 December, 6pm · Rivertown Library\n"
        "I keep this text for a day at most, so that you need not paste it again.\n"
        "[Remind me]"
    )


async def test_words_are_kept_for_a_day_and_no_longer(chat: Chat) -> None:
    await chat.says_privately("ada", FORUM)
    pressed = chat.answer.message
    assert pressed is not None
    chat.clock.now += timedelta(days=1)
    await chat.sends("ada", pressed.choices[1].action, place=private("ada"))
    assert chat.note == "I no longer have that text. Please paste it again."
    chat.clock.now += timedelta(minutes=1)
    chat.storage.transact(lambda work: forget_old(work, DayBegan()))

    assert kept(chat) == 0


async def test_of_two_pasted_texts_the_last_one_is_kept(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", FORUM)
    first = chat.answer.message
    assert first is not None
    await chat.says_privately("ada", FORUM.replace("forum", "walk"))
    await chat.sends("ada", first.choices[1].action, place=private("ada"))
    assert chat.note == "I no longer have that text. Please paste it again."
    await chat.says_privately("ada", "/polls paste")
    await chat.says_privately("ada", "8 December 6pm\n9 December 6pm")

    assert chat.private_message.startswith("Preview: Carers' walk")


async def test_nobody_else_can_use_what_somebody_pasted(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", FORUM)
    assert chat.answer.message is not None
    for choice in chat.answer.message.choices:
        await chat.sends("bob", choice.action, place=private("bob"))
        assert chat.answer.refused
        await chat.sends("ada", choice.action, place=group())
        assert chat.answer.refused

    assert kept(chat) == 1


async def test_stop_and_being_forgotten_end_it(chat: Chat) -> None:
    await chat.says_privately("bob", FORUM)
    await chat.says_privately("bob", "/mydata")
    assert "Rivertown Library" in chat.private_message
    await chat.says_privately("bob", "stop")
    assert kept(chat, "bob") == 0
    await chat.says_privately("bob", "/start")
    await chat.says_privately("bob", FORUM)
    await chat.says_privately("bob", "/forgetme yes")

    assert kept(chat, "bob") == 0
