"""`caresay check` of Discord, as its operator reads it: the real library and a stand-in of Discord."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.looking import DiscordAway, Intent, open_look
from bot.chat.inbound import Place
from bot.main.checking import Findings
from bot.main.looking import groups
from bot.main.looking.discord import check_discord
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.faults import FaultKind
from tests.platforms.discord.guilds import Channel, Guild
from tests.platforms.discord.stand_in import BOT_ID
from tests.platforms.telegram import TelegramStandIn
from tests.support.installation import Installation

WELL = ["Discord: caresay."]


@dataclass(kw_only=True)
class Home(Installation):
    """An installation that may run elsewhere at the same time; its Discord is the stand-in."""

    stand_in: DiscordStandIn

    def channel(self, name: str, guild: Guild | None = None) -> Channel:
        """A channel of the community that the bot sees and may write in; in a server of its own unless named."""
        where = guild or self.stand_in.guild("Rivertown", channels=())
        return self.kept(self.stand_in.opens_channel(where, name))

    def kept(self, channel: Channel) -> Channel:
        """The same channel, which the community has from now on."""
        assert channel.guild is not None
        title = f"{channel.guild.name} #{channel.name}"
        self.keeps(Place(platform="discord", id=str(channel.guild.id), topic=str(channel.id), title=title))
        return channel

    def thread(self, name: str, **more: Any) -> Channel:
        """The same of a thread."""
        return self.kept(self.stand_in.opens_thread(self.channel(f"over-{name}"), name, **more))

    async def looks(self) -> None:
        """The operator checks Discord alone, without a pause before each call."""
        findings = Findings()
        await check_discord(self.settings(), findings, pace=0)
        self.reads(findings)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with DiscordStandIn() as stand_in:
        environ = {
            "CARESAY_DISCORD__TOKEN": stand_in.token,
            "CARESAY_DISCORD__API_URL": stand_in.api_url,
            "CARESAY_FRONT_ROOM__ENABLED": "false",
        }
        yield Home(tmp_path, environ, [stand_in.token], stand_in=stand_in)
        stand_in.check()


async def test_a_new_installation_with_a_good_token_is_well(home: Home) -> None:
    await home.checks()

    assert (home.said, home.wrong) == (WELL, [])
    assert list(home.folder.rglob("*")) == []


async def test_without_a_token_discord_is_left_alone(home: Home) -> None:
    del home.environ["CARESAY_DISCORD__TOKEN"]
    await home.checks()

    assert (home.said, home.wrong) == ([], [])
    assert home.stand_in.calls() == []


async def test_both_platforms_are_looked_at(home: Home) -> None:
    async with TelegramStandIn() as telegram:
        home.environ |= {"CARESAY_TELEGRAM__TOKEN": telegram.token, "CARESAY_TELEGRAM__API_URL": telegram.api_url}
        await home.checks()

    assert home.said == ["Telegram: Caresay, @caresay_bot.", *WELL]


async def test_a_refused_token_is_wrong(home: Home) -> None:
    home.environ["CARESAY_DISCORD__TOKEN"] = "MTEwMDAwMDAwMDAwMDAwMDAwMg.another.token-for-tests-only"
    await home.checks()

    assert home.wrong == [
        'discord.token: Discord does not know this token. Run "caresay setup" and give the right one.'
    ]


async def test_an_absent_network_is_said_and_is_not_wrong(home: Home) -> None:
    home.stand_in.goes_down()
    await home.checks()

    assert home.said == ["Discord could not be asked now. Is this computer online? Run this again later."]
    assert (home.wrong, home.is_whole) == ([], False)


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized", "403 Forbidden", "404 Not Found"])
async def test_a_page_of_somebody_else_is_no_refused_token(home: Home, status: str) -> None:
    """Whoever gives away wireless answers every address with a page of their own."""

    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 7\r\nConnection: close\r\n\r\nWelcome".encode())
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(page, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        home.environ["CARESAY_DISCORD__API_URL"] = f"http://127.0.0.1:{port}"
        await home.looks()

    assert (home.wrong, home.is_whole) == ([], False)


async def test_a_discord_that_never_answers_is_waited_for_a_while_only(home: Home) -> None:
    home.stand_in.fault("held", calls=["get_me"])
    with pytest.raises(DiscordAway):
        async with open_look(home.stand_in.token, home.stand_in.api_url, patience=0.05):
            pass  # it is not reached

    assert home.stand_in.calls("get_application") == []


async def test_what_the_bot_could_see_needlessly_is_told_and_is_not_wrong(home: Home) -> None:
    home.stand_in.bot.privileged = 1 << 1 | 1 << 8 | 1 << 15
    await home.looks()

    assert home.said == [
        *WELL,
        (
            "The bot could read what people write, and does not need to."
            ' At discord.com/developers, under "Bot", switch "Message Content Intent" off.'
        ),
        (
            "The bot could see who comes and goes, and does not need to."
            ' At discord.com/developers, under "Bot", switch "Server Members Intent" off.'
        ),
        (
            "The bot could see who is online, and does not need to."
            ' At discord.com/developers, under "Bot", switch "Presence Intent" off.'
        ),
    ]
    assert home.wrong == []


@pytest.mark.parametrize(
    ("bit", "intent"), [(1 << 1, Intent.MEMBERS), (1 << 8, Intent.PRESENCE), (1 << 15, Intent.CONTENT)]
)
async def test_each_intent_is_told_by_itself(home: Home, bit: int, intent: Intent) -> None:
    home.stand_in.bot.privileged = bit
    async with open_look(home.stand_in.token, home.stand_in.api_url) as look:
        assert look.bot.intents == (intent,)


async def test_what_keeps_the_bot_from_its_work_is_wrong(home: Home) -> None:
    home.stand_in.bot.needs_code_grant = True
    home.stand_in.bot.endpoint = "https://example.org/interactions"
    await home.looks()

    assert home.wrong == [
        (
            "The bot cannot be added to servers."
            ' At discord.com/developers, under "Bot", switch "Requires OAuth2 Code Grant" off.'
        ),
        (
            "Discord tells another address what people press."
            ' At discord.com/developers, under "General Information", empty "Interactions Endpoint URL".'
        ),
    ]


async def test_channels_that_are_well_are_one_line(home: Home) -> None:
    guild = home.stand_in.guild("Rivertown", channels=())
    home.channel("carers", guild)
    home.channel("evening", guild)
    home.thread("trip")
    await home.looks()

    assert home.said == [*WELL, "4 channels are well."]  # with the one above the thread
    assert home.wrong == []


async def test_of_each_channel_the_missing_right_is_named(home: Home) -> None:
    stand_in, bot = home.stand_in, home.stand_in.bot
    stand_in.overrides(home.channel("hidden"), bot, deny=["view_channel"])
    stand_in.overrides(home.channel("mute"), deny=["send_messages"])
    stand_in.removes_channel(home.channel("old"))
    home.channel("well")
    await home.looks()

    assert home.wrong == [
        (
            '"Rivertown #hidden": the bot does not see that channel. Give it the right "View Channel" there.'
            " Into a private thread, invite it."
        ),
        '"Rivertown #mute": the bot may not write there. Give it the right "Send Messages" there.',
        '"Rivertown #old": there is no such channel any more. To choose another, send the bot /people.',
    ]
    assert home.said == [*WELL, "1 channel is well."]


async def test_threads_have_a_right_of_their_own_and_can_be_locked(home: Home) -> None:
    stand_in = home.stand_in
    mute = home.thread("mute")
    assert mute.parent is not None
    stand_in.overrides(mute.parent, deny=["send_messages_in_threads"])
    stand_in.archives(home.thread("shut"), locked=True)
    stand_in.archives(home.thread("quiet"))  # it opens again by itself when the bot writes
    home.thread("private", private=True)
    await home.looks()

    assert home.wrong == [
        '"Rivertown #mute": the bot may not write there. Give it the right "Send Messages in Threads" there.',
        '"Rivertown #shut": that thread is closed and locked. Open it again, or choose another place.',
        (
            '"Rivertown #private": the bot does not see that channel. Give it the right "View Channel" there.'
            " Into a private thread, invite it."
        ),
    ]
    assert home.said == [*WELL, "5 channels are well."]


async def test_whoever_keeps_threads_can_write_in_locked_ones(home: Home) -> None:
    thread = home.thread("shut")
    assert thread.guild is not None
    home.stand_in.permits(home.stand_in.bot, thread.guild, ["manage_threads"])
    home.stand_in.archives(thread, locked=True)
    await home.looks()

    assert home.said[-1] == "2 channels are well."


async def test_a_server_without_the_bot_is_told_with_the_link_that_adds_it(home: Home) -> None:
    channel = home.channel("carers")
    assert channel.guild is not None
    home.stand_in.removes_bot(channel.guild)
    await home.looks()

    assert home.wrong == [
        (
            '"Rivertown #carers": the bot is not on that server any more. Add it again:'
            f" https://discord.com/oauth2/authorize?client_id={BOT_ID}"
            "&permissions=274877942784&integration_type=0&scope=bot+applications.commands"
        ),
    ]


async def test_a_server_is_asked_about_once_for_all_its_channels(home: Home) -> None:
    guild = home.stand_in.guild("Rivertown", channels=())
    for name in ("carers", "evening", "trip"):
        home.channel(name, guild)
    await home.looks()

    assert len(home.stand_in.calls("get_guild")) == 1
    assert len(home.stand_in.calls("get_channel")) == 3


async def test_the_look_changes_nothing_and_says_nothing(home: Home) -> None:
    """And it needs no gateway, where it would take the place of the bot that runs."""
    home.thread("trip")
    await home.looks()
    asked = {call.method for call in home.stand_in.calls()}

    assert asked == {"get_me", "get_application", "get_guild", "get_member", "get_channel"}
    assert home.stand_in.gateway.connections == []


async def test_a_title_cannot_steer_the_terminal(home: Home) -> None:
    home.stand_in.removes_channel(home.channel("carers\x1b[2J\n\u202eall is well"))
    await home.looks()

    assert home.wrong[0].startswith('"Rivertown #carers[2J all is well": there is no such channel')


async def test_of_very_many_channels_the_first_are_looked_at(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_GROUPS", 2)
    for name in ("carers", "evening", "trip"):
        home.channel(name)
    await home.looks()

    assert home.said == [*WELL, "There are 3 channels. Only the first 2 were looked at.", "2 channels are well."]
    assert len(home.stand_in.calls("get_channel")) == 2


@pytest.mark.parametrize("call", ["get_guild", "get_member", "get_channel"])
@pytest.mark.parametrize(("fault", "more"), [("status", {"status": 503}), ("malformed", {}), ("cut_before", {})])
async def test_a_network_that_goes_meanwhile_ends_the_look_and_no_more(
    home: Home, call: str, fault: FaultKind, more: dict[str, Any]
) -> None:
    home.channel("carers")
    home.stand_in.fault(fault, calls=[call], chance=1.0, **more)
    await home.looks()

    assert (home.wrong, home.is_whole) == ([], False)


async def test_where_the_database_is_not_well_discord_is_looked_at_all_the_same(home: Home) -> None:
    home.channel("carers")
    for key in (home.folder / "data" / "keys").glob("*.key"):
        key.unlink()
    await home.checks()

    assert (home.said, len(home.wrong)) == (WELL, 1)


async def test_the_command_ends_with_exit_code_2_for_what_is_wrong(home: Home) -> None:
    home.stand_in.removes_channel(home.channel("carers"))
    code, said = await home.command()

    apart = [line for line in said if not line.startswith("Concerns are not taken yet in ")]
    assert (code, apart) == (
        2,
        [*WELL, '"Rivertown #carers": there is no such channel any more. To choose another, send the bot /people.'],
    )


async def test_neither_token_nor_titles_are_logged(home: Home) -> None:
    home.environ["CARESAY_LOG__LEVEL"] = "debug"
    home.channel("carers")
    code, said = await home.command()

    assert code == 0
    assert not any(home.stand_in.token in line or "Rivertown" in line for line in said)
