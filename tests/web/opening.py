"""Pages over a real core, on a real port of this machine; and whoever opens them by a client without sockets."""

import asyncio
import contextlib
import re
import shutil
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Protocol, TypeVar

import httpx

from adapters.web.serving import Application, Port
from bot.words import plain
from tests.support.chat import TUESDAY_10, Chat, Clock, found, make_core, open_storage
from tests.support.platform import FakePlatform

ADDRESS = "https://say.example.org"
DATABASE = "pages.db"


class Pages(Protocol):
    """An application of ours, and where people reach it."""

    address: str

    @property
    def app(self) -> Application: ...


P = TypeVar("P", bound=Pages)


@dataclass
class Seconds:
    """A clock that only runs forward, when told to."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def open_chat(folder: Path, app: str = "fake", now: datetime = TUESDAY_10) -> Chat:
    """A chat over the database in a folder."""
    clock, platform = Clock(now), FakePlatform(platform=app)
    storage = open_storage(f"sqlite:///{folder / DATABASE}", clock, durable=False)
    core = make_core(storage, platform, clock)
    return Chat(storage=storage, core=core, platform=platform, clock=clock)


async def open_founded(folder: Path, migrated: Path) -> Chat:
    """The chat of a community that was just founded, with its database in a folder."""
    shutil.copy(migrated, folder / DATABASE)
    chat = open_chat(folder)
    await found(chat)
    return chat


@contextlib.asynccontextmanager
async def on_port(chat: Chat, open_at: Callable[[str], P]) -> AsyncIterator[P]:
    """Pages of a chat on a real port, for browsers; `open_at` makes them for their address."""
    port = Port("127.0.0.1", 0)
    port.claim()
    pages = open_at(f"http://127.0.0.1:{port.number}")
    serving = asyncio.create_task(port.serve(pages.app))
    try:
        yield pages
    finally:
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
        chat.storage.close()


@contextlib.asynccontextmanager
async def client_of(pages: Pages, host: str, headers: Mapping[str, str]) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody's browser, from one address."""
    transport = httpx.ASGITransport(pages.app, client=(host, 5000))
    sent = {"Origin": "null", "Sec-Fetch-Site": "same-origin", **headers}
    async with httpx.AsyncClient(transport=transport, base_url=pages.address, headers=sent) as client:
        yield client


class Reading:
    """Whoever has a page open."""

    page: httpx.Response

    def hidden(self, name: str) -> str:
        """What the page sends back unseen under a name; nothing where it has no such thing."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page.text)
        return found[1] if found is not None else ""

    @property
    def text(self) -> str:
        """The words of the page, as one line."""
        html = re.sub(r"(?s)<(script|style|svg).*?</\1>|<head>.*?</head>", " ", self.page.text)
        inline = re.sub(r"</?bdi>", "", html)
        return " ".join(plain(unescape(re.sub(r"<[^>]+>", " ", inline))).split())


def filled_in(fields: Mapping[str, str | Sequence[str]]) -> dict[str, str | list[str]]:
    """Fields as the client wants them."""
    return {name: value if isinstance(value, str) else list(value) for name, value in fields.items()}
