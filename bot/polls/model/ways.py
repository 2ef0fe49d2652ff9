"""How a question is asked, beyond its words and its kind."""

from dataclasses import dataclass
from enum import StrEnum


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


USUAL = Ways()
