"""A make-believe Discord with the real adapter, the real library, the real core and a real database."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.adapter import Discord
from bot.chat.adapter import Adapter
from bot.chat.inbound import Inbound, Reached
from bot.chat.outbound import Answer
from bot.main.core import Core, assemble, connect, is_answer, speech
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.refusals import NotSaved
from storage.storage import Storage
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel, Guild
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Person
from tests.support.chat import Clock
from tests.support.painting import FakePainter


class Seconds:
    """Seconds that only rise, when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def make_discord(stand_in: DiscordStandIn, **more: Any) -> Discord:
    given: dict[str, Any] = {"gateway_url": stand_in.gateway_url, "pause": 0.001} | more
    return Discord(token=stand_in.token, api_url=stand_in.api_url, say=speech("en"), answers=is_answer, **given)


@dataclass
class Town:
    """Ada owns the server of carers, Bob is in it. It has two channels."""

    stand_in: DiscordStandIn
    adapters: dict[str, Adapter]
    storage: Storage
    core: Core
    clock: Clock
    ada: Person = field(init=False)
    bob: Person = field(init=False)
    server: Guild = field(init=False)
    carers: Channel = field(init=False)
    acts: list[Inbound] = field(default_factory=list)
    database_away: bool = False
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    listening: "asyncio.Task[None] | None" = None

    def __post_init__(self) -> None:
        self.ada, self.bob = self.stand_in.person("Ada"), self.stand_in.person("Bob")
        self.server = self.stand_in.guild("Carers", owner=self.ada, members=[self.bob], channels=["chat", "lunch"])
        self.carers = self.channel("chat")
        self.gate.set()

    @property
    def adapter(self) -> Discord:
        adapter = self.adapters["discord"]
        assert isinstance(adapter, Discord)
        return adapter

    def channel(self, name: str) -> Channel:
        return next(channel for channel in self.server.channels.values() if channel.name == name)

    async def take(self, act: Inbound) -> Answer:
        """The core behind a gate: closed, the database is slow; away, it cannot save."""
        await self.gate.wait()
        if self.database_away:
            raise NotSaved
        try:
            return await self.core.engine.handle(act)
        finally:
            # Only now: whoever waits for an act waits for what it did.
            if not isinstance(act, Reached):
                self.acts.append(act)
            self.came.set()

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true; looked at whenever an act was taken. Raises `TimeoutError`."""
        async with asyncio.timeout(10):
            while not true():
                self.came.clear()
                await self.came.wait()

    async def starts(self) -> None:
        self.listening = asyncio.create_task(self.adapter.listen(self.take, self.core.engine.commands))
        await self.stand_in.connected()
        await self.stand_in.until(lambda: bool(self.stand_in.world.commands))
        assert self.adapter._client is not None
        await self.adapter._client.wait_until_ready()

    async def stops(self) -> None:
        if self.listening is not None:
            self.listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.listening
        self.listening = None

    async def begins_anew(self, **more: Any) -> None:
        """The program is stopped and another one started."""
        await self.stops()
        self.adapters["discord"] = make_discord(self.stand_in, **more)
        await self.starts()

    async def settles(self) -> None:
        """All that is owed now is shown."""
        while await self.core.ticker.run_due() + await self.core.courier.deliver_due():
            continue

    async def is_founded(self, channel: Channel | None = None) -> None:
        """Ada uses the founding code in a channel, and confirms."""
        code = self.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
        asked = await self.uses(self.ada, "join", channel or self.carers, code=code)
        await self.presses(self.ada, "Yes, start", asked.private[0])

    async def uses(self, who: Person, command: str, channel: Channel | None = None, /, **options: Any) -> Interaction:
        """Somebody uses a command, and is answered; in private with the bot unless a channel is named."""
        done = await self.stand_in.settled(self.stand_in.uses(who, command, channel, **options))
        await self.settles()
        return done

    async def asks(self, words: str = "Lunch? | Soup | Salad", channel: Channel | None = None) -> Shown:
        """Ada asks the channel; gives the post."""
        await self.uses(self.ada, "poll", channel or self.carers, question=words)
        return self.post(channel)

    async def presses(self, who: Person, label: str, on: Shown | None = None) -> Interaction:
        """Somebody presses a button of the newest poll, or of this message, and is answered."""
        done = await self.stand_in.settled(self.stand_in.presses(who, on or self.post(), label))
        await self.settles()
        return done

    def post(self, channel: Channel | None = None) -> Shown:
        """The newest poll in a channel."""
        return [shown for shown in (channel or self.carers).by_bot() if "Take back" in shown.labels][-1]


@pytest.fixture
async def town(
    tmp_path: Path,
    migrated_sqlite: Path,
    clock: Clock,
    make_storage: Callable[[str], Storage],
) -> AsyncIterator[Town]:
    """A town in which the bot listens; nothing that it did may break Discord's rules."""
    shutil.copy(migrated_sqlite, tmp_path / "town.db")
    storage = make_storage(f"sqlite:///{tmp_path}/town.db")
    async with DiscordStandIn(clock=clock) as stand_in:
        adapters: dict[str, Adapter] = {"discord": make_discord(stand_in)}
        core = assemble(storage, adapters, language="en", now=clock, machine_now=clock, painter=FakePainter())
        connect(core, storage)
        made = Town(stand_in=stand_in, adapters=adapters, storage=storage, core=core, clock=clock)
        await made.starts()
        yield made
        made.gate.set()
        await made.stops()
        stand_in.check()
