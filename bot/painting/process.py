"""The painting process from outside: started, asked, ended."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress

from bot.painting.errands import LENGTH, framed

_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from bot.painting.worker import work; work()"


class Process:
    """One process over two pipes. It ends with its input, so it does not outlive us however we end.

    A pool of the standard library's would: killed at once, it leaves its worker and one process more behind.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._ends = False

    @classmethod
    async def start(cls) -> "Process":
        """Start it, with our modules and without our secrets. What it complains of may hold words and is not kept."""
        settings = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", "-c", _PROGRAM, *sys.path),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=settings,
        )
        return cls(process)

    @property
    def number(self) -> int:
        """The system's number for it."""
        return self._process.pid

    @property
    def is_there(self) -> bool:
        """Whether it has not been seen to end."""
        return self._process.returncode is None

    async def ask(self, asked: bytes) -> bytes:
        """What it answers. Raises `OSError` or `EOFError` where it ended, and is of no use any more if cancelled."""
        asking, answers = self._process.stdin, self._process.stdout
        assert asking is not None  # noqa: S101 - both are pipes
        assert answers is not None  # noqa: S101
        try:
            asking.write(framed(asked))
            await asking.drain()
            return await answers.readexactly(int.from_bytes(await answers.readexactly(LENGTH), "big"))
        except (OSError, EOFError):
            self._ends = True
            raise

    def kill(self) -> None:
        """End it at once: whoever waits for an answer reads the end. It has nothing to lose."""
        # One that ends already is left alone: killing looks whether it has, and would take that news from the loop.
        if not self._ends:
            self._ends = True
            with suppress(ProcessLookupError):
                self._process.kill()

    async def end(self) -> None:
        """The same, until it is gone and nothing of it is left here."""
        self.kill()
        await self._process.communicate()
