"""What can be worked out of what is told, tried on every result there can be, up to so many voters.

Who tries knows the rule and exactly how many voted. They take all results for which the same would be told; what is so
in every one of them, they know. B16 of `adversarial.md` names what they must never know.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations_with_replacement, product
from random import Random

import pytest

from bot.polls.model.breakdown import break_down
from bot.polls.model.kinds import Several
from bot.polls.model.publishing import publish

Counts = tuple[int, ...]
Rows = tuple[Counts, ...]

# By options: up to how many voters, and how many different things can be told then, in both modes, with 5 and 10 as the
# least. They were counted here; that they add up to the 12,528 of `trust.md` §3.4 says that it is the rule tried there.
SIZES = {2: (60, 3347), 3: (36, 4169), 4: (26, 3220), 5: (20, 1328), 6: (16, 464)}


def shares(voters: int, options: int, most: int | None = None) -> Iterator[Counts]:
    """Every way in which so many choices can fall on so many options, at most so many on each."""
    most = voters if most is None else most
    if options == 1:
        if voters <= most:
            yield (voters,)
        return
    for first in range(min(voters, most) + 1):
        for rest in shares(voters - first, options - 1, most):
            yield first, *rest


@lru_cache(maxsize=1)
def results(voters: int, options: int) -> Sequence[Counts]:
    """Every result of so many who each choose one."""
    return tuple(shares(voters, options))


def told(counts: Counts, *, sensitive: bool, least: int = 5) -> Hashable:
    """What is told where each chose one; none where nothing is."""
    published = publish(counts, sum(counts), sensitive=sensitive, several=None, least=least)
    return None if published.withheld else (published.counts, published.leader, published.tied)


def alike(voters: int, options: int, *, sensitive: bool, least: int = 5) -> Sequence[Sequence[Counts]]:
    """All results, each with those that nobody can tell from it."""
    groups: defaultdict[Hashable, list[Counts]] = defaultdict(list)
    for counts in results(voters, options):
        groups[told(counts, sensitive=sensitive, least=least)].append(counts)
    groups.pop(None, None)
    return list(groups.values())


def certain_of_one_choice(could_be: Sequence[Counts], voters: int) -> set[str]:
    """Which of the four is so in all of these results of so many who each chose one."""
    known = set[str]()
    tops = min(map(max, could_be))  # it need not be known on which they agree
    known |= {"all agree"} if tops >= voters else set()
    known |= {"at most one dissents"} if tops >= voters - 1 else set()
    return known | certain_of_options(could_be)


def certain_of_options(could_be: Iterable[Counts], voters: int = -1) -> set[str]:
    """Which of the four is so in all of these results, of any one option: of those for it, and of those not."""
    known = set[str]()
    for column in zip(*could_be, strict=True):
        least, most = min(column), max(column)
        known |= {"an option has none"} if most == 0 else set()
        known |= {"one or two"} if 1 <= least <= most <= 2 else set()
        known |= {"all agree"} if least == voters else set()
        known |= {"at most one dissents"} if least >= voters - 1 >= 0 else set()
        known |= {"one or two did not"} if 0 <= voters - 2 <= least <= most <= voters - 1 else set()
    return known


def without(could_be: Sequence[Counts], votes: Counts) -> list[Counts]:
    """The same results without the votes of those who know each other's: only the ones that have them."""
    rest = (tuple(map(int.__sub__, counts, votes)) for counts in could_be)
    return [counts for counts in rest if min(counts) >= 0]


def ballots(options: int, people: int) -> Iterator[Counts]:
    """Every way in which so many people can each choose one."""
    for chosen in combinations_with_replacement(range(options), people):
        yield tuple(chosen.count(option) for option in range(options))


@pytest.mark.parametrize("options", SIZES)
def test_b16_nothing_that_is_told_makes_any_of_the_four_certain(options: int) -> None:
    outputs, (most, expected) = 0, SIZES[options]
    for voters, sensitive, least in product(range(most + 1), (False, True), (5, 10)):
        for could_be in alike(voters, options, sensitive=sensitive, least=least):
            assert not certain_of_one_choice(could_be, voters), could_be
            assert max(map(min, could_be)) > 0, could_be  # nor that there is an option with none, unknown which
            outputs += 1

    assert outputs == expected


@pytest.mark.parametrize(("options", "most"), [(2, 40), (3, 24), (4, 16)])
def test_b16_two_who_tell_each_other_cannot_prove_that_the_rest_agree(options: int, most: int) -> None:
    for voters, sensitive in product(range(most + 1), (False, True)):
        for could_be in alike(voters, options, sensitive=sensitive):
            for votes in ballots(options, 2):
                others = without(could_be, votes)
                assert not others or min(map(max, others)) < voters - 2, (could_be, votes)


@pytest.mark.parametrize(("options", "most"), [(2, 40), (3, 24), (4, 16)])
def test_whoever_knows_their_own_vote_is_certain_of_none_of_the_four(options: int, most: int) -> None:
    for voters, sensitive in product(range(most + 1), (False, True)):
        for could_be in alike(voters, options, sensitive=sensitive):
            for vote in ballots(options, 1):
                others = without(could_be, vote)
                assert not others or not certain_of_one_choice(others, voters - 1), (could_be, vote)


def test_nor_are_they_in_polls_drawn_at_random() -> None:
    chance = Random(16)  # noqa: S311 - seeded on purpose
    for _ in range(12):
        options, voters, sensitive = *chance.choice(((5, 19), (5, 15), (6, 13), (7, 11))), chance.random() < 0.5
        weights = [chance.random() ** 3 for _ in range(options)]
        votes = chance.choices(range(options), weights, k=voters)
        counts = tuple(votes.count(option) for option in range(options))
        seen = told(counts, sensitive=sensitive)
        could_be = [other for other in results(voters, options) if told(other, sensitive=sensitive) == seen]
        for option in set(votes):
            others = without(could_be, tuple(int(n == option) for n in range(options)))

            assert not certain_of_one_choice(others, voters - 1), (counts, option)


def choices(voters: int, options: int, kind: Several) -> Iterator[Counts]:
    """Every result of so many who could choose several, within the limits."""
    most = min(kind.most, options)
    for total in range(kind.least * voters, most * voters + 1):
        yield from shares(total, options, voters)


LIMITS = [(2, 1, 2), (3, 1, 3), (3, 1, 2), (3, 2, 3), (3, 2, 2), (4, 1, 4), (4, 1, 2), (4, 2, 3), (4, 2, 2), (4, 3, 4)]


@pytest.mark.parametrize(("options", "fewest", "most"), LIMITS)
@pytest.mark.parametrize("sensitive", [False, True])
def test_of_several_choices_no_option_has_any_of_the_four_certain(
    options: int, fewest: int, most: int, *, sensitive: bool
) -> None:
    kind = Several(least=fewest, most=most)
    for voters in {2: range(8, 24), 3: (8, 10, 11, 13, 16), 4: (10,)}[options]:
        groups: defaultdict[Hashable, list[Counts]] = defaultdict(list)
        for counts in choices(voters, options, kind):
            published = publish(counts, voters, sensitive=sensitive, several=kind)
            groups[published.counts if not published.withheld else None].append(counts)
        groups.pop(None, None)
        for could_be in groups.values():
            assert not certain_of_options(could_be, voters), could_be
            for vote in product((0, 1), repeat=options) if options < 4 else ():
                others = [
                    counts
                    for counts in without(could_be, vote)
                    if fewest <= sum(vote) <= most
                    and max(counts) < voters
                    and fewest * (voters - 1) <= sum(counts) <= most * (voters - 1)
                ]
                assert not others or not certain_of_options(others, voters - 1), (could_be, vote)


def test_where_the_choices_of_all_add_up_to_a_known_number_nothing_follows_from_that() -> None:
    two = Several(least=2, most=2)  # were only the smallest hidden, 18, 9 and 9 could be worked out
    groups: defaultdict[Counts | tuple[int | None, ...], list[Counts]] = defaultdict(list)
    for counts in choices(18, 3, two):
        groups[publish(counts, 18, sensitive=False, several=two).counts].append(counts)

    assert not any(certain_of_options(could_be, 18) for could_be in groups.values())


def tables(overall: Counts, places: int) -> Iterator[Rows]:
    """Every way in which a result can come about in so many places."""
    for columns in product(*(list(shares(count, places)) for count in overall)):
        yield tuple(zip(*columns, strict=True))


def rows_alike(overalls: Iterable[Counts], places: int, *, sensitive: bool) -> Iterator[Sequence[Rows]]:
    """All tables of these results, each with those that nobody can tell from it by result, rows and turnout."""
    groups: defaultdict[Hashable, list[Rows]] = defaultdict(list)
    for overall in overalls:
        published = publish(overall, sum(overall), sensitive=sensitive, several=None)
        for rows in tables(overall, places):
            shown = break_down(published, dict(enumerate(rows, 1)), least=5)
            groups[sum(overall), published.counts, shown].append(rows)
    return iter(groups.values())


def must_keep_small_cells(could_be: Sequence[Rows]) -> None:
    """No cell below the least is known, nor is any of the four of a row."""
    for row in zip(*could_be, strict=True):
        assert all(min(cells) != max(cells) or min(cells) >= 5 for cells in zip(*row, strict=True)), could_be
        assert not certain_of_options(row), could_be
        assert any(max(counts) < sum(counts) - 1 for counts in row), could_be


def test_of_two_rows_none_with_a_small_cell_can_be_worked_out() -> None:
    for overall in ((a, b) for a in range(5, 17) for b in range(a, 17)):
        for could_be in rows_alike([overall], 2, sensitive=False):
            must_keep_small_cells(could_be)


@pytest.mark.parametrize("overall", [(5, 5), (8, 9), (10, 10), (10, 13), (11, 11), (13, 14)])
def test_of_three_rows_none_with_a_small_cell_can_be_worked_out(overall: Counts) -> None:
    for could_be in rows_alike([overall], 3, sensitive=False):
        must_keep_small_cells(could_be)


def test_of_rounded_rows_none_with_a_small_cell_can_be_worked_out() -> None:
    overalls = list(product(range(8, 18), repeat=2))  # all that are told as about 10 or about 15
    for could_be in rows_alike(overalls, 2, sensitive=True):
        must_keep_small_cells(could_be)


@pytest.mark.parametrize("overall", [(8, 9), (10, 10), (10, 13), (11, 11), (13, 14)])
def test_whoever_knows_the_turnout_of_every_place_learns_nothing_more(overall: Counts) -> None:
    """Which rows stand alone follows from their size: that one is missing says nothing of what it holds."""
    for could_be in rows_alike([overall], 3, sensitive=False):
        by_turnout: defaultdict[tuple[int, ...], list[Rows]] = defaultdict(list)
        for rows in could_be:
            by_turnout[tuple(map(sum, rows))].append(rows)
        for turnout, alike in by_turnout.items():
            for size, row in zip(turnout, zip(*alike, strict=True), strict=True):
                assert size == 0 or len(set(row)) > 1 or min(row[0]) >= 5, (turnout, row[0])
