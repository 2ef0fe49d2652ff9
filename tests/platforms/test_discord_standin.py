"""The stand-in of Discord is one: the real library logs in, stays connected, and gets back what it missed."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest

from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.calling import Press, Table, TinyBot, a_table, post, running, votes
from tests.support.chat import Clock


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library waits some seconds, by chance, before it tries a handshake again."""
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda _: 0.0)


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


class ShardedBot(discord.AutoShardedClient):
    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The library's own waits five seconds between shards."""


async def defer(interaction: Press) -> None:
    await interaction.response.defer()


async def test_the_library_logs_in_and_learns_of_its_guild(table: Table) -> None:
    await table.bot.wait_until_ready()

    assert table.bot.user is not None
    assert table.bot.user.name == "caresay"
    assert [(g.name, [c.name for c in g.channels]) for g in table.bot.guilds] == [("Carers", ["general"])]


async def test_the_transport_is_compressed_as_the_library_asks(table: Table) -> None:
    await table.bot.wait_until_ready()

    assert "READY" in table.bot.heard
    assert table.stand_in.gateway.connections[0].packed


async def test_a_wrong_token_is_not_let_in(clock: Clock) -> None:
    async with DiscordStandIn(clock=clock) as stand_in:
        with stand_in.pointed():
            async with TinyBot() as bot:
                with pytest.raises(discord.LoginFailure):
                    await bot.login("wrong")


async def test_the_application_says_what_its_owner_switched_on(clock: Clock) -> None:
    async with DiscordStandIn(clock=clock, privileged=1 << 15 | 1 << 1) as stand_in:
        stand_in.bot.needs_code_grant, stand_in.bot.endpoint = True, "https://example.org/"
        with stand_in.pointed():
            async with TinyBot() as bot:
                await bot.login(stand_in.token)
                told = await bot.application_info()

    assert told.flags == discord.ApplicationFlags(
        gateway_message_content_limited=True, gateway_guild_members_limited=True
    )
    assert told.bot_require_code_grant
    assert told.interactions_endpoint_url == "https://example.org/"


async def test_heartbeats_are_answered(clock: Clock) -> None:
    async with a_table(clock, heartbeat=0.02) as table:
        await table.stand_in.until(lambda: table.stand_in.record.gateway["heartbeats"] >= 3)
        await table.bot.wait_until_ready()

        assert table.stand_in.record.gateway["connected"] == 1
        assert table.bot.latency < 5


async def test_what_happens_while_the_line_is_cut_comes_after_the_resume(table: Table) -> None:
    message = await table.shown()
    table.stand_in.drops_gateway()
    press = table.stand_in.presses(table.bob, message, "Soup")
    table.bot.does = defer
    await table.stand_in.answered(press)

    assert table.stand_in.record.gateway["resumed"] == 1
    assert table.stand_in.record.gateway["replayed"] >= 1
    assert table.stand_in.record.gateway["identified"] == 1


@pytest.mark.parametrize("act", ["asks_reconnect", "invalidates_sessions"])
async def test_the_library_comes_back_when_told_to(table: Table, act: str) -> None:
    getattr(table.stand_in, act)(**({"resumable": True} if act == "invalidates_sessions" else {}))
    await table.stand_in.until(lambda: table.stand_in.record.gateway["resumed"] == 1)

    assert table.stand_in.record.gateway["identified"] == 1


async def test_an_invalid_session_begins_anew_and_what_was_missed_is_lost(table: Table) -> None:
    message = await table.shown()
    table.stand_in.forgets_sessions()
    lost = table.stand_in.presses(table.bob, message, "Soup")
    table.bot.does = defer
    await table.stand_in.until(lambda: table.stand_in.record.gateway["identified"] == 2)
    again = await table.stand_in.answered(table.stand_in.presses(table.bob, message, "Soup"))

    assert lost.first == 0
    assert again.first == 6
    assert table.stand_in.record.gateway["not resumed"] == 1


async def test_a_session_can_be_resumed_for_two_minutes_only(table: Table) -> None:
    table.stand_in.refuses_gateway()
    table.stand_in.drops_gateway()
    table.stand_in.time_passes(121)
    await table.stand_in.until(lambda: table.stand_in.record.gateway["identified"] == 2)

    assert table.stand_in.record.gateway["resumed"] == 0


async def test_a_refused_handshake_is_tried_again(table: Table) -> None:
    await table.bot.wait_until_ready()
    table.stand_in.refuses_gateway(times=1)
    table.stand_in.drops_gateway(4000)
    await table.stand_in.until(lambda: table.stand_in.record.gateway["resumed"] == 1)

    assert table.stand_in.record.gateway["refused"] == 1


async def test_a_refused_first_handshake_ends_the_library(clock: Clock) -> None:
    """As `tech.md` warns: whoever supervises has to begin again."""
    async with DiscordStandIn(clock=clock) as stand_in:
        stand_in.refuses_gateway()
        async with running(stand_in, TinyBot()) as task:
            await asyncio.wait([task], timeout=10)

            assert isinstance(task.exception(), AttributeError)


async def test_a_frozen_gateway_says_all_that_waited_when_it_thaws(table: Table) -> None:
    message = await table.shown()
    table.stand_in.freezes_gateway()
    press = table.stand_in.presses(table.bob, message, "Soup")
    table.bot.does = defer
    await table.shown("still here")
    before = press.first
    table.stand_in.thaws_gateway()
    await table.stand_in.answered(press)

    assert before == 0
    assert table.stand_in.record.gateway["connected"] == 1


async def test_the_library_leaves_a_line_that_stays_frozen(clock: Clock) -> None:
    bot = TinyBot(heartbeat_timeout=0.2)
    async with a_table(clock, heartbeat=0.05, bot=bot) as table:
        table.stand_in.freezes_gateway()
        await table.stand_in.until(lambda: table.stand_in.record.gateway["connected"] >= 2)
        table.stand_in.thaws_gateway()
        await table.stand_in.until(lambda: table.stand_in.record.gateway["resumed"] >= 1)


async def test_intents_that_are_not_switched_on_are_refused(clock: Clock) -> None:
    async with DiscordStandIn(clock=clock) as stand_in:
        bot = TinyBot(intents=discord.Intents(guilds=True, message_content=True))
        async with running(stand_in, bot) as task:
            await asyncio.wait([task], timeout=10)

            assert isinstance(task.exception(), discord.PrivilegedIntentsRequired)
            assert stand_in.forgive() == ["gateway: intents that are not switched on (4014)"]


async def test_shards_share_the_guilds(clock: Clock) -> None:
    async with DiscordStandIn(clock=clock, shards=2) as stand_in:
        guilds = [stand_in.guild(f"Guild {number}") for number in range(2)]
        moved = guilds[1]
        stand_in.world.guilds.pop(moved.id)
        moved.id += 1 << 22
        stand_in.world.guilds[moved.id] = moved
        with stand_in.pointed():
            bot = ShardedBot(intents=discord.Intents(guilds=True), guild_ready_timeout=0.01)
            task = asyncio.create_task(bot.start(stand_in.token))
            await stand_in.until(lambda: stand_in.record.gateway["identified"] == 2)
            told = sorted(len([g for g in guilds if s.is_for(g.id)]) for s in stand_in.gateway.sessions.values())
            await bot.close()
            await asyncio.wait([task])

        assert sum(told) == 2
        assert stand_in.calls("get_bot_gateway")


async def test_a_call_without_the_token_is_refused(table: Table) -> None:
    status, said, _ = await post(table.stand_in, "GET", "/users/@me", headers={"Authorization": "Bot no"})

    assert (status, said["message"]) == (401, "401: Unauthorized")


async def test_everything_cut_comes_back(table: Table) -> None:
    table.stand_in.goes_down(seconds=5)
    with pytest.raises(aiohttp.ClientError):
        await table.channel().send("Lunch?", view=votes())
    table.stand_in.time_passes(6)
    await table.stand_in.until(lambda: table.stand_in.record.gateway["resumed"] == 1)

    assert (await table.shown()).text == "Lunch?"


async def test_a_session_that_is_over_begins_anew(table: Table) -> None:
    table.stand_in.invalidates_sessions()
    await table.stand_in.until(lambda: table.stand_in.record.gateway["identified"] == 2)

    assert table.stand_in.record.gateway["resumed"] == 0


@pytest.mark.parametrize(
    ("query", "said", "code"),
    [
        ("v=10&compress=soup", [], 4012),
        ("v=9", [], 4012),
        ("v=10", ["soup"], 4002),
        ("v=10", ['{"op":8,"d":{}}'], 4003),
        ("v=10", ['{"op":2,"d":{"token":"no","intents":1}}'], 4004),
    ],
)
async def test_what_breaks_the_rules_of_the_gateway_closes_it(
    clock: Clock, query: str, said: list[str], code: int
) -> None:
    async with (
        DiscordStandIn(clock=clock) as stand_in,
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{stand_in.gateway_url}?{query}") as socket,
    ):
        for message in said:
            await socket.send_str(message)
        async for _ in socket:
            pass

        assert socket.close_code == code
        assert len(stand_in.forgive()) == 1
