"""The dashboard over a real core: by a client without sockets, and on a real port for browsers."""

import contextlib
import itertools
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from adapters.web.dashboard.adapter import Dashboard
from bot.chat.outbound import Link
from bot.main.core import open_words
from bot.main.taking_part import painting
from bot.people.model import Community
from tests.conftest import MakeChat
from tests.support.chat import Chat
from tests.web import opening
from tests.web.dashboard.furnishing import APP, HERE, JANUARY, furnish
from tests.web.opening import ADDRESS, DATABASE, Reading, Seconds, client_of, filled_in, open_chat, open_founded


class Hurrying(Seconds):
    """The same for those who never wait: a second passes each time it is looked at."""

    def __call__(self) -> float:
        self.now += 1
        return self.now


@dataclass
class Desk:
    """The dashboard of one installation, and its chat."""

    chat: Chat
    address: str = ADDRESS
    seconds: Seconds = field(default_factory=Seconds)
    proxy_header: str = ""

    def __post_init__(self) -> None:
        storage = self.chat.storage
        storage._house = replace(storage._house, dashboard_at=self.address)
        self.app = Dashboard(
            address=self.address,
            doors=self.chat.core.engine,
            say=open_words().text,
            languages=("en", "bn", "cy", "pa", "pl", "ur"),
            operator="Rivertown Carers",
            keys=[b"d" * 32],
            paint=painting(self.chat.core),
            now=self.chat.clock,
            asked_by=self.proxy_header,
            ticking=self.seconds,
        )

    async def link(self, who: str = "ada") -> str:
        """The address that the bot sends to somebody, in private."""
        await self.chat.says_privately(who, "/dashboard")
        assert self.chat.answer.message is not None, self.chat.note
        [link] = [line for line in self.chat.answer.message.lines if isinstance(line, Link)]
        return link.url

    async def community(self, name: str = "") -> Community:
        """The community of this name; the only one, where none is given."""
        everywhere: tuple[Community, ...] = await self.chat.core.engine.look(
            lambda work: work.people.list_communities()
        )
        [found] = [it for it in everywhere if not name or it.name == name]
        return found

    @contextlib.asynccontextmanager
    async def browser(self, *, host: str = "203.0.113.5", **headers: str) -> AsyncIterator["Visitor"]:
        """Somebody's browser, from one address, and signed in nowhere."""
        async with client_of(self, host, headers) as client:
            yield Visitor(self, client)

    @contextlib.asynccontextmanager
    async def signed_in(self, who: str = "ada", **headers: str) -> AsyncIterator["Visitor"]:
        """Somebody with a role, signed in, and on the page where they are at home."""
        async with self.browser(**headers) as visitor:
            await visitor.signs_in(await self.link(who))
            yield visitor


@dataclass
class Visitor(Reading):
    """Somebody with a browser: what it shows, and what is sent from its page."""

    desk: Desk
    client: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    async def opens(self, path: str, **query: str) -> "Visitor":
        self.desk.seconds.now += 1  # nobody is quicker than that, but for whoever tests it
        self.page = await self.client.get(path, params=query, follow_redirects=True)
        return self

    async def sends(self, path: str, /, **fields: str | Sequence[str]) -> "Visitor":
        """Presses a button of the page that is open, with what was filled in beside it; follows where it leads."""
        self.desk.seconds.now += 1
        data = {"check": self.hidden("check")} | filled_in(fields)
        self.page = await self.client.post(path, data=data, follow_redirects=True)
        await self.desk.chat.settle()
        return self

    async def signs_in(self, link: str) -> "Visitor":
        """Opens a link, sees whose it is, and presses [Sign in]."""
        token = link.partition("#")[2]
        await self.opens("/login")
        await self.sends("/login", token=token)
        return await self.sends("/login", token=token, go="yes")


@pytest.fixture
async def desk(make_chat: MakeChat) -> Desk:
    """The dashboard of a founded community, ada's."""
    return Desk(await make_chat())


@contextlib.asynccontextmanager
async def open_desk(folder: Path, migrated: Path) -> AsyncIterator[Desk]:
    """The same on a real port of this machine, for browsers."""
    async with on_port(await open_founded(folder, migrated)) as desk:
        yield desk


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def furnished(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> Path:
    """The folder of a community that has been busy for a while, to copy."""
    folder = tmp_path_factory.mktemp("furnished")
    shutil.copy(migrated_sqlite, folder / DATABASE)
    chat = open_chat(folder, APP)
    await furnish(chat)
    chat.storage.close()
    return folder


@pytest.fixture
async def busy_chat(furnished: Path, tmp_path: Path) -> AsyncIterator[Chat]:
    """The chat of that community."""
    chat = open_busy_chat(furnished, tmp_path)
    yield chat
    chat.storage.close()


def open_busy_chat(furnished: Path, folder: Path) -> Chat:
    """The chat of a copy of that community, in a folder."""
    shutil.copytree(furnished, folder, dirs_exist_ok=True)
    chat = open_chat(folder, APP, JANUARY)
    chat.place, chat.keys = HERE, itertools.count(1_000_000)  # no act is one that has been handled
    return chat


def on_port(chat: Chat) -> AbstractAsyncContextManager[Desk]:
    """The desk of a chat, on a real port of this machine."""
    return opening.on_port(chat, lambda address: Desk(chat, address=address, seconds=Hurrying()))
