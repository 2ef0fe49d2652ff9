"""Ranked answers are counted as published examples have it, and ties by one rule that never depends on chance."""

import pytest

from bot.polls.model.ranked import End, Rankings, RunOff, borda, kept, read_kept, run_off
from tests.polls.elections import ranked


def told(letters: str, run: RunOff) -> list[str]:
    """The rounds as a table in a book has them, and who comes first."""
    rows = [
        " ".join(f"{letters[option - 1]} {count}" for option, count in past.counts)
        + (f" -{past.exhausted}" if past.exhausted else "")
        for past in run.rounds
    ]
    return [*rows, "".join(letters[option - 1] for option in run.winners)]


@pytest.mark.parametrize(
    ("letters", "answers", "expected"),
    [
        # Picking Tennessee's capital: electowiki.org, "Tennessee".
        (
            "MNCK",
            "42 MNCK, 26 NCKM, 15 CKNM, 17 KCNM",
            ["M 42 N 26 C 15 K 17", "M 42 N 26 K 32", "M 42 K 58", "K"],
        ),
        # Tannenbaum's non-monotonic election: users.cs.duke.edu/~elk27, Discrete Models, 2022.
        ("ABC", "7 ABC, 8 BCA, 10 CAB, 4 ACB", ["A 11 B 8 C 10", "A 11 C 18", "C"]),
        ("ABC", "7 ABC, 8 BCA, 10 CAB, 4 CAB", ["A 7 B 8 C 14", "B 15 C 14", "B"]),
        # pierzgal.github.io/introelectoralsystems, 3.10, Instant Runoff Method (3).
        (
            "ABCD",
            "4 ABCD, 2 BACD, 1 BCAD, 2 DCAB, 5 CBAD",
            ["A 4 B 3 C 5 D 2", "A 4 B 3 C 7", "A 6 C 8", "C"],
        ),
        # thoughtfulexaminations.com, Voting Theory: Instant Runoff.
        (
            "LFC",
            "41 LFC, 25 LCF, 13 FLC, 26 FCL, 30 CFL, 15 CLF",
            ["L 66 F 39 C 45", "L 79 C 71", "L"],
        ),
        # RCTab 2.0.0, which counts public elections: its tests, test_set_0 (an overvote ends a ballot).
        (
            "ABCD",
            "1 ABCD, 1 BADC, 2 CBAD, 2 ACBD, 1 BCAD, 1 BCA, 1 BACD, 1 C, 1 DBAC, 1 ABC",
            ["A 4 B 4 C 3 D 1", "A 4 B 5 C 3", "A 4 B 7 -1", "B"],
        ),
        # RCTab, tiebreak_previous_round_counts: three tie, and G had fewer before. Then it draws lots, for S.
        (
            "HSDG",
            "1 HG, 2 G, 3 S, 3 D",
            ["H 1 S 3 D 3 G 2", "S 3 D 3 G 3", "S 3 D 3 -3", "SD"],
        ),
    ],
)
def test_published_elections_are_counted_as_published(letters: str, answers: str, expected: list[str]) -> None:
    assert told(letters, run_off(ranked(letters, answers), len(letters))) == expected


def test_points_are_those_of_the_published_example() -> None:
    """Tennessee's capital again: electowiki.org, "Borda count"."""
    assert borda(ranked("MNCK", "42 MNCK, 26 NCKM, 15 CKNM, 17 KCNM"), 4) == (126, 194, 173, 107)


def test_who_is_left_out_is_as_good_as_last() -> None:
    assert borda(ranked("ABCD", "1 BA"), 4) == (2, 3, 0, 0)


@pytest.mark.parametrize(
    ("letters", "answers", "number", "expected"),
    [
        ("ABC", "3 A, 2 BA, 2 CB", 1, (End.POINTS, "BC", "C")),  # B has more points: somebody puts it second
        ("ABCD", "4 A, 3 B, 2 CA, 1 DC", 2, (End.EARLIER, "BC", "C")),  # C had fewer first choices
        ("ABCD", "5 A, 4 B, 2 C, 2 D", 1, (End.TOGETHER, "CD", "CD")),  # A comes first, whichever goes
        ("ABCD", "3 A, 2 B", 1, (End.MAJORITY, "", "")),
        ("ABCDE", "2 AB, 2 BA, 1 CD", 1, (End.NO_FIRSTS, "", "DE")),  # though D has points, and E has none
        ("ABC", "4 A, 3 BC, 3 CB", 1, (End.OPEN, "BC", "")),  # whichever of B and C goes, the other comes first
    ],
)
def test_ties_are_told_apart_by_earlier_rounds_and_then_by_points(
    letters: str, answers: str, number: int, expected: tuple[End, str, str]
) -> None:
    past = run_off(ranked(letters, answers), len(letters)).rounds[number - 1]
    shown = ["".join(letters[option - 1] for option in options) for options in (past.tied, past.out)]

    assert (past.end, *shown) == expected


def test_first_choices_count_for_more_in_a_tie_than_the_round_before() -> None:
    """B and C tie in the third round. C had more in the second, and B more first choices."""
    run = run_off(ranked("ABCDE", "9 A, 5 B, 4 C, 3 DC, 2 EB"), 5)

    assert told("ABCDE", run) == ["A 9 B 5 C 4 D 3 E 2", "A 9 B 7 C 4 D 3", "A 9 B 7 C 7", "A 9 B 7 -7", "A"]
    assert (run.rounds[2].end, run.rounds[2].earlier) == (End.EARLIER, 1)


def test_where_first_choices_tie_the_second_round_tells_apart() -> None:
    run = run_off(ranked("ABCD", "1 DABC, 1 ABCD, 1 BDA, 1 CBA"), 4)

    assert told("ABCD", run) == ["A 1 B 1 C 1 D 1", "A 1 B 2 D 1", "A 2 B 2", "B"]
    assert (run.rounds[2].end, run.rounds[2].earlier, run.rounds[2].out) == (End.EARLIER, 2, (1,))


def test_a_tie_of_the_last_two_is_told_apart_like_any_other() -> None:
    run = run_off(ranked("ABC", "3 A, 2 B, 1 CB"), 3)

    assert told("ABC", run) == ["A 3 B 2 C 1", "A 3 B 3", "A"]
    assert (run.rounds[1].end, run.rounds[1].out) == (End.EARLIER, (2,))


def test_where_the_answers_do_not_say_who_several_come_first() -> None:
    assert run_off(ranked("ABC", "1 ABC, 1 BCA, 1 CAB"), 3).winners == (1, 2, 3)
    assert run_off(ranked("ABC", "2 A, 2 B"), 3).winners == (1, 2)


def test_of_three_that_tie_some_may_be_told_apart_and_others_not() -> None:
    """C has more points than A and B. If A goes, C comes first; if B goes, A does; if both went, C would."""
    run = run_off(ranked("ABC", "2 ACB, 1 B, 1 BA, 1 C, 1 CB"), 3)

    assert (told("ABC", run), run.rounds[0].end, run.rounds[0].tied) == (["A 2 B 2 C 2", "AC"], End.OPEN, (1, 2))


def test_who_leads_does_not_win_because_two_others_tie() -> None:
    """Six of ten put B or C before A: were both to go at once, A would come first."""
    assert run_off(ranked("ABC", "4 A, 3 BC, 3 CB"), 3).winners == (2, 3)


def test_a_tie_that_is_left_open_may_leave_no_doubt_who_comes_first() -> None:
    """Whichever of B, C and D goes out alone, E comes first; if all went at once, A would."""
    run = run_off(ranked("ABCDE", "3 A, 3 E, 1 CEA, 1 BDAC, 1 BEA, 1 DCAB, 1 DEA, 1 CBAD"), 5)

    assert (run.rounds[-1].end, run.rounds[-1].tied, run.winners) == (End.OPEN, (2, 3, 4), (5,))


@pytest.mark.parametrize("rankings", [{}, {(): 3}, {(2, 1): 0}])
def test_without_answers_nobody_comes_first(rankings: Rankings) -> None:
    assert run_off(rankings, 2) == RunOff(rounds=(), winners=(), points=(0, 0))


def test_a_tie_of_ten_is_looked_through_at_once() -> None:
    """Each of ten people wants something else: 3.6 million orders of going out, and one answer."""
    assert run_off({(option,): 1 for option in range(1, 11)}, 10).winners == tuple(range(1, 11))


def test_a_count_is_kept_as_short_text_and_read_again() -> None:
    run = run_off(ranked("AB", "2 AB, 1 B"), 2)

    assert kept(run) == '[[[[[1,2],[2,1]],0,"majority",[],[],0]],[1],[2,1]]'
    assert read_kept(kept(run)) == run


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "[1,2,3]", '["soup",[],[]]', '[[[[],0,"soup",[],[],0]],[],[]]', "[[],[[]],[]]"]
)
def test_what_is_no_kept_count_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a kept count$"):
        read_kept(text)
