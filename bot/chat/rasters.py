"""What a picture is by its own bytes: which kind, and how wide and high. Nothing is unpacked."""

from collections.abc import Iterator
from struct import unpack

PNG, JPEG, RIFF, WEBP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF", b"WEBP"

ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}
"""How files of each kind end."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Segments of a JPEG that tell its size (ITU T.81, table B.1)."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""

Segment = tuple[int, int, int]
"""Marker, and where its segment begins (at the marker) and ends."""


def kind_of(content: bytes) -> str:
    """The media type of a picture, by its first bytes; empty where it is none that we know."""
    if content.startswith(PNG):
        return "image/png"
    if content.startswith(JPEG):
        return "image/jpeg"
    return "image/webp" if content.startswith(RIFF) and content[8:12] == WEBP else ""


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height in pixels; zeros where it does not tell."""
    try:
        return _SIZES[kind_of(content)](content)
    except (KeyError, ValueError, IndexError):
        return 0, 0


def jpeg_segments(content: bytes) -> Iterator[Segment]:
    """The segments of a JPEG before its first scan, which is the last one given. Raises `ValueError`."""
    at = 2
    while True:
        if at + 4 > len(content) or content[at] != 0xFF:
            raise ValueError
        marker = content[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker in _ALONE or marker == 0xD9:
            raise ValueError
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if end > len(content) or end < at + 4:
            raise ValueError
        yield marker, at, end
        if marker == 0xDA:
            return
        at = end


def _png_size(content: bytes) -> tuple[int, int]:
    """From its first chunk (RFC 2083, 4.1.1)."""
    return unpack(">II", content[16:24]) if len(content) >= 24 else (0, 0)


def _jpeg_size(content: bytes) -> tuple[int, int]:
    for marker, at, end in jpeg_segments(content):
        if marker in _FRAMES and end - at >= 9:
            height, width = unpack(">HH", content[at + 5 : at + 9])
            return width, height
    return 0, 0


def _webp_size(content: bytes) -> tuple[int, int]:
    """From its first chunk (RFC 9649, 2.5 to 2.7)."""
    kind, data = content[12:16], content[20:30]
    if len(data) < 10:
        return 0, 0
    if kind == b"VP8X":
        return int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = unpack("<HH", data[6:10])
    return width & 0x3FFF, height & 0x3FFF


_SIZES = {"image/png": _png_size, "image/jpeg": _jpeg_size, "image/webp": _webp_size}
