"""The library's client: what it is told by Discord goes to whoever listens, and it asks for no privileged right."""

import asyncio
import sys
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket

from adapters.discord.reading import PLATFORM
from bot.logs import logger, where

Json = Mapping[str, Any]

log = logger("discord")

INTENTS = discord.Intents(guilds=True, dm_messages=True)
"""Servers with their channels, and what people write to us in private. None of it is privileged."""

_FOR_GUILDS = 2.0
"""Seconds that the library waits for servers at the start."""

_BETWEEN_SHARDS = 5.0
"""Seconds between two that identify (Discord, "Rate Limiting": max_concurrency)."""

_REFUSED_PAUSES = (0.5, 2.0, 5.0, 10.0)
"""Seconds after a refused connection. The library alone would give up a session that can still be resumed."""


class Hears(Protocol):
    """Who listens. None of these may raise."""

    def acted(self, interaction: Json, server: str) -> None:
        """Somebody used a command, pressed, chose, or sent a form, in the server of this name or in private."""
        ...

    async def wrote(self, message: discord.Message, *, edited: bool) -> None:
        """Somebody wrote in private, or changed what they wrote."""
        ...

    async def was_added(self, guild: discord.Guild) -> None:
        """We were added to a server."""
        ...

    async def is_gone(self, guild: int, channel: int | None) -> None:
        """We were removed from a server, or a channel or thread of it was deleted."""
        ...

    async def is_reached(self) -> None:
        """Discord speaks to us, from now on or again."""
        ...


class Listener(discord.AutoShardedClient):
    """As many shards as Discord asks for. `pause` is what the library's own pauses at the start are multiplied with."""

    def __init__(self, hears: Hears, *, gateway_url: str, pause: float) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # there are no voices here
        super().__init__(
            intents=INTENTS,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=30.0,
            guild_ready_timeout=_FOR_GUILDS * pause,
        )
        self._connect_once = self.http.ws_connect
        self.http.ws_connect = self._connect_to  # type: ignore[method-assign] # the library has no door for it
        parsers = self._connection.parsers
        parsers.update({name: _borne(parse) for name, parse in parsers.items()})
        parsers["INTERACTION_CREATE"] = _borne(
            self._came
        )  # read raw: the library's reading takes longer than all of ours
        self._hears = hears
        self._gateway_url = gateway_url
        self._pause = pause

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:  # noqa: ARG002 - the library's names
        """Discord lets one shard identify at a time."""
        if not initial:
            await asyncio.sleep(_BETWEEN_SHARDS * self._pause)

    async def _connect_to(self, url: str, *, compress: int = 0) -> aiohttp.ClientWebSocketResponse:
        for pause in _REFUSED_PAUSES:
            try:
                return await self._connect_once(url, compress=compress)
            except (aiohttp.ClientError, OSError):
                await asyncio.sleep(pause * self._pause)
        return await self._connect_once(url, compress=compress)

    async def launch_shard(self, gateway: yarl.URL, shard_id: int, *, initial: bool = False) -> None:
        """Connect where the settings say, whatever Discord named."""
        chosen = yarl.URL(self._gateway_url) if self._gateway_url else gateway
        DiscordWebSocket.DEFAULT_GATEWAY = chosen  # lost sessions begin anew there
        await super().launch_shard(chosen, shard_id, initial=initial)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002 - the library's names
        """Whoever listens raised: our bug. The library would log all that it was told."""
        problem = sys.exception()
        if problem is not None:
            log.error("listening failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))

    def _came(self, interaction: Any) -> None:
        """Something was done."""
        guild = self.get_guild(int(interaction["guild_id"])) if "guild_id" in interaction else None
        self._hears.acted(interaction, guild.name if guild is not None else "")

    async def on_message(self, message: discord.Message) -> None:
        """Something was written, in private: for others we did not ask."""
        await self._hears.wrote(message, edited=False)

    async def on_raw_message_edit(self, change: discord.RawMessageUpdateEvent) -> None:
        """Something written in private was changed."""
        await self._hears.wrote(change.message, edited=True)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """We were added."""
        await self._hears.was_added(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """We were removed."""
        await self._hears.is_gone(guild.id, None)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        await self._hears.is_gone(channel.guild.id, channel.id)

    async def on_raw_thread_delete(self, gone: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        await self._hears.is_gone(gone.guild_id, gone.thread_id)

    async def on_ready(self) -> None:
        """A session has begun."""
        await self._hears.is_reached()

    async def on_resumed(self) -> None:
        """A session goes on."""
        await self._hears.is_reached()


def _borne(parse: Callable[[Any], None]) -> Callable[[Any], None]:
    """The same, but an event that the library cannot read is set aside: it would end the session, and lose others."""

    def parsed(data: Any) -> None:
        try:
            parse(data)
        except Exception as problem:  # noqa: BLE001 - whatever the library makes of it
            log.warning("event set aside", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))

    return parsed
