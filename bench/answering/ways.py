"""The two programs as processes beside a stand-in: ours founded, asked, pressed and looked at; the bare one pressed."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

from bench.answering.process import cpu_ms, database_cpu_ms, peak_mb
from bench.town.counting import Pressed
from bench.town.telegram import open_town as open_telegram
from bench.town.town import Post, Town
from bench.votes.counting import renew_statistics
from tests.platforms.remote import ROOT, Door

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


@dataclass(frozen=True, kw_only=True)
class Load:
    """So many presses by so many people; `waiting` of them at a time, or all at once."""

    presses: int
    people: int
    waiting: int | None = None

    @property
    def asked(self) -> Json:
        """How the stand-in is told."""
        much = {"presses": self.presses, "people": self.people}
        return much if self.waiting is None else much | {"waiting": self.waiting}


class Way(Protocol):
    """One program, running."""

    @property
    def door(self) -> Door:
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

    def database_cpu(self) -> Mapping[int, float]:
        """Milliseconds of processor time so far, of each process of its database."""
        ...

    async def judge(self, load: int, report: Json) -> Sequence[str]:
        """What is wrong with how it answered this load, and counted all presses so far."""
        ...


@dataclass
class Ours:
    """Caresay, whole, and a group with an open poll."""

    town: Town[Any]
    post: Post
    presses: list[Pressed]

    @property
    def door(self) -> Door:
        """The stand-in's control door."""
        door: Door = self.town.door
        return door

    @property
    def pid(self) -> int:
        """Its process."""
        return self.town.program.pid

    def database_cpu(self) -> Mapping[int, float]:
        """Milliseconds of processor time so far, of each process of its database."""
        return database_cpu_ms(self.town.program.url)

    async def judge(self, load: int, report: Json) -> Sequence[str]:
        """What came too late, was not confirmed, or was not counted as it was answered."""
        presses = await self.town.presses(load)
        self.presses.extend(presses)
        unconfirmed = sum(not press.answered for press in presses)
        told = [f"{unconfirmed:,} answers do not say that it counts"] if unconfirmed else []
        return [*self.town.late(report), *told, *self.faults()]

    def faults(self) -> Sequence[str]:
        """What the database says, read past all of our code; posts may be owed, for the load has only just ended."""
        renew_statistics(self.town.program.url)
        (counted,) = self.town.counted(self.post)
        return replace(counted, owed=0).faults(self.presses)


@dataclass
class Bare:
    """A stock program, and a message with buttons."""

    door: Door
    post: Post
    process: Process

    @property
    def pid(self) -> int:
        """Its process."""
        return self.process.pid

    def database_cpu(self) -> Mapping[int, float]:
        """It has no database."""
        return {}

    async def judge(self, load: int, report: Json) -> Sequence[str]:  # noqa: ARG002 - the same for every way
        """Nothing is counted and nothing is promised, so nothing can be wrong."""
        return ()


OpenTown = Callable[..., AbstractAsyncContextManager[Town[Any]]]
"""Opens a town in a folder, with its database at an address."""


@asynccontextmanager
async def open_ours(url: str, folder: Path, opens: OpenTown = open_telegram) -> AsyncIterator[tuple[Ours, float]]:
    """A group with a poll, and the program started anew; and the seconds from its start to its first answer."""
    async with opens(folder, url, room=True) as town:
        await town.door.do("limit")
        group = await town.found()
        post = await town.ask(group)
        await town.program.end()
        began = perf_counter()
        press = await town.first_answer(post, group.founder)
        yield Ours(town, post, [press]), perf_counter() - began


@asynccontextmanager
async def start_bare(program: str, more: Mapping[str, str]) -> AsyncIterator[Process]:
    """A module of this folder as a process, with these settings; ended at the end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", f"bench.answering.{program}"),
        cwd=ROOT,
        env=os.environ | more,
        stdout=DEVNULL,
        stderr=DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


async def live(way: Way, first: float, *, presses: int, burst: int, waiting: int) -> Life:
    """Press: so many waiting at a time, then all at once, where everybody presses twice."""
    loads = {
        "closed": Load(presses=presses, people=presses, waiting=waiting),
        "burst": Load(presses=burst, people=max(burst // 2, 1)),
    }
    return await live_through(way, first, loads, warm_up=10 * waiting)


async def live_through(way: Way, first: float, loads: Mapping[str, Load], *, warm_up: int) -> Life:
    """Warm up with so many presses, a tenth waiting at a time, and then these loads."""
    await _press(way, Load(presses=warm_up, people=warm_up, waiting=max(warm_up // 10, 1)))
    rounds = {name: await _press(way, load) for name, load in loads.items()}
    told = await way.door.do("statistics")
    edits = sum(told["edits_by_chat"].values())
    return Life(rounds=rounds, memory=peak_mb(way.pid), first=first, edits=edits, too_many=told["too_many"])


async def _press(way: Way, much: Load) -> Round:
    how = "storm" if much.waiting is None else "closed_load"
    spent, database_before = cpu_ms(way.pid), way.database_cpu()
    load = await way.door.do(how, on=way.post.named, data=way.post.data, **much.asked)
    report = await _finished(way.door, load)
    spent, database = cpu_ms(way.pid) - spent, way.database_cpu()
    wrong = await way.judge(load, report)
    return Round(
        rate=report["answers_per_second"],
        p50=report["waiting_p50"],
        p95=report["waiting_p95"],
        p99=report["waiting_p99"],
        cpu=spent / much.presses,
        database_cpu=sum(ms - database_before.get(pid, 0.0) for pid, ms in database.items()) / much.presses,
        faults=[*wrong, *(await way.door.do("statistics"))["violations"]],
    )


async def _finished(door: Door, load: int) -> Json:
    """How the load went. Ends the run where presses are not answered at all."""
    try:
        report: Json = await door.do("load_finished", load=load, timeout=PATIENCE)
    except TimeoutError:
        unanswered = (await door.do("load_report", load=load))["unanswered"]
        raise SystemExit(f"MISSED: {unanswered:,} presses were not answered within {PATIENCE:.0f} s.") from None
    return report
