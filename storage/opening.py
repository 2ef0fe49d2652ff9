"""Opens a database and its keys together; or says by class what is in the way."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from storage.engine import Database
from storage.instance import find_key_proof
from storage.keys import Keys, look_at_keys, open_keys
from storage.migrating import migrate, must_be_known


class UrlWrong(Exception):
    """The address of the database makes no sense."""


class DatabaseAway(Exception):
    """Nothing answers at the address of the database, or it lets nobody in."""


def connect(url: str) -> Database:
    """The database at an address, not yet spoken to. Raises `UrlWrong`."""
    try:
        return Database(url)
    except (ArgumentError, NoSuchModuleError):
        raise UrlWrong from None


def open_database(url: str, keys_folder: Path) -> tuple[Database, Keys]:
    """The migrated database and its keys; both made when both are new.

    Raises `UrlWrong`, `DatabaseAway`, `storage.migrating.TooNew`, what `storage.keys.open_keys` raises, or `OSError`.
    """
    database = connect(url)
    try:
        migrate(database)
        return database, open_keys(keys_folder, database)
    except DBAPIError:
        database.close()
        raise DatabaseAway from None
    except BaseException:
        database.close()
        raise


def look_at(url: str, keys_folder: Path) -> None:
    """See whether database and keys can be opened, and change nothing. Raises as `open_database` does."""
    database = connect(url)
    try:
        look_at_keys(keys_folder, None if _is_new(database) else _proof(database))
    except DBAPIError:
        raise DatabaseAway from None
    finally:
        database.close()


def _is_new(database: Database) -> bool:
    return database.file is not None and not database.file.exists()


def _proof(database: Database) -> str | None:
    with database.read() as connection:
        must_be_known(connection)
        return find_key_proof(connection) if sa.inspect(connection).has_table("instance") else None
