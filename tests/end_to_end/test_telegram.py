"""The program as a process, and a Telegram over real sockets: only `telegram.api_url` is another one."""

import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio

from tests.end_to_end.program import Program, free_port
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.people import Person

pytestmark = pytest.mark.asyncio(loop_scope="session")

MODES = ("polling", "webhook")


@dataclass
class Group:
    """A carers' group on the stand-in with its people, and the program that is the bot."""

    stand_in: TelegramStandIn
    program: Program
    mode: str
    ada: Person = field(init=False)
    bob: Person = field(init=False)
    carers: Chat = field(init=False)

    def __post_init__(self) -> None:
        self.ada = self.stand_in.person(501, "Ada")
        self.bob = self.stand_in.person(502, "Bob")
        self.carers = self.stand_in.group("Carers", members=[self.bob], admins=[self.ada])

    async def opens(self, who: Person, link: str, group: Chat | None = None) -> None:
        self.stand_in.opens_link(who, link, group)
        await self.stand_in.drained()

    async def shows(self, words: str, chat: Chat | None = None) -> Shown:
        """Wait until the newest message of the bot with these words stands there."""
        where = chat or self.carers

        def found() -> list[Shown]:
            return [shown for shown in where.by_bot() if not shown.deleted and words in shown.text]

        await self.stand_in.until(lambda: bool(found()))
        return found()[-1]

    def private(self, who: Person) -> Chat:
        return self.stand_in.world.private(who)

    async def presses(self, who: Person, label: str, on: Shown) -> str:
        """Press a button; gives the note that its presser saw."""
        heard = await self.stand_in.heard(self.stand_in.presses(who, on, label))
        return heard.text or ""

    async def begins(self) -> None:
        """Ada follows the founding link that the terminal shows, and confirms in private."""
        link = await self.program.says(r"https://t\.me/\S+")
        await self.opens(self.ada, link, self.carers)
        door = await self.shows("between you and me")
        await self.opens(self.ada, next(door.buttons())["url"])


@pytest_asyncio.fixture(params=MODES, loop_scope="session")
async def group(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Group]:
    async with TelegramStandIn(webhook_pause=0.05) as stand_in:
        more = {"CARESAY_TELEGRAM__TOKEN": stand_in.token, "CARESAY_TELEGRAM__API_URL": stand_in.api_url}
        if request.param == "webhook":
            port = free_port()
            more |= {
                "CARESAY_TELEGRAM__MODE": "webhook",
                "CARESAY_WEB__PORT": str(port),
                "CARESAY_WEB__PUBLIC_URL": f"http://127.0.0.1:{port}",
            }
        program = Program(tmp_path, more)
        await program.start()
        yield Group(stand_in, program, request.param)
        code, said = await program.end(signal.SIGTERM)

        assert code == 0, said
        assert stand_in.token not in said
        stand_in.check()


async def test_a_group_begins_asks_answers_and_is_there_after_a_restart(group: Group) -> None:
    await group.begins()
    await group.shows("Carers")
    group.stand_in.says(group.ada, "/poll Lunch on Friday?\nSoup\nSalad", group.carers)
    poll = await group.shows("Lunch on Friday?")
    note = await group.presses(group.bob, "Soup", poll)
    await group.stand_in.until_shown(poll, "Soup.*1")
    await group.program.end(signal.SIGTERM)
    pressed = group.stand_in.presses(group.ada, poll, "Salad")  # nobody is there to hear it
    await group.program.start()
    await group.stand_in.heard(pressed)
    await group.stand_in.until_shown(poll, "(?s)Soup.*1.*Salad.*1")

    assert "Soup" in note
    assert len([shown for shown in group.carers.by_bot() if "Lunch on Friday?" in shown.text]) == 1
