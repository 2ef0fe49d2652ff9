"""Carries what is owed to the platforms. Never holds a transaction while it waits."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.chat.adapter import Adapter, DeliveryFailed, Gone, PlaceMoved, Rejected, RetryLater, Unreachable
from bot.chat.manner import USUAL
from bot.chat.outbound import Message, Receipt
from bot.contents import Contents
from bot.feature import Leave
from bot.logs import logger, where
from bot.pace import Pace
from bot.people.sending import let_through, over, record_shown
from bot.pictures import POST_PATIENCE, Paints, Shown, has_unpainted, painted
from bot.posted import Drawing, left, moved, report, unreachable
from bot.refusals import NotSaved
from bot.speaking import Speaker
from bot.work import Changes, Job, OwedPost, Reader, Subject, Writer

AT_ONCE = 16
"""Deliveries under way together: more are slower for everybody (shared measurements)."""

CLAIMED_AT_ONCE = 100

SUBJECTS_AT_ONCE = 50
"""Subjects whose posts are taken together, those first that waited longest: nobody is redrawn twice before others."""

WAITED_FOR = 3.0
"""Seconds after which the next posts are taken, though some are still on their way to a slow place."""

STALE = timedelta(seconds=30)
"""A post that waited for its place so long is left: it is taken again, by whoever is next, when its lease is over."""

ENDED_WITHIN = 5.0
"""Seconds that deliveries on their way get when we are told to stop."""

SWEEP = timedelta(minutes=1)
"""At the latest after this the courier looks at everything that is owed, whatever it was told."""

log = logger("courier")


Record = Callable[[Any], None]
"""What is written about a post after it was tried."""


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
        now: Callable[[], datetime],
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._drawing = Drawing(reader, contents.subjects)
        self._reports = contents.reports
        self._speaker = speaker
        self._painter = painter
        self._adapters = adapters
        self._now = now
        self._pace = Pace()
        self._sweep_at = now()
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._lines: dict[int, asyncio.Lock] = {}
        self._under_way: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._unrecorded: dict[int, tuple[int, tuple[Receipt, ...]]] = {}
        self._shown = Shown()

    def told(self, changes: Changes) -> None:
        """After a commit: these subjects were touched. Call it in the courier's loop."""
        now = self._now()
        for subject, urgent in changes.subjects.items():
            self._pace.touch(subject, now, urgent=urgent)
        if changes.subjects:
            self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled. What is on its way then gets a moment: it would be sent a second time else."""
        try:
            while True:
                self._woken.clear()
                try:
                    await self.deliver_due()
                    wait = self._until_next()
                except NotSaved:
                    wait = 1.0
                await self._wait(wait)
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=ENDED_WITHIN)
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _wait(self, seconds: float) -> None:
        """Wait so long, or until woken."""
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    async def deliver_due(self) -> int:
        """Deliver whatever is due now, until nothing is; gives back how many deliveries were tried."""
        tried = 0
        while (began := self._now()) >= min(self._sweep_at, self._pace.next_due() or self._sweep_at):
            if began >= self._sweep_at:
                tried += await self._deliver_all(None)
                self._sweep_at = self._now() + SWEEP
            due = self._pace.due(began)
            for at in range(0, len(due), SUBJECTS_AT_ONCE):
                tried += await self._deliver_all(due[at : at + SUBJECTS_AT_ONCE])
            await self._look_ahead(began)
        return tried

    async def _deliver_all(self, among: Collection[Subject] | None) -> int:
        """Take what is owed of these subjects, or of all, each post once, and carry it; who is slow is not waited for.

        What is owed again before the last of it was carried has another turn: else hundreds of places would never all
        be shown what people go on answering.
        """
        tried, last = 0, None
        while True:
            taken_at = self._now()
            claimed, going = await self._claim(among, last)
            await self._carry_all(going, taken_at)
            tried += len(claimed)
            if len(claimed) < CLAIMED_AT_ONCE:
                return tried
            last = claimed[-1]

    async def _carry_all(self, owed: Collection[OwedPost], taken_at: datetime) -> None:
        carried = {asyncio.create_task(self._carry_in_turn(post, taken_at)) for post in owed}
        self._under_way |= carried
        if carried:
            await asyncio.wait(carried, timeout=WAITED_FOR)
        self._under_way = {task for task in self._under_way if not task.done()}

    def next_turn(self) -> datetime | None:
        """When a subject that waits for its turn is next redrawn."""
        return self._pace.next_due()

    def hurry(self) -> None:
        """The clock was moved, or a platform came back: look again now."""
        self._woken.set()

    async def _claim(
        self, among: Collection[Subject] | None, after: OwedPost | None
    ) -> tuple[tuple[OwedPost, ...], tuple[OwedPost, ...]]:
        """The posts that were taken, and those of them that the gate lets through."""
        waiting, platforms = self._pace.waiting(), tuple(self._adapters)

        def claim(work: Any) -> tuple[tuple[OwedPost, ...], tuple[OwedPost, ...]]:
            claimed = work.outbox.claim(among, limit=CLAIMED_AT_ONCE, platforms=platforms, spare=waiting, after=after)
            going = let_through(work, claimed)
            going_ids = {post.id for post in going}
            report(work, self._reports, (post for post in claimed if post.id not in going_ids))
            return claimed, going

        return await self._writer.submit(Job(do=claim))

    async def _look_ahead(self, after: datetime) -> None:
        """Sweep again when something is due that nobody will tell us of: a retry, a pointer's end, a lease's end.

        What became due since we looked counts too.
        """
        try:
            stored: datetime | None = await self._reader.look(lambda work: work.outbox.next_due(after))
        except NotSaved:
            stored = self._now() + timedelta(seconds=1)
        self._sweep_at = min(self._sweep_at, stored or self._sweep_at)

    def _until_next(self) -> float:
        """Seconds until something is due."""
        due = min(self._sweep_at, self._pace.next_due() or self._sweep_at)
        return max((due - self._now()).total_seconds(), 0.0)

    async def _carry_in_turn(self, post: OwedPost, taken_at: datetime) -> None:
        """Carry one post when its place has none under way: a slow place takes one turn of all, and not every one."""
        line = self._lines.setdefault(post.place_id, asyncio.Lock())
        async with line:
            if self._now() - taken_at < STALE:
                await self._carry(post)
        if not line.locked():
            self._lines.pop(post.place_id, None)

    async def _carry(self, post: OwedPost) -> None:
        """Show one post and record what came of it. Raises nothing: what is not recorded is tried again."""
        try:
            record = await self._show(post)
        except DeliveryFailed as failure:
            record = self._learn(post, failure)
        except NotSaved:
            return  # the lease runs out, and the post is tried again
        except Exception as problem:  # noqa: BLE001 - a fault in one post must not stop the others
            log.error("post failed", kind=post.subject.kind, error=type(problem).__name__, where=where(problem))
            record = self._try_later(post)

        def keep(work: Any) -> None:
            record(work)
            report(work, self._reports, (post,))

        try:
            await self._writer.submit(Job(do=keep))
        except NotSaved:
            return  # what was shown is in `_unrecorded`, so it is not shown twice
        self._unrecorded.pop(post.id, None)

    async def _show(self, post: OwedPost) -> Record:
        """Show it. While its picture is painted, others have its turn."""
        async with self._turns:
            pages = await self._pages(post)
            if not isinstance(pages, tuple):
                return pages
            if not has_unpainted(pages):
                return await self._deliver(post, pages)
        shown = await painted(self._painter, pages, POST_PATIENCE)
        async with self._turns:
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
            return lambda work: left(work, post)
        if message is None:
            for receipt in post.receipts:
                await adapter.remove(post.place, receipt)
            return lambda work: over(work, post)
        if post.shown < 0 and not message.choices:
            # It was shown before the place got its new id. What nobody can press is not said again.
            return lambda work: work.outbox.record_shown(post, ())
        pages = self._speaker.message(replace(message, silent=post.silent), post.place.platform, manner)
        revision, earlier = self._unrecorded.get(post.id, (post.shown, post.receipts))
        stays = revision == post.revision or not adapter.capabilities.can_edit  # not recorded yet, or as it once was
        if earlier and (stays or self._shown.has(post.id, pages)):
            return lambda work: record_shown(work, post, earlier)
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
        return lambda work: record_shown(work, post, tuple(receipts))

    def _learn(self, post: OwedPost, failure: DeliveryFailed) -> Record:
        """What a failure means for what is owed."""
        if isinstance(failure, RetryLater):
            return self._try_later(post, failure.seconds)
        if isinstance(failure, Unreachable):
            return lambda work: unreachable(work, post)
        if isinstance(failure, Gone):
            return lambda work: work.outbox.record_deleted(post)
        if isinstance(failure, PlaceMoved):
            at = self._later(post) if post.failures else self._now()
            self._sweep_at = min(self._sweep_at, at)
            return lambda work: moved(work, post, failure.to, at)
        log.error("message rejected", kind=post.subject.kind, adapter=post.place.platform, error=Rejected.__name__)
        return lambda work: record_shown(work, post, post.receipts)

    def _try_later(self, post: OwedPost, seconds: float = 0.0) -> Record:
        at = max(self._later(post), self._now() + timedelta(seconds=seconds))
        return lambda work: work.outbox.record_later(post, at=at)

    def _later(self, post: OwedPost) -> datetime:
        """Growing pauses: 2, 4, 8 … seconds, five minutes at most."""
        return self._now() + timedelta(seconds=min(2.0 ** min(post.failures + 1, 9), 300.0))
