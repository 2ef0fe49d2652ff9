"""Which of the core's failures an error of Discord's is. A table, by Discord's own codes ("JSON Error Codes")."""

import json
from collections.abc import Callable, Mapping

import aiohttp
import discord

from bot.chat.adapter import DeliveryFailed, Gone, Rejected, RetryLater, Unreachable

FAILING = (
    TimeoutError,
    discord.DiscordException,
    aiohttp.ClientError,
    OSError,
    json.JSONDecodeError,  # an answer that broke off
    RuntimeError,  # the client was closed while the call waited for its turn
)
"""What a call by the library may end in."""

UNKNOWN_MESSAGE = 10008
ANSWERED_ALREADY = 40060
TOKEN_IS_DEAD = frozenset({10015, 10062, 50027})
"""Unknown webhook, unknown interaction, invalid webhook token."""

TOKEN_PAUSE = 300.0
"""Seconds until a refused token is tried again: somebody has to put another one into the settings."""

OLD_EDITS_PAUSE = 300.0
"""Messages older than an hour may be changed a few times only in a while, of which the length is not documented."""

CODES: Mapping[int, Callable[[], DeliveryFailed]] = {
    10003: Unreachable,  # unknown channel
    10004: Unreachable,  # unknown guild
    UNKNOWN_MESSAGE: Gone,
    10013: Unreachable,  # unknown user
    20016: lambda: RetryLater(60.0),  # slow mode
    20028: lambda: RetryLater(10.0),  # the channel's limit of writing
    30046: lambda: RetryLater(OLD_EDITS_PAUSE),  # too many changes of messages older than an hour
    40001: lambda: RetryLater(TOKEN_PAUSE),  # unauthorised
    40333: lambda: RetryLater(60.0),  # refused before it reached Discord
    50001: Unreachable,  # missing access
    50007: Unreachable,  # takes no private messages
    50008: Unreachable,  # no texts in this kind of channel
    50013: Unreachable,  # missing permissions
    50033: Unreachable,  # nobody who could be written to
    50083: Unreachable,  # the thread is archived
    50278: Unreachable,  # no server is shared with this person
    130000: lambda: RetryLater(30.0),  # overloaded
    160005: Unreachable,  # the thread is locked
}

STATUSES: Mapping[int, Callable[[], DeliveryFailed]] = {
    401: lambda: RetryLater(TOKEN_PAUSE),
    403: Unreachable,
    404: Unreachable,
    429: lambda: RetryLater(5.0),
}
"""What an error without a code of the table means. 400 is a fault of ours, and whatever is above 500 is theirs."""


def failure(error: Exception) -> DeliveryFailed:
    """The delivery failure that an error of the library's means; a network that is away, too."""
    if isinstance(error, discord.RateLimited):
        return RetryLater(error.retry_after)
    if isinstance(error, discord.HTTPException):
        return of_refusal(error.status, error.code)
    return RetryLater(2.0)


def of_refusal(status: int, code: int) -> DeliveryFailed:
    """What a refusal means, by its status and Discord's code for it, 0 where there is none."""
    known = CODES.get(code) or STATUSES.get(status)
    if known is not None:
        return known()
    return Rejected() if 400 <= status < 500 else RetryLater(2.0)
