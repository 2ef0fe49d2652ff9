"""What `setup` needs to know of Discord."""

import asyncio

from adapters.discord.looking import DiscordAway, TokenRefused, find_token, install_link, look_at
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.looking.discord import amiss, named, needless
from bot.main.tokens.asking import Away, Bot, Platform, Refused
from bot.people.model import CODE_LIFE


def look(token: str, settings: Settings) -> Bot:
    """Ask Discord. Raises `Refused` or `Away`."""
    try:
        found = asyncio.run(look_at(token, settings.discord.api_url))
    except TokenRefused:
        raise Refused from None
    except DiscordAway:
        raise Away from None
    link = install_link(found.application)
    return Bot(
        named=named(found),
        amiss=(*amiss(found), *needless(found)),
        ways_in=lambda code: (
            Say("cli-founding-discord"),
            link,
            Say("cli-founding-discord-then", code=code),
            Say("cli-setup-discord-then", days=CODE_LIFE.days),
        ),
        added_by=(Say("cli-setup-discord-more"), link),
    )


DISCORD = Platform(
    name="discord",
    steps=6,
    find_token=find_token,
    present_token=lambda settings: settings.discord.token.get_secret_value(),
    look=look,
)
