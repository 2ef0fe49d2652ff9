"""Real files made by hand, with secrets in every place that a picture has for words."""

import io
import zlib
from struct import pack
from zipfile import ZipFile

SECRET = b"51.4816 N 3.1791 W, the house of Mair"

# The smallest JPEG that decoders take: one grey pixel, a whole baseline picture.
_TABLES = bytes.fromhex("ffdb004300" + "01" * 64) + bytes.fromhex(
    "ffc0000b080001000101011100ffc40014000100000000000000000000000000000000ffc40014100100000000000000000000000000000000"
)
_SCAN = bytes.fromhex("ffda0008010100003f007f")


def exif(turn: int = 1, order: str = ">") -> bytes:
    """An EXIF segment's data: how the picture is turned, and where it was made."""
    mark = b"MM\x00*" if order == ">" else b"II*\x00"
    entries = pack(order + "HHIHH", 0x0112, 3, 1, turn, 0) + pack(order + "HHII", 0x8825, 4, 1, 38)
    tiff = mark + pack(order + "I", 8) + pack(order + "H", 2) + entries + pack(order + "I", 0) + SECRET
    return b"Exif\x00\x00" + tiff


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + pack(">H", len(data) + 2) + data


def jpeg(*before: bytes, behind: bytes = b"") -> bytes:
    """A JPEG with these segments before its tables, and something behind its end."""
    return b"\xff\xd8" + b"".join(before) + _TABLES + _SCAN + b"\xff\xd9" + behind


def chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP of these chunks."""
    body = b"".join(kind + pack("<I", len(data)) + data + b"\x00" * (len(data) % 2) for kind, data in chunks)
    return b"RIFF" + pack("<I", len(body) + 4) + b"WEBP" + body


def lossless(width: int = 3, height: int = 2) -> bytes:
    """The data of a VP8L chunk as far as its size."""
    return b"\x2f" + pack("<I", (width - 1) | (height - 1) << 14) + b"\x00" * 8


def office(parts: dict[str, bytes]) -> bytes:
    """A ZIP file of these parts, not packed, as office programs begin theirs."""
    file = io.BytesIO()
    with ZipFile(file, "w") as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


DOCX = office({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"})
ODT = office({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<office/>"})
PDF = b"%PDF-1.7\n%%EOF\n"
ICS = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
