"""Brings a database to the present shape at start, under a lock; forward only."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.engine import Database

HEAD = "0014"
"""The newest revision under `migrations/versions`; a test compares the two."""

_LOCK = 0x0CA5E5A7
"""PostgreSQL's advisory lock for migrations: any number, as long as nobody else uses it."""


class TooNew(Exception):
    """The database was made by a newer release than this one."""


def migrate(database: Database) -> None:
    """Bring the database to the present shape. Raises `TooNew` where this release does not know its shape."""
    with database.begin() as connection:
        if not database.is_sqlite:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        if must_be_known(connection) != HEAD:
            _upgrade(connection)


def must_be_known(connection: Connection) -> str | None:
    """The shape of this database, none for an empty one. Raises `TooNew` for one that this release does not know."""
    present = _revision(connection)
    if present is not None and present > HEAD:
        raise TooNew
    return present


def _revision(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return found


def _upgrade(connection: Connection) -> None:
    # Alembic takes a second to import, and is only needed when there is something to do.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
