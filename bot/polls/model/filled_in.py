"""A ballot that was filled in whole, on a page: what it says is checked as if each choice had been tapped."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from bot.polls.model.ballots import Ballot, Marks
from bot.polls.model.kinds import Dates, Points, Ranked, Several
from bot.polls.model.links import NothingChosen, PlaceTwice, PointsOverspent, TooFewChosen
from bot.polls.model.poll import Poll
from bot.polls.model.spending import cost
from bot.refusals import ActionInvalid


def filled_in(poll: Poll, ballot: Ballot, marks: Marks, *, at: datetime) -> Ballot:
    """The ballot saying exactly this. Raises what the kind refuses, and that something is missing or too much."""
    kind, given = poll.kind, tuple(mark for mark in marks if mark[1])
    if not given and not isinstance(kind, Dates):
        raise NothingChosen
    if isinstance(kind, Ranked):
        given = _in_order(given)
    if isinstance(kind, Points):
        _must_be_paid(kind, given)
    filled = poll.filled(replace(ballot, marks=()), ())
    for option, value in given:
        filled = poll.put(filled, option, value, at=at)
    if isinstance(kind, Several) and kind.lacks(filled.marks):
        raise TooFewChosen(least=kind.least)
    return filled


def _in_order(given: Marks) -> Marks:
    """The best first. Gaps do no harm, but nobody can say which of two in one place is the better."""
    ranked = sorted(given, key=lambda mark: mark[1])
    for (_, place), (_, next_place) in pairwise(ranked):
        if place == next_place:
            raise PlaceTwice(place=place)
    return tuple(ranked)


def _must_be_paid(kind: Points, given: Marks) -> None:
    if any(value < 0 for _, value in given):
        raise ActionInvalid
    spent = cost(given, quadratic=kind.quadratic)
    if spent > kind.points:
        raise PointsOverspent(points=kind.points, spent=spent)
