"""SCAN as `adversarial.md` has it, for concerns: texts in windows of eight characters, ids as numbers, everywhere."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.records.scanning import Recorder, Word, everything_recorded, hits, places
from tests.support.chat import Chat

WINDOW = 8
"""Characters: no shorter piece of a text is looked for."""


def windows(text: str) -> Sequence[str]:
    """A text as pieces of eight characters, so that a part of it is found too."""
    if len(text) <= WINDOW:
        return (text,)
    return tuple(dict.fromkeys(text[at : at + WINDOW] for at in range(len(text) - WINDOW + 1)))


def cores(text: str) -> Sequence[str]:
    """Pieces of seven characters, of which each window has one whole: where none stands, no window does."""
    length = WINDOW - 1
    return tuple(dict.fromkeys(text[at : at + length] for at in range(0, len(text) - length + 1, 2)))


@dataclass(frozen=True, kw_only=True)
class Watch:
    """All that was kept or said anywhere since it began: the database, logs, stderr, the temporary folder, the keys."""

    chat: Chat
    folder: Path
    log: Recorder
    capture: pytest.CaptureFixture[str]
    errors: list[str] = field(default_factory=list)

    def everywhere(self) -> Mapping[str, bytes]:
        """Every byte, by where it stands."""
        self.errors.append("".join(self.capture.readouterr()))
        found = places(self.chat.storage.database, keys=self.folder / "keys", temporary=self.folder, log=self.log)
        return {**found, "stderr": "".join(self.errors).encode()}

    def found(self, *words: Word) -> list[tuple[str, Word]]:
        """Where any of these stands: texts by their windows, numbers as they are."""
        kept, wanted = self.everywhere(), list[Word]()
        for word in words:
            if not isinstance(word, str) or len(word) <= WINDOW:
                wanted.append(word)
            elif hits(cores(word), kept):
                wanted += windows(word)
        return hits(wanted, kept)


@contextmanager
def watching(chat: Chat, folder: Path, capture: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    """Watch everything from now on; what is temporary goes into the folder, to be looked at."""
    before, temporary = tempfile.tempdir, folder / "temporary"
    temporary.mkdir(exist_ok=True)
    tempfile.tempdir = str(temporary)
    try:
        with everything_recorded() as log:
            yield Watch(chat=chat, folder=folder, log=log, capture=capture)
    finally:
        tempfile.tempdir = before
