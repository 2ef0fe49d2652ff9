"""An organiser signs in: the whole program, its real client libraries, and Chromium for what they send."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Response, expect

from tests.end_to_end.program import Program
from tests.end_to_end.test_telegram import Group
from tests.platforms.telegram import TelegramStandIn

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PHONE = {"width": 360, "height": 740}


@pytest_asyncio.fixture(loop_scope="session")
async def group(tmp_path: Path) -> AsyncIterator[Group]:
    """Ada's group on a Telegram; the dashboard is for this machine itself."""
    async with TelegramStandIn() as stand_in:
        more = {"CARESAY_TELEGRAM__TOKEN": stand_in.token, "CARESAY_TELEGRAM__API_URL": stand_in.api_url}
        program = Program(tmp_path, more)
        await program.start()
        yield Group(stand_in, program, "polling")
        code, said = await program.end(signal.SIGTERM)

        assert code == 0, said
        assert "#" not in said
        stand_in.check()


async def link_for_ada(group: Group) -> str:
    """What the bot answers `/dashboard` with."""
    there = group.private(group.ada)
    group.stand_in.says(group.ada, "/dashboard", there)
    told = await group.shows("Your way in", there)
    assert not told.shows_preview
    [link, *_] = [link.goes_to for link in told.links if "/login#" in link.goes_to]
    return link


async def open_link(browser: Browser, link: str) -> Page:
    page = await (await browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]
    await page.goto(link)
    await press(page, "Sign in")
    return page


async def press(page: Page, name: str) -> None:
    """Press a button and wait for the page; ask for it again while that was too fast for one person, as it may be."""
    async with page.expect_response(lambda it: it.request.is_navigation_request() and it.status != 303) as got:
        await page.get_by_role("button", name=name).click()
    answer: Response | None = await got.value
    while answer is not None and answer.status == 429:
        answer = await page.reload()


async def fetch_file(page: Page) -> bytes:
    """What the button [As a file] sends, sent by hand: a download cannot be asked for again."""
    check = await page.locator('input[name="check"]').first.input_value()
    address = f"{page.url.partition('?')[0]}/results.csv"
    while (answer := await page.request.post(address, form={"check": check})).status == 429:
        continue
    return await answer.body()


async def test_a_link_from_the_private_chat_leads_to_what_needs_somebody_and_a_yes_there_to_a_file(
    group: Group, browser: Browser
) -> None:
    await group.begins()
    await group.shows("Carers")
    group.stand_in.says(group.ada, "/poll Lunch on Friday?\nSoup\nSalad", group.carers)
    poll = await group.shows("Lunch on Friday?")
    await group.presses(group.bob, "Soup", poll)
    page = await open_link(browser, await link_for_ada(group))
    await expect(page.get_by_role("heading", name="Today")).to_be_visible()
    await page.get_by_role("link", name="Questions").click()
    await page.get_by_role("link", name="Lunch on Friday?").click()
    await expect(page.get_by_role("main")).to_contain_text("Soup")
    await press(page, "As a file")
    asks = await group.shows("Is this you", group.private(group.ada))
    await group.presses(group.ada, "Yes, it's me", asks)
    await press(page, "Go on")
    await expect(page.get_by_role("button", name="As a file")).to_be_visible()

    assert b'"Soup","1"' in await fetch_file(page)
    assert "login" not in page.url


async def test_a_link_works_once_and_not_for_whoever_finds_it_later(group: Group, browser: Browser) -> None:
    await group.begins()
    await group.shows("Carers")
    link = await link_for_ada(group)
    await open_link(browser, link)
    finder = await (await browser.new_context()).new_page()
    await finder.goto(link)

    await expect(finder.get_by_role("alert")).to_contain_text("This link does not work any more.")
