"""Keeps what all see in the groups in a small file, so that a restart shows it again. Never a private word."""

import asyncio
import contextlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from adapters.web.cast import GROUPS
from adapters.web.room import Entry
from bot.chat.outbound import Bar, Choice, Door, Line, Link, Message, Quote, Text

_FORM = 1  # raised when the file's shape changes; a file of another shape is left unread
_LINES: dict[str, type[Line]] = {kind.__name__.lower(): kind for kind in (Text, Bar, Quote, Link, Door)}

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What was kept: the entries that all see, and the steps of the guide that are done."""

    entries: tuple[Entry, ...] = ()
    done: tuple[str, ...] = ()


class Memory:
    """The file, or nothing where there is none. A file that cannot be read or written is no reason to stop."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._turn = asyncio.Lock()

    def read(self) -> Kept:
        """What was kept the last time; nothing where there is no file or it makes no sense."""
        if self._path is None or not self._path.exists():
            return Kept()
        try:
            return _from_json(json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("front room memory not read", kind=type(error).__name__)
            return Kept()

    async def keep(self, entries: Sequence[Entry], done: Iterable[str]) -> None:
        """Write it down, whole, in place of what was there. Refuses what not everybody sees."""
        if self._path is None:
            return
        kept = Kept(entries=tuple(entries), done=tuple(done))
        async with self._turn:
            await asyncio.to_thread(self._write, self._path, json.dumps(_to_json(kept), ensure_ascii=False))

    def _write(self, path: Path, text: str) -> None:
        beside = path.with_name(path.name + ".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                beside.unlink()
            opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "w", encoding="utf-8") as file:
                file.write(text)
            beside.replace(path)
        except OSError as error:
            log.warning("front room memory not written", kind=type(error).__name__)


def _to_json(kept: Kept) -> dict[str, Any]:
    if not all(entry.public for entry in kept.entries):
        raise ValueError("only what all see may be written down")
    return {"form": _FORM, "entries": [_entry_to_json(entry) for entry in kept.entries], "done": list(kept.done)}


def _entry_to_json(entry: Entry) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": entry.id, "number": entry.number, "place": entry.place, "kind": entry.kind}
    plain |= {"at": entry.at.isoformat(), "by": entry.by, "text": entry.text}
    if entry.message is not None:
        plain["message"] = {
            "title": entry.message.title,
            "lines": [{"line": type(line).__name__.lower(), **asdict(line)} for line in entry.message.lines],
            "choices": [asdict(choice) for choice in entry.message.choices],
        }
    return plain


def _from_json(plain: dict[str, Any]) -> Kept:
    if plain["form"] != _FORM:
        return Kept()
    here = {place.id for place in GROUPS}
    entries = tuple(_entry_from_json(entry) for entry in plain["entries"] if entry["place"] in here)
    return Kept(entries=entries, done=tuple(str(step) for step in plain["done"]))


def _entry_from_json(plain: dict[str, Any]) -> Entry:
    message = plain.pop("message", None)
    at = datetime.fromisoformat(plain.pop("at"))
    return Entry(**plain, at=at, message=_message_from_json(message) if message else None)


def _message_from_json(plain: dict[str, Any]) -> Message:
    lines = tuple(_LINES[line.pop("line")](**line) for line in plain["lines"])
    return Message(title=plain["title"], lines=lines, choices=tuple(Choice(**c) for c in plain["choices"]))
