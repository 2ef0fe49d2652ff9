"""Says neutral lines to people of whom nothing is written: past the outbox, at once, and once at most."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.chat.adapter import Adapter, DeliveryFailed, Unreachable
from bot.chat.outbound import Message
from bot.logs import logger
from bot.refusals import NotSaved
from bot.speaking import Speaker
from bot.work import Changes, Job, Whisper, Writer

log = logger("whispers")


class Whispers:
    """Tells each once. What does not arrive is not tried again: whoever waits can look for themselves."""

    def __init__(self, *, speaker: Speaker, writer: Writer, adapters: Mapping[str, Adapter]) -> None:
        self._speaker = speaker
        self._writer = writer
        self._adapters = adapters
        self._under_way: set[asyncio.Task[Any]] = set()

    def told(self, changes: Changes) -> None:
        """Say what a commit asks for, beside everything else."""
        for whisper in changes.whispers:
            task = asyncio.create_task(self._say(whisper))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def done(self) -> None:
        """Wait for what is under way."""
        if self._under_way:
            await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _say(self, whisper: Whisper) -> None:
        adapter = self._adapters.get(whisper.to.platform)
        if adapter is None:
            return
        try:
            message = self._speaker.message(Message(title=whisper.words), whisper.to.platform)[0]
            await adapter.whisper(whisper.to, message)
        except Unreachable:
            await self._forget(whisper)
        except DeliveryFailed as failed:
            log.info("whisper lost", error=type(failed).__name__)

    async def _forget(self, whisper: Whisper) -> None:
        try:
            await self._writer.submit(Job(do=whisper.lost, alone=True))
        except NotSaved:
            log.info("whisper not forgotten")
