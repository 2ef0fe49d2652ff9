"""What transcripts about questions on the dashboard do and look at."""

from bot.people.audit import Did
from storage.work import StorageWork
from tests.support.chat import private
from tests.web.dashboard.conftest import Desk, Visitor

LUNCH = "/poll Lunch? | Soup | Salad"


async def at(desk: Desk, path: str = "") -> str:
    """A path below the list of questions of the community that was founded first."""
    community = desk.chat.storage.read(lambda work: work.people.list_communities()[0].id)
    return f"/d/{community}/asks{path}"


async def opens(desk: Desk, visitor: Visitor, path: str = "/1", **query: str) -> str:
    """Opens a page, and gives its words."""
    return (await visitor.opens(await at(desk, path), **query)).text


async def presses(desk: Desk, visitor: Visitor, act: str, **fields: str) -> str:
    """Opens the page of question 1, and presses a button there; gives the words that come."""
    await opens(desk, visitor)
    return (await visitor.sends(await at(desk, f"/1/{act}"), **fields)).text


async def lunch(desk: Desk, *salads: str) -> None:
    """Ada asks about lunch in the group, and these choose salad."""
    await desk.chat.says("ada", LUNCH)
    for who in salads:
        await desk.chat.presses(who, "Salad", on=desk.chat.poll)


async def closes(desk: Desk) -> None:
    """Ada closes question 1."""
    await desk.chat.says_privately("ada", "/polls 1 close")


async def confirms(desk: Desk, visitor: Visitor) -> None:
    """Ada says in the chat that it is her, and goes on."""
    asked = desk.chat.messages(private("ada"))[-1]
    await desk.chat.presses("ada", "Yes, it's me", on=asked, place=private("ada"))
    await visitor.sends("/d/confirm", then=visitor.hidden("then"), proof=visitor.hidden("proof"))


def log(desk: Desk) -> list[tuple[Did, str]]:
    """What the audit log has, the newest first."""

    def read(work: StorageWork) -> list[tuple[Did, str]]:
        [community] = work.people.list_communities()
        return [(entry.did, entry.about) for entry in work.audit.list_last(community.id, 50)]

    found: list[tuple[Did, str]] = desk.chat.storage.read(read)
    return found
