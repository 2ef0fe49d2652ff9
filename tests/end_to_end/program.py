"""The real program as a process of its own, with a folder of its own."""

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@dataclass
class Program:
    """`caresay run` in a folder; settings by environment, as an operator would give them."""

    folder: Path
    more: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    web_port: int = field(default_factory=free_port)
    process: Process | None = None
    link: str = ""
    module: str = "bot"
    """What is run: the program, or what runs it."""

    def environ(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
        mine = {
            "CARESAY_STORAGE__URL": f"sqlite:///{self.folder}/caresay.db",
            "CARESAY_KEYS__DIRECTORY": f"{self.folder}/keys",
            "CARESAY_FRONT_ROOM__PORT": str(self.port),
            "CARESAY_WEB__PORT": str(self.web_port),
        }
        return kept | mine | self.more

    async def start(self) -> None:
        """Start it, and wait until it has printed the link."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self.module, "run", cwd=ROOT, env=self.environ(), stdout=PIPE, stderr=STDOUT
        )
        if "CARESAY_WEB__PUBLIC_URL" in self.more:
            await self.says(r"is running\.")  # there is no front room, and no link to it
        else:
            self.link = await self.says(r"http://\S+")

    async def says(self, pattern: str) -> str:
        """Wait until it has printed something like this; gives that."""
        assert self.process is not None
        assert self.process.stdout is not None
        said = ""
        while not (found := re.search(pattern, said)):
            line = await self.process.stdout.readline()
            assert line, said
            said += line.decode()
        return found.group()

    async def end(self, number: signal.Signals = signal.SIGINT) -> tuple[int, str]:
        """End it, and give back its exit code with what it said since the link."""
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.send_signal(number)
        said = await self.process.stdout.read()
        code = await self.process.wait()
        self.process = None
        return code, said.decode()

    async def run(self, *command: str) -> tuple[int, str]:
        """Run another command of the same installation to its end."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *command, cwd=ROOT, env=self.environ(), stdout=PIPE, stderr=STDOUT
        )
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()
