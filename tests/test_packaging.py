"""What is shipped: locks that fit each other and name no address, every data file in the package, one way to run it."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = ("requirements.lock", "requirements-dev.lock")
SHIPPED = ("bot", "adapters", "storage")


def _entries(lock: str) -> dict[str, str]:
    """Each locked package by name, with its version, marker and hashes."""
    found = re.findall(r"^([\w.-]+)(==(?:.*\\\n)*.*)$", (ROOT / lock).read_text(), re.MULTILINE)
    return {_name(name): rest for name, rest in found}


def _name(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def _pins(wanted: list[str]) -> dict[str, str]:
    """Package and version of what the project itself asks for."""
    pairs = [re.fullmatch(r"([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)", pin) for pin in wanted]
    assert all(pairs), "a dependency without an exact version"
    return {_name(pair[1]): pair[2] for pair in pairs if pair}


def test_the_development_lock_holds_all_of_the_other_one() -> None:
    """One environment serves both: installing the second leaves the first as it was."""
    small, large = (_entries(lock) for lock in LOCKS)
    differing = [name for name, entry in small.items() if _same(large.get(name, "")) != _same(entry)]

    assert small
    assert differing == []


def _same(entry: str) -> tuple[str, frozenset[str]]:
    """Version and hashes. A marker may differ: a package that only some need may be wanted by a tool everywhere."""
    return entry.split(maxsplit=1)[0] if entry else "", frozenset(re.findall(r"--hash=(\S+)", entry))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_a_hash_for_each_package_and_names_no_address(lock: str) -> None:
    bare = [name for name, entry in _entries(lock).items() if "--hash=sha256:" not in entry]

    assert bare == []
    assert "://" not in (ROOT / lock).read_text()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    wanted = [
        (LOCKS[0], _pins(PROJECT["project"]["dependencies"])),
        (LOCKS[1], _pins(PROJECT["project"]["optional-dependencies"]["dev"])),
    ]
    missing = [
        f"{name}=={version} in {lock}"
        for lock, pins in wanted
        for name, version in pins.items()
        if _entries(lock).get(name, "").split(" ")[0] != f"=={version}"
    ]

    assert missing == []


def test_every_data_file_is_shipped() -> None:
    """Sentences, helplines and pages are read at run time: where one is left out, the package is broken."""
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    left_out = [
        str(file.relative_to(ROOT))
        for folder in SHIPPED
        for file in sorted((ROOT / folder).rglob("*"))
        if file.is_file() and file.suffix not in {".py", ".pyc"} and file.name != "README.md"
        if not any(file.match(pattern) for pattern in patterns)  # every folder is a package, so the end decides
    ]

    assert left_out == []


def test_no_other_package_of_ours_is_shipped() -> None:
    assert PROJECT["tool"]["setuptools"]["packages"]["find"]["include"] == [f"{name}*" for name in SHIPPED]


@pytest.mark.parametrize("program", ["caresay", ".ci/run"])
def test_programs_can_be_run(program: str) -> None:
    file = ROOT / program

    assert file.read_text().startswith("#!")
    assert file.stat().st_mode & 0o111 == 0o111


def test_contributors_are_told_the_one_command_first() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()

    assert text.split("```")[1].strip() == "./caresay checks"


def test_the_tools_that_check_are_the_ones_that_the_launcher_runs() -> None:
    checks = (ROOT / "caresay").read_text()
    hooks = re.findall(r"entry: \.venv/bin/(.*)", (ROOT / ".pre-commit-config.yaml").read_text())
    missing = [hook for hook in hooks if hook not in checks]

    assert hooks
    assert missing == []


def test_no_file_names_a_package_registry() -> None:
    registries = re.compile(r"pypi\.|files\.pythonhosted|registry\.npmjs|deb\.debian")
    files = [file for name in (*SHIPPED, "tests", "bench", ".ci") for file in (ROOT / name).rglob("*")]
    files += [file for file in ROOT.iterdir() if file.suffix in {".md", ".toml", ".lock"} or file.name == "caresay"]
    naming = [
        str(file.relative_to(ROOT))
        for file in files
        if file.is_file() and file.suffix not in {".pyc", ".png"} and file != Path(__file__)
        if registries.search(file.read_text("utf-8", errors="replace"))
    ]

    assert naming == []
