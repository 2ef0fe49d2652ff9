"""Measures presses on Discord: the whole running program beside a bare one, which only defers and stores nothing.

All in one run, round by round in turn, each beside a stand-in that speaks gateway and REST over real sockets, with
Discord's limits on. After each load the database must hold every answered press, once: else the run fails.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from bench.answering.discord import open_bare
from bench.answering.rounds import COLUMNS, DATABASES, RATIOS, Open, head, in_turn, life_rows, our_programs, ratio, row
from bench.answering.ways import Life, Load, Round, Way, live_through
from bench.town.discord import open_town

BARE = "discord.py, bare"


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What one load must reach: times the bare program's rate and p99, and p99 in ms; none where not given.

    The rate is held to on SQLite: a server that shares two cores with both programs slows whoever waits for it.
    """

    rate: float = 0.0
    p99_times: float | None = None
    p99: float | None = None

    def __str__(self) -> str:
        told = [f"{self.rate:.1f} times the rate, on SQLite"] if self.rate else []
        told += [f"p99 at most {self.p99_times:.1f} times"] if self.p99_times else []
        told += [f"p99 under {self.p99:.0f} ms"] if self.p99 else []
        return ", ".join([*told, "every answer within 3 s and confirmed, every press counted once"])


CROWD = Bar(rate=0.6, p99_times=2.0, p99=250.0)
REQUIRED = {"closed": CROWD, "many": CROWD, "one": Bar(p99=50.0)}


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
    parser.add_argument("--presses", type=int, default=3000, help="closed: presses a round, each another person's")
    parser.add_argument("--waiting", type=int, default=50, help="closed and many: how many people wait at a time")
    parser.add_argument("--many", type=int, default=10_000, help="many: presses a round; everybody presses twice")
    parser.add_argument("--one", type=int, default=500, help="one: presses a round, one at a time")
    parser.add_argument("--on", choices=(*DATABASES, "both"), default="both")
    asked = parser.parse_args()
    for name in ("rounds", "presses", "waiting", "many", "one"):
        if getattr(asked, name) < 1:
            parser.error(f"--{name} is 1 at least")
    return asked


async def _measure(programs: Mapping[str, Open], asked: argparse.Namespace) -> Mapping[str, list[Life]]:
    loads = {
        "closed": Load(presses=asked.presses, people=asked.presses, waiting=asked.waiting),
        "many": Load(presses=asked.many, people=max(asked.many // 2, 1), waiting=asked.waiting),
        "one": Load(presses=asked.one, people=asked.one, waiting=1),
    }

    async def life(way: Way, first: float) -> Life:
        return await live_through(way, first, loads, warm_up=10 * asked.waiting)

    return await in_turn(programs, asked.rounds, life)


def _print(load: str, lives: Mapping[str, list[Life]], asked: argparse.Namespace) -> Sequence[str]:
    """One table; gives what was missed."""
    how = {
        "closed": f"{asked.waiting} people at a time, {asked.presses:,} first answers a round",
        "many": f"{asked.many:,} presses a round at {asked.waiting} at a time, everybody twice",
        "one": f"One at a time, {asked.one:,} presses a round",
    }
    print(f"\n### {how[load]}, {asked.rounds} rounds\n")
    print(head(COLUMNS))
    bare, missed = [life.rounds[load] for life in lives[BARE]], list[str]()
    for name, each in lives.items():
        rounds = [life.rounds[load] for life in each]
        ratios = {} if name == BARE else {what: ratio(rounds, bare, what) for what in RATIOS}
        print(row(name, rounds, ratios))
        bar = REQUIRED[load] if DATABASES["sqlite"] in name else replace(REQUIRED[load], rate=0.0)
        missed += [f"{name}, {load}: {fault}" for fault in _missed(rounds, ratios, bar)]
    print(f"\nRequired: {REQUIRED[load]}.")
    return missed


def _missed(rounds: Sequence[Round], ratios: Mapping[str, float], bar: Bar) -> Iterator[str]:
    yield from sorted({fault for each in rounds for fault in each.faults})
    if not ratios:
        return
    if ratios["rate"] < bar.rate:
        yield f"{ratios['rate']:.2f} times the rate, and not {bar.rate:.1f}"
    if bar.p99_times is not None and ratios["p99"] > bar.p99_times:
        yield f"p99 is {ratios['p99']:.2f} times, and not {bar.p99_times:.1f}"
    p99 = median(each.p99 for each in rounds)
    if bar.p99 is not None and p99 >= bar.p99:
        yield f"p99 is {p99:.0f} ms, and not under {bar.p99:.0f}"


def _print_lives(lives: Mapping[str, list[Life]]) -> list[str]:
    """What was found over whole lives of the programs; gives what was missed."""
    print("\n### Memory, the first answer, and what the group was shown\n")
    print(life_rows(lives))
    print("\nRequired: no 429.\n")
    refused = {name: sum(life.too_many for life in each) for name, each in lives.items() if name != BARE}
    return [f"{name}: {many} calls were refused with 429" for name, many in refused.items() if many]


if __name__ == "__main__":
    main()
