"""What can go wrong in the front room, and which of the five failures it is. A table; anything else cannot fail."""

from bot.chat.adapter import DeliveryFailed, Gone, Unreachable


class MessageRemoved(Exception):
    """The message to be changed was taken away here before."""


class NoSuchPlace(Exception):
    """The front room has no such place, or it was left."""


FAILURES: dict[type[Exception], type[DeliveryFailed]] = {
    MessageRemoved: Gone,
    NoSuchPlace: Unreachable,
}


def failure(error: MessageRemoved | NoSuchPlace) -> DeliveryFailed:
    """The delivery failure that this error of ours means to the core."""
    return FAILURES[type(error)]()
