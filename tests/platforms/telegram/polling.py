"""getUpdates: one poller at a time, waiting until there is something to tell."""

import asyncio
from collections.abc import Callable

from tests.platforms.telegram.refusing import OTHER_POLLER, WEBHOOK_ACTIVE, Refused
from tests.platforms.telegram.updates import Updates

LONGEST_WAIT = 50
"""Seconds (tdlib/telegram-bot-api, `LONG_POLL_MAX_TIMEOUT`)."""
GATHERING = 0.001
"""Seconds that Telegram gathers updates before it answers a waiting poll (`LONG_POLL_WAIT_AFTER`)."""
BRAKE = 0.5
"""Seconds within which Telegram gives a single update to whoever asks for the same offset again."""


class Polling:
    """The waiting poll. With `brakes`, asking again at once for the same offset gives one update only.

    `happened` is called when updates were confirmed, and when a waiting poll ended.
    """

    def __init__(self, updates: Updates, happened: Callable[[], None], *, brakes: bool = False) -> None:
        self._updates = updates
        self._happened = happened
        self._brakes = brakes
        self._waiting: asyncio.Future[None] | None = None
        self._woken = False
        self._asked: tuple[int, float] = (0, 0.0)
        self.webhook_active = False
        updates.wake = self.wake

    async def get(self, offset: int, limit: int, timeout: int) -> bytes:  # noqa: ASYNC109 - a parameter of the method
        """What getUpdates answers. Raises `Refused` with 409 when a webhook is set, or once another poll begins."""
        if self.webhook_active:
            raise Refused(409, WEBHOOK_ACTIVE)
        self.end(OTHER_POLLER)
        limit = self._braked(offset, limit)
        self._updates.confirm(offset)
        self._happened()
        taken = self._updates.head(limit)
        if not taken and timeout > 0:
            await self._wait(min(timeout, LONGEST_WAIT))
            taken = self._updates.head(limit)
        return b'{"ok":true,"result":[%b]}' % b",".join([pending.body for pending in taken])

    def end(self, why: str) -> None:
        """End the waiting poll with 409."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Refused(409, why))
        self._waiting = None

    @property
    def is_waiting(self) -> bool:
        """Whether a poll waits for something to happen."""
        return self._waiting is not None

    def release(self) -> None:
        """Let the waiting poll go on with what there is."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def wake(self) -> None:
        """There is something to tell."""
        if self._waiting is not None and not self._woken:
            self._woken = True
            asyncio.get_running_loop().call_later(GATHERING, self._finish, self._waiting)

    def _finish(self, waiting: "asyncio.Future[None]") -> None:
        self._woken = False
        if not waiting.done():
            waiting.set_result(None)
        elif self._waiting is not None and len(self._updates):
            self.wake()

    async def _wait(self, seconds: float) -> None:
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        try:
            async with asyncio.timeout(seconds):
                await waiting
        except TimeoutError:
            pass
        finally:
            if self._waiting is waiting:
                self._waiting = None
            self._happened()

    def _braked(self, offset: int, limit: int) -> int:
        now = asyncio.get_running_loop().time()
        before, at = self._asked
        self._asked = (offset, now)
        return 1 if self._brakes and offset == before and now < at + BRAKE else limit
