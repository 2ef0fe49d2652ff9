"""Keys that live as long as what they are for, and are in no backup: their interface, and its first home, a folder.

A key that is destroyed is gone for good, and that is a normal outcome for whoever asks. A key that cannot be read is
not gone: that is told apart here, by whether the ring of master keys is still where it was.
"""

import os
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

from bot.refusals import NotSaved
from storage.key_folder import EPHEMERAL, MASTER
from storage.keys import LENGTH, KeysBroken, KeysOpen
from storage.private_files import make_private_folder, others_may_read, sync_folder, wipe_file, write_private_file

_OF_POLL = "poll-"
_NAME = re.compile(rf"{_OF_POLL}[1-9][0-9]{{0,15}}", re.ASCII)


class KeyStoreAway(NotSaved):
    """The store cannot be read or written now. So what needs a key cannot be saved; no key is lost by it."""


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


def name_of_poll(poll: int) -> str:
    """The name of the key of a question."""
    return f"{_OF_POLL}{poll}"


def poll_of_name(name: str) -> int:
    """The question whose key has this name. Raises `ValueError`."""
    return int(must_be_name(name).removeprefix(_OF_POLL))


def must_be_name(name: str) -> str:
    """The name itself: we make all of them, so another is a fault of ours. Raises `ValueError`."""
    if _NAME.fullmatch(name) is None:
        raise ValueError("no name of a key")
    return name


class FolderKeys:
    """A file for each key, in a folder beside the ring that `folder` holds.

    A key is first written beside its place and then given its name, which the file system does for one alone; and it
    loses that name before it is overwritten. So whatever has the name of a key is a whole key, at every instant.
    """

    def __init__(self, folder: Path) -> None:
        self._ring = folder / MASTER
        self._folder = folder / EPHEMERAL

    def make(self, name: str) -> bytes:
        """A new key, or the one that is there."""
        file = self._file(name)
        with self._mapped():
            self._must_be_here()
            if not file.exists():
                self._write(file)
            sync_folder(self._folder)  # a crash may have come between a name and its being on the disk
            return self._read(file)

    def _write(self, file: Path) -> None:
        make_private_folder(self._folder)
        new = file.with_suffix(f".{secrets.token_hex(4)}.new")
        write_private_file(new, secrets.token_bytes(LENGTH))
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
                sync_folder(self._folder)
            for left in self._files():
                if left.name.startswith(f"{name}."):
                    wipe_file(left)

    def list_names(self) -> Mapping[str, date]:
        """Every key by name."""
        with self._mapped():
            self._must_be_here()
            named = {file.name.partition(".")[0]: file for file in self._files()}
            return {
                name: datetime.fromtimestamp(file.stat().st_mtime, UTC).date()
                for name, file in named.items()
                if _NAME.fullmatch(name)
            }

    def close(self) -> None:
        """Nothing is held open."""

    def _files(self) -> Sequence[Path]:
        try:
            return sorted(self._folder.iterdir())
        except FileNotFoundError:
            return ()  # no key was made yet, or none was brought back from a backup

    def _file(self, name: str) -> Path:
        return self._folder / f"{must_be_name(name)}.key"

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
