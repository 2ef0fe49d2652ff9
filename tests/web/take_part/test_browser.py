"""The pages behind links in real Chromium, on a narrow phone: by finger and by keyboard, with and without script."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.web.take_part.conftest import Site, open_site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PHONE = ViewportSize(width=360, height=740)

PATIENCE = 20_000
"""Milliseconds that a browser gets on a machine that has other things to do."""

expect.set_options(timeout=PATIENCE)

QUESTION = ("Where shall we meet?", "Library", "Café", "Online")


@pytest_asyncio.fixture(loop_scope="session")
async def site(browser: Browser, tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Site]:
    async with open_site(tmp_path, migrated_sqlite) as opened:
        yield opened
        for context in browser.contexts:
            await context.close()


async def on_phone(browser: Browser, address: str, **more: Any) -> Page:
    """A page on a phone; a word of complaint on its console fails the test."""
    context = await browser.new_context(viewport=PHONE, has_touch=True, **more)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.complaints = complaints  # type: ignore[attr-defined]
    await page.goto(address)
    return page


def quiet(page: Page) -> bool:
    return not page.complaints  # type: ignore[attr-defined]


async def fits(page: Page) -> None:
    """Nothing sticks out, and all that can be pressed is large enough for a finger."""
    await page.wait_for_load_state()  # before its sheet is there, a page has another form
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    small = await page.evaluate(
        """() => [...document.querySelectorAll("button, select, summary, textarea, a, label.option, [type=number]")]
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML)"""
    )
    assert small == []


async def found(page: Page) -> list[str]:
    """What axe finds to say."""
    result = await Axe().run(page)
    return [f"{one['id']}: {node['html'][:200]}" for one in result.response["violations"] for node in one["nodes"]]


async def sends(page: Page, button: str = "Send my answer") -> None:
    await page.get_by_role("button", name=button, exact=True).click()


Fill = Callable[[Page], Awaitable[None]]


async def tap_one(page: Page) -> None:
    await page.get_by_label("Café").check()


async def tap_step(page: Page) -> None:
    await page.get_by_label("4").check()


async def tap_several(page: Page) -> None:
    await page.get_by_label("Library").check()
    await page.get_by_label("Online").check()


async def tap_in_order(page: Page) -> None:
    for name in ("Café", "Library", "Online"):
        await page.get_by_role("button", name=name).tap()
    await page.get_by_role("button", name="1st Café").tap()
    await expect(page.get_by_role("button", name="1st Library")).to_have_attribute("aria-pressed", "true")
    await expect(page.get_by_role("button", name="2nd Online")).to_have_attribute("aria-pressed", "true")


async def choose_in_order(page: Page) -> None:
    await page.get_by_label("Library").select_option("1st")
    await page.get_by_label("Online").select_option("2nd")


async def tap_points(page: Page) -> None:
    for _ in range(3):
        await page.get_by_role("button", name="One more for Library").tap()
    await page.get_by_label("Online", exact=True).fill("7")
    await expect(page.get_by_text("All 10 points are given.")).to_be_visible()
    await expect(page.get_by_role("button", name="One more for Café")).to_be_disabled()
    await page.get_by_role("button", name="One fewer for Online").tap()
    await expect(page.get_by_text("One of 10 points left.")).to_be_visible()


async def write_points(page: Page) -> None:
    await page.get_by_label("Library", exact=True).fill("3")
    await page.get_by_label("Online", exact=True).fill("6")


async def say_dates(page: Page) -> None:
    await page.get_by_role("group", name="Tuesday 8 December, 6pm").get_by_label("Yes").check()
    await page.get_by_role("group", name="Wednesday 9 December, 10am").get_by_label("If need be").check()


async def write(page: Page) -> None:
    await page.get_by_role("textbox").fill("A lift home")
    await page.get_by_label("Others may read it too").check()


@dataclass(frozen=True)
class Kind:
    """A kind of question, how it is answered on its page, and what is said of it then."""

    chosen: str
    with_script: Fill
    without_script: Fill
    mine: str
    asked: tuple[str, ...] = QUESTION


WHEN = ("When?", "Tue 8 Dec 6pm", "Wed 9 Dec 10am")

KINDS = {
    "one": Kind("one", tap_one, tap_one, "You chose Café."),
    "scale": Kind("scale Bad | Good", tap_step, tap_step, "You chose 4."),
    "several": Kind("several 2 3", tap_several, tap_several, "You chose Library and Online."),
    "ranked": Kind("ranked", tap_in_order, choose_in_order, "You chose Library, then Online."),
    "points": Kind("points 10", tap_points, write_points, "You chose Library (3) and Online (6)."),
    "dates": Kind("dates", say_dates, say_dates, "Tue 8 Dec, 6pm", WHEN),
    "own-words": Kind("own-words", write, write, "A lift home"),
}

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


async def asks(site: Site, kind: Kind) -> str:
    """The address of the page of a question of this kind."""
    return f"{site.address}/a/{await site.asks(*kind.asked, kind=kind.chosen)}"


@EVERY_KIND
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
async def test_every_kind_is_answered_and_changed_on_a_phone(
    browser: Browser, site: Site, kind: Kind, *, script: bool
) -> None:
    page = await on_phone(browser, await asks(site, kind), java_script_enabled=script)
    if script:
        await fits(page)
    await (kind.with_script if script else kind.without_script)(page)
    await sends(page)
    await expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. Your answer is counted.")
    await expect(page.get_by_text(kind.mine).first).to_be_visible()
    if script:
        await fits(page)
    await sends(page, "Change my answer")
    await sends(page)
    await expect(page.get_by_text(kind.mine).first).to_be_visible()
    await site.chat.settle()

    assert "One more came by the open link, which anyone may use more than once." in site.chat.question.lines
    assert quiet(page)


@EVERY_KIND
@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.variation)])
async def test_axe_finds_no_fault_on_any_page(browser: Browser, site: Site, kind: Kind, scheme: str) -> None:
    address = await asks(site, kind)
    page = await on_phone(browser, address, color_scheme=scheme)
    await page.get_by_text("Who sees this?").click()
    faults = await found(page)
    await kind.with_script(page)
    faults += await found(page)
    await sends(page)
    await expect(page.get_by_text("Change my answer")).to_be_visible()
    faults += await found(page)
    await site.chat.settle()
    await site.chat.says_privately("ada", "/polls 1 close")
    await page.goto(address)
    await expect(page.get_by_text("This question has closed.")).to_be_visible()
    faults += await found(page)

    assert faults == []
    assert quiet(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_fault_on_the_pages_that_say_why_not(browser: Browser, site: Site, scheme: str) -> None:
    token, link = await site.asks(kind="several 2 2"), await site.single()
    page = await on_phone(browser, f"{site.address}/a/{token}", color_scheme=scheme)
    await page.get_by_label("Soup").check()
    await sends(page)
    await expect(page.get_by_role("alert")).to_have_text("Please choose 2 at least.")
    await expect(page.get_by_label("Soup")).to_be_checked()
    faults = await found(page)
    await fits(page)
    await site.chat.says_privately("ada", "/polls 1 link stop yes")
    for path in (f"/a/{token}", f"/a/{link}", "/a/" + "a" * 26, "/a/cut", "/"):
        await page.goto(f"{site.address}{path}")
        faults += await found(page)
        await fits(page)

    assert faults == []


async def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as one does without a mouse; and see that the focus can be seen."""
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await page.evaluate("selector => !!document.activeElement?.matches(selector)", selector):
            return
    pytest.fail(f"the keyboard does not reach {selector}")


async def test_the_keyboard_alone_answers_one_choice(browser: Browser, site: Site) -> None:
    page = await on_phone(browser, await asks(site, KINDS["one"]))
    await tab_to(page, "input[type=radio]")
    await page.keyboard.press("ArrowDown")
    ring = await page.evaluate("getComputedStyle(document.activeElement.closest('.option')).outlineStyle")
    assert ring == "solid"
    await tab_to(page, "button[value=answer]")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You chose Café.")).to_be_visible()
    await tab_to(page, "button[value=change]")
    await page.keyboard.press("Space")

    await expect(page.get_by_label("Café")).to_be_checked()


async def test_the_keyboard_alone_puts_choices_in_order_and_gives_points(browser: Browser, site: Site) -> None:
    page = await on_phone(browser, await asks(site, KINDS["ranked"]))
    for _ in range(2):
        await tab_to(page, "button.option")
        await page.keyboard.press("Space")
    await tab_to(page, "button[value=answer]")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You chose Library, then Café.")).to_be_visible()
    points = await site.asks(*QUESTION, kind="points 10", number=2)
    await page.goto(f"{site.address}/a/{points}")
    await tab_to(page, "input[type=number]")
    await page.keyboard.type("4")
    await page.keyboard.press("Enter")

    await expect(page.get_by_text("You chose Library (4).")).to_be_visible()


async def test_a_page_of_the_longest_words_in_any_script_fits_and_is_read_right(browser: Browser, site: Site) -> None:
    """Ten choices of eighty letters and a question of three hundred; a word without a break; right to left."""
    urdu = "کیا آپ کو اس ہفتے کسی مدد کی ضرورت ہے، یا آپ صرف بات کرنا چاہتے ہیں"
    options = [f"{n} {'W' * 77}" for n in range(5)] + [f"{urdu} {n}"[:80] for n in range(5)]
    token = await site.asks("Q" + "uestion " * 36 + "?", *options)
    page = await on_phone(browser, f"{site.address}/a/{token}?lang=ur")
    await fits(page)
    assert await page.locator("html").get_attribute("dir") == "rtl"
    await page.get_by_role("radio").nth(7).check()
    await page.locator("button[value=answer]").click()
    await expect(page.locator(".mine")).to_contain_text(options[7])

    await fits(page)


async def test_what_people_wrote_does_not_run(browser: Browser, site: Site) -> None:
    script = "<script>alert(1)</script>"
    token = await site.asks(f"{script}?", script, "<img src=x onerror=alert(1)>")
    page = await on_phone(browser, f"{site.address}/a/{token}")
    await page.get_by_label(script).check()
    await sends(page)
    await expect(page.get_by_text(script).first).to_be_visible()

    assert quiet(page)


async def test_a_second_tap_while_the_page_travels_sends_nothing_more(browser: Browser, site: Site) -> None:
    page = await on_phone(browser, await asks(site, KINDS["one"]))
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method) if request.method == "POST" else None)
    await tap_one(page)
    await page.get_by_role("button", name="Send my answer").dblclick()
    await expect(page.get_by_text("You chose Café.")).to_be_visible()

    assert len(sent) == 1


async def test_somebody_who_comes_back_in_the_same_browser_is_known_again(browser: Browser, site: Site) -> None:
    await site.asks(*QUESTION)
    address = f"{site.address}/a/{await site.single()}"
    page = await on_phone(browser, address)
    await tap_one(page)
    await sends(page)
    await expect(page.get_by_text("You chose Café.")).to_be_visible()
    await page.goto(address)
    await expect(page.get_by_role("heading", level=1)).to_have_text("You have answered this.")
    other = await on_phone(browser, address)

    await expect(other.get_by_role("heading", level=1)).to_have_text("This link was used")
