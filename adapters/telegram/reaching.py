"""Tells the core now and then that Telegram was reached, so that it knows for how long we were away."""

from collections.abc import Callable

from adapters.telegram.reading import PLATFORM
from bot.chat.adapter import Inbox
from bot.chat.inbound import Place, Reached, Sender
from bot.refusals import NotSaved

EVERY = 300.0
"""Seconds between two such words."""

KEPT_HOURS = 24
"""How long updates wait for us at most (Bot API, "Getting updates"). Presses, not documented, wait for less."""

REACHED = Reached(
    key="",
    sender=Sender(platform=PLATFORM, id="", faceless=True),
    place=Place(platform=PLATFORM, id=""),
    kept_hours=KEPT_HOURS,
)


class Reaching:
    """When the core was last told. `now` gives seconds that only rise."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._inbox: Inbox | None = None
        self._told_at: float | None = None

    def begin(self, inbox: Inbox) -> None:
        """Telling goes there from now on, and begins anew: nobody knows for how long we did not run."""
        self._inbox, self._told_at = inbox, None

    async def tell(self) -> None:
        """Telegram was reached just now. What could not be saved is told the next time."""
        told_at, now = self._told_at, self._now()
        if self._inbox is None or (told_at is not None and now < told_at + EVERY):
            return
        self._told_at = now
        try:
            await self._inbox(REACHED)
        except NotSaved:
            self._told_at = told_at
