"""The ring of master keys: kept beside the database, never inside it or its backups.

The first is made together with a new database and never otherwise: a database without its keys, or keys without their
database, is told to the operator and nothing is started. When a new one is made, the earlier ones stay for what was
made with them. The database keeps a proof of the whole ring, so a ring that lacks one of its keys is not taken.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from storage.engine import Database
from storage.instance import change_key_proof, find_key_proof, keep_key_proof, only_one

LENGTH = 32


class KeysMissing(Exception):
    """The database is there, and the keys that it was made with are not."""


class DatabaseMissing(Exception):
    """Keys are there, and the database that they belong to is not."""


class KeysForeign(Exception):
    """These keys belong to another database, or one of its keys is not among them."""


class KeysOpen(Exception):
    """The key file can be read by others than its owner."""


class KeysBroken(Exception):
    """The key file does not hold a key."""


class KeysBesideData(Exception):
    """The keys' database is the very database that they are kept away from."""


@dataclass(frozen=True)
class MasterKey:
    """One master key. A released version made some without a date."""

    secret: bytes = field(repr=False)
    made: date | None = None

    @property
    def kid(self) -> str:
        """A short name, by which people can tell keys apart."""
        return self.derived("kid").hex()[:8]

    def derived(self, purpose: str) -> bytes:
        """The key for one purpose (keyed BLAKE2b with the purpose as label), 32 bytes."""
        return hashlib.blake2b(purpose.encode(), key=self.secret, digest_size=LENGTH).digest()


@dataclass(frozen=True)
class Keys:
    """The master keys, the current one first. Every purpose has keys of its own, derived from them."""

    masters: tuple[MasterKey, ...]

    @property
    def current(self) -> MasterKey:
        """The one that new things are made with."""
        return self.masters[0]

    def derived(self, purpose: str) -> bytes:
        """The current key for one purpose."""
        return self.current.derived(purpose)

    def all_derived(self, purpose: str) -> tuple[bytes, ...]:
        """The keys for one purpose, the current one first: what was made earlier is known by the others."""
        return tuple(master.derived(purpose) for master in self.masters)

    @property
    def proof(self) -> str:
        """What the database keeps to know its keys again; useless without them."""
        proofs = self.all_derived("proof")
        return (
            proofs[0].hex() if len(proofs) == 1 else hashlib.blake2b(b"".join(proofs), digest_size=LENGTH).hexdigest()
        )

    def is_known_by(self, proof: str) -> bool:
        """Whether the proof is of this ring, or of one that it grew out of."""
        earlier = (Keys(self.masters[first:]).proof for first in range(len(self.masters)))
        return any(secrets.compare_digest(each, proof) for each in earlier)

    def renewed(self, today: date) -> "Keys":
        """The same with a new current key."""
        return Keys((_new_key(today), *self.masters))

    def written(self) -> str:
        """As they are kept: a key a line, with its short name and its day."""
        lines = (f"{key.kid} {key.made.isoformat() if key.made else '-'} {key.secret.hex()}\n" for key in self.masters)
        return "".join(lines)


def read_keys(text: str) -> Keys:
    """Keys as they were written; also the one bare key of released versions. Raises `KeysBroken`."""
    lines = [line.split() for line in text.strip().splitlines()]
    try:
        if len(lines) == 1 and len(lines[0]) == 1:
            return Keys((_key(lines[0][0], "-"),))
        masters = tuple(_key(secret, made) for _, made, secret in lines)
    except ValueError:
        raise KeysBroken from None
    if (
        not masters
        or [key.kid for key in masters] != [kid for kid, _, _ in lines]
        or len({key.kid for key in masters}) < len(masters)
    ):
        raise KeysBroken
    return Keys(masters)


def _new_key(today: date) -> MasterKey:
    return MasterKey(secrets.token_bytes(LENGTH), today)


def _key(secret: str, made: str) -> MasterKey:
    key = MasterKey(bytes.fromhex(secret), None if made == "-" else date.fromisoformat(made))
    if len(key.secret) != LENGTH:
        raise KeysBroken
    return key


class KeyHome(Protocol):
    """Where the ring is kept."""

    def must_be_apart(self, database: Database) -> None:
        """See that the keys are not kept in this database. Raises `KeysBesideData`."""
        ...

    def find(self) -> Keys | None:
        """The ring. Raises `KeysOpen`, `KeysBroken`, `storage.key_store.KeyStoreAway` or `OSError`, as all here may."""
        ...

    def put_new(self, keys: Keys) -> None:
        """Keep a ring beside the present one, surely."""
        ...

    def has_new(self) -> bool:
        """Whether there is one beside it."""
        ...

    def take_up(self) -> None:
        """Have it be the ring, in one step; nothing where there is none."""
        ...


def open_keys(home: KeyHome, database: Database, today: date) -> Keys:
    """The keys of a migrated database; made now where both are new.

    Raises `KeysMissing`, `DatabaseMissing`, `KeysForeign`, or what a home raises.
    """
    home.must_be_apart(database)
    with database.begin() as connection:
        only_one(connection)
        if find_key_proof(connection) is None:
            if home.find() is not None:
                raise DatabaseMissing
            made = Keys((_new_key(today),))
            home.put_new(made)
            keep_key_proof(connection, made.proof)
    # A crash on either side of that commit leaves the new ring, which the next start takes up or makes again.
    if home.find() is None:
        home.take_up()
    with database.begin() as connection:
        only_one(connection)
        proof = find_key_proof(connection)
        keys = _known(home.find(), proof)
        if keys.proof != proof:
            change_key_proof(connection, keys.proof)  # what a crash left of a renewal, before anything is made with it
    return keys


def rotate_keys(home: KeyHome, database: Database, today: date) -> Keys:
    """The keys with a new current one, from the next start on; earlier ones stay. Raises as `open_keys` does.

    The ring is changed before its proof: a crash between the two leaves a ring that grew out of the proven one. The
    other way round it would leave a proof that no ring has.
    """
    with database.begin() as connection:
        only_one(connection)
        keys = _known(home.find(), find_key_proof(connection)).renewed(today)
        home.put_new(keys)
        home.take_up()
        change_key_proof(connection, keys.proof)
    return keys


def look_at_keys(home: KeyHome, proof: str | None) -> None:
    """See whether keys and database belong together, and change nothing. Raises as `open_keys` does."""
    keys = home.find()
    if proof is None:
        if keys is not None:
            raise DatabaseMissing
    elif keys is not None or not home.has_new():
        _known(keys, proof)


def _known(keys: Keys | None, proof: str | None) -> Keys:
    if keys is None:
        raise KeysMissing
    if proof is None or not keys.is_known_by(proof):
        raise KeysForeign
    return keys
