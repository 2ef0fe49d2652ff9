"""SCAN, as `adversarial.md` has it: looks for words in every byte that a database keeps, and in every log record."""

import base64
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import psycopg

from storage.engine import Database


def spellings(word: str) -> Iterator[bytes]:
    """A word in every encoding in which it may stand somewhere."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for offset in range(3):  # base64 looks different by where a word begins; its edges mix with what is beside
        coded = base64.b64encode(b"\0" * offset + plain)
        yield coded[(0, 2, 3)[offset] : len(coded) - 4]


def found(words: Sequence[str], kept: bytes) -> list[str]:
    """Which of these words stand there, however spelled."""
    return [word for word in words if any(spelling in kept for spelling in spellings(word) if len(spelling) > 4)]


def kept_bytes(database: Database) -> bytes:
    """Every byte that a database keeps: the file with its log and journal, or the heap files of all its tables."""
    if database.file is not None:
        files = [database.file, *(Path(f"{database.file}{end}") for end in ("-wal", "-journal"))]
        return b"".join(file.read_bytes() for file in files if file.exists())
    return _heap(database)


def _heap(database: Database) -> bytes:
    url = database.url.render_as_string(hide_password=False).replace("postgresql+psycopg://", "postgresql://", 1)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CHECKPOINT")  # the server's own, as it comes by itself: files are read below it
        paths = connection.execute(
            "SELECT DISTINCT path FROM pg_class, LATERAL pg_relation_filepath(oid) AS path WHERE path IS NOT NULL"
        ).fetchall()
        files = [
            connection.execute("SELECT pg_read_binary_file(%s)", [path], binary=True).fetchone() for (path,) in paths
        ]
    return b"".join(file[0] for file in files if file is not None)


class Recorder(logging.Handler):
    """Keeps every log record of every logger, with all that hangs on it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += f"{record.name} {record.getMessage()} {record.__dict__}\n"
