"""The stand-in of Telegram is one: updates come as Telegram brings them, and the real library takes them."""

import asyncio
from typing import Any

import pytest
from telegram import (
    Bot,
)
from telegram.error import Conflict, InvalidToken

from tests.platforms.calling import post, shown, updates
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def test_updates_come_again_until_a_higher_offset_confirms_them(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    for text in ("one", "two", "three"):
        stand_in.says(ada, text)
    first = await updates(bot)
    again = await updates(bot)
    after_two = await updates(bot, offset=first[1].update_id + 1)

    assert [u.message.text for u in first if u.message] == ["one", "two", "three"]
    assert again == first
    assert [u.message.text for u in after_two if u.message] == ["three"]


async def test_what_was_confirmed_never_comes_back(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    stand_in.says(ada, "one")
    (first,) = await updates(bot)
    await updates(bot, offset=first.update_id + 1)

    assert await updates(bot) == ()


async def test_update_ids_rise_by_one(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    for _ in range(5):
        stand_in.says(ada, "again")
    ids = [update.update_id for update in await updates(bot)]

    assert ids == list(range(ids[0], ids[0] + 5))


async def test_a_limit_holds_back_the_rest(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    for _ in range(5):
        stand_in.says(ada, "again")

    assert len(await updates(bot, limit=2)) == 2


async def test_a_negative_offset_forgets_all_but_the_last(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    for text in ("one", "two", "three"):
        stand_in.says(ada, text)
    last = await updates(bot, offset=-1)

    assert [u.message.text for u in last if u.message] == ["three"]
    assert len(await updates(bot)) == 1


async def test_a_long_poll_ends_when_something_happens(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    waiting = asyncio.create_task(updates(bot, timeout=30))
    await stand_in.until(lambda: stand_in.is_polled)
    stand_in.says(ada, "hello")

    assert len(await waiting) == 1


async def test_a_second_poller_ends_the_first(stand_in: TelegramStandIn, bot: Bot) -> None:
    first = asyncio.create_task(updates(bot, timeout=30))
    await stand_in.until(lambda: stand_in.is_polled)
    await post(stand_in, "getUpdates")

    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await first


async def test_a_poller_that_went_away_is_forgotten(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    """As when the bot is killed: what it never got waits for the next one."""
    gone = asyncio.create_task(updates(bot, timeout=30))
    await stand_in.until(lambda: stand_in.is_polled)
    gone.cancel()
    await asyncio.wait([gone])
    await stand_in.until(lambda: not stand_in.is_polled)
    stand_in.says(ada, "anybody?")

    assert len(await updates(bot)) == 1


async def test_polling_is_refused_while_a_webhook_is_set(stand_in: TelegramStandIn, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:1/hook")

    with pytest.raises(Conflict, match="webhook is active"):
        await updates(bot)


async def test_only_the_kinds_asked_for_are_told_and_the_wish_is_remembered(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    await updates(bot, allowed_updates=["callback_query"])
    await updates(bot)
    stand_in.says(ada, "/help", carers)
    stand_in.presses(ada, await shown(bot, carers), "Soup")
    told = await updates(bot)

    assert [update.callback_query is not None for update in told] == [True]


async def test_after_a_day_a_message_is_dropped(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    stand_in.says(ada, "old")
    stand_in.time_passes(86_401)
    stand_in.says(ada, "new")
    told = await updates(bot)

    assert [u.message.text for u in told if u.message] == ["new"]


async def test_an_undelivered_press_is_dropped_after_150_seconds(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.presses(ada, await shown(bot, carers), "Soup")
    stand_in.time_passes(151)

    assert await updates(bot) == ()
    assert stand_in.statistics()["dropped"] == 1


async def test_with_brakes_asking_again_at_once_gives_one_update() -> None:
    async with TelegramStandIn(polling_brakes=True) as stand_in, Bot(stand_in.token, f"{stand_in.api_url}/bot") as bot:
        ada = stand_in.person(501)
        stand_in.says(ada, "one")
        stand_in.says(ada, "two")
        first, again = await updates(bot, offset=1), await updates(bot, offset=1)

        assert (len(first), len(again)) == (2, 1)


async def test_a_wrong_token_is_not_let_in(stand_in: TelegramStandIn) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("123:wrong", base_url=f"{stand_in.api_url}/bot"):
            pass
