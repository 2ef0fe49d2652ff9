"""Pictures and documents in the front room, in real Chromium."""

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.web.browsing import BOTH, NARROW, come_in, quiet
from tests.web.conftest import Opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@BOTH
async def test_a_result_with_a_picture_is_read_from_its_beginning(
    browser: Browser, here: Opened, size: ViewportSize
) -> None:
    page = await come_in(browser, here, size)
    await page.get_by_role("button", name="Ask an example").click()
    await page.locator("#also-summary").click()
    await page.get_by_role("button", name="Skip to Friday 6pm").click()
    picture = page.locator("#group").get_by_role("img", name="Library: 2. Café: 1.")
    await expect(picture).to_be_visible()
    await expect(page.locator("#group").get_by_text("The result", exact=True)).to_be_in_viewport()
    drawn = await picture.evaluate("image => image.complete && image.naturalWidth")
    overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert (drawn, overflow) == (540, 0)
    assert quiet(page)


async def test_a_document_is_downloaded_by_its_name(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here, NARROW, "amina")
    await page.goto(f"{here.url}/as/amina/riverside?side=private")
    await page.fill("#text-private", "/answers")
    await page.keyboard.press("Enter")
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Every answer").click()
    download = await downloading.value

    assert download.suggested_filename == "answers.csv"
    assert quiet(page)
