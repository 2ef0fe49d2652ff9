"""Leaves no trace of the order in which rows about concerns came, nor of any that went (trust.md §2.7)."""

import sqlalchemy as sa

from storage.concern_queries import HOLD, copy_back, copy_of
from storage.concern_tables import SEALED
from storage.transaction import Transaction


class Traces:
    """What one transaction does about them.

    SQLite puts rows where there is room as they come, so that only the whole file written anew tells no order: that is
    done after the commit. In PostgreSQL rows tell when they came, so the tables are written anew in the order of their
    keys; after the commit, what that leaves behind goes too.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._is_mixed = self._is_held = False

    def hold(self) -> None:
        """Of several processes one writes here at a time: while rows are written anew, another would miss its own."""
        if not self._is_held and self._transaction.dialect == "postgresql":
            self._transaction.connection.execute(HOLD)
        self._is_held = True

    def mix(self) -> None:
        """Have nothing tell any order once this is committed."""
        self.hold()
        self._is_mixed = True
        if self._transaction.dialect == "postgresql":
            self._transaction.rewrites.update(table.name for table in SEALED)
        else:
            self._transaction.shreds = "now"

    def flush(self) -> None:
        """Write the tables anew, where rows tell when they came.

        By deleting and adding, and not by emptying the table: who reads just then sees what was there before.
        """
        if not self._is_mixed or self._transaction.dialect != "postgresql":
            return
        self._is_mixed = False
        execute = self._transaction.connection.execute
        for table in SEALED:
            execute(copy_of(table))
        for table in reversed(SEALED):
            execute(sa.delete(table))
        for table in SEALED:
            execute(copy_back(table))
