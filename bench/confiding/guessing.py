"""Votes, while receipt codes are tried as often as they may be; and while nobody tries any."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from bench.votes.counting import read_counted, renew_statistics
from bench.votes.measuring import Round, measure
from bench.votes.ours import Ours
from bench.votes.question import Vote
from bot.concerns.model.receipts import new_code
from bot.concerns.use_cases.following import OpenThread
from bot.feature import ReceiptUnknown
from bot.stretching import AT_ONCE, MOST_TRIES, TRIES_WITHIN

PEOPLE = 2_000

BETWEEN = TRIES_WITHIN.total_seconds() * AT_ONCE / MOST_TRIES
"""Seconds from two tries at the same time to the next two: so many are permitted, and no more."""

WARMING = 0.2
"""Of a round, the first one of each kind: it pays for compiling statements, and is not counted."""


@dataclass(eq=False)
class Beside:
    """People who vote in the process that stretches codes, and what each round took: `alone`, and beside `tries`."""

    ours: Ours
    alone: list[Round] = field(default_factory=list)
    beside: list[Round] = field(default_factory=list)
    acts: int = 0
    tries: int = 0
    seconds: float = 0.0

    async def run(self, rounds: int, seconds: float) -> None:
        """Rounds in turn. Raises `SystemExit` where a vote was lost or counted twice, or a try was refused."""
        ways = [(self.alone, False), (self.beside, True)]
        for turn in range(rounds + 1):
            for measured, guessed in ways if turn % 2 else ways[::-1]:
                took = await self._round(seconds if turn else seconds * WARMING, guessed=guessed)
                if turn:
                    measured.append(took)
            if not turn:
                self.tries, self.seconds = 0, 0.0
        self._must_be_counted()

    async def _round(self, seconds: float, *, guessed: bool) -> Round:
        async with self._guessing(guessed=guessed):
            measured = await measure(self.ours, self._votes(seconds))
        renew_statistics(self.ours.question.url)
        return measured

    @asynccontextmanager
    async def _guessing(self, *, guessed: bool) -> AsyncIterator[None]:
        if not guessed:
            yield
            return
        began = time.monotonic()
        guessing = asyncio.create_task(self._guess())
        try:
            yield
        finally:
            self.seconds += time.monotonic() - began
            guessing.cancel()
            [fault] = await asyncio.gather(guessing, return_exceptions=True)
        if not isinstance(fault, asyncio.CancelledError):
            raise SystemExit(f"codes were not tried to the end: {type(fault).__name__}")

    async def _guess(self) -> None:
        """As many at a time as are stretched at a time, each by somebody else."""
        due = time.monotonic()
        while True:
            await asyncio.sleep(due - time.monotonic())
            await asyncio.gather(*(self._try() for _ in range(AT_ONCE)))
            due += BETWEEN

    async def _try(self) -> None:
        code = new_code()
        self.tries += 1
        with suppress(ReceiptUnknown):
            await self.ours.engine.do(None, OpenThread(asker=code, code=code))

    def _votes(self, seconds: float) -> Iterator[Vote]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            yield Vote(self.acts % PEOPLE, self.acts // PEOPLE)
            self.acts += 1

    def _must_be_counted(self) -> None:
        latest = {person: (self.acts - 1 - person) // PEOPLE for person in range(min(PEOPLE, self.acts))}
        if faults := read_counted(self.ours.question).faults(latest):
            raise SystemExit(f"votes beside codes were lost: {'; '.join(faults)}")
