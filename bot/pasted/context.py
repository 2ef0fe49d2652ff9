"""What stands before a time in a notice, and makes another of it than when something is on. Pure."""

import re
from collections.abc import Sequence

from bot.pasted.spans import Kind
from bot.pasted.spreads import BREAK, FULL_STOP

_EDGE = ".,;:!?()[]“”\"'’"
_TURNED = frozenset(
    {"by", "before", "until", "till", "til", "since", "except", "not", "no", "nor", "was", "were", "after", "than",
     "closed", "closes", "closing", "ends", "ending", "originally", "last", "previous", "previously", "formerly",
     "instead", "unlike", "born", "erbyn", "cyn", "tan", "hyd", "heblaw", "nid", "oedd", "wedi"}
)  # fmt: skip
"""A day behind one of these is a last day, or the wrong one."""

_CANNOT = frozenset({"can't", "can’t", "cant", "cannot", "couldn't", "couldn’t", "unable", "methu"})
_LINKS = frozenset({"the", "on", "of", "end", "from", "y", "yr", "ar", "is", "our", "usual", "old"})
"""What may stand between such a word and the day."""

_DEADLINES = frozenset({"rsvp", "deadline", "closing", "cau", "closes"})
_LAST_DAYS = frozenset({"reply", "register", "registration", "apply", "book", "booking", "respond"})
_CLOCK_TURNED = frozenset(
    {"call", "ring", "phone", "tel", "telephone", "lines", "office", "open", "opening", "doors", "arrive", "arrival",
     "ends", "finish", "finishes", "by", "before", "until", "till", "til", "after", "close", "closes", "lunch", "break",
     "ffoniwch", "ffon", "drysau", "erbyn", "cyn", "tan", "hyd", "bus", "train", "minibus", "leaves", "registration",
     "hours"}
)  # fmt: skip
_MOVES = re.compile(
    r"\b(?:moved|moves|moving|changed|changes|rescheduled|brought forward|put back|new (?:date|time|day)"
    r"|symud|newid)\b",
    re.IGNORECASE,
)
_CALLED_OFF = r"cancelled|canceled|called off|postponed|ganslo|g?ohir\w+|canslo\w*|canslwyd|ganslwyd|chanslo\w*"
_OFF = re.compile(
    rf"\b(?:{_CALLED_OFF}|not going ahead|no longer|is off|will not (?:be|take)|won['’]?t be)\b", re.IGNORECASE
)
_OFF_AS_A_WHOLE = re.compile(rf"\b(?:{_CALLED_OFF})\b", re.IGNORECASE)
_PHONE = re.compile(r"(?<!\d)(?:\+44|0)\d[\d ]{8,12}\d(?!\d)")
_NOT_TIMES = re.compile(
    r"^(?:per|each|pp|p|%|miles?|km|kg|pounds?|people|carers|places|points?|times?)$", re.IGNORECASE
)


def is_move(line: str) -> bool:
    """Whether a line says that something is at another time or place now."""
    return _MOVES.search(line) is not None


def is_off(line: str) -> bool:
    """Whether a line says that something is not on."""
    return _OFF.search(line) is not None


def is_off_as_a_whole(line: str) -> bool:
    """Whether a line that names no day says so: it may be about all of them."""
    return _OFF_AS_A_WHOLE.search(line) is not None


def sentence(words: Sequence[str], place: int) -> str:
    """The sentence in which a word stands."""
    begins = max((at + 1 for at, word in enumerate(words[:place]) if word == FULL_STOP), default=0)
    stops = next((at for at, word in enumerate(words) if at >= place and word == FULL_STOP), len(words))
    return " ".join(words[begins:stops])


def has_phone(line: str) -> bool:
    """Whether there is a telephone number in a line: times beside it are when it is answered."""
    return _PHONE.search(line) is not None


def before(words: Sequence[str], place: int, most: int) -> list[str]:
    """So many of the words before a place, the nearest first, as far as they belong to it."""
    near = list[str]()
    for word in reversed(words[max(place - most, 0) : place]):
        if word in (BREAK, FULL_STOP):
            break
        near.append(word.strip(_EDGE).casefold())
    return near


def is_turned(words: Sequence[str], place: int) -> bool:
    """Whether the day at this place is not when something is on: a last day, one that was, or that suits nobody."""
    near = before(words, place, 4)
    if _CANNOT & set(near):
        return True
    while near and near[0] in _LINKS:
        near = near[1:]
    if near and near[0] in _TURNED:
        return True
    if _DEADLINES & set(before(words, place, 4)):
        return True
    closest = before(words, place, 3)
    return bool(_LAST_DAYS & set(closest)) and not {"for", "am"} & set(closest)


def is_beginning(words: Sequence[str], place: int, kind: Kind) -> bool:
    """Whether something only begins on this day, or is open again and again: "from 1 December", "open Mon-Fri"."""
    near = before(words, place, 2)
    return near[:1] in (["from"], ["o"], ["oddi"]) or (kind is Kind.REPEAT and bool(_CLOCK_TURNED & set(near)))


def is_old(words: Sequence[str], place: int) -> bool:
    """Whether, in a line that tells a move, the day at this place is the one before it: "moved from Tuesday"."""
    near = [word for word in before(words, place, 3) if word not in ("the", "on", "usual", "y", "yr")]
    return bool(near) and near[0] in ("from", "o", "oddi")


def is_new(words: Sequence[str], place: int) -> bool:
    """Whether the day at this place is the new one: "postponed to Tuesday", "now Tuesday"."""
    near = [word for word in before(words, place, 4) if word not in ("the", "on", "be", "is", "y", "yr")]
    return bool(near) and near[0] in ("to", "until", "till", "now", "date", "i", "nawr", "bellach", "newydd")


def is_beside(words: Sequence[str], begins: int, stops: int) -> bool:
    """Whether the time of the day at this place is when something else is, or is no time."""
    after = words[stops].strip(_EDGE) if stops < len(words) else ""
    return bool(_CLOCK_TURNED & set(before(words, begins, 2))) or _NOT_TIMES.match(after) is not None
