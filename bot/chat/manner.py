"""How words are given to one reader: in which language, in which style, and whether notes wait for a tap."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Style(StrEnum):
    """How messages look."""

    USUAL = "usual"
    PLAIN = "plain"  # words alone: for screen readers, and for whoever likes it so
    LARGE = "large"  # as large as the platform can, and airy


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How one reader is spoken to. No `language` means that of the place; a `box` is a note that waits for a tap."""

    language: str = ""
    style: Style = Style.USUAL
    box: bool = False

    def in_language(self, language: str) -> "Manner":
        """The same, with a language for whoever has chosen none."""
        return self if self.language else replace(self, language=language)


USUAL = Manner()
"""How whoever has chosen nothing is spoken to."""
