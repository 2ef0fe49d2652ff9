"""Everything about one person: a copy of it, and its erasure, both by the register."""

import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.records.model import Kept, Record
from bot.work import Subject
from storage.claim import Claim, person
from storage.claims import CLAIMS
from storage.engine import among
from storage.holdings import list_kept
from storage.outbox import OutboxRows
from storage.people import persons
from storage.places import places
from storage.posts import posts
from storage.presences import presences
from storage.transaction import Transaction

_NAMES_SOMEBODY = ("new-owner", "new-reader")
"""What a group is shown with a person's name: the reference is their number."""

_IN_JSON = frozenset({"form", "given", "topics", "needs", "receipts", "stale"})
"""Columns whose text is JSON."""


class RecordRows:
    """All rows about a person, in one transaction.

    `gathered` writes what waits to be; `changed` drops what was read.
    """

    def __init__(
        self,
        transaction: Transaction,
        outbox: OutboxRows,
        *,
        gathered: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._transaction = transaction
        self._outbox = outbox
        self._gathered = gathered
        self._changed = changed

    def list_kept(self) -> tuple[Kept, ...]:
        """What is kept about persons at all, and for how long."""
        return list_kept()

    def list_of(self, person: PersonId) -> tuple[Record, ...]:
        """Every row about one person, and nothing about another."""
        return tuple(
            _record(claim, row)
            for claim in CLAIMS
            for row in self._transaction.rows(_copy(claim), person=person)
            if any(value not in (None, "", False) for value in row)
        )

    def forget(self, person: PersonId) -> None:
        """Delete every row about a person, and clear what must stay."""
        self._gathered()
        transaction, whose = self._transaction, {"person": person}
        transaction.rows(_LOCK, **whose)  # whatever else is being written about them comes before this, or fails
        for row in transaction.rows(_ABOUT, ref=str(person)):
            self._outbox.refresh(Subject(row.kind, row.ref), urgent=True)  # it is taken away: it has no name to say
        chats = [row.id for row in transaction.rows(_CHATS, **whose)]
        transaction.hushed.update(chats)
        for claim in CLAIMS:
            for statement in _erase(claim):
                transaction.write(statement, whose)
        # What led to their private chats is gone by now.
        transaction.write(_forget_chats(transaction.dialect), {"chats": chats})
        transaction.shreds = transaction.shreds if transaction.shreds == "now" else "soon"
        self._changed()

    def shred(self) -> None:
        """After the commit, have the bytes overwritten of what was deleted."""
        self._transaction.shreds = "now"


def _record(claim: Claim, row: Any) -> Record:
    values = {name: _value(name, value) for name, value in row._asdict().items()}
    return Record(kind=claim.kind, purpose=claim.purpose, values=values)


def _value(name: str, value: Any) -> Any:
    return json.loads(value) if name in _IN_JSON and value is not None else value


@cache
def _copy(claim: Claim) -> sa.Executable:
    beside = (column.label(name) for name, column in claim.beside.items())
    columns = (claim.table.c[name] for name in claim.copied)
    return sa.select(*columns, *beside).where(claim.whose).order_by(*claim.table.primary_key)


@cache
def _erase(claim: Claim) -> Sequence[sa.Executable]:
    statements: list[sa.Executable] = []
    if claim.cleared:
        statements.append(sa.update(claim.table).where(claim.whose).values(claim.cleared))
    if claim.erased is not None and claim.table is not places:
        statements.append(sa.delete(claim.table).where(claim.whose, claim.erased))
    return statements


_LOCK = sa.select(persons.c.id).where(persons.c.id == person).with_for_update()
_ABOUT = (
    sa.select(posts.c.kind, posts.c.ref)
    .where(posts.c.ref == sa.bindparam("ref"), posts.c.kind.in_(_NAMES_SOMEBODY))
    .distinct()
)
_CHATS = (
    sa.select(places.c.id)
    .join(presences, presences.c.place_id == places.c.id)
    .where(presences.c.person_id == person, places.c.private)
    .order_by(places.c.id)
)


@cache
def _forget_chats(dialect: str) -> sa.Executable:
    return sa.delete(places).where(among(dialect, places.c.id, "chats"))
