"""Which acts have been taken already: their keys, for two days, and nothing about who or what."""

from collections.abc import Iterable
from datetime import timedelta
from functools import cache

import sqlalchemy as sa

from storage.engine import among, insert_many
from storage.transaction import Transaction
from storage.types import UtcDateTime, tables

KEPT = timedelta(days=2)
"""Platforms redeliver for a day at most; keys are dropped after two."""

inbox_keys = sa.Table(
    "inbox_keys",
    tables,
    sa.Column("key", sa.String(200), primary_key=True),
    sa.Column("taken_at", UtcDateTime, nullable=False),
    sa.Index("ix_inbox_keys_taken_at", "taken_at"),
)


class InboxRows:
    """Keys of one transaction, read and written in one go."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._seen: dict[str, bool] = {}
        self._taken: set[str] = set()

    def foresee(self, keys: Iterable[str]) -> None:
        """Read in one go which of these were taken already."""
        missing = sorted(set(keys) - self._seen.keys())
        if missing:
            known = {row.key for row in self._transaction.rows(_known(self._transaction.dialect), keys=missing)}
            self._seen |= {key: key in known for key in missing}

    def is_taken(self, key: str) -> bool:
        """Whether this act has had its effect."""
        self.foresee([key])
        return self._seen[key]

    def take(self, key: str) -> None:
        """This act has its effect in this transaction; gathered."""
        self._transaction.writes += 1
        self._seen[key] = True
        self._taken.add(key)

    def forget_old(self) -> None:
        """Drop the keys that no platform can send again."""
        self._transaction.write(_FORGET_OLD, {"before": self._transaction.now - KEPT})

    def flush(self) -> None:
        """Write the gathered keys."""
        now, take = self._transaction.now, _take(self._transaction.dialect)
        self._transaction.write(take, *({"key": key, "taken_at": now} for key in sorted(self._taken)))
        self._taken.clear()


_FORGET_OLD = sa.delete(inbox_keys).where(inbox_keys.c.taken_at < sa.bindparam("before", type_=UtcDateTime))


@cache
def _known(dialect: str) -> sa.Executable:
    return sa.select(inbox_keys.c.key).where(among(dialect, inbox_keys.c.key, "keys"))


@cache
def _take(dialect: str) -> sa.Executable:
    return insert_many(dialect, inbox_keys, "key", "taken_at")
