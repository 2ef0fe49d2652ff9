"""The bare program beside a stand-in of Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter

import aiohttp

from bench.answering.ways import PATIENCE, Bare, start_bare
from bench.town.town import OPTIONS, Post
from tests.platforms.telegram.remote import Remote, StandInProcess


@asynccontextmanager
async def open_bare() -> AsyncIterator[tuple[Bare, float]]:
    """A message with buttons, and the program started while a press waits; and the seconds until its answer."""
    async with StandInProcess() as telegram:
        await telegram.do("limit")
        founder = (await telegram.do("person", name="Ada"))["id"]
        chat = (await telegram.do("group", title="Carers", admins=[founder], bot=True))["id"]
        post = await _post(telegram, chat)
        press = await telegram.do("presses", who=founder, message=post.named, data=post.data[0])
        began = perf_counter()
        more = {"BARE_TOKEN": telegram.token, "BARE_BASE_URL": f"{telegram.api_url}/bot"}
        async with start_bare("bare", more) as process:
            await telegram.do("heard", press=press["id"], timeout=PATIENCE)
            yield Bare(telegram, post, process), perf_counter() - began


async def _post(telegram: Remote, chat: int) -> Post:
    data = tuple(f"vote:1:{number}" for number in range(1, len(OPTIONS) + 1))
    rows = [[{"text": name, "callback_data": code}] for name, code in zip(OPTIONS, data, strict=True)]
    asked = {"chat_id": chat, "text": "Lunch?", "reply_markup": {"inline_keyboard": rows}}
    address = f"{telegram.api_url}/bot{telegram.token}/sendMessage"
    async with aiohttp.ClientSession() as session, session.post(address, json=asked) as response:
        sent = (await response.json())["result"]
    return Post(1, chat, {"chat": chat, "message": sent["message_id"]}, data)
