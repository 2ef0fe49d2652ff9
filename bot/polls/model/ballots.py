"""What one person said to a question, and what all of it adds up to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from bot.people.model import PersonId

PollId = NewType("PollId", int)
VoterId = NewType("VoterId", int)
"""Whose ballot it is: a person's own number, or a random one for a ballot that came by hand or by a link."""

Marks = tuple[tuple[int, int], ...]
"""Options by number, counted from 1, each with the value that it got; in the order of the numbers."""


class Door(StrEnum):
    """How a ballot came in. Those of the open link are counted apart: nobody knows who gave them, or how often."""

    APP = "app"
    HAND = "hand"  # an organiser entered it from paper or the telephone
    LINK = "link"  # by a link that works once
    OPEN = "open"


def voter_of(person: PersonId) -> VoterId:
    """Somebody who answers in a chat is their own voter."""
    return VoterId(person)


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """What one voter said. `name` only where everyone was told that names are shown.

    It `counts` unless it is only begun: two were to be chosen, and one is. Whoever `skipped` would rather not say.
    """

    poll: PollId
    voter: VoterId
    marks: Marks
    door: Door = Door.APP
    counts: bool = True
    skipped: bool = False
    name: str = field(default="", repr=False)

    def value(self, option: int) -> int:
        """What an option got; 0 where it got nothing."""
        return dict(self.marks).get(option, 0)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The options that got something, in their order."""
        return tuple(option for option, _ in self.marks)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What ballots add up to: how many gave an option a value, by option and value.

    `total` is how many answered, those `by_hand` and `by_link` among them; whoever `skipped` is not. Those who came by
    the open link are counted `apart`, in a tally of their own.
    """

    votes: Mapping[tuple[int, int], int] = field(default_factory=dict)
    total: int = 0
    skipped: int = 0
    by_hand: int = 0
    by_link: int = 0
    apart: "Tally | None" = None

    def count(self, option: int, value: int = 1) -> int:
        """How many gave an option this value."""
        return self.votes.get((option, value), 0)

    def sum(self, option: int) -> int:
        """All that an option got, values added up."""
        return sum(value * count for (n, value), count in self.votes.items() if n == option)
