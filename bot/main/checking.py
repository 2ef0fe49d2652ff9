"""What is wrong with settings, surroundings and platforms, for the operator. Changes nothing."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.alone import is_running
from bot.main.opening import look_at_database


@dataclass
class Findings:
    """What is wrong, and what is only worth knowing, a sentence each; and whether everything could be looked at."""

    wrong: list[Say] = field(default_factory=list)
    told: list[Say] = field(default_factory=list)
    is_whole: bool = True


def check(settings: Settings) -> Findings:
    """Look at everything, platforms as they are now."""
    # These know the adapters: a second to import, and not needed for anything else.
    from bot.main.looking.keys import check_keys
    from bot.main.platforms import must_be_whole
    from bot.main.ports import see_ports

    findings = Findings()
    knows_groups = _sees(look_at_database, settings, findings)
    if knows_groups:
        _sees(check_keys, settings, findings)
    if is_running(settings):
        findings.told.append(Say("cli-check-running"))  # the ports are taken then, by ourselves
    else:
        _sees(see_ports, settings, findings)
    _sees(must_be_whole, settings, findings)
    # These know the findings.
    from bot.main.looking.concerns import check_concerns
    from bot.main.looking.web import check_web

    check_web(settings, findings)
    if knows_groups:
        check_concerns(settings, findings)
    if settings.telegram.token:
        from bot.main.looking.telegram import check_telegram  # without a token its library is not needed

        asyncio.run(check_telegram(settings, findings, knows_groups=knows_groups))
    if settings.discord.token:
        from bot.main.looking.discord import check_discord  # the same

        asyncio.run(check_discord(settings, findings, knows_groups=knows_groups))
    return findings


def _sees(look: Callable[[Settings], None], settings: Settings, findings: Findings) -> bool:
    """Whether this look found nothing wrong."""
    try:
        look(settings)
    except WrongSettings as problem:
        findings.wrong.extend(problem.lines)
        return False
    return True
