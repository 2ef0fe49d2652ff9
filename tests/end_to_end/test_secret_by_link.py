"""A secret question behind links that work once, in real Chromium on a narrow phone: with and without script."""

import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from storage.storage import Storage
from tests.end_to_end.secretly import Carers, carers
from tests.support.chat import Clock
from tests.web.take_part.test_browser import fits, found, on_phone, quiet, sends

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
SEVERAL = ("Lunch? | Soup | Salad | Bread", "kind several")


@pytest_asyncio.fixture(loop_scope="session")
async def town(
    browser: Browser, tmp_path: Path, migrated_sqlite: Path, clock: Clock, make_storage: Callable[[str], Storage]
) -> AsyncIterator[Carers]:
    shutil.copy(migrated_sqlite, tmp_path / "town.db")
    async with carers(make_storage(f"sqlite:///{tmp_path}/town.db"), clock) as town:
        yield town
        for context in browser.contexts:
            await context.close()


async def asks(town: Carers, *question: str) -> str:
    """Ada asks in both places; gives the address of a link that works once."""
    await town.asks(*question)
    [link] = await town.links(1, 1)
    return link


async def heads(page: Page, words: str) -> None:
    """Wait until this is what the page says first."""
    await expect(page.get_by_role("heading", level=1)).to_have_text(words)


@SCRIPT
async def test_a_link_answers_once_and_the_same_browser_changes_it_unseen(
    browser: Browser, town: Carers, *, script: bool
) -> None:
    page = await on_phone(browser, await asks(town, "Lunch? | Soup | Salad"), java_script_enabled=script)
    await expect(page.get_by_role("button")).to_have_text(["Send my answer"])  # and none to skip it
    await page.get_by_label("Salad").check()
    await sends(page)
    await heads(page, "Thank you. Your answer is counted.")
    await expect(page.locator("main")).not_to_contain_text("Salad")
    if script:
        await fits(page)
    await page.goto(page.url)
    await heads(page, "You have answered this.")
    await expect(page.locator("main")).not_to_contain_text("Salad")
    await sends(page, "Change my answer")
    await expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    await page.get_by_label("Soup").check()
    await sends(page)
    await heads(page, "Thank you. Your answer is counted.")
    chosen = town.storage.read(lambda work: work.secrets.read_all(town.poll_id()))

    assert [ballot.marks for ballot in chosen] == [((1, 1),)]
    assert quiet(page)


@SCRIPT
async def test_several_are_chosen_behind_a_link_and_taken_back(browser: Browser, town: Carers, *, script: bool) -> None:
    page = await on_phone(browser, await asks(town, *SEVERAL), java_script_enabled=script)
    await page.get_by_label("Soup").check()
    await page.get_by_label("Bread").check()
    await sends(page)
    await heads(page, "Thank you. Your answer is counted.")
    await expect(page.locator("main")).not_to_contain_text("Bread")
    counted = town.count()
    await sends(page, "Change my answer")
    await expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    await sends(page, "Take it back")
    await heads(page, "Lunch?")

    assert (counted, town.count()) == (1, 0)
    assert quiet(page)


async def test_a_used_link_lets_nobody_else_in_and_says_nothing_of_the_answer(browser: Browser, town: Carers) -> None:
    link = await asks(town, "Lunch? | Soup | Salad")
    page = await on_phone(browser, link)
    await page.get_by_label("Salad").check()
    await sends(page)
    await heads(page, "Thank you. Your answer is counted.")
    other = await on_phone(browser, link)
    await heads(other, "This link was used")
    faults = await found(other)
    await expect(other.locator("main")).not_to_contain_text("Salad")

    assert (faults, town.count()) == ([], 1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_fault_from_the_question_to_its_result(browser: Browser, town: Carers, scheme: str) -> None:
    posts = await town.asks("Lunch? | Soup | Salad")
    [link] = await town.links(1, 1)
    for who in town.members:
        await town.presses(who, posts[0], "Soup")
    for there in town.members_there[1:]:
        await town.presses_there(there, posts[1], "Salad")
    page = await on_phone(browser, link, color_scheme=scheme)
    await page.get_by_text("Who sees this?").click()
    faults = await found(page)
    await page.get_by_label("Salad").check()
    await sends(page)
    await heads(page, "Thank you. Your answer is counted.")
    faults += await found(page)
    edits = [post.edits for post in posts]
    await town.minutes_pass(60 * 24 * 4)
    await page.goto(link)
    await expect(page.get_by_text("This question has closed.")).to_be_visible()
    await expect(page.locator("main")).to_contain_text("Soup: 5")
    await fits(page)
    faults += await found(page)

    assert faults == []
    assert edits == [0, 0]
    assert quiet(page)
