"""Points shared out between options: what it costs, plainly or by squares."""

from bot.polls.model.ballots import Marks


def cost(marks: Marks, *, quadratic: bool) -> int:
    """What is spent: a point each, or with `quadratic` cost one for one, four for two and nine for three."""
    return sum(value * value if quadratic else value for _, value in marks)


def may_add(marks: Marks, option: int, *, points: int, quadratic: bool) -> bool:
    """Whether so many points pay for one more for this option."""
    value = dict(marks).get(option, 0)
    return cost(marks, quadratic=quadratic) + (2 * value + 1 if quadratic else 1) <= points
