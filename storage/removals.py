"""Table and every query of removals: whom organisers took a role from, why, and when."""

from typing import Any

import sqlalchemy as sa

from bot.people.model import CommunityId, PersonId, Removal, Role
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

removals = sa.Table(
    "removals",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False, index=True),
    sa.Column("person_id", Id),  # a number that leads to nobody once they are forgotten
    sa.Column("removed_by", Id),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
)


class RemovalRows:
    """Removals of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, removal: Removal) -> None:
        """Keep that a role was taken."""
        self._transaction.write(
            _ADD,
            {
                "id": removal.id,
                "community_id": removal.community,
                "person_id": removal.person,
                "removed_by": removal.removed_by,
                "role": removal.role.value,
                "reason": removal.reason,
                "at": removal.at,
            },
        )

    def find(self, removal: int) -> Removal | None:
        """A removal, if it is kept."""
        row = self._transaction.row(_ONE, removal=removal)
        return _removal(row) if row is not None else None

    def list_last(self, community: CommunityId, most: int) -> tuple[Removal, ...]:
        """The last removals in a community, the newest first."""
        return tuple(_removal(row) for row in self._transaction.rows(_LAST, community=community, most=most))


def _removal(row: Any) -> Removal:
    return Removal(
        id=row.id,
        community=CommunityId(row.community_id),
        person=PersonId(row.person_id) if row.person_id is not None else None,
        removed_by=PersonId(row.removed_by) if row.removed_by is not None else None,
        role=Role(row.role),
        reason=row.reason,
        at=row.at,
    )


_ADD = sa.insert(removals)
_ONE = sa.select(removals).where(removals.c.id == sa.bindparam("removal", type_=Id))
_LAST = (
    sa.select(removals)
    .where(removals.c.community_id == sa.bindparam("community", type_=Id))
    .order_by(removals.c.at.desc(), removals.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
