"""The lines of a notice as words, and what was found of time in them: values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import IntEnum

from bot.chat.outbound import Say
from bot.pasted.spreads import BREAK, FULL_STOP, Spread

_PARTED = re.compile(r"\s[-–—|·•/]+\s|\s*[|·•]\s*")
_SENTENCE_ENDS = re.compile(r"(?<=[^\W\d_]{3}[.])\s+(?=[^\W\d_a-z])|(?<=[!?;])\s+")


class Kind(IntEnum):
    """How a day is said: with its month, by its number, by its weekday, or counted from today; or not at all."""

    DATED = 0
    NUMBERED = 1
    WEEKDAY = 2
    NEAR = 3
    CLOCK = 4
    REPEAT = 5


@dataclass(frozen=True, kw_only=True)
class Span:
    """Some words of a line that are about a time, and what they come to; `doubt` says why nothing does."""

    kind: Kind
    begins: int
    stops: int
    day: date | None = None
    clock: time | None = None
    ends: time | None = None
    doubt: Say | None = None

    @property
    def is_sure(self) -> bool:
        """Whether there is something to go by."""
        return self.doubt is None and (self.day is not None or self.clock is not None)


@dataclass(kw_only=True)
class Line:
    """One line with the times in it; `days` and `clocks` are those that tell when something is on."""

    text: str
    words: Sequence[str]
    spans: Sequence[Span] = ()
    days: list[Span] = field(default_factory=list)
    clocks: list[Span] = field(default_factory=list)

    @property
    def tells_days(self) -> bool:
        """Whether it speaks of some day, sure or not."""
        return any(span.kind in (Kind.DATED, Kind.NUMBERED, Kind.WEEKDAY) for span in self.spans)


def words_of(spread: Spread) -> list[str]:
    """The words of a line; what parts sentences or their pieces is a word of its own, across which no time is read."""
    text = _SENTENCE_ENDS.sub(f" {FULL_STOP} ", _PARTED.sub(f" {BREAK} ", spread.text))
    return text.split()
