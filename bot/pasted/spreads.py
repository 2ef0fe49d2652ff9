"""Spans and lists of a notice, written so that each part can be read for itself: "6-8pm", "1, 8 and 15 December". Pure.

A stretch of hours becomes its beginning with a mark that leads to its end. A list of days becomes days. A stretch of
days is taken out, and told: it is no one date.
"""

import re
from dataclasses import dataclass, field
from datetime import time

BREAK = "‖"
"""No time is read across this."""

FULL_STOP = "¶"
"""The same, where a sentence ends."""

_MARK = "\ue000"
_MARKED = re.compile(f"{_MARK}(\\d+)")
_WEEKDAY = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|tues|weds|thur|thurs|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|dd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd"
    r"|rh?agfyr)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|af|il|ail|ydd|ed|fed|eg|ain)?"
_ITEM = rf"(?:{_WEEKDAY}[.,]? )?(?:the )?{_DAY}"
_OF = r"(?: of| o)?"
_AND = r"(?:\s*[,&+/]\s*(?:and |or |& )?|\s+(?:and|or|neu|a|ac)\s+)"
_TO = r"(?:\s*[-–—]\s*|\s+(?:to|until|till|til|tan|hyd|i)\s+)"

_LIST = re.compile(rf"(?<![\d/.:£])({_ITEM}(?:{_AND}{_ITEM}){{1,11}}){_OF} ({_MONTH})\b", re.IGNORECASE)
_LIST_AFTER = re.compile(
    rf"\b({_MONTH}) ({_DAY}(?:{_AND}{_DAY}){{1,11}})(?![\d:.]|\s*[ap]\.?m|\s*{_MONTH})", re.IGNORECASE
)
_ITEMS = re.compile(_ITEM, re.IGNORECASE)
_STRETCH = re.compile(
    rf"(?<![\d/.:£])({_ITEM}{_OF}(?: {_MONTH})?(?: \d{{4}})?){_TO}({_ITEM}{_OF} {_MONTH}\b(?: \d{{4}})?)", re.IGNORECASE
)
_NUMERIC = r"\d{1,2}/\d{1,2}(?:/\d{2,4})?"
_STRETCH_NUMERIC = re.compile(rf"(?<![\d/])({_NUMERIC}){_TO}({_NUMERIC})(?![\d/])", re.IGNORECASE)

_HALF = r"[ap]\.? ?m\b\.?|y\.?[bph]\b\.?"
_NAMED = r"(?:12 ?)?(?:noon|midday|midnight|hanner dydd|canol dydd|hanner nos)"
_CLOCK = rf"(?:({_NAMED})\b|(\d{{1,2}})(?:[.:]([0-5]\d))?\s*({_HALF})?)"
HOURS = re.compile(
    rf"(?<![\d/.:£\w])(?:(between|rhwng) )?{_CLOCK}({_TO}|\s+(?:and|a)\s+){_CLOCK}(?![\w/]|[.:]\d)", re.IGNORECASE
)

_NIGHT = ("midnight", "hanner nos")


@dataclass
class Spread:
    """A line that was written out: its text, and what its marks lead to. `days`: a stretch of days was taken out."""

    text: str
    ends: list[time] = field(default_factory=list)
    days: bool = False

    def end_of(self, word: str) -> time | None:
        """The end that this word is marked with."""
        found = _MARKED.search(word)
        return self.ends[int(found[1])] if found is not None else None


def unmarked(word: str) -> str:
    """A word without its mark."""
    return _MARKED.sub("", word)


def spread_out(line: str, *, is_move: bool) -> Spread:
    """The line written out. Of two days in a line that tells a move, the second one counts."""
    spread = Spread(text=line)

    def stretch(found: re.Match[str]) -> str:
        if is_move:
            return f"{BREAK} {found[2]}"
        spread.days = True
        return BREAK

    def hours(found: re.Match[str]) -> str:
        return _written_out(found, spread)

    text = HOURS.sub(hours, line)
    for pattern in (_STRETCH, _STRETCH_NUMERIC):
        text = pattern.sub(stretch, text)
    text = _LIST.sub(lambda found: _each(found[1], found[2]) if _is_list(found[1]) else found[0], text)
    spread.text = _LIST_AFTER.sub(lambda found: _each(found[2], found[1]), text)
    return spread


def _is_list(items: str) -> bool:
    """Whether these are days, and not a number of something else before a day: "Room 5, 8 December"."""
    return len(_ITEMS.findall(items)) > 2 or re.search(r"[^\W\d]{2}|[&+]", items) is not None


def _each(items: str, month: str) -> str:
    return f" {BREAK} ".join(f"{item[0]} {month}" for item in _ITEMS.finditer(items))


def _written_out(found: re.Match[str], spread: Spread) -> str:
    """The beginning of a stretch of hours, marked with its end; as it stands where it may be no such stretch."""
    led, named, hour, minute, half, joint, to_named, to_hour, to_minute, to_half = found.groups()
    is_joined_by_and = joint.strip().casefold() in ("and", "a")
    is_timed = bool(half or to_half or named or to_named or (minute and to_minute))
    if not is_timed or is_joined_by_and != bool(led):
        return found[0]
    begins, ends = _clock(hour, minute, half, named), _clock(to_hour, to_minute, to_half, to_named)
    if begins is None and ends is None and _is_exact(hour, minute) and _is_exact(to_hour, to_minute):
        begins, ends = _plain(hour, minute), _plain(to_hour, to_minute)
    is_noon_perhaps = begins is None and ends == time() and bool(to_half)  # "10-12am"
    if begins is None and ends is not None and hour and not is_noon_perhaps:
        begins = _before(ends, int(hour), int(minute or 0))
    elif ends is None and begins is not None and to_hour:
        ends = _after(begins, int(to_hour), int(to_minute or 0))
    if begins is None or ends is None or begins == ends:
        return f"{hour}.{minute}" if hour and minute else BREAK
    spread.ends.append(ends)
    return f"{begins:%H:%M}{_MARK}{len(spread.ends) - 1}"


def _clock(hour: str | None, minute: str | None, half: str | None, named: str | None) -> time | None:
    if named:
        return time() if named.casefold().endswith(_NIGHT) else time(12)
    if not hour or not 0 <= int(hour) <= 23:
        return None
    if not half:
        return _plain(hour, minute) if int(hour) > 12 and minute else None
    if not 1 <= int(hour) <= 12:
        return None
    is_late = half.casefold().replace(".", "").replace(" ", "") in ("pm", "yp", "yh")
    return time(int(hour) % 12 + 12 * is_late, int(minute or 0))


def _is_exact(hour: str | None, minute: str | None) -> bool:
    return bool(hour and minute) and len(hour or "") == len("00") and int(hour or 99) <= 23


def _plain(hour: str | None, minute: str | None) -> time:
    return time(int(hour or 0), int(minute or 0))


def _before(ends: time, hour: int, minute: int) -> time | None:
    """The last time before the end that a clock of twelve hours shows so."""
    if not 1 <= hour <= 12:
        return None
    last = ends.hour * 60 + ends.minute or 24 * 60
    shown = [half + hour % 12 * 60 + minute for half in (0, 12 * 60)]
    fitting = [at for at in shown if at < last]
    return time(*divmod(max(fitting), 60)) if fitting else None


def _after(begins: time, hour: int, minute: int) -> time | None:
    """The first time after the beginning that a clock of twelve hours shows so."""
    if not 1 <= hour <= 12:
        return None
    first = begins.hour * 60 + begins.minute
    shown = [half + hour % 12 * 60 + minute for half in (0, 12 * 60, 24 * 60)]
    return time(*divmod(min(at for at in shown if at > first) % (24 * 60), 60))
