"""Finds the choices inside a question: in "Would you rather have soup or salad?" they are soup and salad. Pure.

Where the first choice begins is told by the words that begin a question, and checked by size: choices are alike in
length. Where the two do not agree, it asks.
"""

import re

from bot.polls.quick.model import PollUnclear, perhaps
from bot.polls.quick.pieces import OR, by_commas, parts_of_a_date


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_YES_OR_NO = _words(
    "shall should would will can could may might must do does did is are am was were has have had any anyone anybody "
    "ok okay ready isn't aren't can't won't shouldn't don't didn't couldn't wouldn't hasn't haven't"
)
_WHICH = _words("what when where which who whom whose why how what's who's where's when's how's")
# Words between the beginning of a question and its first choice: "Shall we all | meet on | Monday or Tuesday?"
_ON_THE_WAY = _YES_OR_NO | _words(
    "you we i they it people everyone everybody all both us rather prefer like want to be have eat drink meet go get "
    "hold choose pick see make use try watch book order start come on at in for with by please better best it's still"
)
_FRONT = _words("if when for since as after before because")  # "For lunch, soup or salad?"
_PLACING = _words("on at in")  # "On Friday, soup or salad?" and "In person, online or both?" are spelled alike
_STATING = _words("if when since as let please we i tell say because")
_TAIL = _words("for on at in this next to with by be is are suit suits work works better best instead")
_SMALL = _words("and & the a an of with in on at by for to")
_ANSWERS = frozenset({"yes", "no", "maybe", "not sure", "don't know"})
_COUNTS = _words("one two three four five six couple")
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening))\b[^,!]{0,40}[,!]\s*", re.IGNORECASE
)
_OR_NOT = re.compile(r"[\s,]or not$", re.IGNORECASE)
# "Or" that parts no choices: "one or two chairs", "an hour or so".
_IDIOM = re.compile(
    r"\bor (?:not|so|some\w+|any\w+|else|more|less|later|other|otherwise)\b|\band/or\b|\bwhether or\b", re.IGNORECASE
)
_PLEASE = re.compile(r"(?<![\s,])[\s,]+(?:please|pls|thanks|thank you)$", re.IGNORECASE)


def starts_yes_or_no(text: str) -> bool:
    """Whether a sentence begins as a question does that yes or no answers."""
    return _first_word(text) in _YES_OR_NO


def starts_which(text: str) -> bool:
    """Whether a sentence asks what, when or which, so that yes and no make no answers."""
    about = re.match(r"(?:what|how) (?:about|if)\b|why (?:not|don't)\b|who(?: is|'s) \w+ing\b", _plain(text))
    return about is None and _first_word(text) in _WHICH


def without_greeting(text: str) -> str:
    """The text without "Hi all," before it."""
    return _GREETING.sub("", text, count=1) if _GREETING.match(text) else text


def asks_or_not(text: str) -> bool:
    """Whether the only "or" of a sentence is in "or not" at its end: yes and no answer it."""
    return bool(_OR_NOT.search(text)) and len(OR.findall(f"{text} ")) == 1


def alternatives(core: str, text: str) -> list[str]:
    """The choices of a sentence with "or" in it: `core` without its question mark, `text` as it was typed.

    Raises `PollUnclear` where it cannot be told where the first begins or the last ends.
    """
    body = _PLEASE.sub("", without_greeting(core)).strip(" ,،.!")
    pieces = _pieces(body)
    if len(pieces) < 2 or _IDIOM.search(body) or parts_of_a_date(pieces):
        raise PollUnclear
    first, *rest = pieces
    if _counts(first, rest[0]):
        raise PollUnclear
    if len(rest) > 1 and (starts_which(first) or {word.lower() for word in rest} <= _ANSWERS):
        return rest
    if len(rest) > 1 and _first_word(first) in _FRONT | _PLACING:
        raise perhaps(text, rest if _first_word(first) in _FRONT else [])
    first, taken = _first_choice(first)
    _check_alike(text, [first, *rest], taken)
    return [first, *rest]


def _pieces(body: str) -> list[str]:
    """The choices and what stands before the first. Raises `PollUnclear` where a comma comes after an "or"."""
    parts = by_commas(body)
    if any(OR.search(f" {part} ") for part in parts[:-1]):
        raise PollUnclear
    *front, last = parts
    return [piece.strip() for piece in [*front, *OR.split(f" {last} ")] if piece.strip()]


def _counts(before: str, after: str) -> bool:
    """Whether "or" stands in "one or two chairs"."""
    more = len(after.split()) > 1 or len(before.split()) > 1
    return more and _bare_word(before.rsplit(maxsplit=1)[-1]) in _COUNTS and _first_word(after) in _COUNTS


def _first_choice(piece: str) -> tuple[str, int]:
    """What is left of the first piece when the words of the question are taken off; and how many those were."""
    either = re.search(r"(?:^|\s)either\s+(?=\S)", piece, re.IGNORECASE)
    if either:
        return piece[either.end() :], len(piece[: either.end()].split()) + 1
    words = piece.split()
    taken = 0
    if _bare_word(words[0]) in _YES_OR_NO:
        while taken < len(words) - 1 and _bare_word(words[taken]) in _ON_THE_WAY:
            taken += 1
    return " ".join(words[taken:]), taken


def _check_alike(text: str, options: list[str], taken: int) -> None:
    """Ask where the choices are unlike each other: then one of them holds words of the question."""
    first, *rest = options
    answers = {option.lower() for option in options} & _ANSWERS
    if answers & {"yes", "no"} and len(answers) < len(options):
        raise PollUnclear
    begins = _first_word(first)
    over = _size(first) - max(_size(option) for option in rest)
    long_first = over >= 2 or (over == 1 and not taken and begins in _ON_THE_WAY)
    long_last = _trails(first, rest[-1]) or (taken == 1 and _size(rest[-1]) > _size(first))
    if long_first or long_last or (not taken and begins in _STATING | _WHICH):
        words, last = first.split(), rest[-1].split()
        kept = min(len(words), len(last))
        raise perhaps(text, [" ".join(words[-kept:]), *rest[:-1], " ".join(last[:kept] if long_last else last)])


def _trails(first: str, last: str) -> bool:
    """Whether the last choice goes on with words that belong to the question: "Monday or Tuesday at the library"."""
    goes_on = _TAIL & {_bare_word(word) for word in last.split()[1:]}
    return bool(goes_on) and not _TAIL & {_bare_word(word) for word in first.split()}


def _size(option: str) -> int:
    return sum(_bare_word(word) not in _SMALL for word in option.split())


def _plain(text: str) -> str:
    return text.lower().replace("’", "'").replace("‘", "'")


def _bare_word(word: str) -> str:
    return _plain(word).strip("\"'“”.,!?")


def _first_word(text: str) -> str:
    return _bare_word((text.split() or [""])[0])
