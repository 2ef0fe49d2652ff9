"""The bot starts while Discord is away, refuses it or gives it up, and over several shards: it goes on trying."""

import asyncio

import pytest

from bot.chat.outbound import Answer
from tests.adapters.contract import Inbox
from tests.adapters.discord.conftest import make_discord
from tests.platforms.discord import DiscordStandIn
from tests.support.chat import Clock


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's own pauses take no time."""
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda _: 0.001)


async def reaches(stand_in: DiscordStandIn, listening: "asyncio.Task[None]") -> bool:
    await stand_in.connected()
    return not listening.done()


async def _ends(listening: "asyncio.Task[None]") -> None:
    listening.cancel()
    await asyncio.wait([listening])


@pytest.mark.parametrize("status", [503, 429, 401])
async def test_a_first_handshake_that_is_refused_is_tried_again(status: int) -> None:
    async with DiscordStandIn() as stand_in:
        stand_in.refuses_gateway(3, status)
        listening = asyncio.create_task(make_discord(stand_in).listen(Inbox(), ()))
        is_up = await reaches(stand_in, listening)
        await _ends(listening)

        assert is_up
        assert stand_in.record.gateway["refused"] == 3


async def test_a_discord_that_is_down_at_the_start_is_waited_for() -> None:
    async with DiscordStandIn() as stand_in:
        stand_in.fault("cut_before", times=5)
        listening = asyncio.create_task(make_discord(stand_in, pause=0.0001).listen(Inbox(), ()))

        assert await reaches(stand_in, listening)
        await _ends(listening)


async def test_a_wrong_token_is_tried_until_it_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    async with DiscordStandIn() as stand_in:
        right = stand_in.bot.token
        adapter = make_discord(stand_in, pause=0.00001)
        stand_in.bot.token = "another"
        listening = asyncio.create_task(adapter.listen(Inbox(), ()))
        await stand_in.until(lambda: len(stand_in.calls("get_me")) >= 3)
        stand_in.bot.token = right

        assert await reaches(stand_in, listening)
        await _ends(listening)
        said = "".join(capsys.readouterr())
        assert "token refused" in said
        assert right not in said


@pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014, 1000])
async def test_a_connection_that_the_library_gives_up_is_begun_anew(code: int) -> None:
    async with DiscordStandIn() as stand_in:
        inbox, bob = Inbox(answer=Answer(note="Here.")), stand_in.person("Bob")
        stand_in.guild("Carers", owner=bob)
        listening = asyncio.create_task(make_discord(stand_in).listen(inbox, ()))
        await stand_in.connected()
        stand_in.drops_gateway(code)
        is_up = await reaches(stand_in, listening)
        stand_in.says(bob, "Hello")
        await stand_in.until(lambda: bool(stand_in.world.private(bob).by_bot()))
        await _ends(listening)

        assert is_up


async def test_servers_on_different_shards_both_work(clock: Clock) -> None:
    async with DiscordStandIn(shards=2, clock=clock) as stand_in:
        inbox, ada = Inbox(answer=Answer(note="Here.")), stand_in.person("Ada")
        first = stand_in.guild("Carers", owner=ada)
        clock.passes(0.0011)  # a server's shard is told by the millisecond in which it was made
        second = stand_in.guild("Carers too", owner=ada)
        listening = asyncio.create_task(make_discord(stand_in).listen(inbox, ()))
        await stand_in.until(lambda: stand_in.record.gateway["identified"] == 2)
        done = []
        for server in (first, second):
            channel = next(iter(server.channels.values()))
            done.append(stand_in.new_interaction(2, ada, channel, {"name": "help", "type": 1, "id": "1"}, label=""))
            await stand_in.settled(stand_in.send(done[-1]))
        await _ends(listening)

        assert {server.id >> 22 & 1 for server in (first, second)} == {0, 1}
        assert [one.text for one in done] == ["Here.", "Here."]
