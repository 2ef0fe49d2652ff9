"""Looks at Discord as it is now, for `check` and `setup`: the bot, what is switched on for it, each channel."""

from collections.abc import Sequence

from adapters.discord.looking import (
    PACE,
    DiscordAway,
    Found,
    Look,
    Standing,
    TokenRefused,
    install_link,
    open_look,
)
from bot.chat.inbound import Place
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.checking import Findings
from bot.main.looking.groups import first_of, list_groups, one_line

_AMISS = {
    Standing.GONE: "cli-check-server-gone",
    Standing.NO_CHANNEL: "cli-check-channel-gone",
    Standing.UNSEEN: "cli-check-channel-unseen",
    Standing.SILENCED: "cli-check-channel-silenced",
    Standing.SILENCED_IN_THREADS: "cli-check-thread-silenced",
    Standing.LOCKED: "cli-check-thread-locked",
}


async def check_discord(
    settings: Settings, findings: Findings, *, knows_groups: bool = True, pace: float = PACE
) -> None:
    """Add what is to be said of Discord. `pace`: seconds before each call about a channel.

    `knows_groups`: whether database and keys are well, so that our channels can be read.
    """
    channels = list_groups(settings, "discord") if knows_groups else ()
    try:
        async with open_look(settings.discord.token.get_secret_value(), settings.discord.api_url, pace=pace) as look:
            findings.told.append(named(look.bot))
            findings.wrong.extend(amiss(look.bot))
            findings.told.extend(needless(look.bot))
            await _check_channels(look, channels, findings)
    except TokenRefused:
        findings.wrong.append(Say("cli-check-discord-refused", key="discord.token"))
    except DiscordAway:
        findings.is_whole = False
        findings.told.append(Say("cli-check-discord-away"))


def amiss(bot: Found) -> list[Say]:
    """What keeps the bot from its work, and how its maker mends it."""
    wrong = []
    if bot.needs_code_grant:
        wrong.append(Say("cli-discord-code-grant"))
    if bot.is_told_elsewhere:
        wrong.append(Say("cli-discord-told-elsewhere"))
    return wrong


def needless(bot: Found) -> list[Say]:
    """What is switched on for the bot and should be off, because it would let it see more than it needs."""
    return [Say(f"cli-discord-intent-{intent.value}") for intent in bot.intents]


def named(bot: Found) -> Say:
    """Which bot it is."""
    return Say("cli-discord-bot", name=one_line(bot.name))


async def _check_channels(look: Look, channels: Sequence[Place], findings: Findings) -> None:
    well = 0
    for channel in first_of(channels, findings, "cli-check-channels-first"):
        standing = await look.standing(channel.id, channel.topic)
        if standing in _AMISS:
            link = install_link(look.bot.application)
            findings.wrong.append(Say(_AMISS[standing], title=one_line(channel.title), link=link))
        else:
            well += 1
    if well:
        findings.told.append(Say("cli-check-channels-well", count=well))
