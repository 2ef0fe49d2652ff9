"""Holds calls to the extract of Discord's OpenAPI file, and says no in Discord's words."""

import functools
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Path_ = tuple[str | int, ...]

SPEC_FILE = Path(__file__).with_name("spec.json")
INTEGER = re.compile(r"-?\d{1,19}")
KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "number": (int, float),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}
EXACTLY: Mapping[type, str] = {
    str: "string",
    dict: "object",
    list: "array",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
"""What most values are, without having to look at what they could be."""
BEYOND_THE_FILE: Mapping[str, frozenset[str]] = {
    "ApplicationCommandUpdateRequest": frozenset({"nsfw"}),
    "MessageEditRequestPartial": frozenset({"tts"}),
    "IncomingWebhookUpdateRequestPartial": frozenset({"tts"}),
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial": frozenset({"tts"}),
}
"""Fields that Discord's documentation names (`nsfw`), or discord.py always sends (`tts`), and the file leaves out."""


class Wrong(Exception):
    """A call that breaks the rules: where, which of Discord's codes, and how. Never holds what was written there."""

    def __init__(self, where: Path_, code: str, how: str) -> None:
        super().__init__(f"{'.'.join(map(str, where))}: {how} ({code})")
        self.where = where
        self.code = code
        self.how = how

    def errors(self) -> Json:
        """The `errors` of the answer, as deep as the place that is wrong."""
        told: Json = {"_errors": [{"code": self.code, "message": self.how}]}
        for part in reversed(self.where):
            told = {str(part): told}
        return told


class Specification:
    """Names, types, required flags and limits of every operation that a stand-in knows."""

    def __init__(self, said: Json) -> None:
        self.source: Json = said["source"]
        self.operations: Json = said["operations"]
        self.schemas: Json = said["schemas"]

    def check_query(self, operation: str, query: Mapping[str, str]) -> None:
        """Raise `Wrong` unless the operation may be asked with this query."""
        known = self.operations[operation]["query"]
        for name, value in query.items():
            if name not in known:
                raise Wrong((name,), "UNKNOWN_FIELD", "Unknown field in the query")
            types = _types(self._resolved(known[name]))
            if types <= {"integer", "null"} and not INTEGER.fullmatch(value):
                raise Wrong((name,), "NUMBER_TYPE_COERCE", "Value is not int.")

    def check_body(self, operation: str, body: Any, *, files: int = 0) -> None:
        """Raise `Wrong` unless the operation may be asked with this body and so many files."""
        rules = self.operations[operation]
        if files and not rules.get("files"):
            raise Wrong((), "UNKNOWN_FIELD", "No files are taken here")
        if "body" not in rules:
            if body:
                raise Wrong((), "UNKNOWN_FIELD", "No body is taken here")
        elif body is not None or rules["required"]:
            self.check(rules["body"], {} if body is None else body, ())

    def check(self, schema: Json, value: Any, where: Path_) -> None:
        """Raise `Wrong` unless the value is as the schema says."""
        if "$ref" in schema:
            named = self.schemas[schema["$ref"]]
            extra = BEYOND_THE_FILE.get(schema["$ref"], frozenset())
            known = {key: item for key, item in value.items() if key not in extra} if extra and value else value
            self.check(named, known, where)
            return
        for part in schema.get("allOf", ()):
            self.check(part, value, where)
        if choices := schema.get("oneOf") or schema.get("anyOf"):
            self._check_one_of(choices, value, where)
        value = _coerced(schema, value, where)
        if value is None:
            return
        _check_limits(schema, value, where)
        if isinstance(value, list):
            for number, item in enumerate(value):
                self.check(schema.get("items", {}), item, (*where, number))
        elif isinstance(value, dict) and ("properties" in schema or "additionalProperties" in schema):
            self._check_object(schema, value, where)

    def _check_object(self, schema: Json, value: Json, where: Path_) -> None:
        fields, others = schema.get("properties", {}), schema.get("additionalProperties")
        for name in schema.get("required", ()):
            if name not in value:
                raise Wrong((*where, name), "BASE_TYPE_REQUIRED", "This field is required")
        for name, item in value.items():
            if name in fields:
                self.check(fields[name], item, (*where, name))
            elif isinstance(others, dict):
                self.check(others, item, (*where, name))
            elif others is not True:
                raise Wrong((*where, name), "UNKNOWN_FIELD", "Unknown field")

    def _check_one_of(self, choices: list[Json], value: Any, where: Path_) -> None:
        wrongs = []
        for choice in self._meant(choices, value):
            try:
                self.check(choice, value, where)
            except Wrong as wrong:
                wrongs.append(wrong)
            else:
                return
        if not wrongs:
            raise Wrong((*where, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" is not one of the choices.')
        # Whoever got deepest into the value tried the kind that was meant.
        vague = ("UNKNOWN_FIELD", "BASE_TYPE_BAD_TYPE")
        raise max(wrongs, key=lambda wrong: (len(wrong.where), wrong.code not in vague))

    def _meant(self, choices: list[Json], value: Any) -> Iterator[Json]:
        """The choices that may be meant: where each tells its `type`, those whose type it is."""
        kind = value.get("type") if isinstance(value, dict) else None
        for choice in choices:
            schema = self._resolved(choice)
            if _types(schema) == {"null"} and value is not None:
                continue
            types = schema.get("properties", {}).get("type", {}).get("enum")
            if kind is None or types is None or kind in types:
                yield choice

    def _resolved(self, schema: Json) -> Json:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"]]
        return schema


def _types(schema: Json) -> set[str]:
    types = schema.get("type", ())
    return {types} if isinstance(types, str) else set(types)


def _coerced(schema: Json, value: Any, where: Path_) -> Any:
    """The value, of a type that the schema allows. Raises `Wrong`.

    Numbers may be written as text, and snowflakes as numbers, as Discord takes them.
    """
    types = _types(schema)
    if not types or EXACTLY.get(type(value)) in types:
        return value
    if isinstance(value, bool) and "boolean" not in types:
        raise Wrong(where, "BASE_TYPE_BAD_TYPE", f"Value is not of type {'/'.join(sorted(types))}.")
    if any(isinstance(value, KINDS[kind]) for kind in types):
        return value
    if isinstance(value, str) and "integer" in types and INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, int) and schema.get("format") == "snowflake":
        return str(value)
    raise Wrong(where, "BASE_TYPE_BAD_TYPE", f"Value is not of type {'/'.join(sorted(types))}.")


def _check_limits(schema: Json, value: Any, where: Path_) -> None:
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if allowed is not None and value not in allowed:
        raise Wrong(where, "BASE_TYPE_CHOICES", f"Value must be one of {allowed}.")
    match value:
        case bool():
            return
        case str():
            _check_length(len(value), schema.get("minLength"), schema.get("maxLength"), where)
            if "pattern" in schema and not re.search(schema["pattern"], value):
                raise Wrong(where, "STRING_TYPE_REGEX", "String value did not match validation regex.")
        case list():
            _check_length(len(value), schema.get("minItems"), schema.get("maxItems"), where)
            if schema.get("uniqueItems") and len({json.dumps(item) for item in value}) < len(value):
                raise Wrong(where, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains a value.")
        case dict():
            _check_length(len(value), None, schema.get("maxProperties"), where)
        case int() | float():
            _check_range(value, schema.get("minimum"), schema.get("maximum"), where)
        case _:
            pass


def _check_range(value: float, low: float | None, high: float | None, where: Path_) -> None:
    if low is not None and value < low:
        raise Wrong(where, "NUMBER_TYPE_MIN", f"Value should be greater than or equal to {low}.")
    if high is not None and value > high:
        raise Wrong(where, "NUMBER_TYPE_MAX", f"Value should be less than or equal to {high}.")


def _check_length(size: int, low: int | None, high: int | None, where: Path_) -> None:
    too_short, too_long = size < (low or 0), high is not None and size > high
    if low and high is not None and (too_short or too_long):
        raise Wrong(where, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")
    if too_short:
        raise Wrong(where, "BASE_TYPE_MIN_LENGTH", f"Must be {low} or more in length.")
    if too_long:
        raise Wrong(where, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")


@functools.cache
def specification() -> Specification:
    """The extract kept beside this file."""
    return Specification(json.loads(SPEC_FILE.read_text()))
