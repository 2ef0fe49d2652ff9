"""Reads a question typed as one sentence: "soup or salad?", "Lunch? soup, salad", "Shall we meet on Friday?". Pure.

What comes out is only ever shown before it is posted; where even that would be a guess, it asks. The words known here
are words that people type. Words that people see are in the message files.
"""

import re

from bot.polls.quick.alternatives import alternatives, asks_or_not, starts_which, starts_yes_or_no, without_greeting
from bot.polls.quick.listed import tidy
from bot.polls.quick.model import (
    PollNoQuestion,
    PollTooFew,
    PollUnclear,
    Quick,
    Spelling,
    bare,
    perhaps,
    unanswered,
    understood,
)
from bot.polls.quick.pieces import OR, by_commas, choices, marks, parts_of_a_date, sentences, slashed

_HEAD_ENDS = re.compile(r":\s+|：\s*|\s+[-–—]\s+")
_SHORT = 4  # words of a piece between commas that may well be a choice


def read_sentence(text: str) -> Quick:
    """Read one line without bars. Raises `PollUnclear` and all that can be wrong with a question."""
    ends = marks(text)
    if not ends or not any(map(str.isalnum, text[ends[0].end() :])):
        return _clause(text, asked=bool(ends))
    head, tail = text[: ends[0].end()], text[ends[0].end() :].strip(" -–—:")
    if len(ends) > 1:
        return _asked_twice(text, head, tail)
    if tail.startswith("(") and tail.rstrip(" .!").endswith(")"):
        return _clause(text[: ends[0].start()], asked=True)
    found = choices(tail, head)
    if found is not None:
        return understood(head, tidy(found.options), found.spelling)
    if starts_yes_or_no(without_greeting(head)):
        return bare(text)
    stated = [sentence.strip() for sentence in re.split(r"[.!]\s+", tail.rstrip(" .!")) if sentence.strip()]
    raise perhaps(head, stated)


def _asked_twice(text: str, head: str, tail: str) -> Quick:
    """Read "Are you coming? Yes or no?"; ask about "Lunch? Soup? Salad?"."""
    parts = [part.strip() for part in sentences(tail) if part.strip()]
    if len(parts) == 1 and OR.search(f" {tail} "):
        found = choices(parts[0], head)
        if found is not None:
            return understood(text, tidy(found.options), found.spelling)
    raise perhaps(head, parts)


def _clause(text: str, *, asked: bool) -> Quick:
    core = sentences(text)[0].strip()
    head, rest = _headed(core)
    found = choices(rest, head)
    if found is not None:
        whole = asked or found.spelling is Spelling.OR
        return understood(text if whole else head, tidy(found.options), found.spelling)
    if "and/or" in core.lower():
        raise PollUnclear
    if OR.search(f" {core} "):
        if asks_or_not(core):
            return bare(text)
        return understood(text, tidy(alternatives(core, text)), Spelling.OR)
    return _without_or(text, without_greeting(core), asked=asked)


def _headed(core: str) -> tuple[str, str]:
    """What stands before a colon or a dash, and what after; nothing where neither parts a heading from a list."""
    found = _HEAD_ENDS.search(core)
    if found is None or not any(map(str.isalpha, core[: found.start()])):
        return "", ""
    return core[: found.start()].strip(), core[found.end() :]


def _without_or(text: str, core: str, *, asked: bool) -> Quick:
    pieces = by_commas(core)
    if any(starts_yes_or_no(piece) and len(piece.split()) > 2 for piece in pieces):
        return bare(text)
    if starts_which(core):
        if asked and len(pieces) == 1:
            return unanswered(text)
        raise PollTooFew
    if len(pieces) > 1 and not (asked and parts_of_a_date(pieces)):
        listed = all(len(piece.split()) <= _SHORT for piece in pieces) and not parts_of_a_date(pieces)
        raise PollNoQuestion if listed else PollUnclear
    if not asked:
        raise PollTooFew
    found = choices(core) if slashed(core) else None
    if found is not None:
        return understood(text, tidy(found.options), found.spelling)
    return bare(text)
