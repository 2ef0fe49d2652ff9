"""What every stand-in is: a server on one port of this machine, a record of what was asked, and a clock to move."""

import asyncio
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from tests.platforms.clock import Clock
from tests.platforms.loading import Loads
from tests.platforms.recording import Call, Record
from tests.platforms.server import Server


class Readable(Protocol):
    """A message."""

    @property
    def text(self) -> str:
        """What people read."""


class StandIn(Loads, ABC):
    """A platform for one bot, on 127.0.0.1. Use it with `async with`; `check()` at the end of a test."""

    token: str
    """The bot's token."""
    record: Record
    """Calls, refusals, violations and counts."""
    _clock: Clock
    _server: Server
    _port: int

    async def __aenter__(self) -> Self:
        await self._server.start(self._port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for load in self.loads:
            load.stop()
        await self._stop()

    async def _stop(self) -> None:
        await self._server.stop()

    @abstractmethod
    def addresses(self) -> dict[str, str]:
        """The control door, the token, and what else a bot needs to know."""

    @property
    def control_url(self) -> str:
        """Where the control door is."""
        return f"http://127.0.0.1:{self._server.port}/control/"

    def check(self) -> None:
        """Raise `AssertionError` if the bot ever broke the platform's rules."""
        assert not self.record.violations, "\n".join(self.record.violations)

    def forgive(self) -> list[str]:
        """Forget the violations so far; gives them."""
        forgiven, self.record.violations = self.record.violations, []
        return forgiven

    def calls(self, method: str | None = None) -> list[Call]:
        """The newest calls, oldest first; of one method, or all."""
        return [call for call in self.record.calls if method in {None, call.method}]

    def called(self, method: str) -> int:
        """How often a method was called so far, with whatever success."""
        return self.record.by_method[method]

    async def until_called(self, method: str, count: int, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until a method was called so often. Raises `TimeoutError`."""
        await self.until(lambda: self.called(method) >= count, timeout)

    def time_passes(self, seconds: float) -> None:
        """Let time pass at once for the stand-in."""
        self._clock.leap(seconds)

    async def until(self, true: Callable[[], bool], timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until something is true; looked at whenever something happened. Raises `TimeoutError`."""
        happened = asyncio.Event()
        stop = self.record.listen(happened.set)
        try:
            async with asyncio.timeout(timeout):
                while not true():
                    await happened.wait()
                    happened.clear()
        finally:
            stop()

    async def until_shown(self, message: Readable, pattern: str, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until a message reads like this, by a regular expression. Raises `TimeoutError`."""
        sought = re.compile(pattern, re.DOTALL)
        await self.until(lambda: sought.search(message.text) is not None, timeout)
