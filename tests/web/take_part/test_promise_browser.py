"""The page of whoever promised an answer, in real Chromium, on a narrow phone: with and without script."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.polls.linked import tokens
from tests.polls.services import asks_and_closes
from tests.web.take_part.conftest import Site, open_site
from tests.web.take_part.test_browser import fits, found, on_phone, quiet, sends

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def site(browser: Browser, tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Site]:
    async with open_site(tmp_path, migrated_sqlite) as opened:
        yield opened
        for context in browser.contexts:
            await context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "without-script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_an_answer_is_given_and_changed_on_a_phone(
    browser: Browser, site: Site, *, script: bool, scheme: Literal["light", "dark"]
) -> None:
    await asks_and_closes(site.chat)
    await site.chat.says_privately("ada", "/polls 1 answerer")
    [token] = tokens(site.chat)
    page = await on_phone(browser, f"{site.address}/a/{token}", java_script_enabled=script, color_scheme=scheme)
    answer = page.get_by_role("textbox", name="The answer from the Trust")
    await answer.fill("Yes. We open on Sundays, too.")
    await fits(page)
    before = await found(page) if script else []
    await sends(page, "Send the answer")
    await expect(page.get_by_text("Thank you. The answer is on its way to those who were asked.")).to_be_visible()
    await fits(page)
    after = await found(page) if script else []
    await answer.fill("No.")
    await sends(page, "Change the answer")
    await expect(page.locator("blockquote", has_text="No.")).to_be_visible()

    assert before + after == []
    assert quiet(page)
