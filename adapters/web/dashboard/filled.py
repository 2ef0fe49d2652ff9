"""What was written into a field, as it would be taken in a chat: cleaned, in one line, and no longer than the field."""

from adapters.web.dashboard.asked import Ask
from bot.chat.asking import FieldTooLong
from bot.chat.cleaning import clean

MOST = 300
"""Characters of a field in which nothing else is said."""


def line(ask: Ask, name: str, most: int = MOST) -> str:
    """One line. Raises `FieldTooLong`."""
    written = " ".join(clean(ask.one(name)).split())
    if len(written) > most:
        raise FieldTooLong(most=most)
    return written
