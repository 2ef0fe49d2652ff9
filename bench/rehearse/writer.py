"""Kills the writer at random moments while people vote, on both databases: every answered vote must count once."""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.votes.killing import Killed
from bench.votes.question import ask
from tests.support.postgres import fresh_database, start_postgres

DATABASES = ("SQLite", "PostgreSQL")

PAUSE = 0.1
"""Seconds; a batch takes a few hundredths, so a kill falls on any part of one, or on what comes before the first."""


def main() -> None:
    """Rehearse on each database; exit code 1 when anything was lost or counted twice."""
    asked = _arguments()
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="caresay-kills-") as folder:
        for database in asked.database:
            with _url(database, Path(folder)) as url:
                faults += _rehearse(database, url, asked)
    sys.exit(1 if faults else 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", nargs="+", choices=DATABASES, default=DATABASES)
    return parser.parse_args()


@contextmanager
def _url(database: str, folder: Path) -> Iterator[str]:
    if database == "SQLite":
        yield f"sqlite:///{folder}/kills.db"
        return
    with start_postgres(folder, durable=True) as server:
        yield fresh_database(server)


def _rehearse(database: str, url: str, asked: argparse.Namespace) -> list[str]:
    began, faults = time.monotonic(), list[str]()
    killed = Killed(asyncio.run(ask(url)), people=asked.people, seed=asked.seed, pause=PAUSE)
    for kill in range(asked.kills):
        killed.kill_once()
        # Only after every other kill: opening the file mends it, and the killed program must be able to, too.
        if kill % 2:
            faults += [f"after kill {kill + 1}: {fault}" for fault in killed.faults()]
    killed.finish()
    faults += [f"at the end: {fault}" for fault in killed.faults()]
    if killed.unfinished():
        faults.append(f"at the end: {killed.unfinished()} people could not vote on")
    print(
        f"{database}: {killed.kills} kills, {asked.people:,} people, {sum(killed.next_acts):,} answered votes, "
        f"{killed.unanswered:,} found counted before they were answered, {time.monotonic() - began:.0f} s: "
        + ("; ".join(faults) if faults else "each answered vote counts once.")
    )
    return faults


if __name__ == "__main__":
    main()
