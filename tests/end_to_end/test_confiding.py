"""A concern on its page, with the whole program and Chromium: killed before it is sent, it is sent once as reviewed."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.concerns.use_cases.entering import page_token
from bot.config import read_settings
from bot.main.clock import machine_now
from bot.main.opening import open_database, open_storage
from bot.people.model import Community, CommunityId
from tests.concerns.scanning import windows
from tests.end_to_end.concerned import takes_concerns
from tests.end_to_end.program import Program, free_port
from tests.records.scanning import found

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

expect.set_options(timeout=15_000)  # milliseconds: the machine may be busy with other checks

TEXT = "Vosper hid my rota under the zinc tray."
CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")
PHONE = ViewportSize(width=360, height=740)


def prepared(program: Program) -> str:
    """Make the database of a community that takes concerns; gives the word in the link of its page."""
    settings = read_settings(program.environ(), program.folder)
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    town = Community(id=CommunityId(7), name="Rivertown Carers", time_zone="Europe/London", language="en")
    storage.transact(lambda work: work.people.add_community(town))
    storage.transact(takes_concerns)
    token: str = storage.read(lambda work: page_token(work, work.intakes.find(town.id)))
    storage.close()
    return token


@pytest_asyncio.fixture(loop_scope="session", params=["public", "here"])
async def program(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Program]:
    """The program, with a public address that leads to this machine, and with none."""
    port = free_port()
    more = {"CARESAY_WEB__PUBLIC_URL": f"http://127.0.0.1:{port}"} if request.param == "public" else {}
    running = Program(tmp_path, more=more, web_port=port)
    yield running
    if running.process is not None:
        _, said = await running.end(signal.SIGKILL)
        print(said)  # shown where the test failed


async def press(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).click()


async def test_a_concern_that_was_reviewed_outlives_a_kill_and_leaves_no_trace_of_its_words(
    browser: Browser, program: Program, tmp_path: Path
) -> None:
    token = await asyncio.to_thread(prepared, program)
    await program.start()
    page = await (await browser.new_context(viewport=PHONE)).new_page()
    await page.goto(f"http://127.0.0.1:{program.web_port}/c/{token}")
    await expect(page.get_by_text("Ann and Joe can read it.")).to_be_visible()
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(TEXT)
    await press(page, "Review")
    shown = CODE.search(await page.locator(".slip").first.inner_text())
    assert shown is not None
    _, said = await program.end(signal.SIGKILL)
    await program.start()
    await press(page, "I saved it. Send")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sent")
    await page.get_by_role("link", name="I have a code").click()
    await page.get_by_label("What is your code?").fill(shown[0].lower())
    await press(page, "Open")
    await expect(page.locator("blockquote").first).to_have_text(TEXT)
    await page.goto(f"http://127.0.0.1:{program.web_port}/c/{token}/poster")
    assert await page.locator("main img").evaluate("it => it.decode().then(() => it.naturalWidth)") > 300
    code, more = await program.end()
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())

    assert code == 0
    assert found([*windows(TEXT), shown[0], shown[0].replace("-", "")], kept + (said + more).encode()) == []
    assert token not in said + more
    assert "error" not in (said + more).lower()
