"""What only one process may do at a time: a session advisory lock, on a connection of its own.

PostgreSQL ends the session of a process that was killed, and with it the lock; there is nothing to free or to wait out.
The connection must reach PostgreSQL itself: behind a pooler of transactions a session is anybody's.
"""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from threading import Lock
from typing import Any

import sqlalchemy as sa
from psycopg import Notify
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.refusals import NotSaved
from storage.engine import Database

_NOTICED = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "options": "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
    " -c tcp_user_timeout=10000",
}
"""A machine or a network that is gone is noticed from either end after about ten seconds (the usual is two hours)."""

_TRY = sa.select(sa.func.pg_try_advisory_lock(sa.bindparam("number", type_=sa.BigInteger)))
_LOOK = sa.select(1)

_CHANNEL = "caresay_owed"
_LISTEN = sa.text(f"LISTEN {_CHANNEL}")
_TELL = sa.select(sa.func.pg_notify(_CHANNEL, ""))


def holds(database: Database, names: Mapping[str, str]) -> Mapping[str, "Hold"]:
    """A hold for each of these names, none taken yet; none at all on SQLite, where no other process can be at work."""
    return {} if database.is_sqlite else {key: Hold(database.url, name) for key, name in names.items()}


class Hold:
    """One thing that one process has, by its name. Its methods may wait for the network: call them off the loop."""

    def __init__(self, url: URL, name: str) -> None:
        self._engine = sa.create_engine(
            url, poolclass=NullPool, isolation_level="AUTOCOMMIT", hide_parameters=True, connect_args=_NOTICED
        )
        self._number = int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), signed=True)
        self._connection: Connection | None = None
        self._is_ours = self._is_told = False
        self._alone = Lock()  # whoever lets go comes after whoever is taking

    def take(self) -> bool:
        """Take it, unless somebody else has it. Raises `NotSaved` when the database is away."""
        with self._alone:
            return self._take()

    def keep(self) -> bool:
        """Whether it is ours still, or again where only the connection was lost. Raises `NotSaved`, as `take` does."""
        with self._alone:
            if self._is_ours:
                with suppress(NotSaved):
                    return bool(self._ask(_LOOK))
            return self._take()

    def tell(self) -> None:
        """Tell whoever has it that there is something to do for it. Raises `NotSaved`."""
        with self._alone:
            self._ask(_TELL)

    def told(self) -> bool:
        """Whether somebody told, as far as the last look heard of it; once."""
        told, self._is_told = self._is_told, False
        return told

    def let_go(self) -> None:
        """Have it no more, so that another may."""
        with self._alone:
            self._drop()

    def _take(self) -> bool:
        self._is_ours = bool(self._ask(_TRY, number=self._number))
        return self._is_ours

    def _ask(self, statement: sa.Executable, **values: int) -> object:
        try:
            connection = self._connection or self._connect()
            return connection.execute(statement, values).scalar_one()
        except DBAPIError:
            self._drop()
            raise NotSaved from None

    def _connect(self) -> Connection:
        self._connection = connection = self._engine.connect()
        driven: Any = connection.connection.driver_connection
        driven.add_notify_handler(self._heard)
        connection.execute(_LISTEN)
        return connection

    def _heard(self, _: Notify) -> None:
        self._is_told = True

    def _drop(self) -> None:
        connection, self._connection, self._is_ours = self._connection, None, False
        if connection is not None:
            with suppress(DBAPIError):
                connection.invalidate()  # closed, whatever state it is in: the session ends, and the lock with it
            with suppress(DBAPIError):
                connection.close()
