"""Fixtures about concerns."""

import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from tests.concerns.curious import organises
from tests.concerns.desk import Desk, open_desk
from tests.concerns.scanning import Watch, watching
from tests.conftest import MakeChat
from tests.support.chat import TUESDAY_10, Chat, Clock

MakeDesk = Callable[[], Awaitable[Desk]]


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """A community that takes concerns."""
    opened = await open_desk(chat)
    await opened.is_member("cat")
    return opened


@pytest.fixture
def watch(desk: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    """Everything that is kept or said anywhere from now on."""
    with watching(desk.chat, tmp_path, capfd) as watch:
        yield watch


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Codes are stretched quickly, but for tests about just that: it takes 64 MiB and a good part of a second."""
    if request.node.get_closest_marker("slow_codes") is None:
        monkeypatch.setattr("storage.sealing._MEMORY", 8 * 1024 * 1024)
        monkeypatch.setattr("storage.sealing._PASSES", 1)


@pytest.fixture
def make_desk(tmp_path: Path, migrated_sqlite: Path, make_chat: MakeChat, clock: Clock) -> MakeDesk:
    """Makes communities in which the same happens as in any other."""
    made: list[Path] = []

    async def make() -> Desk:
        clock.now = TUESDAY_10
        made.append(Path(shutil.copy(migrated_sqlite, tmp_path / f"desk-{len(made)}.db")))
        chat = await make_chat(url=f"sqlite:///{made[-1]}", founded=False)
        desk = await open_desk(chat)
        await organises(desk, "eve")
        await desk.is_member("cat", "dan", "eve", "joe")
        desk.chat.storage.stretch("0")
        return desk

    return make


@pytest.fixture
async def ours(make_desk: MakeDesk) -> Desk:
    """Ada owns it, Eve organises, Ann and Joe read; Cat and Dan are carers whom we know."""
    return await make_desk()
