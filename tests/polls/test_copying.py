"""A copy of a question, and the list of those that are planned or over, for organisers."""

from datetime import UTC, datetime

import pytest

from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.planned import LUNCH, plans, titles
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY


async def test_an_open_question_is_copied_with_one_tap_to_be_changed_and_posted(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Copy")
    assert chat.note == "Copied. Change what you like, then post it."
    assert chat.private_message.startswith("Preview: Lunch?\n1. Soup\n2. Salad\nNo names are shown.\n")
    await chat.presses_answer("ada", "Post")

    assert titles(chat).count("Lunch?") == 2
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")
    await chat.presses("bob", "Salad")
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")


async def test_a_copy_has_the_words_in_all_languages_the_kind_the_settings_and_the_mode(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    for typed in ("kind several 1 2", "names", "counts close", "quorum 4", "shuffle on", "repeat weekly"):
        await chat.says_privately("ada", f"/polls draft {typed}")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls draft add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nSalad gwyrdd")
    original = chat.private_message
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls 1 copy")

    assert chat.private_message == original.replace("It comes again each week.\n", "")
    assert "Cymraeg" in original
    await chat.says_privately("ada", "/polls draft post")
    await chat.minutes_pass(1)
    assert "Cymraeg" in chat.question.labels
    assert "Needs 4 answers." in chat.question.lines


async def test_a_copy_comes_once_until_somebody_says_more(chat: Chat) -> None:
    """Two series of the same question are hardly what anybody wants."""
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 repeat weekly")
    await chat.says_privately("ada", "/polls 1 copy")
    await chat.says_privately("ada", "/polls draft settings")

    assert "It is asked once." in chat.private_message


@pytest.mark.parametrize("ends", ["close", "cancel"])
async def test_what_is_over_is_copied_from_its_card(make_chat: MakeChat, ends: str) -> None:
    chat = await make_chat()
    await chat.says("ada", LUNCH)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", f"/polls 1 {ends}")
    if ends == "cancel":
        await chat.says_privately("ada", "The café is closed.")
    await chat.says_privately("ada", "/polls 1")
    assert chat.private_message.endswith("[Copy]")
    await chat.presses_answer("ada", "Copy")

    assert chat.private_message.startswith("Preview: Lunch?")


async def test_a_copy_takes_the_place_of_what_somebody_was_about_to_ask(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/poll Tea? | Green | Black")
    await chat.says_privately("ada", "/polls 1 copy")
    await chat.says_privately("ada", "/polls draft post")

    assert titles(chat)[-1] == "Lunch?"
    assert "Tea?" not in titles(chat)


async def test_a_copy_goes_as_a_draft_does_after_a_day(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 copy")
    await chat.minutes_pass(24 * 60)
    await chat.presses_answer("ada", "Post")

    assert chat.note == "I know no such question. Write /polls to see the open ones."


async def test_only_organisers_copy(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 copy")

    assert chat.note == "I know no such question. Write /polls to see the open ones."


# Planned and ended


async def test_organisers_find_what_is_planned_and_what_ended_last(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.says("ada", "/poll Tea? | Green | Black")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 2 cancel")
    await chat.says_privately("ada", "No kettle.")
    await plans(chat, question="/poll Cake? | Yes | No")
    await chat.says_privately("ada", "/polls")
    assert chat.private_message == "There is no open question right now.\n[Planned and ended]"
    await chat.presses_answer("ada", "Planned and ended")

    assert chat.private_message == (
        "Planned and ended\n"
        "3. Cake? Opens Wednesday 2 December, 9am.\n"
        "2. Tea? Cancelled Tuesday 1 December, 10.01am.\n"
        "1. Lunch? Closed Tuesday 1 December, 10am.\n"
        "[Open 3] [Open 2] [Open 1]"
    )
    await chat.presses_answer("ada", "Open 3")
    assert "Question 3 is planned." in chat.private_message


async def test_the_list_is_one_screen_long(chat: Chat) -> None:
    for number in range(1, 13):
        await chat.says("ada", f"/poll Question {number}? | Yes | No")
        await chat.says_privately("ada", f"/polls {number} close")
        await chat.minutes_pass(1)
    await plans(chat)
    await chat.says_privately("ada", "/polls more")
    lines = chat.private_message.split("\n")

    assert [line.partition(".")[0] for line in lines[1:-1]] == ["13", *(str(number) for number in range(12, 3, -1))]


async def test_carers_are_not_offered_the_list_and_find_nothing_in_it(chat: Chat) -> None:
    await plans(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls")
    assert chat.private_message == "There is no open question right now."
    await chat.says_privately("bob", "/polls more")
    assert chat.private_message == "No question is planned, and none has ended."
    await chat.sends("bob", "polls-more", place=private("bob"))

    assert chat.private_message == "No question is planned, and none has ended."


async def test_the_same_number_in_two_communities_is_told_apart(chat: Chat) -> None:
    """Words mean what the button beside them means."""
    other = group("other")
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=other)
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says("ada", LUNCH)
    await chat.says("ada", "/poll Tea? | Green | Black", place=other)
    for place in (chat.place, other):
        await chat.says("ada", "/polls", place=place)
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls")
    assert chat.answer.message is not None
    here, there = (choice for choice in chat.answer.message.choices if choice.action.startswith("poll:"))
    await chat.says_privately("ada", f"{here.typed} close")
    await chat.says_privately("ada", "/polls more")
    assert chat.answer.message is not None
    [ended] = [choice for choice in chat.answer.message.choices if choice.action.startswith("poll:")]
    assert ended.typed == f"/polls {ended.action.removeprefix('poll:')}"  # as its number means the open one elsewhere
    await chat.says_privately("ada", f"{there.typed} close")
    await chat.says_privately("ada", "/polls more")
    assert chat.answer.message is not None
    opens = [choice for choice in chat.answer.message.choices if choice.action.startswith("poll:")]
    assert len(opens) == 2
    for choice in opens:
        await chat.says_privately("ada", choice.typed)
        title = chat.private_message.split("\n")[1]
        [copy] = [it for it in chat.answer.message.choices if it.typed.endswith("copy")] if chat.answer.message else []
        await chat.says_privately("ada", copy.typed)
        asked = "Lunch?" if "Lunch?" in title else "Tea?"
        assert chat.private_message.startswith(f"Preview: {asked}")
        await chat.minutes_pass(1)


async def test_words_alone_find_copy_and_post(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls")
    assert "Planned and ended: /polls more" in chat.private_message
    await chat.says_privately("ada", "/polls more")
    assert "Open 1: /polls 1" in chat.private_message
    await chat.says_privately("ada", "/polls 1")
    assert "Copy: /polls 1 copy" in chat.private_message
    await chat.says_privately("ada", "/polls 1 copy")
    await chat.says_privately("ada", "/polls draft post")
    await chat.time_passes_until(datetime(2026, 12, 4, 20, tzinfo=UTC))

    assert titles(chat).count("Lunch?") == 2
