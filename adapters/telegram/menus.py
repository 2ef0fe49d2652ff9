"""The commands in people's menus: few in groups, all in private chats. Set only where they changed."""

from collections.abc import Callable, Sequence

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from adapters.telegram.reading import PLATFORM
from bot.chat.commands import CommandSpec
from bot.chat.outbound import Say, Words
from bot.logs import logger

_LONGEST = 256  # Bot API, `BotCommand.description`: 1-256 characters
_UNLISTED = frozenset({"start"})
"""What the app itself offers: it has a button for it."""

log = logger("telegram")


async def set_menus(bot: Bot, commands: Sequence[CommandSpec], say: Callable[[Words], str]) -> None:
    """Set the menus of groups and of private chats. That they cannot be set stops nothing: commands work without."""
    listed = [spec for spec in commands if spec.name not in _UNLISTED]
    menus: tuple[tuple[BotCommandScope, list[CommandSpec]], ...] = (
        (BotCommandScopeAllGroupChats(), [spec for spec in listed if spec.in_menu]),
        (BotCommandScopeAllPrivateChats(), listed),
    )
    try:
        for scope, specs in menus:
            wanted = tuple(BotCommand(spec.name, say(Say(spec.summary))[:_LONGEST]) for spec in specs)
            if tuple(await bot.get_my_commands(scope=scope)) != wanted:
                await bot.set_my_commands(wanted, scope=scope)
    except TelegramError as error:
        log.warning("menus not set", adapter=PLATFORM, error=type(error).__name__)
