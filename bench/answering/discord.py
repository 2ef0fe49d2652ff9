"""The bare program beside a stand-in of Discord."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter

import aiohttp

from bench.answering.ways import PATIENCE, Bare, start_bare
from bench.town.town import OPTIONS, Post
from tests.platforms.discord.remote import Remote, StandInProcess


@asynccontextmanager
async def open_bare() -> AsyncIterator[tuple[Bare, float]]:
    """A message with buttons, and the program; and the seconds from its start until it answers who presses first."""
    async with StandInProcess() as discord:
        await discord.do("limit")
        founder = (await discord.do("person", name="Ada"))["id"]
        channel = (await discord.do("guild", name="Carers", owner=founder))["channels"]["general"]
        post = await _post(discord, channel)
        more = {
            "BARE_TOKEN": discord.token,
            "BARE_API_URL": discord.discord_api_url,
            "BARE_GATEWAY_URL": discord.gateway_url,
        }
        began = perf_counter()
        async with start_bare("bare_discord", more) as process:
            await discord.do("connected", timeout=PATIENCE)
            press = await discord.do("presses", who=founder, message=post.named, button=post.data[0])
            await discord.do("answered", interaction=press["id"], timeout=PATIENCE)
            yield Bare(discord, post, process), perf_counter() - began


async def _post(discord: Remote, channel: int) -> Post:
    data = tuple(f"vote:1:{number}" for number in range(1, len(OPTIONS) + 1))
    buttons = [
        {"type": 2, "style": 1, "label": name, "custom_id": code} for name, code in zip(OPTIONS, data, strict=True)
    ]
    asked = {"content": "Lunch?", "components": [{"type": 1, "components": buttons}]}
    address = f"{discord.discord_api_url}/channels/{channel}/messages"
    headers = {"Authorization": f"Bot {discord.token}"}
    async with aiohttp.ClientSession() as session, session.post(address, json=asked, headers=headers) as response:
        sent = await response.json()
    return Post(1, channel, {"channel": channel, "message": int(sent["id"])}, data)
