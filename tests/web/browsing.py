"""How tests look at the front room in real Chromium."""

from typing import Any

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.web.conftest import TOKEN, Opened

NARROW, WIDE = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=860)
BOTH = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["360", "1280"])
ASK = "/poll Where shall we meet? | Library | Café | Online"

PATIENCE = 20_000
"""Milliseconds that a browser gets on a machine that has other things to do."""

expect.set_options(timeout=PATIENCE)


async def stands_still(page: Page) -> None:
    """Wait until nothing of the page is being drawn anew: a tap on what is just replaced would be lost."""
    await expect(page.locator(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added")).to_have_count(0)


async def come_in(browser: Browser, here: Opened, size: ViewportSize = WIDE, person: str = "pat", **more: Any) -> Page:
    """A fresh browser that came in by the link; a word of complaint on its console fails the test."""
    context = await browser.new_context(viewport=size, **more)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.complaints = complaints  # type: ignore[attr-defined]
    await page.goto(f"{here.url}/?token={TOKEN}")
    await page.goto(f"{here.url}/as/{person}/riverside")
    return page


def quiet(page: Page) -> bool:
    return not page.complaints  # type: ignore[attr-defined]


async def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as one does without a mouse."""
    for _ in range(60):
        if await page.evaluate("selector => !!document.activeElement?.matches(selector)", selector):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not reach {selector}")
