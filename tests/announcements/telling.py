"""What transcripts of announcements look at."""

from typing import Any

from bot.chat.inbound import Place
from tests.support.chat import Chat, group, private
from tests.support.platform import Shown

NORTH, EAST = group("northside"), group("eastfield")


def report(chat: Chat, who: str = "ada") -> Shown:
    """The latest report in somebody's private chat."""
    shown = [it for it in chat.messages(private(who)) if it.title.startswith("Announcement ")]
    return shown[-1]


def posts(chat: Chat, place: Place | None = None) -> list[Shown]:
    """The announcements that stand in a group."""
    return [it for it in chat.messages(place) if "the organisers of" in it.title]


def joins(chat: Chat, *places: Place) -> None:
    """These groups become part of the community, without anybody's typing codes."""

    def add(work: Any) -> None:
        community = work.people.list_communities()[0]
        for place in places:
            work.places.add(place, community.id)

    chat.storage.transact(add)


async def organises(chat: Chat, who: str) -> None:
    """Somebody becomes an organiser, and can be written to."""
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add an organiser")
    code = next(line for line in chat.private_message.splitlines() if line.startswith("/join"))
    await chat.says_privately(who, code)
