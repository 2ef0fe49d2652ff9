"""Rule R and the rule for rows, as `trust.md` §3.4 and §3.5 have them; rows of `adversarial.md` by their ids."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from random import Random

import pytest

from bot.polls.model.breakdown import break_down
from bot.polls.model.kinds import Several
from bot.polls.model.publishing import Published, Row, band, needs, publish

FREELY = Several()
Shown = tuple[int | None, ...]

# The table of §3.4: the counts; what a decision shows, its leader, and the voters; what a sensitive one shows.
TABLE: Sequence[tuple[tuple[int, ...], Shown, int, int, tuple[Shown, int] | None]] = (
    ((17, 13), (17, 13), 0, 30, ((15, 15), 30)),
    ((26, 4), (None, None), 1, 30, ((None, None), 30)),
    ((20, 3, 2), (20, None, None), 0, 25, ((20, None, None), 25)),
    ((12, 6, 1), (12, None, None), 0, 19, ((10, None, None), 20)),
    ((11, 1, 0), (None, None, None), 1, 12, ((None, None, None), 10)),
    ((10, 10, 4), (10, None, None), 0, 24, ((10, None, None), 25)),
    ((9, 8, 7, 4), (9, 8, None, None), 0, 28, ((10, 10, None, None), 30)),
    ((8, 0), (None, None), 1, 8, None),
)


def decision(*counts: int, least: int = 5) -> Published:
    return publish(counts, sum(counts), sensitive=False, several=None, least=least)


def sensitive(*counts: int, least: int = 5) -> Published:
    return publish(counts, sum(counts), sensitive=True, several=None, least=least)


def several(*counts: int, of: int, kind: Several = FREELY) -> Shown:
    return publish(counts, of, sensitive=False, several=kind).counts


def rows(*given: tuple[int, ...], least: int = 5, private: bool = False) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """The rows that may be told of places 1, 2, 3…"""
    counts = tuple(map(sum, zip(*given, strict=True)))
    told = break_down(sensitive(*counts) if private else decision(*counts), dict(enumerate(given, 1)), least=least)
    return tuple((row.place, row.counts) for row in told)


# B12


@pytest.mark.parametrize(("counts", "shown", "leader", "voters", "_private"), TABLE)
def test_b12_a_decision_shows_what_the_table_says(
    counts: tuple[int, ...], shown: Shown, leader: int, voters: int, _private: object
) -> None:
    assert decision(*counts) == Published(voters=voters, counts=shown, leader=leader, withheld=False, about=False)


# B13


@pytest.mark.parametrize(("counts", "_shown", "_leader", "_voters", "private"), TABLE)
def test_b13_a_sensitive_question_shows_what_the_table_says(
    counts: tuple[int, ...], _shown: object, _leader: object, _voters: object, private: tuple[Shown, int] | None
) -> None:
    shown, voters = private or ((None,) * len(counts), None)

    assert sensitive(*counts) == Published(
        voters=voters, counts=shown, withheld=private is None, about=private is not None
    )


# B14


@pytest.mark.parametrize("published", [decision(4, 3), decision(7, 0), sensitive(5, 4), sensitive(3, 3, 3)])
def test_b14_too_few_votes_tell_nothing(published: Published) -> None:
    nothing = (None,) * len(published.counts)

    assert published == Published(voters=None, counts=nothing, withheld=True, about=False)


# B15


def test_b15_what_is_kept_of_26_and_4_has_neither_number() -> None:
    kept = decision(26, 4)

    assert {field.name: getattr(kept, field.name) for field in fields(kept)} == {
        "voters": 30,
        "counts": (None, None),
        "leader": 1,
        "tied": False,
        "withheld": False,
        "void": False,
        "several": False,
        "rows": (),
        "about": False,
    }
    assert kept == decision(30, 0) == decision(27, 3)


# B18


def test_b18_a_small_row_goes_together_with_the_smallest_other() -> None:
    assert rows((12, 9), (7, 6), (5, 3)) == ((1, (12, 9)), (0, (12, 9)))


def test_b18_where_no_row_is_left_there_is_no_breakdown() -> None:
    assert rows((12, 9), (3, 2), (1, 1)) == ()


# B22


def test_b22_each_of_several_options_is_a_table_of_its_own() -> None:
    assert several(29, 12, 3, of=30) == (None, 12, None)


# Rule R


def by_the_letter(counts: Sequence[int], least: int) -> set[int]:
    """Steps 2 and 3 of rule R as they are written: which options are hidden."""
    hidden = {n for n, count in enumerate(counts) if count < least}
    while hidden and (visible := [n for n in range(len(counts)) if n not in hidden]):
        if len(hidden) >= 2 and sum(counts[n] for n in hidden) >= least:
            break
        smallest = min(counts[n] for n in visible)
        hidden.add([n for n in visible if counts[n] == smallest][-1])
    return hidden


def test_what_is_hidden_is_what_the_rule_says_to_the_letter() -> None:
    chance = Random(34)  # noqa: S311 - seeded on purpose
    for _ in range(3000):
        counts = [chance.choice((chance.randint(0, 6), chance.randint(0, 40))) for _ in range(chance.randint(2, 10))]
        least = chance.choice((5, 5, 6, 10))
        published = decision(*counts, least=least)
        if not published.withheld:
            assert {n for n, count in enumerate(published.counts) if count is None} == by_the_letter(counts, least)


def test_of_equal_ones_the_later_is_hidden() -> None:
    assert decision(10, 4, 10).counts == (10, None, None)


def test_where_all_is_hidden_and_none_leads_there_is_no_single_favourite() -> None:
    tied = decision(4, 4)

    assert (tied.leader, tied.tied, tied.voters) == (0, True, 8)
    assert not decision(20, 3, 2).tied
    assert not sensitive(4, 4, 4).tied


def test_the_least_may_be_raised_and_is_never_lowered() -> None:
    assert decision(26, 4, least=4) == decision(26, 4, least=0) == decision(26, 4, least=-1) == decision(26, 4)
    assert decision(17, 9, least=10).counts == (None, None)
    assert several(12, 4, of=16) == (None, None)
    assert rows((12, 9), (7, 4), least=1) == ()


def test_nobody_at_all_is_too_few() -> None:
    assert decision(0, 0).withheld
    assert sensitive(0, 0, 0).withheld
    assert publish((0, 0), 0, sensitive=False, several=FREELY).withheld


@pytest.mark.parametrize(("counts", "voters"), [((5, 5), 9), ((5, 5), 11), ((11, -1), 10)])
def test_counts_that_voters_cannot_have_given_are_a_fault(counts: tuple[int, ...], voters: int) -> None:
    with pytest.raises(ValueError, match="do not go with"):
        publish(counts, voters, sensitive=False, several=None)


def test_the_turnout_is_told_in_bands() -> None:
    assert [band(voters) for voters in (0, 7, 8, 9, 10, 19, 20, 49, 50, 1000)] == [0, 0, 8, 8, 10, 10, 20, 20, 50, 50]
    assert (needs(sensitive=False), needs(sensitive=True)) == (8, 10)


# Several choices


def test_several_choices_name_no_leader_and_are_rounded_where_sensitive() -> None:
    hidden = publish((9, 2), 9, sensitive=False, several=FREELY)
    rounded = publish((29, 12, 3), 29, sensitive=True, several=FREELY)

    assert (hidden.counts, hidden.leader, hidden.tied, hidden.voters) == ((None, None), 0, False, 9)
    assert (rounded.counts, rounded.voters) == ((None, 10, None), 30)


def test_where_people_choose_freely_an_option_is_hidden_for_its_own_count_alone() -> None:
    assert several(39, 20, 15, of=40) == (None, 20, 15)
    assert several(15, 20, 25, of=30, kind=Several(most=2)) == (15, 20, 25)
    assert several(2, 20, 25, of=30, kind=Several(most=2)) == (None, 20, 25)


def test_of_ten_who_choose_two_or_three_nobody_hears_that_all_chose_the_third() -> None:
    # Rule 7 alone shows 5 and 5. Ten people made twenty choices at least: the third option has all ten.
    assert several(5, 5, 10, of=10, kind=Several(least=2, most=3)) == (5, None, None)


def test_of_options_among_which_only_two_can_be_chosen_nobody_hears_that_one_has_none() -> None:
    # Rule 7 alone shows 25, 25 and 10. Thirty people make sixty choices at most: the fourth option has none.
    assert several(25, 25, 10, 0, of=30, kind=Several(most=2)) == (25, 25, None, None)


def test_where_each_chooses_the_same_number_all_is_shown_or_nothing() -> None:
    two = Several(least=2, most=2)

    assert several(12, 19, 29, of=30, kind=two) == (None, None, None)
    assert several(12, 23, 25, of=30, kind=two) == (12, 23, 25)


# Rows


def test_rows_are_told_only_beside_a_result_that_hides_nothing() -> None:
    given = {1: (12, 9, 5), 2: (12, 9, 5)}
    result = decision(24, 18, 10)

    assert break_down(result, given, least=5) != ()
    assert break_down(replace(result, counts=(24, None, None)), given, least=5) == ()
    assert break_down(decision(3, 3), {1: (3, 3)}, least=5) == ()


def test_of_equal_rows_the_later_goes_with_the_others() -> None:
    assert rows((7, 6), (6, 7), (5, 3)) == ((1, (7, 6)), (0, (11, 10)))


def test_two_small_rows_together_can_be_large_enough() -> None:
    assert rows((5, 3), (12, 9), (4, 6)) == ((2, (12, 9)), (0, (9, 9)))


def test_rows_that_all_stand_are_told_without_others() -> None:
    assert rows((12, 9), (7, 6)) == ((1, (12, 9)), (2, (7, 6)))


def test_a_place_where_nobody_answered_is_a_small_row() -> None:
    assert rows((12, 9), (7, 6), (0, 0)) == ((1, (12, 9)), (0, (7, 6)))


def test_partners_see_rows_from_ten() -> None:
    assert rows((12, 10), (7, 6), (5, 4), least=10) == ((1, (12, 10)), (0, (12, 10)))


def test_rows_of_a_sensitive_question_are_rounded() -> None:
    assert rows((12, 9), (7, 6), private=True) == ((1, (10, 10)), (2, (5, 5)))


def test_whoever_has_no_place_is_among_the_others() -> None:
    given: Mapping[int, tuple[int, ...]] = {1: (12, 9), 2: (7, 6), 0: (1, 0)}

    assert break_down(decision(20, 15), given, least=5) == (
        Row(place=1, counts=(12, 9)),
        Row(place=0, counts=(8, 6)),
    )


def test_rows_that_leave_somebody_out_are_not_told() -> None:
    assert break_down(decision(20, 15), {1: (12, 9), 2: (7, 6)}, least=5) == ()
    assert break_down(decision(20, 15), {}, least=5) == ()


def test_a_row_of_several_choices_needs_enough_who_did_not_choose_too() -> None:
    overall = publish((25, 20), 40, sensitive=False, several=FREELY)
    given = {1: (14, 10), 2: (11, 10)}

    assert len(break_down(overall, given, least=5, voters={1: 20, 2: 20})) == 2
    assert break_down(overall, given, least=5, voters={1: 25, 2: 15}) == ()
    assert break_down(overall, given, least=5) == ()
