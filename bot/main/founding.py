"""The founding link, for the operator's terminal: it adds the bot to a first group, by its administrator."""

from collections.abc import Callable, Collection

from bot.chat.outbound import Say
from bot.main.platforms import Platforms
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.work import Job
from storage.storage import Storage
from storage.work import StorageWork


async def tell_ways_in(storage: Storage, platforms: Platforms, tell: Callable[[Say | str], None]) -> None:
    """Say each platform's founding link, as soon as it has told the bot's name; nothing once a group has begun."""
    if await storage.reader.look(lambda work: has_begun(work, platforms.adapters)):
        return
    for way_in in platforms.ways_in.values():
        link = await way_in(f"join {await _found_code(storage)}")
        tell(Say("cli-founding"))
        tell(link)


async def _found_code(storage: Storage) -> str:
    code: str = await storage.writer.submit(Job(do=lambda work: new_code(work, CodeKind.FOUND, None)))
    return code


def has_begun(work: StorageWork, platforms: Collection[str]) -> bool:
    """Whether a community has a group on a real platform: the front room's pretend one does not count."""
    return any(
        place.where.platform in platforms
        for community in work.people.list_communities()
        for place in work.places.list_of(community.id)
    )
