"""`caresay run` as a process of its own, that can be killed and started again over the same database."""

import asyncio
import os
import sys
from asyncio.subprocess import STDOUT, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.end_to_end.program import free_port
from tests.platforms.remote import ROOT

Mode = Literal["polling", "webhook"]

ENDS_WITHIN = 30.0
"""Seconds that the program gets to end in, when it is told to."""


@dataclass
class Program:
    """The program over the database at `url`. What it says goes to `folder`/log.

    `platform` are the settings of the platform that it speaks to, by the names of environment variables.
    """

    folder: Path
    url: str
    platform: Mapping[str, str] = field(repr=False)
    room: bool = False
    port: int = field(default_factory=free_port)
    _process: Process | None = None

    def environ(self) -> dict[str, str]:
        """Its settings, by environment, as an operator would give them."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
        mine = {
            "CARESAY_STORAGE__URL": self.url,
            "CARESAY_KEYS__DIRECTORY": f"{self.folder}/keys",
            "CARESAY_COMMUNITY__FOUND_BY": "anyone",
            "CARESAY_FRONT_ROOM__ENABLED": str(self.room).lower(),
            "CARESAY_FRONT_ROOM__PORT": str(self.port),
        }
        return {**kept, **mine, **self.platform}

    @property
    def pid(self) -> int:
        """Its process. Raises `RuntimeError` where it does not run."""
        return self._running().pid

    async def start(self) -> None:
        """Start it; whether it works shows in what people see."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-P", "-m", "bot", "run", cwd=ROOT, env=self.environ(), stdout=log, stderr=STDOUT
            )

    async def kill(self) -> None:
        """SIGKILL. Raises `RuntimeError`, with its last words, if it had ended by itself."""
        process = self._running()
        if process.returncode is not None:
            raise RuntimeError(f"the program ended by itself: {self.last_words()}")
        process.kill()
        await process.wait()
        self._process = None

    async def end(self) -> None:
        """SIGTERM, and wait for it; nothing where it does not run. Raises `RuntimeError` where it does not end."""
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), ENDS_WITHIN)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise RuntimeError(f"the program did not end when it was told to: {self.last_words()}") from None

    def last_words(self) -> str:
        """The end of its log."""
        return (self.folder / "log").read_text("utf-8", errors="replace")[-1500:]

    def _running(self) -> Process:
        if self._process is None:
            raise RuntimeError("the program was not started")
        return self._process
