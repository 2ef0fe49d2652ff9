"""Serves a web application in the bot's own loop: takes the port first, so that a taken one is told before all else."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import Callable, Iterator, Mapping

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

Application = ASGIApp
"""A web application as servers take it."""

_LEAVE_TIME = 1  # seconds that open answers get at the end


class PortTaken(Exception):
    """Something else listens on this port already."""

    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is taken")
        self.port = port


class _Server(uvicorn.Server):
    """The server in the bot's own loop: signals stay with the bot."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield


class Port:
    """One port to listen on; 0 takes any that is free."""

    def __init__(self, host: str, number: int) -> None:
        self.host, self.number = host, number
        self._socket: socket.socket | None = None

    def claim(self) -> None:
        """Take the port now. Raises `PortTaken`; twice is once."""
        if self._socket is not None:
            return
        taken = socket.socket(socket.AF_INET6 if ":" in self.host else socket.AF_INET, socket.SOCK_STREAM)
        try:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port just left may be taken again at once
            taken.bind((self.host, self.number))
            taken.listen()
        except OSError as error:
            taken.close()
            if error.errno in {errno.EADDRINUSE, errno.EACCES}:
                raise PortTaken(self.number) from error
            raise
        taken.setblocking(False)
        self._socket, self.number = taken, taken.getsockname()[1]

    def release(self) -> None:
        """Give the port back where it was claimed and never listened on."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    async def serve(self, app: Application, *, closing: Callable[[], None] = lambda: None) -> None:
        """Serve until cancelled, then close within a second or so; first `closing` ends what would go on for ever.

        Raises `PortTaken`.
        """
        self.claim()
        server = _Server(_settings(app))
        serving = asyncio.create_task(server.serve(sockets=[self._socket] if self._socket else None))
        try:
            await asyncio.shield(serving)
        finally:
            closing()
            server.should_exit = True
            await serving
            self.release()


class PublicWeb:
    """What people and platforms reach from outside: applications by their path, such as a platform's webhook.

    A path that nobody has is the business of the `pages`.
    """

    def __init__(self, *, host: str, port: int, mounts: Mapping[str, Application], pages: Application) -> None:
        self._port = Port(host, port)
        self._mounts, self._pages = mounts, pages

    def claim(self) -> None:
        """Take the port now, before anything else starts. Raises `PortTaken`; twice is once."""
        self._port.claim()

    async def serve(self) -> None:
        """Serve until cancelled. Raises `PortTaken`."""
        routes = [Route(path, endpoint=app) for path, app in self._mounts.items()]
        await self._port.serve(Starlette(routes=[*routes, Mount("/", self._pages)]))


def _settings(app: Application) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,  # addresses hold tokens
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=_LEAVE_TIME,
    )
