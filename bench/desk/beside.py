"""Votes, while somebody opens one page after the other, as fast as they may; and while nobody does."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from adapters.web.dashboard.pace import MOST_A_SECOND
from bench.desk.filling import Filled
from bench.desk.opening import Organiser, Page
from bench.pending.filling import renew_statistics
from bench.votes.counting import read_counted
from bench.votes.measuring import Round, measure
from bench.votes.ours import Ours
from bench.votes.question import Vote


@dataclass(eq=False)
class Beside:
    """People who vote in the process that serves pages, and what each round took: `alone`, and beside an organiser.

    `opened` is how many pages were opened meanwhile, in so many `seconds`.
    """

    filled: Filled
    organiser: Organiser
    waiting: int
    alone: list[Round] = field(default_factory=list)
    beside: list[Round] = field(default_factory=list)
    acts: int = 0
    opened: int = 0
    seconds: float = 0.0

    async def run(self, rounds: int, votes: int) -> None:
        """Rounds in turn; the first of each pays for compiling statements and is not counted.

        Raises `SystemExit` where a vote was lost or counted twice.
        """
        ways = [(self.alone, ()), (self.beside, self.organiser.pages)]
        for turn in range(rounds + 1):
            for measured, pages in ways if turn % 2 else ways[::-1]:
                took = await self._round(votes, pages)
                if turn:
                    measured.append(took)
        self._must_be_counted()

    async def _round(self, votes: int, pages: Sequence[Page]) -> Round:
        way = Ours(self.organiser.engine, self.filled.question, self.waiting)
        async with self._opening(pages):
            measured = await measure(way, self._votes(votes))
        renew_statistics(self.filled.url)
        return measured

    @asynccontextmanager
    async def _opening(self, pages: Sequence[Page]) -> AsyncIterator[None]:
        if not pages:
            yield
            return
        began = time.monotonic()
        opening = asyncio.create_task(self._open(pages))
        try:
            yield
        finally:
            self.seconds += time.monotonic() - began
            opening.cancel()
            [fault] = await asyncio.gather(opening, return_exceptions=True)
        if not isinstance(fault, asyncio.CancelledError):
            raise SystemExit(f"pages were not opened to the end: {fault}")

    async def _open(self, pages: Sequence[Page]) -> None:
        """One after the other, from where the round before ended: a short one does not come round."""
        due = time.monotonic()
        while True:
            await asyncio.sleep(due - time.monotonic())
            await self.organiser.open(pages[self.opened % len(pages)])
            self.opened += 1
            due = max(due + 1 / MOST_A_SECOND, time.monotonic())

    def _votes(self, votes: int) -> Iterator[Vote]:
        people = self.filled.people
        for _ in range(votes):
            yield Vote(self.acts % people, self.acts // people)
            self.acts += 1

    def _must_be_counted(self) -> None:
        people = self.filled.people
        latest = {person: (self.acts - 1 - person) // people for person in range(people)}
        if faults := read_counted(self.filled.question).faults(latest):
            raise SystemExit(f"votes beside pages were lost: {'; '.join(faults)}")
