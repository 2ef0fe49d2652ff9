"""Looks at Telegram as it is now, for `check` and `setup`: the bot, how its messages come, each group."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from adapters.telegram.looking import PACE, Found, Hook, Look, Standing, TelegramAway, TokenRefused, open_look
from bot.chat.inbound import Place
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.checking import Findings
from bot.main.looking.groups import first_of, list_groups, one_line
from bot.main.platforms import TELEGRAM_PATH

_AMISS = {
    Standing.GONE: "cli-check-group-gone",
    Standing.SILENCED: "cli-check-group-silenced",
    Standing.MUTED: "cli-check-group-muted",
}
_WORTH_SAYING = {Standing.LEADS: "cli-check-group-leads", Standing.MOVED: "cli-check-group-moved"}


async def check_telegram(
    settings: Settings, findings: Findings, *, knows_groups: bool = True, pace: float = PACE
) -> None:
    """Add what is to be said of Telegram. `pace`: seconds between two calls about groups.

    `knows_groups`: whether database and keys are well, so that our groups can be read.
    """
    groups = _topics_together(list_groups(settings, "telegram")) if knows_groups else ()
    try:
        async with open_look(settings.telegram.token.get_secret_value(), settings.telegram.api_url, pace=pace) as look:
            bot = await look.bot()
            findings.told.append(named(bot))
            findings.wrong.extend(amiss(bot))
            _check_hook(settings, await look.hook(), findings)
            await _check_groups(look, bot, groups, findings)
    except TokenRefused:
        findings.wrong.append(Say("cli-check-telegram-refused", key="telegram.token"))
    except TelegramAway:
        findings.is_whole = False
        findings.told.append(Say("cli-check-telegram-away"))


def amiss(bot: Found) -> list[Say]:
    """What is wrong with the bot itself, and how its maker mends it."""
    wrong = []
    if not bot.can_join_groups:
        wrong.append(Say("cli-telegram-no-groups"))
    if bot.reads_everything:
        wrong.append(Say("cli-telegram-reads-everything"))
    return wrong


def named(bot: Found) -> Say:
    """Which bot it is."""
    return Say("cli-telegram-bot", name=one_line(bot.name), username=bot.username)


def _topics_together(groups: Sequence[Place]) -> Sequence[Place]:
    """Each group once: what the bot may do does not differ by topic."""
    return tuple({group.id: group for group in groups}.values())


def _check_hook(settings: Settings, hook: Hook, findings: Findings) -> None:
    # Of a foreign address only the host is shown: many programs write their token into the rest.
    host = urlsplit(hook.url).hostname or ""
    if settings.telegram.mode == "polling":
        if hook.url:
            findings.told.append(Say("cli-check-hook-foreign", host=host))
    elif not hook.url:
        findings.told.append(Say("cli-check-hook-none"))
    elif hook.url != settings.web.public_url + TELEGRAM_PATH:
        findings.wrong.append(Say("cli-check-hook-elsewhere", key="telegram.mode", host=host))
    elif hook.waiting and hook.trouble:
        trouble = one_line(hook.trouble)[:200]
        findings.wrong.append(Say("cli-check-hook-trouble", key="web.public_url", count=hook.waiting, trouble=trouble))
    elif hook.waiting:
        findings.told.append(Say("cli-check-hook-waiting", count=hook.waiting))


async def _check_groups(look: Look, bot: Found, groups: Sequence[Place], findings: Findings) -> None:
    well = 0
    for group in first_of(groups, findings, "cli-check-groups-first"):
        standing = await look.standing(group.id, bot.id)
        if standing in _AMISS:
            findings.wrong.append(Say(_AMISS[standing], title=one_line(group.title)))
        elif standing in _WORTH_SAYING:
            findings.told.append(Say(_WORTH_SAYING[standing], title=one_line(group.title)))
        else:
            well += 1
    if well:
        findings.told.append(Say("cli-check-groups-well", count=well))
