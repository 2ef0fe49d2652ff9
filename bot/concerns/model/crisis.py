"""Whether words tell of danger, so that urgent help is shown first. It decides nothing else, and is kept nowhere.

The phrases are `crisis.csv`. They are looked for as they are: "not" before one changes nothing, and it is rather found
once too often. A star at the end of a phrase stands for any ending. In languages other than English there are but few,
those that say it plainly; a person who speaks them should add more.
"""

import csv
import unicodedata
from functools import cache
from importlib.resources import files

_KEPT = frozenset("LMN")
"""Letters, the marks on them, and digits; between words everything else is the same as a space."""

_UNSEEN = dict.fromkeys(map(ord, "'‘’‛`´ʼ＇\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Apostrophes and joiners: people leave them out."""

_SAME = str.maketrans({"ł": "l", "ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ھ": "ھ"})
"""Letters that are typed for each other."""

_LAST_OF_EUROPE = "\u052f"
"""Up to here marks on letters are left out as people leave them out; in the scripts after it they are vowels."""

_ARABIC_VOWELS = frozenset(map(chr, range(0x64B, 0x653)))


def needs_help_first(text: str) -> bool:
    """Whether a text speaks of suicide, self-harm, violence, abuse, a weapon, or somebody who is not safe now."""
    plain = _plain(text)
    return any(phrase in plain for phrase in _phrases())


def _plain(text: str) -> str:
    """A text for comparing: its words alone, in one case, with one space around each."""
    letters: list[str] = []
    base = ""
    for letter in unicodedata.normalize("NFKD", text.translate(_UNSEEN)).casefold():
        kind = unicodedata.category(letter)
        if kind[0] not in _KEPT:
            letters.append(" ")
        elif kind[0] != "M" or (base > _LAST_OF_EUROPE and letter not in _ARABIC_VOWELS):
            letters.append(letter)
        if kind[0] != "M":
            base = letter
    return f" {' '.join(''.join(letters).translate(_SAME).split())} "


@cache
def _phrases() -> tuple[str, ...]:
    """Each phrase with the edges of its words, so that "hit me" is not found in "white metal"."""
    rows = (files("bot.concerns.model") / "crisis.csv").read_text(encoding="utf-8").splitlines()
    phrases = (row["phrase"] for row in csv.DictReader(rows))
    return tuple(_plain(phrase).rstrip() if phrase.endswith("*") else _plain(phrase) for phrase in phrases)
