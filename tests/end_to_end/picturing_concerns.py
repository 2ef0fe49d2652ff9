"""Makes the pictures in `docs/concerns/`: each step in a chat on a phone, as each app shows it, by a clock that stands.

`python -m tests.end_to_end.picturing_concerns`
"""

import asyncio
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from playwright.async_api import Page, ViewportSize, async_playwright

from adapters.discord import preview as discord
from adapters.discord.forms import modal
from adapters.discord.showing import CAPABILITIES as ON_DISCORD
from adapters.telegram import preview as telegram
from adapters.telegram.showing import CAPABILITIES as ON_TELEGRAM
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm
from bot.chat.outbound import Form, Message
from bot.concerns.model.receipts import check
from bot.concerns.use_cases import drafting
from bot.main.core import is_answer
from storage.engine import Database
from storage.migrating import migrate
from tests.concerns.carers import Carer, messages_of, token_of
from tests.concerns.desk import Desk, open_desk
from tests.concerns.readers import EVENING, answers, only, opens
from tests.support.chat import Chat, Clock, make_core, open_storage
from tests.support.platform import FakePlatform
from tests.web.conftest import CHROMIUM
from tests.web.dashboard.few_colours import few_colours

PICTURES = Path(__file__).parents[2] / "docs" / "concerns"
PHONE = ViewportSize(width=360, height=640)

WORDS = "The day centre cut our Thursday without a word. When I asked why, I was told to ring 07700 900123."
MORE = "Others wait for my place, they said."
ANSWER = "Thank you for telling us. Thursday is open again from next week, and your place is safe."
_CODE = "7K3M9QXT2V5R8W1"

_LOOKS = """
body { margin: 0; font: 16px/1.4 "Noto Sans", sans-serif; }
.looks { padding: 12px; min-height: 100vh; box-sizing: border-box; display: grid; gap: 8px; align-content: start; }
.looks p { margin: 0; }
blockquote { margin: 0; }
.form { margin: 16px; padding: 16px; border-radius: 8px; background: #fff; display: grid; gap: 8px; }
.form h1 { font-size: 20px; margin: 0; }
.form p { color: #5c5e66; font-size: 14px; }
.form .box { min-height: 24px; padding: 8px; border: 1px solid #c4c9ce; border-radius: 8px; }
.form .box-2 { min-height: 180px; }
.form .send { padding: 8px; border-radius: 8px; background: #5865f2; color: #fff; text-align: center; }
"""

_Draws = Callable[[Message], str]
_Keep = Callable[..., Awaitable[None]]

APPS: Mapping[str, tuple[Capabilities, _Draws, Path]] = {
    "telegram": (ON_TELEGRAM, lambda message: telegram.preview(message, is_answer), telegram.STYLE),
    "discord": (ON_DISCORD, lambda message: discord.preview(message, is_answer, "Choose one"), discord.STYLE),
}


async def make() -> None:
    """All of them."""
    vars(drafting)["new_code"] = lambda: _CODE + check(_CODE)  # the same in each picture
    with tempfile.TemporaryDirectory() as folder:
        migrated = Path(folder) / "migrated.db"
        database = Database(f"sqlite:///{migrated}")
        migrate(database)
        database.close()
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            page = await (await browser.new_context(viewport=PHONE)).new_page()
            for app in APPS:
                shutil.copy(migrated, Path(folder) / f"{app}.db")
                await _walk(app, _open(Path(folder), app), page)
            await browser.close()


def _open(folder: Path, app: str) -> Chat:
    clock, platform = Clock(), FakePlatform(capabilities=APPS[app][0])
    storage = open_storage(f"sqlite:///{folder}/{app}.db", clock, keys=folder / f"{app}-keys", durable=False)
    return Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)


async def _walk(app: str, chat: Chat, page: Page) -> None:
    desk = await open_desk(chat)
    await desk.is_member(*(f"member-{n}" for n in range(8)))
    await chat.says_privately("ada", "/people concerns")
    await desk.presses("ada", "Post the button")
    carer = Carer(chat)

    async def keep(name: str, *messages: Message) -> None:
        drawn = "".join(APPS[app][1](one) for one in messages or messages_of(carer.answer))
        form = carer.answer.form if not messages else None
        await _keep(page, app, name, drawn + (_form(form) if form is not None else ""))
        chat.clock.passes(11)  # nobody is so quick that they would be asked to slow down

    await keep("0-button", chat.messages()[-1].message)
    await carer.says(f"/start concern-{token_of(chat)}")
    await keep("1-first")
    first = carer.answer
    for name, label in (("1-more", "Tell me more"), ("1-if-it-does", "If it does"), ("1-urgent-help", "Urgent help")):
        carer.answer = first
        await carer.presses(label)
        await keep(name)
    carer.answer = first
    await carer.presses("Continue")
    await keep("2-words")
    if app == "telegram":
        await carer.says(WORDS)
        await keep("2-so-far")
        await carer.says(MORE)
        await carer.presses("Review")
    else:
        await carer.submits("concern-words", words=f"{WORDS}\n\n{MORE}")
    await keep("3-review")
    await _choose(carer, keep)
    await carer.presses("I saved it. Send")
    await keep("4-sent")
    await _follow(desk, carer, keep)


async def _choose(carer: Carer, keep: _Keep) -> None:
    for name, labels in {
        "3-readers": ["Who reads it"],
        "3-choices": ["Back", "More choices"],
        "3-sooner": ["Sooner"],
        "3-code": ["No, as usual", "Code as words"],
    }.items():
        for label in labels:
            await carer.presses(label)
        await keep(name)
    await carer.presses("Back")


async def _follow(desk: Desk, carer: Carer, keep: _Keep) -> None:
    await desk.chat.time_passes_until(EVENING)
    await opens(desk, "ann", only(desk))
    await answers(desk, "ann", only(desk), ANSWER)
    await carer.says("/followup")
    await keep("5-code")
    if carer.answer.form is not None:
        await carer.submits("receipt-code", code=_CODE + check(_CODE))
    else:
        await carer.says(_CODE + check(_CODE))
    await keep("5-answer")
    await carer.says("/concern my manager", place=desk.chat.place, confirm=Confirm.NONE)
    await desk.chat.minutes_pass(60)
    await keep("6-typed-in-group", desk.chat.messages()[-1].message)


def _form(form: Form) -> str:
    """A form as Discord shows it, over what stood there."""
    told = modal(form)
    parts: Sequence[Mapping[str, Any]] = told["components"]
    fields = "".join(
        f"<strong>{escape(one['label'])}</strong><p>{escape(one.get('description', ''))}</p>"
        f"<div class='box box-{one['component']['style']}'></div>"
        for one in parts
    )
    send = "<div class='send'>Submit</div>"
    return f"<div class='looks'><div class='form'><h1>{escape(told['title'])}</h1>{fields}{send}</div></div>"


async def _keep(page: Page, app: str, name: str, drawn: str) -> None:
    style = APPS[app][2].read_text(encoding="utf-8")
    await page.set_content(f"<html lang='en'><style>{_LOOKS}{style}</style><body>{drawn}</body></html>")
    picture = await page.screenshot(full_page=True)
    (PICTURES / f"{app}-{name}.png").write_bytes(few_colours(picture))


if __name__ == "__main__":
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    asyncio.run(make())
