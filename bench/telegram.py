"""Measures presses on Telegram: the whole running program beside the bare stock one, which answers and stores nothing.

All in one run, round by round in turn, each beside a stand-in that speaks the Bot API over real sockets, with
Telegram's limits on. After each load the database must hold every answered press, once: else the run fails.
"""

import argparse
import asyncio
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.answering.ways import Life, Round, Way, live, open_bare, open_ours
from tests.support.postgres import fresh_database, start_postgres

DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
BARE = "python-telegram-bot, bare"
COLUMNS = (
    "program",
    "answers/s",
    "p50 ms",
    "p95 ms",
    "p99 ms (worst round)",
    "CPU ms a press",
    "PostgreSQL's",
    "lost or doubled",
    "rate is",
    "CPU is",
    "p99 is",
)


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What one load must reach beside the bare program: times its rate, and at most such a share of the others."""

    rate: float
    cpu: float
    p99: float = 0.5


FIGURES = ("rate", "p50", "p95", "p99", "cpu", "database_cpu")

REQUIRED = {"closed": Bar(rate=3.0, cpu=0.35), "burst": Bar(rate=2.0, cpu=0.5)}
MOST_MEMORY = 120.0
"""MB of the whole program."""
FIRST_WITHIN = 2.5
"""Seconds from the start of the program to the answer to a press that waits already."""

Open = Callable[[], AbstractAsyncContextManager[tuple[Way, float]]]
"""Opens a program; gives it with the seconds from its start to its first answer."""


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="caresay-bench-") as folder, _ways(asked.on, Path(folder)) as ways:
        lives = asyncio.run(_measure(ways, asked))
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


@contextmanager
def _ways(on: str, folder: Path) -> Iterator[Mapping[str, Open]]:
    """How to open each program for one round: ours on an empty database each time, and the bare one."""
    numbers = itertools.count(1)
    new_url: dict[str, Callable[[], str]] = {"sqlite": lambda: f"sqlite:///{folder}/{next(numbers)}.db"}

    def ours(kind: str) -> Open:
        return lambda: open_ours(new_url[kind](), folder / str(next(numbers)))

    with ExitStack() as stack:
        if on != "sqlite":
            server = stack.enter_context(start_postgres(folder, durable=True))
            new_url["postgresql"] = lambda: fresh_database(server)
        chosen = {kind: name for kind, name in DATABASES.items() if on in {kind, "both"}}
        yield {f"Caresay on {name}": ours(kind) for kind, name in chosen.items()} | {BARE: open_bare}


async def _measure(ways: Mapping[str, Open], asked: argparse.Namespace) -> Mapping[str, list[Life]]:
    lives: dict[str, list[Life]] = {name: [] for name in ways}
    names = list(ways)
    for turn in range(asked.rounds):
        first = turn % len(names)  # nobody always has the machine when it is coolest
        for name in (*names[first:], *names[:first]):
            print(f"round {turn + 1}: {name} …", file=sys.stderr)
            async with ways[name]() as (way, first_answer):
                lives[name].append(
                    await live(way, first_answer, presses=asked.presses, burst=asked.burst, waiting=asked.waiting)
                )
    return lives


def _print(load: str, lives: Mapping[str, list[Life]], asked: argparse.Namespace) -> Sequence[str]:
    """One table; gives what was missed."""
    how = {
        "closed": f"{asked.waiting} people at a time, {asked.presses:,} presses a round",
        "burst": f"{asked.burst:,} presses at once",
    }
    print(f"\n### {how[load]}, {asked.rounds} rounds\n")
    print(f"| {' | '.join(COLUMNS)} |")
    print(f"|{' --- |' * len(COLUMNS)}")
    bare, missed = [life.rounds[load] for life in lives[BARE]], list[str]()
    for name, each in lives.items():
        rounds = [life.rounds[load] for life in each]
        ratios = {} if name == BARE else {what: _ratio(rounds, bare, what) for what in ("rate", "cpu", "p99")}
        print("| " + " | ".join(_cells(name, rounds, ratios)) + " |")
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
    """How many times the bare program's figure ours is: the median of what each round says."""
    times: list[float] = [getattr(mine, what) / getattr(theirs, what) for mine, theirs in zip(ours, bare, strict=True)]
    return median(times)


def _cells(name: str, rounds: Sequence[Round], ratios: Mapping[str, float]) -> Sequence[str]:
    middle = {what: median(getattr(each, what) for each in rounds) for what in FIGURES}
    lost = sum(len(each.faults) for each in rounds)
    return (
        name,
        f"{middle['rate']:,.0f}",
        f"{middle['p50']:.1f}",
        f"{middle['p95']:.1f}",
        f"{middle['p99']:.1f} ({max(each.p99 for each in rounds):.1f})",
        f"{middle['cpu']:.2f}",
        f"{middle['database_cpu']:.2f}" if middle["database_cpu"] else "",
        "stores nothing" if name == BARE else f"{lost}",
        *(f"{ratios[what]:.2f} times" if ratios else "" for what in ("rate", "cpu", "p99")),
    )


def _print_lives(lives: Mapping[str, list[Life]]) -> list[str]:
    """What was found over whole lives of the programs; gives what was missed."""
    print("\n### Memory, the first answer, and what the group was shown\n")
    print("| program | memory MB, most | first answer after s, latest | edits a round | 429 |")
    print(f"|{' --- |' * 5}")
    missed = []
    for name, each in lives.items():
        memory, first = max(life.memory for life in each), max(life.first for life in each)
        edits, too_many = median(life.edits for life in each), sum(life.too_many for life in each)
        print(f"| {name} | {memory:.0f} | {first:.2f} | {edits:.0f} | {too_many} |")
        if name == BARE:
            continue
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
