"""The dashboard in real Chromium on a narrow phone: all fits, and all can be tapped. And its pictures in the docs."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.support.chat import Chat
from tests.web.dashboard.conftest import Desk, on_port, open_busy_chat
from tests.web.dashboard.picturing import LARGEST, PAGE, PHONE, PICTURES, SHOTS
from tests.web.dashboard.touring import PARTS, drive

_OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true; })"

_STICKS_OUT = """width => {
    const pressed = "button, select, summary, textarea, input, a";
    const small = [...document.querySelectorAll(pressed)]
        .filter(one => one.type !== "hidden" && one.checkVisibility() && !one.matches(".skip, label *"))
        .filter(one => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < 44)
        .map(one => `small: ${one.outerHTML.slice(0, 200)}`);
    const wide = document.documentElement.scrollWidth;
    return wide > width ? [...small, `${wide} wide`] : small;
}"""
"""What is wider than the screen, or too small for a finger."""

_GOES_BACK = """() => {
    const places = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
        .filter(one => one.type !== "hidden" && one.checkVisibility() && !one.matches(".skip"))
        .map(one => [one.getBoundingClientRect().bottom, one.outerHTML.slice(0, 200)]);
    const ordered = [...document.querySelectorAll("[tabindex]")].filter(one => one.tabIndex > 0);
    return places.slice(1).filter(([bottom], n) => bottom < places[n][0] - 30).map(([, html]) => `back up: ${html}`)
        .concat(ordered.map(one => `out of order: ${one.outerHTML.slice(0, 200)}`));
}"""
"""What the focus comes to in another order than that in which a page is read."""


@pytest_asyncio.fixture(loop_scope="session")
async def desk(tmp_path: Path, furnished: Path) -> AsyncIterator[Desk]:
    async with on_port(open_busy_chat(furnished, tmp_path)) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def phone(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport=PHONE, has_touch=True)
    yield await context.new_page()
    await context.close()


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
async def test_every_page_fits_a_phone_and_all_can_be_tapped_and_reached_in_order(phone: Page, desk: Desk) -> None:
    complaints: list[str] = []
    phone.on("pageerror", lambda error: complaints.append(str(error)))
    phone.on("console", lambda said: complaints.append(said.text) if "status of" not in said.text else None)
    found = []
    async for stop in drive(desk, phone):
        await phone.evaluate(_OPEN_ALL)
        faults = await phone.evaluate(_STICKS_OUT, PHONE["width"]) + await phone.evaluate(_GOES_BACK)
        found += [f"{stop.name}: {fault}" for fault in faults]

    assert found == []
    assert complaints == []


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
async def test_a_link_works_where_the_page_for_it_is_open_already(phone: Page, desk: Desk) -> None:
    """A browser does not load a page anew whose address changes behind the # alone."""
    await phone.goto(f"{desk.address}/login")
    await phone.goto(await desk.link())

    await expect(phone.get_by_role("heading", level=1)).to_have_text("Sign in as Ada, Telegram")


async def test_every_page_has_a_picture_in_the_docs(busy_chat: Chat) -> None:
    """Made anew by `python -m tests.web.dashboard.picturing`."""
    rows = {row.path for row in Desk(busy_chat).app.table if row.method == "GET"}
    told = PAGE.read_text("utf-8")

    assert rows - PARTS == {shot.row for shot in SHOTS}
    assert [
        shot.name for shot in SHOTS if not re.search(f'src="dashboard/{shot.name}.png" width="300" alt="[^"]+"', told)
    ] == []
    assert {file.stem for file in PICTURES.glob("*.png")} == {shot.name for shot in SHOTS}
    assert [shot.name for shot in SHOTS if shot.file.stat().st_size > LARGEST] == []
