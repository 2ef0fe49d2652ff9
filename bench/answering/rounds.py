"""Programs in turn, round by round, each anew; and how their figures stand in a table."""

import itertools
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, ExitStack, contextmanager
from pathlib import Path
from statistics import median

from bench.answering.ways import Life, OpenTown, Round, Way, open_ours
from tests.support.postgres import fresh_database, start_postgres

DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}

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
RATIOS = ("rate", "cpu", "p99")
_FIGURES = (*RATIOS, "p50", "p95", "database_cpu")

Open = Callable[[], AbstractAsyncContextManager[tuple[Way, float]]]
"""Opens a program; gives it with the seconds from its start to its first answer."""


@contextmanager
def our_programs(on: str, folder: Path, opens: OpenTown) -> Iterator[Mapping[str, Open]]:
    """How to open ours for one round on each database chosen, an empty one each time, by its name in the tables."""
    numbers = itertools.count(1)
    new_url: dict[str, Callable[[], str]] = {"sqlite": lambda: f"sqlite:///{folder}/{next(numbers)}.db"}

    def ours(kind: str) -> Open:
        return lambda: open_ours(new_url[kind](), folder / str(next(numbers)), opens)

    with ExitStack() as stack:
        if on != "sqlite":
            server = stack.enter_context(start_postgres(folder, durable=True))
            new_url["postgresql"] = lambda: fresh_database(server)
        yield {f"Caresay on {name}": ours(kind) for kind, name in DATABASES.items() if on in {kind, "both"}}


async def in_turn(
    programs: Mapping[str, Open], rounds: int, live: Callable[[Way, float], Awaitable[Life]]
) -> Mapping[str, list[Life]]:
    """Let each program live once a round."""
    lives: dict[str, list[Life]] = {name: [] for name in programs}
    names = list(programs)
    for turn in range(rounds):
        first = turn % len(names)  # nobody always has the machine when it is coolest
        for name in (*names[first:], *names[:first]):
            print(f"round {turn + 1}: {name} …", file=sys.stderr)
            async with programs[name]() as (way, first_answer):
                lives[name].append(await live(way, first_answer))
    return lives


def ratio(ours: Sequence[Round], bare: Sequence[Round], what: str) -> float:
    """How many times the bare program's figure ours is: the median of what each round says."""
    times: list[float] = [getattr(mine, what) / getattr(theirs, what) for mine, theirs in zip(ours, bare, strict=True)]
    return median(times)


def row(name: str, rounds: Sequence[Round], ratios: Mapping[str, float]) -> str:
    """One program's line; the bare one has no ratios, and counts nothing."""
    middle = {what: median(getattr(each, what) for each in rounds) for what in _FIGURES}
    lost = sum(len(each.faults) for each in rounds)
    cells = (
        name,
        f"{middle['rate']:,.0f}",
        f"{middle['p50']:.1f}",
        f"{middle['p95']:.1f}",
        f"{middle['p99']:.1f} ({max(each.p99 for each in rounds):.1f})",
        f"{middle['cpu']:.2f}",
        f"{middle['database_cpu']:.2f}" if middle["database_cpu"] else "",
        f"{lost}" if ratios else "stores nothing",
        *(f"{ratios[what]:.2f} times" if ratios else "" for what in RATIOS),
    )
    return f"| {' | '.join(cells)} |"


def head(columns: Sequence[str]) -> str:
    """How a table begins."""
    return f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}"


def life_rows(lives: Mapping[str, list[Life]]) -> str:
    """The table of what was found over whole lives of the programs."""
    rows = [head(("program", "memory MB, most", "first answer after s, latest", "edits a round", "429"))]
    for name, each in lives.items():
        memory, first = max(life.memory for life in each), max(life.first for life in each)
        edits, too_many = median(life.edits for life in each), sum(life.too_many for life in each)
        rows.append(f"| {name} | {memory:.0f} | {first:.2f} | {edits:.0f} | {too_many} |")
    return "\n".join(rows)
