"""Row C16 of `adversarial.md`: nothing starts with a secret that is missing, short, another's, or open to others."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.records.scanning import found
from tests.support.chat import group
from tests.support.installation import Installation

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:not-a-token-of-anybody"


@pytest.fixture
def started(tmp_path: Path) -> Installation:
    """An installation that has run once."""
    told = {
        "CARESAY_FRONT_ROOM__ENABLED": "false",
        "CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/caresay.db",
        "CARESAY_KEYS__DIRECTORY": f"{tmp_path}/keys",
    }
    home = Installation(tmp_path, told)
    home.keeps(group())
    return home


def runs(home: Installation, **environ: str) -> subprocess.CompletedProcess[str]:
    """Whoever hosts it starts it again."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=ROOT,
        env=kept | home.environ | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def ring(home: Installation) -> Path:
    return home.folder / "keys" / "master.key"


def lacks(file: Path) -> None:
    file.unlink()


def holds(value: str) -> Callable[[Path], None]:
    """The file holds this instead, and is its owner's alone."""

    def hold(file: Path) -> None:
        file.write_text(value)
        file.chmod(0o600)

    return hold


def opens(mode: int) -> Callable[[Path], None]:
    return lambda file: file.chmod(mode)


@pytest.mark.parametrize(
    "spoil",
    [lacks, holds("5a" * 16), holds("00" * 32), opens(0o644)],
    ids=["missing", "16 bytes", "zeros", "0644"],
)
def test_without_its_own_keys_nothing_starts_and_none_of_them_is_shown(
    started: Installation, spoil: Callable[[Path], None]
) -> None:
    kept = ring(started).read_text()
    spoil(ring(started))
    done = runs(started)

    secrets = [word for word in (*kept.split(), "5a" * 16, "00" * 32) if len(word) > 8]
    secrets = [word for word in secrets if not word.startswith("20")]  # the day of a key is none
    assert done.returncode != 0
    assert done.stderr.startswith("keys.directory: ")
    assert len(done.stderr.splitlines()) == 1
    assert found(secrets, (done.stdout + done.stderr).encode()) == []


@pytest.mark.parametrize("mode", [0o644, None])
def test_with_a_token_that_others_can_read_or_that_is_missing_nothing_starts(
    started: Installation, mode: int | None
) -> None:
    file = started.folder / "token"
    if mode is not None:
        file.write_text(TOKEN)
        file.chmod(mode)
    done = runs(started, CARESAY_TELEGRAM__TOKEN=f"file:{file}")

    assert done.returncode != 0
    assert done.stderr.startswith("telegram.token: ")
    assert found([TOKEN], (done.stdout + done.stderr).encode()) == []
