"""What `caresay run` tells of how a group begins: each platform as soon as it can, and none holds another up."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.main.founding import tell_ways_in
from bot.main.platforms import Platforms
from bot.people.model import Community, CommunityId
from bot.words import plain
from storage.storage import Storage
from storage.work import StorageWork
from tests.support.chat import group
from tests.support.platform import FakePlatform


@dataclass
class Operator:
    """Whoever looks at the terminal while Caresay runs with these platforms."""

    storage: Storage
    platforms: Platforms = field(default_factory=Platforms)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    lines: list[str] = field(default_factory=list)

    def has(self, name: str, way_in: Callable[[str], Awaitable[Sequence[Say | str]]]) -> None:
        self.platforms.adapters[name] = FakePlatform()
        self.platforms.ways_in[name] = way_in

    def hears(self, said: Say | str) -> None:
        self.lines.append(plain(open_words().text(said, "en")))
        self.heard.set()

    async def looks(self) -> None:
        await tell_ways_in(self.storage, self.platforms, self.hears)


@pytest.fixture
def operator(tmp_path: Path, migrated_sqlite: Path, make_storage: Callable[[str], Storage]) -> Operator:
    shutil.copy(migrated_sqlite, tmp_path / "founding.db")
    return Operator(make_storage(f"sqlite:///{tmp_path}/founding.db"))


@contextlib.asynccontextmanager
async def looking(operator: Operator) -> AsyncIterator[None]:
    """While the operator looks."""
    look = asyncio.create_task(operator.looks())
    try:
        yield
    finally:
        look.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await look


async def one(code: str) -> Sequence[Say | str]:
    return (f"one {code}",)


async def two(code: str) -> Sequence[Say | str]:
    return (f"two {code}", "and then")


async def away(code: str) -> Sequence[Say | str]:
    await asyncio.Event().wait()
    return (code,)


async def fails(code: str) -> Sequence[Say | str]:
    raise LookupError(code)


def begin(work: StorageWork) -> None:
    carers = CommunityId(7)
    work.people.add_community(Community(id=carers, name="Carers", time_zone="Europe/London", language="en"))
    work.places.add(group("-1001", "first"), carers)


async def test_every_platform_tells_its_lines_together_and_all_have_one_code(operator: Operator) -> None:
    operator.has("first", one)
    operator.has("second", two)
    await operator.looks()
    code = next(line.removeprefix("one ") for line in operator.lines if line.startswith("one "))
    at = operator.lines.index(f"two {code}")

    assert len(code) > 6
    assert operator.lines[at + 1] == "and then"


@pytest.mark.parametrize("other", [away, fails])
async def test_a_platform_that_is_away_or_fails_holds_no_other_up(
    operator: Operator, other: Callable[[str], Awaitable[Sequence[Say | str]]]
) -> None:
    operator.has("first", other)
    operator.has("second", one)
    async with looking(operator):
        await asyncio.wait_for(operator.heard.wait(), 10)

    assert operator.lines[0].startswith("one ")


async def test_what_goes_wrong_is_logged_by_class_and_place_without_the_code(operator: Operator) -> None:
    operator.has("first", fails)
    operator.has("second", one)
    with capture_logs() as logged:
        await operator.looks()
    [line] = logged

    assert (line["event"], line["kind"], line["error"]) == ("way in not told", "first", "LookupError")
    assert line["where"].startswith("bot.main.founding:")
    assert operator.lines[0].removeprefix("one ") not in str(line)


async def test_where_no_code_can_be_made_that_is_logged_and_ends_nothing(operator: Operator) -> None:
    operator.has("first", one)
    operator.storage.close()
    with capture_logs() as logged:
        await operator.looks()

    assert [(line["event"], line["kind"]) for line in logged] == [("way in not told", "all")]
    assert operator.lines == []


async def test_nothing_is_told_once_a_group_has_begun(operator: Operator) -> None:
    operator.has("first", one)
    operator.storage.transact(begin)
    await operator.looks()

    assert operator.lines == []


async def test_a_platform_that_comes_after_the_group_has_begun_tells_nothing(operator: Operator) -> None:
    """Its code is used up by then."""

    async def late(code: str) -> Sequence[Say | str]:
        operator.storage.transact(begin)
        return (code,)

    operator.has("first", late)
    await operator.looks()

    assert operator.lines == []
