"""Brings database and keys back from copies: `restore`."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.alone import alone, is_running
from bot.main.backing_up import tools_told_plainly
from bot.main.opening import connect, key_home, key_store, keys_told_plainly
from storage import opening
from storage.backups import (
    CopyBroken,
    CopyInUse,
    CopyOfOtherKind,
    DatabaseThere,
    DatabaseUnwritten,
    bring_back,
    files_there,
    find_proof,
    must_be_new,
)
from storage.copy_folder import list_copies
from storage.engine import Database
from storage.key_copies import KeyCopy, KeyCopyBroken, read_key_copy
from storage.key_store import KeysThere
from storage.migrating import TooNew
from storage.private_files import make_private_folder

_WORDS: dict[type[Exception], str] = {
    CopyOfOtherKind: "cli-restore-other-kind",
    CopyInUse: "cli-restore-in-use",
    TooNew: "cli-restore-too-new",
}


def restore(settings: Settings, file: Path, keys_from: Path) -> Sequence[Say]:
    """Look at everything first, and then bring both back to where there is nothing. Raises `WrongSettings`."""
    if is_running(settings):
        raise WrongSettings(Say("cli-restore-running"))
    database = connect(settings)
    try:
        proof = _find_proof(database, file)
        keys, copy = _find_keys(keys_from, proof, file)
        is_finished = _bring_back(settings, database, file, copy)
    finally:
        database.close()
    with keys_told_plainly(settings):
        secret = len(opening.wanted_keys(settings.storage.url))
    return (
        Say("cli-restore-finished") if is_finished else Say("cli-restore-database", file=str(file)),
        Say("cli-restore-keys", file=str(keys)),
        *([Say("cli-restore-secret", count=secret)] if secret else []),
        Say("cli-restore-erased"),
        Say("cli-restore-next"),
    )


def _find_proof(database: Database, file: Path) -> str:
    try:
        with tools_told_plainly():
            return find_proof(database, file)
    except CopyBroken:
        word = "cli-restore-broken" if database.is_sqlite else "cli-restore-broken-dump"
        raise WrongSettings(Say(word, file=str(file))) from None
    except tuple(_WORDS) as problem:
        raise WrongSettings(Say(_WORDS[type(problem)], file=str(file))) from None
    except OSError:
        raise WrongSettings(Say("cli-restore-unread", key="--from", file=str(file))) from None


def _find_keys(keys_from: Path, proof: str, file: Path) -> tuple[Path, KeyCopy]:
    """The newest copy of keys that opens what this proof is of."""
    try:
        found = [copy.file for copy in list_copies(keys_from, keys=True)] if keys_from.is_dir() else [keys_from]
        if not found:
            raise WrongSettings(Say("cli-restore-keys-none", folder=str(keys_from)))
        for each in reversed(found):
            copy = _read_keys(each)
            if copy.ring.is_known_by(proof):
                return each, copy
    except OSError:
        raise WrongSettings(Say("cli-restore-unread", key="--keys-from", file=str(keys_from))) from None
    raise WrongSettings(Say("cli-restore-foreign", keys=str(keys_from), file=str(file)))


def _read_keys(file: Path) -> KeyCopy:
    try:
        return read_key_copy(file)
    except KeyCopyBroken:
        raise WrongSettings(Say("cli-restore-keys-broken", file=str(file))) from None


def _bring_back(settings: Settings, database: Database, file: Path, copy: KeyCopy) -> bool:
    """Whether an earlier try had done all but the last step. Nothing is written before the last look."""
    folder = Path(settings.keys.directory)
    with key_home(settings) as home, _told_plainly(settings, database), tools_told_plainly():
        home.must_be_apart(database)
        is_finished = must_be_new(database, home, copy)
        make_private_folder(folder)
        store = key_store(settings)
        try:
            with alone(settings):
                bring_back(database, home, store, file, copy)
        finally:
            store.close()
    return is_finished


@contextmanager
def _told_plainly(settings: Settings, database: Database) -> Iterator[None]:
    with keys_told_plainly(settings):
        try:
            yield
        except KeysThere:
            word = "cli-restore-keys-filled" if settings.keys.url else "cli-restore-keys-there"
            raise WrongSettings(Say(word, folder=str(settings.keys.directory))) from None
        except DatabaseThere:
            there = ", ".join(str(each) for each in files_there(database))
            word = "cli-restore-database-there" if there else "cli-restore-database-filled"
            raise WrongSettings(Say(word, there=there)) from None
        except DatabaseUnwritten:
            raise WrongSettings(Say("cli-restore-unwritten")) from None
