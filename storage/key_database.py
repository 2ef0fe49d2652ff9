"""The second home of keys, for several machines: a PostgreSQL database of their own, with credentials of its own.

It holds the ring of master keys and the keys that live as long as what they are for: those of questions in one table,
those of months in another. Keys are destroyed by writing their table anew in one transaction, as PostgreSQL only marks
a deleted row. Its log (WAL) keeps what was written until it is used again: so this database is to be neither archived
nor backed up as a whole.
"""

import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cache

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.schema import CreateTable

from storage.engine import Database, open_beside
from storage.key_store import KeysThere, KeyStoreAway, is_lasting
from storage.keys import LENGTH, Keys, KeysBesideData, KeysBroken, read_keys

_tables = sa.MetaData()

_rings = sa.Table(
    "key_rings",
    _tables,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("ring", sa.Text, nullable=False),
)


def _table_of_keys(name: str) -> sa.Table:
    return sa.Table(
        name,
        _tables,
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("secret", sa.LargeBinary, nullable=False),
        sa.Column("made", sa.Date, nullable=False),
    )


_ephemeral, _lasting = _table_of_keys("ephemeral_keys"), _table_of_keys("lasting_keys")

_RING, _NEW = "master", "master.new"

_LOCK = 0x0CA5E4E8
"""PostgreSQL's advisory lock for making the tables: any number, as long as nobody else uses it."""


class KeysUrlWrong(Exception):
    """The address of the keys' database makes no sense."""


class KeyDatabase:
    """The database, which is not spoken to before it is needed. Raises `KeysUrlWrong`.

    Where nothing answers, it is left alone for twice as long as that took: nobody waits for a time-out each.
    """

    def __init__(self, url: str) -> None:
        try:
            self._engine = open_beside(url)
        except (ArgumentError, NoSuchModuleError, ValueError):
            raise KeysUrlWrong from None
        self._is_ready = False
        self._not_before = 0.0

    @contextmanager
    def begin(self, *, makes: bool = True) -> Iterator[Connection]:
        """A transaction in which the tables are there; with `makes` they are made. Raises `KeyStoreAway`."""
        began = time.monotonic()
        if began < self._not_before:
            raise KeyStoreAway
        try:
            with self._engine.begin() as connection:
                if makes and not self._is_ready:
                    _make_tables(connection)
                yield connection
            self._is_ready = self._is_ready or makes
        except (DBAPIError, PoolTimeout):
            self._not_before = time.monotonic() + 2 * (time.monotonic() - began)
            raise KeyStoreAway from None

    def must_be_apart(self, database: Database) -> None:
        """See that it is another database. Raises `KeysBesideData`, `KeyStoreAway`, or that the other one is away."""
        if database.is_sqlite:
            return
        # Such a lock is seen by everybody in one database, by whatever name and address they came, and by nobody else.
        lock = secrets.randbits(62)
        with database.read() as theirs, self.begin(makes=False) as ours:
            theirs.execute(sa.select(sa.func.pg_advisory_xact_lock(lock)))
            if not ours.execute(sa.select(sa.func.pg_try_advisory_xact_lock(lock))).scalar_one():
                raise KeysBesideData

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


class KeyTable:
    """The ring in that database."""

    def __init__(self, database: KeyDatabase) -> None:
        self._database = database

    def must_be_apart(self, database: Database) -> None:
        """See that it is another database. Raises `KeysBesideData`."""
        self._database.must_be_apart(database)

    def find(self) -> Keys | None:
        """The ring. Raises `KeysBroken`, `KeyStoreAway`."""
        with self._database.begin(makes=False) as connection:
            return _find_ring(connection, _RING) if sa.inspect(connection).has_table(_rings.name) else None

    def put_new(self, keys: Keys) -> None:
        """Keep another row beside it."""
        with self._database.begin() as connection:
            connection.execute(_SURELY)
            connection.execute(_PUT_RING, {"name": _NEW, "ring": keys.written()})

    def has_new(self) -> bool:
        """Whether there is that other row."""
        with self._database.begin(makes=False) as connection:
            there = sa.inspect(connection).has_table(_rings.name)
            return there and _find_ring(connection, _NEW) is not None

    def take_up(self) -> None:
        """Have it take the place of the row."""
        if self.has_new():
            with self._database.begin() as connection:
                connection.execute(_SURELY)
                connection.execute(_DROP_RING)
                connection.execute(_TAKE_UP)


class DatabaseKeys:
    """A row for each key."""

    def __init__(self, database: KeyDatabase) -> None:
        self._database = database

    def make(self, name: str) -> bytes:
        """A new key, or the one that is there."""
        keys, row = _of(name), {"name": name, "secret": secrets.token_bytes(LENGTH)}
        with self._database.begin() as connection:
            _must_have_ring(connection)
            connection.execute(_SURELY)
            connection.execute(_add_to(keys), row)
            return _whole(connection.execute(_one_of(keys), {"wanted": name}).scalar_one())

    def find(self, name: str) -> bytes | None:
        """The key; none where it is gone."""
        keys = _of(name)
        with self._database.begin() as connection:
            # Whoever destroys another one empties the table for a moment. The lock waits for that, and then we look.
            connection.execute(_lock(keys, "ACCESS SHARE"))
            key = connection.execute(_one_of(keys), {"wanted": name}).scalar_one_or_none()
            if key is not None:
                return _whole(key)
            _must_have_ring(connection)
            return None

    def destroy(self, name: str) -> None:
        """Write the table anew without it: the old one's file is deleted with that commit."""
        keys = _of(name)
        with self._database.begin() as connection:
            _must_have_ring(connection)
            connection.execute(_lock(keys, "ACCESS EXCLUSIVE"))
            rows = connection.execute(sa.select(keys)).mappings().all()
            others = [dict(row) for row in rows if row["name"] != name]
            if len(others) == len(rows):
                return
            connection.execute(_SURELY)
            connection.execute(_emptying(keys))
            if others:
                connection.execute(sa.insert(keys), others)

    def list_names(self) -> Mapping[str, date]:
        """Every key by name."""
        with self._database.begin() as connection:
            _must_have_ring(connection)
            for keys in (_ephemeral, _lasting):
                connection.execute(_lock(keys, "ACCESS SHARE"))
            return {row.name: row.made for row in connection.execute(_NAMES)}

    def bring_back(self, keys: Mapping[str, bytes]) -> None:
        """Keep these keys, all at once."""
        with self._database.begin() as connection:
            connection.execute(_lock(_lasting, "SHARE ROW EXCLUSIVE"))
            there = {row.name: row.secret for row in connection.execute(sa.select(_lasting))}
            others = connection.execute(sa.select(sa.func.count()).select_from(_ephemeral)).scalar_one()
            if others or any(keys.get(name) != secret for name, secret in there.items()):
                raise KeysThere
            connection.execute(_SURELY)
            for name in sorted(keys.keys() - there.keys()):
                connection.execute(_add_to(_of(name)), {"name": name, "secret": keys[name]})

    def close(self) -> None:
        """Let go of every connection."""
        self._database.close()


def _make_tables(connection: Connection) -> None:
    if {table.name for table in _tables.sorted_tables} <= set(sa.inspect(connection).get_table_names()):
        return
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    for table in _tables.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
    # It samples values of columns for its plans, unless told not to, and keeps them longer than their rows.
    for column in (_rings.c.ring, _ephemeral.c.secret, _lasting.c.secret):
        connection.execute(sa.text(f"ALTER TABLE {column.table.name} ALTER COLUMN {column.name} SET STATISTICS 0"))


def _find_ring(connection: Connection, name: str) -> Keys | None:
    ring = connection.execute(_FIND_RING, {"wanted": name}).scalar_one_or_none()
    return read_keys(ring) if ring is not None else None


def _must_have_ring(connection: Connection) -> None:
    """Without the ring this is not the database of keys, but an empty one in its place."""
    if connection.execute(_FIND_RING, {"wanted": _RING}).scalar_one_or_none() is None:
        raise KeyStoreAway


def _whole(key: bytes) -> bytes:
    if len(key) != LENGTH:
        raise KeysBroken
    return key


_beside = _rings.alias("beside")
_new = sa.select(_beside.c.name).where(_beside.c.name == _NEW)
_FIND_RING = sa.select(_rings.c.ring).where(_rings.c.name == sa.bindparam("wanted"))
_put = postgresql.insert(_rings)
_PUT_RING = _put.on_conflict_do_update(index_elements=["name"], set_={"ring": _put.excluded.ring})
_DROP_RING = sa.delete(_rings).where(_rings.c.name == _RING, _new.exists())
_TAKE_UP = sa.update(_rings).where(_rings.c.name == _NEW).values(name=_RING)
_today = sa.cast(sa.func.timezone("UTC", sa.func.now()), sa.Date)
_NAMES = sa.union_all(*(sa.select(keys.c.name, keys.c.made) for keys in (_ephemeral, _lasting)))
_SURELY = sa.text("SET LOCAL synchronous_commit TO on")


def _of(name: str) -> sa.Table:
    """The table in which a key of this name is. Raises `ValueError`."""
    return _lasting if is_lasting(name) else _ephemeral


@cache
def _one_of(keys: sa.Table) -> sa.Executable:
    return sa.select(keys.c.secret).where(keys.c.name == sa.bindparam("wanted"))


@cache
def _add_to(keys: sa.Table) -> sa.Executable:
    return postgresql.insert(keys).values(made=_today).on_conflict_do_nothing()


@cache
def _lock(keys: sa.Table, mode: str) -> sa.Executable:
    return sa.text(f"LOCK TABLE {keys.name} IN {mode} MODE")


@cache
def _emptying(keys: sa.Table) -> sa.Executable:
    return sa.text(f"TRUNCATE {keys.name}")
