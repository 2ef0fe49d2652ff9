"""Carries what is owed to the platforms. Never holds a transaction while it waits."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.chat.adapter import Adapter, DeliveryFailed, Gone, PlaceMoved, Rejected, RetryLater, Unreachable
from bot.chat.manner import USUAL
from bot.chat.outbound import Message, Receipt
from bot.claiming import Claiming
from bot.contents import Contents
from bot.feature import Leave
from bot.logs import logger, where
from bot.pictures import POST_PATIENCE, Paints, Shown, has_unpainted, painted
from bot.posted import Drawing, left, moved, unreachable
from bot.recording import Failed, IsOver, Record, Recording, WasShown
from bot.refusals import NotSaved
from bot.speaking import Speaker
from bot.work import Changes, OwedPost, Reader, Writer

AT_ONCE = 16
"""Deliveries under way together on one platform: more are slower for everybody (shared measurements)."""

WAITED_FOR = 3.0
"""Seconds without any news after which those who are still on their way to a slow place are not waited for."""

STALE = timedelta(seconds=30)
"""A post that waited for its turn so long is left: it is taken again, by whoever is next, when its lease is over."""

ENDED_WITHIN = 5.0
"""Seconds that deliveries on their way get when we are told to stop."""

log = logger("courier")


class _Stale(Exception):
    """The post waited for its turn too long, or is ours no longer: when it was shown, somebody else could show it."""


class Courier:
    """The only caller of `Adapter.deliver`. One bad platform or place holds up nobody else."""

    def __init__(
        self,
        *,
        contents: Contents,
        writer: Writer,
        reader: Reader,
        speaker: Speaker,
        painter: Paints,
        adapters: Mapping[str, Adapter],
        held: Collection[str],
        now: Callable[[], datetime],
    ) -> None:
        self._drawing = Drawing(reader, contents.subjects, contents.foresees)
        self._recording = Recording(writer, contents.reports)
        self._speaker = speaker
        self._painter = painter
        self._adapters = adapters
        self._held = held  # the platforms that are ours to send to; they may change
        self._now = now
        self._claiming = Claiming(writer, reader, platforms=held, reports=contents.reports, now=now())
        self._turns: dict[str, asyncio.Semaphore] = {}
        self._lines: dict[int, asyncio.Lock] = {}
        self._under_way: dict[asyncio.Task[None], int] = {}  # each with its place
        self._woken = asyncio.Event()
        self._unrecorded: dict[int, tuple[int, tuple[Receipt, ...]]] = {}
        self._shown = Shown()

    def told(self, changes: Changes) -> None:
        """After a commit: these subjects were touched, and nothing is to arrive in these places any more.

        Call it in the courier's loop.
        """
        self._claiming.told(changes, self._now())
        for task, place in self._under_way.items() if changes.hushed else ():
            if place in changes.hushed:
                task.cancel()  # it may wait for its turn for seconds, and stop works at once
        if changes.subjects:
            self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled. What is on its way then gets a moment: it would be sent a second time else."""
        try:
            while True:
                try:
                    await self.deliver_due()
                    wait = self._until_next()
                except NotSaved:
                    wait = 1.0
                await self._is_woken(wait)
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=ENDED_WITHIN)
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _is_woken(self, seconds: float) -> bool:
        """Wait so long, or until something happened; gives whether it did."""
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return False
        return True

    async def deliver_due(self) -> int:
        """Deliver whatever is due now, until nothing is; gives back how many deliveries were tried.

        Whoever is slow is not waited for, and nobody waits until all of one subject was delivered.
        """
        tried = 0
        while True:
            self._woken.clear()
            now = self._now()
            await self._claiming.find(now)
            going = await self._claiming.take(now)
            for post in going or ():
                self._start(post, now)
            tried += len(going or ())
            if going is not None or self._claiming.is_due(self._now()):
                continue  # where nothing came of what was asked for, others may wait behind it
            await self._claiming.look_ahead()
            if not self._claiming.is_due(self._now()) and not await self._happens():
                return tried

    def _start(self, post: OwedPost, taken_at: datetime) -> None:
        task = asyncio.create_task(self._carry_in_turn(post, taken_at))
        self._under_way[task] = post.place_id
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.pop(task, None)
        self._woken.set()

    async def _happens(self) -> bool:
        """Wait until a post was carried or something is due; not for long, and not where nothing is under way."""
        until = asyncio.get_running_loop().time() + WAITED_FOR
        while self._under_way and (left := until - asyncio.get_running_loop().time()) > 0:
            if await self._is_woken(min(left, max(self._until_next(), 0.05))) or self._claiming.is_due(self._now()):
                return True
        return self._woken.is_set()

    def next_turn(self) -> datetime | None:
        """When a subject that waits for its turn is next redrawn."""
        return self._claiming.pace.next_due()

    def hurry(self) -> None:
        """The clock was moved, or a platform came back: look again now."""
        self._woken.set()

    def look_again(self) -> None:
        """There may be something that nobody told us of: a platform is ours now, or another process owes something."""
        self._claiming.due_at(self._now())
        self._woken.set()

    def _until_next(self) -> float:
        """Seconds until something is due."""
        return max((self._claiming.next_due() - self._now()).total_seconds(), 0.0)

    async def _carry_in_turn(self, post: OwedPost, taken_at: datetime) -> None:
        """Carry one post when its place has none under way: a slow place takes one turn of all, and not every one."""
        line = self._lines.setdefault(post.place_id, asyncio.Lock())
        if line.locked():
            self._claiming.rests(post)  # who waits for its place keeps nobody else from being taken
        try:
            async with line:
                await self._carry(post, taken_at)
        finally:
            self._claiming.ended(post)
            if not line.locked():
                self._lines.pop(post.place_id, None)

    async def _carry(self, post: OwedPost, taken_at: datetime) -> None:
        """Show one post and record what came of it. Raises nothing: what is not recorded is tried again."""
        try:
            record = await self._show(post, taken_at)
        except DeliveryFailed as failure:
            record = self._learn(post, failure)
        except NotSaved:
            return  # the lease runs out, and the post is tried again
        except _Stale:
            return  # likewise
        except Exception as problem:  # noqa: BLE001 - a fault in one post must not stop the others
            log.error("post failed", kind=post.subject.kind, error=type(problem).__name__, where=where(problem))
            record = self._try_later(post)

        self._claiming.tried(post, self._now())
        try:
            await self._recording.write(record)
        except NotSaved:
            return  # what was shown is in `_unrecorded`, so it is not shown twice
        self._unrecorded.pop(post.id, None)

    async def _show(self, post: OwedPost, taken_at: datetime) -> Record:
        """Show it. While its picture is painted, others have its turn. Raises `_Stale`."""
        turns = self._turns.setdefault(post.place.platform, asyncio.Semaphore(AT_ONCE))
        async with turns:
            if self._now() - taken_at >= STALE or post.place.platform not in self._held:
                raise _Stale
            pages = await self._pages(post)
            if not isinstance(pages, tuple):
                return pages
            if not has_unpainted(pages):
                return await self._deliver(post, pages)
        shown = await painted(self._painter, pages, POST_PATIENCE)
        async with turns:
            record = await self._deliver(post, shown)
        self._shown.note(post.id, pages, shown=shown)
        return record

    async def _pages(self, post: OwedPost) -> tuple[Message, ...] | Record:
        """What is to be shown; or what is to be recorded, where there is nothing to show."""
        adapter = self._adapters[post.place.platform]
        for receipt in post.stale:
            await adapter.remove(post.place, receipt)
        message, manner = (None, USUAL) if post.ends else await self._drawing.draw(post)
        if isinstance(message, Leave):
            await adapter.leave(post.place)
            return Failed(post, lambda work: left(work, post))
        if message is None:
            for receipt in post.receipts:
                await adapter.remove(post.place, receipt)
            return IsOver(post)
        if post.shown < 0 and not message.choices:
            # It was shown before the place got its new id. What nobody can press is not said again.
            return WasShown(post, ())
        pages = self._speaker.message(replace(message, silent=post.silent), post.place.platform, manner)
        revision, earlier = self._unrecorded.get(post.id, (post.shown, post.receipts))
        stays = revision == post.revision or not adapter.capabilities.can_edit  # not recorded yet, or as it once was
        if earlier and (stays or self._shown.has(post.id, pages)):
            return WasShown(post, earlier)
        return pages

    async def _deliver(self, post: OwedPost, pages: Sequence[Message]) -> Record:
        adapter = self._adapters[post.place.platform]
        _, earlier = self._unrecorded.get(post.id, (post.shown, post.receipts))
        receipts = []
        for index, page in enumerate(pages):
            replaces = earlier[index] if index < len(earlier) else None
            once = f"{post.id}-{index}"  # whatever it shows by now: a post that is shown anew has a new id
            receipts.append(await adapter.deliver(post.place, page, replaces, once))
        for receipt in earlier[len(receipts) :]:
            await adapter.remove(post.place, receipt)
        self._unrecorded[post.id] = (post.revision, tuple(receipts))
        return WasShown(post, tuple(receipts))

    def _learn(self, post: OwedPost, failure: DeliveryFailed) -> Record:
        """What a failure means for what is owed."""
        if isinstance(failure, RetryLater):
            if failure.everywhere:
                self._claiming.pause(post.place.platform, self._now() + timedelta(seconds=failure.seconds))
            return self._try_later(post, failure.seconds)
        if isinstance(failure, Unreachable):
            return Failed(post, lambda work: unreachable(work, post))
        if isinstance(failure, Gone):
            return Failed(post, lambda work: work.outbox.record_deleted(post))
        if isinstance(failure, PlaceMoved):
            at = self._later(post) if post.failures else self._now()
            self._claiming.due_at(at)
            return Failed(post, lambda work: moved(work, post, failure.to, at))
        log.error("message rejected", kind=post.subject.kind, adapter=post.place.platform, error=Rejected.__name__)
        return WasShown(post, post.receipts)

    def _try_later(self, post: OwedPost, seconds: float = 0.0) -> Record:
        at = max(self._later(post), self._now() + timedelta(seconds=seconds))
        self._claiming.due_at(at)
        return Failed(post, lambda work: work.outbox.record_later(post, at=at))

    def _later(self, post: OwedPost) -> datetime:
        """Growing pauses: 2, 4, 8 … seconds, five minutes at most."""
        return self._now() + timedelta(seconds=min(2.0 ** min(post.failures + 1, 9), 300.0))
