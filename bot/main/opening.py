"""Opens what the settings name: the database, migrated, and its keys; or says in one line what is in the way."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import ArgumentError, DatabaseError

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from storage.engine import Database
from storage.keys import (
    DatabaseMissing,
    Keys,
    KeysBroken,
    KeysForeign,
    KeysMissing,
    KeysOpen,
    open_keys,
)
from storage.migrating import TooNew, migrate

_KEY_WORDS: dict[type[Exception], str] = {
    KeysMissing: "settings-keys-missing",
    DatabaseMissing: "settings-database-missing",
    KeysForeign: "settings-keys-foreign",
    KeysOpen: "settings-keys-open",
    KeysBroken: "settings-keys-broken",
}


def open_database(settings: Settings) -> tuple[Database, Keys]:
    """The migrated database and its keys; both made when both are new. Raises `WrongSettings`."""
    database = connect(settings)
    keys_folder = Path(settings.keys.directory)
    if database.file is not None:
        _make_folder(database.file.parent, "storage.url")
    _make_folder(keys_folder, "keys.directory", mode=0o700)
    try:
        with _told_plainly(settings):
            migrate(database)
            keys = open_keys(keys_folder, database)
    except BaseException:
        database.close()
        raise
    return database, keys


def connect(settings: Settings) -> Database:
    """The database that the settings name, not yet spoken to. Raises `WrongSettings`."""
    try:
        return Database(settings.storage.url)
    except ArgumentError:
        raise WrongSettings(Say("settings-storage-url")) from None


@contextmanager
def _told_plainly(settings: Settings) -> Iterator[None]:
    folder = settings.keys.directory
    try:
        yield
    except TooNew:
        raise WrongSettings(Say("settings-database-too-new")) from None
    except tuple(_KEY_WORDS) as problem:
        raise WrongSettings(Say(_KEY_WORDS[type(problem)], folder=str(folder))) from None
    except DatabaseError:
        raise WrongSettings(Say("settings-database-away")) from None
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key="keys.directory", folder=str(folder))) from None


def _make_folder(folder: Path, key: str, mode: int = 0o755) -> None:
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key=key, folder=str(folder))) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WrongSettings(Say("settings-folder-unwritable", key=key, folder=str(folder)))
