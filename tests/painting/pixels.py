"""Looks at pictures: a PNG as grey values, row by row, with no library between."""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from struct import unpack_from

from bot.painting.faces import font_files
from bot.painting.rendering import rendered

DARK = 160
"""What is darker is ink, or a bar; what is lighter is paper, the rest of a bar, or the edge of a letter."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Grey values from 0 (black) to 255, by row."""

    width: int
    height: int
    rows: Sequence[bytes]

    def ink(self, x: range, y: range) -> int:
        """How many dark dots are there."""
        return sum(value < DARK for row in self.rows[y.start : y.stop] for value in row[x.start : x.stop])


def looked_at(svg: str, *, files: Sequence[str] | None = None, part: float = 1.0) -> Picture:
    """An SVG as it is painted, at a part of its size: a quarter is read sixteen times as fast."""
    width, height = (float(number) for number in re.findall(r'(?:width|height)="(\d+)"', svg)[:2])
    size = f'width="{width:.0f}" height="{height:.0f}"'
    smaller = f'width="{width * part:.0f}" height="{height * part:.0f}"'
    svg = svg.replace(size, smaller, 1)
    return opened(rendered(svg, font_files() if files is None else files))


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height, as the picture says."""
    width, height = unpack_from(">II", png, 16)
    return width, height


def opened(png: bytes) -> Picture:
    """A PNG with 8 bits for each of red, green, blue and alpha."""
    width, height = size_of(png)
    assert png[24:29] == b"\x08\x06\x00\x00\x00"
    lines = zlib.decompress(b"".join(_data(png)))
    size = 4 * width
    before = bytes(size)
    rows = []
    for at in range(0, len(lines), size + 1):
        before = _unfiltered(lines[at], bytearray(lines[at + 1 : at + 1 + size]), before)
        rows.append(before[1::4])  # green stands for grey
    return Picture(width=width, height=height, rows=rows)


def _data(png: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(png):
        (length,) = unpack_from(">I", png, at)
        if png[at + 4 : at + 8] == b"IDAT":
            yield png[at + 8 : at + 8 + length]
        at += length + 12


def _unfiltered(kind: int, line: bytearray, above: bytes) -> bytes:
    """A row as it was before it was made ready for packing (PNG, 9.2)."""
    if kind == 1:
        for channel in range(4):
            values = list(accumulate(line[channel::4], _added))
            line[channel::4] = bytes(values)
    elif kind == 2:
        return bytes((value + over) & 255 for value, over in zip(line, above, strict=True))
    elif kind == 3:
        for at, over in enumerate(above):
            line[at] = (line[at] + ((line[at - 4] if at > 3 else 0) + over) // 2) & 255
    elif kind == 4:
        for at, over in enumerate(above):
            left, corner = (line[at - 4], above[at - 4]) if at > 3 else (0, 0)
            line[at] = (line[at] + _nearest(left, over, corner)) & 255
    return bytes(line)


def _added(one: int, other: int) -> int:
    return (one + other) & 255


def _nearest(left: int, over: int, corner: int) -> int:
    guess = left + over - corner
    return min((left, over, corner), key=lambda value: abs(guess - value))
