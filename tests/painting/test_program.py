"""A program that paints, from outside: how it starts, how it is stopped, and what it leaves behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.painting.test_painter import is_gone

ROOT = Path(__file__).parents[2]
PROGRAM = """
import asyncio
from bot.painting.painter import Painter
from tests.painting.test_painter import RESULT

async def paint():
    painter = Painter()
    try:
        await painter.painted(RESULT)
        print(painter.worker, flush=True)
        await asyncio.Event().wait()
    finally:
        await painter.close()

try:
    asyncio.run(paint(), debug=True)
except KeyboardInterrupt:
    print("stopped", flush=True)
"""


@contextmanager
def program() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """It, in a group of its own as at a terminal, and its painting process once that has painted."""
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", PROGRAM]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        assert running.stdout is not None
        try:
            yield running, int(running.stdout.readline())
        finally:
            running.kill()


def test_ctrl_c_reaches_both_and_neither_complains() -> None:
    with program() as (running, painting):
        os.killpg(running.pid, signal.SIGINT)
        said, complained = running.communicate(timeout=30)

        assert said == "stopped\n"
        assert complained == ""
        assert is_gone(painting)


def test_the_painting_process_ends_with_a_program_that_is_killed() -> None:
    with program() as (running, painting):
        running.kill()

        assert is_gone(painting)


def test_a_program_that_paints_nothing_pays_for_nothing() -> None:
    """Neither the libraries nor the letters are read where the answers are."""
    code = "import sys, bot.painting.painter; print({'resvg_py', 'segno', 'bot.painting.faces'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, text=True, capture_output=True, check=True)

    assert said.stdout == "set()\n"
