"""A session per handler, as most bots do it: an asynchronous ORM session for each vote, committed by itself.

It reads and writes what ours does, on the very same tables. Where there is a choice it has the quicker one: counters
are stepped last of all, both in one statement, so that their rows are locked for as short as can be; the question's row
is not locked at all; nothing is spoken. A lean one leaves out every read that a careless bot could do without.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
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
from storage.preferences import preferences
from storage.presences import presences
from storage.versions import poll_words
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
    since: date


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
    voter_id: int
    marks: str
    door: str = "app"
    counts: bool = True
    skipped: bool = False
    name: str = ""


class _Role: ...


class _Preferences: ...


class _Community: ...


class _Place:
    id: int


class _Poll:
    community_id: int


class _Option: ...


class _Wording: ...


class _Stand: ...


_MAPPED = {
    _Key: inbox_keys,
    _Person: persons,
    _Account: accounts,
    _Presence: presences,
    _Ballot: ballots,
    _Role: roles,
    _Preferences: preferences,
    _Community: communities,
    _Place: places,
    _Poll: polls,
    _Option: poll_options,
    _Wording: poll_words,
    _Stand: poll_places,
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
            session.add(_Person(person, stopped=False, since=TUESDAY_10.date()))
            await session.flush()  # the tables have references, the classes no relationships
            session.add(_Account(vote.account, person))
        await session.merge(_Presence(person, place))
        before = int(ballot.marks) if ballot is not None else None
        if ballot is None:
            session.add(_Ballot(self.question.poll, person, str(vote.option)))
        else:
            ballot.marks = str(vote.option)
        session.add(_Key(vote.key, TUESDAY_10))
        await session.flush()
        await self._step(session, before, vote.option)

    async def _person_of(self, session: AsyncSession, vote: Vote) -> tuple[int, bool]:
        account = await session.get(_Account, vote.account)
        person = account.person_id if account is not None else self.chance.randrange(1, 2**53)
        if account is not None and not self.lean:
            (await session.scalars(sa.select(_Role).where(roles.c.person_id == person))).all()
            await session.get(_Preferences, person)
        return person, account is None

    async def _read_question(self, session: AsyncSession) -> int:
        this, where = self.question.poll, self.question.place
        poll = await session.get_one(_Poll, this)
        if self.lean and self.place:
            return self.place
        await session.get_one(_Community, poll.community_id)
        (await session.scalars(sa.select(_Option).where(poll_options.c.poll_id == this))).all()
        (await session.scalars(sa.select(_Wording).where(poll_words.c.poll_id == this))).all()
        (await session.scalars(sa.select(_Stand).where(poll_places.c.poll_id == this))).all()
        key = f"{where.platform}:{where.id}:{where.topic}"
        self.place = (await session.scalars(sa.select(_Place).where(places.c.key == key))).one().id
        return self.place

    async def _step(self, session: AsyncSession, before: int | None, option: int) -> None:
        steps = sorted([(0, 0, 1) if before is None else (before, 1, -1), (option, 1, 1)])  # two must not cross
        values = {
            f"{name}{row}": value for row, step in enumerate(steps) for name, value in zip(_NAMES, step, strict=True)
        }
        await session.execute(_STEP, values | {"poll": self.question.poll})
        await session.execute(_REVISE, {"which": str(self.question.poll)})


_NAMES = ("n", "value", "by")
_STEP = sa.text(
    "INSERT INTO tallies (poll_id, door, n, value, votes) "
    "VALUES (:poll, 'app', :n0, :value0, :by0), (:poll, 'app', :n1, :value1, :by1) "
    "ON CONFLICT (poll_id, door, n, value) DO UPDATE SET votes = tallies.votes + excluded.votes"
)
_REVISE = (
    sa.update(subjects)
    .where(subjects.c.kind == "poll", subjects.c.ref == sa.bindparam("which"))
    .values(revision=subjects.c.revision + 1)
)


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
