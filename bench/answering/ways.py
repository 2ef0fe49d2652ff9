"""The two programs as processes beside a stand-in of Telegram: founded, asked, pressed and looked at."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

import aiohttp

from bench.answering.process import cpu_ms, database_cpu_ms, peak_mb
from bench.town.counting import pressed
from bench.town.town import Post, Town, open_town
from bench.votes.counting import renew_statistics
from tests.platforms.remote import ROOT
from tests.platforms.telegram.remote import Remote, StandInProcess

Json = dict[str, Any]

PATIENCE = 300.0
"""Seconds after which a load that is not answered is given up."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """One load on one program; times in milliseconds from the press to its answer."""

    rate: float
    p50: float
    p95: float
    p99: float
    cpu: float  # ms of processor time a press, the program's own process
    database_cpu: float  # and PostgreSQL's processes
    faults: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class Life:
    """One life of a program: its rounds by load, its memory in MB, seconds from its start to the first answer.

    `edits` of messages and answers with 429 (`too_many`) are all that there were, since the group was made.
    """

    rounds: dict[str, Round]
    memory: float
    first: float
    edits: int
    too_many: int


class Way(Protocol):
    """One program, running."""

    @property
    def telegram(self) -> Remote:
        """The stand-in's control door."""
        ...

    @property
    def post(self) -> Post:
        """What is pressed."""
        ...

    @property
    def pid(self) -> int:
        """Its process."""
        ...

    @property
    def told(self) -> list[Json]:
        """Every press so far, as the stand-in tells it."""
        ...

    def database_cpu(self) -> Mapping[int, float]:
        """Milliseconds of processor time so far, of each process of its database."""
        ...

    def faults(self) -> Sequence[str]:
        """What is wrong with how it counted all these presses."""
        ...


@dataclass
class Ours:
    """Caresay, whole, and a group with an open poll."""

    town: Town
    post: Post
    told: list[Json]

    @property
    def telegram(self) -> Remote:
        """The stand-in's control door."""
        return self.town.telegram

    @property
    def pid(self) -> int:
        """Its process."""
        return self.town.program.pid

    def database_cpu(self) -> Mapping[int, float]:
        """Milliseconds of processor time so far, of each process of its database."""
        return database_cpu_ms(self.town.program.url)

    def faults(self) -> Sequence[str]:
        """What the database says, read past all of our code; posts may be owed, for the load has only just ended."""
        renew_statistics(self.town.program.url)
        (counted,) = self.town.counted(self.post)
        return replace(counted, owed=0).faults(pressed(self.told))


@dataclass
class Bare:
    """The stock program, and a message with buttons."""

    telegram: Remote
    post: Post
    process: Process
    told: list[Json]

    @property
    def pid(self) -> int:
        """Its process."""
        return self.process.pid

    def database_cpu(self) -> Mapping[int, float]:
        """It has no database."""
        return {}

    def faults(self) -> Sequence[str]:
        """Nothing is counted, so nothing can be wrong."""
        return ()


@asynccontextmanager
async def open_ours(url: str, folder: Path) -> AsyncIterator[tuple[Ours, float]]:
    """A group with a poll, and the program started anew while a press waits; and the seconds until its answer."""
    async with open_town(folder, url, room=True) as town:
        await town.telegram.do("limit")
        group = await town.found()
        post = await town.ask(group)
        await town.program.end()
        press = await town.telegram.do("presses", who=group.founder, message=post.named, data=post.data[0])
        began = perf_counter()
        await town.program.start()
        await town.telegram.do("heard", press=press["id"], timeout=PATIENCE)
        yield Ours(town, post, [press | {"heard": True}]), perf_counter() - began


@asynccontextmanager
async def open_bare() -> AsyncIterator[tuple[Bare, float]]:
    """The same with the bare program."""
    async with StandInProcess() as telegram:
        await telegram.do("limit")
        founder = (await telegram.do("person", name="Ada"))["id"]
        chat = (await telegram.do("group", title="Carers", admins=[founder], bot=True))["id"]
        post = await _post(telegram, chat)
        press = await telegram.do("presses", who=founder, message=post.named, data=post.data[0])
        began = perf_counter()
        more = {"BARE_TOKEN": telegram.token, "BARE_BASE_URL": f"{telegram.api_url}/bot"}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "bench.answering.bare"),
            cwd=ROOT,
            env=os.environ | more,
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        try:
            await telegram.do("heard", press=press["id"], timeout=PATIENCE)
            yield Bare(telegram, post, process, [press | {"heard": True}]), perf_counter() - began
        finally:
            process.terminate()
            await process.wait()


async def _post(telegram: Remote, chat: int) -> Post:
    data = ("vote:1:1", "vote:1:2", "vote:1:3")
    rows = [[{"text": name, "callback_data": code}] for name, code in zip(("Soup", "Salad", "Stew"), data, strict=True)]
    asked = {"chat_id": chat, "text": "Lunch?", "reply_markup": {"inline_keyboard": rows}}
    address = f"{telegram.api_url}/bot{telegram.token}/sendMessage"
    async with aiohttp.ClientSession() as session, session.post(address, json=asked) as response:
        sent = (await response.json())["result"]
    return Post(1, chat, sent["message_id"], data)


async def live(way: Way, first: float, *, presses: int, burst: int, waiting: int) -> Life:
    """Warm up, then press: so many waiting at a time, then all at once, where everybody presses twice."""
    await _load(way, "closed_load", presses=10 * waiting, people=10 * waiting, waiting=waiting)
    rounds = {
        "closed": await _load(way, "closed_load", presses=presses, people=presses, waiting=waiting),
        "burst": await _load(way, "storm", presses=burst, people=max(burst // 2, 1)),
    }
    told = await way.telegram.do("statistics")
    edits = sum(told["edits_by_chat"].values())
    return Life(rounds=rounds, memory=peak_mb(way.pid), first=first, edits=edits, too_many=told["too_many"])


async def _load(way: Way, how: str, **much: int) -> Round:
    spent, database_before = cpu_ms(way.pid), way.database_cpu()
    load = await way.telegram.do(how, on=way.post.named, data=way.post.data, **much)
    report = await _finished(way.telegram, load)
    spent, database = cpu_ms(way.pid) - spent, way.database_cpu()
    way.told.extend(await way.telegram.do("load_presses", load=load))
    return Round(
        rate=report["answers_per_second"],
        p50=report["waiting_p50"],
        p95=report["waiting_p95"],
        p99=report["waiting_p99"],
        cpu=spent / much["presses"],
        database_cpu=sum(ms - database_before.get(pid, 0.0) for pid, ms in database.items()) / much["presses"],
        faults=[*way.faults(), *(await way.telegram.do("statistics"))["violations"]],
    )


async def _finished(telegram: Remote, load: int) -> Json:
    """How the load went. Ends the run where presses are not answered at all."""
    try:
        report: Json = await telegram.do("load_finished", load=load, timeout=PATIENCE)
    except TimeoutError:
        unanswered = (await telegram.do("load_report", load=load))["unanswered"]
        raise SystemExit(f"MISSED: {unanswered:,} presses were not answered within {PATIENCE:.0f} s.") from None
    return report
