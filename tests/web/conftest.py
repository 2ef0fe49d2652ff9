"""The real front room on a real port, with a small stand-in for the core behind it."""

import asyncio
import contextlib
import random
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from adapters.web.adapter import FrontRoom
from adapters.web.cast import GROUPS
from bot.chat.inbound import Inbound, Pressed, Said, Submitted
from bot.chat.outbound import (
    Answer,
    Bar,
    Chart,
    Choice,
    Document,
    Door,
    Field,
    Form,
    Link,
    Message,
    Picture,
    Quote,
    Receipt,
    Text,
)
from bot.main.core import speech
from bot.main.platforms import looks, previews
from bot.refusals import NotSaved
from tests.support.pictures import png
from tests.web.words import say

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
TOKEN = "a-token-of-the-tests-0123456789abcdef"
TUESDAY = datetime(2026, 12, 1, 14, 0, tzinfo=UTC)


class PretendClock:
    """A clock that stands still until it is moved."""

    can_move = True

    def __init__(self) -> None:
        self.instant = TUESDAY
        self.on_move: Callable[[], Awaitable[None]] | None = None

    def now(self) -> datetime:
        return self.instant

    async def move_to(self, instant: datetime) -> None:
        self.instant = instant
        if self.on_move is not None:
            await self.on_move()


@dataclass
class Core:
    """A stand-in for the core: one poll, a few set answers, and a record of what came."""

    acts: list[Inbound] = field(default_factory=list)
    not_saved: int = 0
    votes: dict[str, int] = field(default_factory=dict)
    poll: tuple[str, tuple[str, ...]] | None = None
    closed: bool = False
    secret: bool = False
    receipts: dict[str, Receipt] = field(default_factory=dict)
    room: FrontRoom | None = None
    revision: int = 0

    async def __call__(self, act: Inbound) -> Answer:
        if self.not_saved:
            self.not_saved -= 1
            raise NotSaved
        seen = any(act.key == earlier.key for earlier in self.acts)
        self.acts.append(act)
        if seen:
            return Answer(note="We have it.")
        if isinstance(act, Said):
            return await self._said(act)
        if isinstance(act, Pressed):
            return await self._pressed(act)
        if isinstance(act, Submitted):
            return self._submitted(act)
        return Answer()

    async def _said(self, act: Said) -> Answer:
        words = act.text
        if words.startswith("/poll "):
            question, *options = (part.strip() for part in words.removeprefix("/poll ").split("|"))
            if not options:
                return Answer(note="Please give two choices or more.", stays=True, refused=True)
            self.poll, self.votes = (question, tuple(options)), {}
            await self.show()
            return Answer(note="Posted. It closes on Friday at 6pm.", stays=True)
        private = {"/polls": self._card(), "/answers": Message(title="All answers", attached=DOCUMENT)}
        if words in private:
            return Answer(message=private[words], where="private")
        if words == "/idea":
            return Answer(form=self._form(), where="private")
        if words == "/support":
            return Answer(message=SUPPORT)
        return Answer(note="I did not understand that.") if act.place.private else Answer()

    async def _pressed(self, act: Pressed) -> Answer:
        kind, _, rest = act.action.partition(":")
        if kind == "vote" and self.poll is not None:
            self.votes[act.sender.id] = int(rest)
            await self.show()
            return Answer(note=f"Counted: {self.poll[1][int(rest)]}. You can change it.", stays=True, once=self.secret)
        if kind == "who":
            return Answer(note="Nobody sees your name.")
        if kind == "card":
            return Answer(message=self._card("You looked again"), replaces=act.on)
        return Answer(note="That is over.", stays=True, refused=True)

    def _submitted(self, act: Submitted) -> Answer:
        if len(act.values["idea"]) < 5:
            return Answer(note="Please say a little more.", stays=True, refused=True)
        return Answer(message=Message(title=f"Thank you for “{act.values['idea']}”"))

    async def show(self) -> None:
        assert self.room is not None
        for place in GROUPS:
            receipt = self.receipts.get(place.id)
            self.revision += 1
            self.receipts[place.id] = await self.room.deliver(place, self.post(), receipt, f"1-{self.revision}")

    async def close(self) -> None:
        assert self.room is not None
        self.closed = True
        await self.show()
        for place in GROUPS:
            result = Message(title="The result", lines=(Text("Most of you chose the first."),), attached=PICTURE)
            await self.room.deliver(place, result, None, f"result-{place.id}")

    def post(self) -> Message:
        assert self.poll is not None
        question, options = self.poll
        counts = [list(self.votes.values()).count(n) for n in range(len(options))]
        bars = [
            Bar(label=option, count=count, share=count / max(len(self.votes), 1))
            for option, count in zip(options, counts, strict=True)
        ]
        if self.closed:
            return Message(title=question, lines=(*bars, Text("This question has closed.")))
        choices = [Choice(label=o, action=f"vote:{n}", typed=f"/vote 1 {n + 1}") for n, o in enumerate(options)]
        who = Choice(label="Who sees this?", action="who:1", typed="/vote 1 who")
        promise = Text("Nobody sees your name. The result comes here on Friday 4 December, 6pm.")
        return Message(title=question, lines=(*bars, promise), choices=(*choices, who))

    def _card(self, title: str = "Open questions") -> Message:
        again = Choice(label="Look again", action="card:1", typed="/polls")
        return Message(title=title, lines=(Text("One question is open."),), choices=(again,))

    def _form(self) -> Form:
        fields = (
            Field(name="idea", label="Your idea", hint="One sentence is enough.", value="A w"),
            Field(name="why", label="Why it matters", required=False, long=True),
        )
        return Form(name="idea", title="Tell us your idea", fields=fields, send="Send idea", private=True)


PICTURE = Picture(
    of=Chart(title="Where?", rows=(), foot=""), words="Library: 2. Café: 1.", content=png(200, width=540, height=300)
)
DOCUMENT = Document(
    name="answers.csv", media_type="text/csv", words="Every answer", content="option,count\nCafé,2\n".encode()
)
SUPPORT = Message(
    title="Somebody to talk to now",
    lines=(
        Text("If a life is in danger, call 999."),
        Link(label="Samaritans, day and night: 116 123", url="tel:116123"),
        Link(label="More helplines", url="https://example.org/help"),
        Quote("You are not alone."),
        Door(label="See open questions", thing="polls"),
    ),
)


@dataclass
class Opened:
    """An open front room."""

    room: FrontRoom
    core: Core
    clock: PretendClock
    listening: asyncio.Task[None]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.room.port}"

    async def close(self) -> None:
        self.listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self.listening

    @contextlib.asynccontextmanager
    async def visitor(self) -> AsyncIterator[httpx.AsyncClient]:
        """A client that came in by the link, and sends what a browser sends."""
        async with httpx.AsyncClient(base_url=self.url, headers={"Origin": self.url}, trust_env=False) as client:
            came = await client.get("/", params={"token": TOKEN})
            assert came.status_code == 303
            yield client


def make_room(core: Core, clock: PretendClock, memory: Path | None = None) -> FrontRoom:
    async def next_moment() -> tuple[datetime, str] | None:
        return (TUESDAY + timedelta(days=3, hours=4), "Friday 6pm") if core.poll and not core.closed else None

    room = FrontRoom(
        port=0,
        token=TOKEN,
        say=say,
        clock=clock,
        next_moment=next_moment,
        spoken_time=lambda instant: f"{instant:%A} {instant.day} {instant:%B}, {instant.hour % 12}pm",
        answers=lambda choice: choice.action.startswith("vote:"),
        operator="Ann at Riverside",
        chance=random.Random(7),  # noqa: S311 - seeded, so that a test is the same each time
        previews=previews(speech("en")),
        looks=looks(),
        memory=memory,
    )
    core.room, clock.on_move = room, core.close
    return room


async def open_room(memory: Path | None = None) -> Opened:
    core, clock = Core(), PretendClock()
    room = make_room(core, clock, memory)
    room.claim()
    listening = asyncio.create_task(room.listen(core, ()))
    return Opened(room=room, core=core, clock=clock, listening=listening)


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """A front room for tests over plain HTTP."""
    here = await open_room()
    yield here
    await here.close()


@pytest.fixture
async def visitor(opened: Opened) -> AsyncIterator[httpx.AsyncClient]:
    async with opened.visitor() as client:
        yield client


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One real Chromium for all browser tests."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=quiet)
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def here(browser: Browser) -> AsyncIterator[Opened]:
    opened = await open_room()
    yield opened
    for context in browser.contexts:
        await context.close()
    await opened.close()
