"""The middle of answers on a scale, by plain values."""

from statistics import median_high, median_low

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.polls.model import ScaleEndsAlike, ScaleEndTooLong
from bot.polls.model.steps import ends_of, middle_of, steps_of


def test_steps_without_words_are_their_numbers_and_ends_keep_theirs() -> None:
    assert steps_of("", "") == ("1", "2", "3", "4", "5")
    assert steps_of("Never", "All the time") == ("1 Never", "2", "3", "4", "5 All the time")
    assert ends_of(steps_of("", "All the time")) == ("", "All the time")
    assert ends_of(()) == ("", "")


def test_ends_that_are_too_long_or_say_the_same_are_refused() -> None:
    with pytest.raises(ScaleEndTooLong):
        steps_of("x" * 31, "Fine")
    with pytest.raises(ScaleEndsAlike):
        steps_of("Fine", "fine")


@settings(derandomize=True, max_examples=300)
@given(st.lists(st.integers(1, 5), min_size=1, max_size=60))
def test_the_middle_is_the_median_of_all_answers(answers: list[int]) -> None:
    counts = [answers.count(step) for step in range(1, 6)]
    lower, upper = middle_of(counts)

    assert (lower, upper) == (median_low(answers), median_high(answers))
    if lower != upper:  # then this is what is said, and it is true to the last answer
        assert 2 * sum(answer >= upper for answer in answers) == len(answers)
        assert 2 * sum(answer <= lower for answer in answers) == len(answers)


def test_nobody_has_no_middle() -> None:
    with pytest.raises(ValueError, match="nobody answered"):
        middle_of([0, 0, 0, 0, 0])
