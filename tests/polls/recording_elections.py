"""Writes `elections.csv`: elections drawn by a seed, and what pref_voting 1.18.2 finds in them.

pref_voting is kept by people who research voting, and weighs 800 MB with all that it needs: too much to install
wherever the tests run. So what it says is recorded. To record it again, in an environment of its own:
`pip install pref-voting==1.18.2`, then `python -W ignore -m tests.polls.recording_elections`.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from random import Random

from tests.polls.elections import COLUMNS, RECORDED, Election, row_of

Rankings = Mapping[tuple[int, ...], int]


def drawn(random: Random, options: int, voters: int) -> Counter[tuple[int, ...]]:
    """People who each rank as many options as they like, some options more liked than others."""
    liked = [random.random() for _ in range(options)]
    rankings: Counter[tuple[int, ...]] = Counter()
    for _ in range(voters):
        order = sorted(range(1, options + 1), key=lambda option: liked[option - 1] + random.gauss(0, 0.4), reverse=True)
        rankings[tuple(order[: random.randint(1, options)])] += 1
    return rankings


def with_twins(random: Random, options: int, voters: int) -> Counter[tuple[int, ...]]:
    """An election in which nothing tells some options apart: for each answer there is one with them in turn."""
    first = drawn(random, options, voters)
    turned = random.sample(range(1, options + 1), random.randint(2, options))
    rankings: Counter[tuple[int, ...]] = Counter()
    for by in range(len(turned)):
        renamed = dict(zip(turned, turned[by:] + turned[:by], strict=True))
        for ranking, given in first.items():
            rankings[tuple(renamed.get(option, option) for option in ranking)] += given
    return rankings


def elections() -> Iterator[tuple[int, Rankings]]:
    """Small groups, in which ties are common; groups in which they are certain; and large ones."""
    random = Random(6)  # noqa: S311 - elections to test with
    for _ in range(160):
        options = random.randint(2, 5)
        yield options, drawn(random, options, random.randint(2, 12))
    for _ in range(120):
        options = random.randint(2, 5)
        yield options, with_twins(random, options, random.randint(1, 5))
    for _ in range(60):
        options = random.randint(3, 8)
        yield options, drawn(random, options, random.randint(20, 120))


def judged(options: int, rankings: Rankings) -> Election:
    """What pref_voting says: who wins for some order of going out of those who tie for last, and points."""
    profiles = import_module("pref_voting.profiles_with_ties")
    run_offs = import_module("pref_voting.iterative_methods")
    scores = import_module("pref_voting.scoring_methods")
    candidates = list(range(1, options + 1))
    ballots = [{option: rank for rank, option in enumerate(ranking, 1)} for ranking in rankings]
    profile = profiles.ProfileWithTies(ballots, list(rankings.values()), candidates=candidates)
    profile.use_extended_strict_preference()
    points = scores.domination_borda_scores(profile)
    return Election(
        options=options,
        rankings=rankings,
        winners=tuple(int(option) for option in run_offs.instant_runoff_put(profile)),
        points=tuple(int(points[option]) for option in candidates),
    )


if __name__ == "__main__":
    with RECORDED.open("w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(row_of(judged(options, rankings)) for options, rankings in elections())
