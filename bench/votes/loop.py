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
            "marks": str(vote.option),
            "now": str(TUESDAY_10.replace(tzinfo=None)),
            "today": str(TUESDAY_10.date()),
        }
        if self._row("key", values) is not None:
            return
        known = self._row("account", values)
        values["person"] = known[0] if known else self.chance.randrange(1, 2**53)
        for question in ("poll", "words", "places"):
            self._rows(question, values)
        values["place_id"] = self._rows("place", values)[0][0]
        before = self._row("ballot", values)
        if known is None:
            self._rows("add person", values)
            self._rows("add account", values)
        for step in ("add presence", "put ballot"):
            self._rows(step, values)
        counter = {"n": int(before[0]), "value": 1, "by": -1} if before else {"n": 0, "value": 0, "by": 1}
        self._rows("step", values | counter)
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
    "account": "SELECT a.person_id, r.community_id, r.role, c.language, c.style, c.needs, c.box FROM accounts a "
    "LEFT JOIN roles r ON r.person_id = a.person_id LEFT JOIN preferences c ON c.person_id = a.person_id "
    "WHERE a.key = %(account)s",
    "poll": "SELECT p.*, c.time_zone FROM polls p JOIN communities c ON c.id = p.community_id WHERE p.id = %(poll)s",
    "words": "SELECT '' AS language, n, words, from_member FROM poll_options WHERE poll_id = %(poll)s "
    "UNION ALL SELECT language, n, words, FALSE FROM poll_words WHERE poll_id = %(poll)s ORDER BY n",
    "places": "SELECT place_id FROM poll_places WHERE poll_id = %(poll)s ORDER BY place_id",
    "place": "SELECT p.id, p.*, c.name, c.time_zone, c.language FROM places p "
    "LEFT JOIN communities c ON c.id = p.community_id WHERE p.key = %(place)s",
    "ballot": "SELECT marks, door, counts, skipped, name FROM ballots "
    "WHERE poll_id = %(poll)s AND voter_id = %(person)s",
    "add person": "INSERT INTO persons (id, stopped, since) VALUES (%(person)s, FALSE, %(today)s)",
    "add account": "INSERT INTO accounts (key, person_id) VALUES (%(account)s, %(person)s)",
    "add presence": "INSERT INTO presences (person_id, place_id) VALUES (%(person)s, %(place_id)s) "
    "ON CONFLICT DO NOTHING",
    "put ballot": "INSERT INTO ballots (poll_id, voter_id, door, marks, counts, skipped, name) "
    "VALUES (%(poll)s, %(person)s, 'app', %(marks)s, TRUE, FALSE, '') "
    "ON CONFLICT (poll_id, voter_id) DO UPDATE SET door = excluded.door, marks = excluded.marks, "
    "counts = excluded.counts, skipped = excluded.skipped, name = excluded.name",
    "step": "INSERT INTO tallies (poll_id, door, n, value, votes) "
    "VALUES (%(poll)s, 'app', %(option)s, 1, 1), (%(poll)s, 'app', %(n)s, %(value)s, %(by)s) "
    "ON CONFLICT (poll_id, door, n, value) DO UPDATE SET votes = tallies.votes + excluded.votes",
    "add key": "INSERT INTO inbox_keys (key, taken_at) VALUES (%(key)s, %(now)s)",
    "refresh": "UPDATE subjects SET revision = revision + 1 WHERE kind = 'poll' AND ref = %(ref)s",
}
