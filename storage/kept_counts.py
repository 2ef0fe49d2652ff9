"""Table and every query of results that cannot be counted again, as their ballots are gone."""

from functools import cache

import sqlalchemy as sa

from bot.polls.model import PollId
from bot.polls.model.ranked import RunOff, kept, read_kept
from storage.engine import upsert
from storage.transaction import Transaction
from storage.types import Id, tables

kept_counts = sa.Table(
    "kept_counts",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True, autoincrement=False),
    sa.Column("kept", sa.Text, nullable=False),
)


class KeptCountRows:
    """Kept results of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, poll: PollId) -> RunOff | None:
        """The rounds of a ranked question that has closed."""
        row = self._transaction.row(_KEPT, poll=poll)
        return read_kept(row.kept) if row is not None else None

    def put(self, poll: PollId, run_off: RunOff) -> None:
        """Keep them."""
        self._transaction.write(_put(self._transaction.dialect), {"poll_id": poll, "kept": kept(run_off)})


_KEPT = sa.select(kept_counts.c.kept).where(kept_counts.c.poll_id == sa.bindparam("poll", type_=Id))


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, kept_counts)
    return statement.on_conflict_do_update(index_elements=["poll_id"], set_={"kept": statement.excluded.kept})
