"""What holds for every ranked count, whatever people answer; and that an independent library finds the same."""

from collections.abc import Mapping, Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.polls.model.ranked import End, Rankings, Round, borda, kept, read_kept, run_off
from tests.polls.elections import recorded

History = Mapping[int, tuple[int, ...]]


@st.composite
def elections(draw: st.DrawFn) -> tuple[Rankings, int]:
    options = draw(st.integers(2, 5))
    orders = st.permutations(range(1, options + 1)).flatmap(
        lambda order: st.integers(1, options).map(lambda length: tuple(order[:length]))
    )
    return draw(st.dictionaries(orders, st.integers(1, 4), min_size=1, max_size=9)), options


anything = settings(derandomize=True, deadline=None, max_examples=300)


def recounted(rankings: Rankings, still: set[int]) -> tuple[dict[int, int], int]:
    """One round, counted from the start: what each has that is still in, and how many count no longer."""
    counts, exhausted = dict.fromkeys(sorted(still), 0), 0
    for ranking, given_by in rankings.items():
        left = [option for option in ranking if option in still]
        if left:
            counts[left[0]] += given_by
        else:
            exhausted += given_by
    return counts, exhausted


@anything
@given(elections())
def test_no_answer_is_lost_and_each_counts_for_its_best_that_is_still_in(election: tuple[Rankings, int]) -> None:
    rankings, options = election
    still = set(range(1, options + 1))
    for past in run_off(rankings, options).rounds:
        assert (dict(past.counts), past.exhausted) == recounted(rankings, still)
        assert past.counting + past.exhausted == sum(rankings.values())
        still -= set(past.out)


@anything
@given(elections())
def test_nobody_who_is_still_in_ever_loses_an_answer(election: tuple[Rankings, int]) -> None:
    had: dict[int, int] = {}
    for past in run_off(*election).rounds:
        assert all(count >= had.get(option, 0) for option, count in past.counts)
        had = dict(past.counts)


@anything
@given(elections())
def test_more_than_half_comes_first_at_once_and_nobody_else_does(election: tuple[Rankings, int]) -> None:
    run = run_off(*election)
    for past in run.rounds:
        most = [option for option, count in past.counts if 2 * count > past.counting]

        assert (past.end is End.MAJORITY) == bool(most)
        assert not most or (past == run.rounds[-1] and run.winners == tuple(most))


@anything
@given(elections())
def test_who_goes_out_has_fewest_now_then_first_choices_then_points(election: tuple[Rankings, int]) -> None:
    run = run_off(*election)
    for number, past in enumerate(run.rounds):
        record = _records(past, run.rounds[:number], run.points)
        least = {option for option, has in record.items() if has == min(record.values())}
        if past.end not in {End.MAJORITY, End.NO_FIRSTS}:
            assert set(past.out or past.tied) == least


def _records(past: Round, earlier: tuple[Round, ...], points: tuple[int, ...]) -> dict[int, tuple[int, ...]]:
    """What each has in this round, in each before it from the first on, and in points."""
    return {
        option: (count, *(dict(before.counts)[option] for before in earlier), points[option - 1])
        for option, count in past.counts
    }


@anything
@given(elections(), st.randoms(use_true_random=False))
def test_the_order_in_which_people_answer_changes_nothing(election: tuple[Rankings, int], random: Random) -> None:
    rankings, options = election
    answers = list(rankings.items())
    random.shuffle(answers)

    assert run_off(dict(answers), options) == run_off(rankings, options)


@anything
@given(elections(), st.randoms(use_true_random=False))
def test_the_order_in_which_options_stand_favours_none(election: tuple[Rankings, int], random: Random) -> None:
    rankings, options = election
    renamed = dict(enumerate(random.sample(range(1, options + 1), options), 1))
    run = run_off(rankings, options)
    other = run_off({tuple(renamed[n] for n in ranking): given_by for ranking, given_by in rankings.items()}, options)

    assert set(other.winners) == {renamed[option] for option in run.winners}
    assert [other.points[renamed[option] - 1] for option in range(1, options + 1)] == list(run.points)
    assert [set(past.out) for past in other.rounds] == [{renamed[n] for n in past.out} for past in run.rounds]
    assert [dict(past.counts) for past in other.rounds] == [
        {renamed[option]: count for option, count in past.counts} for past in run.rounds
    ]


@anything
@given(elections())
def test_whoever_leaves_out_one_option_has_put_it_last(election: tuple[Rankings, int]) -> None:
    rankings, options = election
    whole: dict[tuple[int, ...], int] = {}
    for ranking, given_by in rankings.items():
        left_out = set(range(1, options + 1)) - set(ranking)
        filled = (*ranking, *left_out) if len(left_out) == 1 else ranking
        whole[filled] = whole.get(filled, 0) + given_by

    assert run_off(whole, options) == run_off(rankings, options)


@anything
@given(elections())
def test_whatever_was_counted_can_be_kept(election: tuple[Rankings, int]) -> None:
    run = run_off(*election)

    assert read_kept(kept(run)) == run


def firsts(rankings: Rankings, points: Sequence[int], history: History) -> set[int]:
    """Who comes first by the rule told in its shortest form: each round from the start, and every tie both ways.

    `history` has those who are still in, each with what it had in every round so far.
    """
    counts, _ = recounted(rankings, set(history))
    most = max(counts, key=counts.__getitem__)
    if 2 * counts[most] > sum(counts.values()) or len(counts) == 1:
        return {most}
    record = {option: (count, *history[option], points[option - 1]) for option, count in counts.items()}
    least = [option for option in record if record[option] == min(record.values())]
    gone = [[option for option in counts if not counts[option]]] if not min(counts.values()) else [[n] for n in least]
    return {
        winner
        for out in gone
        for winner in firsts(rankings, points, {n: (*history[n], counts[n]) for n in counts if n not in out})
    }


@anything
@given(elections())
def test_who_comes_first_is_who_does_whichever_way_what_is_left_open_goes(election: tuple[Rankings, int]) -> None:
    rankings, options = election
    history: History = dict.fromkeys(range(1, options + 1), ())

    assert set(run_off(rankings, options).winners) == firsts(rankings, borda(rankings, options), history)


def test_pref_voting_finds_the_same_in_340_elections() -> None:
    """It gives all who can come first for some order of going out among those who tie, by whatever rule or lot.

    So where it gives one, we must find that one; where it gives several, our rule must choose among them. Its points
    ("domination Borda", which counts who is left out as behind) must be ours, all of them.
    """
    found = [(election, run_off(election.rankings, election.options)) for election in recorded()]

    assert len(found) == 340
    assert [run.points for _, run in found] == [election.points for election, _ in found]
    for election, run in found:
        assert run.winners
        assert set(run.winners) <= set(election.winners)


def test_those_elections_have_ties_of_every_sort() -> None:
    found = [(election, run_off(election.rankings, election.options)) for election in recorded()]
    in_doubt = [election for election, _ in found if len(election.winners) > 1]
    ends = [past.end for _, run in found for past in run.rounds]

    assert len(in_doubt) >= 100
    assert min(ends.count(end) for end in End) >= 5
