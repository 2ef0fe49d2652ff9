"""What the tests of the stand-in drive it with: a tiny bot on the real library, in a guild with two people."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord
from discord import app_commands

from tests.platforms.discord.guilds import Channel, Guild
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Person
from tests.platforms.discord.stand_in import DiscordStandIn

Json = dict[str, Any]
Press = discord.Interaction["TinyBot"]
Does = Callable[[Press], Awaitable[Any]]


class TinyBot(discord.Client):
    """Says hello to the gateway, and does with each interaction what a test says."""

    def __init__(self, **options: Any) -> None:
        intents = options.pop("intents", discord.Intents(guilds=True))
        # Without the first option the library waits two seconds for guilds that may still come.
        super().__init__(intents=intents, guild_ready_timeout=0.01, chunk_guilds_at_startup=False, **options)
        self.tree = app_commands.CommandTree(self)
        self.does: Does | None = None
        self.heard: list[str] = []
        self.wrongs: list[BaseException] = []

    async def on_interaction(self, interaction: Press) -> None:
        """Do what the test says."""
        self.heard.append("interaction")
        if self.does is not None:
            try:
                await self.does(interaction)
            except Exception as wrong:  # noqa: BLE001 - the test looks at it
                self.wrongs.append(wrong)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The library's own waits five seconds before it begins anew."""

    async def on_socket_event_type(self, name: str) -> None:
        """Note every event."""
        self.heard.append(name)


@dataclass
class Table:
    """A stand-in, the bot, and a guild of Ada, who leads, and Bob."""

    stand_in: DiscordStandIn
    ada: Person
    bob: Person
    guild: Guild
    carers: Channel
    bot: TinyBot

    @property
    def bot_person(self) -> Person:
        """The bot as one of those who are in the guild."""
        return self.stand_in.bot

    def channel(self) -> Any:
        """The channel as the library gives it, whether it has heard of it or not."""
        return self.bot.get_partial_messageable(self.carers.id, guild_id=self.guild.id)

    async def shown(self, text: str = "Lunch?") -> Shown:
        """A message of the bot with two buttons."""
        sent = await self.channel().send(text, view=votes())
        return self.carers.all_messages[sent.id]

    async def pressed(self, does: Does, button: str = "Soup", who: Person | None = None) -> Interaction:
        """Bob's press on a new message, after the bot did this."""
        message = await self.shown()
        return await self.acted(does, lambda: self.stand_in.presses(who or self.bob, message, button))

    async def acted(self, does: Does, act: Callable[[], Interaction]) -> Interaction:
        """What somebody does, after the bot did this with it."""
        done = asyncio.Event()

        async def all_of_it(interaction: Press) -> None:
            try:
                await does(interaction)
            finally:
                done.set()

        self.bot.does = all_of_it
        acted = act()
        async with asyncio.timeout(10):
            await done.wait()
        return acted


def votes() -> discord.ui.View:
    """Two buttons, whose presses the bot takes by itself."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Soup", custom_id="v1:1"))
    view.add_item(discord.ui.Button(label="Salad", custom_id="v1:2"))
    view.stop()
    return view


@asynccontextmanager
async def running(stand_in: DiscordStandIn, bot: TinyBot) -> AsyncIterator[asyncio.Task[None]]:
    """The bot, logged in and connected to the stand-in until the end."""
    with stand_in.pointed():
        task = asyncio.create_task(bot.start(stand_in.token))
        try:
            yield task
        finally:
            await bot.close()
            await asyncio.wait([task])


@asynccontextmanager
async def a_table(clock: Any = None, **options: Any) -> AsyncIterator[Table]:
    """A guild with the bot at work; forgives nothing at the end that a test has not forgiven."""
    bot = options.pop("bot", None) or TinyBot()
    async with DiscordStandIn(clock=clock, **options) as stand_in:
        ada, bob = stand_in.person("Ada"), stand_in.person("Bob")
        guild = stand_in.guild("Carers", owner=ada, members=[bob])
        carers = next(iter(guild.channels.values()))
        async with running(stand_in, bot):
            await stand_in.connected()
            yield Table(stand_in, ada, bob, guild, carers, bot)
        stand_in.check()


async def post(stand_in: DiscordStandIn, method: str, path: str, **how: Any) -> tuple[int, Any, Any]:
    """One call past the library: status, what was said, and headers."""
    headers = {"Authorization": f"Bot {stand_in.token}"} | how.pop("headers", {})
    address = f"{stand_in.api_url}{path}"
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, address, headers=headers, **how) as response,
    ):
        said = await response.json() if response.status != 204 else None
        return response.status, said, response.headers
