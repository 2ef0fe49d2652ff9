"""Holds calls, and what the stand-in itself says, to the extract of the Bot API's specification."""

import functools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

SPEC_FILE = Path(__file__).with_name("spec.json")
INTEGER = re.compile(r"-?\d{1,18}")
BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
TOLD = {
    "text": "Bad Request: message is too long",
    "caption": "Bad Request: message caption is too long",
    "callback_data": "Bad Request: BUTTON_DATA_INVALID",
    "commands": "Bad Request: BOT_COMMANDS_TOO_MUCH",
}
"""What Telegram says of a field that is too long, where it does not name the field."""
SIMPLE: Mapping[str, tuple[type, ...]] = {
    "String": (str,),
    "Integer": (int,),
    "Boolean": (bool,),
    "Float": (int, float),
}


class Uploaded(bytes):
    """The bytes of a file that came as a part of a form, and what it is called there."""

    name = ""


class Wrong(Exception):
    """A call that breaks the specification: where, and how. Never holds what was written there.

    `told` is what Telegram says in such a case, where that is known.
    """

    def __init__(self, where: str, how: str, told: str = "") -> None:
        super().__init__(f"{where}: {how}")
        self.where = where
        self.how = how
        self.told = told or f"Bad Request: {where}: {how}"


@dataclass(frozen=True)
class Field:
    """One field of a method or a type."""

    types: tuple[str, ...]
    required: bool = False
    constant: str | int | None = None
    low: int | None = None
    high: int | None = None
    unit: str = ""


def units(text: str) -> int:
    """The length in UTF-16 units, which is what Telegram counts offsets in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Specification:
    """Names, types, required flags and limits of every method and type."""

    def __init__(self, said: Json) -> None:
        self.source: Json = said["source"]
        self.methods = {name: _fields(fields) for name, fields in said["methods"].items()}
        self.types = {name: _fields(kind["fields"]) for name, kind in said["types"].items() if "fields" in kind}
        self.unions = {name: tuple(kind["one of"]) for name, kind in said["types"].items() if "one of" in kind}
        self.names = {name.lower(): name for name in self.methods}

    def call(self, method: str, given: Mapping[str, Any], *, native: bool) -> Json:
        """The parameters of a call as values. `native` tells a JSON body, whose types must be right as they stand.

        A file that another field names by `attach://` comes along under its own name. Raises `Wrong`.
        """
        fields = self.methods[method]
        values: Json = {}
        for name, value in given.items():
            field = fields.get(name)
            if field is None and isinstance(value, Uploaded) and _is_named(name, given):
                values[name] = value
                continue
            if field is None:
                raise Wrong(f"{method}.{name}", "unknown field")
            in_form = isinstance(value, str) and not native
            values[name] = _from_form(f"{method}.{name}", value, field.types) if in_form else value
            self._check_field(f"{method}.{name}", field, values[name])
        for name, field in fields.items():
            if field.required and name not in values:
                raise Wrong(f"{method}.{name}", "missing")
        return values

    def check(self, kind: str, value: Any) -> None:
        """Raise `Wrong` unless the value is of this type."""
        self._check_type(kind, kind, value)

    def _check_field(self, where: str, field: Field, value: Any) -> None:
        if field.constant is not None and value != field.constant:
            raise Wrong(where, f"not {field.constant!r}")
        if len(field.types) == 1:
            self._check_type(where, field.types[0], value)
        else:
            self._check_one_of(where, field.types, value)
        if field.high is not None:
            _check_limit(where, field, value)

    def _check_type(self, where: str, kind: str, value: Any) -> None:
        if kind in SIMPLE:
            if not isinstance(value, SIMPLE[kind]) or (isinstance(value, bool) and kind != "Boolean"):
                raise Wrong(where, f"not a {kind}")
        elif kind.startswith("Array of "):
            if not isinstance(value, list):
                raise Wrong(where, "not an array")
            for number, item in enumerate(value):
                self._check_type(f"{where}[{number}]", kind.removeprefix("Array of "), item)
        elif kind == "InputFile":
            if not isinstance(value, Uploaded):
                raise Wrong(where, "not a file")
        elif kind in self.unions:
            self._check_one_of(where, self.unions[kind], value)
        else:
            self._check_object(where, self.types[kind], value)

    def _check_object(self, where: str, fields: Mapping[str, Field], value: Any) -> None:
        if not isinstance(value, dict):
            raise Wrong(where, "not an object")
        for name, field in fields.items():
            if name in value:
                self._check_field(f"{where}.{name}", field, value[name])
            elif field.required:
                raise Wrong(f"{where}.{name}", "missing")
        for name in value.keys() - fields.keys():
            raise Wrong(f"{where}.{name}", "unknown field")

    def _check_one_of(self, where: str, kinds: tuple[str, ...], value: Any) -> None:
        wrongs = []
        for kind in kinds:
            try:
                self._check_type(where, kind, value)
            except Wrong as wrong:
                wrongs.append(wrong)
            else:
                return
        # Whoever got deepest into the value tried the kind that was meant.
        raise max(wrongs, key=lambda wrong: (wrong.where.count("."), not wrong.how.startswith(("unknown", "not '"))))


def _fields(said: Json) -> dict[str, Field]:
    return {
        name: Field(
            types=tuple(field["types"]),
            required=field.get("required", False),
            constant=field.get("is"),
            low=field.get("low"),
            high=field.get("high"),
            unit=field.get("unit", ""),
        )
        for name, field in said.items()
    }


def _is_named(name: str, given: Mapping[str, Any]) -> bool:
    return any(isinstance(value, str) and f'"attach://{name}"' in value for value in given.values())


def _check_limit(where: str, field: Field, value: Any) -> None:
    match value:
        case bool():
            return
        case int():
            size, unit = value, ""
        case str():
            size = len(value.encode()) if field.unit == "bytes" else units(value)
            unit = field.unit
        case list():
            size, unit = len(value), "items"
        case _:
            return
    if not (field.low or 0) <= size <= (field.high or 0):
        told = TOLD.get(where.rpartition(".")[2], "") if size > (field.high or 0) else ""
        raise Wrong(where, f"{size} is outside {field.low} to {field.high} {unit}".rstrip(), told)


def _from_form(where: str, value: str, types: tuple[str, ...]) -> Any:
    """A value out of a form, where everything is text and objects are JSON."""
    if "Integer" in types and INTEGER.fullmatch(value):
        return int(value)
    if "String" in types or "InputFile" in types:
        return value
    if types == ("Boolean",):
        return BOOLEANS.get(value.lower(), value)
    try:
        return json.loads(value)
    except ValueError:
        raise Wrong(where, "not JSON") from None


@functools.cache
def specification() -> Specification:
    """The extract kept beside this file."""
    return Specification(json.loads(SPEC_FILE.read_text()))
