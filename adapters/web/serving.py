"""Serves a web application in the bot's own loop: takes the port first, so that a taken one is told before all else."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

Application = ASGIApp
"""A web application as servers take it."""


class Pages(Protocol):
    """Pages that have paths of their own."""

    def has(self, path: str) -> bool:
        """Whether a path is one of theirs."""
        ...

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        ...


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
    """What people and platforms reach on one port: applications by their path, such as a platform's webhook.

    The dashboard and the pages about concerns have their own paths; what nobody has is the business of the `pages`
    behind links, if there are any.
    """

    def __init__(
        self,
        *,
        port: Port,
        mounts: Mapping[str, Application],
        dashboard: Pages,
        confiding: Pages | None,
        pages: Application | None,
    ) -> None:
        self._port, self._mounts = port, mounts
        self._owners = tuple(owner for owner in (confiding, dashboard) if owner is not None)
        self._others = pages or dashboard

    async def serve(self) -> None:
        """Serve until cancelled. Raises `PortTaken`."""
        routes = [Route(path, endpoint=app) for path, app in self._mounts.items()]
        await self._port.serve(Starlette(routes=[*routes, Mount("/", self._paged)]))

    async def _paged(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = next((owner for owner in self._owners if owner.has(scope["path"])), self._others)
        await app(scope, receive, send)


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
