"""Sends the dashboard thousands of requests that no browser would: is there a fault of ours, or a word of others?

Two communities are on it; whoever sends has a role in the first, or in none. Exit code 1 where a promise is broken.
"""

import argparse
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bench.rehearse.disasters.running import Disaster, NewUrl, arguments, run
from bench.rehearse.disasters.telling import Outcome
from tests.support.chat import Chat, Clock, found, make_core, open_storage
from tests.support.platform import FakePlatform
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.fuzzing import Fuzz
from tests.web.dashboard.towns import Towns, settle

IN_ONE_WORLD = 1_000
"""Requests after which communities are made anew: by then their questions are closed and their people have left."""


async def _odd(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """Odd addresses, fields, headers and words of checking, by a seed."""
    counts, faults, took = Counter[int](), list[str](), 0.0
    for world, first in enumerate(range(0, asked.requests, IN_ONE_WORLD)):
        async with _world(new_url(), folder / str(world)) as towns:
            began = time.perf_counter()
            fuzz = await Fuzz(towns, asked.seed + world).sends(min(IN_ONE_WORLD, asked.requests - first))
            took += time.perf_counter() - began
        counts += fuzz.counts
        faults += fuzz.faults
    return Outcome(
        title=f"{asked.requests:,} requests that no browser would send",
        columns=("status", "answers"),
        rows=[[str(status), f"{count:,}"] for status, count in sorted(counts.items())],
        promise="No fault of ours, every header on every answer, and no word of another community.",
        faults=faults,
        remarks=(f"{asked.requests / took:,.0f} requests a second, one after the other.",),
    )


@asynccontextmanager
async def _world(url: str, folder: Path) -> AsyncIterator[Towns]:
    """Two communities that nobody has sent anything to."""
    clock, platform = Clock(), FakePlatform()
    storage = open_storage(url, clock, keys=folder / "keys", durable=False)
    try:
        chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
        await found(chat)
        yield await settle(Desk(chat))
    finally:
        storage.close()


DISASTERS: Mapping[str, Disaster] = {"odd": _odd}


def main() -> None:
    """Send them; exit code 1 where a promise is broken."""
    parser = arguments(__doc__, DISASTERS)
    parser.add_argument("--requests", type=int, default=10_000)
    run(parser.parse_args(), DISASTERS)


if __name__ == "__main__":
    main()
