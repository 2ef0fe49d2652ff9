"""Makes of a receipt code what opens the thing it is for: slowly on purpose, two at a time, and behind all else.

Whoever may be guessing is slowed down first: that costs no stretching. What is known of askers is in memory alone, by
a keyed hash that dies with the process.
"""

import asyncio
import hashlib
import os
import secrets
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from bot.feature import Coded, Request
from bot.refusals import Refusal

R = TypeVar("R", bound=Request)

AT_ONCE = 2
"""Codes that are stretched at the same time: each takes 64 MiB and a processor (trust.md §2.5)."""

MOST_WRONG = 5
WRONG_WITHIN = timedelta(minutes=10)
"""So many wrong codes from one asker in so much time."""

MOST_TRIES = 20
TRIES_WITHIN = timedelta(minutes=1)
"""So many guesses from all askers together."""


_BEHIND = 10
"""How much nicer than others these threads are, as the system counts it, where it can: votes go first."""


class TooManyTries(Refusal):
    """A receipt code was tried too often just now, by this asker or by all together."""

    word = "receipt-slow-down"


class Stretching:
    """Stretches codes. `stretch` is the slow part, which is run in a thread."""

    def __init__(self, stretch: Callable[[str], bytes], now: Callable[[], datetime]) -> None:
        self._stretch = stretch
        self._now = now
        self._threads = ThreadPoolExecutor(AT_ONCE, "stretching", _step_back)
        self._salt = secrets.token_bytes(32)
        self._wrong: dict[bytes, list[datetime]] = {}
        self._under_way: Counter[bytes] = Counter()
        self._tries: list[datetime] = []

    async def stretched(self, request: R) -> R:
        """The request with what its code opens, where it has one. Raises `TooManyTries`."""
        if not isinstance(request, Coded):
            return request
        if request.tries:
            self._take_try(self._of(request))
        try:
            loop = asyncio.get_running_loop()
            stretched = await loop.run_in_executor(self._threads, self._stretch, request.code)
        except BaseException:
            self.done(request)
            raise
        return replace(request, stretched=stretched)

    def missed(self, request: Request) -> None:
        """The code opened nothing."""
        if isinstance(request, Coded) and request.tries:
            self._wrong.setdefault(self._of(request), []).append(self._now())

    def done(self, request: Request) -> None:
        """It is known by now whether the code opened something: of one asker no more may be under way than be wrong."""
        if isinstance(request, Coded) and request.tries:
            asker = self._of(request)
            self._under_way[asker] -= 1
            if not self._under_way[asker]:
                del self._under_way[asker]

    def _take_try(self, asker: bytes) -> None:
        """Count a try that may be a guess, or refuse it uncounted."""
        now = self._now()
        self._tries = [at for at in self._tries if now - at < TRIES_WITHIN]
        for one, wrong in tuple(self._wrong.items()):
            self._wrong[one] = [at for at in wrong if now - at < WRONG_WITHIN]
            if not self._wrong[one]:
                del self._wrong[one]
        if len(self._tries) >= MOST_TRIES or len(self._wrong.get(asker, ())) + self._under_way[asker] >= MOST_WRONG:
            raise TooManyTries
        self._tries.append(now)
        self._under_way[asker] += 1

    def _of(self, request: Coded) -> bytes:
        return hashlib.blake2b(request.asker.encode(), key=self._salt, digest_size=16).digest()


def _step_back() -> None:
    """Let every other thread go first. Only Linux knows threads apart here; elsewhere all are the same."""
    if sys.platform == "linux":
        with suppress(OSError):
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _BEHIND)
