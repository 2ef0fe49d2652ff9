"""The frame of a bench: what it can be asked, the databases that it brings and throws away, and what was missed."""

import argparse
import asyncio
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from bot.main.running import LOOKED_THROUGH_AFTER
from tests.support.postgres import fresh_database, start_postgres

DATABASES = ("SQLite", "PostgreSQL")

NewUrl = Callable[[], str]
"""Makes an empty database."""

Measure = Callable[[str, NewUrl, argparse.Namespace], Coroutine[Any, Any, Sequence[str]]]
"""Measures on the database of this name, prints what came out as Markdown, and tells what was missed."""


def asking(about: str | None, parts: Sequence[str]) -> argparse.ArgumentParser:
    """What each can be asked: some of its parts only, and some databases."""
    parser = argparse.ArgumentParser(description=(about or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=parts, default=list(parts))
    parser.add_argument("--on", nargs="+", choices=DATABASES, default=list(DATABASES))
    return parser


def run(asked: argparse.Namespace, measure: Measure) -> None:
    """Measure on each database that was asked for; exit code 1 where something required was missed."""
    missed: list[str] = []
    gc.freeze()  # as the program does at its start
    gc.set_threshold(*LOOKED_THROUGH_AFTER)
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f}.")
    with tempfile.TemporaryDirectory(prefix="caresay-bench-") as folder:
        for database in asked.on:
            with _urls(database, Path(folder)) as new_url:
                missed += asyncio.run(measure(database, new_url, asked))
    print("\n".join(f"MISSED: {line}." for line in missed) or "\nAll that is required was reached. Good.")
    sys.exit(bool(missed))


@contextmanager
def _urls(database: str, folder: Path) -> Iterator[NewUrl]:
    if database == "SQLite":
        numbers = count(1)
        yield lambda: f"sqlite:///{folder}/{next(numbers)}.db"
        return
    with start_postgres(folder, durable=True) as server:
        yield lambda: fresh_database(server)
