"""A socket on this machine: the control door, and beside it whatever the platform serves."""

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.platforms.faults import Faults
from tests.platforms.recording import Record

Json = dict[str, Any]

LARGEST_CALL = 64 * 2**20
"""Bytes that are read of one call; what a platform takes of them, it says itself."""

JSON_TYPE = {"Content-Type": "application/json"}

Door = Callable[[str, Json], Awaitable[tuple[int, bytes]]]


class Server(ABC):
    """Listens on one port of this machine. `door` answers what comes under /control/."""

    def __init__(self, faults: Faults[Any], record: Record, *, door: Door) -> None:
        self._faults = faults
        self._record = record
        self._door = door
        self._server = web.Server(self._handle, request_factory=_request, access_log=None, handler_cancellation=True)
        self._runner = web.ServerRunner(self._server, shutdown_timeout=0.1)
        self.port = 0

    async def start(self, port: int = 0) -> None:
        """Begin to listen on this port, or on a free one."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, backlog=1024)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and end all connections."""
        await self._runner.cleanup()

    @property
    def is_down(self) -> bool:
        """Whether every connection is cut now."""
        return bool(self._faults) and self._faults.is_down

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/control/"):
            status, body = await self._door(path.removeprefix("/control/"), json.loads(await request.read() or b"{}"))
            return web.Response(status=status, body=body, headers=JSON_TYPE)
        return await self._serve(request)

    @abstractmethod
    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer what the platform would answer."""


def _request(*given: Any) -> web.BaseRequest:
    message, payload, protocol, writer, task = given
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=LARGEST_CALL)


def cut(request: web.BaseRequest) -> web.StreamResponse:
    """End the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
