"""The clock: the machine's own, or the pretend one of an instance without tokens, which can be moved forward."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta


def machine_now() -> datetime:
    """The machine's own time, in UTC: the only place where it is read."""
    return datetime.now(UTC)


class Clock:
    """Gives the present instant. `ahead` is how far a pretend clock has been moved; zero for a real one."""

    def __init__(self, *, can_move: bool, ahead: timedelta = timedelta()) -> None:
        self.can_move = can_move
        self._ahead = ahead if can_move else timedelta()
        self.moved: Callable[[timedelta], Awaitable[None]] | None = None

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return machine_now() + self._ahead

    async def move_to(self, instant: datetime) -> None:
        """Make it this instant, and let all that waited for it happen. A real clock, or one moved back, stays."""
        step = instant - self.now()
        if self.can_move and step > timedelta():
            self._ahead += step
            if self.moved is not None:
                await self.moved(self._ahead)
