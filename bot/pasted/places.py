"""The place in a notice: behind "at", "in" or "venue", or where a postcode stands. Pure; none where there are two."""

import re
from collections.abc import Iterator, Sequence

from bot.chat.fit import cut
from bot.pasted.context import is_move
from bot.pasted.spans import Kind, Line
from bot.timing.phrases.tokens import is_of_time

LONGEST = 100

_LABEL = re.compile(
    r"^(?:venue|where|location|place|address|at|lleoliad|ble|lle|man)\s*(?:[:=]|\s[-–])\s*(.+)", re.IGNORECASE
)
_LABEL_INSIDE = re.compile(r"(?:^|[.,;|·]\s*|\s)(?:venue|where|location|lleoliad|ble)\s*:\s*(.+)", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_WHENS = re.compile(r"^(?:when|date|time|dyddiad|amser|pryd)\b", re.IGNORECASE)
_NOUN = (
    r"(?:hall|library|cent(?:re|er)|church|caf[eé]|room|pub|inn|park|school|hospital|house|chapel|club|gardens?|hub|hotel"
    r"|surgery|clinic|college|museum|theatre|institute|lounge|office|offices|building|rooms|mosque|gurdwara|temple"
    r"|n?h?euadd|llyfrgell|lyfrgell|n?g?h?ganolfan|canolfan|nghanolfan|capel|gapel|nghapel|ysgol|caffi|gaffi|eglwys|parc)"
)
_NOT_PLACES = re.compile(
    r"^(?:\d|(?:the )?(?:end|moment|weekend|same|start|latest|beginning|door|bottom|top|least|most|home|all|once|first"
    r"|last|time|noon|midday|midnight|work|risk|any|our|your|my|this|that|christmas|easter|lunch\w*|night|present|in"
    r"|on)\b)",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:(?<=\s)|^)(?:at|@|held at|in|yn|yng|ym)\s+(?=\S)", re.IGNORECASE)
_ONLINE = re.compile(
    r"\b(?:on|via|over|by|ar|dros|trwy)\s+(zoom|microsoft teams|ms teams|teams|google meet|skype)\b", re.IGNORECASE
)
_ENDS = re.compile(
    r"[,;:!?()|·‖\n]|\.(?:\s|$)|\s[-–—]\s|\s(?:on|from|at|for|to|with|where|and|between|by|this|next|every|if|as|until|starting"
    r"|ar|am|o|rhwng|gyda|i)\s",
    re.IGNORECASE,
)
_MOVED_TO = re.compile(
    r"\bnow\s+(?:at|in)\s+|\b(?:moved|moves|moving|changed) (?:from .{3,60}? |[^\W\d]+ ){0,2}to\s+|\bsymud i\s+",
    re.IGNORECASE,
)
_WELSH_FIRST = re.compile(
    r"(?:y |yr )?(?:neuadd|llyfrgell|canolfan|capel|ysgol|caffi|eglwys|parc|clwb|tafarn)\b", re.IGNORECASE
)
"""In Welsh what it is stands before its name."""

_MUTATED = (("yng", "Ngh", "C"), ("yng", "Ng", "G"), ("ym", "Mh", "P"), ("yn", "Nh", "T"))
_NAME = re.compile(r"(?:the |y |yr )?[^\W\d_a-z]")


def place_in(lines: Sequence[Line]) -> str:
    """The place; an empty one where none is said, or it cannot be told which."""
    for find in (_labelled, _moved, _at_postcode):
        for line in lines:
            found = find(line)
            if found:
                return found
    alone = [line.text for line in lines[1:] if _is_name(line.text)]
    if len(alone) == 1:
        return _tidy(alone[0])
    named = list(dict.fromkeys(place for line in lines for place in _named(line)))
    whole = [
        place for place in named if not any(place != other and place.casefold() in other.casefold() for other in named)
    ]
    return whole[0] if len(whole) == 1 else ""


def _labelled(line: Line) -> str:
    found = _LABEL.match(line.text) or _LABEL_INSIDE.search(line.text)
    if found is None:
        return ""
    return _tidy(re.split(r"[,;|]|\.\s|\s[-–]\s", found[1])[0])


def _moved(line: Line) -> str:
    """The new place, in a line that tells a move."""
    if not is_move(line.text):
        return ""
    for found in _MOVED_TO.finditer(line.text):
        place = _until_end(line.text[found.end() :])
        if _is_place(place) and not _says_time(place):
            return place
    return ""


def _says_time(place: str) -> bool:
    return any(is_of_time(word) and word.casefold() not in ("the", "of", "and", "y", "yr") for word in place.split())


def _is_name(text: str) -> bool:
    """Whether this is nothing but what a hall, a library and the like is called."""
    words = text.split()
    names = [word for word in words if word.casefold() not in ("the", "of", "and", "y", "yr", "&")]
    is_short = len(names) >= 1 and 2 <= len(words) <= 6 and not re.search(r"[\d.:!?,]", text)
    return (
        is_short
        and all(word[:1].isupper() for word in names)
        and (re.search(rf"\b{_NOUN}$", text, re.IGNORECASE) is not None or _WELSH_FIRST.match(text) is not None)
    )


def _at_postcode(line: Line) -> str:
    """The line of an address; of a sentence, what stands behind its last "at"."""
    found = _POSTCODE.search(line.text)
    if found is None or any(span.kind is not Kind.CLOCK for span in line.spans) or _WHENS.match(line.text):
        return ""
    address = line.text[: found.end()]
    led = list(_AT.finditer(address))
    return _tidy(address[led[-1].end() :] if led else address)


def _named(line: Line) -> Iterator[str]:
    """Whatever stands behind "at", or behind "in" where it is a hall, a library and the like."""
    text = line.text
    if is_move(text):  # what stands before "to" is where it was
        text = re.split(r"\b(?:to|now|i)\b", text)[-1]
    for piece in re.split(r"[,;|·()]|\s[-–—]\s|\.\s", text)[1:]:
        if _is_name(piece.strip(" .")):
            yield _tidy(piece)
    for found in _ONLINE.finditer(text):
        yield found[1].title() if found[1].islower() else found[1]
    for found in _AT.finditer(text):
        place = _radical(found[0], _until_end(text[found.end() :]))
        is_at = found[0].strip().casefold() in ("at", "@", "held at")
        has_noun = re.search(rf"\b{_NOUN}\b", place, re.IGNORECASE) is not None
        if _is_place(place) and (has_noun or (is_at and _NAME.match(place))):
            yield place


def _radical(behind: str, place: str) -> str:
    """A Welsh name as it is on its own: "yng Nghanolfan" is in "Canolfan"."""
    for led, mutated, plain in _MUTATED:
        if behind.strip().casefold() == led and place.startswith(mutated):
            return plain + place[len(mutated) :]
    return place


def _until_end(text: str) -> str:
    found = _ENDS.search(text)
    return _tidy(text[: found.start()] if found is not None else text)


def _is_place(place: str) -> bool:
    return bool(place) and len(place.split()) <= 7 and _NOT_PLACES.match(place) is None


def _tidy(place: str) -> str:
    return cut(place.strip(" .,;:-–—‖"), LONGEST)
