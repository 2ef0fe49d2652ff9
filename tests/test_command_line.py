"""The command line: help in words, one line for each thing that is wrong, and exit codes that programs can trust."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import CommandLine
from bot.main.core import open_words

ROOT = Path(__file__).parents[1]
COMMANDS = CommandLine(open_words()).group().commands


def _ask(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CARESAY_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=ROOT,
        env=kept | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_words(name: str) -> None:
    text = COMMANDS[name].help

    assert text is not None
    assert text.endswith(".")
    assert not text.startswith("cli-")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_launcher_names_every_command(name: str) -> None:
    assert f"./caresay {name} " in (ROOT / "caresay").read_text()


def test_without_a_command_there_is_help() -> None:
    done = _ask("--help")

    assert done.returncode == 0
    assert all(name in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("words", [("rnu",), ("backup",), ("run", "--fast")])
def test_a_wrong_command_is_told_with_exit_code_2(words: tuple[str, ...]) -> None:
    done = _ask(*words)

    assert done.returncode == 2
    assert "Usage: caresay" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["run", "check", "owner"])
def test_wrong_settings_are_told_a_line_each_before_anything_is_opened(command: str, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'[web]\nport = 0\nprt = 1\n[storage]\nurl = "sqlite:///{tmp_path}/caresay.db"')
    done = _ask(command, CARESAY_CONFIG=str(file))

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "web.port must be a whole number from 1 to 65535.",
        "web.prt is no setting. Did you mean web.port?",
    ]
    assert list(tmp_path.iterdir()) == [file]


def test_a_missing_file_is_told_in_one_line(tmp_path: Path) -> None:
    done = _ask("check", CARESAY_CONFIG=str(tmp_path / "config.toml"))

    assert done.returncode == 2
    assert done.stderr.startswith("CARESAY_CONFIG names ")
    assert len(done.stderr.splitlines()) == 1


def test_setting_up_without_a_terminal_is_told_in_one_line(tmp_path: Path) -> None:
    done = _ask("setup", CARESAY_CONFIG=str(tmp_path / "config.toml"))

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('"caresay setup" asks questions, so it needs a terminal.')
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_backup_of_nothing_is_told_in_one_line(tmp_path: Path) -> None:
    environ = {"CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/a.db", "CARESAY_KEYS__DIRECTORY": f"{tmp_path}/keys"}
    done = _ask("backup", "--to", str(tmp_path / "a" / "b"), "--keys-to", str(tmp_path.parent / "k"), **environ)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'There is nothing to copy yet. Run "caresay run" once first.\n'
    assert list(tmp_path.iterdir()) == []


def test_bringing_back_what_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    environ = {"CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/a.db", "CARESAY_KEYS__DIRECTORY": f"{tmp_path}/keys"}
    done = _ask("restore", "--from", str(tmp_path / "none"), "--keys-from", str(tmp_path), **environ)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"--from: {tmp_path}/none cannot be read.")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_number_is_written_without_separators(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("\n" * 1233 + "x")
    done = _ask("check", CARESAY_CONFIG=str(file))

    assert "at line 1234." in done.stderr


def test_what_nobody_foresaw_is_told_without_its_words(tmp_path: Path) -> None:
    """A fault of ours at the top ends in a log line: class and place, no message, no values."""
    program = (
        "import bot.main.checking as checking, bot.__main__ as command_line\n"
        "def check(settings): raise LookupError('mum fell again')\n"
        "checking.check = check\n"
        "command_line.main()\n"
    )
    environ = {"CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/a.db", "CARESAY_KEYS__DIRECTORY": f"{tmp_path}/keys"}
    done = subprocess.run(
        [sys.executable, "-c", program, "check"],
        cwd=ROOT,
        env=os.environ | environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 1
    assert "LookupError" in done.stderr
    assert "mum" not in done.stderr
