"""What is on, once a week: what the list says, when it comes, and who can turn it off."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.facts import DayBegan
from bot.whats_on.use_cases import plan_all
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.me.settings import agree
from tests.support.chat import Chat, group, private

MONDAY_10 = datetime(2026, 12, 7, 10, tzinfo=UTC)
TURN_IS_FREE = datetime(2026, 12, 8, 10, 30, tzinfo=UTC)
"""Three questions of last Tuesday have taken the turns of a week."""

TITLE = "What's on"
NORTH = group("north")


def begins_day(chat: Chat) -> None:
    chat.storage.transact(lambda work: plan_all(work, DayBegan()))


async def asks(chat: Chat, question: str, *, days: int = 14) -> None:
    """Ada asks in the group, until so many days from now."""
    await chat.says("ada", f"/poll {question}\nYes\nNo")
    number = question_number(chat)
    closes = chat.clock.now + timedelta(days=days)
    await chat.says_privately("ada", f"/polls {number} at {closes.day}/{closes.month}/{closes.year} 12:00")
    await chat.minutes_pass(1)  # nobody writes so fast


def question_number(chat: Chat) -> int:
    def look(work: StorageWork) -> int:
        (community,) = work.people.list_communities()
        return max(poll.number or 0 for poll in work.polls.list_open(community.id))

    found: int = chat.storage.read(look)
    return found


def lists(chat: Chat, place: str = "group") -> list[tuple[str, ...]]:
    return [shown.lines for shown in chat.platform.shown.get(place, []) if shown.title == TITLE]


async def test_on_monday_at_ten_the_group_is_told_what_is_on(chat: Chat) -> None:
    begins_day(chat)
    await asks(chat, "Where shall we meet?", days=10)
    await chat.time_passes_until(MONDAY_10 - timedelta(minutes=1))
    before = lists(chat)
    await chat.minutes_pass(1)

    assert before == []
    assert lists(chat) == [("Question 1: Where shall we meet? Open until Friday 11 December, 12 noon.",)]
    assert chat.message.labels == ("Answer 1",)


async def test_a_week_with_nothing_on_is_left_out(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await chat.time_passes_until(MONDAY_10 + timedelta(days=7))

    assert lists(chat) == []


async def test_the_list_of_this_week_takes_the_place_of_the_last_one(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await asks(chat, "Where shall we meet?", days=20)
    await chat.time_passes_until(MONDAY_10 + timedelta(days=7))

    assert len(lists(chat)) == 1
    assert chat.message.title == TITLE


async def test_the_soonest_stands_first_and_what_was_asked_of_late_comes_last(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await asks(chat, "Which tea?", days=12)
    await asks(chat, "Which day?", days=8)
    await asks(chat, "Which cake?", days=3)
    await chat.time_passes_until(TURN_IS_FREE)

    assert lists(chat) == [
        (
            "Question 2: Which day? Open until Wednesday 9 December, 12 noon.",
            "Question 1: Which tea? Open until Sunday 13 December, 12 noon.",
            "Question 3 has a result: Which cake?",
        )
    ]
    await chat.presses("bob", "Answer 2", on=chat.messages()[-1])
    assert chat.private_message.startswith("Which day?")
    await chat.presses("bob", "Result 3", on=chat.messages()[-1])
    assert chat.private_message.startswith("The result of question 3")


async def test_of_a_question_that_comes_nobody_reads_the_words_before_it_is_there(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await chat.says_privately("ada", "/poll Secret plans?\nYes\nNo")
    await chat.says_privately("ada", "/polls draft opens 8 December 10am")
    await chat.says_privately("ada", "/polls draft post")
    await chat.time_passes_until(MONDAY_10)

    assert lists(chat) == [("Question 1 comes on Tuesday 8 December, 10am.",)]


async def test_more_than_five_lines_are_counted_and_shown_to_whoever_presses_all(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    for number in range(5):
        await asks(chat, f"Which tea number {number + 1}?", days=14 + number)
    for number in range(2):
        await asks_ended(chat, f"Which cake {number + 1}?")
    await chat.time_passes_until(TURN_IS_FREE)
    (lines,) = lists(chat)
    await chat.presses("bob", "All")

    assert len(lines) == 5
    assert lines[-1] == "And 3 more"
    assert chat.private_message.count("Question") == 7


async def asks_ended(chat: Chat, question: str) -> None:
    """One of the five that may be open makes room for another that ends on the spot."""
    await chat.minutes_pass(60)
    await chat.says_privately("ada", f"/polls {question_number(chat)} close")
    await asks(chat, question)


async def test_a_group_that_had_its_three_of_the_week_waits_and_then_goes_without(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await chat.time_passes_until(MONDAY_10 - timedelta(hours=1))
    for question in ("One more?", "Two more?", "Three more?"):
        await asks(chat, question)
    await chat.time_passes_until(MONDAY_10 + timedelta(days=6))

    assert lists(chat) == []


async def test_a_list_that_could_not_be_sent_for_two_days_is_not_sent_late(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await asks(chat, "Where shall we meet?")
    chat.clock.now = MONDAY_10 + timedelta(days=3)
    await chat.settle()

    assert lists(chat) == []


async def test_ten_in_the_morning_stays_ten_over_the_clock_change(make_chat: MakeChat) -> None:
    chat = await make_chat()
    chat.clock.now = datetime(2027, 3, 22, 12, tzinfo=UTC)
    begins_day(chat)
    await asks(chat, "Where shall we meet?")
    await chat.time_passes_until(datetime(2027, 3, 29, 8, 59, tzinfo=UTC))
    before = lists(chat)
    await chat.minutes_pass(1)

    assert before == []
    assert len(lists(chat)) == 1


# Organisers


async def test_organisers_find_it_beside_the_groups_and_choose_another_day(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "What's on")
    assert chat.private_message.split("\n")[:2] == [
        "The weekly list of what is on",
        "What's on comes on Monday at 10am.",
    ]
    await chat.presses_answer("ada", "Wednesday")
    assert chat.note == "What's on comes on Wednesday at 10am."
    await asks(chat, "Where shall we meet?")
    await chat.time_passes_until(datetime(2026, 12, 2, 10, tzinfo=UTC))

    assert len(lists(chat)) == 1


async def test_turned_off_it_does_not_come_and_the_typed_words_do_the_same(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await chat.says_privately("ada", "/people weekly off")
    assert chat.note == "What's on does not come."
    await asks(chat, "Where shall we meet?")
    await chat.time_passes_until(MONDAY_10)
    assert lists(chat) == []
    await chat.says_privately("ada", "/people weekly friday 2pm")

    assert chat.note == "What's on comes on Friday at 2pm."


async def test_one_group_can_be_left_out(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    begins_day(chat)
    await chat.says_privately("ada", "/people weekly")
    assert "2. North gets it." in chat.private_message
    await chat.presses_answer("ada", "Not for North")
    assert chat.note == "North gets no weekly list any more."
    await chat.says_privately("ada", "/poll Where shall we meet?\nHere\nThere")
    await chat.presses_answer("ada", "All 2 groups")
    await chat.says_privately("ada", "/polls 1 at 18 December 12:00")
    await chat.time_passes_until(MONDAY_10)

    assert (len(lists(chat)), len(lists(chat, "north"))) == (1, 0)
    await chat.says_privately("ada", "/people weekly with 2")
    assert chat.note == "North gets the weekly list again."


async def test_every_button_of_the_card_has_words_that_do_the_same(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    for words in ("/people weekly", "/people weekly hours"):
        await chat.says_privately("ada", words)
        assert chat.answer.message is not None
        for choice in chat.answer.message.choices:
            await chat.sends("ada", choice.action, place=private("ada"))
            pressed = (chat.note, chat.private_message)
            await chat.sends("ada", choice.action, place=private("ada"))
            await chat.says_privately("ada", choice.typed)
            assert (chat.note, chat.private_message) == pressed, choice.typed
            await chat.says_privately("ada", "/people weekly with 1")
            await chat.says_privately("ada", "/people weekly on")
            await chat.minutes_pass(1)


@pytest.mark.parametrize("action", ["weekly", "weekly:x", "weekly:1:off", "weekly:1:monday 25", "weekly:9:without 9"])
async def test_nobody_else_turns_it_off(make_chat: MakeChat, action: str) -> None:
    chat = await make_chat()
    await chat.sends("bob", action, place=private("bob"))
    assert chat.answer.refused
    await chat.says_privately("bob", "/people weekly off")

    assert chat.answer.refused
    assert "went wrong" not in chat.note


# Persons


async def test_whoever_wants_it_gets_one_list_of_all_their_groups(chat: Chat) -> None:
    begins_day(chat)
    await chat.says_privately("bob", "/me weekly yes")
    assert "What's on: sent to you here once a week" in chat.private_message
    await agree(chat, "bob", "weekly yes")
    await asks(chat, "Where shall we meet?", days=10)
    await chat.presses("bob", "Yes")
    await chat.time_passes_until(MONDAY_10)
    (mine,) = chat.messages(private("bob"))

    assert mine.lines == ("Question 1: Where shall we meet? Open until Friday 11 December, 12 noon.",)
    assert mine.labels == ("Answer 1", "Stop this list")
    await chat.sends("bob", mine.choice("Stop this list").action, place=private("bob"))
    await chat.time_passes_until(MONDAY_10 + timedelta(days=7))
    assert len(chat.messages(private("bob"))) == 1


async def test_nobody_gets_one_who_has_not_asked_or_where_nothing_is_on(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await agree(chat, "cat", "weekly yes")
    await asks(chat, "Where shall we meet?", days=10)
    await chat.presses("bob", "Yes")
    await chat.time_passes_until(MONDAY_10)

    assert (list(chat.messages(private("bob"))), list(chat.messages(private("cat")))) == ([], [])


async def test_it_can_be_asked_for_in_words_at_any_time(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await asks(chat, "Where shall we meet?", days=10)
    await chat.says_privately("bob", "What's on?")
    assert chat.private_message == "Nothing is planned just now."
    await chat.presses("bob", "Yes")
    await chat.says_privately("bob", "/me whatson")

    assert "Question 1: Where shall we meet?" in chat.private_message


async def test_in_a_group_nobody_can_be_promised_a_private_list(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.sends("bob", "me:weekly yes")

    assert chat.note.startswith("I can send you this list in a private chat only.")
