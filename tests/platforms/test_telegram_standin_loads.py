"""Loads, transcripts, and the door to other processes."""

import asyncio
from typing import Any

import pytest
from telegram import (
    Bot,
)

from tests.platforms.calling import VOTES, shown
from tests.platforms.telegram import StandInProcess, TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def answering(bot: Bot, stand_in: TelegramStandIn) -> None:
    """A bot that answers every press and stores nothing."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id + 1
            if update.callback_query is not None:
                await bot.answer_callback_query(update.callback_query.id)


async def test_a_storm_is_answered_and_each_persons_last_press_is_known(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    message = await shown(bot, carers)
    load = stand_in.storm(message, presses=60, people=7)
    task = asyncio.create_task(answering(bot, stand_in))
    report = await load.finished()
    task.cancel()
    last = {press.person.id: press.data for press in load.presses}

    assert (report.presses, report.answered) == (60, 60)
    assert report.latency_p50 <= report.latency_p99
    assert stand_in.last_answered(message) == last
    assert sum(stand_in.tally(message).values()) == 7


async def test_in_a_closed_load_nobody_presses_before_they_are_answered(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    message = await shown(bot, carers)
    load = stand_in.closed_load(message, presses=20, people=4)
    assert len(load.presses) == 4
    task = asyncio.create_task(answering(bot, stand_in))
    report = await load.finished()
    task.cancel()

    assert report.answered == 20


async def test_a_paced_load_presses_whoever_was_answered(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    load = stand_in.paced_load(await shown(bot, carers), per_second=200, seconds=0.05, people=2)
    task = asyncio.create_task(answering(bot, stand_in))
    report = await load.finished()
    task.cancel()

    assert report.answered == 10


async def test_a_transcript_reads_like_the_chat(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, bob: Person, carers: Chat
) -> None:
    stand_in.says(ada, "/poll Lunch?", carers)
    message = await shown(bot, carers, "Lunch?\nSoup: 0")
    press = stand_in.presses(bob, message, "Soup")
    await bot.answer_callback_query(press.id, "You chose Soup.")
    await bot.edit_message_text("Lunch?\nSoup: 1", carers.id, message.id, reply_markup=VOTES)
    stand_in.leaves(bob, carers)

    assert stand_in.transcript(carers).splitlines() == [
        "— Carers —",
        "10:00 Ada: /poll Lunch?",
        "10:00 Caresay: Lunch? (edited)",
        "      Soup: 1",
        "      [Soup] [Salad]",
        "      (Bob presses [Soup])",
        "      (Bob sees: You chose Soup.)",
        "10:00 * Bob left",
    ]


async def test_everything_can_be_done_from_another_process() -> None:
    async with StandInProcess("--seed", "5") as remote, Bot(remote.token, f"{remote.api_url}/bot") as bot:
        ada = await remote.do("person", number=501, name="Ada")
        group = await remote.do("group", title="Carers", admins=[ada["id"]], bot=True)
        sent = await bot.send_message(group["id"], "Lunch?", reply_markup=VOTES)
        message = {"chat": group["id"], "message": sent.message_id}
        press = await remote.do("presses", who=501, message=message, button="Soup")
        await bot.answer_callback_query(press["id"], "Thank you")
        heard = await remote.do("heard", press=press["id"])
        load = await remote.do("storm", on=message, presses=3, people=[501])
        report = await remote.do("load_report", load=load)
        transcript = await remote.do("transcript", chat=group["id"])
        tally = await remote.do("tally", message=message)
        await remote.do("check")
        with pytest.raises(AssertionError, match="nothing called"):
            await remote.do("soup")

        assert heard["text"] == "Thank you"
        assert report["unanswered"] == 3
        assert "(Ada sees: Thank you)" in transcript
        assert tally == {"v1:1": 1}
