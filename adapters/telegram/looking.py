"""Looks at the bot and its groups as Telegram has them now, for `setup` and `check`. Asks, and changes nothing."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

from telegram import Bot, ChatMember, ChatMemberRestricted
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from adapters.telegram.request import AioRequest

PACE = 0.05
"""Seconds between two calls about groups. The bot may be running beside us, and its calls come first."""

_TOKEN = re.compile(r"(?<![\w-])\d{5,20}:[A-Za-z0-9_-]{30,80}(?![\w-])")
"""Ids and keys as BotFather writes them. Their lengths are not documented: today's are 8 to 10, and 35."""

_GONE = re.compile(
    r"chat not found|group chat was deactivated|bot is not a member|participant_id_invalid", re.IGNORECASE
)

_T = TypeVar("_T")


class TokenRefused(Exception):
    """Telegram knows no bot with this token."""


class TelegramAway(Exception):
    """Telegram could not be asked: no network, another server in its place, or a server that has trouble."""


class Standing(Enum):
    """What the bot is in a group."""

    WELL = "well"
    GONE = "gone"
    SILENCED = "silenced"  # the bot alone may not write
    MUTED = "muted"  # nobody may but administrators
    LEADS = "leads"  # an administrator: it needs no such right, and then receives everything
    MOVED = "moved"  # the group has another id


@dataclass(frozen=True, kw_only=True)
class Found:
    """The bot itself."""

    id: int
    name: str = field(repr=False)
    username: str
    can_join_groups: bool
    reads_everything: bool


@dataclass(frozen=True, kw_only=True)
class Hook:
    """Where Telegram sends updates, or nothing where they are fetched; and what went wrong last, in its own words.

    The address may hold a secret of whoever set it, so no `repr` shows it.
    """

    url: str = field(repr=False)
    waiting: int
    trouble: str


def find_token(text: str) -> str:
    """The token in what somebody pasted, be it all that BotFather wrote; empty where there is none, or several."""
    found = set(_TOKEN.findall(text))
    return found.pop() if len(found) == 1 else ""


async def look_at(token: str, api_url: str) -> Found:
    """The bot of this token. Raises `TokenRefused` or `TelegramAway`."""
    async with open_look(token, api_url) as look:
        return await look.bot()


@asynccontextmanager
async def open_look(token: str, api_url: str, *, pace: float = PACE) -> AsyncIterator["Look"]:
    """Several questions over one connection. `pace`: seconds between two calls about groups."""
    request = AioRequest()
    try:
        yield Look(Bot(token, base_url=f"{api_url}/bot", request=request, get_updates_request=request), pace)
    finally:
        await request.shutdown()


class Look:
    """What can be asked. Every question raises `TokenRefused` or `TelegramAway`."""

    def __init__(self, bot: Bot, pace: float) -> None:
        self._bot = bot
        self._pace = pace

    async def bot(self) -> Found:
        """The bot itself."""
        me = await _asked(self._bot.get_me)
        return Found(
            id=me.id,
            name=me.first_name,
            username=me.username or "",
            can_join_groups=bool(me.can_join_groups),
            reads_everything=bool(me.can_read_all_group_messages),
        )

    async def hook(self) -> Hook:
        """Where updates go."""
        info = await _asked(self._bot.get_webhook_info)
        return Hook(url=info.url, waiting=info.pending_update_count, trouble=info.last_error_message or "")

    async def standing(self, group: str, bot: int) -> Standing:
        """What the bot of this id is in a group, after a short pause."""
        try:
            await asyncio.sleep(self._pace)
            member = await _asked(lambda: self._bot.get_chat_member(int(group), bot))
            if member.status in {ChatMember.LEFT, ChatMember.BANNED} or not getattr(member, "is_member", True):
                return Standing.GONE
            if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
                return Standing.SILENCED
            await asyncio.sleep(self._pace)
            chat = await _asked(lambda: self._bot.get_chat(int(group)))
        except ChatMigrated:
            return Standing.MOVED
        except _Gone:
            return Standing.GONE
        is_muted = chat.permissions is not None and not chat.permissions.can_send_messages
        if member.status in {ChatMember.ADMINISTRATOR, ChatMember.OWNER}:
            return Standing.WELL if is_muted else Standing.LEADS  # there it could not write otherwise
        return Standing.MUTED if is_muted else Standing.WELL


class _Gone(TelegramAway):
    """The chat is not there, or not for us."""


async def _asked(call: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
    """The answer to a call. The library's errors end here, because their texts may quote what a server said.

    Raises `TokenRefused`, `TelegramAway`, `_Gone` or `ChatMigrated`.
    """
    try:
        return await call()
    except ChatMigrated:
        raise
    except InvalidToken as refused:
        # A 404 that is not written as Telegram writes is somebody else's page, such as a hotel's.
        raise (TokenRefused if refused.__cause__ is None else TelegramAway) from None
    except Forbidden:
        raise _Gone from None
    except BadRequest as refused:
        raise (_Gone if _GONE.search(refused.message) else TelegramAway) from None
    except (TelegramError, TypeError, ValueError, KeyError):  # the last three: an answer of another shape
        raise TelegramAway from None
