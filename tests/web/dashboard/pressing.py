"""Pages of ada's community, opened and sent from; and the yes in the chat that some of them ask for."""

from collections.abc import Sequence

from bot.people.model import PersonId
from storage.work import StorageWork
from tests.support.chat import private
from tests.web.dashboard.conftest import Desk, Visitor


async def path_of(desk: Desk, path: str, *, community: str = "Group") -> str:
    """The address of a page of a community."""
    return f"/d/{(await desk.community(community)).id}/{path}"


async def opens(visitor: Visitor, path: str, *, community: str = "Group", **query: str) -> Visitor:
    """Opens a page of a community."""
    return await visitor.opens(await path_of(visitor.desk, path, community=community), **query)


async def sends(visitor: Visitor, path: str, /, *, community: str = "Group", **fields: str | Sequence[str]) -> Visitor:
    """Presses a button of the page that is open, which sends to an address of a community."""
    return await visitor.sends(await path_of(visitor.desk, path, community=community), **fields)


async def says_yes(visitor: Visitor, who: str = "ada") -> Visitor:
    """Says in the chat that it is them, and presses [Go on]."""
    await visitor.desk.chat.presses(who, "Yes, it's me", place=private(who))
    return await visitor.sends("/d/confirm", then=visitor.hidden("then"), proof=visitor.hidden("proof"))


def number_of(desk: Desk, who: str) -> PersonId:
    """By what somebody is known."""

    def look(work: StorageWork) -> PersonId:
        return work.people.person_of(desk.chat.sender(who)).id

    found: PersonId = desk.chat.storage.read(look)
    return found
