"""A question that opens by itself, later: planned, moved, called off."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.planned import LUNCH, WEDNESDAY_9AM, plans, titles
from tests.support.chat import Chat, Clock, group
from tests.support.platform import TEXT_ONLY


async def test_the_opening_time_is_chosen_by_buttons(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.presses_answer("ada", "More settings")
    await chat.presses_answer("ada", "When to open")
    assert chat.private_message == (
        "When shall it open?\n"
        "It opens when you post it.\n"
        "You can also write /polls draft opens tomorrow 9am, or opens 4 December 9am.\n"
        "[When I post] [Tomorrow, 8am] [In three days] [Another day]"
    )
    await chat.presses_answer("ada", "Tomorrow, 8am")
    assert "Opens Wednesday 2 December, 8am.\nWould close Saturday 5 December, 8pm." in chat.private_message
    await chat.says_privately("ada", "/polls draft opens")
    await chat.presses_answer("ada", "Another day")
    await chat.presses_answer("ada", "Thu 3 Dec")
    await chat.presses_answer("ada", "12 noon")
    await chat.minutes_pass(1)

    assert "Opens Thursday 3 December, 12 noon.\nWould close Sunday 6 December, 8pm." in chat.private_message
    await chat.says_privately("ada", "/polls draft opens")
    await chat.presses_answer("ada", "When I post")
    assert "Opens" not in chat.private_message
    assert "Would close Friday 4 December, 8pm." in chat.private_message


async def test_posting_plans_it_and_nobody_else_hears_of_it(chat: Chat) -> None:
    before = titles(chat)
    await acts(chat, "bob")
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.presses_answer("ada", "Post")

    assert chat.note == "Question 1 is planned. It opens Wednesday 2 December, 9am."
    assert chat.private_message.startswith(
        "Lunch?\n"
        "Question 1 is planned. Nobody sees it yet.\n"
        "1. Soup\n"
        "2. Salad\n"
        "No names are shown.\n"
        "Opens Wednesday 2 December, 9am.\n"
        "Closes Saturday 5 December, 8pm.\n"
        "It goes to Group.\n"
        "[Open now] [Change] "
    )
    assert chat.private_message.endswith("[Copy] [Cancel it]")
    assert titles(chat) == before
    for typed in ("/polls 1", "/vote 1 1", "/polls 1 who"):
        await chat.says_privately("bob", typed)
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.says_privately("bob", "/polls")
    assert chat.private_message == "There is no open question right now."


async def test_at_its_time_it_opens_and_can_be_answered(chat: Chat) -> None:
    await plans(chat)
    await chat.time_passes_until(WEDNESDAY_9AM - timedelta(minutes=1))
    assert "Lunch?" not in titles(chat)
    await chat.says_privately("ada", "/vote 1 1")
    assert chat.note == "This question is not open yet. It will come by itself."
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert titles(chat).count("Lunch?") == 1
    await chat.presses("bob", "Soup")
    assert chat.poll.lines[0] == "Soup: 1"
    assert "Closes Saturday 5 December, 8pm." in chat.poll.lines[3]
    await chat.time_passes_until(datetime(2026, 12, 5, 20, tzinfo=UTC))
    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)


async def test_it_opens_in_every_place_that_was_chosen(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.presses_answer("ada", "All 2 groups")
    assert "It goes to Evening, Group." in chat.private_message
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert chat.poll.title == chat.messages(evening)[-1].title == "Lunch?"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("yesterday", "I cannot read that as a day and a time. Write it like this: 4 December 6pm"),
        ("tomorrow", "I cannot read that as a day and a time. Write it like this: 4 December 6pm"),
        ("tomorrow 9am please", "I cannot read that as a day and a time. Write it like this: 4 December 6pm"),
        ("tomorrow 7", "Is that 7am or 7pm? Please write it like that."),
        ("31 February 6pm", "I cannot find “31 february” in the calendar. Please check the date."),
        ("today 9am", "That time has passed. Choose a later one."),
        ("1", "That time has passed. Choose a later one."),
        ("99999999999", "That is more than a year ahead. Choose an earlier time."),
        ("1 January 2999 9am", "That is more than a year ahead. Choose an earlier time."),
    ],
)
async def test_a_time_that_is_none_changes_nothing(make_chat: MakeChat, typed: str, said: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", f"/polls draft opens {typed}")
    assert chat.note == said
    await chat.says_privately("ada", "/polls draft settings")

    assert "It opens when you post it." in chat.private_message


# Changed until then


async def test_its_words_and_all_else_can_be_changed_until_it_opens(chat: Chat) -> None:
    await plans(chat, question="/poll Lunhc? | Soup | Salad")
    await chat.minutes_pass(60)
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "Lunch?")
    await chat.says_privately("ada", "Soup\nPie")
    await chat.says_privately("ada", "/polls 1 names")
    await chat.says_privately("ada", "/polls 1 quorum 5")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1 add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nPastai")
    assert "Question 1 is planned. Nobody sees it yet." in chat.private_message
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert chat.poll.lines[:4] == ("Soup: 0", "Pie: 0", "Everyone sees your name.", "Needs 5 answers.")
    assert "Cymraeg" in chat.poll.labels


async def test_moving_the_opening_moves_the_closing_by_as_many_days(chat: Chat) -> None:
    await plans(chat)
    await chat.says_privately("ada", "/polls 1 opens 4 December 12 noon")
    assert chat.note == "It now opens Friday 4 December, 12 noon. It closes Monday 7 December, 8pm."
    await chat.time_passes_until(WEDNESDAY_9AM)
    assert "Lunch?" not in titles(chat)
    await chat.time_passes_until(datetime(2026, 12, 4, 12, tzinfo=UTC))

    assert titles(chat).count("Lunch?") == 1


async def test_a_closing_that_the_opening_overtakes_is_three_days_later_again(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft at 1 December 8pm")
    await chat.says_privately("ada", "/polls draft opens today 8.30pm")

    assert "Opens Tuesday 1 December, 8.30pm.\nWould close Friday 4 December, 8pm." in chat.private_message


async def test_it_cannot_close_before_it_opens(chat: Chat) -> None:
    await plans(chat, opens="4 December 9am")
    await chat.says_privately("ada", "/polls 1 at 3 December 6pm")
    assert chat.note == "It would close before it opens. Choose a later time."
    await chat.says_privately("ada", "/polls 1 time")
    assert "[In three days] [In a week] [Another day]" in chat.private_message
    await chat.presses_answer("ada", "Another day")
    assert "[Fri 4 Dec] [Sat 5 Dec]" in chat.private_message
    await chat.presses_answer("ada", "Fri 4 Dec")
    assert chat.private_message.endswith("[12 noon] [3pm] [6pm] [8pm] [9pm]")
    await chat.presses_answer("ada", "6pm")

    assert chat.note == "It now closes Friday 4 December, 6pm."


async def test_it_opens_at_once_by_hand(chat: Chat) -> None:
    await plans(chat, opens="4 December 9am")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Open now")
    assert chat.note == "Question 1 is in the group."
    assert "Closes Friday 4 December, 8pm." in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 4, 12, tzinfo=UTC))

    assert titles(chat).count("Lunch?") == 1
    await chat.says_privately("ada", "/polls 1 open")
    assert chat.note.startswith("People have answered, or ten minutes have passed")
    await chat.says_privately("ada", "/polls 1 opens 8 December 9am")
    assert chat.note.startswith("People have answered, or ten minutes have passed")


async def test_one_that_is_called_off_is_never_heard_of(chat: Chat) -> None:
    before = titles(chat)
    await plans(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Cancel it")
    assert chat.note == "Question 1 is cancelled. Nobody saw it."
    await chat.time_passes_until(datetime(2026, 12, 6, 12, tzinfo=UTC))
    assert titles(chat) == before
    await chat.says_privately("ada", "/polls 1")

    assert chat.private_message == "Lunch?\nIt was cancelled before anybody saw it.\n[Copy]"
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1")
    assert chat.note == "I know no such question. Write /polls to see the open ones."


@pytest.mark.parametrize("typed", ["close", "wait", "again", "all"])
async def test_what_only_an_open_question_can_do_waits_for_that(make_chat: MakeChat, typed: str) -> None:
    chat = await make_chat()
    await plans(chat)
    await chat.says_privately("ada", f"/polls 1 {typed}")

    assert chat.note == "This question is not open yet. It will come by itself."


async def test_words_alone_plan_it_too(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft opens")
    assert "/polls draft opens now" in chat.private_message
    await chat.says_privately("ada", "/polls draft opens days 0")
    assert "/polls draft opens day 2026-12-03" in chat.private_message
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.says_privately("ada", "/polls draft post")
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert titles(chat).count("Lunch?") == 1


# Over the clock change


@pytest.mark.parametrize(
    ("now", "opens", "at"),
    [
        (datetime(2027, 3, 27, 12, tzinfo=UTC), "28 March 9am", datetime(2027, 3, 28, 8, tzinfo=UTC)),
        (datetime(2026, 10, 24, 12, tzinfo=UTC), "25 October 9am", datetime(2026, 10, 25, 9, tzinfo=UTC)),
    ],
)
async def test_it_opens_by_the_clock_on_the_wall_on_the_day_of_a_change(
    make_chat: MakeChat, clock: Clock, now: datetime, opens: str, at: datetime
) -> None:
    clock.now = now
    chat = await make_chat()
    await plans(chat, opens=opens)
    await chat.time_passes_until(at - timedelta(minutes=1))
    assert "Lunch?" not in titles(chat)
    await chat.time_passes_until(at)

    assert titles(chat).count("Lunch?") == 1
    assert "8pm." in chat.poll.lines[3]
