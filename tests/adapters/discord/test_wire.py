"""Small requests over connections that are kept, however the responses come in."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import pytest

from adapters.discord.wire import Broken, Wire

JSON = "application/json"
FINE = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ncontent-length: 7\r\n\r\n{"a":1}'
CHUNKED = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n4;x=y\r\n":1}\r\n0\r\n\r\n'
NOTHING = b"HTTP/1.1 204 No Content\r\n\r\n"
REFUSED = b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}"
WHOLE = {
    "with a length": (FINE, (200, b'{"a":1}')),
    "in chunks": (CHUNKED, (200, b'{"a":1}')),
    "without a body": (NOTHING, (204, b"")),
    "refused": (REFUSED, (404, b"{}")),
    "after a word on the way": (b"HTTP/1.1 100 Continue\r\n\r\n" + FINE, (200, b'{"a":1}')),
}
BROKEN = {
    "no HTTP": b"SSH-2.0-OpenSSH\r\n\r\n",
    "an older one": b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
    "without an end": b"HTTP/1.1 200 OK\r\n\r\n{}",
    "chunks of no size": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\n",
    "without end or limit": b"x" * ((1 << 20) + 1),
}


@dataclass
class Server:
    """Answers each request with the next of its responses, in these pieces; an empty one ends the connection."""

    responses: list[Sequence[bytes]] = field(default_factory=list)
    asked: list[bytes] = field(default_factory=list)
    connections: int = 0
    address: str = ""
    writers: list[asyncio.StreamWriter] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.append(writer)
        while head := await _head(reader):
            size = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            self.asked.append(head + await reader.readexactly(size))
            for piece in self.responses.pop(0):
                if not piece:
                    writer.close()
                    return
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0)


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    made = Server()
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/api"
    yield made
    listening.close()


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    made = Wire(server.address, {"User-Agent": "a bot"})
    yield made
    made.close()
    for writer in server.writers:
        writer.close()


@pytest.mark.parametrize("name", WHOLE)
async def test_a_response_is_read_however_it_comes_in(server: Server, wire: Wire, name: str) -> None:
    response, read = WHOLE[name]
    pieces = [response[at : at + 1] for at in range(len(response))]
    halves = [[response[:cut], response[cut:]] for cut in (1, 9, len(response) // 2, len(response) - 1)]
    for way in ([response], pieces, *halves):
        server.responses.append(way)

        assert await wire.request("POST", "/x", b"{}", 5.0, JSON) == read


async def test_a_request_says_where_what_and_how_long_and_its_connection_is_kept(server: Server, wire: Wire) -> None:
    server.responses += [[FINE], [NOTHING]]
    await wire.request("POST", "/interactions/1/t0k3n/callback", b'{"type":4}', 5.0, JSON)
    await wire.request("DELETE", "/webhooks/1/t0k3n/messages/@original", b"", 5.0, "text/plain")
    first, second = server.asked
    host = server.address.removeprefix("http://").removesuffix("/api")

    assert first.startswith(b"POST /api/interactions/1/t0k3n/callback HTTP/1.1\r\n")
    assert f"\r\nHost: {host}\r\nUser-Agent: a bot\r\n".encode() in first
    assert first.endswith(b'Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"type":4}')
    assert second.startswith(b"DELETE /api/webhooks/1/t0k3n/messages/@original HTTP/1.1\r\n")
    assert second.endswith(b"\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n")
    assert server.connections == 1


@pytest.mark.parametrize("name", BROKEN)
async def test_what_is_no_response_is_broken_and_the_next_request_has_a_connection_of_its_own(
    server: Server, wire: Wire, name: str
) -> None:
    server.responses += [[BROKEN[name]], [FINE]]
    with pytest.raises(Broken):
        await wire.request("POST", "/x", b"{}", 5.0, JSON)

    assert await wire.request("POST", "/x", b"{}", 5.0, JSON) == (200, b'{"a":1}')
    assert server.connections == 2


@pytest.mark.parametrize("sent", [[b""], [FINE[:30], b""], [FINE[:-2], b""], [CHUNKED[:-4], b""]])
async def test_a_connection_that_ends_before_the_response_does_is_broken(
    server: Server, wire: Wire, sent: list[bytes]
) -> None:
    server.responses += [sent, [FINE]]
    with pytest.raises(Broken):
        await wire.request("POST", "/x", b"{}", 5.0, JSON)

    assert await wire.request("POST", "/x", b"{}", 5.0, JSON) == (200, b'{"a":1}')


async def test_a_server_that_wants_the_connection_closed_gets_a_new_one(server: Server, wire: Wire) -> None:
    closing = FINE.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    server.responses += [[closing], [FINE]]
    for _ in range(2):
        assert await wire.request("POST", "/x", b"{}", 5.0, JSON) == (200, b'{"a":1}')

    assert server.connections == 2


async def test_who_gets_no_answer_in_time_is_told_and_its_connection_is_not_used_again(
    server: Server, wire: Wire
) -> None:
    server.responses += [[FINE[:20]], [FINE]]
    with pytest.raises(TimeoutError):
        await wire.request("POST", "/x", b"{}", 0.05, JSON)

    assert await wire.request("POST", "/x", b"{}", 5.0, JSON) == (200, b'{"a":1}')
    assert server.connections == 2


async def test_a_server_that_is_not_there_is_no_surprise(server: Server) -> None:
    nobody = Wire("http://127.0.0.1:9", {})

    with pytest.raises(OSError, match=r"9|refused|Connect"):
        await nobody.request("POST", "/x", b"{}", 5.0, JSON)
