"""Lets features act on time passing: one wake-up on APScheduler, armed for the earliest of what waits."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.contents import Contents
from bot.logs import logger, where
from bot.refusals import NotSaved
from bot.work import Changes, Job, Reader, Tick, Writer

AT_ONCE = 200
LOOK_AGAIN = timedelta(seconds=30)
"""The longest sleep: other processes set ticks of which nobody tells us."""

PUT_OFF = timedelta(minutes=5)
"""How long a tick waits that failed by a fault of ours."""

log = logger("ticker")


class Ticker:
    """Claims what is due and has its feature act on it; each tick takes effect once, in the writer's transaction."""

    def __init__(
        self,
        *,
        contents: Contents,
        writer: Writer,
        reader: Reader,
        now: Callable[[], datetime],
        machine_now: Callable[[], datetime],
    ) -> None:
        self._contents = contents
        self._writer = writer
        self._reader = reader
        self._now = now
        self._machine_now = machine_now
        self._earliest: datetime | None = None  # when something is due, as far as we know
        self._armed: datetime | None = None  # none while it is looked and acted
        self._woken = asyncio.Event()
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def told(self, changes: Changes) -> None:
        """After a commit: something may now be due earlier. Call it in the ticker's loop."""
        at = changes.tick_at
        if at is not None and (self._armed is None or at < self._armed):
            self._earliest = min(at, self._earliest or at)
            if self._armed is not None:
                self._woken.set()

    def hurry(self) -> None:
        """The clock was moved: look again now."""
        self._woken.set()

    async def run(self) -> None:
        """Act on time until cancelled."""
        self._scheduler.start()
        try:
            while True:
                self._woken.clear()
                await self.run_due()
                self._arm()
                await self._woken.wait()
        finally:
            self._scheduler.shutdown(wait=False)

    async def run_due(self) -> int:
        """Do whatever is due now, until nothing is; gives back how many ticks were done."""
        done, self._armed = 0, None
        try:
            while ticks := await self._look():
                acted = await asyncio.gather(*(self._act(part) for part in self._parts(ticks)))
                if not any(acted):
                    break
                done += sum(acted)
        except NotSaved:
            return done  # the database is away; the next wake-up finds the same ticks
        return done

    async def _look(self) -> Sequence[Tick]:
        """What is due; and it is noted when to look again: at once, until nothing is."""

        def look(work: Any) -> tuple[Sequence[Tick], datetime | None]:
            due = work.ticks.due(limit=AT_ONCE)
            return due, work.now if due else work.ticks.earliest()

        self._earliest = None  # what is set from now on, we are told of
        due, earliest = await self._reader.look(look)
        if earliest is not None:
            self._earliest = min(earliest, self._earliest or earliest)
        return due

    def _parts(self, ticks: Sequence[Tick]) -> Iterable[Sequence[Tick]]:
        """What is acted on as one: all of a kind, where its feature can; each other one by itself."""
        together: dict[str, list[Tick]] = {}
        for tick in ticks:
            if tick.kind in self._contents.ticks_together:
                together.setdefault(tick.kind, []).append(tick)
            else:
                yield [tick]
        yield from together.values()

    async def _act(self, ticks: Sequence[Tick]) -> int:
        """Act on these, in one transaction; gives back on how many. Where one is bad, each is tried alone."""
        try:
            return await self._writer.submit(Job(do=lambda work: self._take(work, ticks)))
        except NotSaved:
            raise
        except Exception as problem:  # noqa: BLE001 - one bad tick must not stop the others; it is tried again later
            if len(ticks) > 1:
                return sum(await asyncio.gather(*(self._act([tick]) for tick in ticks)))
            [tick] = ticks
            log.error("tick failed", kind=tick.kind, error=type(problem).__name__, where=where(problem))
            await self._writer.submit(Job(do=lambda work: work.ticks.set(tick, work.now + PUT_OFF)))
            return 0

    def _take(self, work: Any, ticks: Sequence[Tick]) -> int:
        taken = work.ticks.take(*ticks)
        if not taken:
            return 0
        kind, refs = taken[0].kind, [tick.ref for tick in taken]
        if kind in self._contents.ticks_together:
            self._contents.ticks_together[kind](work, refs)
        else:
            self._contents.ticks[kind](work, *refs)
        for fact in work.facts.take():
            for hear in self._contents.hear(fact):
                hear(work, fact)
        return len(taken)

    def _arm(self) -> None:
        """Arm the one wake-up for the earliest tick, or for a look again."""
        now = self._now()
        self._armed = min(self._earliest or now + LOOK_AGAIN, now + LOOK_AGAIN)
        delay = max(self._armed - now, timedelta())
        # The pretend clock may run ahead of the real one, so the wake-up is armed by how long it is until then.
        trigger = DateTrigger(self._machine_now() + delay)
        self._scheduler.add_job(
            self._wake, trigger, id="wake", replace_existing=True, misfire_grace_time=None, coalesce=True
        )

    async def _wake(self) -> None:
        self._woken.set()
