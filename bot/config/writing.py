"""Writes the settings file: sets single keys, leaves every other line as it stands, and loads it before it counts.

By hand, and checked with the standard library's reader: libraries that keep comments are larger than this task. What
is written in an unusual way is refused, never guessed at.
"""

import copy
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from bot.chat.outbound import Say
from bot.config.reading import FILE_NAMED_BY, environment_name, read_settings, settings_file
from bot.config.settings import Settings, WrongSettings

EXAMPLE = "config.example.toml"

Changes = Mapping[str, str | bool]
"""What to set, by key as in `community.name`."""

_TABLE = re.compile(r"\s*\[")
_COMMENT_APART = 2  # spaces at least before a comment


def present_settings(environ: Mapping[str, str], folder: Path) -> Settings:
    """The settings as they are, where the file that `CARESAY_CONFIG` names may still be missing.

    Raises `WrongSettings`.
    """
    if settings_file(environ, folder).exists():
        return read_settings(environ, folder)
    return read_settings({**environ, FILE_NAMED_BY: os.devnull}, folder)


def try_value(key: str, value: str, folder: Path) -> Settings:
    """The settings that this value alone would make. Raises `WrongSettings` with what is wrong with it."""
    return read_settings({FILE_NAMED_BY: os.devnull, environment_name(key): value}, folder)


def overridden(key: str, environ: Mapping[str, str]) -> bool:
    """Whether the environment has a value for this key, which then counts more than the file's."""
    return environment_name(key) in map(str.upper, environ)


def write_settings(changes: Changes, environ: Mapping[str, str], folder: Path) -> Path:
    """Set these keys in the settings file, or in a new one made from the example; gives the file.

    It is replaced in one step, is readable by its owner alone, and has been loaded before. Raises `WrongSettings`,
    with the old file as it was.
    """
    file = settings_file(environ, folder).resolve()  # where it is a link, the link stays
    try:
        text = _present_text(file, folder)
        with _draft(file, edited(text, changes, file)) as draft:
            read_settings({**environ, FILE_NAMED_BY: str(draft)}, folder)
            draft.replace(file)
    except (OSError, UnicodeError):
        raise WrongSettings(Say("settings-folder-unwritable", key=file.name, folder=str(file.parent))) from None
    return file


def edited(text: str, changes: Changes, file: Path) -> str:
    """The text with these keys set. Raises `WrongSettings`, naming the file, where a key cannot be set for sure."""
    lines = text.split("\n")
    for key, value in changes.items():
        section, _, name = key.partition(".")
        # JSON writes a text as TOML does, but for one control character, which no cleaned text has.
        _set(lines, section, name, json.dumps(value, ensure_ascii=False))
    changed = "\n".join(lines)
    try:
        is_right = tomllib.loads(changed) == _with(tomllib.loads(text), changes)
    except tomllib.TOMLDecodeError:
        is_right = False
    if not is_right:
        raise WrongSettings(Say("settings-file-uneditable", file=str(file)))
    return changed


def _present_text(file: Path, folder: Path) -> str:
    for source in (file, folder / EXAMPLE):
        with suppress(FileNotFoundError):
            return source.read_text("utf-8")
    return ""  # installed as a package, without the example


def _with(tables: dict[str, Any], changes: Changes) -> dict[str, Any]:
    made = copy.deepcopy(tables)
    for key, value in changes.items():
        section, _, name = key.partition(".")
        made.setdefault(section, {})[name] = value
    return made


def _set(lines: list[str], section: str, name: str, value: str) -> None:
    header = re.compile(rf"\s*\[\s*{section}\s*\]\s*(#.*)?")
    start = next((number for number, line in enumerate(lines) if header.fullmatch(line)), None)
    if start is None:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [*([""] if lines else []), f"[{section}]", f"{name} = {value}", ""]
        return
    line_of_key = re.compile(
        rf"""(?P<start>\s*{name}\s*=\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"']+)\s*(?P<comment>\#.*)?"""
    )
    for number in range(start + 1, len(lines)):
        if _TABLE.match(lines[number]):
            break
        if found := line_of_key.fullmatch(lines[number]):
            lines[number] = _line(found["start"] + value, found["comment"], lines[number])
            return
    lines.insert(start + 1, f"{name} = {value}")


def _line(said: str, comment: str | None, before: str) -> str:
    """The line with its comment where it stood before, or further on."""
    if comment is None:
        return said
    return said.ljust(max(len(before) - len(comment), len(said) + _COMMENT_APART)) + comment


@contextmanager
def _draft(file: Path, text: str) -> Iterator[Path]:
    """A file beside this one with the text in it, for its owner alone; gone at the end unless it was moved."""
    number, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    draft = Path(name)
    try:
        with open(number, "w", encoding="utf-8") as written:  # noqa: PTH123 - an open file, not a path
            written.write(text)
            written.flush()
            os.fsync(number)
        if file.exists() and os.geteuid() == 0:
            # Whoever sets up as root must not take the file from the account that runs the bot.
            os.chown(draft, file.stat().st_uid, file.stat().st_gid)
        yield draft
    finally:
        draft.unlink(missing_ok=True)
