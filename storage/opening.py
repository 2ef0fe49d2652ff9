"""Opens a database and its keys together; or says by class what is in the way."""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from storage.engine import Database
from storage.instance import find_key_proof
from storage.keys import KeyHome, Keys, look_at_keys, open_keys, rotate_keys
from storage.migrating import HEAD, migrate, must_be_known
from storage.secret_questions import list_wanted_keys


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


def open_database(url: str, home: KeyHome, today: date) -> tuple[Database, Keys]:
    """The migrated database and its keys; both made when both are new.

    Raises `UrlWrong`, `DatabaseAway`, `storage.migrating.TooNew`, what `storage.keys.open_keys` raises, or `OSError`.
    """
    database = connect(url)
    try:
        migrate(database)
        return database, open_keys(home, database, today)
    except DBAPIError:
        database.close()
        raise DatabaseAway from None
    except BaseException:
        database.close()
        raise


def renew_keys(url: str, home: KeyHome, today: date) -> Keys:
    """The keys with a new current one. Raises as `open_database` does."""
    database, _ = open_database(url, home, today)
    try:
        return rotate_keys(home, database, today)
    except DBAPIError:
        raise DatabaseAway from None
    finally:
        database.close()


def wanted_keys(url: str) -> Sequence[str]:
    """The names of the keys of secret questions that are running; none where `run` has something to make or change yet.

    Raises `UrlWrong`, `DatabaseAway`, or `storage.migrating.TooNew`.
    """
    database = connect(url)
    try:
        if _is_new(database):
            return ()
        with database.read() as connection:
            return list_wanted_keys(connection) if must_be_known(connection) == HEAD else ()
    except DBAPIError:
        raise DatabaseAway from None
    finally:
        database.close()


def look_at(url: str, home: KeyHome) -> None:
    """See whether database and keys can be opened, and change nothing. Raises as `open_database` does."""
    database = connect(url)
    try:
        home.must_be_apart(database)
        look_at_keys(home, None if _is_new(database) else _proof(database))
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
