"""Votes on a question that stands in one place, and on one that stands in hundreds; redrawn meanwhile, or not."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from bench.votes.counting import read_counted, renew_statistics
from bench.votes.measuring import Round, measure
from bench.votes.ours import COUNTED, NotCounted
from bench.votes.question import OPTIONS, PLATFORM, Question, Vote, pressed
from bot.chat.inbound import Place
from bot.people.model import CommunityId
from bot.work import Changes
from storage.work import StorageWork
from tests.support.chat import TUESDAY_10, Chat, Clock, found, group, make_core, open_storage
from tests.support.platform import FakePlatform

PEOPLE = 20_000
"""Who answer in turn, again and again: nobody presses so fast that they would be slowed down."""


class RealClock(Clock):
    """Goes as fast as time does: redrawing has a pace of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()

    def __call__(self) -> datetime:
        return TUESDAY_10 + timedelta(seconds=time.monotonic() - self._began)


@dataclass(eq=False)
class Standing:
    """A question in so many places, people who answer in all of them, and what each round took.

    With `redrawn`, its posts are shown anew meanwhile, as the courier does; `redraws` counts them.
    """

    chat: Chat
    question: Question
    places: int
    redrawn: bool
    waiting: int
    name: str = "ours"
    rounds: list[Round] = field(default_factory=list)
    redraws: int = 0
    acts: int = 0

    async def cast(self, vote: Vote) -> None:
        """One press, and its answer. Raises `NotCounted`."""
        press = replace(pressed(self.question, vote), place=_place(vote.person % self.places))
        answer = await self.chat.core.engine.handle(press)
        if not str(answer.note).startswith(COUNTED):
            raise NotCounted

    async def run(self, seconds: float) -> Round:
        """People answer for so long. Raises `SystemExit` where a vote was lost or counted twice."""
        before = len(self.chat.platform.delivered)
        async with self._courier():
            measured = await measure(self, self._votes(time.monotonic() + seconds))
        self.redraws += len(self.chat.platform.delivered) - before
        latest = {person: (self.acts - 1 - person) // PEOPLE for person in range(min(self.acts, PEOPLE))}
        faults = read_counted(self.question).faults(latest)
        if faults:
            raise SystemExit(f"votes in {self.places} places were lost: {'; '.join(faults)}")
        renew_statistics(self.question.url)
        return measured

    @asynccontextmanager
    async def _courier(self) -> AsyncIterator[None]:
        """It runs while votes are measured here, and not while they are elsewhere."""
        if not self.redrawn:
            yield
            return
        running = asyncio.create_task(self.chat.core.courier.run())
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    def _votes(self, until: float) -> Iterator[Vote]:
        while True:  # one at least
            self.acts += 1
            yield Vote((self.acts - 1) % PEOPLE, (self.acts - 1) // PEOPLE)
            if time.monotonic() >= until:
                return


def _place(number: int) -> Place:
    return group(f"group-{number}", PLATFORM) if number else group(platform=PLATFORM)


@asynccontextmanager
async def open_standing(url: str, places: int, waiting: int, *, redrawn: bool) -> AsyncIterator[Standing]:
    """Ask a question in one place, and show it in all others. Raises `SystemExit` where it does not stand there."""
    clock, platform = RealClock(), FakePlatform(platform=PLATFORM)
    storage = open_storage(url, clock)
    try:
        chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
        await found(chat)
        await chat.says("ada", f"/poll What shall we eat? | {' | '.join(OPTIONS)}")
        poll = int(chat.poll.choice(OPTIONS[0]).action.split(":")[1])
        community = storage.read(lambda work: work.people.list_communities()[0].id)
        storage.transact(partial(_add_places, numbers=range(1, places), community=community))
        if places > 1:
            await chat.says_privately("ada", "/polls 1 all")
        if sum(shown.title.startswith("What") for there in platform.shown.values() for shown in there) != places:
            raise SystemExit(f"the question does not stand in {places} places")
        if not redrawn:
            storage.tell(_told_to_nobody)
        question = Question(url=url, poll=poll, place=group(platform=PLATFORM))
        yield Standing(chat=chat, question=question, places=places, redrawn=redrawn, waiting=waiting)
    finally:
        storage.close()


def _add_places(work: StorageWork, numbers: Sequence[int], community: CommunityId) -> None:
    for number in numbers:
        work.places.add(_place(number), community)


def _told_to_nobody(_changes: Changes) -> None:
    """Nobody redraws anything."""


async def stand_in_turn(few: Standing, many: Standing, rounds: int, seconds: float) -> None:
    """Rounds in turn; the first, a short one, pays for compiling statements and is not counted."""
    for each in (few, many):
        await each.run(min(seconds, 1.0))
        each.redraws = 0
    for turn in range(rounds):
        for each in (few, many) if turn % 2 else (many, few):
            each.rounds.append(await each.run(seconds))
