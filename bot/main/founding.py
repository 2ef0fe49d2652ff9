"""How a first group begins, for the operator's terminal: what its administrator opens and writes, on each platform."""

import asyncio
from collections.abc import Callable, Collection

from bot import logs
from bot.chat.outbound import Say
from bot.main.platforms import Platforms
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.work import Job
from storage.storage import Storage
from storage.work import StorageWork

log = logs.logger("main")

Tell = Callable[[Say | str], None]


async def tell_ways_in(storage: Storage, platforms: Platforms, tell: Tell) -> None:
    """Say how a group is founded on each platform, as soon as that one knows; nothing once a group has begun.

    It is one code for all of them: there is one group to found. What goes wrong is logged, and the others go on.
    """
    try:
        if not platforms.ways_in or await _has_begun(storage, platforms):
            return
        code: str = await storage.writer.submit(Job(do=lambda work: new_code(work, CodeKind.FOUND, None)))
    except Exception as problem:  # noqa: BLE001 - without a code there is nothing to tell, and all else goes on
        _log_untold("all", problem)
        return
    await asyncio.gather(*(_tell_one(name, code, storage, platforms, tell) for name in platforms.ways_in))


async def _tell_one(name: str, code: str, storage: Storage, platforms: Platforms, tell: Tell) -> None:
    try:
        lines = await platforms.ways_in[name](code)
        if await _has_begun(storage, platforms):
            return  # by way of another platform, while this one was away
        for line in lines:
            tell(line)
    except Exception as problem:  # noqa: BLE001 - whatever it was, the other platforms are told of
        _log_untold(name, problem)


def _log_untold(name: str, problem: Exception) -> None:
    log.error("way in not told", kind=name, error=type(problem).__name__, where=logs.where(problem))


async def _has_begun(storage: Storage, platforms: Platforms) -> bool:
    return await storage.reader.look(lambda work: has_begun(work, platforms.adapters))


def has_begun(work: StorageWork, platforms: Collection[str]) -> bool:
    """Whether a community has a group on a real platform: the front room's pretend one does not count."""
    return any(
        place.where.platform in platforms
        for community in work.people.list_communities()
        for place in work.places.list_of(community.id)
    )
