"""A server on a make-believe Discord with the real adapter, and an inbox that answers as a test says."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from adapters.discord.adapter import Discord
from bot.chat.adapter import Adapter
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Inbound, Place, Reached
from bot.chat.outbound import Answer
from tests.adapters.contract import Inbox, Stage
from tests.adapters.discord.conftest import make_discord
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.interactions import DEFER_EDIT
from tests.platforms.discord.messages import Shown

HELP = CommandSpec(name="help", summary="help-summary")


class DiscordStage(Stage):
    """A server with Ada and Bob, and Ada's private chat."""

    def __init__(self, stand_in: DiscordStandIn, adapter: Discord) -> None:
        self.stand_in = stand_in
        self.adapter: Adapter = adapter
        self.inbox = Inbox()
        self.ada, self.bob = stand_in.person("Ada"), stand_in.person("Bob")
        self.server = stand_in.guild("Carers", owner=self.ada, members=[self.bob])
        self.channel = next(iter(self.server.channels.values()))
        closed = stand_in.guild("Closed", owner=self.ada, bot=False)
        self.group = Place(platform="discord", id=str(self.server.id), topic=str(self.channel.id))
        self.private = Place(platform="discord", id=str(self.ada.id), private=True)
        self.nowhere = Place(platform="discord", id=str(closed.id), topic=str(next(iter(closed.channels))))
        self._came = asyncio.Event()
        self._again: Callable[[], object] = lambda: None

    async def take(self, act: Inbound) -> Answer:
        """The inbox, which tells when something came of people."""
        if isinstance(act, Reached):
            return Answer()
        try:
            return await self.inbox(act)
        finally:
            self._came.set()

    async def says(self, text: str, place: Place) -> None:
        self._came.clear()
        if place.private:
            said = self.stand_in.says(self.ada, text)
            self._again = lambda: self.stand_in.world.tell_message(said)
            await self._came.wait()
        elif self.stand_in.bot.id in self.server.members:
            used = self.stand_in.uses(self.ada, "help", self.channel)
            await self.stand_in.settled(used)
        else:
            self.stand_in.says(self.ada, text, self.channel)  # nobody is there to hear it

    async def presses(self, label: str, place: Place) -> None:
        shown = [shown for shown in self._standing(place) if label in shown.labels]
        before = shown[-1].edits
        done = await self.stand_in.settled(self.stand_in.presses(self.ada, shown[-1], label))
        if done.first == DEFER_EDIT and self.inbox.answer.message is not None:  # it changes in a second step
            await self.stand_in.until(lambda: shown[-1].edits > before)

    async def comes_again(self) -> None:
        assert isinstance(self.adapter, Discord)
        assert self.adapter._client is not None
        heard = asyncio.create_task(self.adapter._client.wait_for("message"))
        await asyncio.sleep(0)
        self._again()
        await heard  # the library was told once more; whether the adapter takes it is its own business

    async def seen(self, place: Place) -> str:
        return self._seen(place, self.stand_in.seen(self.ada))

    async def seen_by_another(self, place: Place) -> str:
        return self._seen(place, self.stand_in.seen(self.bob))

    async def buttons(self, place: Place) -> Sequence[str]:
        return [label for shown in self._standing(place) for label in shown.labels]

    async def files(self, place: Place) -> Sequence[bytes]:
        return [media.content for shown in self._standing(place) for media in shown.media]

    def _seen(self, place: Place, more: Sequence[Shown]) -> str:
        return "\n".join(shown.text for shown in (*self._where(place).messages, *more))

    def _standing(self, place: Place) -> Sequence[Shown]:
        return self.stand_in.bot_messages(self._where(place))

    def _where(self, place: Place) -> Channel:
        return self.stand_in.world.private(self.ada) if place.private else self.channel


@contextlib.asynccontextmanager
async def on_stage(**more: Any) -> AsyncIterator[DiscordStage]:
    """The stage, while the bot listens; `more` is what it is made with."""
    async with DiscordStandIn() as stand_in:
        adapter = make_discord(stand_in, **more)
        stage = DiscordStage(stand_in, adapter)
        listening = asyncio.create_task(adapter.listen(stage.take, [HELP]))
        await stand_in.connected()
        await stand_in.until(lambda: bool(stand_in.world.commands))
        yield stage
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening
        stand_in.check()
