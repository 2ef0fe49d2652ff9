"""`caresay setup` as a process of its own, at a real terminal."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.platforms.telegram import TelegramStandIn

ROOT = Path(__file__).parents[1]


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the settings will be."""
    return tmp_path / "config.toml"


@dataclass
class Shell:
    """The real command at a real terminal."""

    process: "subprocess.Popen[bytes]"
    terminal: int
    shown: str = ""

    async def sees(self, words: str) -> None:
        async with asyncio.timeout(60):
            while words not in self.shown:
                self.shown += (await asyncio.to_thread(os.read, self.terminal, 4096)).decode()

    async def interrupted(self, words: str) -> None:
        """Press Ctrl-C, and again if nothing comes of it.

        Python's `input` sleeps through an interrupt that falls between its prompt and its waiting, until something
        else wakes it; a person presses once more.
        """
        for _ in range(20):
            self.process.send_signal(signal.SIGINT)
            readable, _, _ = await asyncio.to_thread(select.select, [self.terminal], [], [], 3)
            if readable:
                break
        await self.sees(words)

    async def types(self, prompt: str, words: str) -> None:
        await self.sees(prompt)
        self.shown = ""
        os.write(self.terminal, f"{words}\n".encode())

    async def ends(self) -> int:
        return await asyncio.to_thread(self.process.wait, 30)


@pytest.fixture
def shell(stand_in: TelegramStandIn, file: Path, tmp_path: Path) -> Iterator[Shell]:
    ours, theirs = os.openpty()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
    mine = {
        "CARESAY_TELEGRAM__API_URL": stand_in.api_url,
        "CARESAY_CONFIG": str(file),
        "CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/caresay.db",
        "CARESAY_KEYS__DIRECTORY": f"{tmp_path}/keys",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "setup"],
        cwd=ROOT,
        env=kept | mine,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    yield Shell(process, ours)
    process.kill()
    process.wait()
    os.close(ours)


async def test_at_a_real_terminal_the_token_is_not_echoed(stand_in: TelegramStandIn, file: Path, shell: Shell) -> None:
    for prompt, typed in (("Name of", "Carers"), ("Time zone", ""), ("Run by", "Pat"), ("organiser", "y")):
        await shell.types(prompt, typed)
    await shell.types("want Telegram", "y")
    await shell.types("path of a file with it): ", stand_in.token)
    await shell.sees("want Discord")

    assert stand_in.token not in shell.shown
    await shell.types("want Discord", "n")
    await shell.types("Write this to", "y")
    await shell.sees("Next: start it")

    assert await shell.ends() == 0
    assert stand_in.token in file.read_text()


async def test_ctrl_c_says_that_nothing_was_changed(file: Path, shell: Shell) -> None:
    await shell.types("Name of", "Carers")
    await shell.sees("Time zone")
    await shell.interrupted("Nothing was changed.")

    assert await shell.ends() == 1
    assert not file.exists()
