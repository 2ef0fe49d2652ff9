"""Does in one go what is asked for one by one: whatever is asked for at the same moment goes together."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.refusals import NotSaved

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class _Waiting(Generic[T, R]):
    it: T
    came: "asyncio.Future[R]"

    def fail(self, problem: Exception) -> None:
        if not self.came.done():  # whoever waited may have been cancelled
            self.came.set_exception(problem)

    def give(self, result: R) -> None:
        if not self.came.done():
            self.came.set_result(result)


class Together(Generic[T, R]):
    """`do` does it for many, and gives back what came of each. Where it fails, each is done alone."""

    def __init__(self, do: Callable[[Sequence[T]], Awaitable[Sequence[R]]]) -> None:
        self._do = do
        self._line: list[_Waiting[T, R]] = []
        self._under_way: set[asyncio.Task[None]] = set()

    async def ask(self, it: T) -> R:
        """What came of this one. Raises `NotSaved`, or whatever is wrong with it, and with no other."""
        waiting = _Waiting[T, R](it, asyncio.get_running_loop().create_future())
        self._line.append(waiting)
        if len(self._line) == 1:
            task = asyncio.create_task(self._do_line())
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return await waiting.came

    async def _do_line(self) -> None:
        line, self._line = self._line, []
        await self._do_these(line)

    async def _do_these(self, these: Sequence[_Waiting[T, R]]) -> None:
        try:
            came = await self._do([waiting.it for waiting in these])
        except Exception as problem:  # noqa: BLE001 - whatever it was, the others must not suffer
            if len(these) > 1 and not isinstance(problem, NotSaved):
                await asyncio.gather(*(self._do_these([waiting]) for waiting in these))
                return
            for waiting in these:
                waiting.fail(problem)
        else:
            for waiting, result in zip(these, came, strict=True):
                waiting.give(result)
