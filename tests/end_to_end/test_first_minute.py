"""The main job on real input: clone, run, open the link, ask, answer, and read the result. In real Chromium."""

import re
import signal

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.end_to_end.program import Program

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

expect.set_options(timeout=15_000)  # milliseconds: the machine may be busy with other checks

SIZES = [ViewportSize(width=360, height=740), ViewportSize(width=1280, height=860)]
BOTH = pytest.mark.parametrize(
    "size", [SIZES[0], pytest.param(SIZES[1], marks=pytest.mark.variation)], ids=["360", "1280"]
)


async def come_in(browser: Browser, program: Program, size: ViewportSize) -> Page:
    page = await (await browser.new_context(viewport=size)).new_page()
    page.set_default_timeout(10_000)
    await page.goto(program.link)
    return page


@BOTH
async def test_ask_answer_and_read_the_result(browser: Browser, program: Program, size: ViewportSize) -> None:
    page = await come_in(browser, program, size)
    group = page.locator("#group")
    await page.get_by_role("button", name="Ask an example").click()
    await expect(group).to_contain_text("Where shall we meet?")
    await page.get_by_role("link", name="Be Amina").click()
    await group.get_by_role("button", name="Café").click()
    await expect(group).to_contain_text(re.compile("Counted: .?Café"))
    await page.get_by_role("link", name="Be Joe").click()
    await group.get_by_role("button", name="Café").click()
    await expect(group).to_contain_text("Café: 2")
    await page.get_by_role("button", name="Let the group answer").click()
    await expect(group).to_contain_text("8 answers so far")
    await page.get_by_role("button", name="Skip to").click()
    await expect(group).to_contain_text("The result of question 1")

    await expect(group).to_contain_text(re.compile("Where shall we meet.{1,3} 8 people answered"))
    await expect(group).to_contain_text("has closed. 8 people answered.")


@BOTH
async def test_by_keyboard_alone(browser: Browser, program: Program, size: ViewportSize) -> None:
    page = await come_in(browser, program, size)
    await _tab_to(page, "textarea")
    await page.keyboard.type("/poll Tea or coffee? | Tea | Coffee")
    await page.keyboard.press("Enter")
    group = page.locator("#group")
    await expect(group).to_contain_text("Tea or coffee?")
    await _tab_to(page, "button:has-text('Coffee')")
    await page.keyboard.press("Enter")

    await expect(group).to_contain_text("Coffee: 1")


async def test_bad_text_stays_in_the_box_with_the_reason(browser: Browser, program: Program) -> None:
    page = await come_in(browser, program, SIZES[0])
    box = page.get_by_role("textbox", name="Write to the group")
    await box.fill("/poll Lunch? | Soup")
    await page.get_by_role("button", name="Send").click()

    await expect(page.get_by_text("That needs two choices at least.").first).to_be_visible()
    await expect(page.get_by_role("textbox", name="Write to the group")).to_have_value("/poll Lunch? | Soup")


async def test_a_kill_loses_nothing_that_was_answered(browser: Browser, program: Program) -> None:
    page = await come_in(browser, program, SIZES[1])
    group = page.locator("#group")
    await page.get_by_role("button", name="Ask an example").click()
    await group.get_by_role("button", name="Online").click()
    await expect(group).to_contain_text(re.compile("Counted: .?Online"))
    await program.end(signal.SIGKILL)
    await program.start()
    page = await come_in(browser, program, SIZES[1])
    group = page.locator("#group")
    await expect(group).to_contain_text("Online: 1")
    await group.get_by_role("button", name="Library").click()

    await expect(group).to_contain_text(re.compile("Changed from .?Online.? to .?Library"))
    await expect(group).to_contain_text("Library: 1")


async def test_organisers_correct_by_a_form(browser: Browser, program: Program) -> None:
    page = await come_in(browser, program, SIZES[1])
    await page.get_by_role("button", name="Ask an example").click()
    private = page.locator("#private")
    await private.get_by_role("button", name="Change").click()
    await page.get_by_role("textbox", name="Question").fill("Where do we meet?")
    await page.get_by_role("button", name="Save").click()

    await expect(page.locator("#group")).to_contain_text("Where do we meet?")


async def _tab_to(page: Page, selector: str) -> None:
    for _ in range(80):
        if await page.evaluate(
            "text => { const [tag, word] = text.split(':has-text('); const here = document.activeElement;"
            " return here.matches(tag) && (!word || here.innerText.includes(word.slice(1, -2))); }",
            selector,
        ):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not reach {selector}")


async def test_the_post_is_drawn_as_telegram_would_show_it(program: Program, browser: Browser) -> None:
    """Side by side: each drawing says where it is from, and has that place's looks."""
    page = await browser.new_page(viewport={"width": 390, "height": 844})
    await page.goto(program.link)
    await page.locator(".chat-group textarea").fill("/poll Lunch on Friday?\nSoup\nSalad")
    await page.locator(".chat-group textarea").press("Enter")
    await page.locator("summary", has_text="See this post elsewhere").click()
    drawn = page.locator(".drawing", has=page.get_by_role("heading", name="In Telegram"))

    await expect(drawn.locator(".tg-bubble")).to_contain_text("Lunch on Friday?")
    await expect(drawn.locator(".tg-button")).to_have_text(["Soup", "Salad", "Who sees this?", "Take back", "Not now"])
    assert await drawn.locator(".tg-bubble").evaluate("it => getComputedStyle(it).borderRadius") != "0px"
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
