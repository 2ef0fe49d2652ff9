"""The times in one line of a notice: what is said most fully is found first. Pure."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.pasted.runs import FILLERS, read_run
from bot.pasted.spans import Kind, Span
from bot.pasted.spreads import BREAK, FULL_STOP, Spread, unmarked
from bot.timing.phrases.tokens import is_of_time

WIDEST = 10
"""Words that one time can need."""

MOST_KNOWN = 80
"""Words that tell a time, as numbers and weekdays do; what has more of them is no notice, and takes long."""


def count_known(words: Sequence[str]) -> int:
    """How many of the words tell a time, those left out that other sentences have as well."""
    return sum(is_known and word.casefold() not in FILLERS for word, is_known in zip(words, _known(words), strict=True))


def _known(words: Sequence[str]) -> list[bool]:
    return [word not in (BREAK, FULL_STOP) and is_of_time(unmarked(word)) for word in words]


def spans_of(words: Sequence[str], spread: Spread, now: datetime, zone: str) -> list[Span]:
    """The times in a line, in its order: what is said most fully is taken first, and longest."""
    known = _known(words)
    found = [
        span
        for begins, stops in _runs(words, known)
        if (span := read_run(words[begins:stops], begins, spread, now, zone)) is not None
    ]
    found.sort(key=lambda span: (_rank(span), span.begins - span.stops, span.begins))
    taken: list[Span] = []
    for span in found:
        if all(span.stops <= other.begins or span.begins >= other.stops for other in taken):
            taken.append(span)
    return sorted(taken, key=lambda span: span.begins)


def _rank(span: Span) -> int:
    """Whole dates first, then what comes again, then the rest in the order of how much it says."""
    return {Kind.DATED: 0, Kind.REPEAT: 1}.get(span.kind, 2)


def _runs(words: Sequence[str], known: Sequence[bool]) -> Iterator[tuple[int, int]]:
    for begins in range(len(words)):
        for stops in range(begins + 1, min(begins + WIDEST, len(words)) + 1):
            if not known[stops - 1] or (stops > begins + 1 and words[stops - 2][-1] in ":;?!"):
                break
            yield begins, stops
