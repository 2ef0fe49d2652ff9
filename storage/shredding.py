"""Overwrites the bytes of what was deleted: a database only marks its place as free.

SQLite keeps earlier pages in its log until that is truncated, and now and then a copy of a row in the gap of a page.
PostgreSQL keeps every deleted row until its table is written anew. Both are done here, beside any transaction and as
well as it goes: who reads just then is not waited for, and it is done again later.
"""

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.logs import logger
from storage.engine import Database
from storage.holdings import PERSONAL

SMALL = 64 * 1024 * 1024
"""Bytes up to which a table, or a SQLite database, is written anew: that takes a second at most."""

PATIENCE = 0.2
"""Seconds for which a lock is waited for. Meanwhile nobody else gets in."""

LOCKED = 2
"""After so many tables that somebody else holds the others are left: it may be a backup, which holds them all."""

QUICK = 0.25
"""Seconds that nobody minds: as much time is left to others then. After longer ones it is nine times as much."""

log = logger("shredding")


class Shredder:
    """Overwrites what was deleted in one database, and then leaves others some time, unless it must be done surely.

    So whoever has themselves erased again and again holds nobody up: it is done within a minute all the same.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._not_before = 0.0

    def shred(self, *, surely: bool) -> None:
        """Overwrite what can be. Raises nothing: what was deleted stays deleted, and the bytes go another time."""
        began = time.monotonic()
        if began < self._not_before and not surely:
            return
        file = self._database.file
        left = _shred_file(file) if file is not None else self._shred_tables(sorted(PERSONAL))
        if left:
            log.info("deleted bytes stand until later", count=left)
        took = time.monotonic() - began
        self._not_before = began + took * (2 if took < QUICK else 10)

    def rewrite(self, tables: Sequence[str]) -> None:
        """Write small tables anew in PostgreSQL, with nothing of what was deleted from them. Raises nothing."""
        if self._shred_tables(tables):
            log.info("deleted bytes stand until later")

    def truncate_log(self) -> None:
        """Have SQLite keep no earlier pages; who reads just then is not waited for. Raises nothing."""
        file = self._database.file
        if file is None:
            return
        with suppress(sqlite3.Error), closing(sqlite3.connect(file, timeout=PATIENCE)) as connection:
            connection.execute(_TRUNCATE)

    def _shred_tables(self, tables: Sequence[str]) -> int:
        """How many of these could not be written anew."""
        engine = sa.create_engine(
            self._database.url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            connect_args={"connect_timeout": 5, "options": f"-c lock_timeout={int(PATIENCE * 1000)}"},
        )
        shredded = locked = 0
        with suppress(DBAPIError), engine.connect() as connection:
            for table in tables:
                is_done = locked < LOCKED and _shred_table(connection, table)
                shredded, locked = shredded + is_done, locked + (not is_done)
        return len(tables) - shredded


def _shred_table(connection: sa.Connection, table: str) -> bool:
    """False where somebody else holds the table."""
    size: int = connection.execute(_SIZE, {"name": table}).scalar_one()
    # A large one is only tidied: its free space is used, and so overwritten, by what comes next.
    how = "VACUUM (FULL)" if size <= SMALL else "VACUUM"
    try:
        connection.exec_driver_sql(f"{how} {table}")
    except DBAPIError:
        return False
    return True


def _shred_file(file: Path) -> int:
    """0 where the file holds nothing any more of what was deleted, else 1."""
    try:
        with closing(sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)) as connection:
            for pragma in ("secure_delete=ON", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            is_small = file.stat().st_size <= SMALL
            if is_small:
                connection.execute("VACUUM")
            busy, _, _ = connection.execute(_TRUNCATE).fetchone()
    except (sqlite3.Error, OSError):
        return 1
    return 1 if busy or not is_small else 0


_TRUNCATE = "PRAGMA wal_checkpoint(TRUNCATE)"

_SIZE = sa.select(sa.func.pg_total_relation_size(sa.cast(sa.bindparam("name"), sa.dialects.postgresql.REGCLASS)))
