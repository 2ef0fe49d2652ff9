"""What may be typed for a step of a scale, and for dates: numbers, and words of ours in every language."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby

from bot.chat.cleaning import digits, skeleton
from bot.polls.model import MAYBE, SCALE_STEPS, YES, Dates, DatesUnclear, Marks, NoSuchOption, Poll
from bot.polls.model.steps import ends_of
from bot.polls.phrases import phrases

_NO = 0

_STATES: Mapping[int, str] = {
    YES: "dates-yes-plain-words",
    MAYBE: "dates-maybe-plain-words",
    _NO: "dates-no-plain-words",
}

_BETWEEN = re.compile(r"[\s,;:.=،؛।۔]+")
_NUMBER = re.compile(r"[0-9]{1,4}")


def typed_step(poll: Poll, typed: str, marks: Marks) -> Marks:
    """`4`, or the words of an end. Raises `NoSuchOption`."""
    for step, word, own in zip((1, SCALE_STEPS), ("scale-low", "scale-high"), _ends(poll), strict=True):
        if typed in phrases(word) or skeleton(typed) in own:
            return poll.kind.put(marks, step, 1)
    return poll.kind.put(marks, _number(poll, typed), 1)


def typed_dates(poll: Poll, typed: str, marks: Marks) -> Marks:
    """`1 yes 2 maybe`, `1y 2m 3n`, `yes 1 3`; numbers alone are those that suit; `yes` or `no` alone is for all dates.

    What is not named stays as it is. Raises `NoSuchOption`, and `DatesUnclear` for words that need a guess.
    """
    numbers, states = _read(poll, typed)
    kind = poll.kind
    if not numbers and len(states) == 1 and isinstance(kind, Dates):
        return kind.put_all(len(poll.options), states[0][0])
    said: dict[int, int] = {}
    for state, chosen in states if numbers else ():
        for n in chosen:
            if said.setdefault(n, state) != state:
                raise _unclear(poll)
    if not said:
        raise _unclear(poll)
    for n, state in said.items():
        marks = kind.put(marks, n, state)
    return marks


def _ends(poll: Poll) -> Sequence[frozenset[str]]:
    """How the organiser's words at both ends look, in all languages; ours are known."""
    written = [ends_of(options) for options in (poll.options, *(version.options for version in poll.versions))]
    return [frozenset(skeleton(digits(end)) for end in ends if end) for ends in zip(*written, strict=True)]


def _number(poll: Poll, typed: str) -> int:
    most = len(poll.options)
    if not (_NUMBER.fullmatch(typed) and 1 <= int(typed) <= most):
        raise NoSuchOption(most=most)
    return int(typed)


def _unclear(poll: Poll) -> DatesUnclear:
    return DatesUnclear(number=poll.number or 0)


def _read(poll: Poll, typed: str) -> tuple[bool, list[tuple[int, list[int]]]]:
    """Whether there are numbers, and what is said of which: each answer with the numbers before it, or after it."""
    pieces = _pieces(poll, typed)
    runs = [(is_number, [value for _, value in run]) for is_number, run in groupby(pieces, key=lambda it: it[0])]
    numbers = [run for is_number, run in runs if is_number]
    words = [run for is_number, run in runs if not is_number]
    if any(len(run) > 1 for run in words):
        raise _unclear(poll)
    if not words:
        return True, [(YES, run) for run in numbers]
    if not numbers:
        return False, [(words[0][0], [])]
    if len(words) != len(numbers):
        raise _unclear(poll)
    return True, [(word[0], run) for word, run in zip(words, numbers, strict=True)]


def _pieces(poll: Poll, typed: str) -> list[tuple[bool, int]]:
    """Numbers of dates, and answers, in the order in which they stand; whether each is a number."""
    at, pieces = 0, list[tuple[bool, int]]()
    while at < len(typed):
        between, number = _BETWEEN.match(typed, at), _NUMBER.match(typed, at)
        if between is not None:
            at = between.end()
        elif number is not None:
            pieces.append((True, _number(poll, number[0])))
            at = number.end()
        else:
            word, state = _word_at(poll, typed, at)
            pieces.append((False, state))
            at += len(word)
    return pieces


def _word_at(poll: Poll, typed: str, at: int) -> tuple[str, int]:
    """The longest answer that stands here and ends here. Raises `DatesUnclear`."""
    for word, state in _words():
        after = typed[at + len(word) : at + len(word) + 1]
        if typed.startswith(word, at) and not (after.isalpha() or after == "'"):
            return word, state
    raise _unclear(poll)


@cache
def _words() -> Sequence[tuple[str, int]]:
    """Every word for an answer, the longest first."""
    words = [(word, state) for state, name in _STATES.items() for word in phrases(name)]
    return sorted(words, key=lambda it: -len(it[0]))
