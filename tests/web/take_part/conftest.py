"""The pages behind links, over a real core: by a client without sockets, and on a real port for browsers."""

import asyncio
import contextlib
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import httpx
import pytest

from adapters.web.serving import Port
from adapters.web.take_part.adapter import TakePart
from bot.main.core import open_words
from bot.words import plain
from tests.conftest import MakeChat
from tests.polls.linked import open_link, reached_at, single_links
from tests.support.chat import Chat, Clock, found, make_core, open_storage
from tests.support.platform import FakePlatform

ADDRESS = "https://say.example.org"


@dataclass
class Seconds:
    """A clock for guessers, that runs when told to."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Site:
    """The pages of one community, and its chat."""

    chat: Chat
    address: str = ADDRESS
    seconds: Seconds = field(default_factory=Seconds)
    proxy_header: str = ""

    def __post_init__(self) -> None:
        reached_at(self.chat, f"{self.address}/a")
        words = open_words()
        self.app = TakePart(
            address=self.address,
            doors=self.chat.core.engine,
            say=words.text,
            languages=("en", "bn", "cy", "pa", "pl", "ur"),
            operator="Rivertown Carers",
            keys=[b"k" * 32],
            asked_by=self.proxy_header,
            now=self.seconds,
        )

    async def asks(self, *lines: str, kind: str = "one", number: int = 1) -> str:
        """Ada asks; gives the link that anybody may use."""
        await self.chat.says("ada", "/poll " + " | ".join(lines or ("Lunch?", "Soup", "Salad", "Bread")))
        if kind != "one":
            await self.chat.says_privately("ada", f"/polls {number} kind {kind}")
        return await open_link(self.chat, number)

    async def single(self) -> str:
        """A link that works once."""
        [token] = await single_links(self.chat)
        return token

    @contextlib.asynccontextmanager
    async def browser(self, *, host: str = "203.0.113.5", **headers: str) -> AsyncIterator["Visitor"]:
        """Somebody's browser, from one address."""
        transport = httpx.ASGITransport(self.app, client=(host, 5000))
        sent = {"Origin": "null", "Sec-Fetch-Site": "same-origin"} | headers
        async with httpx.AsyncClient(transport=transport, base_url=self.address, headers=sent) as client:
            yield Visitor(self, client)


@dataclass
class Visitor:
    """Somebody with a browser: what it shows, and what is sent from its page."""

    site: Site
    client: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    async def opens(self, token: str, **query: str) -> "Visitor":
        self.page = await self.client.get(f"/a/{token}", params=query)
        return self

    async def sends(self, token: str, do: str = "answer", /, **fields: str | Sequence[str]) -> "Visitor":
        """Fills in the page that is open, and presses a button."""
        hidden = {name: self.hidden(name) for name in ("receipt", "check")}
        data = {**hidden, "do": do, **{name: _several(value) for name, value in fields.items()}}
        self.page = await self.client.post(f"/a/{token}", data=data)
        await self.site.chat.settle()
        return self

    def hidden(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page.text)
        return found[1] if found is not None else ""

    @property
    def text(self) -> str:
        """The words of the page, as one line."""
        html = re.sub(r"(?s)<(script|style|svg).*?</\1>|<head>.*?</head>", " ", self.page.text)
        inline = re.sub(r"</?bdi>", "", html)
        return " ".join(plain(unescape(re.sub(r"<[^>]+>", " ", inline))).split())


def _several(value: str | Sequence[str]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


@pytest.fixture
async def site(make_chat: MakeChat) -> Site:
    """The pages of a founded community."""
    return Site(await make_chat())


@contextlib.asynccontextmanager
async def open_site(folder: Path, migrated: Path) -> AsyncIterator[Site]:
    """The same on a real port of this machine, for browsers."""
    shutil.copy(migrated, folder / "site.db")
    clock, platform = Clock(), FakePlatform()
    storage = open_storage(f"sqlite:///{folder}/site.db", clock)
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    await found(chat)
    port = Port("127.0.0.1", 0)
    port.claim()
    site = Site(chat, address=f"http://127.0.0.1:{port.number}")
    serving = asyncio.create_task(port.serve(site.app))
    try:
        yield site
    finally:
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
        storage.close()
