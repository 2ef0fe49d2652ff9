"""Sees that a page of ours was sent by the browser that it was drawn for."""

import hashlib
import hmac
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers

_SAME = frozenset({"same-origin", "none"})


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


def comes_from(address: str, headers: Headers) -> bool:
    """Whether nothing says that another site sent this.

    With `Referrer-Policy: no-referrer` browsers give no origin but "null", and older ones say nothing more. So silence
    is no fault: without its word no page is taken, and no other site can read that.
    """
    site = headers.get("sec-fetch-site")
    if site is not None and site not in _SAME:
        return False
    origin = headers.get("origin")
    return origin in (None, "null") or origin.lower() == origin_of(address)


def origin_of(address: str) -> str:
    """Where pages under this address come from, as browsers say it."""
    parts = urlsplit(address)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    name = f"[{host}]" if ":" in host else host
    port = parts.port
    usual = {"https": 443, "http": 80}.get(scheme)
    return f"{scheme}://{name}" if port in (None, usual) else f"{scheme}://{name}:{port}"
