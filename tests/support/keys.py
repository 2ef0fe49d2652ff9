"""A folder of keys as a started program has it: with its ring."""

import tempfile
from datetime import date
from pathlib import Path

from storage.engine import Database
from storage.key_folder import MASTER, KeyFolder
from storage.key_store import FolderKeys
from storage.keys import Keys, MasterKey

RING = Keys((MasterKey(b"k" * 32, date(2026, 12, 1)),))


def folder_keys(folder: Path) -> FolderKeys:
    """The keys in this folder; with a ring of the tests' own where there is none yet."""
    if (
        KeyFolder(folder).find() is None
    ):  # not by its own means, which wait for the disk: a test need not outlive the power
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / MASTER).touch(mode=0o600)
        (folder / MASTER).write_text(RING.written(), "ascii")
    return FolderKeys(folder)


def folder_beside(database: Database) -> Path:
    """Where the keys of a database are, for every process that opens it: gone together with it."""
    if database.file is not None:
        return Path(f"{database.file}.keys")
    socket = database.url.query.get("host")
    return Path(socket if isinstance(socket, str) else tempfile.gettempdir()) / f"{database.url.database}.keys"
