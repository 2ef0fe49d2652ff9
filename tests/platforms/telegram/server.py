"""The socket: HTTP calls at `/bot<token>/<method>`, and the control door beside them."""

import asyncio
import json
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.platforms import server
from tests.platforms.faults import Faults
from tests.platforms.recording import Record
from tests.platforms.replying import Reply
from tests.platforms.server import JSON_TYPE, Door
from tests.platforms.telegram.checking import Uploaded
from tests.platforms.telegram.dispatching import Dispatcher, refusal
from tests.platforms.telegram.faults import Fault
from tests.platforms.telegram.refusing import Refused, bad

Json = dict[str, Any]

LARGEST = 50 * 2**20
"""Bytes that a call may have; Telegram takes files of 50 MB."""


class Server(server.Server):
    """Answers calls below the bot's token. `door` answers what comes under /control/."""

    def __init__(
        self, dispatcher: Dispatcher, faults: Faults[Fault], record: Record, *, token: str, door: Door
    ) -> None:
        super().__init__(faults, record, door=door)
        self._dispatcher = dispatcher
        self._prefix = f"/bot{token}/"
        self._files = f"/file/bot{token}/"

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._prefix):
            return await self._answer(request, path[len(self._prefix) :])
        if path.startswith(self._files):
            content = None if self.is_down else self._dispatcher.file(path.rpartition("/")[2])
            return web.Response(status=404) if content is None else web.Response(body=content)
        known_shape = path.startswith("/bot") and path.count("/") == 2
        reply = refusal(Refused(401, "Unauthorized") if known_shape else Refused(404, "Not Found"))
        return web.Response(status=reply.status, body=reply.body, headers=JSON_TYPE)

    async def _answer(self, request: web.BaseRequest, method: str) -> web.StreamResponse:
        if self.is_down:
            self._record.faults["down"] += 1
            return server.cut(request)
        try:
            given, native = await _read(request)
        except ValueError:
            self._record.violation(f"{method}: a body that cannot be read")
            reply = refusal(bad("object expected as a request body"))
        else:
            reply = await self._dispatcher.answer(method, given, native=native)
            if reply.after:
                await asyncio.sleep(reply.after)
        if reply.cut or self.is_down:
            return server.cut(request)
        return self._response(reply)

    def _response(self, reply: Reply) -> web.Response:
        headers = {**JSON_TYPE, "Date": formatdate(self._dispatcher.now(), usegmt=True)}
        return web.Response(status=reply.status, body=reply.body, headers=headers)


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
        parts[part.name or ""] = content.decode() if part.filename is None else _uploaded(content, part.filename)
    return parts


def _uploaded(content: bytes, name: str) -> Uploaded:
    file = Uploaded(content)
    file.name = name
    return file
