"""Reads a chart's SVG back: its texts and bars, with their places."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from bot.painting.chart import BAR, TRACK

SVG = "{http://www.w3.org/2000/svg}"
_MARKS = str.maketrans("", "", "\u202c\u202d\u202e\u200e\u200f")


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One text as it is drawn: a stretch in one face."""

    words: str
    x: float
    y: float
    anchor: str
    family: str
    size: float


@dataclass(frozen=True, kw_only=True)
class Stripe:
    """One bar, from its left edge on."""

    x: float
    wide: float


def texts(svg: str) -> Sequence[Shown]:
    """Every text, from the top; in a line from the left."""
    return [
        Shown(
            words=(text.text or "").translate(_MARKS),
            x=float(text.attrib["x"]),
            y=float(text.attrib["y"]),
            anchor=text.attrib["text-anchor"],
            family=text.attrib["font-family"],
            size=float(text.attrib["font-size"]),
        )
        for text in _root(svg).iter(f"{SVG}text")
    ]


def words(svg: str) -> str:
    """All texts in the order in which they are drawn, lines joined by a space."""
    return " ".join(" ".join(text.words.strip() for text in texts(svg)).split())


def bars(svg: str) -> Sequence[Stripe]:
    """What is filled of each option that anybody chose."""
    return _stripes(svg, BAR)[1:]  # the first is the edge of the whole picture


def tracks(svg: str) -> Sequence[Stripe]:
    """The whole of each option."""
    return _stripes(svg, TRACK)


def size(svg: str) -> tuple[int, int]:
    """Width and height."""
    root = _root(svg)
    return int(root.attrib["width"]), int(root.attrib["height"])


def _stripes(svg: str, colour: str) -> Sequence[Stripe]:
    found = [rect.attrib for rect in _root(svg).iter(f"{SVG}rect") if rect.attrib["fill"] == colour]
    return [Stripe(x=float(rect.get("x", "0")), wide=float(rect["width"])) for rect in found]


def _root(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own
