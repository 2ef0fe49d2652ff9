"""The gateway: hello, identify, heartbeats, events, resume, and all the ways in which it goes wrong."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any

from aiohttp import WSMsgType, web

from tests.platforms.clock import Clock
from tests.platforms.discord import sessions as ops
from tests.platforms.discord.people import Bot
from tests.platforms.discord.recording import Record
from tests.platforms.discord.sessions import Connection, Sent, Session
from tests.platforms.discord.transport import packing

Json = dict[str, Any]

ALL_INTENTS = (1 << 26) - 1
GUILDS, MEMBERS, PRESENCES, CONTENT = 1 << 0, 1 << 1, 1 << 8, 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | CONTENT
SESSION_LIVES = 120.0
"""Seconds for which a session can be resumed. Discord does not say; taken from what one sees."""


class Gateway:
    """Every session and connection. `ready` fills a new session with its first events."""

    def __init__(
        self, bot: Bot, clock: Clock, record: Record, *, heartbeat: float, ready: Callable[[Session], None]
    ) -> None:
        self._bot = bot
        self._clock = clock
        self._record = record
        self._heartbeat = heartbeat
        self._ready = ready
        self._numbers = 0
        self._refusals: list[int] = []
        self._frozen = False
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []

    def event(self, name: str, data: Any, guild: int | None, *, intents: int = 0, sent: Sent | None = None) -> bool:
        """Tell every session whose shard and intents it is for; says whether there was one."""
        body = data if isinstance(data, bytes) else json.dumps(data, separators=(",", ":")).encode()
        told = [s for s in self._living() if s.is_for(guild) and (not intents or s.intents & intents)]
        for session in told:
            session.event(name, body, sent)
        return bool(told)

    def reads_content(self) -> bool:
        """Whether a session asked to read people's messages."""
        return any(session.intents & CONTENT for session in self._living())

    def is_connected(self) -> bool:
        """Whether a session is carried by a connection that is not frozen."""
        return any(s.connection is not None and not s.connection.is_frozen for s in self.sessions.values())

    def drop(self, code: int | None = None) -> None:
        """End every connection: with this code, or without a word."""
        for connection in self.connections:
            if code is None:
                connection.abort()
            else:
                connection.close(code)
            self._leave(connection)

    def freeze(self) -> None:
        """Hold every line, new ones too, until `thaw`: connected, and silent."""
        self._frozen = True
        for connection in self.connections:
            connection.freeze()

    def thaw(self) -> None:
        """Go on."""
        self._frozen = False
        for connection in self.connections:
            connection.thaw()

    def invalidate(self, *, resumable: bool = False) -> None:
        """Tell every client that its session is over; unless resumable, it is."""
        for session in tuple(self.sessions.values()):
            if session.connection is not None:
                session.connection.say(ops.INVALID, resumable)
            if not resumable:
                self._forget(session)

    def ask_reconnect(self) -> None:
        """Ask every client to come again, as before maintenance."""
        for connection in self.connections:
            connection.say(ops.RECONNECT)

    def refuse(self, times: int, status: int) -> None:
        """Answer the next handshakes with an HTTP error."""
        self._refusals += [status] * times

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Carry one connection to its end."""
        if self._refusals:
            self._record.gateway["refused"] += 1
            status = self._refusals.pop(0)
            self._record.wake()
            return web.Response(status=status)
        socket = web.WebSocketResponse(autoping=True, max_msg_size=0, timeout=0.2)
        await socket.prepare(request)
        try:
            packed = packing(request.query.get("compress"))
        except KeyError:
            self._record.violation("gateway: unknown compression")
            await socket.close(code=4012)
            return socket
        connection = Connection(socket, packed, request.transport, frozen=self._frozen)
        self.connections.append(connection)
        self._record.gateway["connected"] += 1
        if request.query.get("v") != "10" or request.query.get("encoding", "json") != "json":
            self._wrong(connection, 4012, "version or encoding")
        connection.say(ops.HELLO, {"heartbeat_interval": int(self._heartbeat * 1000), "_trace": []})
        talking = asyncio.create_task(connection.run())
        try:
            await self._listen(connection, socket)
        finally:
            talking.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await talking
            self._leave(connection)
            self._record.wake()
        return socket

    async def _listen(self, connection: Connection, socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if connection.is_frozen or connection.is_closing:
                continue
            if message.type is not WSMsgType.TEXT:
                self._wrong(connection, 4002, "not text")
                continue
            try:
                said = json.loads(message.data)
                op, data = said["op"], said.get("d")
            except (ValueError, KeyError, TypeError):
                self._wrong(connection, 4002, "not a gateway message")
                continue
            self._hear(connection, op, data)
            self._record.wake()

    def _hear(self, connection: Connection, op: int, data: Any) -> None:
        match op:
            case ops.HEARTBEAT:
                self._record.gateway["heartbeats"] += 1
                if connection.session is not None and isinstance(data, int):
                    connection.session.confirmed(data)
                connection.say(ops.ACK)
            case ops.IDENTIFY:
                self._identify(connection, data)
            case ops.RESUME:
                self._resume(connection, data)
            case _ if connection.session is None:
                self._wrong(connection, 4003, "not identified")
            case ops.PRESENCE | ops.VOICE:
                pass
            case ops.MEMBERS:
                self._record.gateway["members asked"] += 1
                if not connection.session.intents & MEMBERS and not data.get("user_ids"):
                    self._record.violation("gateway: asks for members without the intent")
            case _:
                self._wrong(connection, 4001, "unknown opcode")

    def _identify(self, connection: Connection, data: Json) -> None:
        intents, shard = data.get("intents"), tuple(data.get("shard", (0, 1)))
        if connection.session is not None:
            self._wrong(connection, 4005, "identified twice")
        elif data.get("token") != self._bot.token:
            self._wrong(connection, 4004, "wrong token")
        elif len(shard) != 2 or not 0 <= shard[0] < shard[1]:
            self._wrong(connection, 4010, "no such shard")
        elif not isinstance(intents, int) or intents & ~ALL_INTENTS:
            self._wrong(connection, 4013, "no such intents")
        elif intents & PRIVILEGED & ~self._bot.privileged:
            self._wrong(connection, 4014, "intents that are not switched on")
        else:
            self._numbers += 1
            self._record.gateway["identified"] += 1
            session = Session(f"{self._numbers:032x}", shard=shard, intents=intents)
            self.sessions[session.id] = session
            session.connection, connection.session = connection, session
            self._ready(session)

    def _resume(self, connection: Connection, data: Json) -> None:
        session = next((s for s in self._living() if s.id == data.get("session_id")), None)
        after = data.get("seq") or 0
        if data.get("token") != self._bot.token:
            self._wrong(connection, 4004, "wrong token")
        elif session is None or not session.can_replay(after):
            self._record.gateway["not resumed"] += 1
            connection.say(ops.INVALID, data=False)
        else:
            self._record.gateway["resumed"] += 1
            if session.connection is not None:
                session.connection.close(4000)
                session.connection.session = None
            session.connection, connection.session = connection, session
            self._record.gateway["replayed"] += session.replay(after)
            session.event("RESUMED", b'{"_trace":[]}')

    def _wrong(self, connection: Connection, code: int, what: str) -> None:
        self._record.violation(f"gateway: {what} ({code})")
        connection.close(code)

    def _living(self) -> Iterator[Session]:
        """The sessions that are carried, or can still be resumed."""
        now = self._clock.now()
        for session in tuple(self.sessions.values()):
            if session.connection is None and now > session.left_at + SESSION_LIVES:
                self._forget(session)
            else:
                yield session

    def _forget(self, session: Session) -> None:
        self.sessions.pop(session.id, None)
        if session.connection is not None:
            session.connection.session = None

    def _leave(self, connection: Connection) -> None:
        # A new list: whoever goes through the old one is not disturbed.
        self.connections = [other for other in self.connections if other is not connection]
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection, session.left_at = None, self._clock.now()
        if connection.was_given_up and session is not None:
            # Whoever closes with these codes gives up the session (Discord: "Disconnecting").
            self.sessions.pop(session.id, None)
