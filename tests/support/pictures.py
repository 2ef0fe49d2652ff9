"""Small pictures that are whole, for tests that send some."""

import zlib
from struct import pack


def png(shade: int = 0, *, width: int = 4, height: int = 2) -> bytes:
    """A grey rectangle as PNG; each shade is another picture."""
    rows = b"".join(b"\x00" + bytes([shade]) * width for _ in range(height))
    header = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))
