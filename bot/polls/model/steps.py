"""A scale: five steps with words at both ends, kept as options "1 Not at all", "2", "3", "4", "5 Very much"."""

from collections.abc import Sequence
from itertools import accumulate

from bot.polls.model.kinds import SCALE_STEPS
from bot.polls.model.noes import ScaleEndsAlike, ScaleEndTooLong

LONGEST_END = 30
"""Code points of the words at an end: with its number they are read whole on a button."""


def steps_of(low: str, high: str) -> tuple[str, ...]:
    """The options of a scale. An end without words has ours, in each reader's language."""
    for end in (low, high):
        if len(end) > LONGEST_END:
            raise ScaleEndTooLong(length=len(end), most=LONGEST_END)
    if low and low.casefold() == high.casefold():
        raise ScaleEndsAlike
    between = (str(step) for step in range(2, SCALE_STEPS))
    return (f"1 {low}".strip(), *between, f"{SCALE_STEPS} {high}".strip())


def end_of(option: str) -> str:
    """The words of an end; empty where it has ours."""
    return option.partition(" ")[2]


def ends_of(options: Sequence[str]) -> tuple[str, str]:
    """The words of both ends; empty where there are no steps."""
    return (end_of(options[0]), end_of(options[-1])) if options else ("", "")


def middle_of(counts: Sequence[int]) -> tuple[int, int]:
    """The step in the middle of all answers, twice; where the middle lies between two answers, the steps of both.

    `counts` says how many chose each step, the lowest first. Raises `ValueError` where nobody answered.
    """
    total = sum(counts)
    if not total:
        raise ValueError("nobody answered")
    return _step_at(counts, (total + 1) // 2), _step_at(counts, total // 2 + 1)


def _step_at(counts: Sequence[int], place: int) -> int:
    """The step of the answer at a place, counted from 1, where all stand in a row from the lowest to the highest."""
    return next(step for step, so_far in enumerate(accumulate(counts), 1) if so_far >= place)
