"""Files on their way in: told of by a platform, and fetched only where somebody wants them."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.chat.adapter import Adapter, DeliveryFailed, Rejected
from bot.chat.inbound import Brought, Commanded, Inbound, Said
from bot.feature import Bringing, Does, Request
from bot.files.model import MOST, FileNotFetched, FileTooLarge
from bot.logs import logger
from bot.work import Reader

PATIENCE = 10.0
"""Seconds that a file may take. What somebody does next waits for it."""

_ALBUMS_KNOWN = 1000

log = logger("files")


class Fetching:
    """Has the platforms give what is wanted. `adapters` by platform name."""

    def __init__(self, reader: Reader, adapters: Mapping[str, Adapter]) -> None:
        self._reader = reader
        self._adapters = adapters
        self._albums: OrderedDict[tuple[str, str, str], str] = OrderedDict()

    def is_beside(self, inbound: Inbound) -> bool:
        """Whether it is one of several sent together, and not the first of them, which is the one that counts."""
        brought = _brought(inbound)
        if brought is None or not brought.album:
            return False
        album = (inbound.sender.platform, inbound.sender.id, brought.album)
        first = self._albums.setdefault(album, inbound.key)
        if len(self._albums) > _ALBUMS_KNOWN:
            self._albums.popitem(last=False)
        return first != inbound.key

    async def with_file(self, inbound: Inbound, request: Request, does: Does) -> Request:
        """The request with what was brought, where that is wanted. Raises the refusal why not, or `NotSaved`."""
        brought, brings = _brought(inbound), does.brings
        if brought is None or brings is None or not isinstance(request, Bringing):
            return request

        def look(work: Any) -> bool:
            return brings(work, work.people.person_of(inbound.sender), request)

        if not await self._reader.look(look):
            return request
        if brought.size > MOST:
            raise FileTooLarge.by(brought.size)
        content = await self._fetched(inbound.place.platform, brought)
        return replace(request, content=content, brought=brought, is_fetched=True)

    async def _fetched(self, platform: str, brought: Brought) -> bytes:
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._adapters[platform].fetch(brought.ref, MOST)
        except Rejected:
            raise FileTooLarge.by(0) from None
        except (DeliveryFailed, TimeoutError) as problem:
            log.info("file not fetched", adapter=platform, error=type(problem).__name__)
            raise FileNotFetched from None


def _brought(inbound: Inbound) -> Brought | None:
    return inbound.brought if isinstance(inbound, Said | Commanded) else None
