"""The real program, and a browser to open it in."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.end_to_end.everywhere import founded_town
from tests.end_to_end.program import Program
from tests.web.conftest import browser

__all__ = ["browser", "founded_town"]


@pytest_asyncio.fixture(loop_scope="session")
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    """The program, running; ended at the latest when the test is."""
    running = Program(tmp_path)
    await running.start()
    yield running
    if running.process is not None:
        _, said = await running.end(signal.SIGKILL)
        print(said)  # shown where the test failed: what the program logged is the way to the cause
