"""Opens what the settings name; or says in one line, with the key and the remedy, what is in the way."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.core import open_words
from bot.main.house import house_of
from storage import opening
from storage.engine import Database
from storage.keys import DatabaseMissing, Keys, KeysBroken, KeysForeign, KeysMissing, KeysOpen
from storage.migrating import TooNew
from storage.opening import DatabaseAway, UrlWrong
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
}


def open_database(settings: Settings) -> tuple[Database, Keys]:
    """The migrated database and its keys; both made when both are new. Raises `WrongSettings`."""
    keys = Path(settings.keys.directory)
    for key, folder, mode in _folders(settings):
        with _told_plainly(key, folder):
            folder.mkdir(mode=mode, parents=True, exist_ok=True)
            _must_be_writable(folder)
    with _told_plainly("keys.directory", keys):
        return opening.open_database(settings.storage.url, keys)


def open_storage(settings: Settings, database: Database, keys: Keys, now: Callable[[], datetime]) -> Storage:
    """Storage over an opened database, for the house that the settings describe."""
    house = house_of(settings, open_words())
    return Storage(database, house=house, code_key=keys.derived("codes"), now=now)


def look_at_database(settings: Settings) -> None:
    """See whether the database and its keys can be opened, and change nothing. Raises `WrongSettings`."""
    keys = Path(settings.keys.directory)
    for key, folder, _ in _folders(settings):
        with _told_plainly(key, folder):
            _must_be_writable(next(parent for parent in (folder, *folder.absolute().parents) if parent.exists()))
    with _told_plainly("keys.directory", keys):
        opening.look_at(settings.storage.url, keys)


def _folders(settings: Settings) -> Sequence[tuple[str, Path, int]]:
    file = connect(settings).file
    keys = ("keys.directory", Path(settings.keys.directory), 0o700)
    return [("storage.url", file.parent, 0o755), keys] if file is not None else [keys]


@contextmanager
def _told_plainly(key: str, folder: Path) -> Iterator[None]:
    try:
        yield
    except tuple(_WORDS) as problem:
        raise WrongSettings(Say(_WORDS[type(problem)], folder=str(folder))) from None
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
