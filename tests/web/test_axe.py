"""axe-core finds nothing to say, in light and dark, narrow and wide, in every state of the page."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.web.conftest import TOKEN, Opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EVERY_LOOK = pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (360, "light"),
        (1280, "dark"),
        *(pytest.param(*look, marks=pytest.mark.variation) for look in ((360, "dark"), (1280, "light"))),
    ],
)


async def found(page: Page) -> list[str]:
    result = await Axe().run(page)
    return [f"{one['id']}: {node['html'][:200]}" for one in result.response["violations"] for node in one["nodes"]]


async def say(page: Page, box: str, text: str) -> None:
    await page.fill(f"#text-{box}", text)
    await page.keyboard.press("Enter")
    await expect(page.locator(f"#text-{box}")).to_have_value("")


@EVERY_LOOK
async def test_the_room_has_no_fault_that_axe_finds(browser: Browser, here: Opened, width: int, scheme: str) -> None:
    size = ViewportSize(width=width, height=800)
    context = await browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page = await context.new_page()
    await page.goto(f"{here.url}/?token={TOKEN}")
    faults = await found(page)
    await page.goto(f"{here.url}/as/pat/riverside")
    for text in ("/poll Where shall we meet? | Library | Café", "/support", "/polls", "Hello"):
        await say(page, "group", text)
    await page.locator("#group .choices button").first.click()
    await page.locator("summary", has_text="See this post elsewhere").click()
    await page.locator("#also-summary").click()
    here.core.not_saved = 1
    await page.fill("#text-group", "Not saved")
    await page.keyboard.press("Enter")
    await expect(page.locator("#kept-group")).to_be_visible()
    await here.core.close()
    await expect(page.locator("#group .picture img")).to_be_visible()
    faults += await found(page)
    await page.goto(f"{here.url}/as/pat/riverside?side=private")
    for text in ("/idea", "/answers", "/support", "/polls"):
        await say(page, "private", text)
    faults += await found(page)
    await page.goto(f"{here.url}/nowhere")
    faults += await found(page)

    assert faults == []
