"""Measures presses on Telegram: the whole running program beside the bare stock one, which answers and stores nothing.

All in one run, round by round in turn, each beside a stand-in that speaks the Bot API over real sockets, with
Telegram's limits on. After each load the database must hold every answered press, once: else the run fails.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.answering.rounds import COLUMNS, DATABASES, RATIOS, Open, head, in_turn, life_rows, our_programs, ratio, row
from bench.answering.telegram import open_bare
from bench.answering.ways import Life, Round, Way, live
from bench.town.telegram import open_town

BARE = "python-telegram-bot, bare"


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What one load must reach beside the bare program: times its rate, and at most such a share of the others."""

    rate: float
    cpu: float
    p99: float = 0.5


REQUIRED = {"closed": Bar(rate=3.0, cpu=0.35), "burst": Bar(rate=2.0, cpu=0.5)}
MOST_MEMORY = 120.0
"""MB of the whole program."""
FIRST_WITHIN = 2.5
"""Seconds from the start of the program to the answer to a press that waits already."""


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    asked = _arguments()
    with (
        tempfile.TemporaryDirectory(prefix="caresay-bench-") as folder,
        our_programs(asked.on, Path(folder), open_town) as ours,
    ):
        lives = asyncio.run(_measure({**ours, BARE: open_bare}, asked))
    missed = [line for load in REQUIRED for line in _print(load, lives, asked)] + _print_lives(lives)
    print("\n".join(f"MISSED: {line}." for line in missed) or "\nAll that is required was reached. Good.")
    sys.exit(bool(missed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--presses", type=int, default=3000, help="closed: presses a round")
    parser.add_argument("--waiting", type=int, default=32, help="closed: how many people wait at a time")
    parser.add_argument("--burst", type=int, default=10_000, help="burst: presses at once")
    parser.add_argument("--on", choices=(*DATABASES, "both"), default="both")
    asked = parser.parse_args()
    for name in ("rounds", "presses", "waiting", "burst"):
        if getattr(asked, name) < 1:
            parser.error(f"--{name} is 1 at least")
    return asked


async def _measure(programs: Mapping[str, Open], asked: argparse.Namespace) -> Mapping[str, list[Life]]:
    async def life(way: Way, first: float) -> Life:
        return await live(way, first, presses=asked.presses, burst=asked.burst, waiting=asked.waiting)

    return await in_turn(programs, asked.rounds, life)


def _print(load: str, lives: Mapping[str, list[Life]], asked: argparse.Namespace) -> Sequence[str]:
    """One table; gives what was missed."""
    how = {
        "closed": f"{asked.waiting} people at a time, {asked.presses:,} presses a round",
        "burst": f"{asked.burst:,} presses at once",
    }
    print(f"\n### {how[load]}, {asked.rounds} rounds\n")
    print(head(COLUMNS))
    bare, missed = [life.rounds[load] for life in lives[BARE]], list[str]()
    for name, each in lives.items():
        rounds = [life.rounds[load] for life in each]
        ratios = {} if name == BARE else {what: _ratio(rounds, bare, what) for what in RATIOS}
        print(row(name, rounds, ratios))
        missed += [f"{name}, {load}: {fault}" for fault in _missed(rounds, ratios, REQUIRED[load])]
    bar = REQUIRED[load]
    print(
        f"\nRequired: {bar.rate:.1f} times the rate, CPU at most {bar.cpu:.2f} times, p99 at most {bar.p99:.1f} times."
    )
    return missed


def _missed(rounds: Sequence[Round], ratios: Mapping[str, float], bar: Bar) -> Iterator[str]:
    yield from sorted({fault for each in rounds for fault in each.faults})
    if not ratios:
        return
    if ratios["rate"] < bar.rate:
        yield f"{ratios['rate']:.2f} times the rate, and not {bar.rate:.1f}"
    for what, most in (("cpu", bar.cpu), ("p99", bar.p99)):
        if ratios[what] > most:
            yield f"{what} is {ratios[what]:.2f} times, and not {most:.2f}"


def _ratio(ours: Sequence[Round], bare: Sequence[Round], what: str) -> float:
    return ratio(ours, bare, what)


def _print_lives(lives: Mapping[str, list[Life]]) -> list[str]:
    """What was found over whole lives of the programs; gives what was missed."""
    print("\n### Memory, the first answer, and what the group was shown\n")
    print(life_rows(lives))
    missed = []
    for name in (name for name in lives if name != BARE):
        memory, first = max(life.memory for life in lives[name]), max(life.first for life in lives[name])
        too_many = sum(life.too_many for life in lives[name])
        if memory >= MOST_MEMORY:
            missed.append(f"{name}: {memory:.0f} MB, and not under {MOST_MEMORY:.0f}")
        if first > FIRST_WITHIN:
            missed.append(f"{name}: the first answer came after {first:.2f} s")
        if too_many:
            missed.append(f"{name}: {too_many} calls were refused with 429")
    print(f"\nRequired: under {MOST_MEMORY:.0f} MB, within {FIRST_WITHIN} s, no 429.\n")
    return missed


if __name__ == "__main__":
    main()
