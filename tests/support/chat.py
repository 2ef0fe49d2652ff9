"""The transcript language: what people say and press, what they see, and time that passes when told to."""

import itertools
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import sqlalchemy as sa
from sqlalchemy.util import LRUCache

from bot.chat.inbound import Arrived, Brought, Confirm, Left, Place, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Message
from bot.main.core import Core, assemble, connect
from bot.people.codes import new_code
from bot.people.model import CodeKind, House
from bot.words import plain
from storage.engine import Database
from storage.migrating import migrate
from storage.sealing import Vault
from storage.storage import Storage
from tests.support.keys import RING, folder_beside, folder_keys
from tests.support.painting import FakePainter
from tests.support.platform import FakePlatform, Shown, choice_of, line_text

TUESDAY_10 = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


class Clock:
    """Time that passes when told to."""

    def __init__(self, now: datetime = TUESDAY_10) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def group(name: str = "group", platform: str = "fake") -> Place:
    return Place(platform=platform, id=name, title=name.title())


def private(name: str, platform: str = "fake") -> Place:
    return Place(platform=platform, id=f"private-{name}", private=True)


def open_storage(
    url: str, clock: Callable[[], datetime], *, seed: int = 1, keys: Path | None = None, durable: bool = True
) -> Storage:
    """A migrated database with seeded chance; the house is a pretend one. `keys` is the folder of keys.

    Where it need not be `durable`, SQLite does not wait for the disk: a test's data need not outlive the power supply.
    """
    database = Database(url)
    if database.is_sqlite and not durable:
        sa.event.listen(database.writing, "connect", _make_careless)
    share_statements(database)
    migrate(database)
    house = House(
        run_by="Rivertown Carers",
        run_by_organiser=True,
        community_name="",
        time_zone="Europe/London",
        language="en",
        languages=("en", "cy", "pl", "pa", "bn", "ur"),
        bare_options=("Yes", "No", "Not sure"),
    )
    chance = Random(seed).randrange  # noqa: S311 - seeded on purpose
    store = folder_keys(keys or folder_beside(database))
    codes, audit = (b"k" * 32,), (b"a" * 32,)
    return Storage(
        database,
        house=house,
        code_keys=codes,
        audit_keys=audit,
        key_store=store,
        vault=Vault.of(RING),
        now=clock,
        chance=chance,
    )


_dialects: dict[str, sa.Dialect] = {}
_compiled: LRUCache[object, object] = LRUCache(5000)


def share_statements(database: Database) -> None:
    """Have statements be put together once in a test run, and not anew for each test: that took a fifth of it all."""
    for engine in (database.writing, database.reading):
        engine.dialect = engine.pool._dialect = _dialects.setdefault(engine.dialect.name, engine.dialect)
        engine.update_execution_options(compiled_cache=_compiled)


def _make_careless(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")


@dataclass
class Chat:
    """One group with its people. Every act goes through the engine, every post through the courier."""

    storage: Storage
    core: Core
    platform: FakePlatform
    clock: Clock
    place: Place = field(default_factory=group)
    answer: Answer = field(default_factory=Answer)
    keys: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    confirm: Confirm = Confirm.LASTING

    def sender(self, name: str, *, leads: bool = False) -> Sender:
        return Sender(platform=self.platform.platform, id=name, name=name.title(), leads=leads or name == "ada")

    def key(self) -> str:
        return f"fake:{next(self.keys)}"

    async def says(
        self,
        who: str,
        text: str,
        *,
        place: Place | None = None,
        key: str | None = None,
        written: str = "",
        edited: bool = False,
    ) -> Answer:
        """Somebody writes in the group, or edits the message `written`."""
        return await self._act(self.typed(who, text, place=place, key=key, written=written, edited=edited))

    def typed(
        self,
        who: str,
        text: str,
        *,
        place: Place | None = None,
        key: str | None = None,
        written: str = "",
        edited: bool = False,
    ) -> Said:
        """What somebody writes, not yet sent."""
        return Said(
            key=key or self.key(),
            sender=self.sender(who),
            place=place or self.place,
            confirm=self.confirm,
            text=text,
            written=written,
            edited=edited,
        )

    async def sends_file(
        self,
        who: str,
        content: bytes,
        name: str = "",
        *,
        text: str = "",
        size: int | None = None,
        place: Place | None = None,
        album: str = "",
        key: str | None = None,
    ) -> Answer:
        """Somebody sends a picture, or, under a name, a document; in private unless a place is named."""
        ref = f"file-{len(self.platform.sent)}"
        self.platform.sent[ref] = content
        brought = Brought(
            kind="document" if name else "picture",
            media_type="",
            name=name,
            size=len(content) if size is None else size,
            ref=ref,
            album=album,
        )
        said = self.typed(who, text, place=place or private(who, self.platform.platform), key=key)
        return await self._act(replace(said, brought=brought))

    async def says_privately(self, who: str, text: str) -> Answer:
        return await self.says(who, text, place=private(who, self.platform.platform))

    async def presses(self, who: str, label: str, *, on: Shown | None = None, place: Place | None = None) -> Answer:
        """Somebody presses a button under the latest message of the group that has it."""
        shown = on or self._with_choice(label, place or self.place)
        return await self.sends(who, shown.choice(label).action, place=place)

    async def presses_answer(self, who: str, label: str, *, place: Place | None = None) -> Answer:
        """Somebody presses a button on the answer they last got, in private."""
        assert self.answer.message is not None
        there = place or private(who, self.platform.platform)
        return await self.sends(who, choice_of(self.answer.message, label).action, place=there)

    async def sends(self, who: str, action: str, *, place: Place | None = None, key: str | None = None) -> Answer:
        pressed = Pressed(
            key=key or self.key(),
            sender=self.sender(who),
            place=place or self.place,
            confirm=Confirm.DIALOG,
            action=action,
        )
        return await self._act(pressed)

    async def submits(self, who: str, form: str, **values: str) -> Answer:
        sent = Submitted(
            key=self.key(),
            sender=self.sender(who),
            place=private(who, self.platform.platform),
            confirm=Confirm.LASTING,
            form=form,
            values=values,
        )
        return await self._act(sent)

    async def bot_arrives(self, place: Place) -> Answer:
        return await self._act(Arrived(key=self.key(), sender=self.sender("ada"), place=place, ourselves=True))

    async def bot_leaves(self, place: Place) -> Answer:
        return await self._act(Left(key=self.key(), sender=self.sender("ada"), place=place, ourselves=True))

    async def _act(self, inbound: Said | Pressed | Submitted | Arrived | Left) -> Answer:
        self.answer = await self.core.engine.handle(inbound)
        await self.settle()
        return self.answer

    async def settle(self) -> None:
        """Let everything that is due now happen."""
        while await self.core.ticker.run_due() + await self.core.courier.deliver_due():
            continue

    async def minutes_pass(self, minutes: float) -> None:
        """Time passes, with all that it brings on the way."""
        end = self.clock.now + timedelta(minutes=minutes)
        while (due := await self._next_due()) is not None and due <= end:
            self.clock.now = max(self.clock.now, due)
            await self.settle()
        self.clock.now = end
        await self.settle()

    async def time_passes_until(self, instant: datetime) -> None:
        await self.minutes_pass((instant - self.clock.now) / timedelta(minutes=1))

    async def _next_due(self) -> datetime | None:
        stored = await self.core.engine.look(lambda work: (work.ticks.earliest(), work.outbox.next_due()))
        times = [instant for instant in (*stored, self.core.courier.next_turn()) if instant is not None]
        later = [instant for instant in times if instant > self.clock.now]
        return min(later, default=None)

    # What is seen

    def messages(self, place: Place | None = None) -> Sequence[Shown]:
        return self.platform.shown.get((place or self.place).id, [])

    @property
    def message(self) -> Shown:
        """The latest message in the group."""
        return self.messages()[-1]

    @property
    def poll(self) -> Shown:
        """The latest message in the group that people can vote on."""
        return self._with_choice("Take back", self.place)

    @property
    def question(self) -> Shown:
        """The latest message in the group that asks something, whether by a tap or on a ballot of one's own."""
        return self._with_choice("Who sees this?", self.place)

    @property
    def note(self) -> str:
        """The note that the last act was answered with."""
        return plain(str(self.answer.note)) if self.answer.note is not None else ""

    @property
    def private_message(self) -> str:
        """The message that the last act was answered with, as text."""
        return message_text(self.answer.message) if self.answer.message is not None else ""

    def _with_choice(self, label: str, place: Place) -> Shown:
        for shown in reversed(self.messages(place)):
            if label in shown.labels:
                return shown
        raise AssertionError(f"nobody can press {label!r} there")


def message_text(message: Message) -> str:
    lines = [plain(line_text(line)) for line in message.lines]
    buttons = [f"[{plain(str(choice.label))}]" for choice in message.choices]
    return "\n".join([plain(str(message.title)), *lines, *([" ".join(buttons)] if buttons else [])])


async def found(chat: Chat, *places: Place) -> None:
    """Ada founds the community in the group; further groups join by a code each."""
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}")
    await chat.says_privately("ada", f"/join {code} yes")
    for place in places:
        await chat.says_privately("ada", "/people")
        await chat.presses_answer("ada", "Add a group")
        assert chat.answer.message is not None
        code_line = line_text(chat.answer.message.lines[1])
        await chat.says("ada", plain(code_line), place=place)


def make_core(storage: Storage, platform: FakePlatform, clock: Clock) -> Core:
    adapters = {platform.platform: platform}
    core = assemble(storage, adapters, language="en", now=clock, machine_now=clock, painter=FakePainter())
    connect(core, storage)
    return core
