"""Votes on questions that few have answered, and on questions that very many have."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any

import sqlalchemy as sa

from bench.crowds.filling import SORTS, ask, fill, open_chat
from bench.votes.counting import renew_statistics
from bench.votes.measuring import Round, measure
from bench.votes.ours import NotCounted
from bench.votes.question import PLATFORM, Vote, open_engine
from bot.chat.inbound import Confirm, Pressed, Sender
from bot.engine import Engine
from bot.polls.model import VoterId
from storage.ballots import ballots
from storage.engine import Database
from storage.people import accounts, persons
from storage.places import places
from storage.presences import presences
from storage.tallies import tallies
from tests.support.chat import TUESDAY_10, found, group

ACTS: Mapping[str, Sequence[str]] = {
    "one choice": ("vote:{poll}:{one}", "vote:{poll}:{other}", "unvote:{poll}"),
    "several": ("mark:{poll}:{one}:1", "mark:{poll}:{other}:1", "unvote:{poll}"),
    "ranked": ("mark:{poll}:{one}:1", "mark:{poll}:{other}:2", "unvote:{poll}"),
}
"""What somebody new does: answer, say something else or more, and take it back. So the number of answers stays."""


@dataclass(eq=False)
class Answering:
    """People who answer one question of those in a database, and what each round took."""

    sort: str
    answers: int
    poll: int
    engine: Engine
    url: str
    waiting: int
    name: str = "ours"
    rounds: list[Round] = field(default_factory=list)

    async def cast(self, vote: Vote) -> None:
        """One act, and its answer. Raises `NotCounted`."""
        one, acts = 1 + vote.person % 10, ACTS[self.sort]
        action = acts[vote.act].format(poll=self.poll, one=one, other=1 + one % 10)
        answer = await self.engine.handle(
            Pressed(
                key=f"{PLATFORM}:{self.poll}:{vote.person}:{vote.act}",
                sender=Sender(platform=PLATFORM, id=f"{self.poll}-{vote.person}", name="Carer"),
                place=group(),
                confirm=Confirm.DIALOG,
                action=action,
            )
        )
        if answer.refused or answer.note is None:
            raise NotCounted

    async def run(self, voters: int, turn: int) -> Round:
        """A round. Raises `SystemExit` where anything is left of it, or anything else is gone."""
        acts, before = len(ACTS[self.sort]), self._kept()
        people = range(turn * voters, (turn + 1) * voters)
        measured = await measure(self, [Vote(person, act) for act in range(acts) for person in people])
        if self._kept() != before or before[0] != self.answers:
            raise SystemExit(f"answers to {self.sort} were lost, or too many are there")
        renew_statistics(self.url)
        return measured

    def _kept(self) -> tuple[int, Mapping[Any, int]]:
        """How many ballots there are, and what is counted: all that a round leaves as it was."""
        database = Database(self.url)
        with database.read() as connection:
            theirs = sa.select(sa.func.count()).where(ballots.c.poll_id == self.poll)
            counted = connection.execute(sa.select(tallies).where(tallies.c.poll_id == self.poll, tallies.c.votes != 0))
            kept = connection.execute(theirs).scalar_one(), {(row.door, row.n, row.value): row.votes for row in counted}
        database.close()
        return kept


async def prepare(url: str, answers: int) -> Mapping[str, int]:
    """Found a community of so many people, all of whom have answered a question of each kind; gives their ids."""
    chance = Random(3)  # noqa: S311 - the same people each time
    with open_chat(url, seed=1) as chat:
        await found(chat)
        people = chance.sample(range(1, 2**53), answers)
        _add_people(url, people)
        polls = {}
        for number, name in enumerate(ACTS, 1):
            poll = await ask(chat, SORTS[name], number)
            fill(chat, poll, SORTS[name], [VoterId(person) for person in people], seed=answers)
            polls[name] = int(poll.id)
            await chat.minutes_pass(1)
    renew_statistics(url)
    return polls


def _add_people(url: str, people: Sequence[int]) -> None:
    """They have acted in the group."""
    database, since = Database(url), TUESDAY_10.date()
    with database.begin() as connection:
        there = connection.execute(sa.select(places.c.id).where(~places.c.private)).scalar_one()
        for first in range(0, len(people), 10_000):
            some = people[first : first + 10_000]
            known = [{"id": person, "stopped": False, "since": since} for person in some]
            connection.execute(sa.insert(persons), known)
            theirs = [{"key": f"{PLATFORM}:{person}", "person_id": person} for person in some]
            connection.execute(sa.insert(accounts), theirs)
            connection.execute(sa.insert(presences), [{"person_id": person, "place_id": there} for person in some])
    database.close()


@asynccontextmanager
async def open_answering(url: str, answers: int, waiting: int) -> AsyncIterator[Mapping[str, Answering]]:
    """The questions of a prepared database, by kind, to be answered through one engine."""
    polls = await prepare(url, answers)
    with open_engine(url, seed=2) as engine:
        yield {
            name: Answering(sort=name, answers=answers, poll=poll, engine=engine, url=url, waiting=waiting)
            for name, poll in polls.items()
        }


async def vote_in_turn(few: Mapping[str, Answering], many: Mapping[str, Answering], rounds: int, voters: int) -> None:
    """Rounds in turn, kind by kind; the first one pays for compiling statements and is not counted."""
    for turn in range(rounds + 1):
        for name in ACTS:
            both = (few[name], many[name])
            for runner in both if turn % 2 else both[::-1]:
                measured = await runner.run(voters, turn)
                if turn:
                    runner.rounds.append(measured)
