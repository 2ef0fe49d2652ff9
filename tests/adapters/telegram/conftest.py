"""A make-believe Telegram with the real adapter, the real core and a real database."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from adapters.telegram.adapter import Telegram
from bot.chat.adapter import Adapter
from bot.chat.inbound import Inbound, Reached
from bot.chat.outbound import Answer
from bot.main.core import Core, assemble, connect, is_answer, open_words
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.refusals import NotSaved
from storage.storage import Storage
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.people import Heard, Person
from tests.support.chat import Clock
from tests.support.painting import FakePainter


def make_telegram(stand_in: TelegramStandIn, **more: Any) -> Telegram:
    words = open_words()
    return Telegram(
        token=stand_in.token,
        api_url=stand_in.api_url,
        say=lambda said: words.text(said, "en"),
        answers=is_answer,
        pause=0.001,
        **more,
    )


@dataclass
class Town:
    """Ada leads the group of carers, Bob is in it. Nobody has written to the bot in private."""

    stand_in: TelegramStandIn
    adapters: dict[str, Adapter]
    storage: Storage
    core: Core
    clock: Clock
    ada: Person = field(init=False)
    bob: Person = field(init=False)
    carers: Chat = field(init=False)
    acts: list[Inbound] = field(default_factory=list)
    database_away: bool = False
    listening: "asyncio.Task[None] | None" = None

    def __post_init__(self) -> None:
        self.ada, self.bob = self.stand_in.person(501, "Ada", "ada_h"), self.stand_in.person(502, "Bob")
        self.carers = self.stand_in.group("Carers", members=[self.bob], admins=[self.ada])

    @property
    def adapter(self) -> Telegram:
        adapter = self.adapters["telegram"]
        assert isinstance(adapter, Telegram)
        return adapter

    async def begins_anew(self, **more: Any) -> None:
        """The program is stopped and another one started."""
        await self.stops()
        self.adapters["telegram"] = make_telegram(self.stand_in, **more)
        await self.starts()

    async def take(self, act: Inbound) -> Answer:
        if self.database_away:
            raise NotSaved
        if not isinstance(act, Reached):
            self.acts.append(act)
        return await self.core.engine.handle(act)

    async def starts(self) -> None:
        self.listening = asyncio.create_task(self.adapter.listen(self.take, self.core.engine.commands))
        begun = len(self.stand_in.calls())
        await self.stand_in.until(lambda: len(self.stand_in.calls()) >= begun + 2)

    async def stops(self) -> None:
        if self.listening is not None:
            self.listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.listening
        self.listening = None

    async def settles(self) -> None:
        """Everything that came is taken and answered, and all that is owed now is shown."""
        await self.stand_in.drained()
        while self.adapter._tasks:
            await asyncio.wait(self.adapter._tasks)
        while await self.core.ticker.run_due() + await self.core.courier.deliver_due():
            continue

    async def is_founded(self) -> None:
        """Ada adds the bot by a link with a code, and follows its door into the private chat."""
        code = self.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
        self.stand_in.adds_bot(self.ada, self.carers, payload=f"join-{code}")
        await self.settles()
        self.stand_in.opens_link(self.ada, self.door())
        await self.settles()

    async def asks(self, words: str = "Lunch? | Soup | Salad") -> Shown:
        """Ada asks the group; gives the post."""
        self.stand_in.says(self.ada, f"/poll {words}", self.carers)
        await self.settles()
        return self.post()

    async def presses(self, who: Person, label: str, on: Shown | None = None) -> Heard:
        """Somebody presses a button of the newest poll, or of this message, and is answered."""
        press = self.stand_in.presses(who, on or self.post(), label)
        heard = await self.stand_in.heard(press)
        await self.settles()
        return heard

    def post(self) -> Shown:
        posts = [shown for shown in self.stand_in.bot_messages(self.carers) if "Take back" in shown.labels]
        return posts[-1]

    def door(self) -> str:
        """Where the newest door in the group leads."""
        doors = [button["url"] for shown in self.carers.by_bot() for button in shown.buttons() if "url" in button]
        return str(doors[-1])

    def private(self, who: Person) -> Chat:
        return self.stand_in.world.private(who)


@pytest.fixture
async def town(
    tmp_path: Path, migrated_sqlite: Path, clock: Clock, make_storage: Callable[[str], Storage]
) -> AsyncIterator[Town]:
    """A town in which the bot listens; nothing that it did may break Telegram's rules."""
    shutil.copy(migrated_sqlite, tmp_path / "town.db")
    storage = make_storage(f"sqlite:///{tmp_path}/town.db")
    async with TelegramStandIn(clock=clock) as stand_in:
        adapters: dict[str, Adapter] = {"telegram": make_telegram(stand_in)}
        core = assemble(storage, adapters, language="en", now=clock, machine_now=clock, painter=FakePainter())
        connect(core, storage)
        made = Town(stand_in=stand_in, adapters=adapters, storage=storage, core=core, clock=clock)
        await made.starts()
        yield made
        await made.stops()
        stand_in.check()
