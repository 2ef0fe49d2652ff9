"""A thief, as he would write it: he has files and guesses, knows how the program works, and uses nothing of it."""

import hashlib
import hmac
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
from nacl.exceptions import CryptoError

from storage.engine import Database
from tests.records.scanning import plain_url

Rows = Mapping[str, Sequence[tuple[object, ...]]]
Ballots = Mapping[bytes, bytes]

_LABELS = (b"tag", b"ballot", b"poll", b"secret", b"codes", b"ephemeral", b"receipt pepper", b"audit", b"session")
_HASHES = ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s", "sha3_256")


def copy_of(database: Database, folder: Path) -> Rows:
    """What stands in every table of a stolen database. SQLite is stolen as files, with its log."""
    if database.file is None:
        with psycopg.connect(plain_url(database)) as connection:
            named = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in named}  # noqa: S608
    folder.mkdir()
    for end in ("", "-wal", "-shm"):
        if (file := Path(f"{database.file}{end}")).exists():
            shutil.copy(file, folder / f"stolen.db{end}")
    return read_sqlite(folder / "stolen.db")


def read_sqlite(file: Path) -> Rows:
    """The same of a file."""
    with closing(sqlite3.connect(file)) as connection:
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in named}  # noqa: S608


@dataclass(frozen=True, kw_only=True)
class Thief:
    """What he holds: the rows of a database, every file that he has beside them, and accounts that he suspects."""

    rows: Rows
    files: Sequence[bytes] = ()
    suspects: Sequence[str] = ()

    def ballots(self, poll: int) -> Ballots:
        """What stands there of one question; nothing where it has closed."""
        return {bytes(tag): bytes(sealed) for tag, sealed in self.rows.get(f"secret_{poll}", ())}  # type: ignore[call-overload]

    def who_chose_what(self, poll: int) -> Mapping[str, tuple[int, ...]]:
        """By every key that he can think of, and every hash without one: whose ballots he finds, and what they say."""
        ballots = self.ballots(poll)
        unkeyed = {digest for suspect in self.suspects for digest in _hashes(suspect)}
        found: dict[str, tuple[int, ...]] = {f"somebody by {tag.hex()}": () for tag in ballots if tag in unkeyed}
        for key in dict.fromkeys(self._keys(poll)):
            found |= self._with(key, poll, ballots)
        return found

    def _with(self, key: bytes, poll: int, ballots: Ballots) -> dict[str, tuple[int, ...]]:
        of_tags, of_ballots = (hmac.digest(key, purpose, "sha256") for purpose in (b"tag", b"ballot"))
        whose = {hmac.digest(of_tags, f"v1|{it}".encode(), "sha256")[:16]: it for it in self.suspects}
        found = dict[str, tuple[int, ...]]()
        for tag, sealed in ballots.items():
            try:
                plain = crypto_aead_xchacha20poly1305_ietf_decrypt(
                    sealed[24:], poll.to_bytes(8) + tag, sealed[:24], of_ballots
                )
            except CryptoError:
                continue
            chosen = tuple(n for n, value in enumerate(plain[17:27], 1) if value)
            found[whose.get(tag, f"somebody, {tag.hex()}")] = chosen
        return found

    def _keys(self, poll: int) -> Iterator[bytes]:
        """Whatever of his files has the length of a key, as bytes or in hex; and what may be derived of it."""
        for file in self.files:
            first = {file[at : at + 32] for at in range(len(file) - 31)} if len(file) < 512 else set[bytes]()
            first |= {bytes.fromhex(it.decode()) for it in re.findall(rb"[0-9a-f]{64}", file)}
            for key in first:
                yield key
                for label in (*_LABELS, str(poll).encode(), f"poll-{poll}".encode(), poll.to_bytes(8)):
                    yield hmac.digest(key, label, "sha256")
                    yield hashlib.blake2b(label, key=key, digest_size=32).digest()


def _hashes(suspect: str) -> Iterator[bytes]:
    """A hash of an account without a key, in the ways in which people write it."""
    for text in (suspect, f"v1|{suspect}", suspect.partition("|")[2]):
        for name in _HASHES:
            digest = hashlib.new(name, text.encode()).digest()
            yield from (digest[:16], digest[-16:])


def changes_between(earlier: Ballots, later: Ballots) -> tuple[int, int, int]:
    """What two copies tell: how many came, how many were changed, and how many went."""
    came, went = len(later.keys() - earlier.keys()), len(earlier.keys() - later.keys())
    return came, sum(earlier[tag] != later[tag] for tag in earlier.keys() & later.keys()), went


def files_below(folder: Path) -> Sequence[bytes]:
    """Every file of a stolen folder."""
    return [it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file()]
