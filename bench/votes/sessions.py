"""A session per handler, as most bots do it: an asynchronous ORM session for each vote, committed by itself.

It reads and writes what ours does, on the very same tables. Where there is a choice it has the quicker one: counters
are stepped by one UPDATE each, last of all, so that their rows are locked for as short as can be; the question's row
is not locked at all; nothing is spoken. A lean one leaves out every read that a careless bot could do without.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import registry

from bench.votes.loop import PRAGMAS
from bench.votes.question import Question, Vote
from storage.ballots import ballots
from storage.inbox import inbox_keys
from storage.outbox import subjects
from storage.people import accounts, communities, persons, roles
from storage.places import places
from storage.polls import poll_options, poll_places, polls
from storage.presences import presences
from tests.support.chat import TUESDAY_10

POOL = 10
"""Connections to PostgreSQL; SQLite has the library's own number, 5 and 10 more when they are busy."""


@dataclass(eq=False)
class _Key:
    key: str
    taken_at: datetime


@dataclass(eq=False)
class _Person:
    id: int
    stopped: bool


@dataclass(eq=False)
class _Account:
    key: str
    person_id: int


@dataclass(eq=False)
class _Presence:
    person_id: int
    place_id: int


@dataclass(eq=False)
class _Ballot:
    poll_id: int
    person_id: int
    choice: int
    name: str


class _Role: ...


class _Community: ...


class _Place:
    id: int


class _Poll:
    community_id: int


class _Option:
    votes: int


class _Stand: ...


class _Subject:
    revision: int


_MAPPED = {
    _Key: inbox_keys,
    _Person: persons,
    _Account: accounts,
    _Presence: presences,
    _Ballot: ballots,
    _Role: roles,
    _Community: communities,
    _Place: places,
    _Poll: polls,
    _Option: poll_options,
    _Stand: poll_places,
    _Subject: subjects,
}


@dataclass
class Sessions:
    """A session for each vote."""

    sessions: async_sessionmaker[AsyncSession]
    question: Question
    waiting: int
    lean: bool
    chance: Random
    place: int = 0

    @property
    def name(self) -> str:
        """What it is called in the table."""
        return "the same with the fewest reads" if self.lean else "a session per handler"

    async def cast(self, vote: Vote) -> None:
        """One session; once more when the file is locked for longer than the driver waits."""
        while True:
            try:
                async with self.sessions.begin() as session:
                    await self._cast(session, vote)
            except OperationalError as problem:
                if "locked" not in str(problem.orig):
                    raise
            else:
                return

    async def _cast(self, session: AsyncSession, vote: Vote) -> None:
        if await session.get(_Key, vote.key) is not None:
            return
        person, is_new = await self._person_of(session, vote)
        place = await self._read_question(session)
        ballot = await session.get(_Ballot, (self.question.poll, person))
        if is_new:
            session.add(_Person(person, stopped=False))
            await session.flush()  # the tables have references, the classes no relationships
            session.add(_Account(vote.account, person))
        await session.merge(_Presence(person, place))
        before = ballot.choice if ballot is not None else None
        if ballot is None:
            session.add(_Ballot(self.question.poll, person, vote.option, ""))
        else:
            ballot.choice = vote.option
        session.add(_Key(vote.key, TUESDAY_10))
        await session.flush()
        await self._step(session, before, vote.option)

    async def _person_of(self, session: AsyncSession, vote: Vote) -> tuple[int, bool]:
        account = await session.get(_Account, vote.account)
        person = account.person_id if account is not None else self.chance.randrange(1, 2**53)
        if not self.lean:
            (await session.scalars(sa.select(_Role).where(roles.c.person_id == person))).all()
        return person, account is None

    async def _read_question(self, session: AsyncSession) -> int:
        this, where = self.question.poll, self.question.place
        poll = await session.get_one(_Poll, this)
        if self.lean and self.place:
            return self.place
        await session.get_one(_Community, poll.community_id)
        (await session.scalars(sa.select(_Option).where(poll_options.c.poll_id == this))).all()
        (await session.scalars(sa.select(_Stand).where(poll_places.c.poll_id == this))).all()
        key = f"{where.platform}:{where.id}:{where.topic}"
        self.place = (await session.scalars(sa.select(_Place).where(places.c.key == key))).one().id
        return self.place

    async def _step(self, session: AsyncSession, before: int | None, option: int) -> None:
        steps = [(option, 1)] if before is None else sorted([(before, -1), (option, 1)])
        for n, step in steps:
            one = (poll_options.c.poll_id == self.question.poll) & (poll_options.c.n == n)
            await session.execute(_counter(_Option).where(one).values(votes=poll_options.c.votes + step))
        one = (subjects.c.kind == "poll") & (subjects.c.ref == str(self.question.poll))
        await session.execute(_counter(_Subject).where(one).values(revision=subjects.c.revision + 1))


def _counter(of: type[Any]) -> sa.Update:
    return sa.update(of).execution_options(synchronize_session=False)


@cache
def _map() -> None:
    mapped = registry()
    for mine, table in _MAPPED.items():
        mapped.map_imperatively(mine, table)


@asynccontextmanager
async def open_sessions(question: Question, waiting: int, *, lean: bool = False) -> AsyncIterator[Sessions]:
    """Map the classes onto storage's tables, and open an engine with its pool."""
    _map()
    engine = _engine(question.url)
    try:
        chance = Random(4)  # noqa: S311 - seeded on purpose
        yield Sessions(async_sessionmaker(engine, expire_on_commit=False), question, waiting, lean, chance)
    finally:
        await engine.dispose()


def _engine(database: str) -> AsyncEngine:
    url = make_url(database)
    if url.get_backend_name() == "postgresql":
        return create_async_engine(url.set(drivername="postgresql+psycopg"), pool_size=POOL, max_overflow=0)
    engine = create_async_engine(url.set(drivername="sqlite+aiosqlite"))

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _record: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine
