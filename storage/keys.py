"""The keys: a folder of files beside the database, never inside it or its backups.

Keys are made together with a new database and never otherwise: a database without its keys, or keys without their
database, is told to the operator and nothing is started.
"""

import hashlib
import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from storage.engine import Database
from storage.instance import find_key_proof, keep_key_proof

MASTER = "master.key"
LENGTH = 32


class KeysMissing(Exception):
    """The database is there, and the keys that it was made with are not."""


class DatabaseMissing(Exception):
    """Keys are there, and the database that they belong to is not."""


class KeysForeign(Exception):
    """These keys belong to another database."""


class KeysOpen(Exception):
    """The key file can be read by others than its owner."""


class KeysBroken(Exception):
    """The key file does not hold a key."""


@dataclass(frozen=True)
class Keys:
    """The master key. Every purpose has a key of its own, derived from it."""

    master: bytes = field(repr=False)

    def derived(self, purpose: str) -> bytes:
        """The key for one purpose (keyed BLAKE2b with the purpose as label), 32 bytes."""
        return hashlib.blake2b(purpose.encode(), key=self.master, digest_size=LENGTH).digest()

    @property
    def proof(self) -> str:
        """What the database keeps to know its keys again; useless without them."""
        return self.derived("proof").hex()


def open_keys(folder: Path, database: Database) -> Keys:
    """The keys of a migrated database; made now where both are new.

    Raises `KeysMissing`, `DatabaseMissing`, `KeysForeign`, `KeysOpen`, `KeysBroken`, or `OSError`.
    """
    file, new = folder / MASTER, folder / f"{MASTER}.new"
    with database.begin() as connection:
        proof = find_key_proof(connection)
        if proof is None:
            if file.exists():
                raise DatabaseMissing
            keep_key_proof(connection, _make(new).proof)
    # A crash on either side of that commit leaves the new file, which the next start takes up or makes again.
    if not file.exists() and new.exists():
        new.rename(file)
    if not file.exists():
        raise KeysMissing
    keys = read_keys(file)
    if proof is not None and not secrets.compare_digest(keys.proof, proof):
        raise KeysForeign
    return keys


def look_at_keys(folder: Path, proof: str | None) -> None:
    """See whether keys and database belong together, and change nothing. Raises as `open_keys` does."""
    file = folder / MASTER
    if proof is None:
        if file.exists():
            raise DatabaseMissing
        return
    if not file.exists() and not (folder / f"{MASTER}.new").exists():
        raise KeysMissing
    if file.exists() and not secrets.compare_digest(read_keys(file).proof, proof):
        raise KeysForeign


def read_keys(file: Path) -> Keys:
    """The keys in a file. Raises `KeysOpen` or `KeysBroken`."""
    if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        raise KeysOpen
    try:
        master = bytes.fromhex(file.read_text().strip())
    except ValueError:
        raise KeysBroken from None
    if len(master) != LENGTH:
        raise KeysBroken
    return Keys(master)


def _make(file: Path) -> Keys:
    keys = Keys(secrets.token_bytes(LENGTH))
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.parent.chmod(0o700)
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as written:
        written.write(keys.master.hex() + "\n")
        written.flush()
        os.fsync(written.fileno())
    return keys
