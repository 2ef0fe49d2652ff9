"""Makes the pictures in `docs/confiding/`: each step of a concern on its page, on a phone, by a clock that stands."""

import asyncio
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Browser, FloatRect, Page, ViewportSize, async_playwright

from bot.painting.painter import Painter
from storage.engine import Database
from storage.migrating import migrate
from tests.concerns.readers import EVENING, answers, only, opens
from tests.web.confiding.conftest import CODE, Booth, open_booth
from tests.web.conftest import CHROMIUM
from tests.web.dashboard.few_colours import few_colours

PICTURES = Path(__file__).parents[3] / "docs" / "confiding"
PHONE = ViewportSize(width=360, height=740)

WORDS = "The day centre cut our Thursday without a word. When I asked why, I was told that others wait for my place."
ANSWER = "Thank you for telling us. Thursday is open again from next week, and your place is safe."


async def make() -> None:
    """All of them."""
    with tempfile.TemporaryDirectory() as folder:
        migrated = Path(folder) / "migrated.db"
        database = Database(f"sqlite:///{migrated}")
        migrate(database)
        database.close()
        async with open_booth(Path(folder), migrated) as booth, async_playwright() as playwright:
            booth.painter = Painter()
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            await _raise(booth, browser)
            await browser.close()
            await booth.painter.close()


async def _raise(booth: Booth, browser: Browser) -> None:
    page = await (await browser.new_context(viewport=PHONE)).new_page()
    await page.goto(f"{booth.address}/c/{booth.token}")
    await _keep(page, "1-first")
    await page.locator("aside summary").click()
    await _keep(page, "1-urgent-help")
    await page.emulate_media(color_scheme="dark")
    await page.locator("aside summary").click()
    await _keep(page, "1-first-dark")
    await page.emulate_media(color_scheme="light")
    await page.get_by_role("link", name="Continue").click()
    await page.get_by_role("textbox").fill(WORDS)
    await _keep(page, "2-words")
    await _press(page, "Review")
    await _keep(page, "3-review")
    found = CODE.search(await page.locator(".slip").first.inner_text())
    code = found[0] if found else ""
    await page.locator("input[name=sooner]").check()
    await _press(page, "I saved it. Send")
    await _keep(page, "3-sooner")
    await _press(page, "No, as usual")
    await _press(page, "I saved it. Send")
    await _keep(page, "4-sent")
    await _follow(booth, page, code)


async def _follow(booth: Booth, page: Page, code: str) -> None:
    concern = only(booth.desk)
    await booth.chat.time_passes_until(EVENING)
    await opens(booth.desk, "ann", concern)
    await answers(booth.desk, "ann", concern, ANSWER)
    booth.chat.clock.passes(timedelta(hours=1).total_seconds())
    await page.get_by_role("link", name="I have a code").click()
    await page.get_by_label("What is your code?").fill(code.lower())
    await _keep(page, "5-code")
    await _press(page, "Open")
    await _keep(page, "6-answer")
    await page.goto(f"{booth.address}/c/{booth.token}/poster")
    await _keep(page, "poster")


async def _press(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).click()


async def _keep(page: Page, name: str) -> None:
    await page.wait_for_load_state()
    height = await page.evaluate("document.documentElement.scrollHeight")
    clip = FloatRect(x=0, y=0, width=PHONE["width"], height=height)
    (PICTURES / f"{name}.png").write_bytes(few_colours(await page.screenshot(full_page=True, clip=clip)))


if __name__ == "__main__":
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    asyncio.run(make())
