"""Points shared out: what they cost, and when there are none left for one more."""

import pytest

from bot.polls.model.ballots import Marks
from bot.polls.model.spending import cost, may_add


@pytest.mark.parametrize(
    ("marks", "plain", "quadratic"),
    [((), 0, 0), (((1, 1),), 1, 1), (((1, 3), (4, 2)), 5, 13), (((2, 10),), 10, 100)],
)
def test_many_for_one_option_cost_more_by_squares(marks: Marks, plain: int, quadratic: int) -> None:
    assert (cost(marks, quadratic=False), cost(marks, quadratic=True)) == (plain, quadratic)


@pytest.mark.parametrize(
    ("option", "points", "quadratic", "may"),
    [
        (1, 6, False, True),  # 5 are spent
        (1, 5, False, False),
        (3, 14, True, True),  # 13 are spent; the first for an option costs 1
        (1, 19, True, False),  # the fourth costs 7 more
        (1, 20, True, True),
    ],
)
def test_one_more_may_be_added_while_it_can_be_paid(option: int, points: int, *, quadratic: bool, may: bool) -> None:
    assert may_add(((1, 3), (4, 2)), option, points=points, quadratic=quadratic) is may


@pytest.mark.parametrize("quadratic", [False, True])
def test_whoever_adds_while_they_may_never_overspends(*, quadratic: bool) -> None:
    value = 0
    while may_add(((1, value), (2, 1)), 1, points=10, quadratic=quadratic):
        value += 1

    assert cost(((1, value), (2, 1)), quadratic=quadratic) <= 10 < cost(((1, value + 1), (2, 1)), quadratic=quadratic)
