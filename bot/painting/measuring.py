"""How wide words are once their letters have been shaped: asked of the library that paints them."""

from functools import lru_cache
from html import escape

from bot.painting.faces import FOLDER, Face
from bot.painting.rendering import rendered

_SIZE = 50
_FROM_LEFT, _FROM_RIGHT, _POP = ("\u202d", "\u200e"), ("\u202e", "\u200f"), "\u202c"
_WIDTH = slice(16, 20)
"""Where a PNG says its width."""


def directed(words: str, level: int) -> str:
    """The words marked to be drawn in that direction, whatever they are; a space at their end too."""
    begin, hold = _FROM_RIGHT if level % 2 else _FROM_LEFT
    return f"{begin}{words}{hold}{_POP}"


def shape(face: Face, size: float, *, bold: bool) -> str:
    """How a text in this face is told to be, as SVG."""
    weight = ' font-weight="bold"' if bold and face.bold else ""
    apart = f' word-spacing="{size * face.apart:.1f}"' if face.apart else ""
    return f'font-family="{face.family}" font-size="{size:.1f}"{weight}{apart} xml:space="preserve"'


@lru_cache(maxsize=500)
def measured(words: str, face: Face, level: int, *, bold: bool) -> float:
    """The width of words in one face and direction, as a part of the font's size.

    A picture without a size is made as wide as what is in it, up to where the next letter would stand.
    """
    text = f"<text {shape(face, _SIZE, bold=bold)}>{escape(directed(words, level), quote=False)}</text>"
    file = FOLDER / ((bold and face.bold) or face.regular)
    png = rendered(f'<svg xmlns="http://www.w3.org/2000/svg">{text}</svg>', [str(file)])
    return int.from_bytes(png[_WIDTH], "big") / _SIZE
