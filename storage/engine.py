"""Opens SQLite or PostgreSQL. Every difference between the two that is not a column type lives here."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import sqlalchemy as sa
from psycopg.errors import UndefinedTable
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError, ProgrammingError
from sqlalchemy.pool import QueuePool

from storage.types import Many

READERS = 4

_PATIENCE: dict[str, Any] = {"connect_timeout": 5, "tcp_user_timeout": 10_000, "options": "-c lock_timeout=5s"}
"""How long PostgreSQL is waited for: seconds to connect, milliseconds for a network that has gone, and a lock."""


READS_WITHIN = 10.0
"""Seconds after which a reading is given up: whoever asked is told that the database is away, and holds up nobody."""

_LOOKS_EVERY = 1_000_000
"""Steps of SQLite's machine, some ten milliseconds, after which it is looked whether a reading takes too long."""


_BY_KEY = "-c enable_seqscan=off"
"""The writer asks for rows by their keys alone. Until PostgreSQL has first looked through a young table it would rather
read it whole, however long it has become meanwhile: half as many votes a second."""


SHAPE, NAMES = "shape", "names"
"""Execution options of a statement that takes many rows at once: how they are given to it, and their columns."""

BY_COLUMN, BY_ROW = "a list for each column", "all rows one after another"


class Database:
    """One opened database: a connection that writes, and short ones that only read."""

    def __init__(self, url: str) -> None:
        self.url = _with_driver(make_url(url))
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.writing = self._engine(reads_only=False)
        self.reading = self._engine(reads_only=True)

    @property
    def file(self) -> Path | None:
        """Where SQLite keeps it; none for PostgreSQL."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    def _engine(self, *, reads_only: bool) -> Engine:
        options: dict[str, Any] = {"hide_parameters": True, "poolclass": QueuePool}
        options |= {"pool_size": READERS if reads_only else 1, "max_overflow": 0 if not reads_only else READERS}
        if not self.is_sqlite:
            # A reader must not wait for ever on a network that has gone; the writer tells people "not saved".
            own = f"-c statement_timeout={int(READS_WITHIN * 1000)}" if reads_only else _BY_KEY
            patience = _PATIENCE | {"options": f"{_PATIENCE['options']} {own}"}
            options |= {"connect_args": patience, "pool_pre_ping": reads_only}
        logging.getLogger("sqlalchemy.engine.Engine").addFilter(_tells_no_values)
        engine = sa.create_engine(self.url, **options)
        if self.is_sqlite:
            _prepare_sqlite(engine, reads_only=reads_only)
        return engine

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One writing transaction: committed at the end, rolled back on any exception."""
        with self.writing.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One short reading transaction that sees one moment."""
        engine = self.reading
        if not self.is_sqlite:
            engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with engine.connect() as connection:
            yield connection
            connection.rollback()

    def close(self) -> None:
        """Let go of every connection."""
        self.reading.dispose()
        if self.file is not None and self.file.exists():
            _truncate_log(self.writing)
        self.writing.dispose()


def open_beside(url: str) -> Engine:
    """Another PostgreSQL, which is asked now and then: a connection that was lost meanwhile is made anew."""
    logging.getLogger("sqlalchemy.engine.Engine").addFilter(_tells_no_values)
    return sa.create_engine(
        _with_driver(make_url(url)), hide_parameters=True, pool_pre_ping=True, connect_args=_PATIENCE
    )


def _tells_no_values(record: logging.LogRecord) -> bool:
    """At DEBUG the library would log every row that is read. What is given to statements is hidden by an option."""
    return record.msg != "Row %r"


def _with_driver(url: URL) -> URL:
    return url.set(drivername="postgresql+psycopg") if url.get_backend_name() == "postgresql" else url


def _prepare_sqlite(engine: Engine, *, reads_only: bool) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we begin by ourselves, below
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA secure_delete=ON")  # forgotten bytes are overwritten
        connection.execute("PRAGMA trusted_schema=OFF")
        if reads_only:
            connection.execute("PRAGMA query_only=ON")
            # In a community of 100,000 everybody's rows are on pages of their own: 2 MB, the usual, hold too few.
            connection.execute("PRAGMA cache_size=-8000")

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # A deferred writer fails when it upgrades: 186 of 200 simultaneous votes did (shared measurements).
        connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
        if reads_only:
            ends = monotonic() + READS_WITHIN
            raw: Any = connection.connection.dbapi_connection
            raw.set_progress_handler(lambda: monotonic() > ends, _LOOKS_EVERY)


def _truncate_log(engine: Engine) -> None:
    try:
        with engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except OperationalError:
        return  # another process still reads; the log is truncated at its close


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a SQLite database that may be in use, as of one moment. The copy is readable by its owner alone."""
    target.touch(mode=0o600)
    with sqlite3.connect(source) as running, sqlite3.connect(target) as copy:
        running.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # so that it is one file, which can be read where nothing is written
    running.close()
    copy.close()


def upsert(dialect: str, table: sa.Table) -> "postgresql.Insert | sqlite.Insert":
    """An insert that can say what to do on conflict, in the words of one dialect."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def insert_many(dialect: str, table: sa.Table, *names: str) -> "postgresql.Insert | sqlite.Insert":
    """An insert of these columns for many rows at once; `Transaction.write` knows how to fill it.

    PostgreSQL gets an array for each column: one statement, planned once, however many rows there are. SQLite gets all
    rows in one statement: between one and the next, it would let other threads in each time.
    """
    if dialect != "postgresql":
        return sqlite.insert(table).execution_options(**{SHAPE: BY_ROW, NAMES: names})
    columns = [table.c[name] for name in names]
    arrays = (sa.bindparam(column.name, type_=postgresql.ARRAY(column.type)) for column in columns)
    rows = sa.func.unnest(*arrays).table_valued(*(sa.column(column.name, column.type) for column in columns))
    statement = postgresql.insert(table).from_select(list(names), sa.select(*rows.render_derived("new_rows").c))
    return statement.execution_options(**{SHAPE: BY_COLUMN, NAMES: names})


def among(dialect: str, column: sa.Column[Any], name: str) -> sa.ColumnElement[bool]:
    """Whether a column is one of the values called `name`: an array, or a text, so that one plan serves all."""
    if dialect == "postgresql":
        return column == sa.any_(sa.bindparam(name, type_=postgresql.ARRAY(column.type)))
    given = sa.func.json_each(sa.bindparam(name, type_=Many())).table_valued("value", name="given")
    return column.in_(sa.select(given.c.value))


def in_one(dialect: str, column: sa.Column[Any]) -> sa.Label[str]:
    """The values of a column, of all rows of a group, as one text with a space between any two."""
    put_together = sa.func.string_agg if dialect == "postgresql" else sa.func.group_concat
    return put_together(sa.cast(column, sa.Text), " ").label(column.name)


def is_away(problem: BaseException) -> bool:
    """Whether the database, not the job, is at fault: gone, full, locked, or in a deadlock with another process."""
    if isinstance(problem, IntegrityError):
        return False
    if isinstance(problem, OperationalError | InterfaceError):
        return True
    return isinstance(problem, DBAPIError) and problem.connection_invalidated


def lacks_table(problem: BaseException) -> bool:
    """Whether a table is not there. On PostgreSQL one goes even for whoever reads as of a moment when it was there."""
    return isinstance(problem, ProgrammingError) and isinstance(problem.orig, UndefinedTable)


def may_pass(problem: BaseException) -> bool:
    """Whether the same job may well succeed when tried once more: an outage, or a race with another process."""
    return is_away(problem) or isinstance(problem, IntegrityError)
