"""The shape of the code, and what the documents say of it, as tests."""

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.main.core import FEATURES

ROOT = Path(__file__).parents[1]
CODE = [path for folder in ("bot", "adapters", "storage") for path in sorted((ROOT / folder).rglob("*.py"))]
PLATFORMS = re.compile(r"telegram|discord|slack|whatsapp|\bweb\b", re.IGNORECASE)


def _words_of(path: Path) -> Iterator[tuple[int, str]]:
    with tokenize.open(path) as file:
        for token in tokenize.generate_tokens(file.readline):
            if token.type in (tokenize.NAME, tokenize.STRING, tokenize.COMMENT):
                yield token.start[0], token.string


def test_nothing_in_the_core_names_a_platform() -> None:
    """Ask what it can do, never who it is. Settings have sections for platforms, and `main` knows everybody."""
    spared = {ROOT / "bot" / "config", ROOT / "bot" / "main"}
    named = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in CODE
        if path.is_relative_to(ROOT / "bot") and not spared & set(path.parents) and path.name != "logs.py"
        for line, words in _words_of(path)
        if PLATFORMS.search(words)
    ]

    assert named == []


def test_the_core_never_reads_the_clock() -> None:
    """Time comes in by the door."""
    spared = ROOT / "bot" / "main" / "clock.py"
    reads = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        if path != spared and not path.is_relative_to(ROOT / "adapters")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
        if isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date"}
    ]

    assert reads == []


def test_sqlalchemy_stays_in_storage() -> None:
    outside = [path for path in CODE if "sqlalchemy" in path.read_text() and not path.is_relative_to(ROOT / "storage")]

    assert [str(path.relative_to(ROOT)) for path in outside] == []


def test_no_file_is_over_three_hundred_lines() -> None:
    """Tests may take four hundred: a story is told whole."""
    tests = sorted((ROOT / "tests").rglob("*.py"))
    sized = [(path, 300) for path in CODE] + [(path, 400) for path in tests]
    long = [str(path.relative_to(ROOT)) for path, most in sized if len(path.read_text().splitlines()) > most]

    assert long == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_its_job_in_its_first_line(path: Path) -> None:
    text = path.read_text()

    assert not text.strip() or ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("name", [command.spec.name for feature in FEATURES for command in feature.commands])
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"`/{name}`" in (ROOT / "README.md").read_text()


def test_every_place_that_the_architecture_names_is_there() -> None:
    named = re.findall(r"`((?:bot|adapters|storage|tests|bench)/[\w/.]+)`", (ROOT / "ARCHITECTURE.md").read_text())
    missing = [name for name in named if not (ROOT / name.rstrip("/")).exists()]

    assert missing == []
