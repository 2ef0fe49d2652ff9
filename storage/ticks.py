"""What changes with time: one row for each thing that waits for an instant."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.work import Tick
from storage.engine import among, insert_many
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
        self.set_all({tick: at})

    def set_all(self, ticks: Mapping[Tick, datetime]) -> None:
        """The same for many."""
        transaction = self._transaction
        rows = [{"kind": tick.kind, "ref": tick.ref, "at": at} for tick, at in ticks.items()]
        transaction.write(_set(transaction.dialect), *sorted(rows, key=lambda row: (row["kind"], row["ref"])))
        transaction.tick_at = min((at for at in (transaction.tick_at, *ticks.values()) if at is not None), default=None)

    def is_set(self, tick: Tick) -> bool:
        """Whether this tick is to happen."""
        return self._transaction.row(_ONE, kind=tick.kind, ref=tick.ref) is not None

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

    def take(self, *ticks: Tick) -> tuple[Tick, ...]:
        """Take due ticks of one kind away for doing them: those that nobody else has, or set anew meanwhile."""
        transaction = self._transaction
        transaction.writes += 1
        refs = [tick.ref for tick in ticks]
        rows = transaction.rows(_take(transaction.dialect), kind=ticks[0].kind, refs=refs, now=transaction.now)
        taken = {row.ref for row in rows}
        return tuple(tick for tick in ticks if tick.ref in taken)

    def earliest(self, kind: str | None = None) -> datetime | None:
        """When something is next due; of one kind, if given."""
        row = self._transaction.row(_EARLIEST) if kind is None else self._transaction.row(_EARLIEST_OF, kind=kind)
        return row.at if row is not None else None


_this = (ticks.c.kind == sa.bindparam("kind")) & (ticks.c.ref == sa.bindparam("ref"))
_is_due = ticks.c.at <= sa.bindparam("now", type_=UtcDateTime)
_ONE = sa.select(ticks).where(_this)
_DROP = sa.delete(ticks).where(_this)
_DROP_OTHERS = sa.delete(ticks).where(ticks.c.kind == sa.bindparam("kind"), ticks.c.ref != sa.bindparam("ref"))
_DUE = sa.select(ticks).where(_is_due).order_by(ticks.c.at).limit(sa.bindparam("most"))
_EARLIEST = sa.select(ticks.c.at).order_by(ticks.c.at).limit(1)
_EARLIEST_OF = _EARLIEST.where(ticks.c.kind == sa.bindparam("kind"))


@cache
def _set(dialect: str) -> sa.Executable:
    statement = insert_many(dialect, ticks, "kind", "ref", "at")
    return statement.on_conflict_do_update(index_elements=["kind", "ref"], set_={"at": statement.excluded.at})


@cache
def _take(dialect: str) -> sa.Executable:
    of_kind = ticks.c.kind == sa.bindparam("kind")
    free = sa.select(ticks.c.ref).where(of_kind, among(dialect, ticks.c.ref, "refs"), _is_due)
    taken = ticks.c.ref.in_(free.with_for_update(skip_locked=True))
    return sa.delete(ticks).where(of_kind, taken).returning(ticks.c.ref)
