"""A bare driver loop: one connection, one vote after the other, a transaction each, SQL by hand.

The same rows as ours are read and written, and nothing else is done: no words, no checks, nobody waits.
"""

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random
from typing import Any, Protocol

import psycopg
from sqlalchemy.engine import make_url

from bench.votes.question import Question, Vote
from tests.support.chat import TUESDAY_10


class _Connection(Protocol):
    """What both drivers have in common."""

    def execute(self, query: Any, parameters: Any = ..., /) -> Any: ...


@dataclass
class Loop:
    """One connection of a driver. `statements` are spelled as it wants them."""

    name = "bare driver loop, one at a time"
    waiting = 1
    connection: _Connection
    statements: dict[str, str]
    begin: str
    question: Question
    chance: Random

    async def cast(self, vote: Vote) -> None:
        """One transaction; nothing in it waits for anybody."""
        self.connection.execute(self.begin)
        self._cast(vote)
        self.connection.execute("COMMIT")

    def _cast(self, vote: Vote) -> None:
        place = self.question.place
        values = {
            "key": vote.key,
            "account": vote.account,
            "place": f"{place.platform}:{place.id}:{place.topic}",
            "poll": self.question.poll,
            "ref": str(self.question.poll),
            "option": vote.option,
            "now": str(TUESDAY_10.replace(tzinfo=None)),
        }
        if self._row("key", values) is not None:
            return
        known = self._row("account", values)
        values["person"] = known[0] if known else self.chance.randrange(1, 2**53)
        for question in ("roles", "poll", "options", "places"):
            self._rows(question, values)
        values["place_id"] = self._rows("place", values)[0][0]
        before = self._row("ballot", values)
        if known is None:
            self._rows("add person", values)
            self._rows("add account", values)
        for step in ("add presence", "put ballot"):
            self._rows(step, values)
        if before:
            self._rows("step", values | {"option": before[0], "step": -1})
        self._rows("step", values | {"step": 1})
        for step in ("add key", "refresh"):
            self._rows(step, values)

    def _rows(self, what: str, values: dict[str, Any]) -> Any:
        cursor = self.connection.execute(self.statements[what], values)
        return cursor.fetchall() if cursor.description else ()

    def _row(self, what: str, values: dict[str, Any]) -> Any:
        return next(iter(self._rows(what, values)), None)


@asynccontextmanager
async def open_loop(question: Question) -> AsyncIterator[Loop]:
    """Connect by the database's own driver."""
    url, chance = make_url(question.url), Random(3)  # noqa: S311 - seeded on purpose
    if url.get_backend_name() == "postgresql":
        plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain, autocommit=True) as connection:
            yield Loop(connection, _STATEMENTS | {"poll": _STATEMENTS["poll"] + _LOCKED}, "BEGIN", question, chance)
        return
    file = sqlite3.connect(url.database or "", isolation_level=None)
    for pragma in PRAGMAS:
        file.execute(f"PRAGMA {pragma}")
    named = {what: re.sub(r"%\((\w+)\)s", r":\1", statement) for what, statement in _STATEMENTS.items()}
    yield Loop(file, named, "BEGIN IMMEDIATE", question, chance)
    file.close()


PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON", "secure_delete=ON")
"""As storage sets them, for every way alike."""

_LOCKED = " FOR UPDATE OF p"

_STATEMENTS = {
    "key": "SELECT key FROM inbox_keys WHERE key = %(key)s",
    "account": "SELECT person_id FROM accounts WHERE key = %(account)s",
    "roles": "SELECT community_id, role FROM roles WHERE person_id = %(person)s",
    "poll": "SELECT p.*, c.time_zone FROM polls p JOIN communities c ON c.id = p.community_id WHERE p.id = %(poll)s",
    "options": "SELECT n, words, votes FROM poll_options WHERE poll_id = %(poll)s ORDER BY n",
    "places": "SELECT place_id FROM poll_places WHERE poll_id = %(poll)s ORDER BY place_id",
    "place": "SELECT p.id, p.*, c.name, c.time_zone, c.language FROM places p "
    "LEFT JOIN communities c ON c.id = p.community_id WHERE p.key = %(place)s",
    "ballot": "SELECT choice FROM ballots WHERE poll_id = %(poll)s AND person_id = %(person)s",
    "add person": "INSERT INTO persons (id, stopped) VALUES (%(person)s, FALSE)",
    "add account": "INSERT INTO accounts (key, person_id) VALUES (%(account)s, %(person)s)",
    "add presence": "INSERT INTO presences (person_id, place_id) VALUES (%(person)s, %(place_id)s) "
    "ON CONFLICT DO NOTHING",
    "put ballot": "INSERT INTO ballots (poll_id, person_id, choice, name) "
    "VALUES (%(poll)s, %(person)s, %(option)s, '') "
    "ON CONFLICT (poll_id, person_id) DO UPDATE SET choice = excluded.choice, name = excluded.name",
    "step": "UPDATE poll_options SET votes = votes + %(step)s WHERE poll_id = %(poll)s AND n = %(option)s",
    "add key": "INSERT INTO inbox_keys (key, taken_at) VALUES (%(key)s, %(now)s)",
    "refresh": "UPDATE subjects SET revision = revision + 1 WHERE kind = 'poll' AND ref = %(ref)s",
}
