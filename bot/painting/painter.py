"""Fills in the pictures of messages: a process of their own paints them, and where it cannot, messages go without."""

import asyncio
from collections import OrderedDict
from dataclasses import replace
from hashlib import sha256

from bot.chat.outbound import Kept, Message, Picture
from bot.logs import logger
from bot.painting.errands import PNG, written
from bot.painting.process import Process

PATIENCE = 10.0
"""Seconds that a picture may take, the start of the process included. It is a fifth of a second, mostly."""

IDLE = 300.0
"""Seconds after the last picture until the process ends. Results come in bursts, then none for hours."""

KEPT = 2_000_000
"""Bytes of pictures that are kept: one result goes to many places."""

log = logger("painter")


class Painter:
    """Paints one picture at a time. Its process is started with the first one, and anew whenever it is gone."""

    def __init__(self, *, patience: float = PATIENCE, idle: float = IDLE, kept: int = KEPT) -> None:
        self._patience = patience
        self._idle = idle
        self._most_kept = kept
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()
        self._under_way: dict[bytes, asyncio.Task[bytes]] = {}
        self._line = asyncio.Lock()
        self._process: Process | None = None
        self._resting: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def worker(self) -> int | None:
        """The number of the painting process, while there is one."""
        return self._process.number if self._process is not None and self._process.is_there else None

    async def painted(self, message: Message) -> Message:
        """The message with its picture painted; without it where that could not be. Any other comes back at once."""
        picture = message.attached
        if not isinstance(picture, Picture) or picture.content or isinstance(picture.of, Kept):
            return message
        try:
            asked = written(picture.of)
        except TypeError as problem:
            log.warning("picture not painted", error=type(problem).__name__)
            return replace(message, attached=None)
        png = await self._png(asked)
        return replace(message, attached=replace(picture, content=png) if png else None)

    async def close(self) -> None:
        """End the process. What is being painted comes back without its picture, and so does all that comes later."""
        self._closed = True
        if self._process is not None:
            self._process.kill()
        await asyncio.gather(*self._under_way.values())
        async with self._line:  # the process may be ending already
            await self._end()

    async def _png(self, asked: bytes) -> bytes:
        """The picture, or nothing. Whoever asks for the same at the same time waits for the same."""
        name = sha256(asked).digest()
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        if name not in self._under_way:
            self._under_way[name] = asyncio.create_task(self._paint(name, asked))
        return await asyncio.shield(self._under_way[name])

    async def _paint(self, name: bytes, asked: bytes) -> bytes:
        try:
            async with self._line:
                answer = b"" if self._closed else await self._answer(asked)
        finally:
            del self._under_way[name]
        if answer.startswith(PNG):
            self._keep(name, answer)
            return answer
        if not self._closed:
            log.warning("picture not painted", error=answer.decode())
        return b""

    def _keep(self, name: bytes, png: bytes) -> None:
        self._kept[name] = png
        while sum(map(len, self._kept.values())) > self._most_kept:
            self._kept.popitem(last=False)

    async def _answer(self, asked: bytes) -> bytes:
        """What the process says: a picture, or the class of what went wrong, be it with the process itself."""
        await self._stay()
        try:
            async with asyncio.timeout(self._patience):
                answer = await (await self._started()).ask(asked)
        except (OSError, EOFError) as problem:  # a time-out is an `OSError`
            await self._end()
            return type(problem).__name__.encode()
        self._resting = asyncio.create_task(self._rest())
        return answer

    async def _started(self) -> Process:
        if self._process is not None and not self._process.is_there:
            await self._end()
        if self._process is None:
            self._process = await Process.start()
        return self._process

    async def _rest(self) -> None:
        await asyncio.sleep(self._idle)
        async with self._line:
            self._resting = None  # nobody may stop it halfway
            await self._end()

    async def _end(self) -> None:
        await self._stay()
        process, self._process = self._process, None
        if process is not None:
            await process.end()

    async def _stay(self) -> None:
        """Do not end for want of work."""
        resting, self._resting = self._resting, None
        if resting is not None:
            resting.cancel()
            await asyncio.wait((resting,))
