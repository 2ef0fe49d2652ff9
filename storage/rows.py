"""Many rows in one statement of SQLite: row by row, it would let go of Python, and wait for it again, each time."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection

MOST_AT_ONCE = 100
"""Rows of one statement: the driver keeps each length of it prepared."""

Stored = Callable[[Any], Any]


class ManyRows:
    """An insert that was built once, for any number of rows. `names` are the columns that are given."""

    def __init__(self, statement: sa.Insert, names: Sequence[str]) -> None:
        dialect = sqlite.dialect()
        compiled = statement.compile(dialect=dialect, column_keys=list(names))
        self._names: Sequence[str] = compiled.positiontup or ()
        if sorted(self._names) != sorted(names):
            raise ValueError("a column that is not given has a default, or a value beside the rows")
        row = f"({', '.join('?' * len(names))})"
        self._head, found, self._tail = compiled.string.partition(row)
        if not found:
            raise ValueError("this statement has no rows")
        self._row = row
        self._stored: Mapping[str, Stored] = _stored_as(statement, self._names, dialect)

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write the rows, so many at once."""
        for at in range(0, len(rows), MOST_AT_ONCE):
            these = rows[at : at + MOST_AT_ONCE]
            sql = f"{self._head}{', '.join([self._row] * len(these))}{self._tail}"
            connection.exec_driver_sql(sql, tuple(self._value(row, name) for row in these for name in self._names))

    def _value(self, row: Mapping[str, Any], name: str) -> Any:
        stored = self._stored.get(name)
        return row[name] if stored is None else stored(row[name])


def _stored_as(statement: sa.Insert, names: Sequence[str], dialect: sa.Dialect) -> Mapping[str, Stored]:
    """How values of these columns become what SQLite stores, where they are not stored as they are."""
    columns = statement.table.c
    found = {name: columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names}
    return {name: stored for name, stored in found.items() if stored is not None}


@cache
def many_rows(statement: sa.Insert, names: tuple[str, ...]) -> ManyRows:
    """The same for each statement, made once."""
    return ManyRows(statement, names)
