"""What showing must know of a kind of question: the same few things of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.chat.outbound import ChartRow, Choice, Line, Say, Words
from bot.polls.model import Ballot, Poll, Tally
from bot.polls.model.publishing import Published
from bot.polls.model.ranked import RunOff


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a question: the tally, and of a ranked one the rounds by which it was decided.

    Of own words, how many all may read, and the first of them. Of one that comes again, the `earlier` ones, the last
    first. Of a secret one, what is told, and what the `places` are called that are told apart.
    """

    tally: Tally
    published: Published | None = None
    places: Mapping[int, str] = field(default_factory=dict)
    run_off: RunOff | None = None
    shared: int = 0
    quotes: tuple[str, ...] = field(default=(), repr=False)
    earlier: tuple["Earlier", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """An earlier one of those that a question repeats, and what came of it.

    `numbers` says which number each option of the question had there, in their order; 0 where there was no such option.
    """

    poll: Poll
    came: Outcome
    numbers: tuple[int, ...]


class Drawing(Protocol):
    """How one kind of question is shown. Polls are given as they are read: in one language, by one clock."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:
        """A line for each option, with what it has so far."""
        ...

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """What is pressed under the post to answer. With a language, it is answered in that."""
        ...

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:
        """One person's ballot in words, and what may be done with it."""
        ...

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """What is pressed on a ballot. Each says what shall be, so that a second tap on it does no harm."""
        ...

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """An answer in a few words."""
        ...

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """What came of it, in sentences: the first stands alone, ready to forward. Somebody has answered."""
        ...

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:
        """The result as bars; none where there is nothing to draw."""
        ...


def bars_of(poll: Poll, counts: Sequence[int], total: int) -> Sequence[tuple[int, int, float]]:
    """Options in the order shown, each with its count and its share of the total."""
    return [(n, counts[n - 1], counts[n - 1] / total if total else 0.0) for n in poll.in_order]
