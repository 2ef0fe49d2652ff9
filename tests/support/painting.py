"""A painter for tests: as quick as can be, and told how often it was asked."""

import asyncio
from dataclasses import dataclass, field, replace

from bot.chat.outbound import Chart, Code, Kept, Message, Picture
from tests.support.pictures import png


@dataclass
class FakePainter:
    """Paints a small grey picture for each thing, another for another. A gate holds it back until it is set."""

    asked: list[Chart | Code] = field(default_factory=list)
    fails: bool = False
    closed: bool = False
    gate: asyncio.Event | None = None
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def painted(self, message: Message) -> Message:
        picture = message.attached
        if not isinstance(picture, Picture) or picture.content or isinstance(picture.of, Kept):
            return message
        self.asked.append(picture.of)
        self.reached.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.fails:
            return replace(message, attached=None)
        return replace(message, attached=replace(picture, content=png(self.asked.index(picture.of) % 251)))

    async def close(self) -> None:
        self.closed = True
