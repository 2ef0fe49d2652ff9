"""Loads on the stand-in of Discord, and the door to other processes."""

from collections.abc import AsyncIterator

import pytest

from tests.platforms.discord import StandInProcess
from tests.platforms.discord.calling import Press, Table, TinyBot, a_table, votes
from tests.platforms.discord.pointing import pointing
from tests.support.chat import Clock


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


async def defer(interaction: Press) -> None:
    await interaction.response.defer()


async def test_a_storm_is_answered_and_each_persons_last_press_is_known(table: Table) -> None:
    message = await table.shown()
    table.bot.does = defer
    load = table.stand_in.storm(message, presses=60, people=7)
    report = await load.finished()
    last = {press.person.id: press.custom_id for press in load.presses}

    assert (report.presses, report.answered, report.thinking, report.too_late) == (60, 60, 0, 0)
    assert 0 < report.latency_p50 <= report.latency_p99
    assert table.stand_in.last_answered(message) == last
    assert sum(table.stand_in.tally(message).values()) == 7
    assert table.stand_in.statistics()["interactions"] == {"done": 60}


async def test_in_a_closed_load_nobody_presses_before_somebody_is_answered(table: Table) -> None:
    message = await table.shown()
    load = table.stand_in.closed_load(message, presses=20, people=9, waiting=4)
    begun = len(load.presses)
    table.bot.does = defer
    await table.stand_in.answered(table.stand_in.presses(table.bob, message, "Soup"))

    assert begun == 4


async def test_a_closed_load_ends(table: Table) -> None:
    message = await table.shown()
    table.bot.does = defer
    report = await table.stand_in.closed_load(message, presses=20, people=4).finished()

    assert (report.answered, report.unanswered) == (20, 0)


async def test_what_is_left_on_thinking_is_reported(table: Table) -> None:
    async def think(interaction: Press) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)

    message = await table.shown()
    table.bot.does = think
    report = await table.stand_in.storm(message, presses=3, people=3).finished()

    assert report.thinking == 3
    assert len(table.stand_in.stuck()) == 3


async def test_everything_can_be_done_from_another_process() -> None:
    async with StandInProcess("--seed", "5") as remote:
        ada = await remote.do("person", name="Ada")
        guild = await remote.do("guild", name="Carers", owner=ada["id"])
        channel = guild["channels"]["general"]
        bot = TinyBot()
        bot.does = say_thanks
        with pointing(remote.discord_api_url, remote.gateway_url):
            async with bot:
                await bot.login(remote.token)
                sent = await bot.get_partial_messageable(channel).send("Lunch?", view=votes())
                message = {"channel": channel, "message": sent.id}
                task = bot.loop.create_task(bot.connect())
                await remote.do("connected")
                press = await remote.do("presses", who=ada["id"], message=message, button="Soup")
                settled = await remote.do("settled", interaction=press["id"])
                load = await remote.do("storm", on=message, presses=3, people=[ada["id"]])
                report = await remote.do("load_finished", load=load)
                transcript = await remote.do("transcript", channel=channel)
                tally = await remote.do("tally", message=message)
                await remote.do("check")
                with pytest.raises(AssertionError, match="nothing called"):
                    await remote.do("soup")
            await task

        assert (settled["state"], settled["text"]) == ("done", "Thank you")
        assert report["answered"] == 3
        assert "(only Ada sees: Thank you)" in transcript
        assert sum(tally.values()) == 1


async def say_thanks(interaction: Press) -> None:
    await interaction.response.send_message("Thank you", ephemeral=True)
