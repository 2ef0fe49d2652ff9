"""What `setup` needs to know of Telegram."""

import asyncio

from adapters.telegram.looking import TelegramAway, TokenRefused, find_token, look_at
from adapters.telegram.showing import group_link
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.looking.telegram import amiss, named
from bot.main.tokens.asking import Away, Bot, Platform, Refused
from bot.people.model import CODE_LIFE


def look(token: str, settings: Settings) -> Bot:
    """Ask Telegram. Raises `Refused` or `Away`."""
    try:
        found = asyncio.run(look_at(token, settings.telegram.api_url))
    except TokenRefused:
        raise Refused from None
    except TelegramAway:
        raise Away from None
    return Bot(
        named=named(found),
        amiss=amiss(found),
        ways_in=lambda code: (
            Say("cli-founding"),
            group_link(found.username, f"join {code}"),
            Say("cli-setup-telegram-then", days=CODE_LIFE.days),
        ),
    )


TELEGRAM = Platform(
    name="telegram",
    steps=6,
    find_token=find_token,
    present_token=lambda settings: settings.telegram.token.get_secret_value(),
    look=look,
)
