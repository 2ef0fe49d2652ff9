"""Reads the two sure spellings: one choice a line, and choices parted by bars."""

import re

from bot.polls.quick.model import PollNoQuestion, PollUnclear, Quick, Spelling, perhaps, understood
from bot.polls.quick.pieces import choices, ends_with_mark, marks

BAR = re.compile(r"(?<!\|)\|(?!\|)|(?<!\S)\|(?=\|(?!\S))|(?<=\s\|)\|(?!\S)|｜")
"""One bar, or each of two that stand alone. Two at a word part nothing: other apps hide words by "||a surprise||"."""

# What people put before a choice. The ordered ones count only where they run 1, 2, 3 or a, b, c from the first choice:
# "8. March" under "1. March" is a date.
_NUMBERED = re.compile(r"(?:(?:option|choice) )?\(?(\d{1,2})(?:[.):۔](?!\d)| [-–—](?= ))\s*", re.IGNORECASE)
_LETTERED = re.compile(r"(?:(?:option|choice) )?\(?([a-j])(?:\)|[.:](?=\s|$)| [-–—](?= ))\s*", re.IGNORECASE)
_KEYCAP = re.compile("(\\d(?=\ufe0f?\u20e3)|🔟)(?:\ufe0f?\u20e3)?\\s*")
_BULLET = re.compile(r"(?:[-•·‣◦●○▪▫■□➤►→✓✔☐☑]\ufe0f?(?:\s+|$|(?=[^\W\d_]))|[*–—](?:\s+|$))")
_ONLY_OPTIONS = re.compile(r"(?:options|choices|answers)\s*:", re.IGNORECASE)

_QUOTED = re.compile(r"""["“”„«'‘](.+)["”“»'’]""")
_LONGEST_ASIDE = 3  # words after a question mark that may be a choice as well as a remark


def read_lines(lines: list[str]) -> Quick:
    """Read a question and the choices under it, one a line; blank lines are left out already.

    Raises `PollUnclear` where a line could be either, and all that can be wrong with a question.
    """
    lines = [line for line in lines if not _ONLY_OPTIONS.fullmatch(line)]
    first = _first_marked(lines)
    if first is not None:
        return _under(lines[:first], lines[first:])
    _check_first(lines)
    if len(lines) == 2:
        found = choices(_ONLY_OPTIONS.sub("", lines[1]).strip(), lines[0])
        if found is not None:
            return understood(lines[0], tidy(found.options), found.spelling)
    return _under(lines[:1], lines[1:])


def read_bars(text: str) -> Quick:
    """Read `Lunch? | Soup | Salad`: what stands before the first bar is the question, whatever is in it.

    Raises `PollUnclear` where there is one choice only and the question seems to hold the other.
    """
    parts = [part.strip() for part in BAR.split(text)]
    if len(parts) > 2 and not parts[-1]:
        parts.pop()
        if not parts[0]:
            parts.pop(0)
    elif not parts[0] and ends_with_mark(parts[1]):
        parts.pop(0)
    question, options = parts[0], parts[1:]
    if len(options) == 1:
        _check_aside(question, options)
    return understood(question, tidy(options), Spelling.BARS)


def joined_by_bars(lines: list[str]) -> str:
    """Several lines with bars as one line. Raises `PollUnclear` where some lines have none and could be anything."""
    if len(lines) == 2 and not BAR.search(lines[0]) and not BAR.match(lines[1]):
        seam = " " if ends_with_mark(BAR.split(lines[1])[0].strip()) else " | "
        return seam.join(lines)
    one = lines[0]
    for line in lines[1:]:
        ends, begins = bool(BAR.match(one[-1])), bool(BAR.match(line))
        if not (ends or begins):
            raise PollUnclear
        one += " " + (line[1:] if ends and begins else line)
    return one


def tidy(options: list[str]) -> list[str]:
    """Choices without what people put around them: trailing commas, bullets or numbers, quotes, one emoji for all."""
    options = [option.rstrip(" ,;،؛") for option in options]
    options = _unmarked(options)
    quoted = [_QUOTED.fullmatch(option) for option in options]
    if all(quoted):
        options = [found[1].strip() for found in quoted if found]
    heads = {option.partition(" ")[0] for option in options}
    if len(options) > 1 and len(heads) == 1 and all(" " in option for option in options):
        head = heads.pop()
        if not head.isascii() and not any(letter.isalnum() or letter in "£€$" for letter in head):
            options = [option.partition(" ")[2].strip() for option in options]
    return options


def _under(question: list[str], options: list[str]) -> Quick:
    if not question:
        raise PollNoQuestion
    return understood(" ".join(question), tidy(options), Spelling.LINES)


def _first_marked(lines: list[str]) -> int | None:
    """Which line has the first bullet or number. Raises `PollUnclear` where only some of those after it have one."""
    for mark in (_NUMBERED, _LETTERED, _KEYCAP):
        first = next((at for at, line in enumerate(lines) if _position(mark, line) == 1), None)
        if first is not None and len(lines) > first + 1 and _position(mark, lines[first + 1]) == 2:
            if _in_order(mark, lines[first:]):
                return first
            raise PollUnclear
    marked = [bool(_BULLET.match(line)) for line in lines]
    if not any(marked):
        return None
    first = marked.index(True)
    if not all(marked[first:]):
        raise PollUnclear
    return first


def _position(mark: re.Pattern[str], line: str) -> int | None:
    found = mark.match(line)
    if found is None:
        return None
    place = found[1].replace("🔟", "10")
    return int(place) if place.isdecimal() else ord(place.lower()) - ord("a") + 1


def _in_order(mark: re.Pattern[str], lines: list[str]) -> bool:
    return [_position(mark, line) for line in lines] == list(range(1, len(lines) + 1))


def _unmarked(options: list[str]) -> list[str]:
    for mark in (_NUMBERED, _LETTERED, _KEYCAP):
        if _in_order(mark, options):
            return [mark.sub("", option, count=1) for option in options]
    if all(_BULLET.match(option) for option in options):
        return [_BULLET.sub("", option, count=1) for option in options]
    return options


def _check_first(lines: list[str]) -> None:
    """Refuse to take the first line for the question where another could be it, or where it may hold a choice."""
    others = [line for line in lines[1:] if ends_with_mark(line)]
    if len(lines) > 2 and len(others) == 1 and not marks(lines[0]):
        at = lines.index(others[0])
        raise perhaps(" ".join(lines[: at + 1]), lines[at + 1 :])
    if len(lines) == 2:
        _check_aside(lines[0], lines[1:])


def _check_aside(question: str, options: list[str]) -> None:
    """Ask whether a second choice stands behind the question mark: "Lunch? Soup | Salad"."""
    aside = _aside(question)
    if aside:
        raise perhaps(question.removesuffix(aside).strip(), [aside, *options])


def _aside(question: str) -> str:
    """The few words after the question mark that may be a choice; empty where there are none."""
    found = marks(question)
    rest = question[found[0].end() :].strip() if found else ""
    remark = rest[-1:] in ".!:)?？؟" or len(rest.split()) > _LONGEST_ASIDE or not any(map(str.isalnum, rest))
    return "" if not rest or remark else rest
