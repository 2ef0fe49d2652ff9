"""Looks at the bot and its channels as Discord has them now, for `setup` and `check`. Asks, and changes nothing."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar
from urllib.parse import urlencode

import aiohttp
import discord
from discord.abc import GuildChannel

from adapters.discord.pointing import pointed

PACE = 0.05
"""Seconds before each call about a channel. The bot may be running beside us, and its calls come first."""

PATIENCE = 15.0
"""Seconds for one question. The library alone tries again for 25 where the server has trouble."""

RIGHTS = discord.Permissions(view_channel=True, send_messages=True, send_messages_in_threads=True, attach_files=True)
"""What the bot is installed with, and no more."""

_TOKEN = re.compile(r"(?<![\w.-])[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{5,12}\.[A-Za-z0-9_-]{20,100}(?![\w.-])")
"""Today's tokens: the bot's id of 17 to 20 digits in base 64, so that it starts with M, N or O; a time; and a key.

Discord does not document this; the lengths of the last two parts are 6, and 27 or 38.
"""

_LONGEST_WAIT = 30.0
"""Seconds of a rate limit that the library waits out: its own least. Beyond it, it raises."""

_T = TypeVar("_T")


class TokenRefused(Exception):
    """Discord knows no bot with this token."""


class DiscordAway(Exception):
    """Discord could not be asked: no network, another server in its place, or a server that has trouble."""


class Intent(Enum):
    """What may be switched on for a bot beyond the ordinary ("privileged intents"). Ours needs none of it."""

    CONTENT = "content"  # what people write
    MEMBERS = "members"  # who comes and goes
    PRESENCE = "presence"  # who is online


class Standing(Enum):
    """What the bot can do in a channel."""

    WELL = "well"
    GONE = "gone"  # it is not on that server
    NO_CHANNEL = "no-channel"
    UNSEEN = "unseen"  # there is such a channel, and the bot may not view it
    SILENCED = "silenced"  # it may not write in channels
    SILENCED_IN_THREADS = "silenced-in-threads"
    LOCKED = "locked"  # a thread that was put away, and that only its keepers can open again


@dataclass(frozen=True, kw_only=True)
class Found:
    """The bot itself, and what its maker switched on for it."""

    id: int
    application: int
    name: str = field(repr=False)
    intents: tuple[Intent, ...]
    needs_code_grant: bool
    """It can only be added by way of a web page of its maker's, which we do not have."""
    is_told_elsewhere: bool
    """What people press is sent to a web address, and not to the program that runs."""


def find_token(text: str) -> str:
    """The token in what somebody pasted; empty where there is none, or several."""
    found = set(_TOKEN.findall(text))
    return found.pop() if len(found) == 1 else ""


def install_link(application_id: int) -> str:
    """The address that adds the bot to a server which its reader picks, with the least rights.

    Source: Discord's documentation, "OAuth2", "Bot Authorization Flow"; `integration_type=0` is "to a server".
    """
    query = {
        "client_id": application_id,
        "permissions": RIGHTS.value,
        "integration_type": 0,
        "scope": "bot applications.commands",
    }
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"


async def look_at(token: str, api_url: str) -> Found:
    """The bot of this token. Raises `TokenRefused` or `DiscordAway`."""
    async with open_look(token, api_url) as look:
        return look.bot


@asynccontextmanager
async def open_look(
    token: str, api_url: str, *, pace: float = PACE, patience: float = PATIENCE
) -> AsyncIterator["Look"]:
    """Log in by REST alone, and ask over one connection. Raises `TokenRefused` or `DiscordAway`.

    `pace`: seconds before each call about a channel. `patience`: seconds for one question.
    """
    # Or the library warns of what voice would need.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    # There is no gateway here, and so nothing is heard; without this intent the library warns.
    client = discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=_LONGEST_WAIT)
    with pointed(api_url):
        async with client:
            await _asked(lambda: client.login(token), patience)
            yield Look(client, pace, patience)


class Look:
    """What can be asked."""

    def __init__(self, client: discord.Client, pace: float, patience: float) -> None:
        self._client = client
        self._pace = pace
        self._patience = patience
        self._members: dict[int, discord.Member | None] = {}

    @property
    def bot(self) -> Found:
        """The bot itself, as it was at the login."""
        me, application = self._client.user, self._client.application
        assert me is not None  # noqa: S101 - the login has told both
        assert application is not None  # noqa: S101 - the same
        return Found(
            id=me.id,
            application=application.id,
            name=me.name,
            intents=tuple(_intents(application.flags)),
            needs_code_grant=application.bot_require_code_grant,
            is_told_elsewhere=bool(application.interactions_endpoint_url),
        )

    async def standing(self, server: str, channel: str) -> Standing:
        """What the bot can do in this channel or thread of a server. Raises `DiscordAway`."""
        member = await self._member(int(server))
        if member is None:
            return Standing.GONE
        try:
            found = await self._channel(member.guild, int(channel))
            parent = await self._channel(member.guild, found.parent_id) if isinstance(found, discord.Thread) else found
        except _Gone:
            return Standing.NO_CHANNEL
        except _Hidden:
            return Standing.UNSEEN
        if isinstance(parent, discord.Thread):
            raise DiscordAway  # there are no threads under threads
        return _standing(found, parent.permissions_for(member))

    async def _member(self, server: int) -> discord.Member | None:
        """The bot as one of those on a server; none where it is not. Asked once."""
        if server not in self._members:
            try:
                guild = await self._call(lambda: self._client.fetch_guild(server, with_counts=False))
                self._members[server] = await self._call(lambda: guild.fetch_member(self.bot.id))
            except (_Gone, _Hidden):
                self._members[server] = None
        return self._members[server]

    async def _channel(self, guild: discord.Guild, channel: int) -> GuildChannel | discord.Thread:
        return await self._call(lambda: guild.fetch_channel(channel))

    async def _call(self, call: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        await asyncio.sleep(self._pace)
        return await _asked(call, self._patience)


class _Gone(DiscordAway):
    """Discord says that there is no such thing."""


class _Hidden(DiscordAway):
    """Discord says that it is not for us."""


async def _asked(call: Callable[[], Coroutine[Any, Any, _T]], patience: float) -> _T:
    """The answer to a call. The library's errors end here, because their texts may quote what a server said.

    Raises `TokenRefused`, `DiscordAway`, `_Gone` or `_Hidden`.
    """
    try:
        async with asyncio.timeout(patience):
            return await call()
    except discord.LoginFailure as refused:
        # A 401 that is not written as Discord writes is somebody else's page.
        is_discords = isinstance(refused.__cause__, discord.HTTPException) and refused.__cause__.text.startswith("401")
        raise (TokenRefused if is_discords else DiscordAway) from None
    except (discord.NotFound, discord.Forbidden) as refused:
        if not refused.code:  # the same: Discord's own have a number
            raise DiscordAway from None
        raise (_Gone if isinstance(refused, discord.NotFound) else _Hidden) from None
    except (discord.DiscordException, aiohttp.ClientError, OSError):
        raise DiscordAway from None
    except (TypeError, ValueError, LookupError, AttributeError):  # an answer of another shape
        raise DiscordAway from None


def _intents(flags: discord.ApplicationFlags) -> Iterator[Intent]:
    """Discord has two flags for each: for bots on few servers ("limited"), and for verified ones."""
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        yield Intent.CONTENT
    if flags.gateway_guild_members or flags.gateway_guild_members_limited:
        yield Intent.MEMBERS
    if flags.gateway_presence or flags.gateway_presence_limited:
        yield Intent.PRESENCE


def _standing(found: GuildChannel | discord.Thread, rights: discord.Permissions) -> Standing:
    if not isinstance(found, discord.Thread):
        return Standing.WELL if rights.send_messages else Standing.SILENCED
    if not rights.send_messages_in_threads:
        return Standing.SILENCED_IN_THREADS
    # An unlocked thread that was put away comes back when somebody writes in it.
    return Standing.LOCKED if found.archived and found.locked and not rights.manage_threads else Standing.WELL
