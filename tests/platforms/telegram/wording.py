"""Texts and their entities as Telegram takes them: cleaned, within bounds, and nested as allowed."""

import re
from collections.abc import Sequence
from typing import Any

from tests.platforms.telegram.checking import Wrong, units
from tests.platforms.telegram.linking import found

Json = dict[str, Any]

KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
ONLY_FOR = {"url": "text_link", "user": "text_mention", "language": "pre", "custom_emoji_id": "custom_emoji"}
NEEDED = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}
DROPPED = re.compile("[\r\u2028-\u202e]")
"""Telegram takes these out of every text (tdlib, `clean_input_string`); our own U+2066 to U+2069 stay."""
BLANKED = re.compile("[\x00-\x09\x0b-\x1f]")
EMPTY = "Bad Request: message text is empty"


def as_shown(where: str, text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """The text and all its entities as people will see them. Raises `Wrong` for what Telegram would not take."""
    check_entities(where, text, entities)
    text, kept = _clean(text, entities)
    if not text:
        raise Wrong(where, "nothing to read", EMPTY)
    kept += found(text, kept)
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return text, kept


def check_entities(where: str, text: str, entities: Sequence[Json]) -> None:
    """Raise `Wrong` for entities outside the text, inside a letter, of unknown kind, or overlapping as none may."""
    if not entities:
        return
    coded = text.encode("utf-16-le", "surrogatepass")
    for number, entity in enumerate(entities):
        _check_bounds(f"{where}.entities[{number}]", coded, entity)
        _check_kind(f"{where}.entities[{number}]", entity)
    _check_nesting(f"{where}.entities", entities)


def _check_bounds(where: str, coded: bytes, entity: Json) -> None:
    start, length = entity["offset"], entity["length"]
    end, whole = start + length, len(coded) // 2
    if start < 0 or length <= 0:
        raise Wrong(where, "empty or before the text", "Bad Request: wrong entity offset or length specified")
    if end > whole:
        told = f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        raise Wrong(where, "ends after the end of the text", f"Bad Request: {told}")
    for edge in (start, end):
        if edge < whole and 0xDC <= coded[2 * edge + 1] <= 0xDF:
            told = f"entity begins or ends in a middle of a UTF-16 symbol at UTF-16 offset {edge}"
            raise Wrong(where, "cuts a symbol in two", f"Bad Request: {told}")


def _check_kind(where: str, entity: Json) -> None:
    kind = entity["type"]
    if kind not in KINDS:
        raise Wrong(where, "unknown kind of entity")
    if (needed := NEEDED.get(kind)) and needed not in entity:
        raise Wrong(where, f"{kind} without {needed}")
    for name, owner in ONLY_FOR.items():
        if name in entity and kind != owner:
            raise Wrong(where, f"{name} is for {owner} only")


def _check_nesting(where: str, entities: Sequence[Json]) -> None:
    """Of two entities with common letters, one lies wholly inside the other; nothing shares letters with code."""
    spans = sorted(((e["offset"], -e["length"], e["type"]) for e in entities), key=lambda span: span[:2])
    around: list[tuple[int, str]] = []
    for start, minus_length, kind in spans:
        end = start - minus_length
        while around and around[-1][0] <= start:
            around.pop()
        if around:
            outer_end, outer = around[-1]
            if end > outer_end:
                raise Wrong(where, "two of them overlap in part")
            if {"code", "pre"} & {outer, kind} or (kind in QUOTES and outer in QUOTES):
                raise Wrong(where, f"{kind} inside {outer}")
        around.append((end, kind))


def _clean(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """Take out what Telegram takes out, and white space at both ends; entities move along."""
    cleaned = BLANKED.sub(" ", text)
    if not DROPPED.search(cleaned) and cleaned == cleaned.strip():
        return cleaned, [dict(entity) for entity in entities]
    kept = DROPPED.sub("", cleaned)
    front = len(kept) - len(kept.lstrip())
    body = kept.strip()
    moved = []
    for entity in entities:
        start = _moved(cleaned, entity["offset"], kept[:front], body)
        end = _moved(cleaned, entity["offset"] + entity["length"], kept[:front], body)
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return body, moved


def _moved(text: str, edge: int, front: str, body: str) -> int:
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * edge].decode("utf-16-le", "surrogatepass")
    return min(max(units(DROPPED.sub("", before)) - units(front), 0), units(body))
