"""Opens a database and its keys together; or says by class what is in the way."""

from pathlib import Path

from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from storage.engine import Database
from storage.keys import Keys, open_keys
from storage.migrating import migrate


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
