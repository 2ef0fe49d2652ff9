"""Where the library finds Discord: two places of it hold the addresses, for the whole process."""

from collections.abc import Iterator
from contextlib import contextmanager

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


@contextmanager
def pointed(api_url: str, gateway_url: str = "") -> Iterator[None]:
    """Let the library speak to these addresses, and put its own back at the end; an empty one stays as it is.

    The gateway's matters even where Discord is asked for it: after a lost session the library goes back there.
    """
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    try:
        Route.BASE = api_url
        if gateway_url:
            go_to(gateway_url)
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


def go_to(gateway_url: str) -> None:
    """Lost sessions begin anew there."""
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
