"""Sessions of the gateway, with what they would replay, and the connections that carry them."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.platforms.discord.transport import Packing

Json = dict[str, Any]

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = (
    0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11,
)  # fmt: skip
KEPT = 20_000
"""Events that a session can replay."""

Sent = Callable[[float], None]


class Connection:
    """One websocket. What is to be said waits in line, so that nobody has to wait; freezing holds the line."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        packing: Packing | None,
        transport: asyncio.Transport | None,
        *,
        frozen: bool,
    ) -> None:
        self.socket = socket
        self._transport = transport
        self.session: Session | None = None
        self._packing = packing
        self._line: deque[tuple[bytes, Sent | None]] = deque()
        self._wake = asyncio.Event()
        self._frozen = frozen
        self._closing: int | None = None

    def say(self, op: int, data: Any = None) -> None:
        """Say something that is not an event."""
        self.say_raw(json.dumps({"op": op, "d": data, "s": None, "t": None}).encode())

    def say_raw(self, message: bytes, sent: Sent | None = None) -> None:
        """Say this message as it stands; `sent` hears when it is on its way."""
        self._line.append((message, sent))
        self._wake.set()

    def freeze(self) -> None:
        """Say nothing from now on, and take nothing in, without closing."""
        self._frozen = True

    def thaw(self) -> None:
        """Go on with what waits."""
        self._frozen = False
        self._wake.set()

    @property
    def is_closing(self) -> bool:
        """Whether it will be closed, or is."""
        return self._closing is not None

    @property
    def packed(self) -> bool:
        """Whether it is compressed."""
        return self._packing is not None

    @property
    def is_frozen(self) -> bool:
        """Whether it is silent."""
        return self._frozen

    def close(self, code: int) -> None:
        """Close with this code, after what was said before."""
        self._closing = code
        self._wake.set()

    @property
    def was_given_up(self) -> bool:
        """Whether the client closed it, and its session with it."""
        return self._closing is None and self.socket.closed and self.socket.close_code in {1000, 1001}

    def abort(self) -> None:
        """Cut the line, as a lost network does: no closing words."""
        if self._transport is not None:
            self._transport.abort()

    async def run(self) -> None:
        """Say what is to be said, until closed or cut."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._line and not self._frozen:
                message, sent = self._line.popleft()
                if sent is not None:
                    sent(time.perf_counter())
                if self._packing is None:
                    await self.socket.send_str(message.decode())
                else:
                    await self.socket.send_bytes(self._packing.pack(message))
            if self._closing is not None and not self._frozen:
                await self.socket.close(code=self._closing)
                return


class Session:
    """What a client identified as: its shard, its intents, and every event since that it may ask for again."""

    def __init__(self, session_id: str, *, shard: tuple[int, int], intents: int) -> None:
        self.id = session_id
        self.shard = shard
        self.intents = intents
        self.sequence = 0
        self.connection: Connection | None = None
        self.left_at = 0.0
        self._kept: deque[tuple[int, bytes, Sent | None]] = deque(maxlen=KEPT)

    def is_for(self, guild_id: int | None) -> bool:
        """Whether events of this guild belong to its shard; private ones belong to the first."""
        number, count = self.shard
        return (0 if guild_id is None else (guild_id >> 22) % count) == number

    def event(self, name: str, data: bytes, sent: Sent | None = None) -> None:
        """Say an event, now or when the session is resumed."""
        self.sequence += 1
        message = b'{"op":0,"t":"%b","s":%d,"d":%b}' % (name.encode(), self.sequence, data)
        self._kept.append((self.sequence, message, sent))
        if self.connection is not None:
            self.connection.say_raw(message, sent)

    def can_replay(self, after: int) -> bool:
        """Whether it still has every event after this one."""
        if after > self.sequence:
            return False
        oldest = self._kept[0][0] if self._kept else self.sequence + 1
        return after + 1 >= oldest

    def replay(self, after: int) -> int:
        """Say again what came after this event; gives how many."""
        assert self.connection is not None
        missed = [(message, sent) for number, message, sent in self._kept if number > after]
        for message, sent in missed:
            self.connection.say_raw(message, sent)
        return len(missed)

    def confirmed(self, sequence: int) -> None:
        """Forget what the client says it has."""
        while self._kept and self._kept[0][0] <= sequence:
            self._kept.popleft()
