"""What the operator does beside running and checking it: back up, name a new owner."""

import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.opening import connect, open_database, open_storage
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.engine import copy_sqlite


def backup(settings: Settings, folder: Path) -> Sequence[Say]:
    """Copy a running SQLite and the keys to two separate files, each readable by its owner alone.

    Raises `WrongSettings` where there is nothing to copy, or for PostgreSQL, which has tools of its own.
    """
    database = connect(settings)
    if database.file is None:
        raise WrongSettings(Say("cli-backup-postgresql"))
    keys = Path(settings.keys.directory)
    if not database.file.exists() or not keys.is_dir():
        raise WrongSettings(Say("cli-backup-nothing"))
    stamp = machine_now().strftime("%Y-%m-%d-%H%M%S")
    copy, packed = folder / f"caresay-{stamp}.db", folder / f"caresay-keys-{stamp}.tar"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy_sqlite(database.file, copy)
        _pack(keys, packed)
    except (OSError, shutil.Error):
        raise WrongSettings(Say("settings-folder-unwritable", key="backup", folder=str(folder))) from None
    return (
        Say("cli-backup-database", file=str(copy)),
        Say("cli-backup-keys", file=str(packed)),
        Say("cli-backup-apart"),
    )


def _pack(keys: Path, packed: Path) -> None:
    packed.touch(mode=0o600)
    with tarfile.open(packed, "w") as archive:
        for file in sorted(keys.glob("*.key")):  # ephemeral keys live in folders, and are never copied
            archive.add(file, arcname=file.name)


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
