"""Makes pictures of screens smaller: their 256 most frequent colours are enough."""

import zlib
from collections import Counter
from collections.abc import Iterator
from struct import iter_unpack, pack, unpack_from

_MOST = 256

_Colour = tuple[int, int, int]


def few_colours(png: bytes) -> bytes:
    """A PNG of 8 bits a colour, without transparency or interlacing, as one with a palette."""
    width, height, depth, kind = unpack_from(">IIBB", png, 16)
    if (depth, kind) != (8, 2):
        raise ValueError("this is another kind of PNG")
    rows = list(_rows(zlib.decompress(b"".join(data for name, data in _chunks(png) if name == b"IDAT")), width))
    counted = Counter[_Colour](colour for row in rows for colour in iter_unpack("3B", row))
    palette = [colour for colour, _ in counted.most_common(_MOST)]
    place = {colour: _nearest(colour, palette) for colour in counted}
    told = b"".join(b"\0" + bytes(place[colour] for colour in iter_unpack("3B", row)) for row in rows)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, data)
        for name, data in (
            (b"IHDR", pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", bytes(part for colour in palette for part in colour)),
            (b"IDAT", zlib.compress(told, 9)),
            (b"IEND", b""),
        )
    )


def _nearest(colour: _Colour, palette: list[_Colour]) -> int:
    return min(range(len(palette)), key=lambda n: sum((a - b) ** 2 for a, b in zip(colour, palette[n], strict=True)))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        length, name = unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(name: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))


def _rows(raw: bytes, width: int) -> Iterator[bytes]:
    """Rows without their filters (PNG specification, 9.2)."""
    step = 3 * width
    above = bytearray(step)
    for start in range(0, len(raw), step + 1):
        kind, row = raw[start], bytearray(raw[start + 1 : start + 1 + step])
        for n in range(step if kind else 0):
            left, up, corner = (row[n - 3], above[n], above[n - 3]) if n >= 3 else (0, above[n], 0)
            row[n] = (row[n] + _guess(kind, left, up, corner)) % 256
        yield bytes(row)
        above = row


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))
