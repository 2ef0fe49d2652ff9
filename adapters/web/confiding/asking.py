"""From where somebody asks: for how often they may, in memory alone. It is never stored, logged or shown."""

import secrets
from urllib.parse import urlsplit

from starlette.requests import Request

from adapters.web.browsers import address_of
from adapters.web.slowing import network

_OURSELVES = frozenset({"localhost", "127.0.0.1", "::1"})


def hides_who_asks(address: str, header: str) -> bool:
    """Whether nobody tells who asks at this address of ours: `header` is empty, and others come through a proxy.

    They do, as we speak HTTP alone, and people outside come by HTTPS.
    """
    return not header and urlsplit(address).hostname not in _OURSELVES


class Asking:
    """Tells who asks. `header` is the one in which a proxy of ours says so; empty where there is none.

    Where none says who asks, all would be one, and three concerns a day would be all that there are for everybody.
    So each is then somebody else.
    """

    def __init__(self, address: str, header: str) -> None:
        self._header = header
        self._is_mute = hides_who_asks(address, header)

    def address(self, request: Request) -> str:
        """From where somebody asks."""
        return address_of(request, self._header)

    def asker(self, request: Request) -> str:
        """By what they are known to the core: what one household has, as near as addresses tell."""
        return f"web:{secrets.token_hex(16) if self._is_mute else network(self.address(request))}"
