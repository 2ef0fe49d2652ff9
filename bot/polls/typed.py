"""What may be typed for an answer, in any script's digits: what `/vote 7 …` means for each kind of question."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto

from bot.chat.cleaning import digits, skeleton
from bot.polls.model import (
    Dates,
    Marks,
    NoSuchOption,
    NotEnoughPoints,
    OneChoice,
    OrderUnclear,
    Points,
    PointsUnclear,
    Poll,
    Ranked,
    Scale,
    Several,
    ranking,
)
from bot.polls.typed_fixed import typed_dates, typed_step

_TAKE_BACK = frozenset({"none", "0", "back"})
_SKIP = frozenset({"skip"})
_UNDO = "undo"

_PLUS, _MINUS = ("+",), ("-", "−")

_VALUE = re.compile(r"\s*(?P<value>[0-9]{1,4})(?:[\s,;]+(?P<next>.*))?", re.DOTALL)
"""What stands behind `=`: how many points, and the next option."""


class Whole(Enum):
    """An answer that is not about single options."""

    TAKEN_BACK = auto()
    SKIPPED = auto()


Reader = Callable[[Poll, str, Marks], Marks | Whole]


def typed_answer(poll: Poll, words: str, marks: Marks) -> Marks | Whole:
    """What the ballot shall say that says `marks` now. Raises `NoSuchOption`, or what the kind refuses."""
    typed = digits(words).strip().strip(".:)").casefold()
    if typed in _TAKE_BACK:
        return Whole.TAKEN_BACK
    if typed in _SKIP:
        return Whole.SKIPPED
    return _READERS[poll.kind.name](poll, typed, marks)


def option_of(poll: Poll, typed: str) -> int:
    """The option's number that was typed, as a number or in its words in any language. Raises `NoSuchOption`."""
    most = len(poll.options)
    if typed.isascii() and typed.isdecimal() and len(typed) <= len(str(most)):
        if not 1 <= int(typed) <= most:
            raise NoSuchOption(most=most)
        return int(typed)
    worded, like = (poll.options, *(version.options for version in poll.versions)), skeleton(typed)
    said = [n for options in worded for n, option in enumerate(options, 1) if skeleton(digits(option)) == like]
    if not said or not typed:
        raise NoSuchOption(most=most)
    return said[0]


def _one(poll: Poll, typed: str, marks: Marks) -> Marks:
    return poll.kind.put(marks, option_of(poll, typed), 1)


def _several(poll: Poll, typed: str, marks: Marks) -> Marks:
    """`2 4` is exactly these; `+2` puts one in, `-2` takes one out."""
    if typed[:1] in (*_PLUS, *_MINUS):
        return poll.kind.put(marks, option_of(poll, typed[1:].strip()), int(typed[0] == "+"))
    chosen = _many(poll, typed)
    marks = ()
    for option in chosen:
        marks = poll.kind.put(marks, option, 1)
    return marks


def _many(poll: Poll, typed: str) -> tuple[int, ...]:
    """Numbers with spaces or commas between them; or the words of one option."""
    pieces = typed.replace(",", " ").split()
    if pieces and all(piece.isascii() and piece.isdecimal() for piece in pieces):
        return tuple(option_of(poll, piece) for piece in pieces)
    return (option_of(poll, typed),)


def _ranked(poll: Poll, typed: str, marks: Marks) -> Marks | Whole:
    """`2>1>3` is exactly this order; `+2` puts one next, `-2` takes one out, and `undo` the last one."""
    if typed == _UNDO:
        return _without(poll, ranking(marks)[-1:], marks)
    if typed[:1] in _PLUS:
        return poll.kind.put(marks, option_of(poll, typed[1:].strip()), 1)
    if typed[:1] in _MINUS:
        return _without(poll, [option_of(poll, typed[1:].strip())], marks)
    pieces = [piece.strip() for piece in typed.split(">")]
    order = _many(poll, typed) if len(pieces) == 1 else [option_of(poll, piece) for piece in pieces]
    if len(set(order)) < len(order):
        raise OrderUnclear(number=poll.number or 0)
    marks = ()
    for option in order:
        marks = poll.kind.put(marks, option, 1)
    return marks


def _without(poll: Poll, options: Sequence[int], marks: Marks) -> Marks | Whole:
    for option in options:
        marks = poll.kind.put(marks, option, 0)
    return marks or Whole.TAKEN_BACK


def _points(poll: Poll, typed: str, marks: Marks) -> Marks | Whole:
    """`1=3 2=2` is exactly this; `+1=4` has one option get so many, and leaves the others as they are."""
    keeps_others = typed[:1] in (*_PLUS, *_MINUS)
    given = _given(poll, typed[1:] if keeps_others else typed)
    options = {option for option, _ in given}
    if len(options) < len(given) or (keeps_others and len(given) > 1):
        raise PointsUnclear(number=poll.number or 0)
    marks = marks if keeps_others else ()
    for option, value in given:
        marks = _give(poll, option, value, marks)
    return marks or Whole.TAKEN_BACK


def _given(poll: Poll, typed: str) -> Sequence[tuple[int, int]]:
    """Options, and what each shall have. Raises `PointsUnclear`."""
    words, *pieces = typed.split("=")
    given = []
    for piece in pieces:
        found = _VALUE.fullmatch(piece)
        if found is None:
            raise PointsUnclear(number=poll.number or 0)
        given.append((option_of(poll, words.strip()), int(found["value"])))
        words = found["next"] or ""
    if words.strip() or not given:
        raise PointsUnclear(number=poll.number or 0)
    return given


def _give(poll: Poll, option: int, value: int, marks: Marks) -> Marks:
    """Typed, too many points are no forged button: they are told like any that cannot be paid."""
    kind = poll.kind
    if isinstance(kind, Points) and value > kind.points:
        raise NotEnoughPoints(left=kind.left(marks), points=kind.points)
    return kind.put(marks, option, value)


_READERS: Mapping[str, Reader] = {
    OneChoice.name: _one,
    Scale.name: typed_step,
    Dates.name: typed_dates,
    Several.name: _several,
    Ranked.name: _ranked,
    Points.name: _points,
}
