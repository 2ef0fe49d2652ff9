"""Copies of a database, and how one is brought back together with the keys that belong to it.

A copy is looked through before anything is written. Then what it needs comes before what needs it: lasting keys, the
ring beside its place, the database under its name, and the ring in its place at the very end. Without a ring nothing
runs; so whatever a crash leaves of it, it can be done again, or begun anew.
"""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from storage import dumps
from storage.engine import Database, copy_sqlite
from storage.instance import find_key_proof
from storage.key_copies import KeyCopy
from storage.key_store import CopiedKeys, KeysThere
from storage.keys import KeyHome
from storage.migrating import HEAD, TooNew
from storage.opening import DatabaseAway
from storage.private_files import sync_folder, write_private_file

_SQLITE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-journal")
"""Files of SQLite beside its database: without it they would be taken for those of the next one."""


class CopyBroken(Exception):
    """A file is no whole copy of a database."""


class CopyOfOtherKind(Exception):
    """It is a copy of a SQLite database, and a PostgreSQL is named; or the other way round."""


class CopyInUse(Exception):
    """It is no copy, but a database that somebody has open, or that was not closed: a part is in another file."""


class DatabaseThere(Exception):
    """There is a database already."""


class DatabaseUnwritten(Exception):
    """There is no room for the database, or its folder is somebody else's."""


def copy_database(database: Database, target: Path) -> None:
    """Copy a database that may be in use to a new file. Raises `CopyBroken`, `OSError`, or what `dumps.dump` raises."""
    source = database.file
    if source is None:
        dumps.dump(database, target)
        return
    try:
        copy_sqlite(source, target)
        _look_through(target)
    except sqlite3.OperationalError as problem:  # no room, say
        raise OSError from problem
    except sqlite3.DatabaseError:
        raise CopyBroken from None
    if _sqlite_value(target, _PROOF) is None:
        raise CopyBroken


def ending_of(database: Database) -> str:
    """How the name of its copy ends."""
    return "dump" if database.file is None else "db"


def find_proof(database: Database, file: Path) -> str:
    """Look a copy through, and give the proof of the keys that it was made with. Nothing is changed.

    Raises `CopyBroken`, `CopyOfOtherKind`, `CopyInUse`, `TooNew`, `OSError`, or what `dumps.dump` raises.
    """
    with file.open("rb") as opened:
        header = opened.read(len(_SQLITE))
    is_sqlite, is_dump = header == _SQLITE, header.startswith(dumps.HEADER)
    if is_sqlite is not database.is_sqlite and (is_sqlite or is_dump):
        raise CopyOfOtherKind
    if not (is_sqlite or is_dump):
        raise CopyBroken
    revision, proof = _values_of_sqlite(file) if is_sqlite else _values_of_dump(file)
    if revision is None or proof is None:
        raise CopyBroken
    if revision > HEAD:
        raise TooNew
    return proof


def must_be_new(database: Database, home: KeyHome, copy: KeyCopy) -> bool:
    """See that neither database nor keys are there. True where all but the last step was done by an earlier try.

    Raises `KeysThere`, `DatabaseThere`, `DatabaseAway`, or what a home raises.
    """
    if home.find() is not None:
        raise KeysThere
    try:
        if not _is_there(database):
            return False
        with database.read() as connection:
            proof = find_key_proof(connection) if sa.inspect(connection).has_table("instance") else None
    except DBAPIError:
        raise (DatabaseThere if database.is_sqlite else DatabaseAway) from None
    if proof is None or not home.has_new() or not copy.ring.is_known_by(proof):
        raise DatabaseThere
    return True


def bring_back(database: Database, home: KeyHome, store: CopiedKeys, file: Path, copy: KeyCopy) -> None:
    """Have database and keys be what was copied, once all was looked at. Raises as the steps of it do."""
    is_done = must_be_new(database, home, copy)
    store.bring_back(copy.lasting)
    home.put_new(copy.ring)
    if not is_done and database.file is not None:
        try:
            _bring_back_file(file, database.file)
        except OSError:
            raise DatabaseUnwritten from None
    elif not is_done:
        dumps.bring_back(database, file)
    home.take_up()


def _bring_back_file(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f".{target.name}.restoring")
    new.unlink(missing_ok=True)
    write_private_file(new, b"")
    with file.open("rb") as read, new.open("r+b") as written:
        shutil.copyfileobj(read, written)
        written.flush()
        os.fsync(written.fileno())
    new.replace(target)
    sync_folder(target.parent)


def files_there(database: Database) -> Sequence[Path]:
    """The files of a SQLite database that are there, and hold something."""
    return _files_of(database.file) if database.file is not None else []


def _files_of(file: Path) -> Sequence[Path]:
    beside = [Path(f"{file}{end}") for end in _BESIDE]
    return [each for each in (file, *beside) if each.exists() and (each == file or each.stat().st_size)]


def _is_there(database: Database) -> bool:
    if database.file is not None:
        there = files_there(database)
        if there and database.file not in there:
            raise DatabaseThere
        return bool(there)
    with database.read() as connection:
        return bool(sa.inspect(connection).get_table_names())


def _values_of_sqlite(file: Path) -> tuple[str | None, str | None]:
    if _files_of(file) != [file]:
        raise CopyInUse
    try:
        _look_through(file)
        return _sqlite_value(file, _REVISION), _sqlite_value(file, _PROOF)
    except sqlite3.Error:
        raise CopyBroken from None


def _values_of_dump(file: Path) -> tuple[str | None, str | None]:
    try:
        dumps.read_through(file)
        return dumps.find_value(file, "alembic_version", "version_num"), dumps.find_value(file, "instance", "key_proof")
    except dumps.ToolFailed:
        raise CopyBroken from None


def _look_through(file: Path) -> None:
    """Raises `CopyBroken`, or what SQLite does where it cannot even read."""
    with closing(_open_copy(file)) as connection:
        (pages,), (size,) = (connection.execute(f"PRAGMA {what}").fetchone() for what in ("page_count", "page_size"))
        is_long_enough = file.stat().st_size == pages * size  # the end of a last page would be taken for zeros
        if not is_long_enough or connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise CopyBroken


def _sqlite_value(file: Path, query: str) -> str | None:
    with closing(_open_copy(file)) as connection:
        row = connection.execute(query).fetchone()
        return str(row[0]) if row is not None else None


def _open_copy(file: Path) -> sqlite3.Connection:
    """Read it as it is: no lock, no log, no other file beside it."""
    return sqlite3.connect(f"file:{quote(str(file.absolute()))}?mode=ro&immutable=1", uri=True)


_REVISION = "SELECT version_num FROM alembic_version"
_PROOF = "SELECT key_proof FROM instance"
