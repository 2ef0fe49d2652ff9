"""An installation in a folder of its own: its operator sets it up and checks it, as at a terminal."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.chat.inbound import Place
from bot.config import Settings, read_settings
from bot.main.checking import Findings, check
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.opening import open_database, open_storage
from bot.main.setting_up import carry_out, converse
from bot.people.model import Community, CommunityId
from bot.words import plain
from storage.storage import Storage
from storage.work import StorageWork
from tests.support.terminal import FakeTerminal

ROOT = Path(__file__).parents[2]
ENTER = ""
PEOPLE = ("Carers' forum", ENTER, "Pat", "y")
"""What is answered about the group, its time zone, and who runs it."""
CARERS = CommunityId(7)

Typed = str | Callable[[], None]


@dataclass
class Installation:
    """The folder, the environment, and what the last look or conversation showed. `secrets` are never shown."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)
    terminal: FakeTerminal = field(default_factory=lambda: FakeTerminal([]))
    said: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    is_whole: bool = True

    @property
    def file(self) -> Path:
        return self.folder / "config.toml"

    @property
    def text(self) -> str:
        return self.file.read_text()

    @property
    def shown(self) -> str:
        return "\n".join(self.terminal.shown)

    def settings(self) -> Settings:
        return read_settings(self.environ, self.folder)

    def storage(self) -> Storage:
        settings = self.settings()
        database, keys = open_database(settings)
        return open_storage(settings, database, keys, machine_now)

    def keeps(self, *places: Place) -> None:
        """A community has these groups."""
        storage = self.storage()
        storage.transact(lambda work: _keep(work, places))
        storage.close()

    async def answers(self, *typed: Typed) -> str:
        """Somebody sets up, typing this; gives all that the terminal showed."""
        self.terminal = FakeTerminal(list(typed))
        try:
            await asyncio.to_thread(self._set_up)
        finally:
            # Whatever happens, a token is typed unseen and never shown.
            assert not any(secret in self.shown for secret in self.secrets)
        return self.shown

    def _set_up(self) -> None:
        wanted = converse(self.terminal, self.environ, self.folder)
        if wanted is not None:
            assert not any(secret in repr(wanted) for secret in self.secrets)
            carry_out(wanted, self.terminal, self.environ, self.folder)
        assert not self.terminal.typed

    async def checks(self) -> None:
        """The operator checks everything."""
        self.reads(await asyncio.to_thread(check, self.settings()))

    def reads(self, findings: Findings) -> None:
        """Take what a look found, as the operator reads it."""
        self.said = [plain(open_words().text(line, "en")) for line in findings.told]
        self.wrong = [plain(open_words().text(line, "en")) for line in findings.wrong]
        self.is_whole = findings.is_whole

        assert not any(secret in line for secret in self.secrets for line in (*self.said, *self.wrong))

    async def command(self) -> tuple[int, list[str]]:
        """The exit code of the real `check`, and all its lines."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
        places = {
            "CARESAY_STORAGE__URL": f"sqlite:///{self.folder}/data/caresay.db",
            "CARESAY_KEYS__DIRECTORY": f"{self.folder}/data/keys",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "check", cwd=ROOT, env=kept | self.environ | places, stdout=PIPE, stderr=STDOUT
        )
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode().splitlines()


def _keep(work: StorageWork, places: tuple[Place, ...]) -> None:
    if not work.people.list_communities():
        work.people.add_community(Community(id=CARERS, name="Carers", time_zone="Europe/London", language="en"))
    for place in places:
        work.places.add(place, CARERS)
