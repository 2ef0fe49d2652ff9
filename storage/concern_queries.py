"""The statements about concerns, built once each; and rows to values and back."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.concerns.model.concern import Concern, ConcernId, Outcome, ReaderId, Stage
from bot.concerns.model.slots import Due
from bot.people.model import CommunityId
from storage.concern_readers import concern_readers
from storage.concern_tables import concern_keys, concern_messages, concerns, return_addresses
from storage.types import Id


def concern_of(row: Any) -> Concern:
    """A row as a value; what is sealed stays behind."""
    return Concern(
        id=ConcernId(row.id),
        community=CommunityId(row.community_id),
        month=row.month,
        due=Due(day=row.due_on, turn=row.turn) if row.due_on is not None else None,
        released_on=row.released_on,
        stage=Stage(row.stage),
        outcome=Outcome(row.outcome) if row.outcome is not None else None,
        read_by=row.read_by,
        answer_by=row.answer_by,
        asked=row.asked,
        held_by=ReaderId(row.held_by) if row.held_by is not None else None,
        unread=row.unread,
        muted=row.muted,
        ends_on=row.ends_on,
        last_on=row.last_on,
    )


def row_of(concern: Concern) -> dict[str, Any]:
    """The same the other way round."""
    return {
        "id": concern.id,
        "community_id": concern.community,
        "month": concern.month,
        "due_on": concern.due.day if concern.due is not None else None,
        "turn": concern.due.turn if concern.due is not None else None,
        "released_on": concern.released_on,
        "stage": concern.stage.value,
        "outcome": concern.outcome.value if concern.outcome is not None else None,
        "read_by": concern.read_by,
        "answer_by": concern.answer_by,
        "asked": concern.asked,
        "held_by": concern.held_by,
        "unread": concern.unread,
        "muted": concern.muted,
        "ends_on": concern.ends_on,
        "last_on": concern.last_on,
    }


_c, _m, _k = concerns.c, concern_messages.c, concern_keys.c
_this = _c.id == sa.bindparam("concern")
_community = _c.community_id == sa.bindparam("community", type_=Id)
_is_out = _c.released_on.is_not(None)
_day: Any = sa.bindparam("day", type_=sa.Date)
_turn: Any = sa.bindparam("upto", type_=sa.SmallInteger)


def _is_due(on: Any, turn: Any) -> sa.ColumnElement[bool]:
    return sa.or_(on < _day, sa.and_(on == _day, turn <= _turn))


_for_reader = concern_keys.join(concerns, _k.concern_id == _c.id)
_may_read = _k.reader_id == sa.bindparam("reader")

ADD = sa.insert(concerns)
ADD_KEY = sa.insert(concern_keys)
ADD_MESSAGE = sa.insert(concern_messages)
ADD_RETURN = sa.insert(return_addresses)
ONE = sa.select(concerns).where(_this)
TAKE = ONE.with_for_update()
BY_CODE = sa.select(concerns).where(_c.lookup == sa.bindparam("lookup"))
ONE_FOR = sa.select(concerns).select_from(_for_reader).where(_this, _may_read, _is_out)
ALL_FOR = sa.select(concerns).select_from(_for_reader).where(_may_read, _is_out).order_by(_c.released_on, _c.id)
KEY = sa.select(concern_keys).where(_k.concern_id == sa.bindparam("concern"), _may_read)
MESSAGES = (
    sa.select(concern_messages)
    .where(_m.concern_id == sa.bindparam("concern"))
    .order_by(sa.func.coalesce(_m.released_on, sa.literal(date.max, sa.Date)), _m.id)
)
READERS_OF = (
    sa.select(concern_readers)
    .select_from(concern_readers.join(concern_keys, _k.reader_id == concern_readers.c.id))
    .where(_k.concern_id == sa.bindparam("concern"))
    .order_by(concern_readers.c.since, concern_readers.c.id)
)
_KEPT = ("stage", "outcome", "read_by", "answer_by", "asked", "held_by", "unread", "muted", "ends_on", "last_on")
PUT = (
    sa.update(concerns)
    .where(_c.id == sa.bindparam("now_id"))
    .values({name: sa.bindparam(f"now_{name}", type_=_c[name].type) for name in _KEPT})
)
WAITING = sa.select(_c.id).where(_community, _is_due(_c.due_on, _c.turn))
WAITING_MESSAGES = (
    sa.select(_m.id, _m.concern_id)
    .select_from(concern_messages.join(concerns, _m.concern_id == _c.id))
    .where(_community, _is_due(_m.due_on, _m.turn))
)
_elsewhere = {"due_on": sa.bindparam("at_day", type_=sa.Date), "turn": sa.bindparam("at_turn", type_=sa.SmallInteger)}
MOVES: Sequence[tuple[sa.Executable, sa.Executable]] = (
    (
        sa.select(_c.id, _c.due_on, _c.turn).where(_community, _c.due_on.is_not(None)).order_by(_c.id),
        sa.update(concerns).where(_c.id == sa.bindparam("of")).values(_elsewhere),
    ),
    (
        sa.select(_m.id, _m.due_on, _m.turn)
        .select_from(concern_messages.join(concerns, _m.concern_id == _c.id))
        .where(_community, _m.due_on.is_not(None))
        .order_by(_m.id),
        sa.update(concern_messages).where(_m.id == sa.bindparam("of")).values(_elsewhere),
    ),
)
"""What waits in a community, and how it is put elsewhere: concerns, and messages."""


def moved(rows: Sequence[Any], to: Callable[[Due], Due]) -> Sequence[dict[str, Any]]:
    """Where each of what waits is put."""
    dues = ((row.id, to(Due(day=row.due_on, turn=row.turn))) for row in rows)
    return [{"of": ref, "at_day": due.day, "at_turn": due.turn} for ref, due in dues]


_today = sa.bindparam("today", type_=sa.Date)
RELEASE = (
    sa.update(concerns)
    .where(_c.id == sa.bindparam("of"))
    .values(released_on=_today, due_on=None, turn=None, stage=Stage.NEW.value)
)
RELEASE_MESSAGE = (
    sa.update(concern_messages).where(_m.id == sa.bindparam("of")).values(released_on=_today, due_on=None, turn=None)
)
OPEN = (
    sa.select(concerns).where(_community, _is_out, _c.stage != sa.bindparam("closed")).order_by(_c.released_on, _c.id)
)
ENDING = sa.select(concerns).where(_c.ends_on < sa.bindparam("before", type_=sa.Date)).order_by(_c.id)
MONTHS = sa.select(_c.month).distinct()
RETURN = sa.select(return_addresses).where(return_addresses.c.concern_id == sa.bindparam("concern"))
DROP_RETURN = sa.delete(return_addresses).where(return_addresses.c.concern_id == sa.bindparam("concern"))
FORGET: Sequence[sa.Executable] = (
    DROP_RETURN,
    sa.delete(concern_messages).where(_m.concern_id == sa.bindparam("concern")),
    sa.delete(concern_keys).where(_k.concern_id == sa.bindparam("concern")),
    sa.delete(concerns).where(_this),
)

_LOCK = 0x0CA5E4E9
"""PostgreSQL's advisory lock for writing to these tables: any number, as long as nobody else uses it."""

HOLD = sa.select(sa.func.pg_advisory_xact_lock(_LOCK))


@cache
def copy_of(table: sa.Table) -> sa.Executable:
    """Copies a table for the length of a transaction."""
    return sa.text(f"CREATE TEMPORARY TABLE {table.name}_anew ON COMMIT DROP AS SELECT * FROM {table.name}")  # noqa: S608 - our own names


@cache
def copy_back(table: sa.Table) -> sa.Executable:
    """Brings the copy back, in the order of its key."""
    copy = sa.table(f"{table.name}_anew", *(sa.column(column.name) for column in table.c))
    key = [copy.c[column.name] for column in table.primary_key]
    names = [column.name for column in table.c]
    return sa.insert(table).from_select(names, sa.select(copy).order_by(*key))
