"""Table and queries of when each platform was last reached."""

from datetime import datetime
from functools import cache

import sqlalchemy as sa

from storage.engine import upsert
from storage.transaction import Transaction
from storage.types import UtcDateTime, tables

reached = sa.Table(
    "reached",
    tables,
    sa.Column("platform", sa.String(20), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)


class ReachedRows:
    """When each platform was last reached."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, platform: str) -> datetime | None:
        """When this platform was last reached; none before the first time."""
        row = self._transaction.row(_REACHED, platform=platform)
        return row.at if row is not None else None

    def put(self, platform: str, at: datetime) -> None:
        """This platform was reached, at this instant."""
        self._transaction.write(_put(self._transaction.dialect), {"platform": platform, "at": at})


_REACHED = sa.select(reached.c.at).where(reached.c.platform == sa.bindparam("platform"))


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, reached)
    return statement.on_conflict_do_update(index_elements=["platform"], set_={"at": statement.excluded.at})
