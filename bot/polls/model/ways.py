"""How a question is asked, beyond its words and its kind."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.polls.model.kinds import Dates, Kind, OwnWords, Scale

LEAST_NEEDED, MOST_NEEDED = 2, 100_000
"""How many answers a result can need."""


class Counts(StrEnum):
    """When people see how many chose what."""

    ALWAYS = "always"
    AFTER = "after"  # in private, once they have answered; the post shows how many answered
    CLOSE = "close"


class Repeats(StrEnum):
    """How often it is asked again, by the clock on the wall."""

    NEVER = "never"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, kw_only=True)
class Ways:
    """What an organiser may set. `quorum` is how many must answer for the result to hold; 0 for none."""

    counts: Counts = Counts.ALWAYS
    quorum: int = 0
    shuffled: bool = False
    takes_options: bool = False
    nudges: bool = False  # once, a day before it closes, where it was open for longer than that
    repeats: Repeats = Repeats.NEVER
    by_place: bool = False  # of a secret question: what each group answered is told beside the whole, where it may be


USUAL = Ways()


def may_mix(kind: Kind) -> bool:
    """Whether options may stand in any order: steps and dates have one, and own words have no options."""
    return not isinstance(kind, Scale | Dates | OwnWords)


def may_grow(kind: Kind) -> bool:
    """Whether people may propose further options: those that may stand in any order have room for more."""
    return may_mix(kind)


def has_counts(kind: Kind) -> bool:
    """Whether there is anything to count for each option."""
    return not isinstance(kind, OwnWords)


def may_repeat(kind: Kind) -> bool:
    """Whether it makes sense to ask it again: dates are over by then."""
    return not isinstance(kind, Dates)


def suited(ways: Ways, kind: Kind) -> Ways:
    """As much of it as goes with this kind of question; the rest is as usual."""
    return replace(
        ways,
        counts=ways.counts if has_counts(kind) else USUAL.counts,
        shuffled=ways.shuffled and may_mix(kind),
        takes_options=ways.takes_options and may_grow(kind),
        repeats=ways.repeats if may_repeat(kind) else USUAL.repeats,
    )
