"""Short readings on connections of their own: they see one moment and never hold up the writer."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from bot.refusals import NotSaved
from storage.engine import READERS, is_away
from storage.work import StorageWork

R = TypeVar("R")


class ThreadReader:
    """Runs readings in a few threads. `reading` runs a function in one reading transaction with a new work."""

    def __init__(self, reading: Callable[[Callable[[StorageWork], Any]], Any]) -> None:
        self._reading = reading
        self._threads = ThreadPoolExecutor(READERS, "reader")

    async def look(self, read: Callable[[Any], R]) -> R:
        """Run a function that only reads, and give back what it returned.

        Raises `NotSaved` when the database is away.
        """

        def looked() -> R:
            try:
                result: R = self._reading(read)
            except Exception as problem:
                if is_away(problem):
                    raise NotSaved from None
                raise
            return result

        return await asyncio.get_running_loop().run_in_executor(self._threads, looked)

    def close(self) -> None:
        """End the threads once they are done."""
        self._threads.shutdown()
