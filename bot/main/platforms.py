"""Builds the platforms that the settings have a token for, and what can be shown of the others."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from adapters.telegram import preview as telegram_preview
from adapters.web.serving import Application
from bot.chat.adapter import Adapter
from bot.chat.outbound import Message, Say
from bot.config import Settings, WrongSettings
from bot.main.core import is_answer, speech
from storage.keys import Keys

TELEGRAM_PATH = "/telegram"
"""Where updates arrive under `web.public_url`, in webhook mode."""


@dataclass(frozen=True, kw_only=True)
class Platforms:
    """What was built. `mounts` are applications to be reached from outside, by path.

    `ways_in` gives, by platform, the address that adds the bot to a group which its reader picks, and does a thing
    there; it waits until the platform has told the bot's name.
    """

    adapters: dict[str, Adapter] = field(default_factory=dict)
    mounts: dict[str, Application] = field(default_factory=dict)
    ways_in: dict[str, Callable[[str], Awaitable[str]]] = field(default_factory=dict)


def build_platforms(settings: Settings, keys: Keys) -> Platforms:
    """The platforms that there is a token for; nothing is opened or asked yet. Raises `WrongSettings`."""
    built = Platforms()
    if settings.telegram.token:
        _add_telegram(built, settings, keys)
    return built


def must_be_whole(settings: Settings) -> None:
    """See whether the settings of a platform fit together. Raises `WrongSettings`."""
    if settings.telegram.token and settings.telegram.mode == "webhook" and not settings.web.public_url:
        raise WrongSettings(Say("settings-webhook-needs-address", key="telegram.mode"))


def _add_telegram(built: Platforms, settings: Settings, keys: Keys) -> None:
    # Imported late: without a token the library is not needed, and costs half a second and 20 MB.
    from adapters.telegram.adapter import Telegram

    must_be_whole(settings)
    telegram = Telegram(
        token=settings.telegram.token.get_secret_value(),
        api_url=settings.telegram.api_url,
        say=speech(settings.community.languages[0]),
        answers=is_answer,
        mode=settings.telegram.mode,
        webhook_url=settings.web.public_url + TELEGRAM_PATH,
        webhook_secret=keys.derived("telegram-webhook").hex(),
    )
    built.adapters[telegram.platform] = telegram
    built.ways_in[telegram.platform] = telegram.way_into_group
    if settings.telegram.mode == "webhook":
        built.mounts[TELEGRAM_PATH] = telegram.webhook


def previews() -> Mapping[str, Callable[[Message], str]]:
    """How each platform would show a message, whether or not there is a token for it."""
    return {"telegram": partial(telegram_preview.preview, answers=is_answer)}


def looks() -> Mapping[str, Path]:
    """The style sheets of these previews."""
    return {"telegram": telegram_preview.STYLE}
