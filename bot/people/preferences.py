"""What a person chose for themselves: how, when and how much they are written to. Never inferred from anything."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.chat.manner import Manner, Style
from bot.timing.quiet import NIGHT, Quiet, WhenRead

MOST_A_WEEK = 2
"""Messages that nobody asked for which a person gets in a week, unless they choose (product.md, rule 8)."""


class Topic(StrEnum):
    """What an announcement or a question can be about."""

    BREAKS = "breaks"
    MONEY = "money"
    HEALTH = "health"
    WELLBEING = "wellbeing"
    LEARNING = "learning"
    EVENTS = "events"
    CHANGES = "changes"


class Need(StrEnum):
    """What somebody needs to be able to take part. Asked once, kept private, applied everywhere."""

    SCREEN_READER = "screen-reader"
    LARGE_PRINT = "large-print"
    EASY_WORDS = "easy-words"
    MORE_TIME = "more-time"
    SIGN_LANGUAGE = "sign-language"
    HEARING = "hearing"
    STEP_FREE = "step-free"


class Thanks(StrEnum):
    """How somebody likes to be thanked for what they gave."""

    PRIVATELY = "privately"
    BY_NAME = "by-name"
    NOT = "not"


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """One person's choices; the defaults are what holds for whoever has chosen nothing.

    Empty `language` and `zone` mean those of the place or community. `quiet` of none is the usual night. `topics` of
    none are all. `reads_at` of none is whenever. `agreed_on` is the day on which they agreed that this is kept.
    """

    language: str = ""
    zone: str = ""
    quiet: Quiet | None = None
    most_a_week: int = MOST_A_WEEK
    topics: frozenset[Topic] | None = None
    digest: bool = False
    style: Style = Style.USUAL
    needs: frozenset[Need] = frozenset()
    poll_reminders: bool = False
    thanks: Thanks | None = None
    reads_at: WhenRead | None = None
    box: bool = False
    weekly: bool = False
    agreed_on: date | None = None

    @property
    def manner(self) -> Manner:
        """How this person is spoken to, their needs applied."""
        return manner(self.language, self.style, self.needs, box=self.box)

    @property
    def quiet_hours(self) -> Quiet:
        """Their quiet hours, chosen or usual."""
        return self.quiet if self.quiet is not None else NIGHT


def manner(language: str, style: Style, needs: frozenset[Need], *, box: bool) -> Manner:
    """How a person is spoken to: a need counts for more than a style."""
    reads_aloud = Need.SCREEN_READER in needs
    if reads_aloud:
        style = Style.PLAIN
    elif Need.LARGE_PRINT in needs:
        style = Style.LARGE
    return Manner(language=language, style=style, box=box or reads_aloud)
