"""Takes what is owed, a little ahead of what is being shown, of all subjects by turns. Knows what is due and when."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.errands import Errands, Speed
from bot.pace import Pace
from bot.people.sending import let_through
from bot.posted import report
from bot.refusals import NotSaved
from bot.work import Changes, Claim, Job, OwedPost, Reader, Writer

SWEEP = timedelta(minutes=1)
"""At the latest after this it is looked at everything that is owed, whatever we were told."""

_A_SECOND = timedelta(seconds=1)
"""While there is enough to do, all is looked at no more often than this."""

_LISTED = 1000
"""Subjects found by one look, at most; the others are found when these are done."""


class Claiming:
    """What is owed on these platforms, as far as it is taken, waits for its turn, or will be due."""

    def __init__(
        self, writer: Writer, reader: Reader, *, platforms: Collection[str], reports: Mapping[str, str], now: datetime
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._platforms = platforms  # may change at any time
        self._reports = reports
        self.pace = Pace()
        self._errands: dict[str, Errands] = {}
        self._speeds: dict[str, Speed] = {}
        self._paused: dict[str, datetime] = {}
        self._sweep_at, self._swept_at = now, datetime.min.replace(tzinfo=now.tzinfo)
        self._is_more = False  # than was listed
        self._is_ahead_known = True

    def told(self, changes: Changes, now: datetime) -> None:
        """After a commit: these subjects were touched."""
        for subject, urgent in changes.subjects.items():
            self.pace.touch(subject, now, urgent=urgent)

    def is_due(self, now: datetime) -> bool:
        """Whether anything is to be looked for now."""
        turn = self.pace.next_due()
        return (turn is not None and turn <= now) or self._must_sweep(now)

    def next_due(self) -> datetime:
        """When something is to be looked for or taken, if nobody tells us anything before."""
        ends = [until for platform, until in self._paused.items() if platform in self._busy()]
        return min(self._next_sweep(), self.pace.next_due() or self._next_sweep(), *ends)

    def due_at(self, at: datetime) -> None:
        """Something will be due then."""
        self._sweep_at = min(self._sweep_at, at)

    def pause(self, platform: str, until: datetime) -> None:
        """A platform wants to hear nothing before then."""
        self._paused[platform] = max(until, self._paused.get(platform, until))

    async def find(self, now: datetime) -> None:
        """Look for what is due. Raises `NotSaved`."""
        turn = self.pace.next_due()
        for subject in self.pace.due(now) if turn is not None and turn <= now else ():
            for platform in self._platforms:
                self._of(platform).touch(subject)
            self._is_ahead_known = False
        if self._must_sweep(now):
            await self._sweep(now)

    async def take(self, now: datetime) -> Sequence[OwedPost] | None:
        """Posts that go now, without what the gate holds; none while enough is under way, or nothing is left to ask."""
        claims = {
            platform: asked
            for platform, errands in self._busy().items()
            if not self._is_paused(platform, now) and (asked := errands.next(self._speed_of(platform).at(now)))
        }
        if not claims:
            return None
        wanted = [claim for asked in claims.values() for claim in asked]
        carried = frozenset[int]().union(*(self._of(platform).under_way for platform in claims))

        def claim(work: Any) -> tuple[Sequence[OwedPost], Sequence[OwedPost]]:
            taken = work.outbox.claim(wanted, carried)
            going = let_through(work, taken)
            going_ids = {post.id for post in going}
            report(work, self._reports, (post for post in taken if post.id not in going_ids))
            return taken, going

        taken, going = await self._writer.submit(Job(do=claim))
        self._is_ahead_known = self._is_ahead_known and not taken
        return [post for platform, asked in claims.items() for post in self._noted(platform, asked, taken, going)]

    def _noted(
        self, platform: str, asked: Sequence[Claim], taken: Sequence[OwedPost], going: Sequence[OwedPost]
    ) -> Sequence[OwedPost]:
        """Those that go on one platform. Whose lease ran out while we carry them are left to who carries them."""
        errands = self._of(platform)
        here = [post for post in going if post.place.platform == platform and not errands.is_under_way(post)]
        errands.taken(asked, [post for post in taken if post.place.platform == platform], here)
        return here

    def rests(self, post: OwedPost) -> None:
        """The post waits for a place that is slow: others may be taken in its stead."""
        self._of(post.place.platform).rests(post)

    def tried(self, post: OwedPost, now: datetime) -> None:
        """It was tried: while what came of it is written down, others may be."""
        self._speed_of(post.place.platform).note(now)
        self.rests(post)

    def ended(self, post: OwedPost) -> None:
        """The post was carried."""
        self._of(post.place.platform).ended(post)

    async def look_ahead(self) -> None:
        """Sweep again when something is due that nobody will tell us of: a retry, a pointer's end, a lease's end.

        What became due since we looked counts too.
        """
        if self._is_ahead_known:
            return
        self._is_ahead_known = True
        try:
            stored: datetime | None = await self._reader.look(lambda work: work.outbox.next_due(self._swept_at))
        except NotSaved:
            stored = self._swept_at + _A_SECOND
        self._sweep_at = min(self._sweep_at, stored or self._sweep_at)

    async def _sweep(self, now: datetime) -> None:
        spare, platforms = self.pace.waiting(), tuple(self._platforms)
        found = await self._reader.look(lambda work: work.outbox.list_due(platforms, spare, most=_LISTED))
        for platform, subject in found:
            self._of(platform).add(subject)
        self._is_more, self._is_ahead_known = len(found) == _LISTED, False
        self._swept_at, self._sweep_at = now, now + SWEEP

    def _must_sweep(self, now: datetime) -> bool:
        return now >= self._next_sweep() or (self._is_more and not self._busy())

    def _next_sweep(self) -> datetime:
        return max(self._sweep_at, self._swept_at + _A_SECOND) if self._busy() else self._sweep_at

    def _busy(self) -> Mapping[str, Errands]:
        """Where there may be anything to take, of the platforms as they are now."""
        return {name: errands for name, errands in self._errands.items() if errands and name in self._platforms}

    def _is_paused(self, platform: str, now: datetime) -> bool:
        if self._paused.get(platform, now) <= now:
            self._paused.pop(platform, None)
            return False
        return True

    def _speed_of(self, platform: str) -> Speed:
        return self._speeds.setdefault(platform, Speed())

    def _of(self, platform: str) -> Errands:
        return self._errands.setdefault(platform, Errands(platform))
