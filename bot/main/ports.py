"""The ports that the settings ask for: seen to be free, or claimed; or told in one line with the key."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from adapters.web.serving import Port, PortTaken
from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings

ROOM_HOST = "127.0.0.1"
"""The front room is for the machine itself."""

_OURSELVES = frozenset({"localhost", "127.0.0.1", "::1"})


def has_room(settings: Settings) -> bool:
    """Whether there is a front room: never where people come in from outside.

    An address that leads to this machine itself lets nobody in: without tokens, links can be tried with it.
    """
    address, has_tokens = settings.web.public_url, bool(settings.telegram.token or settings.discord.token)
    is_here = urlsplit(address).hostname in _OURSELVES
    return settings.front_room.enabled and (not address or (is_here and not has_tokens))


def claim_web(settings: Settings) -> Port | None:
    """The port of the pages, taken. Raises `WrongSettings` where people come in from outside and cannot have it.

    Without a public address the pages are for the machine itself, and none are missed where something else is there.
    """
    is_public = bool(settings.web.public_url)
    port = Port(settings.web.host if is_public else ROOM_HOST, settings.web.port)
    try:
        with told_plainly("web.port"):
            port.claim()
    except WrongSettings:
        if is_public:
            raise
        return None
    return port


def dashboard_address(settings: Settings, port: Port | None) -> str:
    """Where the dashboard is reached; empty where it is not, or could be read on the way."""
    address = settings.web.public_url
    if port is None:
        return ""
    if not address:
        return f"http://{port.host}:{port.number}"
    parts = urlsplit(address)
    return address if parts.scheme == "https" or parts.hostname in _OURSELVES else ""


def concerns_address(settings: Settings, port: Port | None) -> str:
    """Where whoever raises a concern is told to go; empty where there is no such page.

    It is where the dashboard is. An address of this machine alone is told where people only try the program here.
    """
    has_tokens = bool(settings.telegram.token or settings.discord.token)
    return dashboard_address(settings, port) if settings.web.public_url or not has_tokens else ""


def see_ports(settings: Settings) -> None:
    """See whether the ports that will be needed are free now. Raises `WrongSettings`."""
    with told_plainly("front_room.port"):
        if has_room(settings):
            _try(ROOM_HOST, settings.front_room.port)
    with told_plainly("web.port"):
        if settings.web.public_url:
            _try(settings.web.host, settings.web.port)


@contextmanager
def told_plainly(key: str) -> Iterator[None]:
    """Whatever is wrong with a port becomes a line with its key. Raises `WrongSettings`."""
    try:
        yield
    except PortTaken as taken:
        raise WrongSettings(Say("settings-port-taken", key=key, port=taken.port)) from None
    except OSError:  # the host is not this machine's, or no address at all
        raise WrongSettings(Say("settings-host", key=key.replace("port", "host"))) from None


def _try(host: str, number: int) -> None:
    port = Port(host, number)
    port.claim()
    port.release()
