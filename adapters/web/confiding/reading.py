"""What a browser sent, read: a concern as it was filled in, or what was done with a code. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from adapters.web.browsers import Unreadable
from bot.chat.cleaning import clean

_KEY = re.compile(r"[0-9a-f]{32}")

_MOST_FIELDS = 500
"""Each reader is two."""

Fields = Mapping[str, Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A concern as it stands in the page. `known` are the readers that it showed, `ticked` those who may read it.

    `seal` goes with the `code`. What is not there yet is empty.
    """

    words: str = field(default="", repr=False)
    code: str = field(default="", repr=False)
    seal: str = field(default="", repr=False)
    known: frozenset[str] = field(default=frozenset(), repr=False)
    ticked: frozenset[str] = field(default=frozenset(), repr=False)
    sooner: bool = False
    in_group: bool = False


@dataclass(frozen=True, kw_only=True)
class Followed:
    """What was done with a code. `key` is that of a thread that is open."""

    code: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    words: str = field(default="", repr=False)


def read_fields(body: bytes, content_type: str) -> Fields:
    """The fields of a form. Raises `Unreadable`."""
    if content_type.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Unreadable
    try:
        return parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as problem:  # bytes that are no text, and too many fields
        raise Unreadable from problem


def read_do(fields: Fields) -> str:
    """Which button was pressed."""
    return _one(fields, "do")


def read_filled(fields: Fields) -> Filled:
    """A concern; its words cleaned, as all that people write is."""
    return Filled(
        words=clean(_one(fields, "words")),
        code=_one(fields, "code"),
        seal=_one(fields, "seal"),
        known=frozenset(fields.get("known", ())),
        ticked=frozenset(fields.get("reader", ())),
        sooner="sooner" in fields,
        in_group="in-group" in fields,
    )


def read_followed(fields: Fields) -> Followed:
    """What was done with a code."""
    key = _one(fields, "key")
    return Followed(
        code=_one(fields, "code").strip(),
        key=key if _KEY.fullmatch(key) else "",
        words=clean(_one(fields, "words")),
    )


def _one(fields: Fields, name: str) -> str:
    return fields.get(name, ("",))[-1]
