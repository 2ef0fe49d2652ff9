"""A process in which people vote until they are done or it is killed; it writes down each vote once it is answered.

What to do comes as JSON on standard input; what was answered goes, unbuffered, to the file descriptor given as the one
argument: a line `person act` for each. Whoever started this keeps what was written, however the process ends.
"""

import asyncio
import itertools
import json
import os
import sys
from dataclasses import dataclass

from bench.votes.ours import Ours, open_ours
from bench.votes.question import Question, Vote
from tests.support.chat import group


@dataclass(frozen=True, kw_only=True)
class Orders:
    """Each person goes on with the act of this number, on to the act before `until`; with none, without end."""

    url: str
    poll: int
    seed: int
    next_acts: list[int]
    until: int | None


async def vote(orders: Orders, written: int) -> None:
    """Have everybody vote at once, each person's acts in order."""
    question = Question(url=orders.url, poll=orders.poll, place=group())
    async with open_ours(question, len(orders.next_acts), seed=orders.seed) as ours:
        people = enumerate(orders.next_acts)
        await asyncio.gather(*(_go_on(ours, person, first, orders.until, written) for person, first in people))


async def _go_on(ours: Ours, person: int, first: int, until: int | None, written: int) -> None:
    for act in itertools.count(first) if until is None else range(first, until):
        # The first one was perhaps under way when the process before this one was killed: it comes again.
        await (ours.cast_again if act == first else ours.cast)(Vote(person, act))
        os.write(written, f"{person} {act}\n".encode())


if __name__ == "__main__":
    asyncio.run(vote(Orders(**json.load(sys.stdin)), int(sys.argv[1])))
