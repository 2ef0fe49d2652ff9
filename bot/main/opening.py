"""Opens what the settings name; or says in one line, with the key and the remedy, what is in the way."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.house import house_of
from storage import opening
from storage.engine import Database
from storage.key_database import DatabaseKeys, KeyDatabase, KeysUrlWrong, KeyTable
from storage.key_folder import KeyFolder
from storage.key_store import CopiedKeys, FolderKeys, KeyStoreAway
from storage.keys import (
    DatabaseMissing,
    KeyHome,
    Keys,
    KeysBesideData,
    KeysBroken,
    KeysForeign,
    KeysMissing,
    KeysOpen,
)
from storage.migrating import TooNew
from storage.opening import DatabaseAway, UrlWrong
from storage.sealing import Vault
from storage.storage import Storage

_WORDS: dict[type[Exception], str] = {
    UrlWrong: "settings-storage-url",
    DatabaseAway: "settings-database-away",
    TooNew: "settings-database-too-new",
    KeysMissing: "settings-keys-missing",
    DatabaseMissing: "settings-database-missing",
    KeysForeign: "settings-keys-foreign",
    KeysOpen: "settings-keys-open",
    KeysBroken: "settings-keys-broken",
    KeyStoreAway: "settings-keys-away",
}

_WORDS_OF_DATABASE: dict[type[Exception], str] = {
    KeysUrlWrong: "settings-keys-url",
    KeysBesideData: "settings-keys-url-beside",
    KeysMissing: "settings-keys-url-missing",
    DatabaseMissing: "settings-keys-url-alone",
    KeysForeign: "settings-keys-url-foreign",
    KeysBroken: "settings-keys-url-broken",
    KeyStoreAway: "settings-keys-url-away",
}
"""What is said instead where the keys are in a database of their own."""


def open_database(settings: Settings) -> tuple[Database, Keys]:
    """The migrated database and its keys; both made when both are new. Raises `WrongSettings`."""
    for key, folder, mode in _folders(settings):
        with _folder_told_plainly(key, folder):
            folder.mkdir(mode=mode, parents=True, exist_ok=True)
            _must_be_writable(folder)
    with key_home(settings) as home:
        return opening.open_database(settings.storage.url, home, machine_now().date())


def open_storage(
    settings: Settings,
    database: Database,
    keys: Keys,
    now: Callable[[], datetime],
    *,
    dashboard_at: str = "",
    concerns_at: str = "",
) -> Storage:
    """Storage over an opened database, for the house that the settings describe."""
    house = house_of(settings, open_words(), dashboard_at=dashboard_at, concerns_at=concerns_at)
    with keys_told_plainly(settings):
        store = key_store(settings)
    codes, audit = keys.all_derived("codes"), keys.all_derived("audit")
    vault = Vault.of(keys)
    return Storage(database, house=house, code_keys=codes, audit_keys=audit, key_store=store, vault=vault, now=now)


def look_at_database(settings: Settings) -> None:
    """See whether the database and its keys can be opened, and change nothing. Raises `WrongSettings`."""
    for key, folder, _ in _folders(settings):
        with _folder_told_plainly(key, folder):
            _must_be_writable(next(parent for parent in (folder, *folder.absolute().parents) if parent.exists()))
    with key_home(settings) as home:
        opening.look_at(settings.storage.url, home)


@contextmanager
def key_home(settings: Settings) -> Iterator[KeyHome]:
    """Where the ring of keys is. What goes wrong meanwhile with keys or database becomes `WrongSettings`."""
    with keys_told_plainly(settings):
        if not settings.keys.url:
            yield KeyFolder(Path(settings.keys.directory))
            return
        database = KeyDatabase(settings.keys.url)
        try:
            yield KeyTable(database)
        finally:
            database.close()


def key_store(settings: Settings) -> CopiedKeys:
    """Where the keys are that live as long as what they are for; nothing is opened yet."""
    if settings.keys.url:
        return DatabaseKeys(KeyDatabase(settings.keys.url))
    return FolderKeys(Path(settings.keys.directory))


@contextmanager
def keys_told_plainly(settings: Settings) -> Iterator[None]:
    """Whatever is wrong with keys or database becomes a line with its key. Raises `WrongSettings`."""
    words, folder = _WORDS | (_WORDS_OF_DATABASE if settings.keys.url else {}), str(settings.keys.directory)
    try:
        yield
    except tuple(words) as problem:
        raise WrongSettings(Say(words[type(problem)], folder=folder)) from None
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key="keys.directory", folder=folder)) from None


def _folders(settings: Settings) -> Sequence[tuple[str, Path, int]]:
    file = connect(settings).file
    keys = ("keys.directory", Path(settings.keys.directory), 0o700)
    return [("storage.url", file.parent, 0o755), keys] if file is not None else [keys]


@contextmanager
def _folder_told_plainly(key: str, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key=key, folder=str(folder))) from None


def _must_be_writable(folder: Path) -> None:
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError


def connect(settings: Settings) -> Database:
    """The database that the settings name, not yet spoken to. Raises `WrongSettings`."""
    try:
        return opening.connect(settings.storage.url)
    except UrlWrong:
        raise WrongSettings(Say(_WORDS[UrlWrong])) from None
