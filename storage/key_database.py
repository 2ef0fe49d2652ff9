"""The second home of keys, for several machines: a PostgreSQL database of their own, with credentials of its own.

It holds the ring of master keys and the keys that live as long as what they are for. Keys are destroyed by writing
their table anew in one transaction, as PostgreSQL only marks a deleted row. Its log (WAL) keeps what was written until
it is used again: so this database is to be neither archived nor backed up as a whole.
"""

import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.schema import CreateTable

from storage.engine import Database, open_beside
from storage.key_store import KeyStoreAway, must_be_name
from storage.keys import LENGTH, Keys, KeysBesideData, KeysBroken, read_keys

_tables = sa.MetaData()

_rings = sa.Table(
    "key_rings",
    _tables,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("ring", sa.Text, nullable=False),
)

_keys = sa.Table(
    "ephemeral_keys",
    _tables,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("secret", sa.LargeBinary, nullable=False),
    sa.Column("made", sa.Date, nullable=False),
)

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
        must_be_name(name)
        row = {"name": name, "secret": secrets.token_bytes(LENGTH)}
        with self._database.begin() as connection:
            _must_have_ring(connection)
            connection.execute(_SURELY)
            connection.execute(_ADD_KEY, row)
            return _whole(connection.execute(_KEY, {"wanted": name}).scalar_one())

    def find(self, name: str) -> bytes | None:
        """The key; none where it is gone."""
        must_be_name(name)
        with self._database.begin() as connection:
            # Whoever destroys another one empties the table for a moment. The lock waits for that, and then we look.
            connection.execute(_READING)
            key = connection.execute(_KEY, {"wanted": name}).scalar_one_or_none()
            if key is not None:
                return _whole(key)
            _must_have_ring(connection)
            return None

    def destroy(self, name: str) -> None:
        """Write the table anew without it: the old one's file is deleted with that commit."""
        must_be_name(name)
        with self._database.begin() as connection:
            _must_have_ring(connection)
            connection.execute(_ALONE)
            rows = connection.execute(_ALL_KEYS).mappings().all()
            others = [dict(row) for row in rows if row["name"] != name]
            if len(others) == len(rows):
                return
            connection.execute(_SURELY)
            connection.execute(_EMPTY)
            if others:
                connection.execute(sa.insert(_keys), others)

    def list_names(self) -> Mapping[str, date]:
        """Every key by name."""
        with self._database.begin() as connection:
            _must_have_ring(connection)
            connection.execute(_READING)
            return {row.name: row.made for row in connection.execute(_NAMES)}

    def close(self) -> None:
        """Let go of every connection."""
        self._database.close()


def _make_tables(connection: Connection) -> None:
    if sa.inspect(connection).has_table(_keys.name):
        return
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    for table in _tables.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
    # It samples values of columns for its plans, unless told not to, and keeps them longer than their rows.
    for column in (_rings.c.ring, _keys.c.secret):
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
_KEY = sa.select(_keys.c.secret).where(_keys.c.name == sa.bindparam("wanted"))
_today = sa.cast(sa.func.timezone("UTC", sa.func.now()), sa.Date)
_ADD_KEY = postgresql.insert(_keys).values(made=_today).on_conflict_do_nothing()
_ALL_KEYS = sa.select(_keys)
_NAMES = sa.select(_keys.c.name, _keys.c.made)
_SURELY = sa.text("SET LOCAL synchronous_commit TO on")
_READING = sa.text(f"LOCK TABLE {_keys.name} IN ACCESS SHARE MODE")
_ALONE = sa.text(f"LOCK TABLE {_keys.name} IN ACCESS EXCLUSIVE MODE")
_EMPTY = sa.text(f"TRUNCATE {_keys.name}")
