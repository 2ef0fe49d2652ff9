"""Keeps one person's acts in order while they wait to be saved; those of different people go together."""

import asyncio
from types import TracebackType


class Turns:
    """A line for each who has acts under way."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[asyncio.Lock, int]] = {}

    def turn(self, whose: str) -> "_Turn":
        """Wait until those before are done; whoever comes first waits for nothing. Use it with `async with`."""
        return _Turn(self._lines, whose)


class _Turn:
    __slots__ = ("_lines", "_lock", "_whose")

    def __init__(self, lines: dict[str, tuple[asyncio.Lock, int]], whose: str) -> None:
        self._lines = lines
        self._whose = whose
        self._lock, waiting = lines.get(whose) or (asyncio.Lock(), 0)
        lines[whose] = self._lock, waiting + 1

    async def __aenter__(self) -> None:
        try:
            await self._lock.acquire()
        except BaseException:
            self._step_out()
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()
        self._step_out()

    def _step_out(self) -> None:
        lock, waiting = self._lines[self._whose]
        if waiting > 1:
            self._lines[self._whose] = lock, waiting - 1
        else:
            del self._lines[self._whose]
