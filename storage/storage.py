"""Storage as `main` opens it: a migrated database with its writer and its reader."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.people.model import House
from bot.work import Committed
from storage.chance import Chance, below
from storage.engine import Database
from storage.reader import ThreadReader
from storage.shredding import Shredder
from storage.transaction import Transaction
from storage.work import StorageWork
from storage.writer import GroupWriter


class Storage:
    """One database, opened. Times come from `now`; random ids and codes from `chance`."""

    def __init__(
        self,
        database: Database,
        *,
        house: House,
        code_key: bytes,
        now: Callable[[], datetime],
        chance: Chance = below,
    ) -> None:
        self.database = database
        self._house = house
        self._code_key = code_key
        self._now = now
        self._chance = chance
        self._shredder = Shredder(database)
        self.writer = GroupWriter(self.transact)
        self.reader = ThreadReader(self.read)

    def tell(self, committed: Committed) -> None:
        """Have somebody told after each commit, from the writer's thread."""
        self.writer.committed = committed

    def transact(self, do: Callable[[StorageWork], Any]) -> Any:
        """Run a function in one writing transaction; flushed and committed before this returns."""
        with self.database.begin() as connection:
            transaction = Transaction(connection, self._now(), chance=self._chance)
            work = StorageWork(transaction, self._house, self._code_key)
            result = do(work)
            work.flush()
        if transaction.shreds:
            self._shredder.shred(surely=transaction.shreds == "now")
        return result

    def read(self, read: Callable[[StorageWork], Any]) -> Any:
        """Run a function in one reading transaction."""
        with self.database.read() as connection:
            transaction = Transaction(connection, self._now(), reads_only=True, chance=self._chance)
            return read(StorageWork(transaction, self._house, self._code_key))

    def close(self) -> None:
        """Do what waits, then let go of the database."""
        self.writer.close()
        self.reader.close()
        self.database.close()
