"""A group on a make-believe Telegram with the real adapter, and an inbox that answers as a test says."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from adapters.telegram.adapter import Telegram
from bot.chat.adapter import Adapter
from bot.chat.inbound import Inbound, Place, Reached
from bot.chat.outbound import Answer
from bot.main.core import open_words
from tests.adapters.contract import Inbox, Stage
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.updates import Pending


class TelegramStage(Stage):
    """A group with Ada and Bob, and Ada's private chat; the bot was started by her."""

    def __init__(self, stand_in: TelegramStandIn, adapter: Telegram) -> None:
        self.stand_in = stand_in
        self.adapter: Adapter = adapter
        self.inbox = Inbox()
        self.ada, self.bob = stand_in.person(501, "Ada"), stand_in.person(502, "Bob")
        self.ada.started = True
        self.chat = stand_in.supergroup("Carers", members=[self.bob], admins=[self.ada], bot=True)
        closed = stand_in.supergroup("Closed", admins=[self.ada])
        self.group = Place(platform="telegram", id=str(self.chat.id))
        self.private = Place(platform="telegram", id="501", private=True)
        self.nowhere = Place(platform="telegram", id=str(closed.id))
        self._came = asyncio.Event()
        self._last: Pending | None = None
        self._listening: asyncio.Task[None] | None = None

    async def starts(self) -> None:
        """The bot listens."""
        self._listening = asyncio.create_task(self.adapter.listen(self.take, ()))
        await self.stand_in.until(lambda: self.stand_in.is_polled)

    async def stops(self) -> None:
        """The bot is stopped."""
        assert self._listening is not None
        self._listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._listening

    async def begins_anew(self) -> None:
        """Another bot is started in its place."""
        self.adapter = _bot(self.stand_in, 1.0)
        await self.starts()

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
        self.stand_in.says(self.ada, text, None if place.private else self.chat)
        await self._arrives()

    async def presses(self, label: str, place: Place) -> None:
        self._came.clear()
        shown = [shown for shown in self.stand_in.bot_messages(self._chat(place)) if label in shown.labels]
        self.stand_in.presses(self.ada, shown[-1], label)
        await self._arrives()

    async def comes_again(self) -> None:
        assert self._last is not None
        self._came.clear()
        self.stand_in.world.updates._pending.appendleft(self._last)
        self.stand_in.world.updates.wake()
        await self._arrives()

    async def seen(self, place: Place) -> str:
        return await self._seen_in(place) + "\n".join(heard.text for heard in self.ada.answers)

    async def seen_by_another(self, place: Place) -> str:
        return await self._seen_in(place) + "\n".join(heard.text for heard in self.bob.answers)

    async def buttons(self, place: Place) -> Sequence[str]:
        return [label for shown in self.stand_in.bot_messages(self._chat(place)) for label in shown.labels]

    async def files(self, place: Place) -> Sequence[bytes]:
        shown = self.stand_in.bot_messages(self._chat(place))
        return [message.media.content for message in shown if message.media is not None]

    async def _arrives(self) -> None:
        if not len(self.stand_in.world.updates):
            return  # Telegram tells us nothing of it
        *_, self._last = self.stand_in.world.updates
        unsaved = self.inbox.not_saved
        if unsaved:
            await self._came.wait()
        else:
            await self.stand_in.drained()

    async def _seen_in(self, place: Place) -> str:
        return "\n".join(shown.text for shown in self.stand_in.messages(self._chat(place)))

    def _chat(self, place: Place) -> Chat:
        return self.stand_in.world.private(self.ada) if place.private else self.chat


@contextlib.asynccontextmanager
async def on_stage(pause: float = 1.0) -> AsyncIterator[TelegramStage]:
    """The stage, while the bot listens. `pause` is what its pauses are multiplied with."""
    async with TelegramStandIn(privacy=False) as stand_in:
        stage = TelegramStage(stand_in, _bot(stand_in, pause))
        await stage.starts()
        yield stage
        await stage.stops()
        stand_in.check()


def _bot(stand_in: TelegramStandIn, pause: float) -> Telegram:
    words = open_words()
    return Telegram(
        token=stand_in.token,
        api_url=stand_in.api_url,
        say=lambda said: words.text(said, "en"),
        answers=lambda choice: choice.action.startswith("vote:"),
        pause=pause,
    )
