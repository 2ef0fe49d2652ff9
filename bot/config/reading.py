"""Reads settings from `config.toml` and the environment, and tells what is wrong with them key by key."""

import difflib
import re
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError
from pydantic_settings import EnvSettingsSource

from bot.chat.outbound import Say
from bot.config.settings import Keys, Settings, Storage, WrongSettings

FILE_NAME = "config.toml"
FILE_NAMED_BY = "CARESAY_CONFIG"

Tables = dict[str, Any]
"""Settings as they were written: sections, and in each its keys."""

SECRETS = (("telegram", "token"), ("discord", "token"), ("storage", "url"), ("keys", "url"))
"""The keys whose value nobody may see; each may be `file:` and the path of a file that holds it."""


def read_settings(environ: Mapping[str, str], folder: Path) -> Settings:
    """The settings from the file in `folder`, or the one that `CARESAY_CONFIG` names, and from the environment.

    Relative paths start at `folder`. Raises `WrongSettings` with a sentence for each key that is wrong.
    """
    file = settings_file(environ, folder)
    written = _read_file(file, must_exist=bool(environ.get(FILE_NAMED_BY)))
    wrong = [*_misspelt(environ), *_open_secrets(written, file)]
    said = _Environment(environ)()
    tables = _laid_over(written, said)
    wrong += _fill_secrets(tables, folder)
    try:
        settings = Settings(**tables)
    except ValidationError as problem:
        wrong += [_sentence(error, said) for error in problem.errors(include_url=False, include_input=False)]
    if wrong:
        raise WrongSettings(*wrong)
    return settings.model_copy(
        update={
            "storage": Storage(url=_placed(settings.storage.url, folder)),
            "keys": Keys(directory=folder.resolve() / settings.keys.directory.expanduser(), url=settings.keys.url),
        }
    )


def settings_file(environ: Mapping[str, str], folder: Path) -> Path:
    """The file that `read_settings` reads, be it there or not."""
    return folder / Path(environ.get(FILE_NAMED_BY) or FILE_NAME).expanduser()


def environment_name(key: str) -> str:
    """The name of a key, such as `web.port`, in the environment."""
    return f"CARESAY_{key.replace('.', '__')}".upper()


class _Environment(EnvSettingsSource):
    """The environment that we were handed, which need not be this process's."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__(Settings)
        known = _key_names()
        self.env_vars = {name.lower(): value for name, value in environ.items() if name.upper() in known}


def _read_file(file: Path, *, must_exist: bool) -> Tables:
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        if must_exist:
            raise WrongSettings(Say("settings-file-missing", key=FILE_NAMED_BY, file=str(file))) from None
        return {}
    except (OSError, ValueError):
        raise WrongSettings(Say("settings-file-unreadable", file=str(file))) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        # The parser's own message may quote the line, and the line may hold a token: only its number is kept.
        found = re.search(r"at line (\d+)", str(problem))
        line = int(found[1]) if found else text.count("\n") + 1
        raise WrongSettings(Say("settings-file-toml", file=str(file), line=line)) from None


def _key_names() -> Mapping[str, str]:
    """Every key by the name that it has in the environment."""
    return {
        environment_name(f"{section}.{key}"): f"{section}.{key}"
        for section, field in Settings.model_fields.items()
        for key in _keys(field.annotation)
    }


def _keys(section: Any) -> Iterable[str]:
    return section.model_fields if isinstance(section, type) and issubclass(section, BaseModel) else ()


def _misspelt(environ: Mapping[str, str]) -> Iterator[Say]:
    """Names in the environment that look like ours and are not: a wrong one would be passed over in silence."""
    known = _key_names()
    starts = tuple(f"CARESAY_{section}_".upper() for section in Settings.model_fields)
    for name in map(str.upper, environ):
        ours = name.startswith("CARESAY_") and ("__" in name or name.startswith(starts))
        if ours and name not in known:
            yield _unknown(name, known)


def _unknown(key: str, known: Iterable[str]) -> Say:
    start = "CARESAY_" if key.startswith("CARESAY_") else ""  # what all have in common makes none of them near
    near = difflib.get_close_matches(key.removeprefix(start), [name.removeprefix(start) for name in known], 1, 0.6)
    return Say("settings-unknown-near", key=key, near=start + near[0]) if near else Say("settings-unknown", key=key)


def _laid_over(below: Tables, above: Tables) -> Tables:
    """Both, section by section; where both have a key, the upper one's."""
    merged = dict(below)
    for section, keys in above.items():
        lower = below.get(section, {})
        merged[section] = {**lower, **keys} if isinstance(lower, dict) else lower
    return merged


def _secrets_in(tables: Tables) -> Iterator[tuple[str, str, str]]:
    for section, key in SECRETS:
        keys = tables.get(section)
        value = keys.get(key) if isinstance(keys, dict) else None
        if isinstance(value, str):
            yield section, key, value


def _open_secrets(written: Tables, file: Path) -> Iterator[Say]:
    """Secrets that stand in a settings file which others may read."""
    for section, key, value in _secrets_in(written):
        inside = _has_password(value) if key == "url" else bool(value)
        if inside and not value.startswith("file:") and _others_may_read(file):
            yield Say("settings-secret-open", key=f"{section}.{key}", file=str(file))


def _fill_secrets(tables: Tables, folder: Path) -> Iterator[Say]:
    """Put the contents of secret files in their places; a sentence for each that cannot be taken."""
    for section, key, value in list(_secrets_in(tables)):
        if not value.startswith("file:"):
            continue
        file = folder / Path(value.removeprefix("file:")).expanduser()
        try:
            text = file.read_text("utf-8").strip()
        except (OSError, ValueError):
            text = ""
        tables[section] = {**tables[section], key: text}
        if not text:
            yield Say("settings-secret-missing", key=f"{section}.{key}", file=str(file))
        elif _others_may_read(file):
            yield Say("settings-secret-open", key=f"{section}.{key}", file=str(file))


def _has_password(url: str) -> bool:
    try:
        return bool(urlsplit(url).password)
    except ValueError:
        return False


def _others_may_read(file: Path) -> bool:
    return bool(file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


_WORDS = {
    "int_parsing": "settings-port",
    "int_type": "settings-port",
    "int_from_float": "settings-port",
    "greater_than_equal": "settings-port",
    "less_than_equal": "settings-port",
    "bool_parsing": "settings-true-or-false",
    "bool_type": "settings-true-or-false",
    "string_type": "settings-text",
    "path_type": "settings-text",
    "string_too_short": "settings-empty",
    "too_short": "settings-languages",
    "tuple_type": "settings-languages",
    "string_pattern_mismatch": "settings-languages",
    "model_type": "settings-section",
}
"""What the library calls a wrong value, and our sentence for it."""


def _sentence(error: Mapping[str, Any], said: Tables) -> Say:
    """Our sentence for one problem that the library found."""
    path = [part for part in error["loc"] if isinstance(part, str)]
    key, kind, more = ".".join(path), str(error["type"]), error.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown(key, _key_names().values() if len(path) > 1 else Settings.model_fields)
    if len(path) > 1 and path[1] in said.get(path[0], {}):
        key = f"{key} ({environment_name(key)})"
    if kind == "literal_error":
        return Say("settings-one-of", key=key, choices=str(more["expected"]))
    if kind.startswith("settings-"):
        return Say(kind, key=key, **more)
    return Say(_WORDS.get(kind, "settings-wrong"), key=key)


def _placed(url: str, folder: Path) -> str:
    """The address of the database, a relative SQLite file set into the folder."""
    scheme, _, rest = url.partition("://")
    if scheme != "sqlite":
        return url
    return f"sqlite:///{folder.resolve() / rest.removeprefix('/')}"
