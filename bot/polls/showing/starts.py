"""The start of an option, where many of them stand together and each is read whole elsewhere."""

from bot.chat.cleaning import utf16
from bot.chat.fit import cut
from bot.polls.model import Poll

ON_BUTTON = 22
"""UTF-16 units: with what it shall have, such a button is read whole on every platform."""

IN_ANSWER = 40
"""UTF-16 units: ten of them leave a ballot on one page, so that it can change in its place."""


def start_of(poll: Poll, option: int, most: int) -> str:
    """An option in its own words, cut where it is longer."""
    return cut(poll.options[option - 1], most)


def is_longer(poll: Poll, option: int, most: int) -> bool:
    """Whether it would be cut."""
    return utf16(poll.options[option - 1]) > most
