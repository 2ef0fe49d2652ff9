"""Table and every query of the pairs of keys of those who read concerns."""

import uuid
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from bot.concerns.model.concern import ConcernId, Reader, ReaderId
from bot.concerns.model.noes import ConcernGone
from bot.people.model import CommunityId, PersonId
from storage.concern_tables import concern_keys
from storage.sealing import Vault, locked, new_pair, unlocked
from storage.transaction import Transaction
from storage.types import Id, tables

concern_readers = sa.Table(
    "concern_readers",
    tables,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("public", sa.LargeBinary, nullable=False),
    sa.Column("kid", sa.String(8), nullable=False),  # which master key wraps the private half
    sa.Column("wrapped", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("community_id", "person_id"),
    sqlite_with_rowid=False,
)


class ConcernReaderRows:
    """Pairs of keys, of one transaction."""

    def __init__(self, transaction: Transaction, vault: Vault) -> None:
        self._transaction = transaction
        self._vault = vault

    def list_of(self, community: CommunityId) -> Sequence[Reader]:
        """Who can be written to, in the order in which they are asked."""
        return [reader_of(row) for row in self._transaction.rows(_OF_COMMUNITY, community=community)]

    def list_all(self) -> Sequence[Reader]:
        """Every reader, in every community."""
        return [reader_of(row) for row in self._transaction.rows(_ALL)]

    def find(self, person: PersonId, community: CommunityId) -> Reader | None:
        """A reader's pair of keys."""
        row = self._transaction.row(_OF_PERSON, person=person, community=community)
        return reader_of(row) if row is not None else None

    def add(self, person: PersonId, community: CommunityId) -> Reader:
        """Make a pair of keys; where there is one, that one."""
        found = self.find(person, community)
        if found is not None:
            return found
        pair, reader = new_pair(), ReaderId(str(uuid.uuid4()))
        row = {
            "id": reader,
            "person_id": person,
            "community_id": community,
            "since": self._transaction.now.date(),
            "public": bytes(pair.public_key),
            **self._wrapped(reader, bytes(pair)),
        }
        self._transaction.write(_ADD, row)
        return Reader(id=reader, person=person, community=community)

    def hand_over(self, reader: ReaderId, to: PersonId) -> None:
        """The pair of keys is this person's from now on, who has none there."""
        self._transaction.write(_HAND_OVER, {"pair": reader, "to": to})

    def list_keyed(self, reader: ReaderId) -> Sequence[ConcernId]:
        """Every concern that a pair of keys opens, also those that wait."""
        return [ConcernId(row.concern_id) for row in self._transaction.rows(_KEYED, reader=reader)]

    def forget(self, reader: ReaderId) -> None:
        """They read concerns no more: what was sealed for them is dropped."""
        self._transaction.write(_FORGET_KEYS, {"reader": reader})
        self._transaction.write(_FORGET, {"reader": reader})
        self._transaction.shreds = "now"

    def rewrap(self) -> None:
        """Wrap with the current master key what was wrapped with an earlier one."""
        rows = self._transaction.rows(_OLDER, kid=self._vault.current)
        renewed = [{"reader": row.id, **self._wrapped(row.id, self._private(row))} for row in rows]
        self._transaction.write(_REWRAP, *({f"new_{name}": row[name] for name in row} for row in renewed))

    def publics(self, readers: Sequence[ReaderId]) -> Sequence[tuple[ReaderId, bytes]]:
        """The public halves."""
        found = {row.id: row.public for row in self._transaction.rows(_ALL)}
        return [(reader, found[reader]) for reader in readers if reader in found]

    def private(self, reader: ReaderId) -> bytes:
        """The private half, opened here and nowhere else. Raises `ConcernGone` where its master key is not here."""
        row = self._transaction.row(_ONE, reader=reader)
        if row is None:
            raise ConcernGone
        return self._private(row)

    def _private(self, row: Any) -> bytes:
        wrap = self._vault.wraps.get(row.kid)
        if wrap is None:
            raise ConcernGone
        return unlocked(wrap, row.wrapped, _bound(row.id))

    def _wrapped(self, reader: str, private: bytes) -> dict[str, Any]:
        kid = self._vault.current
        return {"kid": kid, "wrapped": locked(self._vault.wraps[kid], private, _bound(reader))}


def _bound(reader: str) -> bytes:
    return b"concern_readers\0wrapped\0" + reader.encode()


def reader_of(row: Any) -> Reader:
    """A row as a value; the keys stay behind."""
    return Reader(id=ReaderId(row.id), person=PersonId(row.person_id), community=CommunityId(row.community_id))


_c = concern_readers.c
_this = _c.id == sa.bindparam("reader")
_in_community = _c.community_id == sa.bindparam("community", type_=Id)
_ALL = sa.select(concern_readers).order_by(_c.since, _c.id)
_OF_COMMUNITY = _ALL.where(_in_community)
_OF_PERSON = sa.select(concern_readers).where(_in_community, _c.person_id == sa.bindparam("person", type_=Id))
_ONE = sa.select(concern_readers).where(_this)
_OLDER = sa.select(concern_readers).where(_c.kid != sa.bindparam("kid"))
_ADD = sa.insert(concern_readers)
_FORGET = sa.delete(concern_readers).where(_this)
_HAND_OVER = (
    sa.update(concern_readers).where(_c.id == sa.bindparam("pair")).values(person_id=sa.bindparam("to", type_=Id))
)
_KEYED = (
    sa.select(concern_keys.c.concern_id)
    .where(concern_keys.c.reader_id == sa.bindparam("reader"))
    .order_by(concern_keys.c.concern_id)
)
_FORGET_KEYS = sa.delete(concern_keys).where(concern_keys.c.reader_id == sa.bindparam("reader"))
_REWRAP = (
    sa.update(concern_readers)
    .where(_c.id == sa.bindparam("new_reader"))
    .values(kid=sa.bindparam("new_kid"), wrapped=sa.bindparam("new_wrapped"))
)
