"""Copies the database and the keys, each to a place of its own: `backup`."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.opening import connect, key_home, key_store
from storage import opening
from storage.backups import CopyBroken, copy_database, ending_of
from storage.copy_folder import CopyFolder, are_apart, list_copies
from storage.dumps import ToolFailed, ToolMissing
from storage.engine import Database
from storage.key_copies import KeyCopy, lasting_keys, pack
from storage.keys import Keys
from storage.private_files import write_private_file

TO, KEYS_TO = "--to", "--keys-to"


def backup(settings: Settings, to: Path, keys_to: Path) -> Sequence[Say]:
    """Copy database and keys, and drop copies of ours that are too old.

    Keys that are destroyed with a question are never copied: else they would not be. Raises `WrongSettings`.
    """
    _must_be_apart(settings, to, keys_to)
    database = connect(settings)
    mark = _look_at(settings)
    copies = CopyFolder(folder=to, mark=mark, now=machine_now())
    copies_of_keys = CopyFolder(folder=keys_to, mark=mark, now=copies.now)
    with _told_plainly(TO, to):
        copies.make()
        _must_hold_none(TO, to, keys=True)
    with _told_plainly(KEYS_TO, keys_to):
        copies_of_keys.make()
        _must_hold_none(KEYS_TO, keys_to, keys=False)
    with _told_plainly(TO, to):
        copied = _copy_database(database, copies)
    # The keys come second: with a key more than the copy knows they open that copy, and with one less they do not.
    with _told_plainly(KEYS_TO, keys_to):
        packed = _copy_keys(settings, copies_of_keys)
        wiped = copies_of_keys.drop_keys(packed)
    with _told_plainly(TO, to):
        dropped = copies.drop_databases()
    return (
        Say("cli-backup-database", file=str(copied)),
        Say("cli-backup-keys", file=str(packed)),
        *([Say("cli-backup-old-databases", count=dropped)] if dropped else []),
        *([Say("cli-backup-old-keys", count=wiped)] if wiped else []),
        *(Say(word) for word in ("cli-backup-apart", "cli-backup-deleted", "cli-backup-concerns", "cli-backup-secret")),
    )


def _must_be_apart(settings: Settings, to: Path, keys_to: Path) -> None:
    """See that nobody finds a database and what opens it in one place. Raises `WrongSettings`."""
    keys, file = Path(settings.keys.directory), connect(settings).file
    pairs = [(TO, to, KEYS_TO, keys_to), (TO, to, "keys.directory", keys)]
    if file is not None:
        pairs.append((KEYS_TO, keys_to, "storage.url", file.parent))
    for key, folder, other, there in pairs:
        if not are_apart(folder, there):
            raise WrongSettings(Say("cli-backup-together", key=key, other=other, folder=str(folder)))
    if not are_apart(keys_to, keys):
        raise WrongSettings(Say("cli-backup-keys-beside", key=KEYS_TO, folder=str(keys_to)))


def _must_hold_none(key: str, folder: Path, *, keys: bool) -> None:
    """An earlier release copied both to one folder."""
    if list_copies(folder, keys=keys):
        word = "cli-backup-holds-keys" if keys else "cli-backup-holds-databases"
        raise WrongSettings(Say(word, key=key, folder=str(folder)))


def _look_at(settings: Settings) -> str:
    """See that database and keys belong together: their mark. Raises `WrongSettings`."""
    with key_home(settings) as home:
        opening.look_at(settings.storage.url, home)
        return _there(home.find()).masters[-1].kid  # the first one ever made


def _copy_database(database: Database, copies: CopyFolder) -> Path:
    try:
        with copies.writes(ending_of(database)) as (new, whole):
            copy_database(database, new)
    except CopyBroken:
        raise WrongSettings(Say("cli-backup-database-broken")) from None
    return whole


def _copy_keys(settings: Settings, copies: CopyFolder) -> Path:
    with key_home(settings) as home:
        store = key_store(settings)
        try:
            copy = KeyCopy(_there(home.find()), lasting_keys(store))
        finally:
            store.close()
    with copies.writes("tar", keys=True) as (new, whole):
        write_private_file(new, pack(copy, copies.now))
    return whole


def _there(ring: Keys | None) -> Keys:
    if ring is None:
        raise WrongSettings(Say("cli-backup-nothing"))
    return ring


@contextmanager
def _told_plainly(key: str, folder: Path) -> Iterator[None]:
    try:
        with tools_told_plainly():
            yield
    except OSError:
        raise WrongSettings(Say("cli-backup-unwritten", key=key, folder=str(folder))) from None


@contextmanager
def tools_told_plainly() -> Iterator[None]:
    """What is wrong with PostgreSQL's tools becomes a line. Raises `WrongSettings`."""
    try:
        yield
    except ToolMissing as missing:
        raise WrongSettings(Say("cli-tool-missing", tool=missing.tool)) from None
    except ToolFailed as failed:
        raise WrongSettings(Say("cli-tool-failed", tool=failed.tool)) from None
