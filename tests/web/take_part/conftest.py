"""The pages behind links, over a real core: by a client without sockets, and on a real port for browsers."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from adapters.web.take_part.adapter import TakePart
from bot.main.core import open_words
from tests.conftest import MakeChat
from tests.polls.linked import open_link, reached_at, single_links
from tests.support.chat import Chat
from tests.web.opening import ADDRESS, Reading, Seconds, client_of, filled_in, on_port, open_founded


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
        async with client_of(self, host, headers) as client:
            yield Visitor(self, client)


@dataclass
class Visitor(Reading):
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
        data = {**hidden, "do": do, **filled_in(fields)}
        self.page = await self.client.post(f"/a/{token}", data=data)
        await self.site.chat.settle()
        return self


@pytest.fixture
async def site(make_chat: MakeChat) -> Site:
    """The pages of a founded community."""
    return Site(await make_chat())


@contextlib.asynccontextmanager
async def open_site(folder: Path, migrated: Path) -> AsyncIterator[Site]:
    """The same on a real port of this machine, for browsers."""
    chat = await open_founded(folder, migrated)
    async with on_port(chat, lambda address: Site(chat, address=address)) as site:
        yield site
