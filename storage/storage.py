"""Storage as `main` opens it: a migrated database with its writer and its reader."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.concerns.memory import Memory
from bot.logs import logger
from bot.people.model import House
from bot.polls.model.secrecy import KeyLost
from bot.refusals import NotSaved
from bot.work import Committed
from storage.chance import Chance, below
from storage.engine import Database
from storage.intakes import find_salt
from storage.key_store import KeyStore
from storage.reader import ThreadReader
from storage.sealing import Vault, stretch
from storage.shredding import Shredder
from storage.transaction import Transaction
from storage.work import StorageWork
from storage.writer import GroupWriter

log = logger("storage")


class Storage:
    """One database, opened. Times come from `now`; random ids and codes from `chance`."""

    def __init__(
        self,
        database: Database,
        *,
        house: House,
        code_keys: tuple[bytes, ...],
        audit_keys: tuple[bytes, ...],
        key_store: KeyStore,
        vault: Vault,
        now: Callable[[], datetime],
        chance: Chance = below,
    ) -> None:
        self.database = database
        self._house = house
        self._code_keys = code_keys
        self._audit_keys = audit_keys
        self.key_store = key_store
        self._vault = vault
        self.confided = Memory()
        self._salt = b""
        self._now = now
        self._chance = chance
        self._shredder = Shredder(database)
        self._mixed: set[int] = set()
        self.writer = GroupWriter(self.transact)
        self.reader = ThreadReader(self.read)

    def tell(self, committed: Committed) -> None:
        """Have somebody told after each commit, from the writer's thread."""
        self.writer.committed = committed

    def transact(self, do: Callable[[StorageWork], Any]) -> Any:
        """Run a function in one writing transaction; flushed and committed before this returns."""
        with self.database.begin() as connection:
            transaction = Transaction(connection, self._now(), chance=self._chance, mixed=self._mixed)
            work = self._work(transaction)
            result = do(work)
            work.flush()
        self._mixed |= transaction.mixes
        for do_now in transaction.afterwards:
            do_now()
        self._destroy(transaction.keys_to_destroy)
        if transaction.rewrites:
            self._shredder.rewrite(sorted(transaction.rewrites))
        if transaction.shreds == "log":
            self._shredder.truncate_log()
        elif transaction.shreds:
            self._shredder.shred(surely=transaction.shreds == "now")
        return result

    def read(self, read: Callable[[StorageWork], Any]) -> Any:
        """Run a function in one reading transaction.

        A secret question may close just then: its key is outside the transaction, and gone at once. Whoever saw it open
        looks again, and sees it closed. Where the key was lost, it still is.
        """
        try:
            return self._read(read)
        except KeyLost:
            return self._read(read)

    def _read(self, read: Callable[[StorageWork], Any]) -> Any:
        with self.database.read() as connection:
            transaction = Transaction(connection, self._now(), reads_only=True, chance=self._chance)
            return read(self._work(transaction))

    def _work(self, transaction: Transaction) -> StorageWork:
        return StorageWork(
            transaction,
            house=self._house,
            code_keys=self._code_keys,
            audit_keys=self._audit_keys,
            key_store=self.key_store,
            vault=self._vault,
            confided=self.confided,
        )

    def stretch(self, code: str) -> bytes:
        """Make of a receipt code what opens its concern: slow on purpose, and for a thread of its own."""
        if not self._salt:
            with self.database.begin() as connection:
                self._salt = find_salt(connection)
        return stretch(code, self._salt)

    def _destroy(self, names: Sequence[str]) -> None:
        """Raises nothing: what it was for is committed. What cannot be destroyed now is tried again."""
        for name in names:
            try:
                self.key_store.destroy(name)
            except NotSaved:
                log.error("key not destroyed yet")

    def close(self) -> None:
        """Do what waits, then let go of the database."""
        self.writer.close()
        self.reader.close()
        self.key_store.close()
        self.database.close()
