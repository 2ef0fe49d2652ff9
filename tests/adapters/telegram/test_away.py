"""How the core learns for how long the bot was away, and what its owner then reads."""

import asyncio
from datetime import timedelta

from adapters.reaching import EVERY, Reaching
from bot.chat.inbound import Reached, Said
from bot.words import plain
from tests.adapters.contract import Inbox
from tests.adapters.telegram.conftest import Town, make_telegram
from tests.platforms.telegram import TelegramStandIn


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_that_telegram_was_reached_is_told_at_once_and_then_every_five_minutes() -> None:
    seconds, inbox = Seconds(), Inbox()
    reaching = Reaching("telegram", 24, seconds)
    reaching.begin(inbox)
    told = []
    for later in (0, 1, EVERY - 1, EVERY, 2 * EVERY - 1, 2 * EVERY):
        seconds.now = 1000.0 + later
        await reaching.tell()
        told.append(len(inbox.acts))

    assert told == [1, 1, 1, 2, 2, 3]


async def test_what_could_not_be_saved_is_told_the_next_time() -> None:
    inbox = Inbox(not_saved=2)
    reaching = Reaching("telegram", 24, Seconds())
    reaching.begin(inbox)
    for _ in range(4):
        await reaching.tell()

    assert len(inbox.acts) == 1


async def test_a_new_start_is_told_at_once() -> None:
    inbox, reaching = Inbox(), Reaching("telegram", 24, Seconds())
    for _ in range(2):
        reaching.begin(inbox)
        await reaching.tell()

    assert len(inbox.acts) == 2


async def test_it_says_for_how_long_telegram_keeps_what_people_do() -> None:
    inbox, reaching = Inbox(), Reaching("telegram", 24, Seconds())
    reaching.begin(inbox)
    await reaching.tell()

    (told,) = inbox.acts
    assert isinstance(told, Reached)
    assert told.kept_hours == 24
    assert told.sender.faceless


async def is_away(town: Town, *, hours: float) -> None:
    """The bot ends, Bob writes, time passes, and the bot is started again."""
    await town.stops()
    town.stand_in.says(town.bob, "/help")
    town.clock.now += timedelta(hours=hours)
    asked = len(town.stand_in.calls("getUpdates"))
    await town.begins_anew()
    await town.stand_in.until(lambda: len(town.stand_in.calls("getUpdates")) > asked and town.stand_in.is_polled)
    await town.settles()


async def test_away_for_more_than_a_day_something_is_lost_and_the_owner_is_told(town: Town) -> None:
    await town.is_founded()
    await is_away(town, hours=30)

    told = town.private(town.ada).last
    assert town.stand_in.world.updates.dropped == 1
    assert [plain(line) for line in told.lines[:3]] == [
        "I was away for 30 hours.",
        "",
        "It was from Tuesday 1 December, 10am to Wednesday 2 December, 4pm.",
    ]
    assert told.labels == ("Open questions",)
    assert "away" not in town.stand_in.transcript(town.carers)


async def test_away_for_less_than_a_day_nothing_is_lost_and_nothing_is_said(town: Town) -> None:
    await town.is_founded()
    await is_away(town, hours=23)

    assert town.stand_in.world.updates.dropped == 0
    assert "Caresay helps" in town.private(town.bob).last.text
    assert "away" not in town.stand_in.transcript(town.private(town.ada))


async def test_the_core_is_told_before_anything_that_waited_is_taken() -> None:
    inbox = Inbox()
    async with TelegramStandIn() as stand_in:
        stand_in.says(stand_in.person(502, "Bob"), "/help")
        listening = asyncio.create_task(make_telegram(stand_in).listen(inbox, ()))
        await stand_in.drained()
        listening.cancel()
        await asyncio.wait([listening])

    assert [type(act) for act in inbox.acts] == [Reached, Said]


async def test_the_core_is_told_again_before_anything_after_a_long_silence_is_taken() -> None:
    seconds, inbox = Seconds(), Inbox()
    async with TelegramStandIn() as stand_in:
        listening = asyncio.create_task(make_telegram(stand_in, now=seconds).listen(inbox, ()))
        await stand_in.until(lambda: stand_in.is_polled)
        seconds.now += 30 * 3600
        stand_in.says(stand_in.person(502, "Bob"), "/help")
        await stand_in.drained()
        listening.cancel()
        await asyncio.wait([listening])

    assert [type(act) for act in inbox.acts] == [Reached, Reached, Said]


# Updates that are sent to us


async def has_looked(stand_in: TelegramStandIn) -> None:
    """The bot has looked twice how its updates are, and so is done with what came of the first look."""
    await stand_in.until(lambda: len(stand_in.calls("getWebhookInfo")) >= 2)


async def test_where_updates_are_sent_the_owner_is_told_though_nothing_comes(town: Town) -> None:
    await town.is_founded()
    await town.stops()
    town.clock.now += timedelta(hours=30)
    await town.begins_anew(mode="webhook", webhook_url="http://127.0.0.1:1/", webhook_secret="a-secret")
    await has_looked(town.stand_in)
    await town.settles()

    assert plain(town.private(town.ada).last.text).startswith("I was away for 30 hours.")


async def test_while_something_waits_that_cannot_be_sent_to_us_we_are_not_there() -> None:
    inbox = Inbox()
    async with TelegramStandIn() as stand_in:
        adapter = make_telegram(stand_in, mode="webhook", webhook_url="http://127.0.0.1:1/", webhook_secret="a-secret")
        stand_in.says(stand_in.person(502, "Bob"), "/help")
        listening = asyncio.create_task(adapter.listen(inbox, ()))
        await has_looked(stand_in)
        listening.cancel()
        await asyncio.wait([listening])

    assert inbox.acts == []
