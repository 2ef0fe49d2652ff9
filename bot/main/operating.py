"""What the operator does beside running and checking it: back up, name a new owner."""

import io
import re
import shutil
import tarfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.opening import connect, key_home, open_database, open_storage
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.engine import copy_sqlite
from storage.key_folder import MASTER
from storage.keys import Keys

_STAMP = "%Y-%m-%d-%H%M%S"

_COPY = re.compile(r"caresay-(keys-)?\d{4}-\d{2}-\d{2}-\d{6}\.(?(1)tar|db)", re.ASCII)
"""The names that we give to copies."""

_KEPT = timedelta(days=30)
"""How long copies of a database are kept: what people had deleted is in earlier ones."""


def backup(settings: Settings, folder: Path) -> Sequence[Say]:
    """Copy a running SQLite and the ring of keys to two separate files, each readable by its owner alone.

    Keys that are destroyed one day are never copied: else they would not be. Copies that we made earlier are deleted,
    but the last of the keys, and 30 days of the database. Raises `WrongSettings` where there is nothing to copy, or for
    PostgreSQL, which has tools of its own.
    """
    database = connect(settings)
    if database.file is None:
        raise WrongSettings(Say("cli-backup-postgresql"))
    if not database.file.exists() or _find_keys(settings) is None:
        raise WrongSettings(Say("cli-backup-nothing"))
    now = machine_now()
    stamp = now.strftime(_STAMP)
    copy, packed = folder / f"caresay-{stamp}.db", folder / f"caresay-keys-{stamp}.tar"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy_sqlite(database.file, copy)
        # The ring comes second: with a key more than the copy knows it opens that copy, and with one less it does not.
        _pack(_find_keys(settings), packed, now)
        old = _old_copies(folder, packed, now)
        for file in old:
            file.unlink()
    except (OSError, shutil.Error):
        raise WrongSettings(Say("settings-folder-unwritable", key="backup", folder=str(folder))) from None
    return (
        Say("cli-backup-database", file=str(copy)),
        Say("cli-backup-keys", file=str(packed)),
        *([Say("cli-backup-old", count=len(old))] if old else []),
        Say("cli-backup-apart"),
    )


def has_copies(folder: Path) -> bool:
    """Whether copies that we made are in a folder."""
    try:
        return any(_COPY.fullmatch(file.name) for file in folder.iterdir())
    except OSError:
        return False  # nobody may look there, so nobody copies it as a whole either


def _find_keys(settings: Settings) -> Keys | None:
    with key_home(settings) as home:
        return home.find()


def _pack(keys: Keys | None, packed: Path, now: datetime) -> None:
    """The ring alone, whatever else is kept beside it."""
    if keys is None:
        raise WrongSettings(Say("cli-backup-nothing"))  # taken away this very moment
    ring, entry = keys.written().encode(), tarfile.TarInfo(MASTER)
    entry.size, entry.mode, entry.mtime = len(ring), 0o600, int(now.timestamp())
    packed.touch(mode=0o600)
    with tarfile.open(packed, "w") as archive:
        archive.addfile(entry, io.BytesIO(ring))


def _old_copies(folder: Path, packed: Path, now: datetime) -> Sequence[Path]:
    """What is to go: of keys all but the new copy and the last one before it, of databases what is over 30 days old."""
    found = sorted(file for file in folder.iterdir() if _COPY.fullmatch(file.name) and file.is_file())
    rings = [file for file in found if file.suffix == ".tar" and file != packed]
    until = (now - _KEPT).strftime(_STAMP)
    databases = [file for file in found if file.suffix == ".db" and file.stem.removeprefix("caresay-") < until]
    return [*rings[:-1], *databases]


def owner(settings: Settings) -> Sequence[Say]:
    """A one-time code for each community: whoever gives it to the bot in private becomes an owner, and all are told."""
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    try:
        made = storage.transact(
            lambda work: [
                Say("cli-owner-code", community=community.name, code=new_code(work, CodeKind.OWNER, community.id))
                for community in work.people.list_communities()
            ]
        )
    finally:
        storage.close()
    return made or (Say("cli-owner-none"),)
