"""Carers' groups on a stand-in of Telegram, and the program beside it: founded, asked and looked at as people do."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from bench.town.counting import Counted, Pressed, is_owed, pressed, read_counted, replay
from bench.town.program import Mode, Program
from tests.platforms.telegram.remote import Remote, StandInProcess

OPTIONS = ("Soup", "Salad", "Stew")
QUESTION = f"/poll Lunch? | {' | '.join(OPTIONS)}"
ON_POLLS = "Take back"
"""A button that stands under every open poll, and under nothing else."""

PATIENCE = 60.0
"""Seconds within which what people wait for must have come, where no promise says anything shorter."""


@dataclass(frozen=True)
class Group:
    """A founded group, by the numbers of its chat and of its founder."""

    chat: int
    founder: int


@dataclass(frozen=True)
class Post:
    """A poll where it stands: its own number, its chat and message, and what its options send when pressed."""

    poll: int
    chat: int
    message: int
    data: tuple[str, ...]

    @property
    def named(self) -> dict[str, int]:
        """How the stand-in is told of it."""
        return {"chat": self.chat, "message": self.message}


@dataclass
class Town:
    """What people do there; `telegram` is the stand-in's control door."""

    telegram: Remote
    program: Program

    async def found(self, title: str = "Carers") -> Group:
        """Somebody new founds a community in a new group."""
        founder = (await self.telegram.do("person", name="Ada"))["id"]
        chat = (await self.telegram.do("group", title=title, admins=[founder], bot=True))["id"]
        await self.telegram.do("says", who=founder, text="/join", chat=chat)
        door = await self.telegram.do("until_posted", chat=chat, label="Write to me in private")
        await self.telegram.do("opens_link", who=founder, url=door["buttons"][0]["url"])
        await self.telegram.do("until_posted", chat=chat, label="Urgent help")
        return Group(chat, founder)

    async def ask(self, group: Group) -> Post:
        """The founder asks the group."""
        await self.type_question(group)
        await self.telegram.do("until_posted", chat=group.chat, label=ON_POLLS, timeout=PATIENCE)
        return (await self.posts(group.chat))[-1]

    async def type_question(self, group: Group) -> None:
        """The founder asks the group, and nobody waits for the post."""
        await self.telegram.do("says", who=group.founder, text=QUESTION, chat=group.chat)

    async def posts(self, chat: int) -> list[Post]:
        """The polls that stand in a chat now."""
        told = await self.telegram.do("bot_messages", chat=chat)
        return [_post(shown) for shown in told if ON_POLLS in shown["labels"]]

    async def vote(self, how: str, on: Post, **much: Any) -> int:
        """Let many people press the options of a poll; `how` is a load of the stand-in's. Gives its number."""
        load: int = await self.telegram.do(how, on=on.named, data=on.data, **much)
        return load

    async def presses(self, *loads: int) -> list[Pressed]:
        """All presses of these loads."""
        told = [each for load in loads for each in await self.telegram.do("load_presses", load=load)]
        return pressed(told)

    async def settles(self, post: Post, presses: Sequence[Pressed], within: float) -> list[str]:
        """Wait until the post shows what these presses make, and this is kept; gives what is wrong if it never does."""
        until = monotonic() + within
        try:
            await self.telegram.do("until_shown", message=post.named, pattern=reads(presses), timeout=within)
        except TimeoutError:
            return [f"the group does not see the right tally after {within:.0f} s"]
        while is_owed(self.program.url, post.poll):
            if monotonic() > until + PATIENCE:
                return ["what the group sees is not kept"]
            await asyncio.sleep(0.05)
        return []

    def counted(self, *posts: Post) -> Sequence[Counted]:
        """What the database says of these polls."""
        return read_counted(self.program.url, *(post.poll for post in posts))


def reads(presses: Sequence[Pressed]) -> str:
    """How a post reads on which these presses all count, as a regular expression."""
    chosen, _ = replay(sorted(presses, key=lambda press: press.number))
    counts = [sum(option == number for option in chosen.values()) for number in range(1, len(OPTIONS) + 1)]
    return r"\b.*?".join(rf"{option}\W*: {count}" for option, count in zip(OPTIONS, counts, strict=True)) + r"\b"


def _post(shown: dict[str, Any]) -> Post:
    votes = [
        button["callback_data"] for button in shown["buttons"] if button.get("callback_data", "").startswith("vote:")
    ]
    return Post(int(votes[0].split(":")[1]), shown["chat"], shown["message"], tuple(votes))


@asynccontextmanager
async def open_town(
    folder: Path, url: str, *, mode: Mode = "polling", room: bool = False, seed: int = 1, webhook_pause: float = 1.0
) -> AsyncIterator[Town]:
    """A stand-in and the program, both running; the program ends with the town."""
    async with StandInProcess("--seed", str(seed), "--webhook-pause", str(webhook_pause)) as telegram:
        program = Program(folder, url, telegram.api_url, telegram.token, mode, room)
        await program.start()
        try:
            yield Town(telegram, program)
        finally:
            await program.end()
