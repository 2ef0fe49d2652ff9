"""Secret ballots: each question has a table of its own while it is open, and nothing in it can be read without its key.

A row is a tag, and a ciphertext that is as long as any other: no time, no order, no platform. The tag is a keyed hash
of the account, so nobody without the key can say whose it is. The key is outside the database, and goes when the
question closes, with the table.
"""

import hmac
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

import sqlalchemy as sa
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError
from nacl.utils import random
from sqlalchemy.schema import CreateTable, DropTable

from bot.polls.model import PollId
from bot.polls.model.secrecy import KeyLost, SecretBallot
from storage.engine import insert_many
from storage.key_store import KeyStore, name_of_poll
from storage.transaction import Transaction

_TAG = 16
_NONCE: int = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_OPTIONS = 10
_PLAIN = 32
"""Bytes of a ballot before it is encrypted: its form, the place, the browser, a byte for each option, and padding."""

_FORM = b"\x01"
_TABLES_KEPT = 64


class SecretBallotRows:
    """Secret ballots of one transaction, gathered and written in the order of their tags."""

    def __init__(self, transaction: Transaction, keys: KeyStore) -> None:
        self._transaction = transaction
        self._keys = keys
        self._known: dict[PollId, bytes | None] = {}
        self._put: dict[PollId, dict[bytes, bytes | None]] = {}

    def open(self, poll: PollId) -> None:
        """Make the key, which is there before this commits, and the table; what is there already stays."""
        self._known[poll] = self._keys.make(name_of_poll(poll))
        self._make(_table(poll))

    def has_key(self, poll: PollId) -> bool:
        """Whether what people say can be read when it closes."""
        return self._find_key(poll) is not None

    def put(self, ballot: SecretBallot) -> None:
        """Count it, instead of an earlier one of the same voter; gathered. Raises `KeyLost`."""
        key = self._key(ballot.poll)
        tag = _tag(key, ballot.voter)
        self._gather(ballot.poll, tag, _sealed(key, tag, ballot))

    def forget(self, poll: PollId, voter: str) -> None:
        """Take it back; gathered. Raises `KeyLost`."""
        self._gather(poll, _tag(self._key(poll), voter), None)

    def find(self, poll: PollId, voter: str) -> SecretBallot | None:
        """What a voter has said. Raises `KeyLost`."""
        key = self._key(poll)
        tag = _tag(key, voter)
        gathered = self._put.get(poll, {})
        if tag not in gathered:
            row = self._transaction.row(_one_of(poll), tag=tag)
            sealed = row.sealed if row is not None else None
        else:
            sealed = gathered[tag]
        return _opened(key, tag, sealed, poll) if sealed is not None else None

    def count(self, poll: PollId) -> int:
        """How many have answered."""
        self.flush()
        return int(self._transaction.connection.execute(_count_of(poll)).scalar_one())

    def read_all(self, poll: PollId) -> Sequence[SecretBallot]:
        """Every ballot, of nobody in particular. Raises `KeyLost` where one cannot be read: nothing by halves."""
        self.flush()
        key = self._key(poll)
        return [_opened(key, row.tag, row.sealed, poll) for row in self._transaction.rows(_all_of(poll))]

    def mix(self, poll: PollId) -> None:
        """Leave no trace of the order in which ballots came, or that one was changed.

        SQLite has the rows in the order of their tags anyway. PostgreSQL keeps them as they come, each with the number
        of its transaction: where there is more than one such number, the table is written anew.
        """
        self.flush()
        connection = self._transaction.connection
        if self._transaction.dialect != "postgresql" or connection.execute(_batches_of(poll)).scalar_one() < 2:
            return
        ballots, mixed = _table(poll), _table(poll, anew=True)
        self._make(mixed)
        in_order = sa.select(ballots).order_by(ballots.c.tag)
        self._transaction.write(sa.insert(mixed).from_select(["tag", "sealed"], in_order), {})
        self._define(DropTable(ballots))
        self._define(_ddl(f"ALTER TABLE {mixed.name} RENAME TO {ballots.name}"))
        self._define(_ddl(f"ALTER INDEX {mixed.name}_pkey RENAME TO {ballots.name}_pkey"))

    def destroy(self, poll: PollId) -> None:
        """Nobody will ever know who said what: the ballots go in this transaction, and the key right after it."""
        self._put.pop(poll, None)
        self._known.pop(poll, None)
        self._define(DropTable(_table(poll), if_exists=True))
        self._transaction.keys_to_destroy.append(name_of_poll(poll))
        self._transaction.shreds = "now"

    def flush(self) -> None:
        """Write what was gathered: of each question all at once, in the order of the tags."""
        for poll, gathered in sorted(self._put.items()):
            rows = sorted(gathered.items())
            kept = [{"tag": tag, "sealed": sealed} for tag, sealed in rows if sealed is not None]
            self._transaction.write(_put_into(poll, self._transaction.dialect), *kept)
            self._transaction.write(_forget_of(poll), *({"gone": tag} for tag, sealed in rows if sealed is None))
        self._put.clear()

    def _gather(self, poll: PollId, tag: bytes, sealed: bytes | None) -> None:
        self._transaction.writes += 1
        self._put.setdefault(poll, {})[tag] = sealed

    def _make(self, ballots: sa.Table) -> None:
        self._define(CreateTable(ballots, if_not_exists=True))
        if self._transaction.dialect == "postgresql":
            for column in ballots.c:  # samples of them would outlive the table
                self._define(_ddl(f"ALTER TABLE {ballots.name} ALTER COLUMN {column.name} SET STATISTICS 0"))

    def _define(self, definition: sa.schema.ExecutableDDLElement) -> None:
        self._transaction.writes += 1
        self._transaction.connection.execute(definition)

    def _find_key(self, poll: PollId) -> bytes | None:
        if poll not in self._known:
            self._known[poll] = self._keys.find(name_of_poll(poll))
        return self._known[poll]

    def _key(self, poll: PollId) -> bytes:
        key = self._find_key(poll)
        if key is None:
            raise KeyLost
        return key


def _ddl(statement: str) -> sa.schema.ExecutableDDLElement:
    made: sa.schema.ExecutableDDLElement = sa.DDL(statement)  # type: ignore[no-untyped-call]
    return made


@lru_cache(_TABLES_KEPT)
def _derived(key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, purpose, sha256)


def _tag(key: bytes, voter: str) -> bytes:
    return hmac.digest(_derived(key, b"tag"), voter.encode(), sha256)[:_TAG]


def _bound_to(poll: PollId, tag: bytes) -> bytes:
    """What a ciphertext is good for, and for nothing else: rows cannot be swapped."""
    return poll.to_bytes(8) + tag


def _sealed(key: bytes, tag: bytes, ballot: SecretBallot) -> bytes:
    marks = dict(ballot.marks)
    values = bytes(marks.get(n, 0) for n in range(1, _OPTIONS + 1))
    plain = (_FORM + ballot.place.to_bytes(8) + ballot.browser.to_bytes(8) + values).ljust(_PLAIN, b"\0")
    nonce = random(_NONCE)
    bound = _bound_to(ballot.poll, tag)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, _derived(key, b"ballot"))


def _opened(key: bytes, tag: bytes, sealed: bytes, poll: PollId) -> SecretBallot:
    bound = _bound_to(poll, tag)
    try:
        plain = crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[_NONCE:], bound, sealed[:_NONCE], _derived(key, b"ballot")
        )
    except CryptoError:
        raise KeyLost from None
    values = plain[17 : 17 + _OPTIONS]
    return SecretBallot(
        poll=poll,
        marks=tuple((n, value) for n, value in enumerate(values, 1) if value),
        place=int.from_bytes(plain[1:9]),
        browser=int.from_bytes(plain[9:17]),
    )


@lru_cache(_TABLES_KEPT)
def _table(poll: PollId, *, anew: bool = False) -> sa.Table:
    """The table of one question. It belongs to no step of the schema: it is made and dropped with what is asked."""
    return sa.Table(
        f"secret_{poll}_anew" if anew else f"secret_{poll}",
        sa.MetaData(),
        sa.Column("tag", sa.LargeBinary, primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


@lru_cache(_TABLES_KEPT)
def _one_of(poll: PollId) -> sa.Executable:
    ballots = _table(poll)
    return sa.select(ballots.c.sealed).where(ballots.c.tag == sa.bindparam("tag"))


@lru_cache(_TABLES_KEPT)
def _all_of(poll: PollId) -> sa.Executable:
    ballots = _table(poll)
    return sa.select(ballots).order_by(ballots.c.tag)


@lru_cache(_TABLES_KEPT)
def _count_of(poll: PollId) -> sa.Executable:
    return sa.select(sa.func.count()).select_from(_table(poll))


@lru_cache(_TABLES_KEPT)
def _batches_of(poll: PollId) -> sa.Executable:
    """How many transactions wrote what stands there."""
    by = sa.cast(sa.column("xmin"), sa.Text)
    return sa.select(sa.func.count(by.distinct())).select_from(_table(poll))


@lru_cache(_TABLES_KEPT)
def _put_into(poll: PollId, dialect: str) -> sa.Executable:
    statement = insert_many(dialect, _table(poll), "tag", "sealed")
    return statement.on_conflict_do_update(index_elements=["tag"], set_={"sealed": statement.excluded.sealed})


@lru_cache(_TABLES_KEPT)
def _forget_of(poll: PollId) -> sa.Executable:
    ballots = _table(poll)
    return sa.delete(ballots).where(ballots.c.tag == sa.bindparam("gone"))
