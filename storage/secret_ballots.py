"""Secret ballots: each question has a table of its own while it is open, and nothing in it can be read without its key.

A row is a tag, and a ciphertext that is as long as any other: no time, no order, no platform. The tag is a keyed hash
of the account, so nobody without the key can say whose it is. The key is outside the database, and goes when the
question closes, with the table.
"""

import hmac
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError
from nacl.utils import random
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateTable, DropTable

from bot.logs import logger
from bot.polls.model import PollId
from bot.polls.model.secrecy import KeyLost, SecretBallot
from bot.refusals import NotSaved
from storage.engine import insert_many, lacks_table
from storage.key_store import KeyStore, is_lasting, name_of_poll, poll_of_name
from storage.transaction import Transaction

_TAG = 16
_NONCE: int = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_OPTIONS = 10
_PLAIN = 32
"""Bytes of a ballot before it is encrypted: its form, the place, the browser, a byte for each option, and padding."""

_FORM = b"\x01"
_TABLES_KEPT = 64

log = logger("storage")


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
            row = self._row(poll, tag)
            sealed = row.sealed if row is not None else None
        else:
            sealed = gathered[tag]
        return _opened(key, tag, sealed, poll) if sealed is not None else None

    def _row(self, poll: PollId, tag: bytes) -> Any | None:
        try:
            return self._transaction.row(_one_of(poll), tag=tag)
        except DBAPIError as problem:
            if not lacks_table(problem):
                raise
            raise KeyLost from None  # it closed just now: the key goes next

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
        """Leave no trace of the order in which ballots came, nor of one that was changed or taken back.

        Both databases put a row where there is room as it comes: the table is written anew, in the order of the tags.
        SQLite has earlier pages in its log too, which is truncated after the commit.
        """
        self.flush()
        if self._tells_no_order(poll):
            return
        ballots, mixed = _table(poll), _table(poll, anew=True)
        self._make(mixed)
        in_order = sa.select(ballots).order_by(ballots.c.tag)
        self._transaction.write(sa.insert(mixed).from_select(["tag", "sealed"], in_order), {})
        self._define(DropTable(ballots))
        self._define(_ddl(f"ALTER TABLE {mixed.name} RENAME TO {ballots.name}"))
        if self._transaction.dialect == "postgresql":
            self._define(_ddl(f"ALTER INDEX {mixed.name}_pkey RENAME TO {ballots.name}_pkey"))
        self._transaction.mixes.add(poll)
        self._transaction.shreds = self._transaction.shreds or "log"

    def destroy(self, poll: PollId) -> None:
        """Nobody will ever know who said what: the ballots go in this transaction, and the key right after it."""
        self._put.pop(poll, None)
        self._known.pop(poll, None)
        self._define(DropTable(_table(poll), if_exists=True))
        self._transaction.keys_to_destroy.append(name_of_poll(poll))
        self._transaction.shreds = "now"

    def list_keys(self) -> Sequence[PollId]:
        """Every question that has a key, or of whose key a crash left something; none while nobody can look.

        Those that end in this transaction are left out: without it they are open, and their keys go right after it.
        """
        try:
            names = [name for name in self._keys.list_names() if not is_lasting(name)]
        except NotSaved:
            log.error("keys cannot be looked at")
            return ()
        return sorted(PollId(poll_of_name(name)) for name in names if name not in self._transaction.keys_to_destroy)

    def destroy_key(self, poll: PollId) -> None:
        """Have the key be gone at once, of a question that has no ballots. What cannot be now is tried again."""
        self._known.pop(poll, None)
        try:
            self._keys.destroy(name_of_poll(poll))
        except NotSaved:
            log.error("key not destroyed yet")

    def flush(self) -> None:
        """Write what was gathered: of each question all at once, in the order of the tags."""
        for poll, gathered in sorted(self._put.items()):
            self._transaction.mixed.discard(poll)
            self._transaction.mixes.discard(poll)
            rows = sorted(gathered.items())
            kept = [{"tag": tag, "sealed": sealed} for tag, sealed in rows if sealed is not None]
            self._transaction.write(_put_into(poll, self._transaction.dialect), *kept)
            gone = [{"gone": tag} for tag, sealed in rows if sealed is None]
            self._transaction.write(_forget_of(poll), *gone)
            if gone and self._transaction.dialect == "postgresql":
                # It keeps the row, and says so nowhere: another's tells that the table is to be written anew.
                self._transaction.write(_touch_one_of(poll), {})
        self._put.clear()

    def _tells_no_order(self, poll: PollId) -> bool:
        """PostgreSQL knows it of each row. SQLite does not, and has one process alone that writes: that remembers."""
        if self._transaction.dialect == "postgresql":
            return bool(self._transaction.connection.execute(_is_mixed(poll)).scalar_one())
        return poll in self._transaction.mixed

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
def _is_mixed(poll: PollId) -> sa.Executable:
    """Whether all that stands there is of the transaction that wrote the table anew; none where it is empty."""
    name = _table(poll).name
    ballots, known = sa.table(name, sa.column("xmin")), sa.table("pg_class", sa.column("oid"), sa.column("xmin"))
    same = sa.cast(ballots.c.xmin, sa.Text) == sa.cast(known.c.xmin, sa.Text)
    its_own = known.c.oid == sa.cast(name, postgresql.REGCLASS)
    return sa.select(sa.func.bool_and(same)).select_from(ballots.join(known, its_own))


@lru_cache(_TABLES_KEPT)
def _put_into(poll: PollId, dialect: str) -> sa.Executable:
    statement = insert_many(dialect, _table(poll), "tag", "sealed")
    return statement.on_conflict_do_update(index_elements=["tag"], set_={"sealed": statement.excluded.sealed})


@lru_cache(_TABLES_KEPT)
def _forget_of(poll: PollId) -> sa.Executable:
    ballots = _table(poll)
    return sa.delete(ballots).where(ballots.c.tag == sa.bindparam("gone"))


@lru_cache(_TABLES_KEPT)
def _touch_one_of(poll: PollId) -> sa.Executable:
    ballots = _table(poll)
    first = sa.select(sa.func.min(ballots.c.tag)).scalar_subquery()
    return sa.update(ballots).where(ballots.c.tag == first).values(sealed=ballots.c.sealed)
