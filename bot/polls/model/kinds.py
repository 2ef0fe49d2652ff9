"""What people do to answer: each kind of question is a small value that decides what a ballot may say."""

from dataclasses import dataclass
from typing import ClassVar, Protocol

from bot.polls.model.ballots import Marks
from bot.polls.model.noes import NotEnoughPoints, TooManyChosen
from bot.polls.model.spending import cost, may_add
from bot.refusals import ActionInvalid

MAYBE, YES = 1, 2
"""What a date can get: if need be, or yes. One that got nothing got a no."""

SCALE_STEPS = 5

EVERY = 0
"""In place of an option's number: all of them, where people say something of each."""

LAST_RANK = 10
"""A question has no more options than that, so no button of ours was drawn with a higher rank."""

LEAST_POINTS, MOST_POINTS = 2, 100

_ONE_BY_ONE = 20
"""Up to so many points are given one by one; more of them in ten steps."""


class Kind(Protocol):
    """How a question is answered."""

    name: ClassVar[str]
    taps: ClassVar[bool]
    """Whether one tap under the post is the whole answer; others open a ballot in private."""

    def put(self, marks: Marks, option: int, value: int) -> Marks:
        """The same ballot, with this option having got this value. Raises a refusal, or `ActionInvalid`."""
        ...

    def lacks(self, marks: Marks) -> int:
        """How many more choices there must be before it counts."""
        ...


def _with(marks: Marks, option: int, value: int) -> Marks:
    kept = {n: earlier for n, earlier in marks if n != option} | ({option: value} if value else {})
    return tuple(sorted(kept.items()))


def _must_be(*, fine: bool) -> None:
    if not fine:
        raise ActionInvalid


@dataclass(frozen=True)
class OneChoice:
    """Choose one; yes, no and not sure are one of these."""

    name: ClassVar[str] = "one"
    taps: ClassVar[bool] = True

    def put(self, marks: Marks, option: int, value: int) -> Marks:  # noqa: ARG002 - the last choice is the only one
        """The option, and no other."""
        _must_be(fine=value == 1)
        return ((option, 1),)

    def lacks(self, marks: Marks) -> int:
        """One, before there is one."""
        return 1 - len(marks)


@dataclass(frozen=True)
class Scale(OneChoice):
    """One of five steps, with words at both ends. Its options are the steps."""

    name: ClassVar[str] = "scale"


@dataclass(frozen=True, kw_only=True)
class Several:
    """Choose several: `least` or more, `most` or fewer."""

    name: ClassVar[str] = "several"
    taps: ClassVar[bool] = False
    least: int = 1
    most: int = 10

    def put(self, marks: Marks, option: int, value: int) -> Marks:
        """The option in, or out. Raises `TooManyChosen`."""
        _must_be(fine=value in (0, 1))
        put = _with(marks, option, value)
        if len(put) > self.most:
            raise TooManyChosen(most=self.most)
        return put

    def lacks(self, marks: Marks) -> int:
        """How many fewer than the least."""
        return max(self.least - len(marks), 0)


@dataclass(frozen=True)
class Ranked:
    """Put options in order, the best first; as many as one likes. An option's value is its rank, counted from 1."""

    name: ClassVar[str] = "ranked"
    taps: ClassVar[bool] = False

    def put(self, marks: Marks, option: int, value: int) -> Marks:
        """The option comes next, whatever rank its button was drawn with; with 0 it goes, and others move up."""
        ranked = ranking(marks)
        _must_be(fine=0 <= value <= LAST_RANK)
        if value and option not in ranked:
            ranked = (*ranked, option)
        elif not value:
            ranked = tuple(n for n in ranked if n != option)
        return tuple(sorted((n, rank) for rank, n in enumerate(ranked, 1)))

    def lacks(self, marks: Marks) -> int:
        """One, before there is one."""
        return 0 if marks else 1


def ranking(marks: Marks) -> tuple[int, ...]:
    """The options of a ranked ballot, the best first."""
    return tuple(option for option, _ in sorted(marks, key=lambda mark: mark[1]))


@dataclass(frozen=True, kw_only=True)
class Points:
    """Share out points. With `quadratic` cost, two for one option cost four, three cost nine."""

    name: ClassVar[str] = "points"
    taps: ClassVar[bool] = False
    points: int = 10
    quadratic: bool = False

    def put(self, marks: Marks, option: int, value: int) -> Marks:
        """The option gets so many. Raises `NotEnoughPoints`."""
        _must_be(fine=0 <= value <= self.points)
        put = _with(marks, option, value)
        if self.left(put) < 0:
            raise NotEnoughPoints(left=self.left(marks), points=self.points)
        return put

    def left(self, marks: Marks) -> int:
        """What is not spent yet."""
        return self.points - cost(marks, quadratic=self.quadratic)

    @property
    def step(self) -> int:
        """How many one tap gives, or takes."""
        return 1 if self.quadratic or self.points <= _ONE_BY_ONE else self.points // 10

    def more(self, marks: Marks, option: int) -> int:
        """What the option has after one more tap: a step more, or what can be paid; the same where nothing can."""
        value = dict(marks).get(option, 0)
        for _ in range(self.step):
            if not may_add(_with(marks, option, value), option, points=self.points, quadratic=self.quadratic):
                break
            value += 1
        return value

    def lacks(self, marks: Marks) -> int:
        """One, before there is one."""
        return 0 if marks else 1


@dataclass(frozen=True)
class Dates:
    """Say of each date whether it suits: yes, if need be, or no. Whoever says nothing of a date says no."""

    name: ClassVar[str] = "dates"
    taps: ClassVar[bool] = False

    def put(self, marks: Marks, option: int, value: int) -> Marks:
        """The date suits, or would do, or does not suit."""
        _must_be(fine=value in (0, MAYBE, YES))
        return _with(marks, option, value)

    def put_all(self, options: int, value: int) -> Marks:
        """So many dates all suit, or would do, or do not suit."""
        _must_be(fine=value in (0, MAYBE, YES))
        return tuple((option, value) for option in range(1, options + 1) if value)

    def lacks(self, marks: Marks) -> int:  # noqa: ARG002 - no to all dates is an answer
        """Nothing, ever."""
        return 0


@dataclass(frozen=True)
class OwnWords:
    """Answer in own words: there are no options."""

    name: ClassVar[str] = "own-words"
    taps: ClassVar[bool] = False

    def put(self, marks: Marks, option: int, value: int) -> Marks:  # noqa: ARG002 - there is nothing to put
        """There is nothing to choose: `ActionInvalid`."""
        raise ActionInvalid

    def lacks(self, marks: Marks) -> int:  # noqa: ARG002 - whether something was written is known elsewhere
        """Nothing: it is only put when something was written."""
        return 0


ONE_CHOICE = OneChoice()
