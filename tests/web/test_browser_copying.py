"""A button that only copies, in real Chromium: with script it does, without it is not there."""

import pytest
from playwright.async_api import Browser, Page, expect

from bot.chat.inbound import Place
from bot.chat.outbound import Choice, Message, Text
from tests.web.browsing import NARROW, come_in, quiet
from tests.web.conftest import Opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CODE = "7K3M-Q9XT-2V5R-8W1Z"
REVIEW = Message(
    title="Your code",
    lines=(Text(CODE),),
    choices=(
        Choice(label="Copy code", action="", typed="", copies=CODE),
        Choice(label="Send", action="concern-send", typed="/concern send"),
    ),
)


async def sees_code(browser: Browser, here: Opened, *, script: bool) -> Page:
    await here.room.deliver(Place(platform="web", id="private-amina", private=True), REVIEW, None, "code")
    page = await come_in(browser, here, NARROW, "amina", java_script_enabled=script)
    await page.goto(f"{here.url}/as/amina/riverside?side=private")
    await expect(page.locator("#private").get_by_text(CODE)).to_be_visible()
    return page


async def test_it_copies_and_says_so(browser: Browser, here: Opened) -> None:
    page = await sees_code(browser, here, script=True)
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.get_by_role("button", name="Copy code").click()
    await expect(page.get_by_role("button", name="Copied")).to_be_visible()

    assert await page.evaluate("navigator.clipboard.readText()") == CODE
    assert await page.locator("#spoken").inner_text() == "Copied"
    assert quiet(page)


async def test_without_script_it_is_not_there_and_the_words_are(browser: Browser, here: Opened) -> None:
    page = await sees_code(browser, here, script=False)

    await expect(page.get_by_role("button", name="Send", exact=True).first).to_be_visible()
    await expect(page.get_by_role("button", name="Copy code")).to_be_hidden()
