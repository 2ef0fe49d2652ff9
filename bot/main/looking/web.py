"""Looks whether the pages learn who asks: told, and never a fault."""

from adapters.web.confiding.asking import hides_who_asks
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.checking import Findings


def check_web(settings: Settings, findings: Findings) -> None:
    """Tell it where people come in from outside, through a server that does not say who they are."""
    address = settings.web.public_url
    if address and hides_who_asks(address, settings.web.proxy_header):
        findings.told.append(Say("cli-check-who-asks", key="web.proxy_header"))
