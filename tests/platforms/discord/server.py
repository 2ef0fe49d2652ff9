"""The socket: REST under /api/v10, the gateway at /gateway, and the control door beside them."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import BodyPartReader, web

from tests.platforms import server
from tests.platforms.discord.dispatching import Dispatcher, Reply, refusal
from tests.platforms.discord.faults import Fault
from tests.platforms.discord.gateway import Gateway
from tests.platforms.discord.refusing import Refused
from tests.platforms.faults import Faults
from tests.platforms.recording import Record
from tests.platforms.server import JSON_TYPE, Door

Json = dict[str, Any]

API = "/api/v10"
LARGEST = 10 * 2**20
"""Bytes that an attached file may have; Discord takes 10 MB from a bot."""


class TooLarge(Exception):
    """A file has more bytes than Discord takes."""


class Server(server.Server):
    """Answers calls and carries the gateway. `door` answers what comes under /control/."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        gateway: Gateway,
        faults: Faults[Fault],
        record: Record,
        *,
        kept: Mapping[str, bytes],
        door: Door,
    ) -> None:
        super().__init__(faults, record, door=door)
        self._dispatcher = dispatcher
        self._gateway = gateway
        self._kept = kept
        self.fetched: list[str] = []
        self._released = asyncio.Event()
        self.held = 0

    async def stop(self) -> None:
        """Stop listening and end all connections."""
        self.release()
        await super().stop()

    def release(self) -> None:
        """Give every answer that is held."""
        self._released.set()
        self._released = asyncio.Event()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if self.is_down:
            self._record.faults["down"] += 1
            return server.cut(request)
        if path.rstrip("/") == "/gateway":
            return await self._gateway.serve(request)
        if path in self._kept:
            self.fetched.append(path)
            return web.Response(body=self._kept[path])
        if path.startswith(f"{API}/"):
            return await self._answer(request, path.removeprefix(API))
        return _response(refusal(Refused(404, 0, "404: Not Found")))

    async def _answer(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        try:
            body, files = await _read(request)
        except TooLarge:
            self._record.violation(f"{request.method}: a file larger than {LARGEST} bytes")
            reply = refusal(Refused(413, 40005, "Request entity too large"))
        except ValueError:
            self._record.violation(f"{request.method}: a body that cannot be read")
            reply = refusal(Refused(400, 50109, "The request body contains invalid JSON."))
        else:
            token = request.headers.get("Authorization", "")
            reply = self._dispatcher.answer(
                request.method, path, token=token, query=dict(request.query), body=body, files=files
            )
        if reply.after:
            await asyncio.sleep(reply.after)
        if reply.held:
            await self._hold()
        if reply.cut or self.is_down:
            return server.cut(request)
        return _response(reply)

    async def _hold(self) -> None:
        self.held += 1
        self._record.wake()
        try:
            await self._released.wait()
        finally:
            self.held -= 1
            self._record.wake()


def _response(reply: Reply) -> web.Response:
    if not reply.body:
        return web.Response(status=reply.status, headers=reply.headers)
    return web.Response(status=reply.status, body=reply.body, headers=JSON_TYPE | reply.headers)


async def _read(request: web.BaseRequest) -> tuple[Any, dict[str, bytes]]:
    """The body of a call as values, and the files beside it. Raises `ValueError`."""
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        return await _read_parts(request)
    body = await request.read() if request.can_read_body else b""
    if not body:
        return None, {}
    if not kind.startswith("application/json"):
        raise ValueError("not JSON")
    return json.loads(body), {}


async def _read_parts(request: web.BaseRequest) -> tuple[Any, dict[str, bytes]]:
    said: Any = None
    files: dict[str, bytes] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise ValueError("a form within a form")  # noqa: TRY004 - what is wrong is the body
        content = bytes(await part.read())
        if len(content) > LARGEST:
            raise TooLarge
        if part.name == "payload_json":
            said = json.loads(content)
        else:
            files[part.name or ""] = content
    return said, files
