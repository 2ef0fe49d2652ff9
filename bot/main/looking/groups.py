"""Our groups on a platform, as the database has them, for looking at each; and people's words for the terminal."""

from collections.abc import Sequence

from bot.chat.cleaning import clean
from bot.chat.inbound import Place
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.checking import Findings
from bot.main.looking.database import look_in

MOST_GROUPS = 50
"""So many groups are looked at: beyond that it would take minutes, and calls that people wait for."""


def list_groups(settings: Settings, platform: str) -> Sequence[Place]:
    """The groups of all communities on this platform; none where there is no database yet."""
    nothing: Sequence[Place] = ()
    return look_in(
        settings,
        lambda work: [
            place.where
            for community in work.people.list_communities()
            for place in work.places.list_of(community.id)
            if place.where.platform == platform
        ],
        otherwise=nothing,
    )


def first_of(groups: Sequence[Place], findings: Findings, word: str) -> Sequence[Place]:
    """As many as are looked at; where there are more, the sentence `word` says so."""
    if len(groups) > MOST_GROUPS:
        findings.told.append(Say(word, count=len(groups), first=MOST_GROUPS))
    return groups[:MOST_GROUPS]


def one_line(text: str) -> str:
    """People's words as a terminal may show them: nothing in them that would steer it."""
    return " ".join(clean(text).split())
