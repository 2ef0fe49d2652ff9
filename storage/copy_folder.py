"""Folders with copies: how a copy gets its name when it is whole, and which ones have to go.

Names carry a mark of the installation and the time, so several can copy to one folder and leave each other's alone.
"""

import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from storage.private_files import sync_folder, wipe_file

KEPT = timedelta(days=30)
"""How long copies of a database are kept: what people had deleted is in earlier ones."""

_STAMP = "%Y-%m-%d-%H%M%S"

_COPY = re.compile(
    r"caresay-(?P<keys>keys-)?(?:(?P<mark>[0-9a-f]{8})-)?(?P<stamp>\d{4}-\d\d-\d\d-\d{6})\.(?(keys)tar|(?:db|dump))",
    re.ASCII,
)
"""The names that we give to copies; an earlier release left out the mark."""

_CUT = re.compile(r"\.(?P<name>caresay-.+)\.[0-9a-f]{8}\.new(?:-journal)?", re.ASCII)
_CUT_FOR = timedelta(hours=1)
"""After so long without a byte written, nobody is writing there any more."""


@dataclass(frozen=True)
class Copy:
    """A file that has the name of a copy. One of an earlier release has no mark."""

    file: Path
    mark: str
    stamp: str
    keys: bool


@dataclass(frozen=True, kw_only=True)
class CopyFolder:
    """A folder to which one installation copies."""

    folder: Path
    mark: str
    now: datetime

    def make(self) -> None:
        """Have it be there, for its owner alone where it is new. Others keep the rights that they have."""
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700, parents=True)
            sync_folder(self.folder.parent)

    @contextmanager
    def writes(self, ending: str, *, keys: bool = False) -> Iterator[tuple[Path, Path]]:
        """Where to write, and what it is called afterwards: only what is whole and on the disk gets that name."""
        name = f"caresay-{'keys-' if keys else ''}{self.mark}-{self.now.strftime(_STAMP)}.{ending}"
        new, whole = self.folder / f".{name}.{secrets.token_hex(4)}.new", self.folder / name
        try:
            yield new, whole
            _sync(new)
            new.replace(whole)
            sync_folder(self.folder)
        finally:
            if new.exists():
                wipe_file(new) if keys else new.unlink()

    def drop_databases(self) -> int:
        """Delete our copies of a database that are too old; how many."""
        until = (self.now - KEPT).strftime(_STAMP)
        old = [copy.file for copy in self._ours(keys=False) if copy.stamp < until]
        for file in (*old, *self._cut(keys=False)):
            file.unlink()
        return len(old)

    def drop_keys(self, made: Path) -> int:
        """Overwrite and delete our copies of keys, but the one just made and the last before it; how many."""
        others = [copy.file for copy in self._ours(keys=True) if copy.file != made]
        for file in (*others[:-1], *self._cut(keys=True)):
            wipe_file(file)
        return len(others[:-1])

    def _ours(self, *, keys: bool) -> Sequence[Copy]:
        return [copy for copy in list_copies(self.folder, keys=keys) if copy.mark in ("", self.mark)]

    def _cut(self, *, keys: bool) -> Sequence[Path]:
        """What a crash left of copies of ours, or of an earlier release."""
        until = (self.now - _CUT_FOR).timestamp()
        named = [(file, _CUT.fullmatch(file.name)) for file in self.folder.iterdir()]
        left = [(file, _copy(Path(cut["name"]))) for file, cut in named if cut is not None]
        ours = [file for file, copy in left if copy is not None and (copy.mark, copy.keys) == (self.mark, keys)]
        return [file for file in ours if file.stat().st_mtime < until]


def list_copies(folder: Path, *, keys: bool) -> Sequence[Copy]:
    """The copies of keys in a folder, or those of databases, whosever they are; the newest last. Raises `OSError`."""
    found = [copy for file in folder.iterdir() if (copy := _copy(file)) is not None and copy.keys == keys]
    return sorted((copy for copy in found if copy.file.is_file()), key=lambda copy: (copy.stamp, copy.mark))


def _copy(file: Path) -> Copy | None:
    named = _COPY.fullmatch(file.name)
    return Copy(file, named["mark"] or "", named["stamp"], keys=bool(named["keys"])) if named is not None else None


def has_copies(folder: Path) -> bool:
    """Whether copies that we made are in a folder."""
    try:
        return any(list_copies(folder, keys=keys) for keys in (True, False))
    except OSError:
        return False  # nobody may look there, so nobody copies it as a whole either


def are_apart(one: Path, other: Path) -> bool:
    """Whether neither is the other, nor inside it, by whatever names they go."""
    one, other = one.resolve(), other.resolve()
    return not any(_is_same(each, other) for each in (one, *one.parents)) and not any(
        _is_same(one, each) for each in other.parents
    )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False  # one of them is not there yet


def _sync(file: Path) -> None:
    opened = os.open(file, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
