"""Files that their owner alone reads, and that are on the disk, name and all, before anybody goes on."""

import os
import stat
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make a folder that its owner alone enters, or make it so."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    sync_folder(folder.parent)


def write_private_file(file: Path, content: bytes) -> None:
    """Make a new file. Raises `FileExistsError` where there is one."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
        written.write(content)
        written.flush()
        os.fsync(written.fileno())
    sync_folder(file.parent)


def wipe_file(file: Path) -> None:
    """Write chance over what a file holds, then take it away."""
    with file.open("r+b") as written:
        written.write(os.urandom(file.stat().st_size))
        written.flush()
        os.fsync(written.fileno())
    file.unlink()
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def others_may_read(file: Path) -> bool:
    """Whether others on this computer can read a file, or enter a folder."""
    return os.name == "posix" and bool(stat.S_IMODE(file.stat().st_mode) & 0o077)
