"""The pages in `docs/`: what they name is there, so that no promise stands without the test that keeps it."""

import re
from pathlib import Path

import pytest

from bot.__main__ import CommandLine
from bot.main.core import open_words

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").glob("*.md"))
_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
_LINK = re.compile(r"\]\(([\w./-]+)(?:#[\w-]+)?\)")
_COMMAND = re.compile(r"\./caresay ([a-z]+)")
_OTHERS = {"test", "checks", "bench", "rehearse"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_test_that_a_page_names_is_there(page: Path) -> None:
    missing = [
        f"{file}::{name}"
        for file, name in _TEST.findall(page.read_text())
        if not (ROOT / file).exists() or (name and f"def {name}(" not in (ROOT / file).read_text())
    ]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_that_a_page_leads_to_is_there(page: Path) -> None:
    assert [to for to in _LINK.findall(page.read_text()) if not (page.parent / to).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_is_one(page: Path) -> None:
    commands = {*CommandLine(open_words()).group().commands, *_OTHERS}

    assert set(_COMMAND.findall(page.read_text())) <= commands
