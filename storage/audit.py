"""Tables and every query of the audit log: a chain of entries for each community, keyed, and only ever added to."""

import hashlib
import hmac
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.audit import IN_CONFIDENCE, OF_CONCERNS, STEP_UPS, Did, Entry, Sight
from bot.people.model import CommunityId, PersonId
from storage.engine import upsert
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

audit = sa.Table(
    "audit",
    tables,
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("did", sa.String(40), nullable=False),
    sa.Column("by_id", Id),  # a number that leads to nobody once they are forgotten
    sa.Column("about", sa.String(60), nullable=False),
    sa.Column("mark", sa.String(64), nullable=False),
    sa.Index("ix_audit_at", "at"),
    sqlite_with_rowid=False,
)

audit_heads = sa.Table(
    "audit_heads",
    tables,
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True, autoincrement=False),
    sa.Column("first", sa.Integer, nullable=False),  # what is kept begins after this number, and this mark
    sa.Column("anchor", sa.String(64), nullable=False),
    sa.Column("last", sa.Integer, nullable=False),
    sa.Column("mark", sa.String(64), nullable=False),
    sqlite_with_rowid=False,
)

_PAGE = 500

_MOST_NUMBER = 2**31 - 1
"""There is no room for a larger one."""


class AuditRows:
    """The audit log of one transaction. `keys` are those of this purpose, the current one first."""

    def __init__(self, transaction: Transaction, keys: Sequence[bytes]) -> None:
        self._transaction = transaction
        self._keys = keys

    def note(self, community: CommunityId, did: Did, *, by: PersonId | None, about: str = "") -> None:
        """Keep that this was done now. Whoever notes something in the same community meanwhile waits."""
        transaction = self._transaction
        transaction.write(_begin(transaction.dialect), {"community_id": community})
        head: Any = transaction.row(_HEAD, community=community)
        entry = Entry(number=head.last + 1, at=transaction.now, did=did, by=by, about=about)
        mark = _mark(self._keys[0], head.mark, community, entry)
        row = {"community_id": community, "number": entry.number, "at": entry.at, "did": did.value, "by_id": by}
        transaction.write(_ADD, row | {"about": about, "mark": mark})
        transaction.write(_STEP, {"community": community, "number": entry.number, "new_mark": mark})

    def list_last(self, community: CommunityId, most: int, *, before: int | None = None) -> tuple[Entry, ...]:
        """The newest entries, or those before a number; the newest first. What cannot be one is left out."""
        end = min(before or _MOST_NUMBER, _MOST_NUMBER)
        rows = self._transaction.rows(_LAST, community=community, most=most, before=end)
        return tuple(entry for row in rows if (entry := _read(row)) is not None)

    def list_seen(
        self, community: CommunityId, most: int, sight: Sight, *, before: int | None = None
    ) -> tuple[Entry, ...]:
        """The same, as somebody may see it: numbered by what they see, from the oldest on."""
        all_seen = self.count_seen(community, sight)
        newest = min((before or _MOST_NUMBER) - 1, all_seen)
        skip = all_seen - newest
        rows = self._transaction.rows(_SEEN, community=community, most=most, skip=skip, **_values(sight))
        found = ((newest - place, _read(row)) for place, row in enumerate(rows))
        return tuple(replace(entry, number=number) for number, entry in found if entry is not None)

    def list_about(self, community: CommunityId, refs: Collection[str], most: int) -> tuple[Entry, ...]:
        """What was done last about these concerns; the newest first."""
        rows = self._transaction.rows(_ABOUT, community=community, most=most, refs=sorted(refs))
        return tuple(entry for row in rows if (entry := _read(row)) is not None)

    def count_seen(self, community: CommunityId, sight: Sight) -> int:
        """How many entries somebody may see."""
        return self._count_before(community, _MOST_NUMBER, sight)

    def find_broken(self, community: CommunityId) -> int | None:
        """The number of the first entry that is not as it was written, or is not there; none where all are right.

        An entry is right by the key it was written with, whichever of the ring that is.
        """
        head = self._transaction.row(_LOOK_AT_HEAD, community=community)
        if head is None:
            return None
        number, mark = head.first, head.anchor
        for row in self._walk(community, head.first):
            if row.number != number + 1 or not self._is_right(community, mark, row):
                return int(number + 1)
            number, mark = row.number, row.mark
        return None if (number, mark) == (head.last, head.mark) else int(number + 1)

    def find_broken_seen(self, community: CommunityId, sight: Sight) -> int | None:
        """The same, by the numbers that somebody sees; of one that they do not see, the number of the next."""
        broken = self.find_broken(community)
        return self._count_before(community, broken, sight) + 1 if broken is not None else None

    def forget_before(self, at: datetime) -> None:
        """Drop what is older, in every community. What is left is still a chain."""
        for row in self._transaction.rows(_LAST_BEFORE, at=at):
            last: Any = self._transaction.row(_ONE, community=row.community_id, number=row.number)
            values = {"community": row.community_id, "number": row.number}
            self._transaction.write(_MOVE_ANCHOR, values | {"new_anchor": last.mark})
            self._transaction.write(_DROP, values)

    def _count_before(self, community: CommunityId, number: int, sight: Sight) -> int:
        row: Any = self._transaction.row(_COUNT_SEEN, community=community, before=number, **_values(sight))
        return int(row.seen)

    def _walk(self, community: CommunityId, number: int) -> Iterator[Any]:
        while rows := self._transaction.rows(_AFTER, community=community, after=number, most=_PAGE):
            yield from rows
            number = rows[-1].number

    def _is_right(self, community: CommunityId, before: str, row: Any) -> bool:
        entry = _read(row)
        if entry is None:
            return False
        return any(hmac.compare_digest(_mark(key, before, community, entry), row.mark) for key in self._keys)


def _read(row: Any) -> Entry | None:
    """An entry as it was written; none where somebody wrote what we never do."""
    by = PersonId(row.by_id) if row.by_id is not None else None
    try:
        return Entry(number=row.number, at=row.at, did=Did(row.did), by=by, about=row.about)
    except ValueError:
        return None


def _values(sight: Sight) -> Mapping[str, Any]:
    return {"refs": sorted(sight.refs), "own": sight.person}


def _mark(key: bytes, before: str, community: CommunityId, entry: Entry) -> str:
    """A keyed hash (BLAKE2b, 256 bits) over the mark before it and all that the entry says, each with its length."""
    by = "" if entry.by is None else str(entry.by)
    parts = (before, str(community), str(entry.number), entry.at.isoformat(), entry.did.value, by, entry.about)
    said = b"".join(len(part).to_bytes(4) + part for part in (each.encode() for each in parts))
    return hashlib.blake2b(said, key=key, digest_size=32).hexdigest()


_community = sa.bindparam("community", type_=Id)
_number: Any = sa.bindparam("number", type_=sa.Integer)
_HEAD = sa.select(audit_heads).where(audit_heads.c.community_id == _community).with_for_update()
_LOOK_AT_HEAD = sa.select(audit_heads).where(audit_heads.c.community_id == _community)
_ADD = sa.insert(audit)
_STEP = (
    sa.update(audit_heads)
    .where(audit_heads.c.community_id == _community)
    .values(last=_number, mark=sa.bindparam("new_mark"))
)
_of_community = sa.select(audit).where(audit.c.community_id == _community)
_most = sa.bindparam("most", type_=sa.Integer)
_LAST = (
    _of_community.where(audit.c.number < sa.bindparam("before", type_=sa.Integer))
    .order_by(audit.c.number.desc())
    .limit(_most)
)
_is_theirs = audit.c.about.in_(sa.bindparam("refs", expanding=True))
_is_of_concern = audit.c.did.in_(sorted(OF_CONCERNS))
_is_confirmed = sa.and_(audit.c.did.in_(sorted(STEP_UPS)), audit.c.about.in_(sorted(IN_CONFIDENCE)))
_is_own = sa.func.coalesce(audit.c.by_id == sa.bindparam("own", type_=Id), sa.false())
_is_seen = sa.case((_is_of_concern, _is_theirs), (_is_confirmed, _is_own), else_=sa.true())
_SEEN = (
    _of_community.where(_is_seen)
    .order_by(audit.c.number.desc())
    .limit(_most)
    .offset(sa.bindparam("skip", type_=sa.Integer))
)
_COUNT_SEEN = (
    sa.select(sa.func.count().label("seen"))
    .select_from(audit)
    .where(audit.c.community_id == _community, audit.c.number < sa.bindparam("before", type_=sa.Integer), _is_seen)
)
_ABOUT = _of_community.where(_is_of_concern, _is_theirs).order_by(audit.c.number.desc()).limit(_most)
_AFTER = (
    _of_community.where(audit.c.number > sa.bindparam("after", type_=sa.Integer)).order_by(audit.c.number).limit(_most)
)
_ONE = _of_community.where(audit.c.number == _number)
_LAST_BEFORE = (
    sa.select(audit.c.community_id, sa.func.max(audit.c.number).label("number"))
    .where(audit.c.at < sa.bindparam("at", type_=UtcDateTime))
    .group_by(audit.c.community_id)
)
_MOVE_ANCHOR = (
    sa.update(audit_heads)
    .where(audit_heads.c.community_id == _community)
    .values(first=_number, anchor=sa.bindparam("new_anchor"))
)
_DROP = sa.delete(audit).where(audit.c.community_id == _community, audit.c.number <= _number)


@cache
def _begin(dialect: str) -> sa.Executable:
    return upsert(dialect, audit_heads).values(first=0, anchor="", last=0, mark="").on_conflict_do_nothing()
