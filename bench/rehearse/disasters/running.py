"""Runs the disasters that were chosen, on the database that was chosen."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from tests.support.postgres import fresh_database, start_postgres

NewUrl = Callable[[], str]
"""Gives the address of an empty database."""

Disaster = Callable[[argparse.Namespace, Path, NewUrl], Coroutine[Any, Any, Outcome]]


def arguments(told: str | None, disasters: Mapping[str, Disaster]) -> argparse.ArgumentParser:
    """What every rehearsal can be asked; `told` is its module's docstring."""
    parser = argparse.ArgumentParser(description=(told or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=list(disasters), default=list(disasters))
    parser.add_argument("--on", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=1)
    return parser


def run(asked: argparse.Namespace, disasters: Mapping[str, Disaster]) -> None:
    """Rehearse what was chosen, and leave with exit code 1 when a promise is broken."""
    broken = False
    with tempfile.TemporaryDirectory(prefix="caresay-rehearse-") as folder, _databases(asked.on, Path(folder)) as new:
        for name in asked.only:
            print(f"{name}, on {asked.on} …", file=sys.stderr)
            outcome = asyncio.run(disasters[name](asked, Path(folder) / name, new))
            print(outcome, flush=True)
            broken |= bool(outcome.faults)
    sys.exit(broken)


@contextmanager
def _databases(kind: str, folder: Path) -> Iterator[NewUrl]:
    """Makes empty databases, durable as a real one is."""
    if kind == "sqlite":
        numbers = iter(range(1, 1000))
        yield lambda: f"sqlite:///{folder}/{next(numbers)}.db"
        return
    with start_postgres(folder, durable=True) as server:
        yield lambda: fresh_database(server)
