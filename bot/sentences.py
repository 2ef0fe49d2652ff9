"""The sentences of one language: found in its files at once, and parsed when they are first spoken. All Fluent is here.

To parse all takes a third of a second and some megabytes, and most are never spoken in one life. So whoever speaks the
first sentence of a language waits for that one alone, and the program starts sooner.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax.ast import Junk

_BEGINS = re.compile(r"([a-zA-Z][a-zA-Z0-9_-]*) *=")


class WordsWrong(Exception):
    """A message file cannot be used: it says which, and where."""


@dataclass(frozen=True)
class _Written:
    """A sentence as it stands in a file, from a line on."""

    text: str
    file: Path
    line: int

    def wrong(self) -> WordsWrong:
        """It is no sentence."""
        return _wrong(self.file, self.line)


class Sentences:
    """All of one language. Each stands by itself: none refers to another."""

    def __init__(self, language: str, written: Mapping[str, _Written]) -> None:
        # We isolate people's text ourselves: Fluent would put marks around our own words and numbers as well.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._written = written

    @classmethod
    def read(cls, language: str, files: Sequence[Path]) -> "Sentences":
        """Those in these files. Raises `WordsWrong` for a line that is in no sentence, and for two of one name."""
        written: dict[str, _Written] = {}
        for file in files:
            for name, found in _entries(file):
                if name in written:
                    raise WordsWrong(f"{name} is in {written[name].file.parts[-3]} and in {file.parts[-3]}")
                written[name] = found
        return cls(language, written)

    def __contains__(self, word: str) -> bool:
        return word in self._written

    def spoken(self, word: str, details: Mapping[str, Any]) -> tuple[str, Sequence[Exception]]:
        """A sentence with its details, and what went wrong. Raises `KeyError`; `WordsWrong` for what is not Fluent."""
        pattern = self._pattern(word)
        spoken, problems = self._bundle.format_pattern(pattern, dict(details))
        return str(spoken), problems

    def check(self) -> None:
        """Parse them all. Raises `WordsWrong`."""
        for word in self._written:
            self._pattern(word)

    def _pattern(self, word: str) -> Any:
        if not self._bundle.has_message(word):
            written = self._written[word]
            resource = FluentResource(written.text)
            if any(isinstance(entry, Junk) for entry in resource.body):
                raise written.wrong()
            self._bundle.add_resource(resource)
        pattern = self._bundle.get_message(word).value
        if pattern is None:
            raise self._written[word].wrong()
        return pattern


def number(value: int) -> Any:
    """A number among details: it stands without commas, and choices are made by it."""
    return fluent_number(value, useGrouping=False)


def _entries(file: Path) -> Sequence[tuple[str, _Written]]:
    """What begins at the left, with all lines below it that do not."""
    found: list[tuple[str, _Written]] = []
    begun: tuple[str, int] | None = None
    lines: list[str] = []

    def end() -> None:
        if begun is not None:
            found.append((begun[0], _Written("\n".join([*lines, ""]), file, begun[1])))

    for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if begins := _BEGINS.match(line):
            end()
            begun, lines = (begins[1], at), [line]
        elif line.startswith("#"):
            end()
            begun = None
        elif not line.strip() or (begun is not None and line[0] in " }"):
            lines.append(line)
        else:
            raise _wrong(file, at)
    end()
    return found


def _wrong(file: Path, line: int) -> WordsWrong:
    return WordsWrong(f"{file.parent.parent.name}/words/{file.name}, line {line}: not Fluent")
