"""Measures what must not grow with the reminders that wait: start, memory, an idle tick, and how late they are told.

In one run, on SQLite and on PostgreSQL, round by round in turn: each round is a program of its own over a database in
which few wait, or very many. And several programs over one PostgreSQL must tell each once, also when one is killed.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.common.frame import NewUrl, asking, run
from bench.pending.filling import EACH, fill, renew_statistics
from bench.pending.process import running
from bench.pending.together import Outcome, tell_together
from bot.main.clock import machine_now

PARTS = ("waiting", "together")

RATIO = 1.2
"""How many times as much may be taken where very many wait."""
LATE_WITHIN = 1000.0
"""Milliseconds by which 99 of 100 may be late."""

MEASURES = {"seconds": "start", "memory": "memory", "tick": "an idle tick", "p50": "lateness"}
"""What must be alike, as it is called where it is not."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """Seconds to start, megabytes then, milliseconds of an idle tick, and by how many reminders were late."""

    seconds: float
    memory: float
    tick: float
    p50: float
    p99: float


@dataclass(frozen=True)
class Waiting:
    """A database in which so many wait, and what each round took there."""

    url: str
    pending: int
    rounds: list[Round] = field(default_factory=list)


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    run(_arguments(), _measure)


def _arguments() -> argparse.Namespace:
    parser = asking(__doc__, PARTS)
    parser.add_argument("--few", type=int, default=1000, help="waiting: reminders in the one database")
    parser.add_argument("--many", type=int, default=1_000_000, help="waiting: reminders in the other")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle", type=int, default=200, help="waiting: idle ticks a round")
    parser.add_argument("--rate", type=int, default=100, help="waiting: how many are due a second")
    parser.add_argument("--seconds", type=float, default=10.0, help="waiting: for so long")
    parser.add_argument("--due", type=int, default=3000, help="together: how many are due at once")
    parser.add_argument("--beside", type=int, default=10_000, help="together: how many wait besides")
    parser.add_argument("--skip-leases", action="store_true", help="together: move clocks on, and wait for no lease")
    return parser.parse_args()


async def _measure(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    missed: list[str] = []
    if "waiting" in asked.only:
        missed += await _measure_waiting(name, new_url, asked)
    if "together" in asked.only and name == "PostgreSQL":
        missed += await _try_together(new_url, asked)
    return missed


# Few that wait, and very many


async def _measure_waiting(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    both = [Waiting(new_url(), pending) for pending in (asked.few, asked.many)]
    for each in both:
        print(f"{name}: {each.pending:,} reminders are written …", file=sys.stderr)
        fill(each.url, each.pending, machine_now())
        renew_statistics(each.url)
    for turn in range(asked.rounds):
        for each in both if turn % 2 else both[::-1]:
            print(f"{name}: round {turn + 1}, {each.pending:,} …", file=sys.stderr)
            each.rounds.append(await _run(each, turn, asked))
    few, many = both
    _print_waiting(name, few, many, asked)
    return _missed(name, few, many)


async def _run(waiting: Waiting, turn: int, asked: argparse.Namespace) -> Round:
    """A program starts, has nothing to do, and has much. Raises `SystemExit` where a reminder is lost or told twice."""
    people, load = (waiting.pending + EACH - 1) // EACH, int(asked.rate * asked.seconds)
    async with running(waiting.url) as program:
        idle = await program.do("measure", times=asked.idle)
        told = await program.do("tell", number=turn * load, people=people, many=load, rate=asked.rate)
    renew_statistics(waiting.url)
    if told.get("lost") or told["doubles"]:
        raise SystemExit(f"{len(told.get('lost', ()))} reminders were lost, {told.get('doubles', 0)} told twice")
    late = sorted(told["late"])
    times = {"p50": late[len(late) // 2], "p99": late[len(late) * 99 // 100]}
    return Round(seconds=program.took["seconds"], memory=program.took["memory"], tick=idle["tick"], **times)


def _print_waiting(name: str, few: Waiting, many: Waiting, asked: argparse.Namespace) -> None:
    load = f"{asked.rate} due a second for {asked.seconds:.0f} s"
    print(f"\n### Waiting, {name}: {load}, {asked.rounds} rounds in turn\n")
    print("| pending | start s | memory MB | idle tick ms | late by ms, p50 | p99 (worst round) |")
    print(f"|{' --- |' * 6}")
    for each in (few, many):
        middle = {what: median(getattr(one, what) for one in each.rounds) for what in (*MEASURES, "p99")}
        worst = max(one.p99 for one in each.rounds)
        print(
            f"| {each.pending:,} | {middle['seconds']:.2f} | {middle['memory']:.1f} | {middle['tick']:.2f} "
            f"| {middle['p50']:.1f} | {middle['p99']:.1f} ({worst:.1f}) |"
        )
    print(f"| is | {' | '.join(f'{_times(few, many, what):.2f} times' for what in MEASURES)} | |")
    print(f"\nRequired: at most {RATIO} times each, and p99 under {LATE_WITHIN:.0f} ms.")


def _times(few: Waiting, many: Waiting, what: str) -> float:
    """How many times as much very many take: the median of what each round says."""
    pairs = zip(few.rounds, many.rounds, strict=True)
    times: list[float] = [getattr(other, what) / getattr(one, what) for one, other in pairs]
    return median(times)


def _missed(name: str, few: Waiting, many: Waiting) -> list[str]:
    missed = [
        f"{said} on {name} is {_times(few, many, what):.2f} times as much with {many.pending:,}"
        for what, said in MEASURES.items()
        if _times(few, many, what) > RATIO
    ]
    for each in (few, many):
        late = median(one.p99 for one in each.rounds)
        if late >= LATE_WITHIN:
            missed.append(f"with {each.pending:,} on {name} one in a hundred is late by {late:.0f} ms")
    return missed


# Several programs at once


async def _try_together(new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    outcomes: dict[str, Outcome] = {}
    for how, kills in (("all live", False), ("one is killed", True)):
        print(f"PostgreSQL: three programs, {how} …", file=sys.stderr)
        with tempfile.TemporaryDirectory(prefix="caresay-bench-") as own:
            outcomes[how] = await tell_together(
                new_url(), Path(own), pending=asked.beside, due=asked.due, kills=kills, skips=asked.skip_leases
            )
    print(f"\n### Three programs over one PostgreSQL: {asked.due:,} due at once, {asked.beside:,} more wait\n")
    print("| | due | told by each | all told after s | on their way at the kill | told twice | faults |")
    print(f"|{' --- |' * 7}")
    for how, each in outcomes.items():
        by, faults = ", ".join(f"{many:,}" for many in each.told_by), "; ".join(each.faults) or "none"
        print(f"| {how} | {each.due:,} | {by} | {each.seconds:.1f} | {each.cut} | {each.doubles} | {faults} |")
    print("\nRequired: each once; twice only what stood there and was not recorded yet when its program was killed.")
    return [f"with three programs, {how}: {fault}" for how, each in outcomes.items() for fault in each.faults]


if __name__ == "__main__":
    main()
