"""The program as far as reminders need it, in a process of its own: storage, writer, ticker and courier, in real time.

It does what it is told by lines that come in, and answers each with a line: `measure` the idle ticker, `tell` what
falls due, or `skip` time. It ends when no more lines come.
"""

import argparse
import asyncio
import gc
import json
import os
import re
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench.lives.kept import Kept
from bench.pending.filling import add_due
from bench.votes.question import PLATFORM
from bot import logs
from bot.chat.adapter import Inbox
from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Message, Receipt
from bot.config.settings import Log
from bot.main.clock import Clock, machine_now
from bot.main.core import Core, assemble, connect
from bot.main.running import LOOKED_THROUGH_AFTER, start_afresh
from storage.storage import Storage
from tests.support.chat import open_storage
from tests.support.painting import FakePainter
from tests.support.platform import RICH

LEAD = timedelta(seconds=2)
"""From when a load is promised to when its first is due."""

PATIENCE = 30.0
"""Seconds without any more reminder after which what is missing is lost."""

Do = Callable[..., Awaitable[dict[str, Any]]]
"""One of those things."""

_LETTER = re.compile(r"for letter (\d+)")


@dataclass
class Platform:
    """A platform that answers at once, and notes which reminder was told and when; in a file, where there is one."""

    file: Path | None
    platform: str = PLATFORM
    capabilities: Capabilities = RICH
    told: dict[int, list[datetime]] = field(default_factory=dict)
    others: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:  # noqa: ARG002 - nobody acts
        await asyncio.Event().wait()

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:  # noqa: ARG002 - no more is asked
        await asyncio.sleep(0)
        found = _LETTER.search(str(message.title))
        if found is None or replaces is not None:
            self.others += 1
            return replaces or Receipt(once)
        self.told.setdefault(int(found[1]), []).append(machine_now())
        if self.file is not None:
            Kept(self.file).write(told=int(found[1]), by=os.getpid())
        self.news.set()
        await asyncio.sleep(0)
        return Receipt(once)

    async def remove(self, place: Place, receipt: Receipt) -> None:  # noqa: ARG002 - whatever it was
        await asyncio.sleep(0)

    async def whisper(self, to: Sender, message: Message) -> None:
        raise NotImplementedError

    async def fetch(self, ref: str, most: int) -> bytes:
        raise NotImplementedError

    async def leave(self, place: Place) -> None:
        raise NotImplementedError

    def preview(self, message: Message) -> str:
        raise NotImplementedError

    async def has_told(self, numbers: Sequence[int]) -> bool:
        """Wait until all these were told; false where some are not, and nothing comes any more."""
        while not self.told.keys() >= set(numbers):
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), PATIENCE)
            except TimeoutError:
                return False
        return True


@dataclass(frozen=True, kw_only=True)
class Program:
    """It runs."""

    url: str
    storage: Storage
    core: Core
    clock: Clock
    platform: Platform

    async def measure(self, times: int) -> dict[str, Any]:
        """Milliseconds that the ticker takes where nothing is due: the median of so many times."""
        took = list[float]()
        while len(took) < times:
            began = time.perf_counter()
            if not await self.core.ticker.run_due():  # else it was no idle one: the sweep goes on each second
                took.append((time.perf_counter() - began) * 1000)
        return {"tick": median(took)}

    async def tell(self, number: int, people: int, many: int, rate: int) -> dict[str, Any]:
        """So many fall due, as many a second as `rate` says; milliseconds by which each was told late."""
        begins = machine_now() + LEAD
        numbers, every = range(number, number + many), timedelta(seconds=1) / rate
        due = await asyncio.to_thread(add_due, self.url, numbers, people, begins=begins, every=every)
        self.core.ticker.hurry()  # they were written by a hand of which nobody told it
        if machine_now() >= begins:
            raise SystemExit("the first reminder was due before all were promised")
        if not await self.platform.has_told([each.number for each in due]):
            return {"lost": [each.number for each in due if each.number not in self.platform.told]}
        told = self.platform.told
        late = [(told[each.number][0] - each.at).total_seconds() * 1000 for each in due]
        return {"late": late, "doubles": sum(len(told[each.number]) - 1 for each in due)}

    async def skip(self, seconds: float) -> dict[str, Any]:
        """The clock is moved on."""
        await self.clock.move_to(self.clock.now() + timedelta(seconds=seconds))
        self.core.ticker.hurry()
        self.core.courier.hurry()
        return {}


@asynccontextmanager
async def started(url: str, file: Path | None) -> AsyncIterator[tuple[Program, dict[str, Any]]]:
    """The program, and what its start took: seconds until the one wake-up was armed, and all that is owed looked at."""
    seed, began = time.time_ns(), time.perf_counter()
    clock = Clock(can_move=True)
    storage = open_storage(url, clock.now, seed=seed)
    platform = Platform(file)
    adapters = {PLATFORM: platform}
    armed = asyncio.Event()

    def arming() -> datetime:
        """The ticker asks for the machine's time when it arms its wake-up, and at no other time."""
        armed.set()
        return machine_now()

    core = assemble(storage, adapters, language="en", now=clock.now, machine_now=arming, painter=FakePainter())
    connect(core, storage)
    storage.transact(partial(start_afresh, alone=storage.database.is_sqlite))
    ticking = asyncio.create_task(core.ticker.run())
    try:
        await core.courier.deliver_due()
        await armed.wait()
        took = {"seconds": time.perf_counter() - began, "memory": _memory()}
        running = asyncio.create_task(core.courier.run())
        yield Program(url=url, storage=storage, core=core, clock=clock, platform=platform), took
        for task in (running, ticking):
            task.cancel()
        await asyncio.gather(running, ticking, return_exceptions=True)
    finally:
        storage.close()


def _memory() -> float:
    """Megabytes that the process holds, once it has let go of what it needed for starting only."""
    gc.collect()
    gc.freeze()  # as the program does at its start
    gc.set_threshold(*LOOKED_THROUGH_AFTER)
    [kilobytes] = [line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmRSS" in line]
    return int(kilobytes) / 1024


async def _run(url: str, file: Path | None) -> None:
    logs.set_up(Log())  # apart from the answers
    async with started(url, file) as (program, took):
        _say(took)
        while order := json.loads(await asyncio.to_thread(sys.stdin.readline) or "{}"):
            do: Do = getattr(program, order.pop("do"))
            _say(await do(**order))


def _say(told: dict[str, Any]) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--file", type=Path)
    asked = parser.parse_args()
    asyncio.run(_run(asked.url, asked.file))
