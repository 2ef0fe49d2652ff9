"""Knows what a page of ours has said before: the server keeps none of it, so that the page has to bring it back."""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import date, timedelta

from bot.people.model import PersonId


class Seals:
    """Seals codes, and marks readers. With the first of the keys; what any of them made is known again."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = keys

    def seal(self, code: str, token: str, today: date) -> str:
        """Goes with a receipt code into the page that shows it: it is ours, for this link, and of this day."""
        return _made(self._keys[0], "code", code, token, today.isoformat())

    def holds(self, seal: str, code: str, token: str, today: date) -> bool:
        """Whether it is that seal, of today or yesterday: people put a phone down, and come back in the morning."""
        days = (today, today - timedelta(days=1))
        made = (_made(key, "code", code, token, day.isoformat()) for key in self._keys for day in days)
        return any(hmac.compare_digest(seal.encode(), each.encode()) for each in made)

    def mark(self, token: str, reader: PersonId) -> str:
        """By what a page names a reader. Numbers of a list would mean somebody else once the list has changed."""
        return _made(self._keys[0], "reader", token, str(reader))


def _made(key: bytes, *parts: str) -> str:
    return hmac.new(key, "\n".join(parts).encode(), hashlib.blake2b).hexdigest()[:32]
