"""The first home of the ring of master keys: a file, which its owner alone reads."""

from collections.abc import Sequence
from pathlib import Path

from storage.engine import Database
from storage.keys import Keys, KeysBroken, KeysOpen, read_keys
from storage.private_files import make_private_folder, others_may_read, sync_folder, write_private_file

MASTER = "master.key"


EPHEMERAL = "ephemeral"
"""The folder beside the ring for keys of questions, which live as long as these. It is never copied."""

MONTHS = "months"
"""The folder beside the ring for keys of a month, which last until nothing of it is left. Copies of keys have them."""

_HOLD_KEYS = (".key", ".new", ".gone")


def list_open(folder: Path) -> Sequence[Path]:
    """Of a folder of keys and all in it, what others on this computer can read. Raises `OSError`."""
    within = [file for file in folder.rglob("*") if file.is_dir() or file.suffix in _HOLD_KEYS]
    return [each for each in (folder, *within) if others_may_read(each)]


class KeyFolder:
    """The ring in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file, self._new = folder / MASTER, folder / f"{MASTER}.new"

    def must_be_apart(self, database: Database) -> None:
        """A file is in no database."""

    def find(self) -> Keys | None:
        """The ring in the file. Raises `KeysOpen`, `KeysBroken` or `OSError`."""
        if not self._file.exists():
            return None
        if others_may_read(self._file):
            raise KeysOpen
        try:
            return read_keys(self._file.read_text("ascii"))
        except UnicodeDecodeError:
            raise KeysBroken from None

    def put_new(self, keys: Keys) -> None:
        """Write another file beside it."""
        make_private_folder(self._folder)
        self._new.unlink(missing_ok=True)
        write_private_file(self._new, keys.written().encode())

    def has_new(self) -> bool:
        """Whether there is that other file."""
        return self._new.exists()

    def take_up(self) -> None:
        """Have it take the place of the file."""
        if self.has_new():
            self._new.replace(self._file)
            sync_folder(self._folder)
