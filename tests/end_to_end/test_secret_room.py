"""A secret question in the front room, in real Chromium on a phone: asked, answered, told; and what of it is kept."""

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests.end_to_end.program import Program
from tests.end_to_end.test_people_and_time import in_language
from tests.web.browsing import stands_still

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

said = in_language("en")


async def come_in(browser: Browser, program: Program) -> Page:
    page = await (await browser.new_context(viewport=ViewportSize(width=360, height=740))).new_page()
    await page.goto(program.link)
    return page


async def asks_in_private(page: Page) -> None:
    """Pat asks in her private chat, and has it asked in the group."""
    await page.get_by_role("link", name="Private chat").click()
    await page.wait_for_url("**private**")  # and loaded: a page without its script yet would lose what is typed
    private = page.locator("#private")
    box = page.get_by_role("textbox", name="Write to Caresay")
    await box.fill("/poll Lunch? | Soup | Salad")
    await box.press("Enter")
    for label in ("Secret?", "Secret", "Riverside carers", "Secret anyway"):
        await presses(private, label)
    await expect(private).to_contain_text("Question 1 is in the group.")


async def presses(chat: Locator, label: str) -> None:
    await stands_still(chat.page)
    await chat.get_by_role("button", name=label, exact=True).last.click()


async def test_a_secret_question_from_asking_to_its_result(browser: Browser, program: Program) -> None:
    page = await come_in(browser, program)
    group = page.locator("#group")
    await asks_in_private(page)
    for name in ("Amina", "Joe"):
        await page.get_by_role("link", name=f"Be {name}").click()
        await presses(group, "Soup")
        await expect(group).to_contain_text("Counted:")
        await page.reload()
        await expect(group).to_contain_text(said("secret-turnout", least=0))
        await expect(group).not_to_contain_text("Counted:")
    memory = program.folder / "front-room.json"
    kept = memory.read_text("utf-8")
    await page.get_by_role("button", name="Let the group answer").click()
    await expect(page.get_by_role("button", name="Skip to")).to_be_visible()
    await stands_still(page)
    await page.get_by_role("button", name="Skip to").click()
    await expect(group).to_contain_text("The result of question 1")
    after = memory.read_text("utf-8")

    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    for text in (kept, after):
        assert "Lunch?" in text
        assert not [word for word in ("Counted", "amina", "joe", "sadia") if word in text]
