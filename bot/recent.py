"""Which acts were taken of late, where that is written down nowhere: a platform may hand one over again."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

MOST = 20_000
"""Acts that are remembered. What is older than so many is not brought again, but after a restart, and in its order."""


class Recent:
    """Keys of acts, in memory alone."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._taking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def once(self, key: str) -> AsyncIterator[bool]:
        """Whether it is still to be taken; at the end it was, unless that failed. Brought again meanwhile, it waits."""
        lock = self._taking.setdefault(key, asyncio.Lock())
        async with lock:
            is_new = key not in self._keys
            yield is_new
            if is_new:
                self._add(key)

    def _add(self, key: str) -> None:
        self._keys[key] = None
        if len(self._keys) > self._most:
            self._keys.popitem(last=False)
