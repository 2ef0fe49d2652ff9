"""What somebody typed, parted into the time and the thing. Pure; where it could be parted in two ways, it is not.

The time stands at the beginning, at the end, or at both: "tomorrow ring the GP at 9am". Of runs of words that speak of
time the longest count, whether they can be taken or are refused: in "ring Ann 31 February 9am", "9am" alone is not it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.refusals import Refusal
from bot.timing.phrases.reading import Reading, read_time
from bot.timing.phrases.refusals import PhraseTooLong, TimePassed, TimeUnclear, WordUnknown
from bot.timing.phrases.tokens import Token, tokens_of

MOST_RUN = 18
"""Words at one end that are tried: no time that people type has more."""

_ASKED = re.compile(
    r"(?:please\s+)?(?:(?:remind|atgoffa|atgoffwch)\s+(?=me\b|fi\b))?(?:me|fi)\b[\s,:]*(?:please\b[\s,:]*)?",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"[\s,]*\bplease[.!]*$", re.IGNORECASE)
_LED = re.compile(r"(?:(?:[tT]o|[tT]hat|[aA]bout|i)\s+|[\s,;:–—-]+)")
_ENDED = re.compile(r"(?:\s+(?:by|at|on)|[\s,;:–—-]+)$", re.IGNORECASE)
_LINKS = frozenset({"to", "that", "about", "i", "by", "at", "on", "and"})
_NUMBER = re.compile(r"#?\d{1,2}")
_WEAK = frozenset({"a", "the", "and", "or", "to", "on", "of", "in", "about", "at", "from", "until"})
_UNFINISHED = _WEAK | {"half", "quarter", "past", "every", "next", "this", "last"}
"""Words with which no time ends."""

_JOINED = frozenset({"and", "or", "&", "+", "ac", "neu", "then"})
"""Beside the time, these say that there is more of it than was understood."""

_AFTER_BOB = (
    "dydd ddydd diwrnod wythnos pythefnos mis blwyddyn awr bore prynhawn pnawn nos noson hwyr ail llun mawrth mercher "
    "iau gwener sadwrn sul"
)
_BOB = frozenset(_AFTER_BOB.split())
"""In Welsh "bob" is "every" before these. Elsewhere it is a man: "ring Bob Monday 9am" is not every Monday."""

_MARKS = " .,;:!?–—-"
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A thing and its time."""

    thing: str = field(repr=False)
    reading: Reading


@dataclass(frozen=True, kw_only=True)
class OnlyThing:
    """Nothing in it speaks of a time."""

    thing: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class OnlyTime:
    """Nothing in it says of what to remind; `words` are the time as it was typed."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class NotTaken:
    """A time that is refused, and the thing; that is empty where there is none."""

    thing: str = field(repr=False)
    no: Refusal


@dataclass(frozen=True, kw_only=True)
class Unsure:
    """It can be parted in more than one way."""

    words: str = field(repr=False)


Split = Whole | OnlyThing | OnlyTime | NotTaken | Unsure


@dataclass(frozen=True)
class _Run:
    """So many words at the beginning and from a place on to the end, and what they say of time."""

    first: int
    last: int
    found: Reading | Refusal

    def is_within(self, other: "_Run") -> bool:
        return self != other and self.first <= other.first and self.last >= other.last


def split(typed: str, now: datetime, zone: str) -> Split:
    """The time and the thing. Never raises: what cannot be taken is part of what comes back."""
    words = _PLEASE.sub("", _ASKED.sub("", " ".join(typed.split()), count=1) if _ASKED.match(typed.strip()) else typed)
    said = words.split()
    runs = _runs(said, now, zone)
    best = [run for run in runs if not any(run.is_within(other) for other in runs)]
    if not best:
        return OnlyThing(thing=_thing(said, 0, len(said)))
    if len(best) > 1:
        return Unsure(words=" ".join(said))
    run = best[0]
    thing = _thing(said, run.first, run.last)
    if _has_more(said[run.first : run.last], run, len(said), now, zone):
        return Unsure(words=" ".join(said))
    if isinstance(run.found, Refusal):
        return NotTaken(thing=thing, no=run.found)
    return Whole(thing=thing, reading=run.found) if thing else OnlyTime(words=" ".join(said))


def _has_more(thing: Sequence[str], run: _Run, count: int, now: datetime, zone: str) -> bool:
    """Whether the word right beside the time is a time too, or joins it to one: "8am and 8pm every day"."""
    beside = [*(thing[:1] if run.first else ()), *(thing[-1:] if run.last < count else ())]
    return any(word.casefold() in _JOINED or (_may_lead([word]) and _read(word, now, zone)) for word in beside)


def _thing(said: Sequence[str], first: int, last: int) -> str:
    """What is left, without the words that only link it to the time."""
    thing = " ".join(said[first:last])
    while (led := _LED.match(thing)) is not None:
        thing = thing[led.end() :]
    while last < len(said) and (ended := _ENDED.search(thing)) is not None:
        thing = thing[: ended.start()]
    return "" if thing.casefold() in _LINKS or not thing.strip(_MARKS) else thing.strip()


def _runs(said: Sequence[str], now: datetime, zone: str) -> Sequence[_Run]:
    """Every run that speaks of time, widest first; those within another one are left out where that is cheap."""
    whole = _read(" ".join(said), now, zone) if len(said) <= MOST_RUN and _may_be(said, frozenset()) else None
    if whole is not None:
        return [_Run(len(said), len(said), whole)]
    firsts = [n for n in range(min(len(said), MOST_RUN) + 1) if _may_lead(said[:n])]
    lasts = [n for n in range(max(len(said) - MOST_RUN, 0), len(said) + 1) if _may_end(said[n:])]
    pairs = [(first, last) for first in firsts for last in lasts if _is_run(first, last, len(said))]
    runs: list[_Run] = []
    for first, last in sorted(pairs, key=lambda pair: pair[1] - pair[0]):
        if any(first <= run.first and last >= run.last for run in runs):
            continue
        found = _read(" ".join((*said[:first], *said[last:])), now, zone)
        if found is not None:
            runs.append(_Run(first, last, found))
    return runs


def _is_run(first: int, last: int, count: int) -> bool:
    """Whether there are words of time, not too many, and something else."""
    return first + count - last <= MOST_RUN and (first, last) != (0, count) and first < last


def _read(words: str, now: datetime, zone: str) -> Reading | Refusal | None:
    """The time, or why it is refused; nothing where these words do not speak of time, or not only."""
    try:
        return read_time(words, now, zone)
    except (WordUnknown, PhraseTooLong):
        return None
    except (TimeUnclear, TimePassed) as no:
        return no


def _may_lead(said: Sequence[str]) -> bool:
    """Whether words at the beginning may be a time: a number alone, or "evening", is of the thing: "2 tablets"."""
    return not said or _may_be(said, _PARTS)


def _may_end(said: Sequence[str]) -> bool:
    return not said or _may_be(said, frozenset())


def _may_be(said: Sequence[str], weak: frozenset[str]) -> bool:
    tokens = _tokens(said)
    if not tokens or tokens[-1].word in _UNFINISHED or _names_bob([word.casefold() for word in said]):
        return False
    strong = [token for token in tokens if token.word not in _WEAK and _NUMBER.fullmatch(token.word) is None]
    if len(tokens) > 1 and tokens[0].word in ("at", "on") and any(_NUMBER.fullmatch(token.word) for token in tokens):
        return True  # "at 9", "on the 5th"
    return bool(strong) and not (len(tokens) == 1 and tokens[0].word in weak)


def _names_bob(said: Sequence[str]) -> bool:
    after = [said[place + 1 : place + 3] for place, word in enumerate(said) if word == "bob"]
    return any(not words or (words[0] not in _BOB and not set(words[1:]) & _BOB) for words in after)


def _tokens(said: Sequence[str]) -> Sequence[Token]:
    try:
        return tokens_of(" ".join(said))
    except TimeUnclear:
        return ()
