"""A platform that outlives the program: whatever it was told stands in a file, a line each, in the order it came."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.platform import FakePlatform, Shown


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One message as people see it; `once` is the name of its first showing."""

    receipt: str
    once: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """The file. What a life wrote into it is there, however that life ended."""

    file: Path

    def write(self, **told: Any) -> None:
        """One more line, at once and whole: other processes write here, too."""
        line = json.dumps(told).encode() + b"\n"
        handle = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def show(self, place: str, shown: Shown, once: str, replaces: str = "") -> None:
        """A message is shown, in place of another one if given."""
        self.write(
            place=place, receipt=shown.receipt.id, once=once, replaces=replaces, title=shown.title, lines=shown.lines
        )

    def begin_with(self, platform: FakePlatform) -> None:
        """What stands on a platform of plain values stands here."""
        for place, messages in platform.shown.items():
            for shown in messages:
                self.show(place, shown, once="")

    def standing(self) -> Mapping[str, Sequence[Standing]]:
        """What stands in each place now. A message of a receipt that was there before is the same one."""
        places: dict[str, dict[str, Standing]] = {}
        for line in self.file.read_bytes().splitlines():
            told = json.loads(line)
            there = places.setdefault(told["place"], {})
            if "removed" in told:
                there.pop(told["removed"], None)
                continue
            shown = Standing(
                receipt=told["receipt"], once=told["once"], title=told["title"], lines=tuple(told["lines"])
            )
            if told["replaces"]:
                there[told["replaces"]] = shown
            else:
                there.setdefault(shown.receipt, shown)
        return {place: list(messages.values()) for place, messages in places.items()}
