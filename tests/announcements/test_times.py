"""When an announcement goes: now, at a time, and again and again."""

from datetime import UTC, datetime

import pytest

from tests.announcements.telling import NORTH, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat

WEDNESDAY_9AM = datetime(2026, 12, 2, 9, tzinfo=UTC)


async def test_planned_for_a_time_that_is_said_back_it_goes_by_itself(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at tomorrow 9am")
    assert "It goes to 1 group: Wednesday 2 December, 9am." in chat.private_message
    await chat.presses_answer("ada", "Plan it")
    assert chat.note == "Announcement 1 is planned: Wednesday 2 December, 9am."
    await chat.time_passes_until(WEDNESDAY_9AM.replace(hour=8, minute=59))
    assert posts(chat) == []
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert posts(chat)[-1].lines == ("Tea at three.",)
    assert report(chat).title == "Announcement 1: 1 group told"


async def test_buttons_choose_a_time_as_well(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "When")
    assert "[Now] [Tomorrow 9am] [Another day] [Write the time] [Urgent]" in chat.private_message
    await chat.presses_answer("ada", "Another day")
    await chat.presses_answer("ada", "Fri 4 Dec")
    await chat.presses_answer("ada", "12 noon")
    assert "Friday 4 December, 12 noon" in chat.private_message
    await chat.says_privately("ada", "/announce draft now")

    assert "It goes to 1 group, now." in chat.private_message


async def test_what_was_assumed_of_a_time_is_asked(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at friday 7")

    assert chat.note == "Please check the time. Is that 7am or 7pm? Please write it like that."
    assert "Friday 4 December, 7" in chat.private_message


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("yesterday 9am", "That time has passed. Choose a later one."),
        ("31 february 9am", "I cannot find “31 february” in the calendar. Please check the date."),
        ("when it rains", "I do not understand"),
        ("every 0 days", "That number does not work."),
        ("friday", "At what time?"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_with_the_reason(make_chat: MakeChat, words: str, said: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", f"/announce draft at {words}")

    assert chat.note.startswith(said)
    await chat.says_privately("ada", "/announce draft")
    assert "It goes to 1 group, now." in chat.private_message


async def test_a_repeating_one_comes_as_an_announcement_of_its_own_each_time(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at every wednesday 10am")
    assert "every Wednesday at 10am" in chat.private_message
    assert "Next: Wednesday 2 December, 10am" in chat.private_message
    await chat.presses_answer("ada", "Plan it")
    await chat.time_passes_until(datetime(2026, 12, 9, 10, tzinfo=UTC))
    assert len(posts(chat)) == 2
    assert report(chat).title == "Announcement 3: 1 group told"
    await chat.says_privately("ada", "/announce 3 words Tea at four.")
    assert [shown.lines[0] for shown in posts(chat)] == ["Tea at three.", "Tea at four."]
    await chat.says_privately("ada", "/announce 1 skip")
    assert chat.note == "Skipped. Next: Wednesday 23 December, 10am."
    await chat.time_passes_until(datetime(2026, 12, 16, 11, tzinfo=UTC))
    assert len(posts(chat)) == 2
    await chat.says_privately("ada", "/announce 1 stop")
    assert chat.note == "Stopped. It does not come again."
    await chat.time_passes_until(datetime(2027, 1, 10, 10, tzinfo=UTC))

    assert len(posts(chat)) == 2


async def test_it_keeps_its_hour_over_the_clock_change(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.time_passes_until(datetime(2027, 3, 20, 12, tzinfo=UTC))
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at every sunday 10am")
    await chat.says_privately("ada", "/announce draft plan")
    await chat.time_passes_until(datetime(2027, 3, 28, 8, 59, tzinfo=UTC))
    assert len(posts(chat)) == 1
    await chat.time_passes_until(datetime(2027, 3, 28, 9, tzinfo=UTC))

    assert len(posts(chat)) == 2


async def test_what_was_missed_for_long_is_left_out_where_the_next_is_nearer(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at every wednesday 10am")
    await chat.says_privately("ada", "/announce draft plan")
    chat.clock.now = datetime(2026, 12, 15, 12, tzinfo=UTC)  # the machine was down
    await chat.settle()
    assert posts(chat) == []
    await chat.time_passes_until(datetime(2026, 12, 16, 10, tzinfo=UTC))

    assert len(posts(chat)) == 1


async def test_a_planned_one_waits_for_the_morning_and_the_report_says_so(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at today 9.30pm")
    assert "That is in the quiet hours. It would wait till Wednesday 2 December, 8am." in chat.private_message
    assert "[Wednesday 8am]" in chat.private_message
    await chat.presses_answer("ada", "Plan it")
    await chat.time_passes_until(datetime(2026, 12, 1, 21, 31, tzinfo=UTC))
    assert report(chat).title == "Announcement 1: 1 group not told yet"
    assert report(chat).lines == ("Group: quiet hours, till Wednesday 2 December, 8am.",)
    await chat.time_passes_until(datetime(2026, 12, 2, 8, 1, tzinfo=UTC))

    assert report(chat).lines == ("Everybody is told.",)


async def test_at_night_a_better_time_is_offered(chat: Chat) -> None:
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/announce Tea at three.")
    assert "It is night. It would make no sound." in chat.private_message
    await chat.presses_answer("ada", "Wait till 8am")
    assert "It goes to 1 group: Wednesday 2 December, 8am." in chat.private_message
    await chat.presses_answer("ada", "Plan it")
    await chat.time_passes_until(datetime(2026, 12, 2, 8, tzinfo=UTC))

    assert len(posts(chat)) == 1
    assert not posts(chat)[-1].message.silent


async def test_sent_at_night_by_hand_it_makes_no_sound(chat: Chat) -> None:
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "Send now")

    assert chat.note == "Announcement 1 is on its way to 1 group. It makes no sound, as it is night there."
    assert posts(chat)[-1].message.silent


async def test_bank_holidays_clashes_and_full_weeks_are_told_with_a_better_time(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 at 25 december 10am")
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at 25 december 10am")
    assert "That is a bank holiday." in chat.private_message
    assert "Question 1 opens or closes within the same hour." in chat.private_message
    await chat.presses_answer("ada", "Tuesday 10am")
    assert "Tuesday 29 December, 10am" in chat.private_message
    await chat.says_privately("ada", "/announce draft plan")
    await chat.says_privately("ada", "/announce Coffee at four.")
    await chat.says_privately("ada", "/announce draft at 29 december 10.30am")

    assert "Announcement 1 goes out within the same hour." in chat.private_message


async def test_a_place_that_has_had_its_three_posts_gets_it_when_there_is_room(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    for number in range(3):
        await chat.says("ada", f"/poll Lunch {number}? | Soup | Salad")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/announce Tea at three.")
    assert "Some groups have had three posts this week." in chat.private_message
    await chat.says_privately("ada", "/announce draft at tomorrow 9am")
    said = "Some groups have had three posts that week. There it would wait till Tuesday 8 December, 10am."
    assert said in chat.private_message
    await chat.says_privately("ada", "/announce draft plan")
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert report(chat).title == "Announcement 1: 1 of 2 groups told"
    assert report(chat).lines == ("Group: three posts this week already. It waits till Tuesday 8 December, 10am.",)


async def test_the_list_shows_what_is_planned_and_what_was_sent(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce list")
    assert chat.private_message.startswith("Nothing is planned")
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft send")
    await chat.says_privately("ada", "/announce Coffee at four.")
    await chat.says_privately("ada", "/announce draft at tomorrow 9am")
    await chat.says_privately("ada", "/announce draft plan")
    await chat.says_privately("ada", "/announce list")

    assert chat.private_message.splitlines() == [
        "Announcements",
        "2. “Coffee at four.” Planned: Wednesday 2 December, 9am.",
        "1. “Tea at three.” Sent Tuesday 1 December, 10am.",
        "[Announcement 2] [Announcement 1]",
    ]
    await chat.presses_answer("ada", "Announcement 2")
    assert "[When] [Where] [More] [Send now] [Drop]" in chat.private_message
