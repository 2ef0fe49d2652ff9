"""People who answer while the question closes, from many threads: each answer counts, or is refused as too late."""

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bench.lives.cutting import Stage
from bench.lives.kept import Kept
from bench.lives.life import PATIENCE, Orders, Process, Steps, barrier, open_life
from bench.lives.scenes import GROUPS, PEOPLE, RESULT
from bench.lives.world import text_of
from bench.votes.question import PLATFORM
from bot.chat.inbound import Confirm, Inbound, Pressed, Sender, Submitted
from bot.main.core import Core
from bot.polls.model import State
from bot.polls.model.publishing import publish
from bot.polls.model.ranked import read_kept
from storage.engine import Database
from storage.kept_counts import kept_counts
from storage.polls import polls
from storage.published import published, published_counts
from storage.sayings import sayings
from storage.tallies import tallies
from tests.support.chat import Clock

ANSWERS: Mapping[str, Sequence[int]] = {
    "one choice": (1, 2, 2, 3, 2),
    "ranked": (1, 2, 3, 1, 2),
    "own words": (),
    "secret": (1, 2, 2) * 3,
}
"""What people have chosen before, or put first, in each scene that ends in a result."""

TOO_LATE = "This question has closed"
"""How the answer to a late act begins."""

AT_A_TIME = 8
"""How many people of each thread wait at the same time."""


@dataclass(frozen=True, kw_only=True)
class Racers:
    """People who answer the question of a scene at its end, by number; each of them in one of the groups, once."""

    scene: str
    poll: int
    first: int
    many: int
    threads: int

    def acts(self) -> Sequence[Inbound]:
        """What each of them does."""
        return [self._act(number) for number in range(self.first, self.first + self.many)]

    def _act(self, number: int) -> Inbound:
        key, place = f"{PLATFORM}:race:{number}", GROUPS[number % len(GROUPS)]
        sender = Sender(platform=PLATFORM, id=f"racer-{number}", name="Carer")
        if self.scene == "own words":
            form, values = f"poll-write:{self.poll}", {"words": said_by(number)}
            return Submitted(key=key, sender=sender, place=place, confirm=Confirm.DIALOG, form=form, values=values)
        action = _ACTIONS[self.scene].format(poll=self.poll, n=option_of(number))
        return Pressed(key=key, sender=sender, place=place, confirm=Confirm.DIALOG, action=action)


_ACTIONS = {"one choice": "vote:{poll}:{n}", "ranked": "mark:{poll}:{n}:1", "secret": "secret:{poll}:{n}"}


def option_of(number: int) -> int:
    """What somebody chooses, of three."""
    return 1 + number % 3


def said_by(number: int) -> str:
    """What somebody writes."""
    return f"I am number {number}."


async def race(core: Core, clock: Clock, due: datetime, racers: Racers) -> Sequence[int]:
    """Have them all answer, and the question close when a third of them have; gives the numbers of those who count.

    Raises `RuntimeError` where somebody is told anything else than that it counts, or that it is too late.
    """
    acts, counted = racers.acts(), list[int]()
    its_time, answered = threading.Event(), iter(range(1, len(acts) + 1))

    async def answer_in_turn(mine: Iterator[int]) -> None:
        for index in mine:
            answer = await core.engine.handle(acts[index])
            if not answer.refused:
                counted.append(racers.first + index)
            elif not str(answer.note).startswith(TOO_LATE):
                raise RuntimeError(f"somebody was told: {answer.note}")
            if next(answered) > len(acts) // 3:
                its_time.set()

    async def answer_all(thread: int) -> None:
        mine = iter(range(thread, len(acts), racers.threads))
        await asyncio.gather(*(answer_in_turn(mine) for _ in range(AT_A_TIME)))

    with ThreadPoolExecutor(racers.threads) as threads:
        running = [threads.submit(asyncio.run, answer_all(thread)) for thread in range(racers.threads)]
        await asyncio.to_thread(its_time.wait, PATIENCE)
        clock.now = due
        await core.ticker.run_due()
        await asyncio.gather(*map(asyncio.wrap_future, running))
    return counted


def race_alone(orders: Orders, due: datetime, racers: Racers, told: Path, together: Barrier) -> None:
    """The same in a process of its own, which then does all that is due; who counts goes to a file."""
    asyncio.run(_race_alone(orders, due, racers, told, together))


async def _race_alone(orders: Orders, due: datetime, racers: Racers, told: Path, together: Barrier) -> None:
    with open_life(orders, Steps(orders)) as life:
        await asyncio.to_thread(together.wait, PATIENCE)
        counted = await race(life.core, life.clock, due, racers)
        await life.do_all()
    Kept(told).write(counted=counted)


def race_together(stage: Stage, racers: Sequence[Racers]) -> tuple[Sequence[int], Sequence[str]]:
    """Processes at the same time, each with racers of its own; gives the numbers of those who count, and what is wrong.

    Of each racer it is asked of which scene they are and of which question.
    """
    with stage.world() as world:
        due, told, together = world.due("poll-close"), world.folder / "told", barrier(len(racers))
        before = due - timedelta(seconds=1)
        begun = [Process(race_alone, world.orders(before), due, mine, told, together) for mine in racers]
        ends = [process.ended() for process in begun]
        if not all(ends):
            raise RuntimeError("a life ended before its time")
        counted = [number for line in told.read_bytes().splitlines() for number in json.loads(line)["counted"]]
        texts = {place: [text_of(it) for it in there] for place, there in world.standing().items()}
        total = people_of(stage.name) + len(counted)
        return counted, [*miscounted(world.url, stage.name, counted), *misread(texts, total)]


def people_of(scene: str) -> int:
    """How many have answered before."""
    return len(ANSWERS[scene]) or len(PEOPLE)


def question_of(url: str) -> int:
    """The id of question 1."""
    database = Database(url)
    with database.read() as connection:
        poll: int = connection.execute(sa.select(polls.c.id).where(polls.c.number == 1)).scalar_one()
    database.close()
    return poll


def miscounted(url: str, scene: str, counted: Sequence[int]) -> Sequence[str]:
    """What the database says else than the answers that count: those of the scene, and of racers by these numbers."""
    database = Database(url)
    with database.read() as connection:
        state = connection.execute(sa.select(polls.c.state).where(polls.c.number == 1)).scalar_one()
        rows = connection.execute(sa.select(tallies.c.n, tallies.c.votes).where(tallies.c.value == 1))
        votes = {row.n: row.votes for row in rows if row.n and row.votes}
        people = connection.execute(sa.select(tallies.c.votes).where(tallies.c.n == 0, tallies.c.value == 0)).scalar()
        words = Counter(connection.execute(sa.select(sayings.c.words)).scalars())
        kept = connection.execute(sa.select(kept_counts.c.kept)).scalar()
        if scene == "secret":
            people, votes = connection.execute(sa.select(published.c.voters)).scalar(), _told(connection)
    database.close()
    chosen, total = Counter(ANSWERS[scene]) + Counter(map(option_of, counted)), people_of(scene) + len(counted)
    wrong = {
        f"the question is {state}": state != State.CLOSED.value,
        f"{people} people, and not {total}": people != total,
    }
    if scene == "own words":
        missing = Counter(map(said_by, counted)) - words
        wrong |= {f"these words are missing: {missing}": bool(missing)}
        wrong |= {f"{words.total()} have written": words.total() != total}
    else:
        right = _to_be_told(chosen, total) if scene == "secret" else chosen
        wrong |= {f"the tally is {votes}, and not {right}": votes != right}
    if scene == "ranked":
        first = dict(read_kept(kept or "").rounds[0].counts)
        wrong |= {f"the first round has {first}, and not {chosen}": first != chosen}
    return [what for what, is_so in wrong.items() if is_so]


def _told(connection: Connection) -> dict[int, int]:
    rows = connection.execute(sa.select(published_counts.c.n, published_counts.c.votes))
    return {row.n: row.votes for row in rows if row.votes is not None}


def _to_be_told(chosen: Mapping[int, int], total: int) -> Mapping[int, int]:
    counts = publish([chosen.get(n, 0) for n in (1, 2, 3)], total, sensitive=False, several=None).counts
    return {n: votes for n, votes in enumerate(counts, 1) if votes is not None}


def misread(texts: Mapping[str, Sequence[str]], total: int) -> Sequence[str]:
    """What people read else than one result of so many people, and that it has closed."""
    faults = []
    for place, there in texts.items():
        results = [text for text in there if text.startswith(RESULT)]
        if len(results) != 1 or f"{total} people" not in results[0]:
            faults.append(f"{place} reads {results}, and not of {total}")
        closed = (f"has closed. {total} people answered.", "has closed. The result is below.")
        if not any(words in text for text in there for words in closed):
            faults.append(f"{place} does not read that it closed with {total}: {there}")
    return faults
