"""Each main job of the dashboard by keyboard alone, on a narrow phone; and what the keyboard meets first and next."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.support.chat import private
from tests.web.dashboard.conftest import Desk, on_port, open_busy_chat
from tests.web.dashboard.furnishing import CLOSED, FAILED, OPEN, PLANNED, READER
from tests.web.dashboard.picturing import PHONE
from tests.web.dashboard.touring import names_in

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PATIENCE = 20_000
"""Milliseconds that a browser gets on a machine that has other things to do."""

expect.set_options(timeout=PATIENCE)

_FOCUSED = """() => {
    const one = document.activeElement;
    const style = getComputedStyle(one);
    const where = one.getBoundingClientRect();
    return {
        ring: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
        seen: where.bottom > 0 && where.top < innerHeight && where.right > 0 && where.left < innerWidth,
        name: one.getAttribute("aria-label") || one.innerText || one.id,
    };
}"""

SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])


@pytest_asyncio.fixture(loop_scope="session")
async def desk(tmp_path: Path, furnished: Path) -> AsyncIterator[Desk]:
    async with on_port(open_busy_chat(furnished, tmp_path)) as opened:
        yield opened


async def opens(browser: Browser, address: str, *, script: bool = True) -> Page:
    context = await browser.new_context(viewport=PHONE, java_script_enabled=script)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await page.goto(address)
    return page


async def tabs_to(page: Page, selector: str) -> None:
    """Press Tab until it has the focus, as one does without a mouse; and see that the focus can be seen."""
    await expect(page.locator(selector).first).to_be_attached()
    await page.wait_for_load_state()  # before its sheet is there, nothing has a ring
    for _ in range(90):
        await page.keyboard.press("Tab")
        if await page.locator(f"{selector}:focus").count():
            focused = await page.evaluate(_FOCUSED)
            assert focused["ring"], focused
            assert focused["seen"], focused
            return
    pytest.fail(f"the keyboard does not reach {selector}")


async def presses(page: Page, selector: str, key: str = "Enter") -> None:
    await tabs_to(page, selector)
    await page.keyboard.press(key)


async def comes_in(browser: Browser, desk: Desk, path: str = "", *, who: str = "ada", script: bool = True) -> Page:
    """Somebody signs in, and opens a page of the community: all by keyboard."""
    link = await desk.link(who)
    page = await opens(browser, link, script=script)
    if not script:
        await tabs_to(page, "#token")
        await page.keyboard.insert_text(link)
        await page.keyboard.press("Enter")
    await expect(page.locator("button[name=go]")).to_be_visible()
    await presses(page, "button[name=go]")
    await page.wait_for_url(re.compile(r"/d\b"))
    if path:
        names = await names_in(desk)
        await page.goto(f"{desk.address}/d/{names['community']}/{path}")
    return page


async def goes_on(page: Page, desk: Desk, who: str = "ada") -> None:
    """A yes in the chat, and [Go on]."""
    await expect(page.get_by_role("heading", level=1)).to_have_text("Is it you?")
    await desk.chat.settle()
    await desk.chat.presses(who, "Yes, it's me", place=private(who, desk.chat.platform.platform))
    await presses(page, "main button")


async def says(page: Page, words: str) -> None:
    await expect(page.get_by_role("status")).to_contain_text(words)


# The main jobs


@SCRIPT
async def test_sign_in_and_choose_a_page(browser: Browser, desk: Desk, *, script: bool) -> None:
    page = await comes_in(browser, desk, script=script)
    await presses(page, "a.card")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    await presses(page, "header nav a[href$='/asks']")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Questions")
    await page.context.close()


@SCRIPT
async def test_close_a_question(browser: Browser, desk: Desk, *, script: bool) -> None:
    page = await comes_in(browser, desk, f"asks/{OPEN}", script=script)
    await presses(page, "details:has(form[action$='/close']) summary", "Space")
    await presses(page, "form[action$='/close'] button")
    await says(page, "It has closed.")
    await page.context.close()


async def test_extend_a_question(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, f"asks/{OPEN}")
    await presses(page, "details:has(form[action$='/extend']) summary")
    await tabs_to(page, "#words")
    await page.keyboard.type("9 January 6pm")
    await page.keyboard.press("Enter")
    await says(page, "The closing time is changed.")

    await expect(page.get_by_text("Closes Saturday 9 January, 6pm").first).to_be_visible()
    await page.context.close()


async def test_what_was_typed_wrongly_is_said_and_can_be_mended(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, f"asks/{OPEN}")
    await presses(page, "details:has(form[action$='/extend']) summary")
    await tabs_to(page, "#words")
    await page.keyboard.type("when it suits")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("I cannot read that as a day and a time")
    await tabs_to(page, "#words")
    await page.keyboard.press("Control+A")
    await page.keyboard.type("9 January 6pm")
    await page.keyboard.press("Enter")

    await says(page, "The closing time is changed.")
    await page.context.close()


async def test_cancel_an_announcement(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, f"announcements/{FAILED}")
    await presses(page, "details:has(form[action$='/cancel']) summary")
    await tabs_to(page, "#reason")
    await page.keyboard.type("The library is closed.")
    await presses(page, "form[action$='/cancel'] button")
    await says(page, "Cancelled. The groups see why.")
    await page.context.close()


@SCRIPT
async def test_confirm_who_reads_concerns(browser: Browser, desk: Desk, *, script: bool) -> None:
    page = await comes_in(browser, desk, "people", script=script)
    await presses(page, "form[action$='/confirm'] button")
    await says(page, "Confirmed.")
    await page.context.close()


async def test_make_a_code_for_an_organiser(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, "people")
    await presses(page, "button[value=organiser]")
    code = await page.locator("code").inner_text()
    await presses(page, "main a.main")
    await expect(page.get_by_role("heading", level=1)).to_have_text("People and places")
    await page.context.close()

    await desk.chat.says_privately("eve", code)
    assert desk.chat.note.startswith("You are now an organiser of Rivertown Carers.")


async def test_sign_out_the_phone_that_was_lost(browser: Browser, desk: Desk) -> None:
    lost = await comes_in(browser, desk)
    await desk.chat.minutes_pass(2)
    page = await comes_in(browser, desk, "settings")
    other = page.locator("li.card:not(:has-text('This is where you are now.')) form[action*='/sessions/']")
    action = await other.get_attribute("action")
    await presses(page, f"form[action='{action}'] button")
    await says(page, "You are signed out there.")
    await lost.reload()

    await expect(lost.get_by_role("heading", level=1)).to_have_text("Sign in to the dashboard")
    await lost.context.close()
    await page.context.close()


async def test_get_a_result_as_a_file_after_the_yes_in_the_chat(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, f"asks/{CLOSED}")
    await presses(page, "form[action$='results.csv'] button")
    await goes_on(page, desk)
    await expect(page.get_by_role("heading", level=1)).to_have_text(f"Question {CLOSED}")
    async with page.expect_download() as downloading:
        await presses(page, "form[action$='results.csv'] button")
    file = await downloading.value

    assert file.suggested_filename == f"question-{CLOSED}.csv"
    assert "Library" in (await file.path()).read_text("utf-8")
    await page.context.close()


@SCRIPT
async def test_open_a_concern_and_answer_it(browser: Browser, desk: Desk, *, script: bool) -> None:
    late = (await names_in(desk))["late"]
    page = await comes_in(browser, desk, f"concerns/{late}", who=READER, script=script)
    await presses(page, "form[action$='/open'] button")
    await goes_on(page, desk, READER)
    await presses(page, "form[action$='/open'] button")
    await expect(page.locator("blockquote")).to_contain_text("My mother's respite was cancelled again")
    await presses(page, "details:has(form[action$='/answer']) summary", "Space")
    await tabs_to(page, "#answer-text")
    await page.keyboard.type("We are sorry. We have asked why.")
    await presses(page, "form[action$='/answer'] button")
    await says(page, "Answered. The carer can read it with their code.")

    await expect(page.locator("blockquote")).to_have_count(0)
    await page.context.close()


async def test_say_whom_else_carers_can_ask(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, "settings/concerns")
    await tabs_to(page, "#contact")
    await page.keyboard.type("Rivertown Advocacy")
    await page.keyboard.press("Enter")
    await says(page, "Kept.")
    await page.context.close()


# What is met


async def test_the_way_past_the_menu_is_first_and_leads_there(browser: Browser, desk: Desk) -> None:
    page = await comes_in(browser, desk, f"asks/{PLANNED}")
    await page.keyboard.press("Tab")
    focused = await page.evaluate(_FOCUSED)
    assert focused["name"] == "Go to the content"
    assert focused["seen"]
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")

    assert await page.evaluate("document.querySelector('main').contains(document.activeElement)")
    await page.context.close()
