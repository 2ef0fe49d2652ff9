"""Limits and faults of the stand-in of Telegram, as the real library feels them."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from telegram import (
    Bot,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from tests.platforms.calling import post, shown, updates
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def test_a_group_takes_twenty_a_minute_edits_included(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    stand_in.limit()
    message = await shown(bot, carers)
    for number in range(19):
        await bot.edit_message_text(f"Soup: {number}", carers.id, message.id)
        stand_in.time_passes(0.1)
    with pytest.raises(RetryAfter) as refused:
        await bot.edit_message_text("Soup: 20", carers.id, message.id)

    assert refused.value.retry_after == timedelta(seconds=59)
    with pytest.raises(RetryAfter):
        await bot.edit_message_text("Soup: 20", carers.id, message.id)
    stand_in.time_passes(59)
    await bot.edit_message_text("Soup: 20", carers.id, message.id)
    statistics = stand_in.statistics()
    assert (statistics["too_many"], statistics["too_early"]) == (2, 1)


async def test_a_person_takes_one_a_second_after_a_small_burst(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, bob: Person
) -> None:
    stand_in.limit()
    stand_in.starts(ada)
    stand_in.starts(bob)
    for _ in range(3):
        await bot.send_message(ada.id, "Hi")
    with pytest.raises(RetryAfter):
        await bot.send_message(ada.id, "Hi")
    await bot.send_message(bob.id, "Hi")
    stand_in.time_passes(1)
    await bot.send_message(ada.id, "Hi")

    assert len(stand_in.bot_messages(ada.id)) == 4


async def test_thirty_a_second_overall(stand_in: TelegramStandIn, bot: Bot) -> None:
    stand_in.limit()
    people = stand_in.crowd(31)
    for person in people:
        stand_in.starts(person)
    for person in people[:30]:
        await bot.send_message(person.id, "Hi")

    with pytest.raises(RetryAfter):
        await bot.send_message(people[30].id, "Hi")


async def test_answers_to_presses_are_not_limited(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    message = await shown(bot, carers)
    stand_in.limit(group_per_minute=1, overall_per_second=1)
    for _ in range(5):
        press = stand_in.presses(bob, message, "Soup")
        await bot.answer_callback_query(press.id)

    assert stand_in.statistics()["too_many"] == 0


async def test_an_error_of_the_server_happens_once_and_changes_nothing(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    stand_in.fault("status", status=502)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(carers.id, "Hi")
    assert stand_in.bot_messages(carers) == []
    await bot.send_message(carers.id, "Hi")

    assert len(stand_in.bot_messages(carers)) == 1


@pytest.mark.parametrize(("kind", "standing"), [("cut_before", 0), ("cut_after", 1), ("malformed", 1)])
async def test_a_lost_answer_tells_nothing_about_what_happened(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, kind: Any, standing: int
) -> None:
    stand_in.fault(kind)
    with pytest.raises(Exception) as lost:  # noqa: PT011 - each of the library's kinds will do
        await bot.send_message(carers.id, "Hi")

    assert lost.type.__module__ == "telegram.error"
    assert len(stand_in.bot_messages(carers)) == standing


async def test_a_cut_after_a_confirming_poll_still_confirms(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    stand_in.says(ada, "one")
    (first,) = await updates(bot)
    stand_in.fault("cut_after", methods=["getUpdates"])
    with pytest.raises(NetworkError):
        await updates(bot, offset=first.update_id + 1)

    assert await updates(bot) == ()


async def test_refusals_and_changes_can_be_ordered_for_one_chat(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.starts(ada)
    message = await shown(bot, carers)
    stand_in.fault("too_many", retry_after=30, chat=carers.id)
    stand_in.fault("blocked", chat=ada.id)
    with pytest.raises(RetryAfter):
        await bot.send_message(carers.id, "Hi")
    with pytest.raises(Forbidden):
        await bot.send_message(ada.id, "Hi")
    stand_in.fault("message_deleted")
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Dinner?", carers.id, message.id)
    stand_in.fault("migrated")
    with pytest.raises(ChatMigrated):
        await bot.send_message(carers.id, "Hi")

    assert stand_in.statistics()["too_early"] == 2


async def test_chance_is_seeded() -> None:
    """What failed by chance fails again."""
    outcomes = []
    for _ in range(2):
        async with TelegramStandIn(seed=9) as stand_in:
            stand_in.fault("status", chance=0.5)
            outcomes.append([(await post(stand_in, "getMe"))[0] for _ in range(20)])

    assert outcomes[0] == outcomes[1]
    assert set(outcomes[0]) == {200, 500}


async def test_down_for_an_hour_cuts_polls_too_and_keeps_what_people_wrote(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    waiting = asyncio.create_task(updates(bot, timeout=30))
    await stand_in.until(lambda: stand_in.is_polled)
    stand_in.goes_down(3600)
    with pytest.raises(NetworkError):
        await waiting
    with pytest.raises(NetworkError):
        await bot.get_me()
    stand_in.says(ada, "anybody?")
    stand_in.time_passes(3600)

    assert len(await updates(bot)) == 1


async def test_an_update_of_any_shape_can_be_put_in_line(stand_in: TelegramStandIn) -> None:
    stand_in.tells("soup_ordered", {"spoons": [None]})
    _, said = await post(stand_in, "getUpdates", json={})

    assert said["result"][0]["soup_ordered"] == {"spoons": [None]}
