"""Slows down whoever tries out links, or sends answer after answer: so many from one address in a minute, and no more.

What is known of an address is in memory alone, for a minute, and is never logged.
"""

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable

MOST_GUESSES = 20
"""Links that we do not know, from one address in one minute. Nobody mistypes so often."""

MOST_ANSWERS = 300
"""Answers from one address in one minute: a whole day centre may be behind it."""

WHILE = 60.0  # seconds

_MOST_ADDRESSES = 10_000


class Slowing:
    """How often an address did something within a minute. `now` is a clock that only runs forward, in seconds."""

    def __init__(self, most: int, now: Callable[[], float]) -> None:
        self._most = most
        self._now = now
        self._since: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def wait(self, address: str) -> int:
        """Somebody there does it once more. Gives the seconds to wait first: 0 as long as it is bearable."""
        now, who = self._now(), network(address)
        since, times = self._since.pop(who, (now, 0))
        if now - since >= WHILE:
            since, times = now, 0
        self._since[who] = (since, min(times + 1, self._most))
        if len(self._since) > _MOST_ADDRESSES:
            self._since.popitem(last=False)
        return math.ceil(WHILE - (now - since)) if times >= self._most else 0


def network(address: str) -> str:
    """What one person has: an address; of the new kind a whole network of them, the first half of each."""
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return ""  # nobody knows who it is: all of those together
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped is not None:
            return str(known.ipv4_mapped)
        return str(ipaddress.ip_network((known, 64), strict=False))
    return str(known)
