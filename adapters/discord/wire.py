"""HTTP/1.1 for the answers to acts: small bodies there and back, over connections that are kept.

An answer costs a request, and a client for everything spends a fifth of the whole answer on what this one never needs:
cookies, redirects, proxies, streams (measured; see bench/README.md). What it needs is here, and nothing else.
"""

import asyncio
import re
import ssl
from collections.abc import Callable
from urllib.parse import urlsplit

MOST_AT_ONCE = 100
"""Connections: at a tenth of a second for each answer, a thousand answers a second."""

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r]*chunked", re.IGNORECASE)
_CLOSES = re.compile(rb"\r\nconnection:[^\r]*close", re.IGNORECASE)
_STATUS = re.compile(rb"HTTP/1\.1 (\d{3})")
_BODILESS = frozenset({204, 304})
_LONGEST = 1 << 20
"""Bytes of one response; no answer to an answer is longer."""


class Broken(OSError):
    """The connection came to an end, or what came by it is no HTTP."""


class Wire:
    """Requests to one server. `headers` go with each."""

    def __init__(self, base: str, headers: dict[str, str]) -> None:
        parts = urlsplit(base)
        self._secure = ssl.create_default_context() if parts.scheme == "https" else None
        self._host, self._port = parts.hostname or "", parts.port or (443 if self._secure else 80)
        self._path = parts.path
        lines = {"Host": parts.netloc, **headers}
        self._headers = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self._idle: list[_Connection] = []
        self._all: set[_Connection] = set()
        self._turns = asyncio.Semaphore(MOST_AT_ONCE)

    async def request(self, method: str, path: str, body: bytes, patience: float, kind: str) -> tuple[int, bytes]:
        """The status and the body of the response; `kind` is the type of what is sent.

        Raises `OSError`, or `TimeoutError` after so many seconds.
        """
        sent = f"Content-Type: {kind}\r\nContent-Length: {len(body)}"
        head = f"{method} {self._path}{path} HTTP/1.1\r\n{self._headers}{sent}\r\n\r\n"
        async with self._turns, asyncio.timeout(patience):
            connection = self._idle.pop() if self._idle else await self._connect()
            try:
                return await connection.ask(head.encode("ascii") + body)
            finally:
                connection.rest()

    def close(self) -> None:
        """Let all connections go. A later request opens new ones."""
        for connection in tuple(self._all):
            connection.end()

    async def _connect(self) -> "_Connection":
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(
            lambda: _Connection(self._rested, self._ended),
            self._host,
            self._port,
            ssl=self._secure,
            server_hostname=self._host if self._secure else None,
        )
        self._all.add(connection)
        return connection

    def _rested(self, connection: "_Connection") -> None:
        self._idle.append(connection)

    def _ended(self, connection: "_Connection") -> None:
        self._all.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)


class _Connection(asyncio.Protocol):
    """One connection, on which one request is under way at a time."""

    def __init__(self, rested: "Callable[[_Connection], None]", ended: "Callable[[_Connection], None]") -> None:
        self._rested = rested
        self._ended = ended
        self._transport: asyncio.Transport | None = None
        self._came = b""
        self._asked: asyncio.Future[tuple[int, bytes]] | None = None
        self._is_good = True

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Send the request and wait for its response. Raises `Broken`."""
        if self._transport is None or not self._is_good:
            raise Broken
        self._came = b""
        self._asked = asyncio.get_running_loop().create_future()
        self._is_good = False  # until the response is whole
        self._transport.write(request)
        return await self._asked

    def rest(self) -> None:
        """Be ready for the next request; or end, where this one was not answered whole."""
        self._asked = None
        if self._is_good:
            self._rested(self)
        else:
            self.end()

    def end(self) -> None:
        """Close it, whatever is under way."""
        self._is_good = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is there."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - of TCP and of TLS it is
        self._transport = transport

    def connection_lost(self, _problem: Exception | None) -> None:
        """It is gone."""
        self._is_good = False
        self._ended(self)
        self._fail()

    def data_received(self, data: bytes) -> None:
        """Some of a response came."""
        self._came = self._came + data if self._came else data
        if self._asked is None or self._asked.done() or len(self._came) > _LONGEST:
            self.end()  # nobody asked for this
            return
        try:
            whole = _read(self._came)
        except ValueError:
            self._fail()
            return
        if whole is not None:
            status, body, self._is_good = whole
            self._asked.set_result((status, body))

    def _fail(self) -> None:
        if self._asked is not None and not self._asked.done():
            self._asked.set_exception(Broken())


def _read(came: bytes) -> tuple[int, bytes, bool] | None:
    """Status, body, and whether the connection stays; none while the response is not whole. Raises `ValueError`."""
    end = came.find(b"\r\n\r\n")
    if end < 0:
        return None
    head, rest = came[:end], came[end + 4 :]
    found = _STATUS.match(head)
    if found is None:
        raise ValueError
    status = int(found[1])
    if status < 200:
        return _read(rest)  # a word on the way
    stays = _CLOSES.search(head) is None
    if status in _BODILESS:
        return status, b"", stays and not rest
    if _CHUNKED.search(head) is not None:
        body = _unchunked(rest)
        return None if body is None else (status, body, stays)
    length = _LENGTH.search(head)
    if length is None:
        raise ValueError  # it would end with the connection: Discord tells lengths
    size = int(length[1])
    return (status, rest[:size], stays and len(rest) == size) if len(rest) >= size else None


def _unchunked(rest: bytes) -> bytes | None:
    """The chunks of a body put together; none as long as the last is missing. Raises `ValueError`."""
    body, at = b"", 0
    while (end := rest.find(b"\r\n", at)) >= 0:
        size = int(rest[at:end].partition(b";")[0], 16)
        at = end + 2
        if size == 0:
            return body if rest.find(b"\r\n", at) >= 0 else None
        if len(rest) < at + size + 2:
            return None
        body += rest[at : at + size]
        at += size + 2
    return None
