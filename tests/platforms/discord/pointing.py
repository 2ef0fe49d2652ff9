"""How discord.py is pointed at a stand-in: two places of the library hold the addresses."""

from collections.abc import Iterator
from contextlib import contextmanager

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


@contextmanager
def pointing(api_url: str, gateway_url: str) -> Iterator[None]:
    """Let the library speak to these addresses, and put its own back at the end.

    The gateway's is needed even where `GET /gateway/bot` is asked: after a lost session the library goes back there.
    """
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = api_url, yarl.URL(gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before
