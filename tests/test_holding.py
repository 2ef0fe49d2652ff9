"""Of several processes over one database one speaks for a platform: it listens, and only its courier sends."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Thread

import psycopg
import pytest
from structlog.testing import capture_logs

from bot.main.core import assemble, connect
from bot.main.holding import Holding
from bot.refusals import NotSaved
from bot.work import Changes, Subject
from storage.engine import Database
from storage.holding import Hold
from tests.conftest import MakeChat
from tests.support.postgres import drop_database, fresh_database

WAITS, SPEAKS = "another process speaks for it, waiting", "speaks for it from now on"
QUICKLY = 0.01
OWED = Changes(subjects={Subject("poll", "7"): True}, tick_at=None)

_HELD = (
    "SELECT pid, classid::bigint << 32 | objid::bigint FROM pg_locks JOIN pg_database ON pg_database.oid = database"
    " WHERE datname = current_database() AND locktype = 'advisory' AND granted = %s"
)


class Watched(Hold):
    """Counts tries that another process was in the way of, and looks for which there was no database."""

    def __init__(self, url: str, happened: Callable[[], object]) -> None:
        super().__init__(Database(url).url, "fake 7")
        self.refused = self.failed = 0
        self._happened = happened

    def take(self) -> bool:
        taken = super().take()
        self.refused += not taken
        self._happened()
        return taken

    def keep(self) -> bool:
        try:
            return super().keep()
        except NotSaved:
            self.failed += 1
            self._happened()
            raise


@dataclass
class Process:
    """One process over a database. `became` is set whenever it does something."""

    url: str
    borne: float = 10.0
    became: asyncio.Event = field(default_factory=asyncio.Event)
    listens: bool = False
    looks: int = 0
    hold: Watched = field(init=False)
    holding: Holding = field(init=False)

    def __post_init__(self) -> None:
        self.hold = Watched(self.url, partial(asyncio.get_running_loop().call_soon_threadsafe, self.became.set))
        self.holding = Holding(["fake", "room"], {"fake": self.hold}, every=QUICKLY, borne=self.borne)

    async def listen(self) -> None:
        self.listens = True
        self.became.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.listens = False
            self.became.set()

    def look_again(self) -> None:
        self.looks += 1
        self.became.set()

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not true():
                self.became.clear()
                await self.became.wait()

    @asynccontextmanager
    async def runs(self) -> AsyncIterator[None]:
        part = asyncio.create_task(self.holding.speak("fake", self.listen, self.look_again))
        try:
            yield
        finally:
            part.cancel()
            await asyncio.gather(part, return_exceptions=True)


@pytest.fixture
def url(postgres: str) -> Iterator[str]:
    made = fresh_database(postgres)
    yield made
    drop_database(made)


@contextmanager
def taken_by_another(url: str) -> Iterator[None]:
    """Another process stands in line; then the connection of whoever has it ends, and the other one has it."""
    plain = url.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as looking, psycopg.connect(plain, autocommit=True) as other:
        [(pid, number)] = looking.execute(_HELD, [True]).fetchall()
        line = Thread(target=other.execute, args=["SELECT pg_advisory_lock(%s)", [number]])
        line.start()
        while not looking.execute(_HELD, [False]).fetchall():
            pass
        looking.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])
        line.join()
        yield


async def test_the_second_listens_once_the_first_has_ended_and_says_once_that_it_waits(url: str) -> None:
    first, second = Process(url), Process(url)
    with capture_logs() as logged:
        async with first.runs():
            await first.until(lambda: first.listens)
            both = set(first.holding.held)
            async with second.runs():
                second.holding.told(OWED)
                await first.until(lambda: first.looks > 1)  # the second has tried
                waited = (second.listens, set(second.holding.held))
        assert not first.listens
        async with second.runs():
            await second.until(lambda: second.listens)

    assert both == {"fake", "room"}
    assert waited == (False, {"room"})
    assert [line["event"] for line in logged] == [WAITS]


async def test_what_another_process_owes_is_looked_for_by_the_one_that_sends(url: str) -> None:
    first, second = Process(url), Process(url)
    async with first.runs():
        await first.until(lambda: first.listens)
        looks = first.looks
        first.holding.told(OWED)  # its own courier was told already
        async with second.runs():
            second.holding.told(OWED)
            await first.until(lambda: first.looks > looks)

    assert (looks, first.looks) == (1, 2)


async def test_taken_by_another_it_stops_listening_and_waits_for_its_turn(url: str) -> None:
    process = Process(url)
    with capture_logs() as logged:
        async with process.runs():
            await process.until(lambda: process.listens)
            with taken_by_another(url):
                await process.until(lambda: not process.listens)
                held = set(process.holding.held)
                await process.until(lambda: process.hold.refused > 1)
            await process.until(lambda: process.listens)

    assert held == {"room"}
    assert [line["event"] for line in logged] == ["speaks for it no longer", WAITS, SPEAKS]


async def test_without_a_database_it_listens_on_so_that_people_are_told_that_nothing_is_saved(url: str) -> None:
    process = Process(url)
    async with process.runs():
        await process.until(lambda: process.listens)
        drop_database(url)
        await process.until(lambda: process.hold.failed > 1)

        assert process.listens


async def test_it_does_so_no_longer_than_a_database_that_only_we_cannot_see_leaves_it_to_us(url: str) -> None:
    process = Process(url, borne=0.0)
    async with process.runs():
        await process.until(lambda: process.listens)
        drop_database(url)
        await process.until(lambda: not process.listens)

        assert process.holding.held == {"room"}


async def test_the_courier_leaves_a_platform_alone_that_is_not_held_and_sends_what_is_owed_once_it_is(
    make_chat: MakeChat,
) -> None:
    chat, held = await make_chat(), set[str]()
    adapters = {"fake": chat.platform}
    chat.core = assemble(
        chat.storage,
        adapters,
        language="en",
        now=chat.clock,
        machine_now=chat.clock,
        held=held,
        painter=chat.core.painter,
    )
    connect(chat.core, chat.storage)
    before = len(chat.platform.delivered)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(3)
    meanwhile = len(chat.platform.delivered) - before
    held.add("fake")
    chat.core.courier.look_again()
    await chat.settle()

    assert meanwhile == 0
    assert [shown.title for shown in chat.messages()].count("Lunch?") == 1


async def test_what_was_taken_when_the_platform_was_lost_is_left_to_who_has_it_then(make_chat: MakeChat) -> None:
    chat, held = await make_chat(), {"fake"}
    adapters = {"fake": chat.platform}
    chat.core = assemble(
        chat.storage,
        adapters,
        language="en",
        now=chat.clock,
        machine_now=chat.clock,
        held=held,
        painter=chat.core.painter,
    )
    connect(chat.core, chat.storage)
    chat.platform.meanwhile = held.clear  # lost while the first of both is on its way
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    first = len(chat.platform.delivered)
    await chat.says("ada", "/poll Walk? | Yes | No")
    await chat.minutes_pass(3)

    assert len(chat.platform.delivered) == first
