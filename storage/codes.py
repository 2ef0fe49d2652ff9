"""One-time codes: kept by their mark, never by themselves."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from bot.people.model import Code, CodeKind, CommunityId, PersonId, PlaceId
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

codes = sa.Table(
    "codes",
    tables,
    sa.Column("mark", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id")),
    sa.Column("place_id", Id),
    sa.Column("person_id", Id),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("made_by", Id),
)


class CodeRows:
    """One-time codes of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, code: Code) -> None:
        """Keep a one-time code, by its mark."""
        self._transaction.write(
            _ADD_CODE,
            {
                "mark": code.mark,
                "kind": code.kind.value,
                "community_id": code.community,
                "place_id": code.place,
                "person_id": code.person,
                "expires_at": code.expires_at,
                "made_by": code.made_by,
            },
        )

    def find(self, mark: str) -> Code | None:
        """A kept code, used ones not."""
        row = self._transaction.row(_CODE, mark=mark)
        return _code(row) if row is not None else None

    def bind(self, mark: str, *, place: PlaceId | None, person: PersonId) -> None:
        """Remember where and by whom a code was shown, until it is confirmed."""
        self._transaction.write(_BIND_CODE, {"bound": mark, "place": place, "person": person})

    def forget(self, mark: str) -> None:
        """The code is used, or taken back."""
        self._transaction.write(_FORGET_CODE, {"mark": mark})

    def forget_of(self, community: CommunityId, kinds: Iterable[CodeKind]) -> None:
        """Drop every code of these kinds that is for this community."""
        rows = ({"community": community, "kind": kind.value} for kind in kinds)
        self._transaction.write(_FORGET_OF, *rows)

    def forget_old(self) -> None:
        """Drop codes that are past their time."""
        self._transaction.write(_FORGET_OLD, {"before": self._transaction.now})


def _code(row: Any) -> Code:
    return Code(
        mark=row.mark,
        kind=CodeKind(row.kind),
        community=CommunityId(row.community_id) if row.community_id is not None else None,
        place=PlaceId(row.place_id) if row.place_id is not None else None,
        person=PersonId(row.person_id) if row.person_id is not None else None,
        expires_at=row.expires_at,
        made_by=PersonId(row.made_by) if row.made_by is not None else None,
    )


_ADD_CODE = sa.insert(codes)
_CODE = sa.select(codes).where(codes.c.mark == sa.bindparam("mark"))
_BIND_CODE = (
    sa.update(codes)
    .where(codes.c.mark == sa.bindparam("bound"))
    .values(place_id=sa.bindparam("place"), person_id=sa.bindparam("person"))
)
_FORGET_CODE = sa.delete(codes).where(codes.c.mark == sa.bindparam("mark"))
_FORGET_OF = sa.delete(codes).where(
    codes.c.community_id == sa.bindparam("community", type_=Id), codes.c.kind == sa.bindparam("kind")
)
_FORGET_OLD = sa.delete(codes).where(codes.c.expires_at <= sa.bindparam("before", type_=UtcDateTime))
