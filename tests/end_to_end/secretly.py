"""Carers on a Telegram and a Discord at once, in one community, with pages for links, on a clock that a test moves.

The real adapters over the real client libraries and real sockets, the real core, a real database.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from adapters.telegram.adapter import Telegram
from adapters.web.serving import Port
from adapters.web.take_part.adapter import TakePart
from bot.chat.adapter import Adapter
from bot.main.core import Core, assemble, connect, open_words
from bot.people.codes import new_code
from bot.people.model import CodeKind, House
from bot.polls.model import Poll, PollId
from bot.words import plain
from storage.storage import Storage
from storage.work import StorageWork
from tests.adapters.discord.conftest import make_discord
from tests.adapters.telegram.conftest import make_telegram
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel, Guild
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.discord.people import Person as DiscordPerson
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Heard
from tests.platforms.telegram.people import Person as TelegramPerson
from tests.support.chat import Clock
from tests.support.painting import FakePainter

LINK = re.compile(r"/a/([a-z2-7]{26})(?![a-z0-9])")
QUESTION = "Lunch? | Soup | Salad"
NAMES = ("Zwetlana", "Quentin-Ö", "Xanthippe", "Jörmungand", "Wilhelmina")


@dataclass
class Carers:
    """Ada leads on both. Five members are on Telegram, five on Discord, for a year; none has written in private."""

    telegram: TelegramStandIn
    discord: DiscordStandIn
    storage: Storage
    clock: Clock
    adapters: dict[str, Adapter] = field(default_factory=dict)
    port: Port = field(default_factory=lambda: Port("127.0.0.1", 0))
    ada: TelegramPerson = field(init=False)
    members: list[TelegramPerson] = field(init=False)
    group: Chat = field(init=False)
    ada_there: DiscordPerson = field(init=False)
    members_there: list[DiscordPerson] = field(init=False)
    server: Guild = field(init=False)
    channel: Channel = field(init=False)
    core: Core = field(init=False)
    running: "list[asyncio.Task[None]]" = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ada = self.telegram.person(501, "Ada")
        self.members = [self.telegram.person(8_206_741_590 + n, name) for n, name in enumerate(NAMES)]
        self.group = self.telegram.group("Carers", members=self.members, admins=[self.ada])
        self.ada_there = self.discord.person("Ada")
        self.members_there = [self.discord.person(f"{name} there") for name in NAMES]
        self.server = self.discord.guild("Online", owner=self.ada_there, members=self.members_there, channels=["chat"])
        self.channel = next(iter(self.server.channels.values()))
        for who in self.members_there:
            self.joined(who, timedelta(days=365))
        time = asyncio.get_running_loop().time
        telegram = make_telegram(self.telegram, now=lambda: time() + self.clock.now.timestamp())
        self.adapters |= {"telegram": telegram, "discord": make_discord(self.discord)}
        self.core = assemble(
            self.storage, self.adapters, language="en", now=self.clock, machine_now=self.clock, painter=FakePainter()
        )
        connect(self.core, self.storage)

    def joined(self, who: DiscordPerson, ago: timedelta) -> None:
        """Since when somebody has been in the server."""
        member = self.discord.world.member(self.server, who)
        member.joined = (self.clock() - ago).isoformat(timespec="microseconds")

    @property
    def address(self) -> str:
        """Where pages are."""
        return f"http://127.0.0.1:{self.port.number}"

    async def starts(self) -> None:
        """Listen on both, and serve pages."""
        self.port.claim()
        house = vars(self.storage._house) | {"links_at": f"{self.address}/a"}
        self.storage._house = House(**house)
        words = open_words()
        pages = TakePart(
            address=self.address,
            doors=self.core.engine,
            say=words.text,
            languages=("en", "cy"),
            operator="Rivertown Carers",
            keys=[b"k" * 32],
            asked_by="",
            now=lambda: 0.0,
        )
        self.running.append(asyncio.create_task(self.port.serve(pages)))
        for adapter in self.adapters.values():
            listening = adapter.listen(self.core.engine.handle, self.core.engine.commands)
            self.running.append(asyncio.create_task(listening))
        await self.discord.connected()
        await self.discord.until(lambda: bool(self.discord.world.commands))
        await self.telegram.until(lambda: self.telegram.is_polled)

    async def stops(self) -> None:
        for task in self.running:
            task.cancel()
        for task in self.running:
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def settles(self) -> None:
        """All that came is taken and answered, and all that is owed now is shown. It takes a few seconds."""
        self.clock.passes(3)  # nobody is so quick that they would be asked to slow down
        await self.telegram.drained()
        telegram = self.adapters["telegram"]
        assert isinstance(telegram, Telegram)
        while telegram._tasks:
            await asyncio.wait(telegram._tasks)
        while await self.core.ticker.run_due() + await self.core.courier.deliver_due():
            continue

    async def minutes_pass(self, minutes: float) -> None:
        """Time passes, with all that it brings on the way."""
        end = self.clock.now + timedelta(minutes=minutes)
        while (due := await self._next_due()) is not None and due <= end:
            self.clock.now = max(self.clock.now, due)
            await self.settles()
        self.clock.now = end
        await self.settles()

    async def _next_due(self) -> datetime | None:
        stored = await self.core.engine.look(lambda work: (work.ticks.earliest(), work.outbox.next_due()))
        times = [instant for instant in (*stored, self.core.courier.next_turn()) if instant is not None]
        return min((instant for instant in times if instant > self.clock.now), default=None)

    def poll_id(self, number: int = 1) -> PollId:
        """The question with this number."""

        def find(work: StorageWork) -> Poll | None:
            return work.polls.find_numbered(work.people.list_communities()[0].id, number)

        poll: Poll | None = self.storage.read(find)
        assert poll is not None
        return poll.id

    def count(self, number: int = 1) -> int:
        """How many have answered it, which nobody is told."""
        poll = self.poll_id(number)
        counted: int = self.storage.read(lambda work: work.secrets.count(poll))
        return counted

    # On Telegram

    async def says(self, text: str, who: TelegramPerson | None = None) -> list[TelegramShown]:
        """Ada, or somebody else, writes in private; gives what is new there."""
        who = who or self.ada
        before = len(self.private(who).by_bot())
        self.telegram.says(who, text)
        await self.settles()
        return self.private(who).by_bot()[before:]

    async def presses(self, who: TelegramPerson, on: TelegramShown, label: str) -> Heard:
        heard = await self.telegram.heard(self.telegram.presses(who, on, _exact(on, label)))
        await self.settles()
        return heard

    def private(self, who: TelegramPerson) -> Chat:
        return self.telegram.world.private(who)

    def in_group(self, words: str) -> list[TelegramShown]:
        return [shown for shown in self.group.by_bot() if words in plain(shown.text)]

    # On Discord

    async def uses(self, command: str, who: DiscordPerson, *, alone: bool = False, **options: Any) -> Interaction:
        """Somebody uses a command in the channel, or `alone` with the bot."""
        done = await self.discord.settled(self.discord.uses(who, command, None if alone else self.channel, **options))
        await self.settles()
        return done

    async def presses_there(self, who: DiscordPerson, on: DiscordShown, label: str) -> Interaction:
        done = await self.discord.settled(self.discord.presses(who, on, _exact(on, label)))
        await self.settles()
        return done

    def in_channel(self, words: str) -> list[DiscordShown]:
        return [shown for shown in self.channel.by_bot() if words in plain(shown.text)]

    # Both

    async def begin(self) -> None:
        """Ada founds the community in the group, and adds the channel by a code."""
        code = self.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
        self.telegram.adds_bot(self.ada, self.group, payload=f"join-{code}")
        await self.settles()
        doors = [button["url"] for shown in self.group.by_bot() for button in shown.buttons() if "url" in button]
        self.telegram.opens_link(self.ada, doors[-1])
        await self.settles()
        [people] = await self.says("/people")
        before = len(self.private(self.ada).by_bot())
        await self.presses(self.ada, people, "Add a group")
        told = plain("\n".join(shown.text for shown in self.private(self.ada).by_bot()[before - 1 :]))
        found = re.search(r"/join ([a-z0-9]+)", told)
        assert found is not None
        await self.uses("join", self.ada_there, code=found[1])

    async def asks(
        self, question: str = QUESTION, *draft: str, sensitive: bool = False
    ) -> tuple[TelegramShown, DiscordShown]:
        """Ada asks in private what shall be asked secretly in both places; gives both posts."""
        await self.says(f"/poll {question}")
        for words in draft:
            await self.says(f"/polls draft {words}")
        for label in ("Secret?", "Sensitive" if sensitive else "Secret", "All 2 groups", "Secret anyway"):
            await self.presses(self.ada, self._newest_with(label), label)
        return self._posts(question)

    def _newest_with(self, label: str) -> TelegramShown:
        return next(shown for shown in reversed(self.private(self.ada).by_bot()) if label in shown.labels)

    async def asks_openly(self, question: str) -> tuple[TelegramShown, DiscordShown]:
        """Ada asks something that is not secret in both places; gives both posts."""
        await self.says(f"/poll {question}")
        await self.presses(self.ada, self._newest_with("All 2 groups"), "All 2 groups")
        return self._posts(question)

    def _posts(self, question: str) -> tuple[TelegramShown, DiscordShown]:
        title = question.partition(" | ")[0]
        return self.in_group(title)[-1], self.in_channel(title)[-1]

    async def links(self, number: int, count: int) -> Sequence[str]:
        """Addresses of links that work once."""
        shown = await self.says(f"/polls {number} links {count}")
        return [f"{self.address}/a/{token}" for one in shown for token in LINK.findall(one.text)]


def _exact(on: TelegramShown | DiscordShown, label: str) -> str:
    """What stands on the button with these words, marks of direction included."""
    return next((one for one in on.labels if plain(one) == label), label)


@contextlib.asynccontextmanager
async def carers(storage: Storage, clock: Clock) -> AsyncIterator[Carers]:
    """In one community, and listening; nothing that the bot did may break the rules of either platform."""
    async with TelegramStandIn(clock=clock) as telegram, DiscordStandIn(clock=clock) as discord:
        town = Carers(telegram, discord, storage, clock)
        await town.starts()
        await town.begin()
        yield town
        await town.stops()
        telegram.check()
        discord.check()
        assert discord.stuck() == []
