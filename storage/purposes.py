"""Table and every query of why a service asks, and of what is owed after it."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import CommunityId, PersonId
from bot.polls.model import PollId, State
from bot.polls.model.purpose import Purpose
from storage.engine import among, upsert
from storage.polls import polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

purposes = sa.Table(
    "purposes",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("can_change", sa.Text, nullable=False),
    sa.Column("cannot_change", sa.Text, nullable=False),
    sa.Column("decides", sa.Text, nullable=False),
    sa.Column("carers_decide", sa.Boolean, nullable=False),
    sa.Column("step", sa.Integer, nullable=False),  # of the ladder of co-production, from 1 at the bottom; 0 for none
    sa.Column("answerer", sa.Text, nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("moved", sa.Text, nullable=False),  # why it is not due on the day first promised
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("answered_at", UtcDateTime),
)


class PurposeRows:
    """Purposes of one transaction. Their polls are read before them, and so locked where the transaction writes."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, poll: PollId) -> Purpose | None:
        """Why a question is asked, where it is asked for a service."""
        row = self._transaction.row(_ONE, poll=poll)
        return _purpose(row) if row is not None else None

    def find_last(self, community: CommunityId, person: PersonId) -> Purpose | None:
        """What somebody wrote last in a community, of the questions that they asked there."""
        row = self._transaction.row(_LAST, community=community, person=person)
        return _purpose(row) if row is not None else None

    def put(self, purpose: Purpose) -> None:
        """Keep it."""
        self._transaction.write(_put(self._transaction.dialect), _row(purpose))

    def forget(self, poll: PollId) -> None:
        """The question is asked for no service after all."""
        self._transaction.write(_FORGET, {"poll": poll})

    def list_owed(self, communities: Sequence[CommunityId], *, most: int) -> tuple[Purpose, ...]:
        """So many of those that are not answered yet, of questions that people have seen; what was due first, first."""
        given = {"communities": list(communities), "most": most}
        return tuple(map(_purpose, self._transaction.rows(_owed(self._transaction.dialect), **given)))

    def count_owed(self, communities: Sequence[CommunityId]) -> int:
        """How many there are."""
        statement = _count_owed(self._transaction.dialect)
        given = {"communities": list(communities)}
        return int(self._transaction.connection.execute(statement, given).scalar_one())


def _purpose(row: Any) -> Purpose:
    return Purpose(
        poll=PollId(row.poll_id),
        can_change=row.can_change,
        cannot_change=row.cannot_change,
        decides=row.decides,
        answerer=row.answerer,
        due_on=row.due_on,
        step=row.step,
        carers_decide=row.carers_decide,
        moved=row.moved,
        answer=row.answer,
        answered_at=row.answered_at,
    )


def _row(purpose: Purpose) -> dict[str, Any]:
    return {
        "poll_id": purpose.poll,
        "can_change": purpose.can_change,
        "cannot_change": purpose.cannot_change,
        "decides": purpose.decides,
        "carers_decide": purpose.carers_decide,
        "step": purpose.step,
        "answerer": purpose.answerer,
        "due_on": purpose.due_on,
        "moved": purpose.moved,
        "answer": purpose.answer,
        "answered_at": purpose.answered_at,
    }


_of_poll = purposes.c.poll_id == sa.bindparam("poll", type_=Id)
_with_poll = purposes.join(polls, polls.c.id == purposes.c.poll_id)
_ONE = sa.select(purposes).where(_of_poll)
_LAST = (
    sa.select(purposes)
    .select_from(_with_poll)
    .where(
        polls.c.community_id == sa.bindparam("community", type_=Id),
        polls.c.asked_by == sa.bindparam("person", type_=Id),
        polls.c.number.is_not(None),
    )
    .order_by(polls.c.number.desc())
    .limit(1)
)
_FORGET = sa.delete(purposes).where(_of_poll)


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, purposes)
    changed = {column.name: statement.excluded[column.name] for column in purposes.c if column.name != "poll_id"}
    return statement.on_conflict_do_update(index_elements=["poll_id"], set_=changed)


def _is_owed(dialect: str) -> sa.ColumnElement[bool]:
    seen = polls.c.state.in_([State.OPEN.value, State.CLOSED.value])
    return purposes.c.answered_at.is_(None) & seen & among(dialect, polls.c.community_id, "communities")


@cache
def _owed(dialect: str) -> sa.Executable:
    chosen = sa.select(purposes).select_from(_with_poll).where(_is_owed(dialect))
    return chosen.order_by(purposes.c.due_on, polls.c.number, polls.c.id).limit(sa.bindparam("most"))


@cache
def _count_owed(dialect: str) -> sa.Executable:
    return sa.select(sa.func.count()).select_from(_with_poll).where(_is_owed(dialect))
