"""The front room in real Chromium: by mouse and by keyboard, narrow and wide, with and without script."""

import asyncio

import pytest
from playwright.async_api import Browser, Route, ViewportSize, expect

from tests.web.browsing import ASK, BOTH, NARROW, come_in, quiet, stands_still, tab_to
from tests.web.conftest import Opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@BOTH
async def test_the_first_minute_by_mouse(browser: Browser, here: Opened, size: ViewportSize) -> None:
    page = await come_in(browser, here, size)
    await page.get_by_role("button", name="Ask an example").click()
    for name, choice in (("Amina", "Café"), ("Joe", "Library")):
        await page.get_by_role("link", name=f"Be {name}").click()
        await page.locator("#group").get_by_role("button", name=choice).click()
        await expect(page.locator("#group .message .note")).to_contain_text(f"Counted: {choice}.")
        await expect(page.locator("#group .message .note")).to_be_in_viewport(ratio=1)
    await page.get_by_role("button", name="Let the group answer").click()
    await page.get_by_role("button", name="Skip to Friday 6pm").click()
    await expect(page.locator("#group").get_by_text("Most of you chose the first.")).to_be_in_viewport()

    await expect(page.locator("#clock")).to_contain_text("Friday 4 December")
    await expect(page.locator("#guide")).to_contain_text("That was all.")
    assert len(here.core.votes) == 8
    assert quiet(page)


@BOTH
async def test_the_first_minute_by_keyboard_alone(browser: Browser, here: Opened, size: ViewportSize) -> None:
    page = await come_in(browser, here, size)
    await tab_to(page, "#text-group")
    await page.keyboard.type(ASK)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Where shall we meet?")).to_be_visible()
    for person, choice in (("amina", "1"), ("joe", "0")):
        await page.evaluate("document.activeElement.blur()")
        await tab_to(page, f".who a[href*='{person}']")
        await page.keyboard.press("Enter")
        await page.wait_for_url(f"**/as/{person}/**")
        await tab_to(page, f"#group .choices button[id$='-{choice}']")
        await page.keyboard.press("Enter")
        await expect(page.locator("#group .message .note")).to_contain_text("Counted")
    for act in ("do-others", "do-skip"):
        await page.evaluate("document.activeElement.blur()")
        await tab_to(page, f"#{act}")
        await page.keyboard.press("Space")
        await expect(page.locator(f"#guide div.now #{act}")).to_have_count(0)
    await expect(page.locator("#group")).to_contain_text("Most of you chose the first.")

    assert len(here.core.votes) == 8
    assert quiet(page)


async def test_an_answer_that_comes_late_does_not_hide_what_came_meanwhile(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", ASK)
    await page.keyboard.press("Enter")

    async def answer_late(route: Route) -> None:
        drawn = await route.fetch()
        here.core.votes["somebody"] = 1
        await here.core.show()
        await expect(page.locator("#group")).to_contain_text("Café: 1 of 2")
        await route.fulfill(response=drawn)

    await page.route("**/press", answer_late)
    await page.locator("#group").get_by_role("button", name="Library").click()
    await expect(page.locator("#group .message .note")).to_contain_text("Counted: Library.")

    await expect(page.locator("#group")).to_contain_text("Café: 1 of 2")
    assert quiet(page)


async def test_what_comes_while_a_finger_is_down_does_not_take_the_button_away(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", ASK)
    await page.keyboard.press("Enter")
    await page.locator("#group").get_by_role("button", name="Library").hover()
    await stands_still(page)
    await page.mouse.down()
    async with page.expect_event("requestfinished", lambda asked: "/parts/group" in asked.url):
        here.core.votes["somebody"] = 1
        await here.core.show()
    await stands_still(page)
    await page.mouse.up()

    await expect(page.locator("#group .message .note")).to_contain_text("Counted: Library.")
    await expect(page.locator("#group")).to_contain_text("Café: 1 of 2")
    assert quiet(page)


async def test_the_focus_stays_on_the_button_pressed(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", ASK)
    await page.keyboard.press("Enter")
    await tab_to(page, "#group .choices button")
    await page.keyboard.press("Enter")
    await expect(page.locator("#group .message .note")).to_contain_text("Counted: Library.")
    here.core.votes["somebody"] = 1
    await here.core.show()
    await expect(page.locator("#group")).to_contain_text("Café: 1 of 2")

    assert await page.evaluate("document.activeElement.textContent") == "Library"


async def test_when_the_button_pressed_has_gone_one_goes_on_from_its_message(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", ASK)
    await page.keyboard.press("Enter")
    await tab_to(page, "#group .choices button")
    here.core.closed = True
    await page.keyboard.press("Enter")
    await expect(page.locator("#group")).to_contain_text("This question has closed.")
    await expect(page.locator("#group .choices")).to_have_count(0)

    assert "Where shall we meet?" in await page.evaluate("document.activeElement.textContent")


async def test_enter_sends_and_shift_enter_starts_a_line(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.focus("#text-group")
    for key in ("a", "Shift+Enter", "b", "Enter"):
        await page.keyboard.press(key)
    await expect(page.locator("#group .said-words")).to_have_text("a\nb")

    await expect(page.locator("#text-group")).to_have_value("")
    await expect(page.locator("#text-group")).to_be_focused()


async def test_other_pages_see_a_post_without_asking(browser: Browser, here: Opened) -> None:
    asking, reading = await come_in(browser, here), await come_in(browser, here, person="amina")
    await asking.get_by_role("button", name="Ask an example").click()
    await expect(reading.get_by_role("heading", name="Where shall we meet?")).to_be_visible()

    await expect(reading.locator("#spoken")).to_contain_text("in Riverside carers: Where shall we meet?")


async def test_a_tally_that_moves_is_not_read_out_each_time(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here, person="amina")
    here.core.poll = ("Where?", ("Here", "There"))
    await here.core.show()
    await expect(page.locator("#spoken")).to_contain_text("Where?")
    await page.evaluate("document.getElementById('spoken').textContent = ''")
    here.core.votes["joe"] = 1
    await here.core.show()
    await expect(page.locator("#group")).to_contain_text("There: 1 of 1")

    await expect(page.locator("#spoken")).to_be_empty()


async def test_what_is_half_typed_survives_what_others_do(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-private", "/idea")
    await page.keyboard.press("Enter")
    await page.get_by_label("Why it matters").fill("Because we")
    await page.fill("#text-private", "half a line")
    here.core.poll = ("Where?", ("Here", "There"))
    await here.core.show()
    await here.room.deliver(here.room.groups[0], here.core.post(), None, "more")
    await page.fill("#text-group", "Hello")
    await page.keyboard.press("Enter")
    await expect(page.locator("#group")).to_contain_text("Hello")
    await page.get_by_role("button", name="Who sees this?").first.click()
    await expect(page.locator("#group .message .note")).to_be_visible()

    await expect(page.get_by_label("Why it matters")).to_have_value("Because we")
    await expect(page.locator("#text-private")).to_have_value("half a line")


@BOTH
async def test_words_that_were_not_saved_stay_in_the_box(browser: Browser, here: Opened, size: ViewportSize) -> None:
    page = await come_in(browser, here, size)
    here.core.not_saved = 1
    await page.fill("#text-group", "My long story")
    await page.get_by_role("button", name="Send").first.click()
    await expect(page.locator("#kept-group")).to_contain_text("We could not save that")
    await expect(page.locator("#kept-group")).to_be_in_viewport()
    kept = await page.input_value("#text-group")
    await page.get_by_role("button", name="Send").first.click()
    await expect(page.locator("#group .said-words")).to_have_text("My long story")

    assert kept == "My long story"
    assert len(here.core.acts) == 1


async def test_a_double_click_is_one_act(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", "Hello")
    await page.locator("#box-group button").dblclick(no_wait_after=True)
    await expect(page.locator("#group .said-words")).to_have_text("Hello")
    await page.fill("#text-group", "Done")
    await page.keyboard.press("Enter")
    await expect(page.locator("#group .said-words")).to_have_text(["Hello", "Done"])

    assert len(here.core.acts) == 2


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        '"><svg onload=alert(1)>',
        "[[constructor.constructor('alert(1)')()]] ${alert(1)} {{alert(1)}}",
        "<div hx-get=/nowhere hx-trigger=load>x</div>",
        "שלום (6pm) مرحبا",
        "اردو (6pm)",
        "🧑‍🦽 👩🏽‍❤️‍👩 ਚੀਜ਼ਾਂ",
        "\u202eevil gnirts",
    ],
)
async def test_what_people_write_is_inert_everywhere(browser: Browser, here: Opened, text: str) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", f"/poll {text} | {text} 1 | {text} 2")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name=text, exact=True)).to_be_visible()
    await page.locator("summary", has_text="See this post elsewhere").click()
    await page.locator("#group .choices button").first.click()
    await expect(page.locator("#group .message .note")).to_contain_text("Counted")

    await expect(page.locator("#elsewhere .looks")).to_contain_text([text] * 4)
    assert await page.locator("main img, main script, main [onerror], main [onload], .scroll div[hx-get]").count() == 0
    assert quiet(page)


async def test_the_post_is_drawn_side_by_side_as_each_platform_would_show_it(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", ASK)
    await page.keyboard.press("Enter")
    await page.locator("summary", has_text="See this post elsewhere").click()
    drawings = page.locator(".drawing")
    choices = ["Library", "Café", "Online", "Who sees this?"]

    await expect(drawings.locator("h3")).to_have_text(["In this room", "In Telegram", "In Discord", "As plain text"])
    tops = await drawings.evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")

    assert len(set(tops)) == 1
    await expect(drawings.locator(".tg-button")).to_have_text(choices)
    await expect(drawings.locator(".dc-button")).to_have_text(choices)
    await expect(drawings.locator(".dc-answer").first).to_have_css("background-color", "rgb(88, 101, 242)")
    assert quiet(page)


@pytest.mark.parametrize("width", [320, 360, 640, 1280])
async def test_nothing_sticks_out_sideways(browser: Browser, here: Opened, width: int) -> None:
    page = await come_in(browser, here, ViewportSize(width=width, height=500))
    await page.fill("#text-group", f"/poll {'W' * 90} | {'W' * 80} | {'word ' * 15}")
    await page.keyboard.press("Enter")
    await expect(page.locator("#group .choices button")).to_have_count(3)
    await page.locator("summary", has_text="See this post elsewhere").click()

    assert await page.evaluate("document.documentElement.scrollWidth") <= width


@BOTH
async def test_everything_to_press_is_large_enough(browser: Browser, here: Opened, size: ViewportSize) -> None:
    page = await come_in(browser, here, size)
    await page.get_by_role("button", name="Ask an example").click()
    await expect(page.locator("#group .choices button")).to_have_count(4)
    small = await page.evaluate(
        """() => [...document.querySelectorAll('main button, nav a, a.main, summary, textarea')]
            .filter(one => one.checkVisibility())
            .filter(one => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
            .map(one => one.outerHTML)"""
    )

    assert small == []


async def test_those_who_want_no_motion_get_none(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here, reduced_motion="reduce")
    moving = await page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(one => {
            const style = getComputedStyle(one);
            return style.transitionDuration !== '0s' || style.animationName !== 'none';
        }).length"""
    )

    assert moving == 0


async def test_without_script_one_can_ask_and_answer(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here, java_script_enabled=False)
    await page.get_by_role("button", name="Ask an example").click()
    await page.get_by_role("link", name="Be Amina").click()
    await page.locator("#group").get_by_role("button", name="Café").click()

    await expect(page.locator("#group .message .note")).to_contain_text("Counted: Café.")


async def test_when_the_room_has_stopped_the_words_are_still_there(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await page.fill("#text-group", "My long story")
    await here.close()
    await page.keyboard.press("Enter")
    await expect(page.locator("#trouble")).to_be_visible()

    await expect(page.locator("#text-group")).to_have_value("My long story")


async def test_the_room_closes_at_once_with_a_browser_looking_at_it(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here)
    await expect(page.locator("#guide")).to_be_visible()
    async with asyncio.timeout(2):
        await here.close()

    assert here.listening.cancelled()


async def test_on_a_narrow_screen_a_private_answer_is_told_and_one_tap_away(browser: Browser, here: Opened) -> None:
    page = await come_in(browser, here, NARROW)
    await page.fill("#text-group", "/polls")
    await page.keyboard.press("Enter")
    await expect(page.locator("#badge")).to_have_text("1 new")
    await stands_still(page)
    await page.get_by_role("link", name="Open private chat").click()

    await expect(page.get_by_text("One question is open.")).to_be_visible()
    await expect(page.locator("#badge")).to_be_empty()
