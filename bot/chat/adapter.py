"""The one contract between the core and a platform, and the five ways a delivery can fail.

DeliveryFailed
├── RetryLater    not now: rate limit, network, their fault
├── Unreachable   that place: blocked, kicked, closed
├── Gone          that message: somebody deleted it
├── PlaceMoved    that place has a new id
└── Rejected      they say our message is wrong: our bug
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Inbound, Place, Sender
from bot.chat.outbound import Answer, Message, Receipt


class DeliveryFailed(Exception):
    """A message could not be shown, changed or removed. Never carries the message or the place in its text."""


class RetryLater(DeliveryFailed):
    """Not now. `seconds` is what the platform asks us to wait, at least; `everywhere` says that it asks it for all."""

    def __init__(self, seconds: float = 1.0, *, everywhere: bool = False) -> None:
        super().__init__("retry later")
        self.seconds = seconds
        self.everywhere = everywhere


class Unreachable(DeliveryFailed):
    """The place cannot be written to: blocked, kicked or closed."""


class Gone(DeliveryFailed):
    """The message that was to be changed is no longer there."""


class PlaceMoved(DeliveryFailed):
    """The place has a new id; the same delivery is owed there."""

    def __init__(self, to: Place) -> None:
        super().__init__("place moved")
        self.to = to


class Rejected(DeliveryFailed):
    """The platform says our message is wrong. Our bug: logged by kind, and not tried again."""


Inbox = Callable[[Inbound], Awaitable[Answer]]
"""What an adapter passes each act to. Raises `bot.refusals.NotSaved` when the database could not take it."""


class Adapter(Protocol):
    """One platform, as the core sees it."""

    @property
    def platform(self) -> str:
        """The platform's short name, the same as in `Sender.platform` and `Place.platform`."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What this platform can show."""
        ...

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:
        """Run until cancelled. Pass each act to the inbox and give its answer back at once."""
        ...

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        """Show the message there, in place of an earlier one if given; `once` names this delivery for deduplication.

        The receipt is another one where the earlier message could not become this one, and was taken away.
        Raises `DeliveryFailed`, in one of its five kinds, and nothing else.
        """
        ...

    async def whisper(self, to: Sender, message: Message) -> None:
        """Write to somebody in private, of whom nothing is known but the account. Nothing is kept of it.

        Raises `DeliveryFailed`: `Unreachable` where they cannot be written to.
        """
        ...

    async def remove(self, place: Place, receipt: Receipt) -> None:
        """Take the message away. Raises `DeliveryFailed`; a message already gone is no failure."""
        ...

    async def fetch(self, ref: str, most: int) -> bytes:
        """The bytes of something that was `Brought`, by what this platform knows it by.

        Raises `DeliveryFailed`: `Rejected` where it is larger than `most`, `Gone` where it is not there any more.
        """
        ...

    async def leave(self, place: Place) -> None:
        """Leave the place for good. Raises `DeliveryFailed`; a place left already is no failure."""
        ...

    def preview(self, message: Message) -> str:
        """The fitted message as this platform would show it, as safe HTML: for the front room and the builder."""
        ...
