"""What Telegram makes clickable by itself in a text: addresses, mentions, commands, hashtags, numbers.

The patterns follow the finders of Telegram's own library (tdlib, `MessageEntity.cpp`), simplified: addresses
without a scheme are known by the commonest endings only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.platforms.telegram.checking import units

Json = dict[str, Any]

ENDINGS = "com|org|net|uk|io|info|eu|me|co|app|dev|edu|gov|int|biz|health|care|help|online|site|ie|fr|de|us|tv|ly|gl"
URL = re.compile(
    r"(?<![\w@])(?:(?:https?|ftp|tg|ton)://[^\s<>\"«»]+"
    rf"|(?:[\w-]+\.)+(?:{ENDINGS})(?![\w@-])(?::\d+)?(?:[/?#][^\s<>\"«»]*)?)",
    re.IGNORECASE,
)
EMAIL = re.compile(r"(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?!\w)", re.IGNORECASE)
MENTION = re.compile(r"(?<!\w)@[a-zA-Z0-9_]{4,32}(?!\w)")
COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")
HASHTAG = re.compile(r"(?<!\w)#\w{1,256}(?![\w#])")
CASHTAG = re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")
PHONE = re.compile(r"(?<![\w+])\+\d[\d ()-]{6,18}\d(?!\w)")
FINDERS = (
    ("email", EMAIL),
    ("url", URL),
    ("mention", MENTION),
    ("bot_command", COMMAND),
    ("hashtag", HASHTAG),
    ("cashtag", CASHTAG),
    ("phone_number", PHONE),
)
HINT = re.compile(r"[@/#$+.]")
STILL = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})
"""Inside these, nothing becomes a link by itself."""
CLICKABLE = frozenset({name for name, _ in FINDERS} | {"text_link", "text_mention"})


@dataclass(frozen=True)
class Link:
    """A part of a shown text that does something when touched."""

    kind: str
    text: str
    goes_to: str


def found(text: str, given: Sequence[Json]) -> list[Json]:
    """The entities that Telegram adds to those given, in UTF-16 units."""
    if not HINT.search(text):
        return []
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in given if entity["type"] in STILL]
    entities: list[Json] = []
    for kind, pattern in FINDERS:
        for start, end in _spans(kind, pattern, text):
            first, last = units(text[:start]), units(text[:end])
            if all(last <= low or first >= high for low, high in taken):
                taken.append((first, last))
                entities.append({"type": kind, "offset": first, "length": last - first})
    return entities


def _spans(kind: str, pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        end = match.end()
        if kind == "url":
            end = match.start() + len(match.group().rstrip(".,:;!?'\")]}"))
        if kind != "hashtag" or not match.group()[1:].isdigit():
            yield match.start(), end


def part(text: str, entity: Json) -> str:
    """The part of a text that an entity covers."""
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def links(text: str, entities: Sequence[Json]) -> list[Link]:
    """All that can be touched in a shown text, in order."""
    return [_link(part(text, entity), entity) for entity in entities if entity["type"] in CLICKABLE]


def _link(words: str, entity: Json) -> Link:
    match entity["type"]:
        case "text_link":
            goes_to = entity["url"]
        case "text_mention":
            goes_to = f"tg://user?id={entity['user']['id']}"
        case _:
            goes_to = words
    return Link(entity["type"], words, goes_to)
