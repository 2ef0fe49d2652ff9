"""Sees that a page of ours was sent by the browser that it was drawn for."""

import hashlib
import hmac
from collections.abc import Sequence


class Checks:
    """Makes and knows the word that is drawn into each page. It belongs to one link and one browser.

    It is made with the first of the keys, and is known again if it was made with any.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = keys

    def word(self, token: str, receipt: str) -> str:
        """The word for the page of this link in this browser."""
        return _word(self._keys[0], token, receipt)

    def holds(self, word: str, token: str, receipt: str) -> bool:
        """Whether it is that word."""
        words = (_word(key, token, receipt) for key in self._keys)
        return any(hmac.compare_digest(word.encode(), each.encode()) for each in words)


def _word(key: bytes, token: str, receipt: str) -> str:
    return hmac.new(key, f"{token}:{receipt}".encode(), hashlib.blake2b).hexdigest()[:32]
