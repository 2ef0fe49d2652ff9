"""The town on Discord: owners of servers found by a code, and nobody keeps presses for a program that is away."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from bench.town.counting import Pressed
from bench.town.program import Program
from bench.town.town import PATIENCE, QUESTION, Group, Post, Town
from bot.config import read_settings
from bot.main.clock import machine_now
from bot.main.opening import open_database, open_storage
from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.platforms.discord.interactions import FIRST_ANSWER_WITHIN
from tests.platforms.discord.remote import Remote, StandInProcess

Json = dict[str, Any]

ONE_MOMENT = "One moment."
"""How what is shown begins until the truth is known."""
SAYS_WHAT_TO_DO = "please do it again"
NOT_SAVED = "I could not save this."

TOO_LATE = FIRST_ANSWER_WITHIN + 0.1
"""Seconds after which whoever was not answered sees that it failed."""


class DiscordTown(Town[Remote]):
    """Servers on a stand-in of Discord, each with one channel that is used."""

    platform = "discord"
    word = "channel"

    async def found(self, title: str = "Carers") -> Group:
        """Somebody new founds a community in the channel of a new server, with a code as the terminal shows one."""
        founder = (await self.door.do("person", name="Ada"))["id"]
        channel = (await self.door.do("guild", name=title, owner=founder))["channels"]["general"]
        await self._is_offered("join", founder, channel)
        code = await asyncio.to_thread(self._new_code)
        joins = await self.door.do("uses", args=[founder, "join", channel], code=code)
        asked = (await self.door.do("settled", interaction=joins["id"], timeout=PATIENCE))["said"][0]
        shown = {"channel": asked["channel"], "message": asked["message"]}
        await self.door.do("presses", who=founder, message=shown, button=0)
        await self.door.do("until_posted", channel=channel, label="Urgent help")
        return Group(channel, founder)

    async def type_question(self, group: Group, question: str = QUESTION) -> int:
        """The founder asks the group, and nobody waits for the post; gives the number of what was done."""
        asked = await self.door.do("uses", args=[group.founder, "poll", group.place], question=question)
        number: int = asked["id"]
        return number

    async def first_answer(self, post: Post, who: int) -> Pressed:
        """Somebody presses as soon as there is a connection: what was pressed before it is lost on Discord."""
        await self.program.start()
        await self.door.do("connected", timeout=PATIENCE)
        press = await self.door.do("presses", who=who, message=post.named, button=post.data[0])
        await self.door.do("answered", interaction=press["id"], timeout=PATIENCE)
        return Pressed(press["id"], who, 1, answered=True)

    async def presses(self, *loads: int) -> list[Pressed]:
        """All presses of these loads."""
        return [_pressed(told) for told in await self.outcomes(*loads)]

    async def outcomes(self, *loads: int) -> list[Json]:
        """What came of each press of these loads, as the stand-in tells it."""
        return [told for load in loads for told in await self.door.do("load_outcomes", load=load)]

    def late(self, report: Json) -> list[str]:
        """Whoever was answered after three seconds, or was left on "thinking…"."""
        wrong = {"answers came after three seconds": "too_late", "people are left on “thinking…”": "thinking"}
        return [f"{report[what]:,} {told}" for told, what in wrong.items() if report[what]]

    async def answers(self, load: int, more: int) -> None:
        """Wait for so many more answers of a closed load; who sees that it failed presses again.

        Raises `RuntimeError`, with the program's last words, where nobody is answered any more.
        """
        wanted, until = await self.door.do("load_answered", load=load) + more, monotonic() + PATIENCE
        while monotonic() < until:
            try:
                await self.door.do("until_answered", load=load, count=wanted, timeout=TOO_LATE)
            except TimeoutError:
                await self.door.do("press_again", load=load)
            else:
                return
        raise RuntimeError(f"nobody is answered any more: {self.program.last_words()}")

    async def give_up(self, load: int) -> None:
        """Three seconds pass: whoever was not answered yet sees now that it failed, and presses again."""
        await self.door.do("time_passes", seconds=TOO_LATE)
        await self.door.do("press_again", load=load)

    async def comes_to_rest(self, post: Post, *loads: int, within: float) -> list[str]:
        """Wait until nothing is under way and the post shows what counts; gives what is wrong if it never is so.

        What came late may count after it was looked for: so it is looked for again and again.
        """
        until, faults = monotonic() + within, list[str]()
        while monotonic() < until:
            told = await self.outcomes(*loads)
            if any(each["state"] == "waiting" for each in told):
                faults = ["people still wait for an answer"]
                await asyncio.sleep(0.1)
                continue
            (counted,) = self.counted(post)
            faults = await self.settles(post, counted.of([_pressed(each) for each in told]), within=1.0)
            if not faults:
                break
        return faults

    async def until_gateway(self, what: str, count: int) -> None:
        """Wait until the gateway has counted so many of something. Raises `RuntimeError`."""

        async def has_counted() -> bool:
            told: dict[str, int] = (await self.door.do("statistics"))["gateway"]
            return told.get(what, 0) >= count

        await self._until(has_counted, f"the gateway has not {what} {count} times")

    async def left_alone(self, *loads: int) -> list[str]:
        """Who was left with something that tells them nothing: "thinking…", or "one moment" and no more."""
        thinking = (await self.door.do("statistics"))["interactions"].get("thinking", 0)
        told = await self.outcomes(*loads)
        silent = sum(ONE_MOMENT in each["text"] and SAYS_WHAT_TO_DO not in each["text"] for each in told)
        wrong = {"people are left on “thinking…”": thinking, "people were told of a moment and nothing else": silent}
        return [f"{many} {what}" for what, many in wrong.items() if many]

    def _codes(self, shown: Json) -> Sequence[str]:
        return [part.get("custom_id", "") for part in shown["parts"]]

    def _new_code(self) -> str:
        """A code to found with, as `caresay owner` makes its codes: beside the running program."""
        settings = read_settings(self.program.environ(), self.program.folder)
        database, keys = open_database(settings)
        storage = open_storage(settings, database, keys, machine_now)
        try:
            code: str = storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
        finally:
            storage.close()
        return code

    async def _is_offered(self, command: str, who: int, channel: int) -> None:
        """Wait until the program has set its commands. Raises `RuntimeError`."""

        async def has_set() -> bool:
            return command in {one["name"] for one in await self.door.do("menu", who=who, channel=channel)}

        await self._until(has_set, f"nobody is offered /{command}")

    async def _until(self, true: Callable[[], Awaitable[bool]], else_: str) -> None:
        until = monotonic() + PATIENCE
        while not await true():
            if monotonic() > until:
                raise RuntimeError(f"{else_}: {self.program.last_words()}")
            await asyncio.sleep(0.05)


def is_confirmed(told: Json) -> bool:
    """Whether somebody sees that their press counts: "one moment" does not say so, and "not saved" the contrary."""
    text: str = told["text"]
    return told["state"] == "done" and ONE_MOMENT not in text and NOT_SAVED not in text


def _pressed(told: Json) -> Pressed:
    return Pressed(told["id"], told["person"], int(told["code"].rpartition(":")[2]), is_confirmed(told))


@asynccontextmanager
async def open_town(folder: Path, url: str, *, room: bool = False, seed: int = 1) -> AsyncIterator[DiscordTown]:
    """A stand-in and the program, both running; the program ends with the town."""
    async with StandInProcess("--seed", str(seed)) as discord:
        platform = {
            "CARESAY_DISCORD__TOKEN": discord.token,
            "CARESAY_DISCORD__API_URL": discord.discord_api_url,
            "CARESAY_DISCORD__GATEWAY_URL": discord.gateway_url,
        }
        program = Program(folder, url, platform, room)
        await program.start()
        try:
            yield DiscordTown(discord, program)
        finally:
            await program.end()
