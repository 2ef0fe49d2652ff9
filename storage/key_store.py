"""Keys that live as long as what they are for: their interface, and its first home, a folder.

The key of a question is ephemeral: it is in no backup. That of a month is lasting: copies of the keys have it.
A key that is destroyed is gone for good, and that is a normal outcome for whoever asks. A key that cannot be read is
not gone: that is told apart here, by whether the ring of master keys is still where it was.
"""

import os
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal, Protocol

from bot.refusals import NotSaved
from storage.key_folder import EPHEMERAL, MASTER, MONTHS
from storage.keys import LENGTH, KeysBroken, KeysOpen
from storage.private_files import make_private_folder, others_may_read, sync_folder, wipe_file, write_private_file

_OF_POLL = "poll-"
_POLL = re.compile(rf"{_OF_POLL}[1-9][0-9]{{0,15}}", re.ASCII)
_MONTH = re.compile(r"(?:concerns|returns)-[1-9][0-9]{3}-(?:0[1-9]|1[0-2])", re.ASCII)


class KeyStoreAway(NotSaved):
    """The store cannot be read or written now. So what needs a key cannot be saved; no key is lost by it."""


class KeysThere(Exception):
    """There are keys already, and those of a copy would come between them."""


class KeyStore(Protocol):
    """Where such keys are kept. Everything here may raise `KeyStoreAway`, and `ValueError` for a name of no key."""

    def make(self, name: str) -> bytes:
        """A new key, kept for sure before this returns; where there is one of that name already, that one."""
        ...

    def find(self, name: str) -> bytes | None:
        """The key; none where it is gone. Raises `KeysOpen` or `KeysBroken` for one that must not be used."""
        ...

    def destroy(self, name: str) -> None:
        """Have it be gone for good; twice is once."""
        ...

    def list_names(self) -> Mapping[str, date]:
        """Every key, and what a crash left of one, by name with the day on which it was made (UTC)."""
        ...

    def close(self) -> None:
        """Let go of whatever is held open."""
        ...


class CopiedKeys(KeyStore, Protocol):
    """The same, for whoever brings keys back from a copy."""

    def bring_back(self, keys: Mapping[str, bytes]) -> None:
        """Keep these lasting keys while there is no ring yet; what was kept before a crash, stays.

        Raises `KeysThere`, and has changed nothing, where there is any other key.
        """
        ...


def name_of_poll(poll: int) -> str:
    """The name of the key of a question."""
    return f"{_OF_POLL}{poll}"


def poll_of_name(name: str) -> int:
    """The question whose key has this name. Raises `ValueError`."""
    if _POLL.fullmatch(name) is None:
        raise ValueError("no name of a question's key")
    return int(name.removeprefix(_OF_POLL))


def name_of_month(kind: Literal["concerns", "returns"], month: date) -> str:
    """The name of the key of a month, in which any day may be given: for what was said, or for where to tell of it."""
    return f"{kind}-{month.year:04}-{month.month:02}"


def is_lasting(name: str) -> bool:
    """Whether a key of this name is of a month, and so in copies of the keys. Raises `ValueError`."""
    return _MONTH.fullmatch(must_be_name(name)) is not None


def must_be_name(name: str) -> str:
    """The name itself: we make all of them, so another is a fault of ours. Raises `ValueError`."""
    if not _is_name(name):
        raise ValueError("no name of a key")
    return name


def _is_name(name: str) -> bool:
    return _POLL.fullmatch(name) is not None or _MONTH.fullmatch(name) is not None


class FolderKeys:
    """A file for each key, in one of two folders beside the ring that `folder` holds.

    A key is first written beside its place and then given its name, which the file system does for one alone; and it
    loses that name before it is overwritten. So whatever has the name of a key is a whole key, at every instant.
    """

    def __init__(self, folder: Path) -> None:
        self._ring = folder / MASTER
        self._ephemeral, self._months = folder / EPHEMERAL, folder / MONTHS

    def make(self, name: str) -> bytes:
        """A new key, or the one that is there."""
        file = self._file(name)
        with self._mapped():
            self._must_be_here()
            if not file.exists():
                self._write(file, secrets.token_bytes(LENGTH))
            sync_folder(file.parent)  # a crash may have come between a name and its being on the disk
            return self._read(file)

    def _write(self, file: Path, key: bytes) -> None:
        make_private_folder(file.parent)
        new = file.with_suffix(f".{secrets.token_hex(4)}.new")
        write_private_file(new, key)
        try:
            os.link(new, file)
        except FileExistsError:
            wipe_file(new)  # somebody else was first, and theirs it is
        else:
            new.unlink()

    def find(self, name: str) -> bytes | None:
        """The key; none where it is gone."""
        file = self._file(name)
        with self._mapped():
            try:
                return self._read(file)
            except FileNotFoundError:
                self._must_be_here()
                return None

    def destroy(self, name: str) -> None:
        """Overwrite and delete it, and whatever a crash left of it."""
        file = self._file(name)
        with self._mapped():
            self._must_be_here()
            with suppress(FileNotFoundError):
                file.rename(file.with_suffix(".gone"))
                sync_folder(file.parent)
            for left in _files(file.parent):
                if left.name.startswith(f"{name}."):
                    wipe_file(left)

    def list_names(self) -> Mapping[str, date]:
        """Every key by name."""
        with self._mapped():
            self._must_be_here()
            return {name: datetime.fromtimestamp(made, UTC).date() for name, made in self._times()}

    def bring_back(self, keys: Mapping[str, bytes]) -> None:
        """Keep these keys, each by itself."""
        wanted = {self._file(name): key for name, key in keys.items()}
        with self._mapped():
            left = [*_files(self._ephemeral), *_files(self._months)]
            cut = [file for file in left if file.suffix == ".new" and file.parent / _key_of(file) in wanted]
            whole = [file for file in left if file in wanted and file.read_bytes() == wanted[file]]
            if len(cut) + len(whole) < len(left):
                raise KeysThere
            for file in cut:
                file.unlink()
            make_private_folder(self._ring.parent)
            for file in sorted(wanted.keys() - set(whole)):
                self._write(file, wanted[file])
            if whole:
                sync_folder(self._months)

    def close(self) -> None:
        """Nothing is held open."""

    def _times(self) -> Iterable[tuple[str, float]]:
        for folder in (self._ephemeral, self._months):
            for file in _files(folder):
                name = file.name.partition(".")[0]
                if _is_name(name) and self._file(name).parent == folder:
                    with suppress(FileNotFoundError):  # it was destroyed this very moment
                        yield name, file.stat().st_mtime

    def _file(self, name: str) -> Path:
        return (self._months if is_lasting(name) else self._ephemeral) / f"{name}.key"

    def _read(self, file: Path) -> bytes:
        if others_may_read(file):
            raise KeysOpen
        key = file.read_bytes()
        if len(key) != LENGTH:
            raise KeysBroken
        return key

    def _must_be_here(self) -> None:
        """Without the ring this is not the folder of keys, but what stands in its place: a disk that is not there."""
        if not self._ring.exists():
            raise KeyStoreAway

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            raise KeyStoreAway from None


def _key_of(file: Path) -> str:
    """The name of the file that this one was to become."""
    return f"{file.name.partition('.')[0]}.key"


def _files(folder: Path) -> Sequence[Path]:
    try:
        return sorted(folder.iterdir())
    except FileNotFoundError:
        return ()  # no key was made yet, or none was brought back from a backup
