"""Builds the platforms that the settings have a token for, and what can be shown of the others."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from adapters.discord import preview as discord_preview
from adapters.telegram import preview as telegram_preview
from adapters.web.serving import Application
from bot.chat.adapter import Adapter
from bot.chat.outbound import Message, Say, Words
from bot.config import Settings, WrongSettings
from bot.main.core import is_answer, speech
from storage.keys import Keys

TELEGRAM_PATH = "/telegram"
"""Where updates arrive under `web.public_url`, in webhook mode."""


@dataclass(frozen=True, kw_only=True)
class Platforms:
    """What was built. `mounts` are applications to be reached from outside, by path.

    `bots` gives, by platform, the name by which one of several processes holds its bot (`bot/main/holding.py`).

    `ways_in` gives, by platform and for a founding code, the lines that tell the operator how a group begins; it waits
    until the platform has told who the bot is.
    """

    adapters: dict[str, Adapter] = field(default_factory=dict)
    mounts: dict[str, Application] = field(default_factory=dict)
    bots: dict[str, str] = field(default_factory=dict)
    ways_in: dict[str, Callable[[str], Awaitable[Sequence[Say | str]]]] = field(default_factory=dict)


def build_platforms(settings: Settings, keys: Keys) -> Platforms:
    """The platforms that there is a token for; nothing is opened or asked yet. Raises `WrongSettings`."""
    built = Platforms()
    if settings.telegram.token:
        _add_telegram(built, settings, keys)
    if settings.discord.token:
        _add_discord(built, settings, keys)
    return built


def must_be_whole(settings: Settings) -> None:
    """See whether the settings of a platform fit together. Raises `WrongSettings`."""
    if settings.telegram.token and settings.telegram.mode == "webhook" and not settings.web.public_url:
        raise WrongSettings(Say("settings-webhook-needs-address", key="telegram.mode"))


def _add_telegram(built: Platforms, settings: Settings, keys: Keys) -> None:
    # Imported late: without a token the library is not needed, and costs half a second and 20 MB.
    from adapters.telegram.adapter import Telegram

    async def ways_in(code: str) -> Sequence[Say | str]:
        return (Say("cli-founding"), await telegram.way_into_group(f"join {code}"))

    must_be_whole(settings)
    telegram = Telegram(
        token=settings.telegram.token.get_secret_value(),
        api_url=settings.telegram.api_url,
        say=speech(settings.community.languages[0]),
        answers=is_answer,
        mode=settings.telegram.mode,
        webhook_url=settings.web.public_url + TELEGRAM_PATH,
        webhook_secret=keys.derived("telegram-webhook").hex(),
        per_second=settings.telegram.per_second,
    )
    built.adapters[telegram.platform] = telegram
    built.bots[telegram.platform] = _bot_name(telegram.platform, settings.telegram.token.get_secret_value(), keys)
    built.ways_in[telegram.platform] = ways_in
    if settings.telegram.mode == "webhook":
        built.mounts[TELEGRAM_PATH] = telegram.webhook


def _add_discord(built: Platforms, settings: Settings, keys: Keys) -> None:
    # Imported late, as above.
    from adapters.discord.adapter import Discord
    from adapters.discord.looking import install_link

    async def ways_in(code: str) -> Sequence[Say | str]:
        link = install_link(await discord.application())
        return (Say("cli-founding-discord"), link, Say("cli-founding-discord-then", code=code))

    discord = Discord(
        token=settings.discord.token.get_secret_value(),
        api_url=settings.discord.api_url,
        gateway_url=settings.discord.gateway_url,
        say=speech(settings.community.languages[0]),
        answers=is_answer,
    )
    built.adapters[discord.platform] = discord
    built.bots[discord.platform] = _bot_name(discord.platform, settings.discord.token.get_secret_value(), keys)
    built.ways_in[discord.platform] = ways_in


def _bot_name(platform: str, token: str, keys: Keys) -> str:
    """The same in every process, and no way back to the token. The first key of all stays when new ones are made."""
    key = keys.all_derived("bot-name")[-1]
    return f"{platform} {hashlib.blake2b(token.encode(), key=key, digest_size=16).hexdigest()}"


def previews(say: Callable[[Words], str]) -> Mapping[str, Callable[[Message], str]]:
    """How each platform would show a message, whether or not there is a token for it; `say` speaks what it adds."""
    choose = say(Say("discord-choose"))
    return {
        "telegram": partial(telegram_preview.preview, answers=is_answer),
        "discord": partial(discord_preview.preview, answers=is_answer, choose=choose),
    }


def looks() -> Mapping[str, Path]:
    """The style sheets of these previews."""
    return {"telegram": telegram_preview.STYLE, "discord": discord_preview.STYLE}
