"""Somebody with a role, who opens every page that there is; and the time that the dashboard took for each."""

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

import httpx
from starlette.types import ASGIApp, Receive, Scope, Send

from bench.crowds.filling import open_chat
from bench.desk.asking import PICTURE
from bench.desk.filling import Filled
from bench.votes.question import PassingClock
from bot.engine import Engine
from tests.web.dashboard.conftest import Desk, Visitor

_LEADS_ON = ("/", "/d")
"""Pages that lead on to another. All others, which would lead to signing in, must not."""

_QUERIES: Mapping[str, Sequence[str]] = {
    "/": ("",),
    "/login": ("",),
    "/d": ("",),
    "/d/{community}/today": ("",),
    "/d/{community}/asks": ("", "page=2", "show=planned", "show=over", "show=over&page=40"),
    "/d/{community}/announcements": ("", "show=sent", "show=sent&page=13", "show=cancelled"),
    "/d/{community}/published": ("", "page=30"),
    "/d/{community}/people": ("",),
    "/d/{community}/people/groups": ("", "page=3"),
    "/d/{community}/log": ("", "before=1500", "check=yes"),
    "/d/{community}/concerns": ("",),
    "/d/{community}/settings": ("",),
    "/d/{community}/settings/concerns": ("",),
}
"""Pages that are about the whole community, each with what is asked of it: a list's first page, and a later one."""


@dataclass
class Timed:
    """The dashboard, and the milliseconds that each of its answers took."""

    app: ASGIApp
    took: list[float] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, and time it."""
        began = time.perf_counter()
        await self.app(scope, receive, send)
        self.took.append((time.perf_counter() - began) * 1000)


@dataclass(frozen=True, kw_only=True)
class Page:
    """An address, by what it is called in the table."""

    name: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A page, and the milliseconds of each time that it was opened: by the clock, and of the processor."""

    page: Page
    times: list[float]
    cpu: list[float]

    @property
    def p50(self) -> float:
        return sorted(self.times)[len(self.times) // 2]

    @property
    def p95(self) -> float:
        return sorted(self.times)[len(self.times) * 95 // 100]


@dataclass(frozen=True, kw_only=True)
class Organiser:
    """Somebody who is signed in, and all pages that they can open. `engine` is the one that serves them."""

    visitor: Visitor
    timed: Timed
    engine: Engine
    pages: Sequence[Page]

    async def open(self, page: Page) -> float:
        """Open it; gives the milliseconds that it took. Raises `SystemExit` where there is no such page."""
        self.visitor.desk.seconds.now += 1  # what is done where somebody is too quick is not measured here
        answer = await self.visitor.client.get(page.address)
        if answer.status_code != (303 if page.name in _LEADS_ON else 200):
            raise SystemExit(f"{page.name} is answered with {answer.status_code}")
        return self.timed.took[-1]

    async def open_all(self, times: int) -> Sequence[Opened]:
        """Open each so often, in turn: so nothing is at hand only because it was asked for a moment ago."""
        for page in self.pages:
            await self.open(page)  # templates and statements are made when they are first asked for
        opened = [Opened(page=page, times=[], cpu=[]) for page in self.pages]
        for _ in range(times):
            for it in opened:
                cpu_began = time.process_time()
                it.times.append(await self.open(it.page))
                it.cpu.append((time.process_time() - cpu_began) * 1000)
        return opened


@asynccontextmanager
async def signed_in(filled: Filled) -> AsyncIterator[Organiser]:
    """Ada is signed in to the dashboard over this database."""
    with open_chat(filled.url, seed=4, clock=PassingClock()) as chat:
        chat.keys = count(2_000_000)
        desk = Desk(chat)
        timed = Timed(desk.app)
        transport = httpx.ASGITransport(timed, client=("203.0.113.5", 5000))
        sent = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
        async with httpx.AsyncClient(transport=transport, base_url=desk.address, headers=sent) as client:
            visitor = Visitor(desk, client)
            await visitor.signs_in(await desk.link())
            community = await desk.community()
            pages = list_pages([row.path for row in desk.app.table if row.method == "GET"], filled, int(community.id))
            yield Organiser(visitor=visitor, timed=timed, engine=chat.core.engine, pages=pages)


def list_pages(paths: Sequence[str], filled: Filled, community: int) -> Sequence[Page]:
    """Everything that can be opened. Raises `SystemExit` for a path of which nobody has said what is typical there."""
    typical = {**_of_one(filled)}
    for path, queries in _QUERIES.items():
        typical[path] = [Page(name=query, address=f"{path}?{query}") for query in queries]
    if unknown := sorted(set(paths) - typical.keys()):
        raise SystemExit(f"nobody has said what is typical of {', '.join(unknown)}")
    return [
        Page(
            name=f"{path.removeprefix('/d/{community}')} {it.name}".strip(),
            address=it.address.format(community=community),
        )
        for path in paths
        for it in typical[path]
    ]


def _of_one(filled: Filled) -> Mapping[str, Sequence[Page]]:
    """Pages about one question or announcement; the result of each kind is another page."""
    asks, announcements = "/d/{community}/asks", "/d/{community}/announcements"
    old = {name: filled.examples[name] for name in ("closed, one choice", "secret, closed")}
    with_picture = {"with a picture": PICTURE}
    one = {
        f"{asks}/{{ask}}": filled.examples,
        f"{asks}/{{ask}}/result.png": {"closed, one choice": filled.examples["closed, one choice"]},
        f"{announcements}/{{announcement}}": {"sent": filled.sent, "planned": filled.planned} | with_picture,
        f"{announcements}/{{announcement}}/report": {"sent": filled.sent},
        f"{announcements}/{{announcement}}/picture": with_picture,
        "/d/{community}/published/{ask}": old,
    }
    concern = "/d/{community}/concerns/{concern}"
    return {concern: [Page(name="", address=concern.replace("{concern}", filled.concern))]} | {
        path: [
            Page(name=name, address=path.replace("{ask}", str(number)).replace("{announcement}", str(number)))
            for name, number in numbers.items()
        ]
        for path, numbers in one.items()
    }
