"""The room's own words: all there, all used, and plain."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from tests.web.words import WORDS

WEB = Path(__file__).parents[2] / "adapters" / "web"
IDS = [entry.id.name for entry in parse(WORDS.read_text("utf-8")).body if isinstance(entry, ast.Message)]
SOURCES = "\n".join(path.read_text("utf-8") for kind in ("*.py", "templates/*.html") for path in WEB.glob(kind))
PUT_TOGETHER = ("room-step-", "room-group-", "room-private-", "room-closed-", "room-welcome", "room-elsewhere-")
"""Ids whose end is put together where they are used."""


def test_every_id_belongs_to_the_room_and_comes_once() -> None:
    assert all(name.startswith("room-") for name in IDS)
    assert len(IDS) == len(set(IDS))


def test_every_word_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r"""(?:t|Say|words)\(["'](room-[a-z-]+[a-z])["']""", SOURCES))

    assert asked
    assert asked <= set(IDS)


@pytest.mark.parametrize("name", [name for name in IDS if not name.startswith(PUT_TOGETHER)])
def test_every_word_that_is_there_is_used(name: str) -> None:
    assert f'"{name}"' in SOURCES or f"'{name}'" in SOURCES


def test_every_closed_page_has_a_title_and_a_reason() -> None:
    words = {*re.findall(r'"(closed-[a-z-]+)"', SOURCES), "welcome"}

    assert {f"room-{word}" for word in words} | {f"room-{word}-more" for word in words} <= set(IDS)


def test_no_sentence_is_longer_than_fifteen_words() -> None:
    sentences = re.split(r"[.!?:\n]", re.sub(r"(?m)^[#a-z-]+ =|^#.*$", "\n", WORDS.read_text("utf-8")))

    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []
