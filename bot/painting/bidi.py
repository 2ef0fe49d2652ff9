"""In which order letters stand that are read from the left and from the right: Unicode's rules (UAX #9). Pure.

Without embeddings and overrides, which are cleaned away, and with the usual brackets alone. The library that paints has
the rules too, and can use one face a line; a line in several is put together here.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TypeVar

LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG, POP = "\u2066", "\u2067", "\u2068", "\u2069"
OPENERS = frozenset((LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG))

_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_NUMBERS = frozenset(("EN", "AN"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "BN", "ES", "ET", "CS"))

Item = TypeVar("Item")


def level_of(*texts: str) -> int:
    """0 for what is read from the left, 1 for what is read from the right: by the first letter that has a direction.

    What is set apart within a text does not count, unless there is nothing else.
    """
    for text in texts:
        for outside in (True, False):
            depth = 0
            for letter in text:
                depth += (letter in OPENERS) - (letter == POP and depth > 0)
                if (strong := unicodedata.bidirectional(letter)) in {"L", "R", "AL"} and not (outside and depth):
                    return int(strong != "L")
    return 0


def levels(clusters: Sequence[str], base: int) -> list[int]:
    """How deep each stands, in a text that is read as `base` says: even ones go from the left, odd from the right."""
    found = [base] * len(clusters)
    _settle(clusters, range(len(clusters)), base, found)
    return found


def in_sight(run_levels: Sequence[int], runs: Sequence[Item]) -> list[Item]:
    """What stands in one line, from left to right."""
    order = list(range(len(runs)))
    for level in range(max(run_levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return [runs[place] for place in order]


def _settle(clusters: Sequence[str], places: range, level: int, found: list[int]) -> None:
    """One stretch; what is set apart in it is one neutral thing outside, and a stretch of its own inside."""
    outer: list[int] = []
    at = places.start
    while at < places.stop:
        outer.append(at)
        found[at] = level
        if clusters[at] not in OPENERS:
            at += 1
            continue
        end = _end(clusters, at, places.stop)
        inside = range(at + 1, end)
        from_right = clusters[at] == RIGHT_TO_LEFT or (
            clusters[at] == FIRST_STRONG and level_of("".join(clusters[at + 1 : end])) == 1
        )
        _settle(clusters, inside, (level + 1) | 1 if from_right else (level + 2) & ~1, found)
        at = end
    own = "R" if level % 2 else "L"
    kinds = _weak([_kind(clusters[place]) for place in outer], own)
    for place, kind in zip(outer, _neutral([clusters[place] for place in outer], kinds, own), strict=True):
        found[place] = level + ((kind == "R") + 2 * (kind in _NUMBERS) if level % 2 == 0 else int(kind != "R"))


def _end(clusters: Sequence[str], opener: int, stop: int) -> int:
    """Where what is set apart ends: at its mark, or with the stretch."""
    depth = 0
    for at in range(opener, stop):
        depth += (clusters[at] in OPENERS) - (clusters[at] == POP)
        if depth == 0:
            return at
    return stop


def _kind(cluster: str) -> str:
    return "ON" if cluster in OPENERS or cluster == POP else unicodedata.bidirectional(cluster[0]) or "L"


def _weak(kinds: list[str], own: str) -> list[str]:
    """Numbers, and the signs in and beside them (W1 to W7)."""
    strong = before = own
    for at, _ in enumerate(kinds):
        if kinds[at] == "NSM":
            kinds[at] = before
        if kinds[at] in {"L", "R", "AL"}:
            strong = kinds[at]
        elif kinds[at] == "EN" and strong == "AL":
            kinds[at] = "AN"
        before = kinds[at]
    kinds = _signs(["R" if kind == "AL" else kind for kind in kinds])
    strong = own
    for at, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"
    return kinds


def _signs(kinds: list[str]) -> list[str]:
    """One that parts a number is of it; and so are those beside it, as for money and parts of a hundred."""
    for at in range(1, len(kinds) - 1):
        around = kinds[at - 1]
        if around == kinds[at + 1] and (kinds[at], around) in {("ES", "EN"), ("CS", "EN"), ("CS", "AN")}:
            kinds[at] = around
    for way in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        for at in way:
            if kinds[at] == "ET" and kinds[at - way.step] == "EN":
                kinds[at] = "EN"
    return kinds


def _neutral(clusters: Sequence[str], kinds: list[str], own: str) -> list[str]:
    """Brackets, then all else that has no direction (N0 to N2)."""
    for opens, closes in sorted(_pairs(clusters, kinds)):
        inside = {_side(kind) for kind in kinds[opens + 1 : closes]} - {""}
        if own in inside:
            kinds[opens] = kinds[closes] = own
        elif inside:
            before = next((side for kind in reversed(kinds[:opens]) if (side := _side(kind))), own)
            kinds[opens] = kinds[closes] = before
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _side(kinds[at - 1]) if at else own
        after = _side(kinds[end]) if end < len(kinds) else own
        kinds[at:end] = [before if before == after else own] * (end - at)
        at = max(end, at + 1)
    return kinds


def _pairs(clusters: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for at, cluster in enumerate(clusters):
        if kinds[at] not in _NEUTRAL:
            continue
        if cluster in _BRACKETS:
            waiting.append((_BRACKETS[cluster], at))
        elif any(cluster == closing for closing, _ in waiting):
            while waiting[-1][0] != cluster:
                waiting.pop()
            yield waiting.pop()[1], at


def _side(kind: str) -> str:
    """The direction that counts for what stands around: numbers are as if from the right."""
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else ""
