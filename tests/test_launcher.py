"""The launcher, run for real on a small stand-in for the project, with only the programs that a test gives it."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = ("sh", "cat", "cksum", "dirname", "env", "grep", "mktemp", "readlink", "rm", "tail", "tr")

# It makes true environments, so that what stands in them works, and only remembers what it should have installed.
UV = f"""#!/bin/sh
echo "$*" >>"$CALLS"
case $1 in
venv) for last; do :; done; exec {sys.executable} -m venv --without-pip "$last" ;;
pip) if [ -e "$CALLS.offline" ]; then echo "no route to the index" >&2; exit 1; fi ;;
esac
"""
PYTHON = f"""#!/bin/sh
exec {sys.executable} "$@"
"""
OLD_PYTHON = """#!/bin/sh
if [ "$1" = --version ]; then echo "Python 3.9.2"; else exit 1; fi
"""
BARE_PYTHON = f"""#!/bin/sh
case "$*" in *ensurepip*) exit 1 ;; esac
exec {sys.executable} "$@"
"""
PROGRAM = """
import os, sys
print(os.getpid(), *sys.argv[1:])
sys.exit(7 if "seven" in sys.argv else 0)
"""


@dataclass(frozen=True)
class Machine:
    """A folder with a clone of the stand-in, and the programs that this machine has."""

    folder: Path

    @property
    def clone(self) -> Path:
        return self.folder / "a clone"

    def has(self, name: str, text: str) -> None:
        file = self.folder / "bin" / name
        file.write_text(text)
        file.chmod(0o755)

    def start(self, *words: str, clone: Path | None = None, cwd: Path | None = None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str((clone or self.clone) / "caresay"), *words],
            env={"PATH": str(self.folder / "bin"), "CALLS": str(self.folder / "calls"), "HOME": str(self.folder)},
            cwd=cwd or self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, clone: Path | None = None, cwd: Path | None = None) -> tuple[int, str, str]:
        """The exit code, what was printed, and what was said beside it."""
        process = self.start(*words, clone=clone, cwd=cwd)
        printed, said = process.communicate(timeout=60)
        return process.returncode, printed, said

    def calls(self) -> list[str]:
        """What was asked of uv: to make an environment, or to install a lock."""
        calls = (self.folder / "calls").read_text().splitlines() if (self.folder / "calls").exists() else []
        return [Path(call).name if call.startswith("pip") else call.partition(" ")[0] for call in calls]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    (tmp_path / "bin").mkdir()
    for name in TOOLS:
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or name)
    for name in ("bot", "adapters", "storage", "bench"):
        (made.clone / name).mkdir(parents=True)
    (made.clone / "bot" / "__init__.py").touch()
    (made.clone / "bot" / "__main__.py").write_text(PROGRAM)
    (made.clone / "bench" / "__init__.py").touch()
    (made.clone / "bench" / "writer.py").write_text(PROGRAM)
    for name in ("requirements.lock", "requirements-dev.lock"):
        (made.clone / name).write_text("# nothing\n")
    shutil.copy2(ROOT / "caresay", made.clone / "caresay")
    return made


@pytest.fixture
def ready(machine: Machine) -> Machine:
    """A machine with Python and uv."""
    machine.has("python3", PYTHON)
    machine.has("uv", UV)
    return machine


@pytest.mark.parametrize("words", [(), ("help",), ("--help",)])
def test_help_needs_nothing_and_makes_nothing(machine: Machine, words: tuple[str, ...]) -> None:
    code, printed, _ = machine.run(*words)

    assert code == 0
    assert "./caresay run" in printed
    assert not (machine.clone / ".venv").exists()


def test_a_python_that_is_too_old_is_named_with_the_remedy(machine: Machine) -> None:
    machine.has("python3", OLD_PYTHON)
    code, _, said = machine.run("run")

    assert code == 2
    assert "needs Python 3.11 or newer. Found: Python 3.9.2." in said
    assert "apt install python3" in said


def test_no_python_at_all_is_told_with_the_remedy(machine: Machine) -> None:
    code, _, said = machine.run("run")

    assert code == 2
    assert "Found: none." in said


def test_a_newer_python_beside_an_old_one_is_found(ready: Machine) -> None:
    ready.has("python3", OLD_PYTHON)
    ready.has("python3.12", PYTHON)

    assert ready.run("run")[0] == 0


def test_a_python_without_venv_is_told_with_the_remedy(machine: Machine) -> None:
    machine.has("python3", BARE_PYTHON)
    code, _, said = machine.run("run")

    assert code == 2
    assert "apt install python3-venv" in said
    assert not (machine.clone / ".venv").exists()


def test_the_first_run_says_what_it_does_and_then_does_what_was_asked(ready: Machine) -> None:
    code, printed, said = ready.run("run", "two words", "seven")

    assert "Making a private Python environment" in said
    assert printed.endswith("run two words seven\n")
    assert code == 7


def test_with_pip_alone_it_works_as_well(machine: Machine) -> None:
    machine.has("python3", PYTHON)
    code, printed, said = machine.run("run")

    assert (code, printed[-4:]) == (0, "run\n"), said
    assert machine.run("run")[2] == ""


def test_the_second_run_installs_nothing_and_says_nothing(ready: Machine) -> None:
    ready.run("run")
    calls = ready.calls()
    code, _, said = ready.run("run")

    assert (code, said) == (0, "")
    assert ready.calls() == calls == ["venv", "requirements.lock"]


def test_the_second_run_needs_neither_uv_nor_another_python(ready: Machine) -> None:
    ready.run("run")
    (ready.folder / "bin" / "uv").unlink()
    (ready.folder / "bin" / "python3").unlink()

    assert ready.run("run")[0] == 0


def test_a_changed_lock_makes_the_environment_anew(ready: Machine) -> None:
    ready.run("run")
    (ready.clone / "requirements.lock").write_text("# something else\n")
    ready.run("run")

    assert ready.calls() == ["venv", "requirements.lock"] * 2


def test_a_folder_that_was_moved_works(ready: Machine) -> None:
    ready.run("run")
    moved = ready.clone.rename(ready.folder / "moved")

    assert ready.run("run", clone=moved)[0] == 0


def test_what_pip_says_is_shown_when_it_fails_and_the_next_run_starts_afresh(ready: Machine) -> None:
    (ready.folder / "calls.offline").touch()
    code, _, said = ready.run("run")
    (ready.folder / "calls.offline").unlink()
    again, _, _ = ready.run("run")

    assert (code, again) == (1, 0)
    assert "no route to the index" in said
    assert "online" in said
    assert ready.calls() == ["venv", "requirements.lock"] * 2


def test_tests_add_the_development_lock_once(ready: Machine) -> None:
    ready.run("run")
    ready.run("bench", "writer")
    ready.run("bench", "writer")
    ready.run("run")

    assert ready.calls() == ["venv", "requirements.lock", "requirements-dev.lock"]


def test_two_at_once_make_one_environment(ready: Machine) -> None:
    both = [ready.start("run") for _ in range(2)]
    ends = [process.communicate(timeout=60) for process in both]

    assert [process.returncode for process in both] == [0, 0], ends
    assert ready.calls() == ["venv", "requirements.lock"]


def test_it_runs_from_any_folder_and_by_a_link(ready: Machine) -> None:
    elsewhere = ready.folder / "elsewhere"
    (elsewhere / "bot").mkdir(parents=True)  # a folder of the same name must not be taken for ours
    (elsewhere / "bot" / "__init__.py").write_text("raise SystemExit(9)")
    (elsewhere / "caresay").symlink_to(ready.clone / "caresay")

    assert ready.run("run", clone=elsewhere, cwd=elsewhere)[0] == 0


def test_signals_reach_the_program_itself(ready: Machine) -> None:
    """The launcher becomes the program: there is nobody between Ctrl-C and it."""
    ready.run("run")
    process = ready.start("run")
    printed, _ = process.communicate(timeout=60)

    assert printed.split()[0] == str(process.pid)


def test_a_bench_is_run_by_name(ready: Machine) -> None:
    code, printed, _ = ready.run("bench", "writer", "seven")

    assert (code, printed[-6:]) == (7, "seven\n")


@pytest.mark.parametrize("words", [("bench",), ("bench", "reader"), ("bench", "../bot/__main__")])
def test_without_a_name_that_is_there_the_names_are_listed(ready: Machine, words: tuple[str, ...]) -> None:
    code, _, said = ready.run(*words)

    assert code == 2
    assert said.endswith("Choose one of: writer\n")
