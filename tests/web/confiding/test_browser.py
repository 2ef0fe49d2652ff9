"""The pages about concerns in real Chromium, on a narrow phone: with and without script, by finger and by keyboard."""

from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.concerns.desk import WORDS
from tests.web.browsing import tab_to
from tests.web.confiding.conftest import CODE, Booth, open_booth
from tests.web.dashboard.test_axe import faults
from tests.web.take_part.test_browser import fits, on_phone, quiet

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])


@pytest_asyncio.fixture(loop_scope="session")
async def booth(browser: Browser, tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Booth]:
    async with open_booth(tmp_path, migrated_sqlite) as opened:
        yield opened
        for context in browser.contexts:
            await context.close()


async def comes(browser: Browser, booth: Booth, *, script: bool = True) -> Page:
    return await on_phone(browser, f"{booth.address}/c/{booth.token}", java_script_enabled=script)


async def press(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).click()


async def code_on(page: Page) -> str:
    found = CODE.search(await page.locator(".slip").first.inner_text())
    assert found is not None
    return found[0]


@SCRIPT
async def test_from_the_first_page_to_the_answer(browser: Browser, booth: Booth, script: bool) -> None:
    """Four pages from the first one to "sent": five steps are what there may be."""
    page = await comes(browser, booth, script=script)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    pages = [page.url]
    page.on("framenavigated", lambda frame: pages.append(frame.url))
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(WORDS)
    await press(page, "Review")
    code = await code_on(page)
    await expect(page.get_by_role("button", name="Print the code")).to_be_visible(visible=script)
    await press(page, "I saved it. Send")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sent")
    assert len(pages) == 4
    assert code not in await page.content()
    await page.get_by_role("link", name="I have a code").click()
    await page.get_by_label("What is your code?").fill(code.lower())
    await press(page, "Open")
    await expect(page.locator("blockquote").first).to_have_text(WORDS)
    await page.get_by_role("textbox").fill("And another thing.")
    await press(page, "Send")
    await expect(page.get_by_role("status")).to_contain_text("Added.")
    await press(page, "Take it back")
    await press(page, "Yes, delete")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Deleted. Nobody has read it.")

    here = urlsplit(booth.address).netloc
    assert {urlsplit(url).netloc for url in asked} == {here}
    assert not any(urlsplit(url).query for url in asked)
    assert quiet(page)


async def test_nothing_is_left_in_the_browser(browser: Browser, booth: Booth) -> None:
    page = await comes(browser, booth)
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(WORDS)
    await press(page, "Review")
    await press(page, "I saved it. Send")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sent")
    left = await page.evaluate(
        """async () => [
            document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
            (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length, history.state
        ]"""
    )

    assert left == ["", 0, 0, 0, 0, 0, None]
    assert await page.context.cookies() == []
    assert await page.title() == "Group, page 4"


@SCRIPT
async def test_the_back_button_loses_no_words(browser: Browser, booth: Booth, script: bool) -> None:
    page = await comes(browser, booth, script=script)
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(WORDS)
    await press(page, "Review")
    await expect(page.locator("blockquote")).to_have_text(WORDS)
    await page.go_back()

    await expect(page.get_by_role("textbox")).to_have_value(WORDS)


async def test_by_keyboard_alone(browser: Browser, booth: Booth) -> None:
    page = await comes(browser, booth)
    await tab_to(page, "summary")
    await page.keyboard.press("Enter")
    await expect(page.locator("aside")).to_contain_text("Samaritans")
    await tab_to(page, "a.main")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("textbox")).to_be_visible()
    await tab_to(page, "textarea")
    await page.keyboard.type(WORDS)
    await tab_to(page, "button[value=review]")
    await page.keyboard.press("Enter")
    await expect(page.locator("blockquote")).to_have_text(WORDS)
    await tab_to(page, "input[name=reader]")
    await page.keyboard.press("Space")
    await tab_to(page, "input[name=sooner]")
    await page.keyboard.press("Space")
    await tab_to(page, "button[value=send]")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Read it sooner?")
    await tab_to(page, "button[value=send-sooner]")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_have_text("Sent")


async def test_every_page_fits_a_phone_and_has_no_fault_that_axe_finds(browser: Browser, booth: Booth) -> None:
    page = await comes(browser, booth)
    found: list[str] = []

    async def look(name: str) -> None:
        await fits(page)
        found.extend(f"{name}: {fault}" for fault in await faults(page))

    await look("first")
    await page.goto(f"{booth.address}/c/{booth.token}/poster")
    await look("poster")
    await page.goto(f"{booth.address}/c/{booth.token}/write")
    await look("words")
    await page.get_by_role("textbox").fill("x")
    await press(page, "Review")
    await look("words, refused")
    await page.get_by_role("textbox").fill(f"{WORDS} I want to end my life. 07700 900123 {'long' * 40}")
    await press(page, "Review")
    await look("review")
    code = await code_on(page)
    await page.locator("input[name=sooner]").check()
    await press(page, "I saved it. Send")
    await look("sooner")
    await press(page, "Send it sooner")
    await look("sent")
    await page.get_by_role("link", name="I have a code").click()
    await look("code")
    await page.get_by_label("What is your code?").fill(code)
    await press(page, "Open")
    await look("thread")
    await press(page, "Take it back")
    await look("withdraw")
    await page.goto(f"{booth.address}/c/nowhere")
    await look("unknown")

    assert found == []


async def test_on_paper_there_is_the_code_and_nothing_of_what_it_is_for(browser: Browser, booth: Booth) -> None:
    page = await comes(browser, booth)
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(WORDS)
    await press(page, "Review")
    code = await code_on(page)
    await page.wait_for_load_state()  # with its style sheets
    await page.emulate_media(media="print")
    seen = (await page.locator("body").inner_text()).split()

    assert seen[0] == code
    assert len(seen) == 1 + 8, seen


async def test_the_poster_is_one_page_of_paper(browser: Browser, booth: Booth) -> None:
    page = await comes(browser, booth)
    await page.goto(f"{booth.address}/c/{booth.token}/poster")
    pdf = await page.pdf(prefer_css_page_size=True)
    await page.emulate_media(media="print")
    seen = await page.locator("body").inner_text()

    assert pdf.count(b"/Type /Page\n") == 1
    assert f"{booth.address}/c/{booth.token}" in seen
    assert "Urgent help" not in seen
