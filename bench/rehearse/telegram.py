"""Four disasters for a group on Telegram: kills, its limits, many groups at once, an outage. Nothing may be lost.

The program runs as a process; a stand-in that speaks the Bot API over real sockets is another. Exit code 1 when a
promise is broken.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.rehearse.disasters import fair, kills, limits, outage
from bench.rehearse.disasters.telling import Outcome
from tests.support.postgres import fresh_database, start_postgres

NewUrl = Callable[[], str]
"""Gives the address of an empty database."""


async def _kills(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await kills.rehearse(new_url, folder, times=asked.times, people=asked.people, seed=asked.seed)


async def _limits(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await limits.rehearse(new_url(), folder, seconds=asked.seconds, seed=asked.seed)


async def _fair(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await fair.rehearse(new_url(), folder, groups=asked.groups, seconds=asked.voting, seed=asked.seed)


async def _outage(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await outage.rehearse(new_url(), folder, refused=asked.refused, down=asked.down, seed=asked.seed)


Disaster = Callable[[argparse.Namespace, Path, NewUrl], Coroutine[Any, Any, Outcome]]

DISASTERS: Mapping[str, Disaster] = {
    "kills": _kills,
    "limits": _limits,
    "fair": _fair,
    "outage": _outage,
}


def main() -> None:
    """Rehearse what was chosen; exit code 1 when a promise is broken."""
    asked, broken = _arguments(), False
    with tempfile.TemporaryDirectory(prefix="caresay-telegram-") as folder, _databases(asked.on, Path(folder)) as new:
        for name in asked.only:
            print(f"{name}, on {asked.on} …", file=sys.stderr)
            outcome = asyncio.run(DISASTERS[name](asked, Path(folder) / name, new))
            print(outcome, flush=True)
            broken |= bool(outcome.faults)
    sys.exit(broken)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=list(DISASTERS), default=list(DISASTERS))
    parser.add_argument("--on", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=100, help="kills: half by polling, half by webhook")
    parser.add_argument("--people", type=int, default=2000, help="kills: how many vote at the same time")
    parser.add_argument("--seconds", type=float, default=120, help="limits: how long ten votes a second come")
    parser.add_argument("--groups", type=int, default=500, help="fair: how many groups")
    parser.add_argument("--voting", type=float, default=20, help="fair: seconds for which each group votes")
    parser.add_argument("--refused", type=float, default=60, help="outage: seconds of 429 to everything")
    parser.add_argument("--down", type=float, default=60, help="outage: seconds without any connection")
    return parser.parse_args()


@contextmanager
def _databases(kind: str, folder: Path) -> Iterator[NewUrl]:
    """Makes empty databases, durable as a real one is."""
    if kind == "sqlite":
        numbers = iter(range(1, 1000))
        yield lambda: f"sqlite:///{folder}/{next(numbers)}.db"
        return
    with start_postgres(folder, durable=True) as server:
        yield lambda: fresh_database(server)


if __name__ == "__main__":
    main()
