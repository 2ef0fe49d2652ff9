"""What changes with time: one row for each thing that waits for an instant."""

from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.work import Tick
from storage.engine import upsert
from storage.transaction import Transaction
from storage.types import UtcDateTime, tables

ticks = sa.Table(
    "ticks",
    tables,
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("ref", sa.String(60), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Index("ix_ticks_at", "at"),
)


class TickRows:
    """The ticks of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def set(self, tick: Tick, at: datetime) -> None:
        """Have this tick happen at an instant, instead of any earlier wish for it."""
        transaction = self._transaction
        row = {"kind": tick.kind, "ref": tick.ref, "at": at}
        transaction.write(_set(transaction.dialect), row)
        transaction.tick_at = min(at, transaction.tick_at or at)

    def drop(self, tick: Tick) -> None:
        """Have this tick not happen."""
        self._transaction.write(_DROP, {"kind": tick.kind, "ref": tick.ref})

    def drop_others(self, tick: Tick) -> None:
        """Have nothing else of this kind happen."""
        self._transaction.write(_DROP_OTHERS, {"kind": tick.kind, "ref": tick.ref})

    def due(self, *, limit: int) -> tuple[Tick, ...]:
        """What is due, earliest first."""
        rows = self._transaction.rows(_DUE, now=self._transaction.now, most=limit)
        return tuple(Tick(row.kind, row.ref) for row in rows)

    def take(self, tick: Tick) -> bool:
        """Take one due tick away for doing it; false where another process has, or it was set anew meanwhile."""
        row = self._transaction.row(_TAKE, kind=tick.kind, ref=tick.ref, now=self._transaction.now)
        if row is None:
            return False
        self.drop(tick)
        return True

    def earliest(self, kind: str | None = None) -> datetime | None:
        """When something is next due; of one kind, if given."""
        row = self._transaction.row(_EARLIEST) if kind is None else self._transaction.row(_EARLIEST_OF, kind=kind)
        return row.at if row is not None else None


_this = (ticks.c.kind == sa.bindparam("kind")) & (ticks.c.ref == sa.bindparam("ref"))
_is_due = ticks.c.at <= sa.bindparam("now", type_=UtcDateTime)
_DROP = sa.delete(ticks).where(_this)
_DROP_OTHERS = sa.delete(ticks).where(ticks.c.kind == sa.bindparam("kind"), ticks.c.ref != sa.bindparam("ref"))
_DUE = sa.select(ticks).where(_is_due).order_by(ticks.c.at).limit(sa.bindparam("most"))
_TAKE = sa.select(ticks).where(_this, _is_due).with_for_update(skip_locked=True)
_EARLIEST = sa.select(ticks.c.at).order_by(ticks.c.at).limit(1)
_EARLIEST_OF = _EARLIEST.where(ticks.c.kind == sa.bindparam("kind"))


@cache
def _set(dialect: str) -> sa.Executable:
    statement = upsert(dialect, ticks)
    return statement.on_conflict_do_update(index_elements=["kind", "ref"], set_={"at": statement.excluded.at})
