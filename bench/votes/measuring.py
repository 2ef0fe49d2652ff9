"""Times a round of votes: so many people wait at a time, each for the answer before the next comes on."""

import asyncio
import gc
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from bench.votes.question import Vote


class Way(Protocol):
    """A way of counting votes."""

    @property
    def name(self) -> str:
        """What it is called in the table."""
        ...

    @property
    def waiting(self) -> int:
        """How many people it serves at a time."""
        ...

    async def cast(self, vote: Vote) -> None:
        """Count one vote; return once it is durable."""
        ...


@dataclass(frozen=True, kw_only=True)
class Round:
    """What one round took: votes a second, milliseconds to the answer, and the processor's milliseconds a vote."""

    rate: float
    p50: float
    p99: float
    cpu: float


async def measure(way: Way, votes: Iterable[Vote]) -> Round:
    """Cast these votes, each once."""
    line, times = iter(votes), list[float]()

    async def vote_in_turn() -> None:
        for vote in line:
            began = time.perf_counter()
            await way.cast(vote)
            times.append(time.perf_counter() - began)

    gc.collect()
    began, cpu_began = time.perf_counter(), time.process_time()
    await asyncio.gather(*(vote_in_turn() for _ in range(way.waiting)))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu_began
    times.sort()
    return Round(
        rate=len(times) / seconds,
        p50=times[len(times) // 2] * 1000,
        p99=times[len(times) * 99 // 100] * 1000,
        cpu=cpu / len(times) * 1000,
    )
