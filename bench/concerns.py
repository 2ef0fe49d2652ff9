"""Measures concerns: how soon they are sent, opened and answered, what a slot takes, and what votes lose to receipts;
and whether time tells why a code opens nothing.

On SQLite and on PostgreSQL. Acts go through the engine as a page hands them over, and are spoken; drawing pages is not
in it. Stretching a code is slow on purpose: it is measured by itself, and left out of all that is measured beside it.
"""

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from bench.common.frame import NewUrl, asking, run
from bench.confiding.desk import READERS, Took, confide
from bench.confiding.guessing import Beside
from bench.confiding.nothing import try_in_vain
from bench.votes.measuring import Round
from bench.votes.ours import open_ours
from bench.votes.question import ask
from bot.concerns.model.concern import LONGEST
from bot.concerns.model.receipts import new_code
from bot.stretching import AT_ONCE, MOST_TRIES
from storage.sealing import stretch

PARTS = ("concerns", "votes", "vain", "stretching")

OPENED_WITHIN = 150.0
"""Milliseconds in which 95 of 100 openings of a concern are done, apart from stretching its code."""
VOTES_RATIO = 0.9
"""What is left at least of the rate of votes while as many codes are tried as may be."""
ALIKE = 1.1
"""How much longer the slowest kind of code that opens nothing takes at most than the quickest, by their medians."""

_SALT = b"s" * 16


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    run(_arguments(), _measure)


def _arguments() -> argparse.Namespace:
    parser = asking(__doc__, PARTS)
    parser.add_argument("--concerns", type=int, default=100, help="concerns: how many are handed over in one slot")
    parser.add_argument("--readers", type=int, default=5, choices=range(2, len(READERS) + 1), metavar="READERS")
    parser.add_argument("--times", type=int, default=3, help="concerns: how often each is opened, either way")
    parser.add_argument("--rounds", type=int, default=4, help="votes: rounds in turn")
    parser.add_argument("--seconds", type=float, default=30.0, help="votes: how long a round is")
    parser.add_argument("--waiting", type=int, default=64, help="votes: how many people wait")
    parser.add_argument("--tries", type=int, default=30, help="vain: how often each code that opens nothing is tried")
    parser.add_argument("--codes", type=int, default=10, help="stretching: how many codes")
    return parser.parse_args()


async def _measure(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    missed: list[str] = []
    if "concerns" in asked.only:
        print(f"{name}: concerns …", file=sys.stderr)
        took = await confide(new_url(), concerns=asked.concerns, readers=asked.readers, times=asked.times)
        missed += _told_concerns(name, took, asked)
    if "votes" in asked.only:
        print(f"{name}: votes …", file=sys.stderr)
        missed += await _measure_votes(name, new_url(), asked)
    if "vain" in asked.only:
        print(f"{name}: codes that open nothing …", file=sys.stderr)
        missed += _told_in_vain(name, await try_in_vain(new_url(), asked.tries))
    if "stretching" in asked.only and name == asked.on[0]:  # no database has a part in it
        _measure_stretching(asked.codes)
    return missed


# Concerns


def _told_concerns(name: str, took: Took, asked: argparse.Namespace) -> Sequence[str]:
    print(f"\n### Concerns, {name}: {asked.concerns} of {LONGEST:,} characters, {asked.readers} readers\n")
    print("| act | times | median ms | p95 ms | longest ms |\n| --- | --- | --- | --- | --- |")
    acts = (
        ("sending", took.sending),
        ("opening as a reader", took.reading),
        ("opening with the code", took.following),
        ("answering", took.answering),
    )
    for act, times in acts:
        print(f"| {act} | {len(times)} | {median(times):.1f} | {_p95(times):.1f} | {max(times):.1f} |")
    print(f"\nA slot that hands over {asked.concerns} concerns takes {took.slot:.0f} ms.")
    print(f"\nRequired: either opening within {OPENED_WITHIN:.0f} ms (p95), apart from stretching the code.")
    late = [(act, times) for act, times in acts if act.startswith("opening") and _p95(times) >= OPENED_WITHIN]
    return [f"{act} on {name} takes {_p95(times):.0f} ms" for act, times in late]


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[len(times) * 95 // 100]


# Votes, while codes are tried


async def _measure_votes(name: str, url: str, asked: argparse.Namespace) -> Sequence[str]:
    question = await ask(url)
    async with open_ours(question, asked.waiting) as ours:
        beside = Beside(ours)
        await beside.run(asked.rounds, asked.seconds)
    turns = f"{asked.rounds} rounds of {asked.seconds:.0f} s in turn"
    print(f"\n### Votes beside receipts, {name}: {asked.waiting} people wait, {turns}\n")
    print("| codes tried a minute | votes/s | p50 ms | p99 ms | CPU ms a vote |\n| --- | --- | --- | --- | --- |")
    print(f"| none | {_figures(beside.alone)} |")
    print(f"| {beside.tries / beside.seconds * 60:.0f} | {_figures(beside.beside)} |")
    print(
        f"\nRequired: {VOTES_RATIO} times the votes at least with {MOST_TRIES} tries. It is {_left(beside):.2f} times."
    )
    if _left(beside) < VOTES_RATIO:
        return [f"votes on {name} keep {_left(beside):.2f} of their rate while codes are tried"]
    return []


def _figures(rounds: Sequence[Round]) -> str:
    """Beside codes, the processor's time has theirs in it."""
    rate, p50, p99, cpu = (median(getattr(it, what) for it in rounds) for what in ("rate", "p50", "p99", "cpu"))
    return f"{rate:,.0f} | {p50:.1f} | {p99:.1f} | {cpu:.3f}"


def _left(beside: Beside) -> float:
    """How much of their rate is left: the median of what each round says."""
    return median(with_it.rate / alone.rate for with_it, alone in zip(beside.beside, beside.alone, strict=True))


# Codes that open nothing


def _told_in_vain(name: str, took: Mapping[str, Sequence[float]]) -> Sequence[str]:
    medians = {why: median(times) for why, times in took.items()}
    apart = max(medians.values()) / min(medians.values())
    print(f"\n### Codes that open nothing, {name}\n\n| why | times | median ms |\n| --- | --- | --- |")
    for why, times in took.items():
        print(f"| {why} | {len(times)} | {medians[why]:.1f} |")
    print(f"\nRequired: no median more than {ALIKE} times another. It is {apart:.2f} times.")
    return [f"on {name} time tells why a code opens nothing: {apart:.2f} times"] if apart > ALIKE else []


# Stretching


def _measure_stretching(codes: int) -> None:
    alone = [_stretch(new_code()) for _ in range(codes)]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        together = list(threads.map(_stretch, [new_code() for _ in range(codes)]))
    print(f"\n### Stretching a code, {codes} times\n")
    print(
        f"One takes {median(alone):.0f} ms alone, and {median(together):.0f} ms where {AT_ONCE} are stretched at once."
    )


def _stretch(code: str) -> float:
    began = time.perf_counter()
    stretch(code, _SALT)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
