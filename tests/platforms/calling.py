"""What the tests of the stand-in ask it for, through the real library or past it."""

from typing import Any

import aiohttp
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)

from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat, Shown

Json = dict[str, Any]

VOTES = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Soup", callback_data="v1:1"), InlineKeyboardButton("Salad", callback_data="v1:2")]]
)


async def shown(bot: Bot, chat: Chat, text: str = "Lunch?") -> Shown:
    sent = await bot.send_message(chat.id, text, reply_markup=VOTES)
    return chat.all_messages[sent.message_id]


async def updates(bot: Bot, **asked: Any) -> tuple[Update, ...]:
    return await bot.get_updates(**({"timeout": 0} | asked))


async def post(stand_in: TelegramStandIn, method: str, **how: Any) -> tuple[int, Json]:
    async with aiohttp.ClientSession() as session:
        address = f"{stand_in.api_url}/bot{stand_in.token}/{method}"
        async with session.post(address, **how) as response:
            said: Json = await response.json()
            return response.status, said
