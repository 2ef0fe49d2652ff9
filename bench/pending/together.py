"""Several programs over one database, to all of which everything falls due at once; one may be killed on the way.

All of them show on the same platform, which real ones never do: there, one process has the token. So this tries both
that each tick is taken once and that each post is, whoever takes it.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from bench.pending.filling import EACH, Due, add_due, fill, renew_statistics
from bench.pending.process import Running, running
from bot.main.clock import machine_now
from storage.engine import Database
from storage.posts import LEASE, posts
from storage.ticks import ticks

LEAD = timedelta(seconds=3)
"""From when they are promised to when they are due."""

PATIENCE = 240.0
"""Seconds after which what was not told is lost: a lease, the courier's sweep after it, and more."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of it: how many each program told, in how many seconds after they were due, and how many twice.

    `cut` are those that stood on the platform and were not recorded when one was killed: these may be told twice.
    """

    due: int
    told_by: Sequence[int]
    doubles: int
    cut: int
    seconds: float
    faults: Sequence[str]


@dataclass(frozen=True)
class _File:
    """What was told, by whom, as the platform knows it."""

    path: Path

    def lines(self) -> Sequence[tuple[int, int]]:
        """The number of each reminder that was told, and the process that told it."""
        if not self.path.exists():
            return ()
        told = [json.loads(line) for line in self.path.read_bytes().splitlines()]
        return [(each["told"], each["by"]) for each in told]

    async def has(self, numbers: int) -> bool:
        """Wait until so many different ones were told; false where they never are."""
        until = time.monotonic() + PATIENCE
        while len({number for number, _ in self.lines()}) < numbers:
            if time.monotonic() > until:
                return False
            await asyncio.sleep(0.05)
        return True


async def tell_together(
    url: str, folder: Path, *, pending: int, due: int, programs: int = 3, kills: bool = False, skips: bool = False
) -> Outcome:
    """So many are due at once among many that wait. `skips`: nobody waits for a lease, but the clocks are moved on."""
    fill(url, pending, machine_now())
    renew_statistics(url)
    file = _File(folder / "told")
    async with AsyncExitStack() as stack:
        all_of_them = [await stack.enter_async_context(running(url, file.path)) for _ in range(programs)]
        begins = machine_now() + LEAD
        promised = add_due(url, range(due), (pending + EACH - 1) // EACH, begins=begins)
        await _look_again(all_of_them)
        cut = set[int]()
        if kills:
            await file.has(due // programs)
            killed, *all_of_them = all_of_them
            await killed.kill()
            await asyncio.sleep(0.5)  # what was on its way to the database has come there
            cut = _cut(url, promised, {number for number, by in file.lines() if by == killed.process.pid})
            if skips:
                await _look_again(all_of_them, LEASE.total_seconds() + 1)
        await file.has(due)
        seconds = (machine_now() - begins).total_seconds()
    return _outcome(url, promised, file, cut, seconds)


async def _look_again(programs: Sequence[Running], seconds: float = 0.0) -> None:
    for each in programs:
        await each.do("skip", seconds=seconds)


def _outcome(url: str, due: Sequence[Due], file: _File, cut: set[int], seconds: float) -> Outcome:
    times = Counter(number for number, _ in file.lines())
    missing = sum(each.number not in times for each in due)
    unexplained = sum(many > 1 + (number in cut) for number, many in times.items())
    left = _left(url, due)
    faults = {
        f"{missing} were never told": missing,
        f"{unexplained} were told too often": unexplained,
        f"{left} are due still": left,
    }
    return Outcome(
        due=len(due),
        told_by=sorted(Counter(by for _, by in file.lines()).values(), reverse=True),
        doubles=times.total() - len(times),
        cut=len(cut),
        seconds=seconds,
        faults=[what for what, is_so in faults.items() if is_so],
    )


def _cut(url: str, due: Sequence[Due], told: set[int]) -> set[int]:
    """Those of the reminders told that are not known to be."""
    database = Database(url)
    with database.read() as connection:
        unshown = sa.select(posts.c.ref).where(posts.c.kind == "reminder", posts.c.shown == 0)
        refs = set(connection.execute(unshown).scalars())
    database.close()
    return {each.number for each in due if each.number in told and str(each.id) in refs}


def _left(url: str, due: Sequence[Due]) -> int:
    """How many of these have a tick yet that is past its time, or a post that was never recorded."""
    database = Database(url)
    with database.read() as connection:
        late = sa.select(ticks.c.ref).where(ticks.c.kind == "reminder", ticks.c.at <= machine_now())
        unshown = sa.select(posts.c.ref).where(posts.c.kind == "reminder", posts.c.shown == 0)
        refs = {*connection.execute(late).scalars(), *connection.execute(unshown).scalars()}
    database.close()
    return sum(str(each.id) in refs for each in due)
