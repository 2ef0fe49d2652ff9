"""Cleans what people type, once, on entry; and tells which texts look alike. Pure; linear in the length of the text.

The standard library knows no Unicode scripts: here blocks and the first word of a letter's name stand for them.
"""

import csv
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from pathlib import Path

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029]")
# Controls but the newline, soft hyphen, grapheme joiner, bidi controls, zero-widths, invisible operators, fillers
# (the braille blank is one), interlinear and musical controls, byte order marks, halves of UTF-16 pairs, and
# characters that Unicode keeps for invisible use. Tags and variation selectors are weighed one by one below.
_DROPPED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0080-\U000e0fff]"
)

# Emoji blocks without the halves of flags and without skin tones (emoji-data.txt, Unicode Emoji 15.0).
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_ONE_PICTURE = f"{_PICTURE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?"
# England, Scotland and Wales: the only flags made of tags that are recommended for general interchange (UTS #51).
_NATIONS = "|".join("".join(chr(0xE0000 + ord(letter)) for letter in nation) for nation in ("gbeng", "gbsct", "gbwls"))
_INVISIBLE = re.compile(
    f"(?P<kept>\U0001f3f4(?:{_NATIONS})\U000e007f|{_ONE_PICTURE}(?:\u200d{_ONE_PICTURE})*|[0-9#*]\ufe0f\u20e3)"
    "|[\ufe0f\U000e0000-\U000e007f]"
)

_JOINERS = "\u200c\u200d"
_EMOJI_JOINER = "\x01"  # stands for U+200D within emoji while joiners between letters are weighed
# Blocks whose letters take other shapes with a joiner: Arabic script, Syriac to N'Ko, and the scripts of India and
# Sri Lanka; Arabic presentation forms.
_JOINED = re.compile("[\u0600-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufefc]")
_RUN = 32  # marks in a row beyond this cannot survive; sorting long runs of them would not be linear
_ALPHABETS = frozenset({"LATIN", "GREEK", "CYRILLIC"})

# Marks that people vary without meaning another choice: spaces, quotes, and the marks that end or part a sentence.
_BETWEEN = re.compile("[\\s'‘’‚‛\"“”„‟«».,;:!?¡¿،؛؟۔।॥、。·]+|(?<=[^\\W\\d_])[-‐‑](?=[^\\W\\d_])")


def clean(text: str) -> str:
    """Take out of a text what nobody can see or what would disturb others, and leave every word as it was meant.

    NFC. Line ends become newlines; tabs become spaces; other controls, bidi controls, zero-widths, tags, fillers and
    stray variation selectors go. U+200C and U+200D stay between letters of the scripts that need them; emoji sequences
    stay whole, and so do the flags of England, Scotland and Wales. At most 4 marks are drawn over or under one letter,
    2 in Latin, Greek and Cyrillic, counting those that are part of the letter; vowel signs with a width of their own
    are not counted, because Burmese needs more. Spaces collapse within a line, edges are trimmed, of several blank
    lines one stays. What comes out is canonically equivalent to what was typed, less what is named here: NFC spells
    some letters in two (Gurmukhi za is ja with a nukta), which looks, sorts and compares as before. Cleaning twice is
    cleaning once.
    """
    if text.isascii() and text.isprintable() and "  " not in text and text.strip() == text:
        return text  # nearly all names and titles are as they should be
    text = _DROPPED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))
    if not text.isascii():
        text = _spelled(_INVISIBLE.sub(_seen, text), lambda _: _RUN)
        text = _spelled(unicodedata.normalize("NFC", text), _room).replace(_EMOJI_JOINER, "\u200d")
    lines = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    return re.sub("\n{3,}", "\n\n", lines).strip("\n")


def digits(text: str) -> str:
    """The same text with decimal digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(letter if (value := unicodedata.decimal(letter, None)) is None else str(value) for letter in text)


def utf16(text: str) -> int:
    """Length in UTF-16 units, in which some platforms count: two for most emoji."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def skeleton(text: str) -> str:
    """What a text looks like when case, spaces and sentence marks are looked past. For comparing only, never to show.

    The letters follow Unicode's confusables (UTS #39; see `lookalikes.csv`). Nothing is folded away between two digits:
    "1 12" is not "11 2", and "1.5" is not "15". Letters of joined scripts are only themselves.
    """
    return _shape(clean(text).casefold()).casefold()


def look_alike(one: str, other: str) -> bool:
    """Whether people could take one text for the other.

    Both ways of looking count: as typed (capital i is small L) and whatever the case (MAIL is mail, and is not MALL).
    """
    return skeleton(one) == skeleton(other) or _shape(clean(one)) == _shape(clean(other))


def _seen(found: re.Match[str]) -> str:
    """An emoji sequence as it is, or nothing in place of what is stray."""
    return (found["kept"] or "").replace("\u200d", _EMOJI_JOINER)


def _spelled(text: str, room: Callable[[str], int]) -> str:
    """The text with no more marks on a letter than it has room for, and joiners only within scripts that need them.

    Whether a joiner stays depends on the letter it follows, not on the mark just before: marks may change places.
    """
    kept: list[str] = []
    left, joins, joiner = room(""), False, ""
    for letter in text:
        kind = unicodedata.category(letter)
        if letter in _JOINERS:
            joiner = joiner or letter
            continue
        if kind in {"Mn", "Me"} or unicodedata.combining(letter):
            left -= 1
            if left < 0:
                continue
        if joiner and joins and (kind[0] == "M" or _joins(letter)):
            kept.append(joiner)
        joiner = ""
        if kind[0] != "M" and kind != "Cf":
            left, joins = room(letter), _joins(letter)
        kept.append(letter)
    return "".join(kept)


def _joins(letter: str) -> bool:
    return letter.isalpha() and bool(_JOINED.match(letter))


@lru_cache(maxsize=4096)
def _room(letter: str) -> int:
    """How many more marks a letter may carry."""
    if not letter.isalpha():
        return 4
    own = sum(unicodedata.category(part) == "Mn" for part in unicodedata.normalize("NFD", letter))
    most = 2 if unicodedata.name(letter, "").split(" ")[0] in _ALPHABETS else 4
    return most - own


def _shape(text: str) -> str:
    """A cleaned text drawn with as few different shapes as there are."""
    plain = unicodedata.normalize("NFKD", "".join(letter for letter in text if letter not in _JOINERS + "\ufe0f"))
    return _BETWEEN.sub(_parting, plain).translate(_lookalikes()) or plain


def _parting(found: re.Match[str]) -> str:
    start, end = found.span()
    before, after = found.string[max(start - 1, 0) : start], found.string[end : end + 1]
    """What stays of spaces and sentence marks: nothing, unless they keep two numbers apart."""
    return (" ".join(found[0].split()) or " ") if before.isdecimal() and after.isdecimal() else ""


@cache
def _lookalikes() -> Mapping[int, str]:
    """Each character that looks like another, and that other; from `lookalikes.csv`, where its source is named."""
    shapes: dict[int, str] = {}
    with Path(__file__).with_name("lookalikes.csv").open(encoding="utf-8") as file:
        for shape, characters in csv.reader(line for line in file if not line.startswith("#")):
            drawn = "".join(chr(int(point, 16)) for point in shape.split())
            shapes.update((int(point, 16), drawn) for point in characters.split())
    return shapes
