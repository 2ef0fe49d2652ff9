"""axe-core finds nothing to say on any page of the dashboard: narrow and wide, light and dark, left and right."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, ViewportSize

from tests.web.dashboard.conftest import Desk, on_port, open_busy_chat
from tests.web.dashboard.touring import drive

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

NARROW, WIDE = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=860)

LOOKS = {"runOnly": {"type": "rule", "values": ["color-contrast", "scrollable-region-focusable", "target-size"]}}
"""The rules about what can be otherwise in another light, or on another screen."""

_RUN = """async options => {
    const found = await axe.run(document, {resultTypes: ["violations"], preload: false, ...options});
    return found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 200)}`));
}"""

_OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true; })"


@pytest_asyncio.fixture(loop_scope="session")
async def desk(tmp_path: Path, furnished: Path) -> AsyncIterator[Desk]:
    async with on_port(open_busy_chat(furnished, tmp_path)) as opened:
        yield opened


async def faults(page: Page) -> list[str]:
    """All rules on a phone in the light; and then on a wide screen in the dark. No colour depends on how wide it is."""
    await page.evaluate(_OPEN_ALL)
    await page.evaluate(Axe().axe_script)
    found: list[str] = await page.evaluate(_RUN, {})
    await page.emulate_media(color_scheme="dark")
    await page.set_viewport_size(WIDE)
    found += await page.evaluate(_RUN, LOOKS)
    await page.emulate_media(color_scheme="light")
    await page.set_viewport_size(NARROW)
    return found


async def test_no_page_has_a_fault_that_axe_finds(browser: Browser, desk: Desk) -> None:
    page = await (await browser.new_context(viewport=NARROW, color_scheme="light")).new_page()
    found = []
    async for stop in drive(desk, page):
        if await page.locator("main").count():  # a picture has none
            found += [f"{stop.name}: {fault}" for fault in await faults(page)]
    await page.context.close()

    assert found == []


async def test_what_is_wrong_is_found(browser: Browser) -> None:
    """Else the test above would be silent whatever happens."""
    page = await browser.new_page()
    await page.set_content(
        '<html lang="en"><title>T</title><main><h1>T</h1><img src="x"><p style="color:#bbb">Hello</p>'
    )
    found = await faults(page)
    await page.close()

    assert {one.partition(":")[0] for one in found} == {"image-alt", "color-contrast"}
