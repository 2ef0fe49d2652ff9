"""Measures what must not grow with a question: votes with 100,000 answers or in 500 places, and telling the result.

And what a vote costs more, or less, where it is secret.

In one run, on SQLite and on PostgreSQL. Votes go through engine and writer, as `bench writer` has them, round by round
in turn. Whatever was answered must be in the database, once: else the run fails.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from statistics import median

from bench.common.frame import NewUrl, asking, run
from bench.crowds.filling import SORTS
from bench.crowds.places import Standing, open_standing, stand_in_turn
from bench.crowds.results import Told, tell_results
from bench.crowds.secretly import end_secretly, open_secretly
from bench.crowds.voting import ACTS, Answering, open_answering, vote_in_turn
from bench.votes.measuring import Round

PARTS = ("votes", "secret", "results", "places")

ANSWERS_RATIO = 1.2
"""How many times as much a vote may cost where very many have answered."""
SECRET_RATIO = 2.0
"""The same where the question is secret."""
PLACES_RATIO = 1.3
"""The same where the question stands in very many places."""
TOLD_WITHIN = 200.0
"""Milliseconds to read a result, and to speak and fit it."""

ASIDE = 4
"""Of the time that is measured with redrawing, so small a part is enough without: there is no pace to be met."""


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    run(_arguments(), _measure)


def _arguments() -> argparse.Namespace:
    parser = asking(__doc__, PARTS)
    parser.add_argument("--few", type=int, default=100, help="votes: answers to the one question; secret: to both")
    parser.add_argument("--many", type=int, default=100_000, help="votes: answers to the other; others: answers")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--voters", type=int, default=500, help="votes, secret: how many answer a round, thrice")
    parser.add_argument("--waiting", type=int, default=64, help="votes, secret, places: how many people wait")
    parser.add_argument("--times", type=int, default=20, help="results: how often each is told")
    parser.add_argument("--places", type=int, default=500, help="places: where the other question stands")
    parser.add_argument("--seconds", type=float, default=20.0, help="places: how long a round is")
    return parser.parse_args()


async def _measure(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    missed: list[str] = []
    for part in asked.only:
        print(f"{name}: {part} …", file=sys.stderr)
        missed += await _MEASURE[part](name, new_url, asked)
    return missed


# Votes, where few have answered and where very many have


async def _measure_votes(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    async with open_answering(new_url(), asked.few, asked.many, asked.waiting) as (few, many):
        await vote_in_turn(few, many, asked.rounds, asked.voters)
    print(f"\n### Votes, {name}: {_each_round(asked)}\n")
    print(_head("kind", "answers", *_FIGURES, "costs"))
    missed = []
    for sort in ACTS:
        times = _times(few[sort], many[sort])
        for each, cost in ((few[sort], ""), (many[sort], f"{times:.2f} times")):
            print(_row(sort, f"{each.answers:,}", *_figures(each.rounds), cost))
        if times > ANSWERS_RATIO:
            missed.append(f"a vote, {sort}, on {name} costs {times:.2f} times as much with {asked.many:,} answers")
    print(f"\nRequired: at most {ANSWERS_RATIO} times as much.")
    return missed


# Votes that are secret, and others


async def _measure_secret(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    async with open_secretly(new_url(), asked.few, asked.waiting) as (openly, secretly):
        await vote_in_turn(openly, secretly, asked.rounds, asked.voters)
    ended = await end_secretly(new_url(), asked.many)
    [one], [other] = openly.values(), secretly.values()
    times = _times(one, other)
    print(f"\n### Secret votes, {name}: {_each_round(asked)}\n")
    print(_head("question", "answers", *_FIGURES, "costs"))
    for each, cost in ((one, ""), (other, f"{times:.2f} times")):
        print(_row(each.sort, f"{each.answers:,}", *_figures(each.rounds), cost))
    print(f"\nRequired: at most {SECRET_RATIO} times as much.")
    print(
        f"A secret question with {ended.answers:,} answers took {ended.closing:.2f} s to close: all were counted, the"
    )
    print(f"result was kept, ballots and key were destroyed. To write its ballots anew took {ended.mixing:.2f} s.")
    if times > SECRET_RATIO:
        return [f"a secret vote on {name} costs {times:.2f} times as much as an open one"]
    return []


# Results


async def _measure_results(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    told = await tell_results(new_url(), SORTS, asked.many, asked.times)
    print(f"\n### Results, {name}: {asked.many:,} answers, each result told {asked.times} times\n")
    print(_head("kind", "closing s", "told ms (longest)", "painted ms"))
    for each in told:
        painting = f"{each.painting:.0f}" if each.painting is not None else ""
        print(_row(each.sort, f"{each.closing:.2f}", f"{median(each.telling):.1f} ({max(each.telling):.1f})", painting))
    print(f"\nRequired: told within {TOLD_WITHIN:.0f} ms, not painted. It takes {_longest(told):.0f} ms at most.")
    late = [each for each in told if median(each.telling) >= TOLD_WITHIN]
    return [f"the result of {each.sort} on {name} takes {median(each.telling):.0f} ms" for each in late]


def _longest(told: Sequence[Told]) -> float:
    return max(median(each.telling) for each in told)


# Votes, where the question stands in one place and where it stands in hundreds


async def _measure_places(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    missed = []
    rows: list[str] = []
    for redrawn, seconds in ((False, asked.seconds / ASIDE), (True, asked.seconds)):
        async with AsyncExitStack() as stack:
            few, many = [
                await stack.enter_async_context(open_standing(new_url(), places, asked.waiting, redrawn=redrawn))
                for places in (1, asked.places)
            ]
            await stand_in_turn(few, many, asked.rounds, seconds)
        times, how = _times(few, many), "redrawn" if redrawn else "not redrawn"
        for each, cost in ((few, ""), (many, f"{times:.2f} times")):
            rows.append(_row(how, str(each.places), *_figures(each.rounds), f"{each.redraws:,}", cost))
        if times > PLACES_RATIO:
            missed.append(f"a vote in {asked.places} places on {name}, {how}, costs {times:.2f} times as much")
    print(
        f"\n### Places, {name}: {asked.waiting} people wait, {asked.rounds} rounds of {asked.seconds:.0f} s in turn\n"
    )
    print(_head("", "places", *_FIGURES, "redrawn", "costs"), *rows, sep="\n")
    print(f"\nRequired: at most {PLACES_RATIO} times as much.")
    return missed


# What all have in common


def _each_round(asked: argparse.Namespace) -> str:
    return f"{3 * asked.voters:,} acts a round, {asked.waiting} people wait, {asked.rounds} rounds in turn"


_FIGURES = ("votes/s", "p50 ms", "p99 ms (worst round)", "CPU ms a vote")


def _figures(rounds: Sequence[Round]) -> Sequence[str]:
    middle = {what: median(getattr(each, what) for each in rounds) for what in ("rate", "p50", "p99", "cpu")}
    late = max(each.p99 for each in rounds)
    return (
        f"{middle['rate']:,.0f}",
        f"{middle['p50']:.1f}",
        f"{middle['p99']:.1f} ({late:.1f})",
        f"{middle['cpu']:.2f}",
    )


def _times(few: Answering | Standing, many: Answering | Standing) -> float:
    """How many times as much a vote costs: the median of what each round says."""
    return median(one.rate / other.rate for one, other in zip(few.rounds, many.rounds, strict=True))


def _head(*columns: str) -> str:
    return f"{_row(*columns)}\n|{' --- |' * len(columns)}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


_MEASURE = {"votes": _measure_votes, "secret": _measure_secret, "results": _measure_results, "places": _measure_places}


if __name__ == "__main__":
    main()
