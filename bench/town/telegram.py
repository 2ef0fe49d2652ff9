"""The town on Telegram: groups found themselves by `/join`, and what was pressed waits for the program."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bench.town.counting import Pressed
from bench.town.program import Mode, Program
from bench.town.town import PATIENCE, QUESTION, Group, Post, Town
from tests.end_to_end.program import free_port
from tests.platforms.telegram.remote import Remote, StandInProcess

Json = dict[str, Any]


class TelegramTown(Town[Remote]):
    """Groups on a stand-in of Telegram."""

    platform = "telegram"
    word = "chat"

    async def found(self, title: str = "Carers") -> Group:
        """Somebody new founds a community in a new group."""
        founder = (await self.door.do("person", name="Ada"))["id"]
        chat = (await self.door.do("group", title=title, admins=[founder], bot=True))["id"]
        await self.door.do("says", who=founder, text="/join", chat=chat)
        way = await self.door.do("until_posted", chat=chat, label="Write to me in private")
        await self.door.do("opens_link", who=founder, url=way["buttons"][0]["url"])
        await self.door.do("until_posted", chat=chat, label="Urgent help")
        return Group(chat, founder)

    async def type_question(self, group: Group, question: str = QUESTION) -> None:
        """The founder asks the group, and nobody waits for the post."""
        await self.door.do("says", who=group.founder, text=f"/poll {question}", chat=group.place)

    async def first_answer(self, post: Post, who: int) -> Pressed:
        """A press waits already when the program is started."""
        press = await self.door.do("presses", who=who, message=post.named, data=post.data[0])
        await self.program.start()
        await self.door.do("heard", press=press["id"], timeout=PATIENCE)
        return _pressed(press | {"heard": True})

    async def presses(self, *loads: int) -> list[Pressed]:
        """All presses of these loads."""
        return [_pressed(each) for load in loads for each in await self.door.do("load_presses", load=load)]

    def late(self, report: Json) -> list[str]:  # noqa: ARG002 - a press waits there as long as one lets it
        """Telegram sets no time of its own that a load could miss."""
        return []

    def _codes(self, shown: Json) -> Sequence[str]:
        return [button.get("callback_data", "") for button in shown["buttons"]]


def _pressed(told: Json) -> Pressed:
    option = int(told["data"].rpartition(":")[2])
    return Pressed(told["number"], told["person"], option, told["heard"] is not None)


@asynccontextmanager
async def open_town(
    folder: Path, url: str, *, mode: Mode = "polling", room: bool = False, seed: int = 1, webhook_pause: float = 1.0
) -> AsyncIterator[TelegramTown]:
    """A stand-in and the program, both running; the program ends with the town."""
    async with StandInProcess("--seed", str(seed), "--webhook-pause", str(webhook_pause)) as telegram:
        program = Program(folder, url, _settings(telegram, mode), room)
        await program.start()
        try:
            yield TelegramTown(telegram, program)
        finally:
            await program.end()


def _settings(telegram: Remote, mode: Mode) -> dict[str, str]:
    port = free_port()
    return {
        "CARESAY_TELEGRAM__TOKEN": telegram.token,
        "CARESAY_TELEGRAM__API_URL": telegram.api_url,
        "CARESAY_TELEGRAM__MODE": mode,
        "CARESAY_WEB__PUBLIC_URL": f"http://127.0.0.1:{port}" if mode == "webhook" else "",
        "CARESAY_WEB__PORT": str(port),
    }
