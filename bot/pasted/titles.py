"""What a notice is called: its first line or sentence, without the time and the place in it. Pure."""

import re
from collections.abc import Sequence

from bot.chat.fit import cut
from bot.pasted.lines import Lines
from bot.pasted.model import LONGEST_TITLE
from bot.pasted.spans import Kind, Line
from bot.pasted.spreads import HOURS

_LABELS = re.compile(
    r"^(?:when|date|time|venue|where|location|place|address|cost|price|contact|tel|phone"
    r"|pryd|dyddiad|amser|lleoliad|ble|lle|pris|cyswllt)\s*[:=]",
    re.IGNORECASE,
)
_WHAT = re.compile(r"^(?:what|event|title|beth|digwyddiad)\s*[:=]\s*", re.IGNORECASE)
_LONGEST_READ = 300
"""Characters in which a title ends: what is longer is looked at no further."""

_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?](?:\s|$)")
_TRAILING = re.compile(
    r"(?:[\s,;:–—-]|\s(?:on|is|will|be|takes place|are|this|at|from|for|in|the|of|now|held|by|before|and|starts"
    r"|ar|am|yn|y|i|mae|bydd|gynhelir|cynhelir))+$",
    re.IGNORECASE,
)
_NO_TITLES = frozenset({"not", "was", "now", "new", "next", "nid", "sat", "sun"})
_MOVED = re.compile(
    r"[\s,;:–—-](?:(?:has|have|is|are|now|wedi) )?(?:been )?"
    r"(?:moved|moving|changed|rescheduled|postponed|cancelled|symud)\b.*",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?:[\s,;:.!–—|·-]|(?:is|will be|join us for|the)\s)+", re.IGNORECASE)


def title_in(said: Lines, lines: Sequence[Line], place: str) -> str:
    """The title, of a line's length."""
    if said.subject:
        return cut(_without_place(said.subject, place), LONGEST_TITLE)
    for line in lines:
        title = _without_place(_title_of(line, place), place)
        if title:
            return cut(title, LONGEST_TITLE)
    return cut(said.all[0], LONGEST_TITLE) if said.all else ""


def _without_place(title: str, place: str) -> str:
    """The title without the place, which is told beside it: "Lunch at the Red Lion" is "Lunch"."""
    found = re.search(rf"\s(?:at|in|@|yn|yng|ym)\s+{re.escape(place)}$", title, re.IGNORECASE) if place else None
    return title[: found.start()] if found is not None else title


def _title_of(line: Line, place: str) -> str:
    """What a line says besides time and place; nothing where that is all that it says."""
    if _LABELS.match(line.text):
        return ""
    text = _WHAT.sub("", line.text)
    first = _first_sentence(text)
    told = _MOVED.sub("", first).rstrip(" ,;:–—-")
    if len(told) >= len("Tea") and told != first:
        return _before_time(told, line) or told
    begun = _before_time(first, line)
    if len(begun) >= len("Tea") and begun != first and begun.casefold() not in _NO_TITLES:
        return begun
    if begun == first:
        return first
    rest = _after_time(first, line)
    if re.match(r"(?:at|in|on|yn|ar)\b", rest, re.IGNORECASE):
        return ""
    where = rest.casefold().find(f" at {place.casefold()}") if place else -1
    return _TRAILING.sub("", rest[:where] if where >= 0 else rest)


def _first_sentence(text: str) -> str:
    text = text[:_LONGEST_READ]
    found = _SENTENCE.search(text)
    return text[: found.start() + 1].rstrip(".!") if found is not None else text


def _before_time(text: str, line: Line | None = None) -> str:
    """What stands before the first time in it."""
    at = min((place for place in _times_in(text, line)), default=None)
    return text if at is None else _TRAILING.sub("", f" {text[:at]}").strip()


def _after_time(text: str, line: Line) -> str:
    ends = [at + len(words) for words in _typed(line) if (at := text.find(words)) >= 0]
    rest = _LEADING.sub("", text[max(ends, default=0) :])
    hours = HOURS.match(rest)
    return _LEADING.sub("", rest[hours.end() :] if hours is not None else rest).strip()


def _times_in(text: str, line: Line | None) -> Sequence[int]:
    return [at for words in _typed(line) if (at := text.find(words)) >= 0] if line is not None else []


def _typed(line: Line) -> Sequence[str]:
    """What was typed for the times in a line: their first words, as far as the line has them so."""
    typed = list[str]()
    for span in line.spans:
        if span.kind is Kind.CLOCK and span.clock is None:
            continue
        said = " ".join(line.words[span.begins : span.stops])
        said = re.sub("\ue000\\d+", "", said)
        while said and said not in line.text:
            said = said.rpartition(" ")[0]
        if said:
            typed.append(said.strip(",.;:"))
    return typed
