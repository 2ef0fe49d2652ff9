"""The one row about this installation: proof that keys and database belong together, and the pretend clock."""

from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.types import tables

_LOCK = 0x0CA5E4E7
"""PostgreSQL's advisory lock for this: any number, as long as nobody else uses it."""

instance = sa.Table(
    "instance",
    tables,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("key_proof", sa.String(64), nullable=False),
    sa.Column("clock_ahead", sa.Integer, nullable=False, default=0),  # seconds; 0 wherever real people are
)


def find_key_proof(connection: Connection) -> str | None:
    """The proof of the keys that this database was made with; none in a new database."""
    return connection.execute(sa.select(instance.c.key_proof)).scalar_one_or_none()


def keep_key_proof(connection: Connection, proof: str) -> None:
    """Bind a new database to its keys."""
    connection.execute(sa.insert(instance).values(id=1, key_proof=proof, clock_ahead=0))


def change_key_proof(connection: Connection, proof: str) -> None:
    """The keys have changed: bind the database to them as they are now."""
    connection.execute(sa.update(instance).values(key_proof=proof))


def only_one(connection: Connection) -> None:
    """Until the end of this writing transaction nobody else changes what binds the database to its keys."""
    if connection.dialect.name == "postgresql":  # SQLite has one that writes in any case
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))


def clock_ahead(connection: Connection) -> timedelta:
    """How far the pretend clock has been moved."""
    return timedelta(seconds=connection.execute(sa.select(instance.c.clock_ahead)).scalar_one_or_none() or 0)


def keep_clock_ahead(connection: Connection, ahead: timedelta) -> None:
    """Keep how far the pretend clock has been moved, so that a restart does not turn time back."""
    connection.execute(sa.update(instance).values(clock_ahead=int(ahead.total_seconds())))
