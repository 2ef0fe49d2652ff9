"""Tells the core that a platform was reached, at a start and every few minutes: so it knows how long we were away."""

from collections.abc import Callable

from bot.chat.adapter import Inbox
from bot.chat.inbound import Place, Reached, Sender
from bot.refusals import NotSaved

EVERY = 300.0
"""Seconds between two such words."""


class Reaching:
    """When the core was last told. `kept_hours` as in `Reached`; `now` gives seconds that only rise."""

    def __init__(self, platform: str, kept_hours: int, now: Callable[[], float]) -> None:
        self._reached = Reached(
            key="",
            sender=Sender(platform=platform, id="", faceless=True),
            place=Place(platform=platform, id=""),
            kept_hours=kept_hours,
        )
        self._now = now
        self._inbox: Inbox | None = None
        self._told_at: float | None = None

    def begin(self, inbox: Inbox) -> None:
        """Telling goes there from now on, and begins anew: nobody knows for how long we did not run."""
        self._inbox, self._told_at = inbox, None

    async def tell(self) -> None:
        """The platform was reached just now. What could not be saved is told the next time."""
        told_at, now = self._told_at, self._now()
        if self._inbox is None or (told_at is not None and now < told_at + EVERY):
            return
        self._told_at = now
        try:
            await self._inbox(self._reached)
        except NotSaved:
            self._told_at = told_at
