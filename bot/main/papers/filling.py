"""Fills a template: names in it get what is so here, and lines that begin with a condition stay where it holds.

`$name` is a name. `?telegram: …` is a line for where Telegram is on, and `?not telegram: …` for where it is not.
"""

import re
from collections.abc import Mapping
from importlib.resources import files
from string import Template

from bot.chat.cleaning import clean

TO_DECIDE = "**To decide:**"
"""Stands before whatever a person has to write or choose."""

_CONDITION = re.compile(r"\?(not )?([a-z_]+): ?")
_MARKS = re.compile(r"([\\`*_<>\[\]|#~&])")


def fill(name: str, values: Mapping[str, str], flags: Mapping[str, bool]) -> str:
    """The template of this name, filled. Raises `KeyError` for a name or a condition in it that nobody knows."""
    text = (files("bot.main.papers") / "templates" / f"{name}.md").read_text(encoding="utf-8")
    return Template("".join(_kept(line, flags) for line in text.splitlines(keepends=True))).substitute(values)


def quoted(words: str) -> str:
    """People's words in a line of Markdown: nothing in them that would change what is around them."""
    return _MARKS.sub(r"\\\1", " ".join(clean(words).split()))


def _kept(line: str, flags: Mapping[str, bool]) -> str:
    condition = _CONDITION.match(line)
    if condition is None:
        return line
    return line[condition.end() :] if flags[condition[2]] is not bool(condition[1]) else ""
