"""What may be typed for an answer, in any script's digits: what `/vote 7 …` means for each kind of question."""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from bot.chat.cleaning import digits, skeleton
from bot.polls.model import Marks, NoSuchOption, OneChoice, Poll, Scale, Several

_TAKE_BACK = frozenset({"none", "0", "back"})
_SKIP = frozenset({"skip"})


class Whole(Enum):
    """An answer that is not about single options."""

    TAKEN_BACK = auto()
    SKIPPED = auto()


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
    worded = (poll.options, *(version.options for version in poll.versions))
    said = [n for options in worded for n, option in enumerate(options, 1) if skeleton(option) == skeleton(typed)]
    if not said or not typed:
        raise NoSuchOption(most=most)
    return said[0]


def _one(poll: Poll, typed: str, marks: Marks) -> Marks:
    return poll.kind.put(marks, option_of(poll, typed), 1)


def _several(poll: Poll, typed: str, marks: Marks) -> Marks:
    """`2 4` is exactly these; `+2` puts one in, `-2` takes one out."""
    if typed[:1] in ("+", "-", "−"):
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


_READERS: Mapping[str, Callable[[Poll, str, Marks], Marks]] = {
    OneChoice.name: _one,
    Scale.name: _one,
    Several.name: _several,
}
