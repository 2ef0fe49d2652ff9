"""A question that comes again each week or month, at the same time of day, with what earlier ones said."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from storage.storage import Storage
from tests.conftest import MakeChat
from tests.polls.carers import acts, kept
from tests.polls.planned import LUNCH, titles
from tests.support.chat import Chat, Clock, make_core
from tests.support.postgres import fresh_database

FRIDAY_8PM = datetime(2026, 12, 4, 20, tzinfo=UTC)
NEXT_TUESDAY_10AM = datetime(2026, 12, 8, 10, tzinfo=UTC)


async def asks(chat: Chat, *typed: str, question: str = LUNCH) -> None:
    """Ada asks in the group, on Tuesday 1 December at 10am; it closes on Friday at 8pm."""
    await chat.says("ada", question)
    for words in typed or ("repeat weekly",):
        await chat.says_privately("ada", f"/polls 1 {words}")
    await chat.minutes_pass(1)


async def all_choose(chat: Chat, **chosen: str) -> None:
    """These people press these labels under the newest question."""
    for who, label in chosen.items():
        await chat.presses(who, label)


async def test_when_one_has_closed_the_next_is_planned_for_the_same_time_a_week_on(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls 1")
    assert "It comes again Tuesday 8 December, 10am." in chat.private_message
    assert "[Copy] [Stop repeating]" in chat.private_message
    await chat.says_privately("ada", "/polls 2")
    assert "Question 2 is planned. Nobody sees it yet." in chat.private_message
    assert "Opens Tuesday 8 December, 10am." in chat.private_message
    await chat.time_passes_until(NEXT_TUESDAY_10AM)

    assert titles(chat).count("Lunch?") == 2
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")
    assert "Closes Friday 11 December, 8pm." in chat.poll.lines[3]


async def test_it_goes_on_week_after_week_and_never_two_at_once(chat: Chat) -> None:
    await asks(chat)
    for week in range(1, 5):
        await chat.time_passes_until(FRIDAY_8PM + timedelta(days=7 * week - 1))
        await chat.says_privately("ada", "/polls")
        assert chat.private_message.startswith("One open question\n")

    assert titles(chat).count("Lunch?") == 5


async def test_the_result_tells_how_earlier_ones_went(chat: Chat) -> None:
    await asks(chat)
    await all_choose(chat, bob="Soup", cat="Soup", dan="Salad")
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await all_choose(chat, bob="Salad", cat="Salad", dan="Salad")
    await chat.time_passes_until(FRIDAY_8PM + timedelta(days=7))
    assert chat.message.lines[1:] == ("Before: Salad 1 of 3 (4 December).",)
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))
    await all_choose(chat, bob="Soup", cat="Salad")
    await chat.time_passes_until(FRIDAY_8PM + timedelta(days=14))

    assert chat.message.lines == (
        "“Lunch?” 2 people answered. Soup and Salad came first together, with 1 each.",
        "Before: Soup 0 of 3 (11 December), 2 of 3 (4 December).",
        "Before: Salad 3 of 3 (11 December), 1 of 3 (4 December).",
    )


async def test_five_earlier_ones_are_told_and_where_nobody_answered_that_too(chat: Chat) -> None:
    await asks(chat)
    for week in range(7):
        if week != 4:
            await chat.presses("bob", "Soup")
        await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7 * week))
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 8 close")

    assert chat.message.lines[1] == (
        "Before: Soup 1 of 1 (15 January), 1 of 1 (8 January), nobody (1 January), 1 of 1 (25 December), "
        "1 of 1 (18 December)."
    )


@pytest.mark.parametrize(
    ("kind", "first", "second", "said"),
    [
        ("several", "1 2", "1", "Before: Soup 1 of 1 (4 December)."),
        ("scale Bad | Good", "2", "4", "The middle before: 2 (4 December)."),
        ("ranked", "2>1", "1>2", "First before: Salad (4 December)."),
        ("points 10", "1=3 2=7", "1=10", "Before: Soup 3 points (4 December)."),
        ("own-words", "my words More soup", "my words Less soup", "How many answered before: 1 (4 December)."),
    ],
)
async def test_each_kind_tells_it_in_its_own_way(chat: Chat, kind: str, first: str, second: str, said: str) -> None:
    await asks(chat, f"kind {kind}", "repeat weekly")
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {first}")
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await chat.says_privately("bob", f"/vote 2 {second}")
    await chat.says_privately("ada", "/polls 2 close")

    assert said in chat.message.lines


async def test_a_middle_between_two_steps_is_said_as_both(chat: Chat) -> None:
    await asks(chat, "kind scale Bad | Good", "repeat weekly")
    for who, step in (("bob", "2"), ("cat", "4")):
        await acts(chat, who)
        await chat.says_privately(who, f"/vote 1 {step}")
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await chat.says_privately("bob", "/vote 2 5")
    await chat.says_privately("ada", "/polls 2 close")

    assert "The middle before: 2 to 4 (4 December)." in chat.message.lines


async def test_the_next_has_the_words_and_settings_of_the_last(chat: Chat) -> None:
    await asks(chat, "names", "quorum 2", "repeat weekly")
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls 2 change")
    await chat.says_privately("ada", "Lunch today?")
    await chat.says_privately("ada", "Soup\nPie")
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))

    assert chat.poll.title == "Lunch today?"
    assert chat.poll.lines[:4] == ("Soup: 0", "Pie: 0", "Everyone sees your name.", "Needs 2 answers.")


async def test_a_trend_goes_by_the_words_of_choices_and_not_by_their_numbers(chat: Chat) -> None:
    await asks(chat)
    await all_choose(chat, bob="Soup", cat="Salad")
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls 2 change")
    await chat.says_privately("ada", "Lunch?")
    await chat.says_privately("ada", "Pie\nSoup")
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await chat.presses("bob", "Soup")
    await chat.time_passes_until(FRIDAY_8PM + timedelta(days=7))
    assert chat.message.lines[1] == "Before: Soup 1 of 2 (4 December)."
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))
    await chat.presses("bob", "Pie")
    await chat.time_passes_until(FRIDAY_8PM + timedelta(days=14))

    assert chat.message.lines[1] == "Before: Pie 0 of 1 (11 December)."


async def test_the_trend_is_told_in_the_words_of_the_group(chat: Chat) -> None:
    await asks(chat, "repeat weekly", "add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nSalad gwyrdd")
    await chat.presses("bob", "Soup")
    chat.storage.transact(lambda work: work.places.put_language(kept(work, chat.place), "cy"))
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await chat.presses("bob", "Cawl")
    await chat.says_privately("ada", "/polls 2 close")

    assert "Cawl" in chat.message.lines[1]
    assert "Soup" not in "".join(chat.message.lines)


async def test_another_kind_is_not_compared_with_but_how_many_answered_is_told(chat: Chat) -> None:
    await asks(chat)
    await all_choose(chat, bob="Soup", cat="Soup")
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls 2 kind points 10")
    await chat.time_passes_until(NEXT_TUESDAY_10AM)
    await chat.says_privately("bob", "/vote 2 1=10")
    await chat.says_privately("ada", "/polls 2 close")

    assert chat.message.lines[-1] == "How many answered before: 2 (4 December)."


# When it stops


@pytest.mark.parametrize("how", ["pressed", "typed"])
async def test_stopped_on_the_open_one_it_is_the_last(chat: Chat, how: str) -> None:
    await asks(chat)
    if how == "pressed":
        await chat.says_privately("ada", "/polls 1")
        await chat.presses_answer("ada", "Stop repeating")
    else:
        await chat.says_privately("ada", "/polls 1 repeat never")
    assert chat.note == "Stopped. It does not come again."
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))

    assert titles(chat).count("Lunch?") == 1


@pytest.mark.parametrize("number", [1, 2])
async def test_stopped_when_the_next_is_planned_that_one_does_not_come(chat: Chat, number: int) -> None:
    """Whether on the planned one, or on the one before it."""
    await asks(chat)
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", f"/polls {number}")
    await chat.presses_answer("ada", "Stop repeating")
    assert chat.note == "Stopped. It does not come again."
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))
    assert titles(chat).count("Lunch?") == 1
    await chat.says_privately("ada", f"/polls {number} repeat never")

    assert chat.note == "This question does not come again, so there is nothing to stop."


async def test_a_cancelled_one_is_the_last(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "No more lunches.")
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))

    assert titles(chat).count("Lunch?") == 1


async def test_a_planned_one_that_is_called_off_is_the_last(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls 2 cancel")
    assert chat.note == "Question 2 is cancelled. Nobody saw it."
    await chat.time_passes_until(NEXT_TUESDAY_10AM + timedelta(days=7))

    assert titles(chat).count("Lunch?") == 1


async def test_a_group_that_is_left_is_asked_no_more(chat: Chat) -> None:
    await asks(chat)
    await chat.bot_leaves(chat.place)
    await chat.time_passes_until(FRIDAY_8PM)
    await chat.says_privately("ada", "/polls more")

    assert "Opens" not in chat.private_message


# By the clock on the wall


async def test_closed_early_the_next_still_comes_a_week_after_the_first_opened(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls 2")

    assert "Opens Tuesday 8 December, 10am.\nCloses Friday 11 December, 8pm." in "\n".join(
        line for line in chat.private_message.split("\n") if not line.startswith("It comes again")
    )


async def test_one_that_is_open_for_longer_than_a_week_skips_the_weeks_it_took(chat: Chat) -> None:
    await asks(chat, "at 10 December 8pm", "repeat weekly")
    await chat.time_passes_until(datetime(2026, 12, 10, 20, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 2")

    assert "Opens Tuesday 15 December, 10am." in chat.private_message
    assert "Closes Thursday 24 December, 8pm." in chat.private_message


@pytest.mark.parametrize(
    ("now", "closes", "opens"),
    [
        (datetime(2027, 1, 31, 10, tzinfo=UTC), "3 February 8pm", "Opens Sunday 28 February, 10am."),
        (datetime(2026, 12, 31, 10, tzinfo=UTC), "3 January 8pm", "Opens Sunday 31 January, 10am."),
        (datetime(2026, 12, 15, 10, tzinfo=UTC), "17 December 8pm", "Opens Friday 15 January, 10am."),
    ],
)
async def test_each_month_is_the_same_day_or_the_last_one_that_there_is(
    make_chat: MakeChat, clock: Clock, now: datetime, closes: str, opens: str
) -> None:
    clock.now = now
    chat = await make_chat()
    await asks(chat, f"at {closes}", "repeat monthly")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls 2")

    assert opens in chat.private_message.replace(" 2027,", ",")


async def test_the_end_of_the_month_stays_the_end_of_the_month(make_chat: MakeChat, clock: Clock) -> None:
    """It is counted from the first: February does not make the 31st the 28th."""
    clock.now = datetime(2027, 1, 31, 10, tzinfo=UTC)
    chat = await make_chat()
    await asks(chat, "repeat monthly")
    await chat.time_passes_until(datetime(2027, 3, 20, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 3")

    assert "Opens Wednesday 31 March, 10am." in chat.private_message


@pytest.mark.parametrize(
    ("now", "opens_at", "closes"),
    [
        # London's clocks go forward on 28 March 2027, and back on 25 October 2026.
        (datetime(2027, 3, 23, 10, tzinfo=UTC), datetime(2027, 3, 30, 9, tzinfo=UTC), "Friday 2 April, 8pm."),
        (datetime(2026, 10, 20, 9, tzinfo=UTC), datetime(2026, 10, 27, 10, tzinfo=UTC), "Friday 30 October, 8pm."),
    ],
)
async def test_ten_in_the_morning_stays_that_over_both_clock_changes(
    make_chat: MakeChat, clock: Clock, now: datetime, opens_at: datetime, closes: str
) -> None:
    clock.now = now
    chat = await make_chat()
    await asks(chat)
    await chat.time_passes_until(opens_at - timedelta(minutes=1))
    assert titles(chat).count("Lunch?") == 1
    await chat.time_passes_until(opens_at)

    assert titles(chat).count("Lunch?") == 2
    assert f"Closes {closes}" in chat.poll.lines[3]


# Whatever happens to the program


async def test_down_over_the_closing_and_the_next_opening_both_happen_once_when_it_is_back(
    chat: Chat, migrated_url: str, clock: Clock, make_storage: Callable[..., Storage]
) -> None:
    await asks(chat)
    chat.storage.close()
    clock.now = NEXT_TUESDAY_10AM - timedelta(hours=1)
    again = make_storage(migrated_url, seed=2)
    back = Chat(storage=again, core=make_core(again, chat.platform, clock), platform=chat.platform, clock=clock)
    await back.settle()
    back.core = make_core(again, chat.platform, clock)
    await back.time_passes_until(NEXT_TUESDAY_10AM)

    assert titles(back).count("The result of question 1") == 1
    assert titles(back).count("Lunch?") == 2


async def test_two_processes_at_once_plan_one_next(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    cores = (chat.core, make_core(make_storage(url, seed=2), chat.platform, clock))
    await asks(chat)
    for instant in (FRIDAY_8PM, NEXT_TUESDAY_10AM, FRIDAY_8PM + timedelta(days=7)):
        clock.now = instant
        await asyncio.gather(*(core.ticker.run_due() for core in cores))
        await asyncio.gather(*(core.courier.deliver_due() for core in cores))
    await chat.says_privately("ada", "/polls more")

    assert chat.private_message.startswith("Planned and ended\n3. Lunch? Opens Tuesday 15 December, 10am.\n2. Lunch?")
    assert titles(chat).count("Lunch?") == 2
