"""Makes the pictures of `docs/dashboard.md`: of pretend people, by a clock that stands still, on a narrow phone."""

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, FloatRect, Page, ViewportSize, async_playwright

from bot.signing_in.model import Deed
from storage.engine import Database
from storage.migrating import migrate
from tests.web.conftest import CHROMIUM
from tests.web.dashboard.conftest import Desk, on_port
from tests.web.dashboard.few_colours import few_colours
from tests.web.dashboard.furnishing import APP, CLOSED, FAILED, PARTNER, READER, READS_URDU, furnish
from tests.web.dashboard.touring import NOBODY, Sent, confirm, names_in, send, signs_in
from tests.web.opening import DATABASE, open_chat

PAGE = Path(__file__).parents[3] / "docs" / "dashboard.md"
PICTURES = PAGE.parent / "dashboard"
PHONE = ViewportSize(width=360, height=740)

TALLEST = 1500
"""More of a page is left out: lists can be long."""

LARGEST = 60_000
"""Bytes of a picture."""

_D = "/d/{community}"


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A picture: of which row of the table, of which thing there, and how it is looked at by whom."""

    name: str
    row: str
    number: int = 0
    concern: str = ""
    opened: bool = False  # its words, and all that is folded away
    sends: str = ""  # what is sent from there before, by the last part of its address
    who: str = "ada"
    scheme: Literal["light", "dark"] = "light"

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return PICTURES / f"{self.name}.png"


SHOTS = (
    Shot(name="login", row="/login", who=NOBODY),
    Shot(name="home", row="/d"),
    Shot(name="today", row=f"{_D}/today"),
    Shot(name="today-dark", row=f"{_D}/today", scheme="dark"),
    Shot(name="today-urdu", row=f"{_D}/today", who=READS_URDU),
    Shot(name="asks", row=f"{_D}/asks"),
    Shot(name="asks-dark", row=f"{_D}/asks", scheme="dark"),
    Shot(name="asks-urdu", row=f"{_D}/asks", who=READS_URDU),
    Shot(name="ask", row=f"{_D}/asks/{{ask}}", number=CLOSED),
    Shot(name="announcements", row=f"{_D}/announcements"),
    Shot(name="announcement", row=f"{_D}/announcements/{{announcement}}", number=FAILED),
    Shot(name="published", row=f"{_D}/published", who=PARTNER),
    Shot(name="published-one", row=f"{_D}/published/{{ask}}", number=CLOSED, who=PARTNER),
    Shot(name="people", row=f"{_D}/people"),
    Shot(name="groups", row=f"{_D}/people/groups"),
    Shot(name="log", row=f"{_D}/log"),
    Shot(name="concerns", row=f"{_D}/concerns", who=READER),
    Shot(name="concern", row=f"{_D}/concerns/{{concern}}", concern="late", who=READER),
    Shot(name="concern-confirm", row=f"{_D}/concerns/{{concern}}", concern="late", sends="open", who=READER),
    Shot(
        name="concern-opened", row=f"{_D}/concerns/{{concern}}", concern="late", sends="open", opened=True, who=READER
    ),
    Shot(
        name="concern-answered",
        row=f"{_D}/concerns/{{concern}}",
        concern="answered",
        sends="open",
        opened=True,
        who=READER,
    ),
    Shot(name="concern-dark", row=f"{_D}/concerns/{{concern}}", concern="answered", who=READER, scheme="dark"),
    Shot(
        name="concern-delete", row=f"{_D}/concerns/{{concern}}", concern="late", sends="delete", opened=True, who=READER
    ),
    Shot(name="intake", row=f"{_D}/settings/concerns"),
    Shot(name="settings", row=f"{_D}/settings"),
)


async def make() -> None:
    """All of them."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/{DATABASE}")
        migrate(database)
        database.close()
        chat = open_chat(Path(folder), APP)
        await furnish(chat)
        async with on_port(chat) as desk, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            await _make_with(browser, desk)
            await browser.close()


async def _make_with(browser: Browser, desk: Desk) -> None:
    names, pages = await names_in(desk), dict[str, Page]()
    for shot in SHOTS:
        if shot.who not in pages:
            pages[shot.who] = await (await browser.new_context(viewport=PHONE)).new_page()
            if shot.who != NOBODY:
                await signs_in(desk, pages[shot.who], shot.who)
        page = pages[shot.who]
        await page.emulate_media(color_scheme=shot.scheme)
        of = {"ask": shot.number, "announcement": shot.number, "concern": names.get(shot.concern, "")}
        path = shot.row.format(**names, **of)
        await page.goto(desk.address + path)
        if shot.opened:
            confirm(desk, Deed.READ_CONCERNS)
        if shot.sends:
            await send(page, desk, Sent(to=f"{path}/{shot.sends}"), names)
        height = min(await page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        clip = FloatRect(x=0, y=0, width=PHONE["width"], height=height)
        shot.file.write_bytes(few_colours(await page.screenshot(full_page=True, clip=clip)))


if __name__ == "__main__":
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    asyncio.run(make())
