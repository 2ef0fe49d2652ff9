"""A link tried on one's own machine: without tokens, from the front room to the page, the result and its picture."""

import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from tests.end_to_end.program import Program, free_port

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

expect.set_options(timeout=15_000)  # milliseconds: the machine may be busy with other checks


@pytest_asyncio.fixture(loop_scope="session")
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    """The program, running with an address that leads to this machine."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    running = Program(tmp_path, more={"CARESAY_WEB__PUBLIC_URL": address, "CARESAY_WEB__PORT": str(port)})
    await running.start()
    running.link = await running.says(r"http://\S+token\S+")
    yield running
    if running.process is not None:
        _, said = await running.end(signal.SIGKILL)
        print(said)  # shown where the test failed


async def test_share_a_link_answer_by_it_and_read_the_result(browser: Browser, program: Program) -> None:
    room = await (await browser.new_context(viewport=ViewportSize(width=1280, height=860))).new_page()
    await room.goto(program.link)
    group, private = room.locator("#group"), room.locator("#private")
    await room.get_by_role("button", name="Ask an example").click()
    await private.get_by_role("button", name="Share by link").click()
    await expect(private).to_contain_text("Anyone with this link can answer")
    await expect(private.locator("img[alt*='picture for cameras']")).to_be_visible()
    found = re.search(r"http://127\.0\.0\.1:\d+/a/[a-z2-7]{26}", await private.inner_text())
    assert found is not None
    phone = await (await browser.new_context(viewport=ViewportSize(width=390, height=844))).new_page()
    await phone.goto(found.group())
    await phone.get_by_label("Café").check()
    await phone.get_by_role("button", name="Send my answer").click()
    await expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you. Your answer is counted.")
    await expect(group).to_contain_text("One more came by the open link")
    for name in ("Amina", "Joe"):
        await room.get_by_role("link", name=f"Be {name}").click()
        await group.get_by_role("button", name="Café").click()
        await expect(group).to_contain_text("Counted:")
    await room.get_by_role("button", name="Let the group answer").click()
    await room.get_by_role("button", name="Skip to").click()
    await expect(group).to_contain_text("The result of question 1")
    await phone.goto(found.group())
    await expect(phone.get_by_text("This question has closed.")).to_be_visible()
    picture = phone.locator("img.chart")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("it => it.decode().then(() => it.naturalWidth)") > 500
    code, said = await program.end()

    assert code == 0
    assert "/a/" not in said
    assert "error" not in said.lower()
