"""Fixtures that every test may use: databases, and chats over them."""

import gc
import os
import shutil
import signal
import zlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from bot import manners
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Place
from storage.engine import Database
from storage.migrating import migrate
from storage.storage import Storage
from tests.support.chat import Chat, Clock, found, make_core, open_storage
from tests.support.platform import RICH, FakePlatform
from tests.support.postgres import KeptDatabases, drop_database, fresh_database, start_postgres

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Started in the background of a script. Programs that tests start, and press Ctrl-C in, would ignore it as well.
    signal.signal(signal.SIGINT, signal.default_int_handler)

MakeChat = Callable[..., Awaitable[Chat]]

DATABASES = ("sqlite", "postgresql")

ON_BOTH = ("tests/engine/", "tests/records/", "tests/storage/", "adversarial", "races", "forged")
"""What runs on both databases each time, by where it is or what it is called; `--every-database` has all do so."""

ON_POSTGRESQL = 6
"""Of other transcripts one in so many runs on PostgreSQL, and the rest on SQLite."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let whoever has the time run everything on both databases."""
    parser.addoption(
        "--every-database", action="store_true", help="run each transcript on both databases, and each variation"
    )


def pytest_configure() -> None:
    """Look for unused circles of objects seldom: nearly all that stands in memory stays there to the end."""
    gc.set_threshold(100_000, 20, 100)


def pytest_collection_finish() -> None:
    """And never among what was there before the first test."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave each transcript the one database that its name falls to: what it tells of people is the same on both.

    What is named with its database on the command line runs on that. Variations are left out in the same way.
    """
    if config.getoption("--every-database") or any("[" in named for named in config.args):
        return
    here = [item for item in items if _runs_here(item)]
    config.hook.pytest_deselected(items=[item for item in items if not _runs_here(item)])
    items[:] = here


def _runs_here(item: pytest.Item) -> bool:
    if item.get_closest_marker("variation") is not None:
        return False
    named = getattr(item, "callspec", None)
    chosen = {named.params.get("migrated_url"), named.params.get("database_url")} & {*DATABASES} if named else set()
    if not chosen or any(part in item.nodeid for part in ON_BOTH):
        return True
    whole = item.nodeid.replace("postgresql", "").replace("sqlite", "")
    falls_to = DATABASES[zlib.crc32(whole.encode()) % ON_POSTGRESQL == 0]
    return falls_to in chosen


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL of this test run's own."""
    with start_postgres(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A new, empty database: the test runs once on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/test.db"
        return
    url = fresh_database(request.getfixturevalue("postgres"))
    yield url
    drop_database(url)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database to copy: migrating takes longer than most tests."""
    file = tmp_path_factory.mktemp("migrated") / "migrated.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def migrated_postgres(postgres: str) -> str:
    """The same, on the PostgreSQL of this test run."""
    url = fresh_database(postgres)
    _migrate(url)
    return url


@pytest.fixture(scope="session")
def kept_postgres(migrated_postgres: str) -> Iterator[KeptDatabases]:
    """Databases on it that tests have one after the other."""
    kept = KeptDatabases(migrated_postgres)
    yield kept
    kept.close()


def _migrate(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()


@pytest.fixture(params=DATABASES)
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A new, migrated database: the test runs once on each kind."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "test.db")
        yield f"sqlite:///{tmp_path}/test.db"
        return
    kept: KeptDatabases = request.getfixturevalue("kept_postgres")
    url = kept.take()
    yield url
    kept.give_back(url)


@pytest.fixture
def clock() -> Clock:
    """Tuesday 1 December 2026, 10am, until time is told to pass."""
    return Clock()


@pytest.fixture
def make_storage(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Callable[[str], Storage]]:
    """Opens storages, and closes them at the end, before anything happens to their databases."""
    for name in {"migrated_url", "database_url"}.intersection(request.fixturenames):
        request.getfixturevalue(name)
    opened: list[Storage] = []

    def make(url: str, seed: int = 1) -> Storage:
        opened.append(open_storage(url, clock, seed=seed, keys=tmp_path / "keys", durable=False))
        return opened[-1]

    yield make
    for storage in opened:
        storage.close()


@pytest.fixture
def make_chat(
    tmp_path: Path,
    migrated_sqlite: Path,
    clock: Clock,
    make_storage: Callable[[str], Storage],
    monkeypatch: pytest.MonkeyPatch,
) -> MakeChat:
    """Makes a group with a founded community; on SQLite unless another database is named."""
    # On a machine busy with other tests half a second is soon over, and an answer then is another one.
    monkeypatch.setattr(manners, "PATIENCE", 30.0)

    async def make(*places: Place, url: str = "", capabilities: Capabilities = RICH, founded: bool = True) -> Chat:
        if not url:
            shutil.copy(migrated_sqlite, tmp_path / "chat.db")
        storage = make_storage(url or f"sqlite:///{tmp_path}/chat.db")
        platform = FakePlatform(capabilities=capabilities)
        chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
        if founded:
            await found(chat, *places)
        return chat

    return make


@pytest.fixture
async def chat(migrated_url: str, make_chat: MakeChat) -> Chat:
    """A group with a founded community, run by Ada; the test runs once on each kind of database."""
    return await make_chat(url=migrated_url)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in the closing lines what was not tried."""
    skipped = len(terminalreporter.stats.get("skipped", []))
    if skipped:
        terminalreporter.write_line(f"{skipped} tests were skipped: there is no Chromium on this machine.")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where CI says so, a skip is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CARESAY_NO_SKIPS") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
