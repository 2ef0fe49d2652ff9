"""Pictures and documents that people send: what Discord tells of them, and fetching one from where it keeps them."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import discord

from bot.chat.adapter import Gone, Rejected, RetryLater
from bot.chat.inbound import Brought

Json = Mapping[str, Any]

FILE_OPTION = "file"
"""The option of a command that takes a picture or a document."""

KEEPS = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
"""Where Discord keeps what people attach (Discord, "Image Formatting" and "Signed Attachment CDN URLs")."""

_PATIENCE, _CONNECTING = 20.0, 5.0
_PART = 64 * 1024


def brought(attachments: Sequence[discord.Attachment]) -> Brought | None:
    """The first of what is attached to a message; none where nothing is."""
    for one in attachments:
        return _brought(one.url, one.filename, one.content_type or "", one.size)
    return None


def brought_with(data: Json) -> Brought | None:
    """What was chosen for a command's option that takes a file; none where nothing was."""
    for one in (data.get("resolved") or {}).get("attachments", {}).values():
        kind = str(one.get("content_type") or "")
        return _brought(str(one["url"]), str(one["filename"]), kind, int(one["size"]))
    return None


def _brought(address: str, name: str, media_type: str, size: int) -> Brought:
    is_picture = media_type.startswith("image/")
    return Brought(
        kind="picture" if is_picture else "document", media_type=media_type, name=name, size=size, ref=address
    )


class Bringing:
    """Fetches what people attached, from Discord or from the host in the settings, and from nowhere else.

    An address comes from outside: whoever could choose it would have us ask whatever is near us.
    """

    def __init__(self, api_url: str) -> None:
        ours = urlsplit(api_url)
        self._bases = {("https", host) for host in KEEPS} | {(ours.scheme, ours.netloc)}

    async def fetch(self, address: str, most: int) -> bytes:
        """The bytes. Raises `DeliveryFailed`: `Rejected` where they are too many, `Gone` where there are none."""
        parts = urlsplit(address)
        if (parts.scheme, parts.netloc) not in self._bases:
            raise Gone
        try:
            return await _read(address, most)
        except (TimeoutError, aiohttp.ClientError, OSError):
            failed = RetryLater()
        raise failed  # outside, so that the library's error does not travel along: it holds the address


async def _read(address: str, most: int) -> bytes:
    content = bytearray()
    patience = aiohttp.ClientTimeout(total=_PATIENCE, sock_connect=_CONNECTING)
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), timeout=patience) as session,
        session.get(address, allow_redirects=False) as response,
    ):
        if response.status >= 500 or response.status == 429:
            raise RetryLater
        if response.status != 200:
            raise Gone
        if (response.content_length or 0) > most:
            raise Rejected
        async for part in response.content.iter_chunked(_PART):
            content += part
            if len(content) > most:
                raise Rejected
    return bytes(content)
