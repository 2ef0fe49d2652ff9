"""Row C03 in real Chromium: the token leaves the address bar at once and is in no request line, with script or without.

A token stands behind a #, which no browser sends; a script takes it out of the address and fills it in.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request, ViewportSize, expect

from tests.web.dashboard.coming_in import token_of
from tests.web.dashboard.conftest import Desk, open_desk

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PHONE = ViewportSize(width=360, height=740)

PATIENCE = 20_000
"""Milliseconds that a browser gets on a machine that has other things to do."""

expect.set_options(timeout=PATIENCE)

Opens = Callable[..., Awaitable[tuple[Page, list[Request]]]]


@pytest_asyncio.fixture(loop_scope="session")
async def desk(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, migrated_sqlite) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def opens(browser: Browser) -> AsyncIterator[Opens]:
    """Opens an address on a phone; gives the page, and what the browser asks for from then on."""

    async def open_it(address: str, *, script: bool = True) -> tuple[Page, list[Request]]:
        context = await browser.new_context(viewport=PHONE, java_script_enabled=script)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        asked: list[Request] = []
        page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - Playwright takes no method of a list
        await page.goto(address)
        return page, asked

    yield open_it
    for context in browser.contexts:
        await context.close()


def lines(asked: list[Request]) -> str:
    """What whoever stands in between, or a log, could read: addresses, and what they came from."""
    return "\n".join(f"{it.method} {it.url.partition('#')[0]} {it.headers}" for it in asked)


async def test_a_link_signs_in_and_its_token_is_in_no_address(desk: Desk, opens: Opens) -> None:
    link = await desk.link()
    page, asked = await opens(link)
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sign in as Ada, Fake")
    before = page.url
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await page.wait_for_url("**/today")

    assert before == f"{desk.address}/login"
    assert token_of(link) not in lines(asked) + page.url
    assert [it.method for it in asked if "/login" in it.url.partition("#")[0].replace("login.js", "")].count(
        "POST"
    ) == 2


async def test_the_token_leaves_the_address_at_once_also_where_the_link_is_over(desk: Desk, opens: Opens) -> None:
    link = await desk.link()
    await desk.link()
    page, asked = await opens(link)
    await expect(page.get_by_role("alert")).to_contain_text("This link does not work any more.")

    assert page.url == f"{desk.address}/login"
    assert token_of(link) not in lines(asked)


async def test_no_script_reads_the_session_and_a_closed_browser_keeps_none(desk: Desk, opens: Opens) -> None:
    link = await desk.link()
    page, _ = await opens(link)
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await page.wait_for_url("**/today")
    [cookie] = await page.context.cookies()

    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == ("session", True, "Lax", -1)
    kept = await page.evaluate("document.cookie + JSON.stringify([localStorage, sessionStorage, history.state])")
    assert (cookie["value"] in kept, token_of(link) in kept) == (False, False)
    assert await page.evaluate("document.cookie") == ""


async def test_without_script_the_link_is_pasted_and_typed_by_keyboard_alone(desk: Desk, opens: Opens) -> None:
    link = await desk.link()
    page, asked = await opens(link, script=False)
    await expect(page.get_by_label("Your link")).to_have_value("")
    await page.get_by_label("Your link").focus()
    await page.keyboard.insert_text(link)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sign in as Ada, Fake")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/today")

    assert token_of(link) not in lines(asked)


async def test_another_site_s_form_cannot_sign_anybody_in(desk: Desk, opens: Opens) -> None:
    """Nobody is led into the account of somebody else, to write there what they take for theirs."""
    link = await desk.link()
    fields = f'<input name="token" value="{token_of(link)}"><input name="go" value="yes">'
    form = f'<form method="post" action="{desk.address}/login">{fields}</form>'
    page, _ = await opens("about:blank")
    await page.route("http://evil.example/", lambda route: route.fulfill(content_type="text/html", body=form))
    await page.goto("http://evil.example/")
    await page.evaluate("document.querySelector('form').submit()")
    await expect(page.get_by_role("heading", level=1)).to_have_text("That came from another site")

    assert await page.context.cookies() == []
