"""Votes on questions that few have answered, beside votes on questions that very many have, in one large community."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bench.crowds.filling import SORTS, ask, fill, open_chat
from bench.votes.counting import renew_statistics
from bench.votes.measuring import Round, measure
from bench.votes.ours import NotCounted
from bench.votes.question import PLATFORM, Vote, open_engine
from bot.chat.inbound import Confirm, Place, Pressed, Sender
from bot.engine import Engine
from bot.polls.model import VoterId
from storage.ballots import ballots
from storage.engine import Database
from storage.people import accounts, persons
from storage.places import places
from storage.presences import presences
from storage.tallies import tallies
from tests.support.chat import TUESDAY_10, Chat, found, group

ACTS: Mapping[str, Sequence[str]] = {
    "one choice": ("vote:{poll}:{one}", "vote:{poll}:{other}", "unvote:{poll}"),
    "several": ("mark:{poll}:{one}:1", "mark:{poll}:{other}:1", "unvote:{poll}"),
    "ranked": ("mark:{poll}:{one}:1", "mark:{poll}:{other}:2", "unvote:{poll}"),
}
"""What somebody new does: answer, say something else or more, and take it back. So the number of answers stays."""


FEW_ANSWER, MANY_ANSWER = group("few", PLATFORM), group("many", PLATFORM)
"""The places of questions: no more than five may be open in one."""


@dataclass(eq=False)
class Answering:
    """People who answer one question of those in a database, and what each round took."""

    sort: str
    answers: int
    poll: int
    place: Place
    engine: Engine
    url: str
    waiting: int
    acts: Sequence[str]
    name: str = "ours"
    rounds: list[Round] = field(default_factory=list)

    async def cast(self, vote: Vote) -> None:
        """One act, and its answer. Raises `NotCounted`."""
        one = 1 + vote.person % 10
        action = self.acts[vote.act].format(poll=self.poll, one=one, other=1 + one % 10)
        answer = await self.engine.handle(
            Pressed(
                key=f"{PLATFORM}:{self.poll}:{vote.person}:{vote.act}",
                sender=Sender(platform=PLATFORM, id=f"{self.poll}-{vote.person}", name="Carer"),
                place=self.place,
                confirm=Confirm.DIALOG,
                action=action,
            )
        )
        if answer.refused or answer.note is None:
            raise NotCounted

    async def run(self, voters: int, turn: int) -> Round:
        """A round. Raises `SystemExit` where anything is left of it, or anything else is gone."""
        before = self._kept()
        people = range(turn * voters, (turn + 1) * voters)
        measured = await measure(self, [Vote(person, act) for act in range(len(self.acts)) for person in people])
        if self._kept() != before or before[0] != self.answers:
            raise SystemExit(f"answers to {self.sort} were lost, or too many are there")
        renew_statistics(self.url)
        return measured

    def _kept(self) -> tuple[int, Mapping[Any, int]]:
        """How many ballots there are, and what is counted: all that a round leaves as it was."""
        database = Database(self.url)
        with database.read() as connection:
            kept = self.read_kept(connection)
        database.close()
        return kept

    def read_kept(self, connection: Connection) -> tuple[int, Mapping[Any, int]]:
        """The same, read past all of our code."""
        theirs = sa.select(sa.func.count()).where(ballots.c.poll_id == self.poll)
        counted = connection.execute(sa.select(tallies).where(tallies.c.poll_id == self.poll, tallies.c.votes != 0))
        return connection.execute(theirs).scalar_one(), {(row.door, row.n, row.value): row.votes for row in counted}


Asked = Mapping[str, Answering]
"""Questions by what they are called in the table."""


async def prepare(url: str, few: int, many: int) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Found a community of so many people, with two questions of each kind; gives their ids.

    In one group a few of them have answered each question, in the other all have.
    """
    chance = Random(3)  # noqa: S311 - the same people each time
    with open_chat(url, seed=1) as chat:
        chat.place = FEW_ANSWER
        await found(chat, MANY_ANSWER)
        people = chance.sample(range(1, 2**53), many)
        add_people(url, people)
        numbers = count(1)
        polls = [
            {name: await _asked(chat, name, next(numbers), place, people[:answers]) for name in ACTS}
            for place, answers in ((FEW_ANSWER, few), (MANY_ANSWER, many))
        ]
    renew_statistics(url)
    return polls[0], polls[1]


async def _asked(chat: Chat, name: str, number: int, place: Place, people: Sequence[int]) -> int:
    chat.place = place
    poll = await ask(chat, SORTS[name], number)
    fill(chat, poll, SORTS[name], [VoterId(person) for person in people], seed=number)
    await chat.minutes_pass(1)
    return int(poll.id)


def add_people(url: str, people: Sequence[int]) -> None:
    """They have acted in all groups."""
    database, since = Database(url), TUESDAY_10.date()
    with database.begin() as connection:
        there = connection.execute(sa.select(places.c.id).where(~places.c.private)).scalars().all()
        for first in range(0, len(people), 10_000):
            some = people[first : first + 10_000]
            known = [{"id": person, "stopped": False, "since": since} for person in some]
            connection.execute(sa.insert(persons), known)
            theirs = [{"key": f"{PLATFORM}:{person}", "person_id": person} for person in some]
            connection.execute(sa.insert(accounts), theirs)
            present = [{"person_id": person, "place_id": place} for person in some for place in there]
            connection.execute(sa.insert(presences), present)
    database.close()


@asynccontextmanager
async def open_answering(url: str, few: int, many: int, waiting: int) -> AsyncIterator[tuple[Asked, Asked]]:
    """The questions of a prepared database, by kind, to be answered through one engine: of few, and of many."""
    with_few, with_many = await prepare(url, few, many)
    with open_engine(url, seed=2) as engine:

        def asked(polls: Mapping[str, int], answers: int, place: Place) -> Asked:
            return {
                name: Answering(
                    sort=name,
                    answers=answers,
                    poll=poll,
                    place=place,
                    engine=engine,
                    url=url,
                    waiting=waiting,
                    acts=ACTS[name],
                )
                for name, poll in polls.items()
            }

        yield asked(with_few, few, FEW_ANSWER), asked(with_many, many, MANY_ANSWER)


async def vote_in_turn(one: Asked, other: Asked, rounds: int, voters: int) -> None:
    """Rounds in turn, kind by kind; the first one pays for compiling statements and is not counted."""
    for turn in range(rounds + 1):
        for first, second in zip(one.values(), other.values(), strict=True):
            for runner in (first, second) if turn % 2 else (second, first):
                measured = await runner.run(voters, turn)
                if turn:
                    runner.rounds.append(measured)
