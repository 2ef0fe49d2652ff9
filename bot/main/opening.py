"""Opens what the settings name; or says in one line, with the key and the remedy, what is in the way."""

import os
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from storage import opening
from storage.engine import Database
from storage.keys import DatabaseMissing, Keys, KeysBroken, KeysForeign, KeysMissing, KeysOpen
from storage.migrating import TooNew
from storage.opening import DatabaseAway, UrlWrong

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
    file = connect(settings).file
    if file is not None:
        _make_folder(file.parent, "storage.url")
    _make_folder(keys, "keys.directory", mode=0o700)
    try:
        return opening.open_database(settings.storage.url, keys)
    except tuple(_WORDS) as problem:
        raise WrongSettings(Say(_WORDS[type(problem)], folder=str(keys))) from None
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key="keys.directory", folder=str(keys))) from None


def connect(settings: Settings) -> Database:
    """The database that the settings name, not yet spoken to. Raises `WrongSettings`."""
    try:
        return opening.connect(settings.storage.url)
    except UrlWrong:
        raise WrongSettings(Say(_WORDS[UrlWrong])) from None


def _make_folder(folder: Path, key: str, mode: int = 0o755) -> None:
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError:
        raise WrongSettings(Say("settings-folder-unwritable", key=key, folder=str(folder))) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WrongSettings(Say("settings-folder-unwritable", key=key, folder=str(folder)))
