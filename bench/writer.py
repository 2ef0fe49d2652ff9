"""Measures votes: ours through engine and writer, beside a session per handler and a bare driver loop.

All in one run, round by round in turn, on SQLite and on PostgreSQL. After each round the database must hold every
vote that was answered, once: else the run fails.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.votes.counting import read_counted, renew_statistics
from bench.votes.loop import open_loop
from bench.votes.measuring import Round, Way, measure
from bench.votes.ours import open_ours
from bench.votes.question import Question, Vote, ask
from bench.votes.sessions import open_sessions
from tests.support.postgres import fresh_database, start_postgres

WAYS = 4

WARMING = 64
"""Votes cast before the first round, so that nobody pays for compiling statements."""

REQUIRED = {"SQLite": 10.0, "PostgreSQL": 4.0}
"""How many times a session per handler we must reach."""

COLUMNS = (
    "way",
    "waiting",
    "votes a round",
    "votes/s",
    "first answers/s",
    "p50 ms",
    "p99 ms (worst round)",
    "CPU ms a vote",
    "ours is",
)

SOON = 50.0
"""Milliseconds within which 99 of 100 people must have their answer."""


@dataclass
class Runner:
    """One way on one database, with what it has answered so far: the latest act of each person."""

    way: Way
    question: Question
    votes: int
    rounds: list[Round] = field(default_factory=list)
    answered: dict[int, int] = field(default_factory=dict)

    async def warm_up(self) -> None:
        """Have people vote who take no part in the rounds."""
        await self._cast([Vote(self.votes + index, 0) for index in range(WARMING)])

    async def run(self) -> None:
        """One round: every person votes; in later rounds they change their minds."""
        self.rounds.append(await self._cast([Vote(person, len(self.rounds)) for person in range(self.votes)]))

    async def _cast(self, votes: Sequence[Vote]) -> Round:
        measured = await measure(self.way, votes)
        self.answered |= {vote.person: vote.act for vote in votes}
        faults = read_counted(self.question).faults(self.answered)
        if faults:
            raise SystemExit(f"{self.way.name} lost votes: {'; '.join(faults)}")
        renew_statistics(self.question.url)
        return measured


def main() -> None:
    """Run it, and print what came out as Markdown."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="caresay-bench-") as folder:
        for database in asked.database:
            print(f"{database}: {asked.rounds} rounds in turn …", file=sys.stderr)
            with _urls(database, Path(folder)) as urls:
                runners = asyncio.run(_measure(urls, asked))
            _print(database, runners)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--votes", type=int, default=3000, help="votes a round, ours and the driver's")
    parser.add_argument("--session-votes", type=int, default=600, help="votes a round with a session per handler")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--waiting", type=int, default=64, help="how many people wait at a time")
    parser.add_argument("--database", nargs="+", choices=list(REQUIRED), default=list(REQUIRED))
    return parser.parse_args()


@contextmanager
def _urls(database: str, folder: Path) -> Iterator[Sequence[str]]:
    """An empty database for each way."""
    if database == "SQLite":
        yield [f"sqlite:///{folder}/{index}.db" for index in range(WAYS)]
        return
    with start_postgres(folder, durable=True) as server:
        yield [fresh_database(server) for _ in range(WAYS)]


async def _measure(urls: Sequence[str], asked: argparse.Namespace) -> Sequence[Runner]:
    async with _open(urls, asked) as runners:
        for runner in runners:
            await runner.warm_up()
        for turn in range(asked.rounds):
            first = turn % len(runners)  # nobody always has the machine when it is coolest
            for runner in (*runners[first:], *runners[:first]):
                await runner.run()
        return runners


@asynccontextmanager
async def _open(urls: Sequence[str], asked: argparse.Namespace) -> AsyncIterator[Sequence[Runner]]:
    """Ours first, then what it is compared with."""
    questions = [await ask(url) for url in urls]
    async with AsyncExitStack() as stack:
        ours = await stack.enter_async_context(open_ours(questions[0], asked.waiting))
        sessions = await stack.enter_async_context(open_sessions(questions[1], asked.waiting))
        lean = await stack.enter_async_context(open_sessions(questions[2], asked.waiting, lean=True))
        loop = await stack.enter_async_context(open_loop(questions[3]))
        yield [
            Runner(ours, questions[0], asked.votes),
            Runner(sessions, questions[1], asked.session_votes),
            Runner(lean, questions[2], asked.session_votes),
            Runner(loop, questions[3], asked.votes),
        ]


def _print(database: str, runners: Sequence[Runner]) -> None:
    ours, sessions, *_ = runners
    print(f"\n### {database}\n")
    print(f"| {' | '.join(COLUMNS)} |")
    print(f"|{' --- |' * len(COLUMNS)}")
    for runner in runners:
        print("| " + " | ".join(_cells(runner, ours)) + " |")
    times, late = _times(ours, sessions), median(each.p99 for each in ours.rounds)
    print(f"\nRequired: {REQUIRED[database]:.0f} times a session per handler, p99 under {SOON:.0f} ms. ", end="")
    reached = times >= REQUIRED[database] and late < SOON
    print(f"Reached: {times:.1f} times, {late:.0f} ms. {'Good.' if reached else 'NOT reached.'}")


def _cells(runner: Runner, ours: Runner) -> Sequence[str]:
    rounds = runner.rounds
    middle: Mapping[str, float] = {
        name: median(getattr(each, name) for each in rounds) for name in ("rate", "p50", "p99", "cpu")
    }
    return (
        runner.way.name,
        str(runner.way.waiting),
        f"{runner.votes:,}",
        f"{middle['rate']:,.0f}",
        f"{rounds[0].rate:,.0f}",
        f"{middle['p50']:.1f}",
        f"{middle['p99']:.1f} ({max(each.p99 for each in rounds):.1f})",
        f"{middle['cpu']:.2f}",
        "" if runner is ours else f"{_times(ours, runner):.1f} times",
    )


def _times(ours: Runner, other: Runner) -> float:
    """How many times the other's rate ours is: the median of what each round says."""
    return median(mine.rate / theirs.rate for mine, theirs in zip(ours.rounds, other.rounds, strict=True))


if __name__ == "__main__":
    main()
