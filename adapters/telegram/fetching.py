"""Fetches updates by long polling, and confirms them only when what they did is kept and answered.

Telegram forgets an update as soon as a later one is asked for (Bot API, getUpdates). So a batch is taken whole first:
each person's acts in order, different people together. What could not be saved is fetched again.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from telegram.error import Conflict, InvalidToken, TelegramError

from adapters.telegram.reading import PLATFORM, Json, whose
from adapters.telegram.request import TooMany
from bot.logs import logger
from bot.refusals import NotSaved

WAIT = 25
"""Seconds that Telegram holds a call back when there is nothing to tell."""

ANSWERED_WITHIN = 3.0
"""Seconds after which the next updates are fetched, though an answer is still on its way: it holds up nobody else."""

ENDED_WITHIN = 5.0
"""Seconds that what is under way gets when we are told to stop."""

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_TOKEN_PAUSE, _CONFLICT_PAUSE = 300.0, 10.0

log = logger("telegram")

Fetch = Callable[[int, int], Awaitable[Sequence[Json]]]
"""`(offset, wait)` to the updates that wait, from that number on; 0 is whatever is not confirmed yet."""

Take = Callable[[Json], Awaitable["asyncio.Task[None] | None"]]
"""Takes one update, until what it did is kept; gives back the answer on its way. Raises `NotSaved`."""


class Fetching:
    """The loop. `pause` is what pauses are multiplied with."""

    def __init__(self, fetch: Fetch, take: Take, *, pause: float = 1.0) -> None:
        self._fetch = fetch
        self._take = take
        self._pause = pause
        self._offset = 0
        self._done: set[int] = set()  # taken already, behind one that was not

    async def run(self) -> None:
        """Fetch and take until cancelled; what is under way then is finished, and nothing else begun."""
        trouble, unsaved = Trouble(), Growing()
        wait = 0  # the first time: that Telegram is there shall be known at once
        while True:
            try:
                updates = await self._fetch(self._offset, wait)
            except TelegramError as error:
                await asyncio.sleep(trouble.pause_after(error) * self._pause)
                continue
            trouble.is_over()
            wait = WAIT
            taking = asyncio.create_task(self._take_all(updates))
            try:
                saved = await asyncio.shield(taking)
            except asyncio.CancelledError:
                await self._end(taking)
                raise
            if saved:
                unsaved.reset()
            else:
                # Telegram gives little to whoever asks for the same again at once.
                await asyncio.sleep(unsaved.next() * self._pause)

    async def _take_all(self, updates: Sequence[Json]) -> bool:
        """Take a batch; gives whether all of it is kept. The offset then stands before the first that is not."""
        if not updates:
            # All before is confirmed by now. Ids may begin anew after a quiet week, so no old one is held on to.
            self._offset = 0
            return True
        lines: dict[str, list[Json]] = {}
        for update in updates:
            if _number(update) not in self._done:
                lines.setdefault(whose(update), []).append(update)
        answers = [answer for line in await asyncio.gather(*map(self._take_line, lines.values())) for answer in line]
        if answers:
            await asyncio.wait(answers, timeout=ANSWERED_WITHIN)
        return self._move_on(updates)

    async def _take_line(self, line: Sequence[Json]) -> list["asyncio.Task[None]"]:
        """One person's updates, one after another; after one that could not be saved the rest waits."""
        answers = []
        for update in line:
            try:
                answer = await self._take(update)
            except NotSaved:
                break
            self._done.add(_number(update))
            if answer is not None:
                answers.append(answer)
        return answers

    def _move_on(self, updates: Sequence[Json]) -> bool:
        numbers = sorted(map(_number, updates))
        undone = [number for number in numbers if number not in self._done]
        self._offset = undone[0] if undone else numbers[-1] + 1
        self._done = {number for number in self._done if number > self._offset} if undone else set()
        return not undone

    async def _end(self, taking: "asyncio.Task[bool]") -> None:
        """Finish the batch under way, and confirm what of it is done, so that it does not come again."""
        try:
            async with asyncio.timeout(ENDED_WITHIN):
                await taking
                await self._fetch(self._offset, 0)  # gives what comes next, and confirms none of that
        except (TimeoutError, TelegramError):
            return


class Trouble:
    """How long to wait after a call that failed, and what to say of it: once, until it is over."""

    def __init__(self) -> None:
        self._growing = Growing()
        self._told: type[TelegramError] | None = None

    def pause_after(self, error: TelegramError) -> float:
        """Seconds to wait after this."""
        if isinstance(error, TooMany):
            return error.seconds
        told, self._told = self._told, type(error)
        if isinstance(error, InvalidToken):
            if told is not InvalidToken:
                log.error("token not accepted, put the right one into the settings", adapter=PLATFORM)
            return _TOKEN_PAUSE
        if isinstance(error, Conflict):
            if told is not Conflict:
                log.error("another program uses this token, stop one of them", adapter=PLATFORM)
            return _CONFLICT_PAUSE
        if told is None:
            log.warning("platform cannot be reached", adapter=PLATFORM, error=type(error).__name__)
        return self._growing.next()

    def is_over(self) -> None:
        """A call went well."""
        if self._told is not None:
            log.info("platform reached again", adapter=PLATFORM)
        self._told = None
        self._growing.reset()


class Growing:
    """Pauses that grow: 1, 2, 4 … seconds, half a minute at most."""

    def __init__(self) -> None:
        self._pause = _FIRST_PAUSE

    def next(self) -> float:
        """Seconds to wait this time."""
        pause, self._pause = self._pause, min(2 * self._pause, _LONGEST_PAUSE)
        return pause

    def reset(self) -> None:
        """It went well: the next pause is a short one."""
        self._pause = _FIRST_PAUSE


def _number(update: Json) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else 0
