"""A question that was planned opens in its turn, and once, whatever happens to the program."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from bot.people.preferences import Preferences
from bot.timing.quiet import Quiet
from storage.storage import Storage
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.polls.planned import LUNCH, WEDNESDAY_8AM, WEDNESDAY_9AM, plans, titles
from tests.support.chat import Chat, Clock, make_core, private
from tests.support.postgres import fresh_database


async def test_planned_for_the_night_it_comes_in_the_morning_and_nobody_hears_of_it_before_its_group(
    chat: Chat,
) -> None:
    awake = Quiet(starts=time(0), ends=time(0))
    await acts(chat, "bob")
    chooses(chat, "bob", Preferences(poll_reminders=True, quiet=awake))
    await plans(chat, opens="today 11pm")
    await chat.time_passes_until(WEDNESDAY_8AM - timedelta(minutes=1))
    assert "Lunch?" not in titles(chat)
    assert chat.messages(private("bob")) == []
    await chat.says_privately("ada", "/polls 1")
    assert "Group: waits till Wednesday 2 December, 8am. It is night there." in chat.private_message
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert titles(chat).count("Lunch?") == 1
    assert not chat.poll.message.silent
    assert [shown.title for shown in chat.messages(private("bob"))] == ["Lunch?"]


async def test_one_that_would_be_over_by_the_morning_closes_later_by_as_much(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft opens today 11pm")
    await chat.says_privately("ada", "/polls draft at 2 December 8.30am")
    await chat.says_privately("ada", "/polls draft post")
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert "Closes Wednesday 2 December, 5.30pm." in chat.poll.lines[3]


async def test_the_fourth_in_a_week_waits_for_its_turn_as_nobody_posts_it_by_hand(chat: Chat) -> None:
    for question in ("One?", "Two?", "Three?"):
        await chat.says("ada", f"/poll {question} | Soup | Salad")
    await plans(chat)
    await chat.time_passes_until(WEDNESDAY_9AM)
    assert "Lunch?" not in titles(chat)
    await chat.says_privately("ada", "/polls 4")
    assert "Group: waits till Tuesday 8 December" in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 8, 11, tzinfo=UTC))

    assert titles(chat).count("Lunch?") == 1


async def test_whoever_asked_to_hear_of_questions_is_told_when_it_opens(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", Preferences(poll_reminders=True))
    await plans(chat)
    assert chat.messages(private("bob")) == []
    await chat.time_passes_until(WEDNESDAY_9AM)

    assert [shown.title for shown in chat.messages(private("bob"))] == ["Lunch?"]


async def test_where_five_are_open_it_waits_until_one_closes_and_its_card_says_so(chat: Chat) -> None:
    for number in range(5):
        await chat.says("ada", f"/poll Question {number}? | Yes | No")
        await chat.minutes_pass(1)
    await plans(chat)
    await plans(chat, opens="tomorrow 10am", question="/poll Tea? | Green | Black")
    await chat.time_passes_until(WEDNESDAY_9AM + timedelta(hours=2))
    assert not {"Lunch?", "Tea?"} & set(titles(chat))
    await chat.says_privately("ada", "/polls 6")
    assert "It waits: a group has 5 open questions. It opens when one closes." in chat.private_message
    await chat.presses_answer("ada", "Open now")
    assert chat.note == "This group has 5 open questions, and more would be too much. Close one first."
    await chat.says_privately("ada", "/polls 3 close")

    await chat.says_privately("ada", "/polls 6")
    assert "Question 6. No answers yet." in chat.private_message
    await chat.says_privately("ada", "/polls 7")
    assert "It waits: a group has 5 open questions. It opens when one closes." in chat.private_message
    await chat.says_privately("ada", "/polls 2 cancel")
    await chat.says_privately("ada", "Not needed.")
    await chat.says_privately("ada", "/polls 7")
    assert "Question 7. No answers yet." in chat.private_message


# Whatever happens to the program


async def test_down_at_its_time_it_opens_when_the_program_is_back_and_once(
    chat: Chat, migrated_url: str, clock: Clock, make_storage: Callable[..., Storage]
) -> None:
    await plans(chat)
    chat.storage.close()
    clock.now = WEDNESDAY_9AM + timedelta(hours=3)
    again = make_storage(migrated_url, seed=2)
    back = Chat(storage=again, core=make_core(again, chat.platform, clock), platform=chat.platform, clock=clock)
    await back.settle()
    assert titles(back).count("Lunch?") == 1
    back.core = make_core(again, chat.platform, clock)
    await back.minutes_pass(60)

    assert titles(back).count("Lunch?") == 1
    assert "Closes Saturday 5 December, 8pm." in back.poll.lines[3]


async def test_back_after_it_should_have_closed_it_is_open_for_as_long_as_planned(chat: Chat) -> None:
    await plans(chat)
    chat.clock.now = datetime(2026, 12, 7, 9, tzinfo=UTC)
    await chat.settle()

    assert "Closes Thursday 10 December, 8pm." in chat.poll.lines[3]


async def test_killed_while_it_opens_it_opens_once(chat: Chat) -> None:
    await plans(chat)
    opens = chat.core.contents.ticks["poll-open"]

    def dies(work: object, ref: str) -> None:
        opens(work, ref)
        raise ZeroDivisionError

    chat.core.contents.ticks["poll-open"] = dies  # type: ignore[index]
    await chat.time_passes_until(WEDNESDAY_9AM)
    assert "Lunch?" not in titles(chat)
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again
    await chat.minutes_pass(10)

    assert titles(chat).count("Lunch?") == 1


async def test_two_processes_at_once_open_it_once(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    other = make_core(make_storage(url, seed=2), chat.platform, clock)
    for number in range(3):
        await plans(chat, question=f"/poll Question {number}? | Soup | Salad")
    clock.now = WEDNESDAY_9AM
    cores = (chat.core, other)
    await asyncio.gather(*(core.ticker.run_due() for core in cores))
    await asyncio.gather(*(core.courier.deliver_due() for core in cores))
    await chat.minutes_pass(7 * 24 * 60)

    assert [titles(chat).count(f"Question {number}?") for number in range(3)] == [1, 1, 1]


async def test_opened_by_hand_in_one_process_while_its_time_comes_in_another_it_opens_once(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    other = make_core(make_storage(url, seed=2), chat.platform, clock)
    await plans(chat)
    clock.now = WEDNESDAY_9AM
    by_hand = chat.core.engine.handle(chat.typed("ada", "/polls 1 open", place=private("ada")))
    await asyncio.gather(by_hand, other.ticker.run_due())
    await asyncio.gather(chat.core.courier.deliver_due(), other.courier.deliver_due())
    await chat.minutes_pass(60)

    assert titles(chat).count("Lunch?") == 1
