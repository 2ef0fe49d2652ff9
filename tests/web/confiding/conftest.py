"""The pages about concerns, over a real core: by a client without sockets, and on a real port for browsers."""

import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import httpx
import pytest

from adapters.web.confiding.adapter import Confiding
from bot.chat.outbound import Message, Picture
from bot.concerns.use_cases.entering import page_token
from bot.main.core import open_words
from bot.people.model import House
from bot.pictures import Paints
from storage.work import StorageWork
from tests.concerns.conftest import quick_codes
from tests.concerns.desk import WORDS, Desk, open_desk
from tests.support.chat import Chat
from tests.web.opening import ADDRESS, Reading, Seconds, client_of, on_port, open_founded
from tests.web.page import Page

__all__ = ["quick_codes"]

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")


@dataclass
class Booth:
    """The page of one community, and its desk."""

    desk: Desk
    address: str = ADDRESS
    seconds: Seconds = field(default_factory=Seconds)
    proxy_header: str = "X-Forwarded-For"
    painter: Paints | None = None

    def __post_init__(self) -> None:
        chat, words = self.chat, open_words()
        chat.storage._house = House(**{**vars(chat.storage._house), "concerns_at": f"{self.address}/c/"})

        async def paint(message: Message, language: str) -> bytes:
            painted = await (self.painter or chat.core.painter).painted(message)
            return painted.attached.content if isinstance(painted.attached, Picture) else b""

        self.app = Confiding(
            address=self.address,
            doors=chat.core.engine,
            say=words.text,
            languages=("en",),
            operator="Rivertown Carers",
            keys=[b"k" * 32],
            paint=paint,
            now=chat.clock,
            asked_by=self.proxy_header,
            ticking=self.seconds,
        )

    @property
    def chat(self) -> Chat:
        """The chat of the same community."""
        return self.desk.chat

    @property
    def token(self) -> str:
        """The word in the link of the page."""

        def look(work: StorageWork) -> str:
            return page_token(work, work.intakes.find(self.desk.community.id))

        token: str = self.chat.storage.read(look)
        return token

    @contextlib.asynccontextmanager
    async def browser(self, *, host: str = "203.0.113.5", **headers: str) -> AsyncIterator["Visitor"]:
        """Somebody's browser, behind a proxy of ours that says from which address."""
        async with client_of(self, "127.0.0.1", {"X-Forwarded-For": host, **headers}) as client:
            yield Visitor(self, client)


@dataclass
class Visitor(Reading):
    """Somebody with a browser: what it shows, and what is sent from its page."""

    booth: Booth
    client: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))
    at: str = ""

    async def opens(self, path: str = "") -> "Visitor":
        """Opens the page, or one below it."""
        self.at = f"/c/{self.booth.token}"
        self.page = await self.client.get(f"{self.at}{path}")
        return self

    def form(self) -> dict[str, list[str]]:
        """All that the form on the page would send, as a browser does."""
        found: dict[str, list[str]] = {}
        for tag in re.findall(r"<input[^>]*>", self.page.text):
            given = {name: unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
            if 'type="checkbox"' not in tag or " checked" in tag:
                found.setdefault(given["name"], []).append(given.get("value", ""))
        for name, words in re.findall(
            r'<textarea[^>]*name="(\w+)"[^>]*>\n?(.*?)</textarea>', self.page.text, re.DOTALL
        ):
            found[name] = [unescape(words)]
        return found

    async def presses(self, do: str, /, **changed: str | list[str]) -> "Visitor":
        """Fills in what is `changed`, and presses a button."""
        changes = {name.replace("_", "-"): [it] if isinstance(it, str) else it for name, it in changed.items()}
        data = {**self.form(), **changes, "do": [do]}
        [action] = {form.action for form in Page(self.page.text).forms}
        self.page = await self.client.post(action, data=data)
        await self.booth.chat.settle()
        return self

    async def writes(self, words: str = WORDS) -> "Visitor":
        """As far as the review."""
        await self.opens("/write")
        return await self.presses("review", words=words)

    async def sends(self, words: str = WORDS) -> str:
        """The whole way; gives the receipt code."""
        await self.writes(words)
        code = self.code
        await self.presses("send")
        return code

    async def follows(self, code: str) -> "Visitor":
        """Opens the thread."""
        await self.opens("/code")
        return await self.presses("open", code=code)

    def mark_of(self, name: str) -> str:
        """By what the review names a reader."""
        found = re.search(rf'name="reader" value="(\w+)"[^>]*><span dir="auto">(?:<bdi>)?{name}', self.page.text)
        assert found is not None, self.text
        return found[1]

    @property
    def code(self) -> str:
        """The receipt code on the page."""
        found = CODE.search(self.text)
        assert found is not None, self.text
        return found[0]


@pytest.fixture
async def booth(chat: Chat) -> Booth:
    """The page of a community that takes concerns."""
    return Booth(await open_desk(chat))


@pytest.fixture
def stretched(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every code that was stretched."""
    stretching, codes = booth.chat.core.engine._stretching, list[str]()
    stretch = stretching._stretch

    def counted(code: str) -> bytes:
        codes.append(code)
        return stretch(code)

    monkeypatch.setattr(stretching, "_stretch", counted)
    return codes


@contextlib.asynccontextmanager
async def open_booth(folder: Path, migrated: Path) -> AsyncIterator[Booth]:
    """The same on a real port of this machine, for browsers."""
    chat = await open_founded(folder, migrated)
    desk = await open_desk_again(chat)
    async with on_port(chat, lambda address: Booth(desk, address=address, proxy_header="")) as booth:
        yield booth


async def open_desk_again(chat: Chat) -> Desk:
    """A desk in a community that was founded already."""
    desk = Desk(chat)
    desk.reads("ann", "joe")
    desk.takes_concerns()
    return desk
