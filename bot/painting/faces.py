"""The fonts we carry: which letters each can draw, and how wide these are. Read from the fonts' own tables."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"


@dataclass(frozen=True, kw_only=True)
class Face:
    """A family of letters. Sizes are parts of the font's size.

    A line takes `leading`, and its letters stand `rise` below its top. Words get `apart` more than their space.
    Where `bold` is empty, bold letters are the regular ones with a line around them, `line_when_bold` wide.
    Where it is `loose`, words are much narrower than their letters by themselves, by `joined` where these are joined.
    """

    family: str
    regular: str
    bold: str = ""
    leading: float = 1.3
    rise: float = 1.0
    apart: float = 0.0
    loose: bool = False
    joined: float = 1.0
    line: float = 0.0
    line_when_bold: float = 0.0

    def widths(self, *, bold: bool) -> Mapping[str, float]:
        """Every letter that can be drawn, and its width by itself."""
        return _widths((bold and self.bold) or self.regular)


SANS = Face(family="Noto Sans", regular="NotoSans-Regular.ttf", bold="NotoSans-Bold.ttf")
BENGALI = Face(
    family="Noto Sans Bengali",
    regular="NotoSansBengali-Regular.ttf",
    bold="NotoSansBengali-Bold.ttf",
    leading=1.38,
    loose=True,
)
GURMUKHI = Face(
    family="Noto Sans Gurmukhi",
    regular="NotoSansGurmukhi-Regular.ttf",
    bold="NotoSansGurmukhi-Bold.ttf",
    leading=1.38,
)
# Words hang from above the line and end on it: they need height, and more room between them not to run together.
URDU = Face(
    family="Noto Nastaliq Urdu",
    regular="NotoNastaliqUrdu-Regular.ttf",
    leading=2.2,
    rise=1.55,
    apart=0.12,
    loose=True,
    joined=0.5,
    line_when_bold=0.022,
)
EMOJI = Face(family="Noto Emoji", regular="NotoEmoji-Regular.ttf", line=0.012, line_when_bold=0.03)

FACES = (SANS, BENGALI, GURMUKHI, URDU, EMOJI)
"""In the order in which a letter is looked for."""


def font_files() -> list[str]:
    """The files of all faces."""
    names = [name for face in FACES for name in (face.regular, face.bold) if name]
    return [str(FOLDER / name) for name in names]


@cache
def _widths(name: str) -> Mapping[str, float]:
    font = (FOLDER / name).read_bytes()
    tables = {font[at : at + 4].decode("ascii"): _u32(font, at + 8) for at in range(12, 12 + 16 * _u16(font, 4), 16)}
    per_em = _u16(font, tables["head"] + 18)
    wide = _u16(font, tables["hhea"] + 34)  # the last width counts for all glyphs after it
    widths = [width / per_em for width, _ in struct.iter_unpack(">Hh", _part(font, tables["hmtx"], 4 * wide))]
    return {chr(code): widths[min(glyph, wide - 1)] for code, glyph in _glyphs(font, tables["cmap"]) if glyph}


def _glyphs(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Each character's number with its glyph's."""
    kinds = {
        struct.unpack_from(">HH", font, at): cmap + _u32(font, at + 4)
        for at in range(cmap + 4, cmap + 4 + 8 * _u16(font, cmap + 2), 8)
    }
    if (3, 10) in kinds:  # beyond the first plane
        yield from _groups(font, kinds[3, 10])
    else:
        yield from _segments(font, kinds[3, 1])


def _groups(font: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Format 12: from, to, and the first one's glyph."""
    for first, last, glyph in struct.iter_unpack(">III", _part(font, at + 16, 12 * _u32(font, at + 12))):
        for code in range(first, last + 1):
            yield code, glyph + code - first


def _segments(font: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Format 4: stretches of characters, whose glyphs are a step away or in a list behind the stretches."""
    size = _u16(font, at + 6)
    ends, starts, steps, lists = (at + 14 + place for place in (0, size + 2, 2 * size + 2, 3 * size + 2))
    for nth in range(0, size, 2):
        step, listed = _u16(font, steps + nth), _u16(font, lists + nth)
        first = _u16(font, starts + nth)
        for code in range(first, min(_u16(font, ends + nth), 0xFFFE) + 1):
            glyph = _u16(font, lists + nth + listed + 2 * (code - first)) if listed else code
            yield code, (glyph + step) % 0x10000 if glyph else 0


def _u16(font: bytes, at: int) -> int:
    return int.from_bytes(font[at : at + 2], "big")


def _u32(font: bytes, at: int) -> int:
    return int.from_bytes(font[at : at + 4], "big")


def _part(font: bytes, at: int, size: int) -> bytes:
    return font[at : at + size]
