"""Carers on a Telegram and a Discord at once, whose questions are answered at every door; with real pictures."""

import asyncio
import contextlib
import csv
import io
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import pytest_asyncio

from adapters.telegram.limits import Rate, Turns
from adapters.telegram.line import Line
from bot.main.core import assemble, connect
from bot.painting.painter import Painter
from bot.words import plain
from storage.storage import Storage
from tests.adapters.telegram.conftest import make_telegram
from tests.end_to_end.secretly import Carers
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.messages import Media as DiscordMedia
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.discord.people import Person as DiscordPerson
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.files import Media as TelegramMedia
from tests.platforms.telegram.people import Person as TelegramPerson
from tests.support.chat import Clock

Shown = TelegramShown | DiscordShown
Posts = tuple[TelegramShown, DiscordShown]

DAYS = 60.0 * 24
"""Minutes in a day."""

PNG = b"\x89PNG"


@dataclass
class Town(Carers):
    """The same carers. Pictures are painted, and nobody waits for Telegram's limits on sending."""

    painter: Painter = field(default_factory=Painter)

    def __post_init__(self) -> None:
        super().__post_init__()
        telegram = make_telegram(self.telegram)
        at_once = Rate(interval=0.0, burst=1)
        telegram._sending._line = Line(Turns(overall=at_once, private=at_once, group=at_once), perf_counter)
        self.adapters["telegram"] = telegram
        self.core = assemble(
            self.storage, self.adapters, language="en", now=self.clock, machine_now=self.clock, painter=self.painter
        )
        connect(self.core, self.storage)

    async def settles(self) -> None:
        """Pictures included: the clock must not run away from what is still being painted."""
        await super().settles()
        while under_way := {task for task in self.core.courier._under_way if not task.done()}:
            await asyncio.wait(under_way)
            await super().settles()

    async def asks_both(self, question: str, *draft: str) -> Posts:
        """Ada asks in private what shall be asked in both places; gives both posts."""
        await self.says(f"/poll {question}")
        for words in draft:
            await self.says(f"/polls draft {words}")
        await self.ada_presses("All 2 groups")
        title = question.partition(" | ")[0]
        return self.in_group(title)[-1], self.in_channel(title)[-1]

    async def says(self, text: str, who: TelegramPerson | None = None) -> list[TelegramShown]:
        """Ada, or somebody else, writes in private; gives what is new there, whatever went meanwhile."""
        before = self.private(who or self.ada).by_bot()
        await super().says(text, who)
        return [one for one in self.private(who or self.ada).by_bot() if one not in before]

    async def ada_presses(self, label: str) -> list[TelegramShown]:
        """Ada presses a button in private, on the newest message that has it; gives what is new there."""
        before = self.private(self.ada).by_bot()
        on = next(one for one in reversed(before) if label in labels(one))
        await self.presses(self.ada, on, label)
        return [one for one in self.private(self.ada).by_bot() if one not in before]

    async def tells(self, who: TelegramPerson, text: str) -> str:
        """Somebody writes in private; gives all that comes back, as one text."""
        return texts(await self.says(text, who))

    async def votes(self, who: TelegramPerson, post: TelegramShown, number: int, words: str) -> str:
        """Somebody whom the bot knows from the post answers in private, in words."""
        await self.presses(who, post, "Who sees this?")
        return await self.tells(who, f"/vote {number} {words}")

    async def votes_there(self, who: DiscordPerson, number: int, words: str) -> str:
        """Somebody answers by the slash command, in the channel."""
        used = await self.uses("vote", who, number=str(number), option=words)
        assert used.public == []
        return plain(used.text)

    async def opens(self, who: TelegramPerson, post: TelegramShown, label: str = "Answer") -> TelegramShown:
        """Somebody presses what leads into their private chat; gives what came there."""
        heard = await self.presses(who, post, label)
        if heard.url:
            self.telegram.opens_link(who, heard.url)
            await self.settles()
        return self.private(who).by_bot()[-1]

    async def opens_there(self, who: DiscordPerson, post: DiscordShown, label: str = "Answer") -> DiscordShown:
        """The same on Discord, where the answer is for them alone."""
        [ballot] = (await self.presses_there(who, post, label)).private
        return ballot

    async def ada_is_one(self) -> None:
        """Ada joins her Discord account to her Telegram one, and runs the community from there as well."""
        told = await self.tells(self.ada, "/join account")
        code = next(line for line in told.splitlines() if line.startswith("/join ")).split()[1]
        used = await self.uses("join", self.ada_there, alone=True, code=code)
        await self.presses_there(self.ada_there, used.said[0], "Join them")

    def result_of(self, number: int) -> Posts:
        """The result in both places."""
        [result], [there] = (where(f"The result of question {number}") for where in (self._group, self._channel))
        assert isinstance(result, TelegramShown)
        assert isinstance(there, DiscordShown)
        return result, there

    def private_there(self, who: DiscordPerson) -> list[DiscordShown]:
        """What stands in somebody's private chat on Discord."""
        return self.discord.world.private(who).by_bot()

    async def follows(self, who: TelegramPerson, post: TelegramShown) -> None:
        """Somebody asks to be brought questions, in private."""
        await self.presses(who, post, "Who sees this?")
        assert "Questions: sent to you here" in await self.tells(who, "/me yes polls yes")

    async def follows_there(self, who: DiscordPerson, post: DiscordShown) -> None:
        """The same on Discord."""
        await self.presses_there(who, post, "Who sees this?")
        used = await self.uses("me", who, alone=True, what="yes", how="polls yes")
        assert "Questions: sent to you here" in plain(used.text)

    def _group(self, title: str) -> Sequence[Shown]:
        return [one for one in self.in_group(title) if plain(one.lines[0]) == title]

    def _channel(self, title: str) -> Sequence[Shown]:
        return [one for one in self.in_channel(title) if plain(one.lines[0]) == title]


def labels(shown: Shown) -> list[str]:
    """What stands on the buttons, without marks of direction."""
    return [plain(label) for label in shown.labels]


def lines(shown: Shown) -> list[str]:
    """What can be read, line by line, empty ones left out."""
    return [line for line in plain(shown.text).split("\n") if line]


def texts(shown: Sequence[Shown]) -> str:
    return "\n".join(plain(one.text) for one in shown)


def file_of(shown: Shown) -> TelegramMedia | DiscordMedia:
    """The one file or picture of a message."""
    [media] = shown.media if isinstance(shown, DiscordShown) else [shown.media]
    assert media is not None
    return media


def table_of(shown: Shown) -> list[list[str]]:
    """The rows of the table that comes as a file."""
    file = file_of(shown)
    assert file.kind in {"document", "file"}
    assert file.name.endswith(".csv")
    return list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline=""), strict=True))


def picture_of(shown: Shown) -> TelegramMedia | DiscordMedia:
    """The one picture of a message, really painted."""
    picture = file_of(shown)
    assert picture.kind in {"photo", "picture"}
    assert picture.content.startswith(PNG)
    assert len(picture.content) > 1000
    return picture


@contextlib.asynccontextmanager
async def founded(storage: Storage, clock: Clock) -> AsyncIterator[Town]:
    """In one community, and listening; nothing that the bot did may break the rules of either platform."""
    async with TelegramStandIn(clock=clock) as telegram, DiscordStandIn(clock=clock) as discord:
        there = Town(telegram, discord, storage, clock)
        await there.starts()
        await there.begin()
        yield there
        await there.stops()
        await there.painter.close()
        telegram.check()
        discord.check()
        assert discord.stuck() == []


@pytest_asyncio.fixture(loop_scope="session", name="town")
async def founded_town(
    tmp_path: Path, migrated_sqlite: Path, clock: Clock, make_storage: Callable[[str], Storage]
) -> AsyncIterator[Town]:
    """A town with an empty agenda."""
    shutil.copy(migrated_sqlite, tmp_path / "town.db")
    async with founded(make_storage(f"sqlite:///{tmp_path}/town.db"), clock) as town:
        yield town
