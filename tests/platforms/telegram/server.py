"""The socket: HTTP calls at `/bot<token>/<method>`, and the control door beside them."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.platforms.telegram.checking import Uploaded
from tests.platforms.telegram.dispatching import Dispatcher, Reply, refusal
from tests.platforms.telegram.faults import Faults
from tests.platforms.telegram.recording import Record
from tests.platforms.telegram.refusing import Refused, bad

Json = dict[str, Any]

JSON_TYPE = {"Content-Type": "application/json"}
LARGEST = 50 * 2**20
"""Bytes that a call may have; Telegram takes files of 50 MB."""

Door = Callable[[str, Json], Awaitable[tuple[int, bytes]]]


class Server:
    """Listens on one port of this machine. `door` answers what comes under /control/."""

    def __init__(self, dispatcher: Dispatcher, faults: Faults, record: Record, *, token: str, door: Door) -> None:
        self._dispatcher = dispatcher
        self._faults = faults
        self._record = record
        self._prefix = f"/bot{token}/"
        self._door = door
        self._server = web.Server(self._handle, access_log=None, handler_cancellation=True)
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

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._prefix):
            return await self._answer(request, path[len(self._prefix) :])
        if path.startswith("/control/"):
            status, body = await self._door(path.removeprefix("/control/"), json.loads(await request.read() or b"{}"))
            return web.Response(status=status, body=body, headers=JSON_TYPE)
        known_shape = path.startswith("/bot") and path.count("/") == 2
        reply = refusal(Refused(401, "Unauthorized") if known_shape else Refused(404, "Not Found"))
        return web.Response(status=reply.status, body=reply.body, headers=JSON_TYPE)

    async def _answer(self, request: web.BaseRequest, method: str) -> web.StreamResponse:
        if self._faults and self._faults.is_down:
            self._record.faults["down"] += 1
            return _cut(request)
        try:
            given, native = await _read(request)
        except ValueError:
            self._record.violation(f"{method}: a body that cannot be read")
            reply = refusal(bad("object expected as a request body"))
        else:
            reply = await self._dispatcher.answer(method, given, native=native)
            if reply.after:
                await asyncio.sleep(reply.after)
        if reply.cut or (self._faults and self._faults.is_down):
            return _cut(request)
        return _response(reply)


def _response(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body, headers=JSON_TYPE)


def _cut(request: web.BaseRequest) -> web.StreamResponse:
    """End the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _read(request: web.BaseRequest) -> tuple[Json, bool]:
    """The parameters of a call, and whether they came as JSON. Raises `ValueError`."""
    given: Json = dict(request.query) if request.query_string else {}
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        return given | await _read_parts(request), False
    body = await request.read() if request.can_read_body else b""
    if not body:
        return given, False
    if kind.startswith("application/json"):
        said = json.loads(body)
        if not isinstance(said, dict):
            raise ValueError("not an object")
        return given | said, True
    return given | dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True)), False


async def _read_parts(request: web.BaseRequest) -> Json:
    parts: Json = {}
    read = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise ValueError("a form within a form")  # noqa: TRY004 - what is wrong is the body
        content = await part.read()
        read += len(content)
        if read > LARGEST:
            raise ValueError("too much")
        parts[part.name or ""] = content.decode() if part.filename is None else Uploaded(content)
    return parts
