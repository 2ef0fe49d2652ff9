"""Our own way: an act through the engine and the writer, as any adapter hands it over."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench.votes.question import Question, Vote, open_engine, pressed
from bot.engine import Engine

COUNTED = ("Counted", "Changed")
"""How the answer to a vote that counts begins."""

KNOWN = "We have this already"
"""How the answer to a vote that had counted begins, when it comes again."""


class NotCounted(Exception):
    """A vote was answered with anything else than that it counts."""


@dataclass
class Ours:
    """Engine, writer and storage, in this process."""

    engine: Engine
    question: Question
    waiting: int
    name: str = "Caresay: engine and writer"

    async def cast(self, vote: Vote) -> None:
        """Press, and see the answer. Raises `NotCounted`."""
        answer = await self.engine.handle(pressed(self.question, vote))
        if not str(answer.note).startswith(COUNTED):
            raise NotCounted

    async def cast_again(self, vote: Vote) -> None:
        """The same for a vote that may have counted before. Raises `NotCounted`."""
        answer = await self.engine.handle(pressed(self.question, vote))
        if not str(answer.note).startswith((*COUNTED, KNOWN)):
            raise NotCounted


@asynccontextmanager
async def open_ours(question: Question, waiting: int, *, seed: int = 2) -> AsyncIterator[Ours]:
    """Open it over the question's database. A process that is started again needs a new seed for its ids."""
    with open_engine(question.url, seed=seed) as engine:
        yield Ours(engine, question, waiting)
