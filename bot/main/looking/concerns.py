"""Looks whether each community takes concerns, and what is missing before it does: told, and never a fault.

What is half set keeps concerns back and nothing else: polls and all the rest go on.
"""

from collections.abc import Sequence
from functools import reduce

from bot.chat.outbound import Say
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.entering import missing_in
from bot.config import Settings
from bot.main.checking import Findings
from bot.main.looking.database import look_in
from bot.main.looking.groups import one_line

MOST_TOLD = 20
"""Communities that are told about: nobody reads more."""


def check_concerns(settings: Settings, findings: Findings) -> None:
    """Tell it of each community."""
    findings.told.extend(look_in(settings, _told, otherwise=()))


def _told(work: ConcernWork) -> Sequence[Say]:
    return [
        _line(one_line(community.name), [Say(f"cli-check-concerns-{it.value}") for it in missing])
        for community in work.people.list_communities()[:MOST_TOLD]
        for missing in [missing_in(work, community.id)]
    ]


def _line(community: str, missing: Sequence[Say]) -> Say:
    if not missing:
        return Say("cli-check-concerns-well", community=community)
    *first, last = missing
    listed = reduce(lambda rest, one: Say("listed-more", first=one, rest=rest), reversed(first), last)
    return Say("cli-check-concerns-none", community=community, missing=listed)
