"""Languages by their own names: the same in every language, so these are no sentences."""

from collections.abc import Iterable, Mapping

NAMES: Mapping[str, str] = {
    "en": "English",
    "cy": "Cymraeg",
    "pl": "Polski",
    "pa": "ਪੰਜਾਬੀ",
    "bn": "বাংলা",
    "ur": "اردو",
}
"""What each language calls itself, by its code."""


def apart(words: Iterable[str], between: str = ", ") -> str:
    """Words of several languages after one another: each keeps its own direction."""
    return between.join(f"\u2068{one}\u2069" for one in words)


def code_of(typed: str) -> str:
    """The code of the language that somebody typed, by its code or by its own name; empty where it is none of these."""
    said = typed.strip().casefold()
    if said in NAMES:
        return said
    return next((code for code, name in NAMES.items() if name.casefold() == said), "")
