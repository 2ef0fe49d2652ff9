"""A community on a Telegram and a Discord that takes concerns, and carers of whom nothing is known on either."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest_asyncio

from adapters.discord.adapter import Discord
from bot.chat.inbound import Place, Sender
from bot.concerns.model.concern import Concern
from bot.concerns.model.intake import help_slots
from bot.concerns.use_cases.handing_over import keep_readers
from bot.concerns.use_cases.reading import ReaderRequest
from bot.people.model import Role
from bot.words import plain
from storage.storage import Storage
from storage.work import StorageWork
from tests.concerns.carers import text_of
from tests.concerns.scanning import windows
from tests.end_to_end.everywhere import Shown, Town, founded, labels
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Heard
from tests.platforms.telegram.people import Person as TelegramPerson
from tests.platforms.telegram.presses import Press
from tests.records.scanning import Word, hits, kept_bytes
from tests.support.chat import Clock

TEXT = "Vosper hid my rota under the zinc tray."
ANSWER = "Zbigniew took Vosper's pewter jug."
NAME, USERNAME = "Zwetlana Quixworth", "zwetlana_quix"
DOOR, REVIEW, SEND = "Raise a concern", "Review", "I saved it. Send"
READERS = ("Ann", "Joe")
UNTIL_EVENING = 60.0 * 8.5
"""Minutes from ten in the morning until what came is handed over, however late that is."""

_ACCOUNTS = count(8_310_741_593, 7_919)


def reader(name: str) -> Sender:
    """Somebody on Telegram who reads concerns."""
    return Sender(platform="telegram", id=str(600 + READERS.index(name)), name=name)


def takes_concerns(work: StorageWork) -> None:
    """Ann and Joe read, and all is there that is asked for before concerns are taken."""
    community = work.people.list_communities()[0]
    for name in READERS:
        sender = reader(name)
        who = work.people.person_of(sender)
        work.people.keep(who)
        work.flush()
        work.people.keep_name(who.id, name)
        work.people.give_role(who.id, community.id, Role.READER)
        there = work.places.add(Place(platform="telegram", id=sender.id, private=True), None)
        work.places.note_presence(who.id, there.id)
    keep_readers(work, community)
    intake = work.intakes.find(community.id)
    lines = dict.fromkeys(help_slots(), "")
    work.intakes.put(replace(intake, contact="Rivertown Advocacy, 01632 960 001", help_lines=lines))


@dataclass
class Desk:
    """The town, with the button for concerns posted in the group and in the channel."""

    town: Town
    folder: Path

    def __post_init__(self) -> None:
        self.readers = {name: self.town.telegram.person(int(reader(name).id), name) for name in READERS}
        for who in self.readers.values():
            who.started = True

    async def opens(self) -> None:
        """Readers are named, and Ada posts the button."""
        self.town.storage.transact(takes_concerns)
        await self.town.says("/people concerns post all")

    @property
    def door(self) -> TelegramShown:
        """The button as it stands in the group."""
        return next(one for one in reversed(self.town.group.by_bot()) if DOOR in labels(one))

    @property
    def door_there(self) -> DiscordShown:
        """The same in the channel."""
        return next(one for one in reversed(self.town.channel.by_bot()) if DOOR in labels(one))

    def concerns(self) -> Sequence[Concern]:
        """Every concern that is kept."""

        def look(work: StorageWork) -> Sequence[Concern]:
            rows = work.concerns._transaction.connection.exec_driver_sql("SELECT id FROM concerns").all()
            return [found for row in rows if (found := work.concerns.find(row.id)) is not None]

        kept: Sequence[Concern] = self.town.storage.transact(look)  # in line with all that writes
        return kept

    async def reader_does(self, name: str, what: type[ReaderRequest], **more: Any) -> str:
        """A reader does something with the one concern that there is; gives what they are shown."""
        [concern] = self.concerns()
        engine = self.town.core.engine
        answer = await engine.do(reader(name), what(community=concern.community, concern=concern.id, **more))
        await self.town.settles()
        return text_of(self.town.core.speaker.answer(answer, "telegram"))

    def calls_to(self, who: TelegramPerson) -> Sequence[str]:
        """What was called for somebody's private chat so far."""
        calls = self.town.telegram.calls()
        return [call.method for call in calls if str(call.parameters.get("chat_id", "")) == str(who.id)]

    def news(self) -> Sequence[int]:
        """How many messages each reader got."""
        return [len(self.town.private(who).by_bot()) for who in self.readers.values()]

    def found(self, *words: Word) -> Sequence[tuple[str, Word]]:
        """SCAN in the database, the keys, and what is temporary; texts by windows, of which each fourth is enough."""
        wanted = [each for word in words for each in (windows(word)[::4] if isinstance(word, str) else [word])]
        files = [it for it in self.folder.rglob("*") if it.is_file() and not it.name.startswith("test.db")]
        kept = {"files": b"\n".join(it.name.encode() + it.read_bytes() for it in files)}
        return hits(wanted, kept | {"database": kept_bytes(self.town.storage.database)})


class Carer(ABC):
    """Somebody on either app, what stands before them, and how often they did something."""

    steps = 0

    @property
    @abstractmethod
    def standing(self) -> Sequence[Shown]:
        """The messages that they have before them."""

    @property
    @abstractmethod
    def traces(self) -> Sequence[Word]:
        """By what they could be found."""

    @abstractmethod
    async def begins(self) -> str:
        """Press the button that was posted; gives screen 1."""

    @abstractmethod
    async def writes(self, *texts: str) -> str:
        """From screen 1 to the review; gives the review."""

    @abstractmethod
    async def presses(self, label: str) -> str:
        """Press what they have before them; gives what is shown then."""

    @abstractmethod
    async def follows(self, code: str) -> str:
        """Open the thread with a code; gives what is shown."""

    def on(self, label: str) -> Shown:
        """The newest message with this button."""
        return next(one for one in reversed(self.standing) if label in labels(one))

    def exactly(self, label: str) -> str:
        """What stands on the button, marks of direction included."""
        return next(one for one in self.on(label).labels if plain(one) == label)

    @property
    def shown(self) -> str:
        """What was shown last."""
        return plain(self.standing[-1].text) if self.standing else ""

    @property
    def screen(self) -> str:
        """All that stands before them."""
        return "\n".join(plain(one.text) for one in self.standing)

    @property
    def code(self) -> str:
        """The receipt code on the review."""
        lines = [line for one in self.standing for line in plain(one.text).split("\n")]
        return lines[lines.index("This is your code. Write it down. Without it nobody can show you the answer.") + 1]

    async def sends(self, *texts: str) -> str:
        """A whole concern; gives its code."""
        await self.begins()
        await self.writes(*(texts or (TEXT,)))
        code = self.code
        shown = await self.presses(SEND)
        assert shown.startswith("Sent"), shown
        return code


@dataclass
class OnTelegram(Carer):
    """By the link under the button, in the private chat."""

    desk: Desk
    steps: int = 0

    def __post_init__(self) -> None:
        town = self.desk.town
        self.who = town.telegram.person(next(_ACCOUNTS), NAME, USERNAME)
        town.telegram.joins(self.who, town.group)

    @property
    def standing(self) -> Sequence[TelegramShown]:
        return self.desk.town.private(self.who).by_bot()

    @property
    def typed(self) -> Sequence[str]:
        """What of theirs still stands in the chat."""
        return [one.text for one in self.desk.town.private(self.who).messages if not one.own]

    @property
    def traces(self) -> Sequence[Word]:
        return (self.who.id, NAME, USERNAME)

    async def begins(self) -> str:
        self.steps += 1
        self.desk.town.telegram.opens_link(self.who, next(self.desk.door.buttons())["url"])
        await self.desk.town.settles()
        return self.shown

    async def writes(self, *texts: str) -> str:
        await self.presses("Continue")
        for text in texts:
            await self.says(text)
        return await self.presses(REVIEW)

    async def says(self, text: str) -> str:
        """Write in private; gives what is shown last."""
        self.steps += 1
        self.desk.town.telegram.says(self.who, text)
        await self.desk.town.settles()
        return self.shown

    async def presses(self, label: str) -> str:
        self.steps += 1
        heard = await self.desk.town.presses(self.who, self.on(label), label)  # type: ignore[arg-type]  # one of ours
        return plain(heard.text or "") or plain(self.shown)

    def pressed(self, label: str) -> Press:
        """A press that was not waited for."""
        return self.desk.town.telegram.presses(self.who, self.on(label), self.exactly(label))  # type: ignore[arg-type]

    async def heard(self, press: Press) -> Heard:
        """It is answered."""
        heard = await self.desk.town.telegram.heard(press)
        await self.desk.town.settles()
        return heard

    async def follows(self, code: str) -> str:
        await self.says("/followup")
        return await self.says(code)


@dataclass
class OnDiscord(Carer):
    """By the button in the channel, with answers for their eyes alone."""

    desk: Desk
    steps: int = 0
    last: Interaction | None = None
    did: list[Interaction] = field(default_factory=list)

    def __post_init__(self) -> None:
        town = self.desk.town
        self.who = town.discord.person(NAME)
        town.discord.joins(self.who, town.server)
        town.joined(self.who, ago=town.clock() - town.clock().replace(year=2025))

    async def is_idle(self) -> None:
        """All of each answer is given."""
        adapter = self.desk.town.adapters["discord"]
        assert isinstance(adapter, Discord)
        while under_way := tuple(adapter._taking._under_way):
            await asyncio.wait(under_way)

    @property
    def standing(self) -> Sequence[DiscordShown]:
        return self.desk.town.discord.seen(self.who)

    @property
    def traces(self) -> Sequence[Word]:
        ids = [each.id for each in self.did] + [one.id for each in self.did for one in each.said]
        return (self.who.id, NAME, *ids, *(each.token.encode() for each in self.did))

    async def begins(self) -> str:
        return await self._done(self.desk.town.presses_there(self.who, self.desk.door_there, DOOR))

    async def uses(self, command: str) -> str:
        """A slash command, in the channel."""
        return await self._done(self.desk.town.uses(command, self.who))

    async def writes(self, *texts: str) -> str:
        await self.presses("Continue")
        return await self.fills(words="\n\n".join(texts))

    async def fills(self, **values: str) -> str:
        """Send the form that is before them."""
        assert self.last is not None
        discord = self.desk.town.discord
        done = await self._done(discord.settled(discord.submits(self.last, values)))
        await self.desk.town.settles()
        return done

    async def presses(self, label: str) -> str:
        return await self._done(self.desk.town.presses_there(self.who, self.on(label), label))  # type: ignore[arg-type]

    async def follows(self, code: str) -> str:
        await self.uses("followup")
        return await self.fills(code=code)

    async def _done(self, doing: Awaitable[Interaction]) -> str:
        self.steps += 1
        self.last = await doing
        await self.is_idle()
        assert self.last.public == []
        self.did.append(self.last)
        return self.shown


WAYS: dict[str, Callable[[Desk], Carer]] = {"telegram": OnTelegram, "discord": OnDiscord}


@pytest_asyncio.fixture(loop_scope="session", name="desk")
async def open_desk(
    tmp_path: Path, migrated_url: str, clock: Clock, make_storage: Callable[[str], Storage], quick_codes: None
) -> AsyncIterator[Desk]:
    """A town whose button for concerns stands in both places."""
    async with founded(make_storage(migrated_url), clock) as town:
        desk = Desk(town, tmp_path)
        await desk.opens()
        yield desk
