"""A program in a process of its own, seen from outside: what it is told to do, and what it answers."""

import asyncio
import json
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.platforms.remote import ROOT

PATIENCE = 300.0
"""Seconds after which a program that does not answer is a fault."""


@dataclass(frozen=True)
class Running:
    """It runs. `took` is what its start took."""

    process: Process
    orders: StreamWriter
    answers: StreamReader
    took: dict[str, Any]

    async def do(self, what: str, **order: Any) -> dict[str, Any]:
        """Have it do something. Raises `SystemExit` where it ends instead."""
        self.orders.write(json.dumps({"do": what, **order}).encode() + b"\n")
        return await _answer(self.answers)

    async def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        self.process.kill()
        await self.process.wait()


@asynccontextmanager
async def running(url: str, file: Path | None = None) -> AsyncIterator[Running]:
    """A program over this database, from its start to its end; in a `file` it notes what it told."""
    command = [sys.executable, "-m", "bench.pending.program", url, *(("--file", str(file)) if file else ())]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=PIPE, stdout=PIPE, limit=2**24)
    orders, answers = process.stdin, process.stdout
    if orders is None or answers is None:
        raise RuntimeError("no pipes")
    try:
        yield Running(process, orders, answers, await _answer(answers))
        orders.close()
        await asyncio.wait_for(process.wait(), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _answer(answers: StreamReader) -> dict[str, Any]:
    line = await asyncio.wait_for(answers.readline(), PATIENCE)
    if not line:
        raise SystemExit("a program ended by a fault of its own")
    answer: dict[str, Any] = json.loads(line)
    return answer
