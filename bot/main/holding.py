"""Of all processes over one database, one speaks for each platform: it listens, and its courier sends.

Two that fetched would be refused by the platform, and two couriers would send at twice the rate that is allowed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping

from bot import logs
from bot.refusals import NotSaved
from bot.work import Changes
from storage.holding import Hold

EVERY = 2.0
"""Seconds between two tries to take it, or two looks whether it is still ours."""

BORNE = 10.0
"""Seconds without the database for which we go on. As long a PostgreSQL that sees us no more leaves it to us."""

GATHERED = 10.0
"""Seconds between two times that another process is told of what is not urgent."""

log = logs.logger("main")


class Holding:
    """Which platforms this process speaks for: from the first those without a hold, the others once it has theirs."""

    def __init__(
        self, platforms: Collection[str], holds: Mapping[str, Hold], *, every: float = EVERY, borne: float = BORNE
    ) -> None:
        self._every, self._borne = every, borne
        self.held = set(platforms) - holds.keys()
        self._holds = holds
        self._owed: dict[str, bool] = {}

    def told(self, changes: Changes) -> None:
        """After a commit of ours: who speaks for the other platforms must hear of it, as we do not send there."""
        if changes.subjects:
            urgent = any(changes.subjects.values())
            self._owed |= {name: urgent or self._owed.get(name, False) for name in self._holds.keys() - self.held}

    async def speak(self, platform: str, listen: Callable[[], Awaitable[None]], look_again: Callable[[], None]) -> None:
        """Listen to a platform while we may, until cancelled; `look_again` when there may be something to send."""
        hold = self._holds[platform]
        try:
            while True:
                await self._wait(platform, hold)
                self.held.add(platform)
                look_again()
                listening = asyncio.ensure_future(listen())
                try:
                    await self._is_lost(hold, look_again)
                    log.warning("speaks for it no longer", adapter=platform)
                finally:
                    self.held.discard(platform)
                    listening.cancel()  # what is under way there is finished first
                    await asyncio.gather(listening, return_exceptions=True)
        finally:
            await asyncio.to_thread(hold.let_go)

    async def _wait(self, platform: str, hold: Hold) -> None:
        """Until we have it. It is said once that we wait, and then that we speak."""
        is_late, is_said, told_at = False, False, 0.0
        while True:
            try:
                if await asyncio.to_thread(hold.take):
                    break
                if not is_said:
                    log.info("another process speaks for it, waiting", adapter=platform)
                is_said = True
                if self._must_tell(platform, told_at):
                    told_at = asyncio.get_running_loop().time()
                    del self._owed[platform]
                    await asyncio.to_thread(hold.tell)
            except NotSaved:
                pass  # the database is away: nobody can speak for anything
            is_late = True
            await asyncio.sleep(self._every)
        self._owed.pop(platform, None)
        if is_late:
            log.info("speaks for it from now on", adapter=platform)

    def _must_tell(self, platform: str, told_at: float) -> bool:
        urgent = self._owed.get(platform)
        return urgent is True or (urgent is False and asyncio.get_running_loop().time() - told_at >= GATHERED)

    async def _is_lost(self, hold: Hold, look_again: Callable[[], None]) -> None:
        """Until another process has it, or may have."""
        time = asyncio.get_running_loop().time
        had_at = time()
        while True:
            await asyncio.sleep(self._every)
            try:
                if not await asyncio.to_thread(hold.keep):
                    return
                had_at = time()
            except NotSaved:
                if time() - had_at > self._borne:
                    return
            if hold.told():
                look_again()
