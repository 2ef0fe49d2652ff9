"""Takes a list of choices apart: soup, salad or pasta; soup; salad; soup / salad. Pure; knows when not to."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from bot.polls.quick.model import PollUnclear, Spelling, perhaps

_MARK = re.compile(r"[?？؟]+[!?？؟]*")
# A word that is an address or markup: a "?" within it ends no sentence, but one at its end does.
_STRANGE = re.compile(r"(?:\w://|www\.|[\w-]\.[\w-]+/|[<>]|\?[\w.-]+=)", re.IGNORECASE)
_WORD = re.compile(r"\S+")
# "Or" as people of British carers' groups type it: English, Welsh, Polish, Urdu, Bengali, Punjabi, Hindi.
OR = re.compile(r"(?:(?<=\s)|(?<=[,،;]))(?:or|neu|lub|یا|নাকি|অথবা|ਜਾਂ|या)(?=\s)", re.IGNORECASE)

# A comma between two digits parts thousands; one within brackets or quotes belongs to a choice.
_COMMA = re.compile(r"(?<!\d)[,،，、]|[,،，、](?!\d)")
_SEMICOLON = re.compile(r"[;；؛]")
_SLASH = re.compile(r"\s/\s|(?<=[^\W\d_])/(?=[^\W\d_])")
_ENCLOSED = re.compile(r"""\([^()]*\)|"[^"]*"|“[^“”]*”""")
_HIDE = str.maketrans(",،，、;；؛/", "\x01\x02\x03\x04\x05\x06\x07\x08")  # cleaned text has no controls
_SHOW = {new: old for old, new in _HIDE.items()}

_REMARK = re.compile(
    r"^(?:please|thank|thanks|let me|let us|reply|sorry|cheers|we can|we could|so|because)\b|\w{3}[.!]\s", re.IGNORECASE
)
_INLINE = re.compile(r"(?:^|\s)\(?(\d{1,2})[.)](?!\d)\s*")
_PLEASE = re.compile(r"(?<![\s,])[\s,]+(?:please|pls|thanks|thank you)$", re.IGNORECASE)

_DAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|sday|nesday|rs|rsday|urday|day)?\b", re.IGNORECASE)
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b\d{1,2}/\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)\b|\b\d{1,2}[.:]\d\d\b|\b(?:noon|midday|midnight)\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, kw_only=True)
class Choices:
    """Choices as they were found, not yet tidy, and what parted them."""

    options: list[str] = field(repr=False)
    spelling: Spelling


def marks(text: str) -> list[re.Match[str]]:
    """The question marks that end a sentence: none of those inside an address or markup."""
    return [
        mark
        for word in _WORD.finditer(text)
        for mark in _MARK.finditer(text, *word.span())
        if mark.end() == word.end() or not _STRANGE.search(word[0])
    ]


def sentences(text: str) -> list[str]:
    """What stands before, between and after the question marks of a text; the marks are left out."""
    found = marks(text)
    starts = [0, *(mark.end() for mark in found)]
    ends = [*(mark.start() for mark in found), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def ends_with_mark(text: str) -> bool:
    """Whether a text ends with a question mark."""
    return text.rstrip(" \"'”’!")[-1:] in {"?", "？", "؟"}


def choices(text: str, question: str = "") -> Choices | None:
    """The choices in a list; none where the text is no list.

    Raises `PollUnclear` where a comma may belong to a date or an address, where "and" may part two choices or be part
    of one, and where the text may be a remark. The question serves the example only.
    """
    body = _PLEASE.sub("", text.strip(" .!")).strip(" ,،;؛")
    if _numbered(body):
        return Choices(options=[piece.strip(" ,;") for piece in _INLINE.split(body)[2::2]], spelling=Spelling.COMMAS)
    parted = _parted(body)
    options = [piece for part in parted for piece in (OR.split(part) if OR.search(part) else [part])]
    options = [option.strip(" ,،;؛") for option in options]
    if OR.match(f" {body}", 1):
        options = options[1:]
    if len(options) < 2:
        return None
    if any(_REMARK.search(option) for option in options) or "and/or" in body.lower():
        raise PollUnclear
    if parts_of_a_date(options):
        raise PollUnclear
    if not OR.search(body):
        _check_and(question, options)
        return Choices(options=options, spelling=Spelling.COMMAS)
    return Choices(options=[option for option in options if option], spelling=Spelling.OR)


def slashed(word: str) -> bool:
    """Whether a single word is made of two: Tea/coffee."""
    return " " not in word and bool(_SLASH.search(word))


def by_commas(text: str) -> list[str]:
    """The pieces of a text between its commas, those in brackets and quotes not counted."""
    hidden = _ENCLOSED.sub(lambda found: found[0].translate(_HIDE), text)
    return [piece.translate(_SHOW).strip() for piece in _COMMA.split(hidden)]


def parts_of_a_date(pieces: list[str]) -> bool:
    """Whether some comma seems to stand inside a date: "Tuesday 1 December, 6pm", "Tuesday, 1 December"."""
    kinds = [_kind(piece) for piece in pieces]
    return any(one and other and one != other for one, other in pairwise(kinds))


def _kind(piece: str) -> str:
    """What of a date a piece names: d for a day, m for a date in a month, t for a time; empty for none."""
    if _YEAR.fullmatch(piece):
        return "y"
    return "".join(kind for kind, mark in (("d", _DAY), ("m", _DATE), ("t", _TIME)) if mark.search(piece))


def _parted(body: str) -> list[str]:
    hidden = _ENCLOSED.sub(lambda found: found[0].translate(_HIDE), body)
    separator = next((mark for mark in (_SEMICOLON, _COMMA, _SLASH) if mark.search(hidden)), None)
    pieces = separator.split(hidden) if separator else [hidden]
    return [piece.translate(_SHOW).strip() for piece in pieces]


def _numbered(body: str) -> bool:
    """Whether a text is "1) soup 2) salad"."""
    numbers = [int(number) for number in _INLINE.findall(body)]
    return len(numbers) > 1 and bool(_INLINE.match(body)) and numbers == list(range(1, len(numbers) + 1))


def _check_and(question: str, options: list[str]) -> None:
    """Ask about "soup, salad and pasta": two choices or three."""
    last = re.split(r"\s+and\s+|^and\s+", options[-1], flags=re.IGNORECASE)
    if len(last) > 1:
        raise perhaps(question, [*options[:-1], *(part for part in last if part)])
