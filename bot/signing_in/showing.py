"""Links, the page behind them, and what is to be confirmed, as messages."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.chat.outbound import Choice, Line, Link, Message, Quote, Say, Text
from bot.people.model import HERE, House
from bot.signing_in.model import StepUp

PATH = "/login"
"""Where a link leads to. Its token stands behind a #, which browsers send to nobody (ASVS 14.2.1)."""


def show_link(house: House, token: str) -> Message:
    """The link, and what to know about it."""
    url = f"{house.dashboard_at}{PATH}#{token}"
    lines: list[Line] = [Link(label=Say("dashboard-open"), url=url), Text(Say("dashboard-once"))]
    if urlsplit(house.dashboard_at).hostname in HERE:
        lines += [Text(Say("dashboard-only-here")), Quote(url)]
    return Message(title=Say("dashboard-title"), lines=tuple(lines))


def show_signing_in(name: str, platform: str, communities: Sequence[str]) -> Message:
    """Whose account it is, and for what it is good."""
    title = Say("signing-in-as", name=name or Say("people-nameless"), platform=platform.title())
    return Message(title=title, lines=tuple(Text(community) for community in communities))


def show_step_up(step_up: StepUp) -> Message:
    """Names what is about to be done on the dashboard."""
    yes = Choice(label=Say("step-up-yes"), action=f"sign-in-yes:{step_up.id}", typed=f"/dashboard yes {step_up.id}")
    no = Choice(label=Say("step-up-no"), action=f"sign-in-no:{step_up.id}", typed=f"/dashboard no {step_up.id}")
    what = Text(Say(f"step-up-{step_up.deed.value}", about=step_up.about))
    return Message(title=Say("step-up-title"), lines=(what, Text(Say("step-up-why"))), choices=(yes, no))
