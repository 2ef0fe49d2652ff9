"""Where calls wait for their turn, are made, and tell what came of them: that decides when the next ones go."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import BadRequest, NetworkError, TelegramError

from adapters.telegram.limits import Need, Ticket, Turns
from adapters.telegram.request import TooMany
from bot.chat.adapter import RetryLater

R = TypeVar("R")

CHAT_PATIENCE = {Need.ANSWER: 30.0, Need.POST: 2.0}
"""Seconds that a call waits here for its chat. A post that would wait longer is better owed than standing in line."""

PATIENCE = {Need.ANSWER: 30.0, Need.POST: 10.0}
"""Seconds that it waits here for whatever reason."""


class Line:
    """All calls that show something. `now` gives seconds that only rise."""

    def __init__(self, turns: Turns, now: Callable[[], float]) -> None:
        self._turns = turns
        self._now = now
        self._granted: dict[Ticket, asyncio.Future[None]] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def call(self, chat: str, need: Need, call: Callable[[], Awaitable[R]]) -> R:
        """Make a call when its turn comes. Raises `RetryLater` where that would take too long, and what it raises."""
        ticket, answered = await self.turn(chat, need), False
        try:
            result = await call()
            answered = True
            self._turns.went_well()
        except TooMany as error:
            answered = True
            self.hold(chat, error.seconds)
            raise
        except TelegramError as error:
            answered = isinstance(error, BadRequest) or not isinstance(error, NetworkError)
            raise
        else:
            return result
        finally:
            end = self._turns.answered if answered else self._turns.lost
            end(ticket, self._now())
            self._let_go()

    async def turn(self, chat: str, need: Need) -> Ticket:
        """Wait until a call to this chat may go. Raises `RetryLater` where that would take too long."""
        wait = self._turns.wait_of(chat, self._now())
        if wait > CHAT_PATIENCE[need]:
            raise self.later(wait)
        ticket = self._turns.join(chat, need)
        granted = self._granted[ticket] = asyncio.get_running_loop().create_future()
        self._let_go()
        try:
            async with asyncio.timeout(PATIENCE[need]):
                await granted
        except BaseException as problem:
            self._turns.lost(ticket, self._now())  # its turn may have come just now
            if not isinstance(problem, TimeoutError):
                raise
        else:
            return ticket
        finally:
            self._granted.pop(ticket, None)
            self._turns.leave(ticket)
        raise self.later(max(self._turns.wait_of(chat, self._now()), 1.0))

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram asked us to leave this chat alone for so long."""
        self._turns.hold(chat, self._now() + seconds)

    def later(self, seconds: float) -> RetryLater:
        """What is owed again after so long; with all that is owed on Telegram, where all chats are left alone."""
        for_all = self._turns.wait_of_all(self._now())
        return RetryLater(max(seconds, for_all), everywhere=for_all > 0)

    def _let_go(self) -> None:
        """Let all go whose turn it is, and come back when the next one's is."""
        while (ticket := self._turns.take(self._now())) is not None:
            granted = self._granted.pop(ticket, None)
            if granted is not None and not granted.done():
                granted.set_result(None)
            else:
                self._turns.lost(ticket, self._now())
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        at = self._turns.next_at()
        if at is not None and at != float("inf"):
            self._timer = asyncio.get_running_loop().call_later(max(at - self._now(), 0.0), self._let_go)
