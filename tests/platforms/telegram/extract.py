"""Makes `spec.json` from the machine-readable rendering of the Bot API page: names, types and limits, no prose.

Run as `python -m tests.platforms.telegram.extract PATH`, with the path of the whole rendering; no test needs it.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

from tests.platforms.extracting import one_a_line
from tests.platforms.telegram.checking import SPEC_FILE

Json = dict[str, Any]

SOURCE = {
    "repository": "PaulSonOfLars/telegram-bot-api-spec",
    "file": "api.json",
    "commit": "160fd99507e1c7c77e92dc90f5993d724735b51c",
    "licence": "MIT, Copyright 2020 Paul Larsen",
    "kept": "names, types, required flags and limits; no prose",
}

NUMBER_AND_UNIT = r"(\d+) (characters?|[bB]ytes)"
BETWEEN = re.compile(rf"\b(\d+)-{NUMBER_AND_UNIT}")
UP_TO = re.compile(rf"[Uu]p to {NUMBER_AND_UNIT}")
VALUES = re.compile(r"(?:Values between |; |, )(\d+)-(\d+)(?: are accepted)?(?=[.,;]| Defaults|$| are)")
ITEMS = re.compile(r"(?:list of|array of|include) (\d+)-(\d+) ")
AT_MOST = re.compile(r"At most (\d+) ")
CONSTANT = re.compile(r"(?:always [\"“](\w+)[\"”]|must be ([a-z0-9_]+))$")


def limits_of(field: Json) -> Json:
    """The lowest and the highest of a field, and what is counted, where the page names them."""
    words, types = field["description"], field["types"]
    if types == ["String"]:
        if found := BETWEEN.search(words):
            return {"low": int(found[1]), "high": int(found[2]), "unit": _unit(found[3])}
        if found := UP_TO.search(words):
            return {"low": 0, "high": int(found[1]), "unit": _unit(found[2])}
    elif types == ["Integer"] and (found := VALUES.search(words)) and "0x7FFFFFFF" not in words:
        return {"low": int(found[1]), "high": int(found[2])}
    elif types[0].startswith("Array of"):
        if found := ITEMS.search(words):
            return {"low": int(found[1]), "high": int(found[2])}
        if found := AT_MOST.search(words):
            return {"low": 0, "high": int(found[1])}
    return {}


def _unit(word: str) -> str:
    return "bytes" if word.lower().startswith("byte") else "characters"


def field_of(field: Json) -> Json:
    """One field without its prose."""
    kept: Json = {"types": field["types"]}
    if field["required"]:
        kept["required"] = True
    if found := CONSTANT.search(field["description"]):
        kept["is"] = found[1] or found[2]
    return kept | limits_of(field)


def extract(whole: Json) -> Json:
    """The extract of a whole rendering."""
    version = {"version": whole["version"], "released": whole["release_date"]}
    methods = {
        name: {field["name"]: field_of(field) for field in method.get("fields", ())}
        for name, method in whole["methods"].items()
    }
    types = {
        name: {"one of": kind["subtypes"]}
        if "subtypes" in kind
        else {"fields": {field["name"]: field_of(field) for field in kind.get("fields", ())}}
        for name, kind in whole["types"].items()
    }
    return {"source": SOURCE | version, "methods": methods, "types": types}


if __name__ == "__main__":
    SPEC_FILE.write_text(one_a_line(extract(json.loads(Path(sys.argv[1]).read_text()))))
