"""SCAN, as `adversarial.md` has it: looks for words in every byte that is kept anywhere, and in every log record.

Each place is told apart: the database's files (SQLite with its log, index of that and journal; PostgreSQL every file of
the database), a dump of it, the folder of keys, the temporary folder, and the logs. PostgreSQL's own log of writing
(WAL) is not looked at: it is the server's, for all its databases, and what stands in it of ballots is encrypted under
a key that is destroyed.
"""

import base64
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from structlog.testing import capture_logs

from storage.engine import Database
from tests.support.postgres import dump_of

Word = str | bytes | int
"""What is looked for: text, raw bytes, or a number."""

_BESIDE = ("-wal", "-shm", "-journal")
_ENOUGH = 4
"""A spelling of fewer bytes stands everywhere by chance."""


def spellings(word: Word) -> Iterator[bytes]:
    """A word in every encoding in which it may stand somewhere."""
    if isinstance(word, int):
        yield from spellings(str(word))
        # SQLite writes as few bytes as are enough, PostgreSQL eight.
        for length in (6, 8) if 1 << 32 <= word < 1 << 48 else (8,):
            yield word.to_bytes(length, "big")
            yield word.to_bytes(length, "little")
        return
    plain = word.encode() if isinstance(word, str) else word
    yield plain
    if isinstance(word, str):
        yield word.encode("utf-16-le")
        yield word.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for offset in range(3):  # base64 looks different by where a word begins; its edges mix with what is beside
        coded = base64.b64encode(b"\0" * offset + plain)
        yield coded[(0, 2, 3)[offset] : len(coded) - 4]


def found(words: Sequence[Word], kept: bytes) -> list[Word]:
    """Which of these words stand there, however spelled."""
    return [word for word in words if any(spelling in kept for spelling in spellings(word) if len(spelling) > _ENOUGH)]


def kept_bytes(database: Database) -> bytes:
    """Every byte that a database keeps: the file with what is beside it, or every file of its tables and indexes."""
    if database.file is not None:
        files = [database.file, *(Path(f"{database.file}{end}") for end in _BESIDE)]
        return b"".join(file.read_bytes() for file in files if file.exists())
    return _heap(database)


def _heap(database: Database) -> bytes:
    with psycopg.connect(plain_url(database), autocommit=True) as connection:
        connection.execute("CHECKPOINT")  # the server's own, as it comes by itself: files are read below it
        blank = _pages_of_nobody(database.url.host or str(database.url.query.get("host")), connection)
        return b"".join(page for page in _pages(connection, database.url.database) if page[_TIDE:] not in blank)


_PAGE = 8192
_TIDE = 10
"""Bytes at the beginning of a page that say when it was written last, and its checksum."""

_blank: dict[str, frozenset[bytes]] = {}


def _pages_of_nobody(server: str, connection: "psycopg.Connection[Any]") -> frozenset[bytes]:
    """Pages of the database that each server has, and in which nobody ever wrote: most of a catalogue is the same."""
    if server not in _blank:
        _blank[server] = frozenset(page[_TIDE:] for page in _pages(connection, "template1"))
    return _blank[server]


def _pages(connection: "psycopg.Connection[Any]", name: str | None) -> Iterator[bytes]:
    # By the folder and not by the catalogue: so what no table has any more is read too.
    for (file,) in connection.execute(_FILES, (name,), binary=True):
        yield from (file[at : at + _PAGE] for at in range(0, len(file or b""), _PAGE))


_FILES = """
SELECT pg_read_binary_file(folder || '/' || name, 0, it.size, true)
FROM (SELECT 'base/' || oid AS folder FROM pg_database WHERE datname = %s) AS here,
     LATERAL pg_ls_dir(folder) AS name, LATERAL pg_stat_file(folder || '/' || name, true) AS it
WHERE NOT it.isdir
"""


def plain_url(database: Database) -> str:
    """The address of a PostgreSQL as its own library reads it."""
    url = database.url.render_as_string(hide_password=False)
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def places(database: Database, *, keys: Path, temporary: Path, log: "Recorder") -> Mapping[str, bytes]:
    """Every byte that is kept, by where. What stands in the folder of keys or the database is not temporary."""
    beside = () if database.file is None else (database.file.name, *(database.file.name + end for end in _BESIDE))
    passing = [it for it in _files(temporary) if it.name not in beside and keys not in it.parents]
    return {
        "database": kept_bytes(database),
        "dump": b"" if database.file is not None else dump_of(plain_url(database)),
        "keys": b"".join(_named_bytes(it) for it in _files(keys)),
        "temporary": b"".join(_named_bytes(it) for it in passing),
        "log": log.text.encode(),
    }


def hits(words: Sequence[Word], kept: Mapping[str, bytes]) -> list[tuple[str, Word]]:
    """Where each of these words stands."""
    return [(where, word) for where, content in kept.items() for word in found(words, content)]


def _files(folder: Path) -> Sequence[Path]:
    return sorted(it for it in folder.rglob("*") if it.is_file())


def _named_bytes(file: Path) -> bytes:
    return file.name.encode() + b"\n" + file.read_bytes()


class Recorder(logging.Handler):
    """Keeps every log record of every logger, with all that hangs on it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._lines: list[str] = []
        self.events: Sequence[object] = ()

    @property
    def text(self) -> str:
        """All of them so far."""
        return "".join([*self._lines, *(f"{event}\n" for event in self.events)])

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.name} {record.getMessage()} {record.__dict__}\n")


@contextmanager
def everything_recorded() -> Iterator[Recorder]:
    """All that anybody's logger says at DEBUG, and our own events before anything is left out of them."""
    recorder, root = Recorder(), logging.getLogger()
    theirs = [it for it in logging.root.manager.loggerDict.values() if isinstance(it, logging.Logger)]
    named = [*theirs, *(logging.getLogger(name) for name in ("sqlalchemy.engine.Engine", "psycopg", "asyncio"))]
    before = [(logger, logger.level) for logger in dict.fromkeys((root, *named))]
    for logger, _ in before:
        logger.setLevel(logging.DEBUG)
    root.addHandler(recorder)
    try:
        with capture_logs() as recorder.events:
            yield recorder
    finally:
        root.removeHandler(recorder)
        for logger, level in before:
            logger.setLevel(level)
