"""Table and every query of roles that wait for a second owner."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.people.granting import Grant, GrantId, GrantState
from bot.people.model import CommunityId, PersonId, Role
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

grants = sa.Table(
    "grants",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False, index=True),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("asked_by", Id, sa.ForeignKey("persons.id"), index=True),
    sa.Column("asked_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
)


class GrantRows:
    """Roles that wait, of one transaction; one that is read to be decided is locked."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def next_number(self, community: CommunityId) -> int:
        """A number that no other has that is kept."""
        row: Any = self._transaction.row(_LAST_NUMBER, community=community)
        return (row.last or 0) + 1

    def add(self, grant: Grant) -> None:
        """Keep it. The person is kept already."""
        self._transaction.write(
            _ADD,
            {
                "id": grant.id,
                "community_id": grant.community,
                "number": grant.number,
                "person_id": grant.person,
                "role": grant.role.value,
                "asked_by": grant.asked_by,
                "asked_at": grant.asked_at,
                "expires_at": grant.expires_at,
                "state": grant.state.value,
            },
        )

    def find(self, grant: GrantId) -> Grant | None:
        """What waits under this id, or did."""
        row = self._transaction.row(_ONE if self._transaction.reads_only else _TAKE, grant=grant)
        return _grant(row) if row is not None else None

    def list_waiting(self, community: CommunityId) -> tuple[Grant, ...]:
        """What waits in a community, in the order of its numbers."""
        return tuple(_grant(row) for row in self._transaction.rows(_WAITING_IN, community=community))

    def list_all_waiting(self) -> tuple[Grant, ...]:
        """What waits anywhere."""
        return tuple(_grant(row) for row in self._transaction.rows(_WAITING))

    def put_state(self, grant: GrantId, state: GrantState) -> None:
        """It was decided, or is over."""
        self._transaction.write(_PUT_STATE, {"grant": grant, "now_is": state.value})

    def forget_before(self, at: datetime) -> None:
        """Drop what was asked for longer ago."""
        self._transaction.write(_FORGET_OLD, {"before": at})


def _grant(row: Any) -> Grant:
    return Grant(
        id=GrantId(row.id),
        community=CommunityId(row.community_id),
        number=row.number,
        person=PersonId(row.person_id),
        role=Role(row.role),
        asked_by=PersonId(row.asked_by) if row.asked_by is not None else None,
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        state=GrantState(row.state),
    )


def _listed(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    is_waiting = grants.c.state == GrantState.WAITING.value
    return sa.select(grants).where(is_waiting, *where).order_by(grants.c.number, grants.c.id)


_in_community = grants.c.community_id == sa.bindparam("community", type_=Id)
_this = grants.c.id == sa.bindparam("grant", type_=Id)
_LAST_NUMBER = sa.select(sa.func.max(grants.c.number).label("last")).where(_in_community)
_ADD = sa.insert(grants)
_ONE = sa.select(grants).where(_this)
_TAKE = _ONE.with_for_update()
_WAITING, _WAITING_IN = _listed(), _listed(_in_community)
_PUT_STATE = sa.update(grants).where(_this).values(state=sa.bindparam("now_is"))
_FORGET_OLD = sa.delete(grants).where(grants.c.asked_at < sa.bindparam("before", type_=UtcDateTime))
