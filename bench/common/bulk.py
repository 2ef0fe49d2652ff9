"""Writes rows in bulk, past all of our code: what there is before anything is measured."""

import itertools
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from bot.main.clock import machine_now
from storage.engine import Database, insert_many
from storage.transaction import Transaction

AT_ONCE = 20_000
"""Rows that are made before they are written."""

_ODD = 0x9E3779B97F4A7C15
_BITS = 2**53

Rows = Iterable[dict[str, Any]]


@contextmanager
def writing(url: str) -> Iterator[Transaction]:
    """One transaction. What refers to what is right, and not looked up a million times."""
    database = Database(url)
    if database.is_sqlite:
        sa.event.listen(database.writing, "connect", _hasten)
    with database.begin() as connection:
        if not database.is_sqlite:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield Transaction(connection, machine_now())
    database.close()


def _hasten(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA cache_size=-1000000")


def write(transaction: Transaction, table: sa.Table, rows: Rows) -> None:
    """Write them all, some at a time. Each has the same columns."""
    line = iter(rows)
    while some := list(itertools.islice(line, AT_ONCE)):
        transaction.write(insert_many(transaction.dialect, table, *some[0]), *some)


def scattered(number: int, kind: int) -> int:
    """Another id for each number, anywhere below 2**53; kinds, of which there are eight, do not meet."""
    return (((number << 3) + kind) * _ODD) % _BITS
