"""Takes out of a picture what is not to be seen in it: where and when it was made, by whom, with what, and its past.

What is needed to draw it is named here, and everything else is left out, known or not. Of a photograph the turn stays
that shows it upright. Every function raises `ValueError` where the picture is broken.
"""

from struct import unpack

from bot.chat.rasters import PNG, jpeg_segments

_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split()  # PNG, third edition
)
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"))  # RFC 9649
_WEBP_SAYS_MORE = 0b00001100
"""In the first byte of a VP8X chunk: that there are EXIF and XMP chunks."""
_SAYS_AT_LEAST = 10
"""Bytes of a VP8X chunk."""
_FRAME_HEAD = 16
"""Bytes before the chunks of an ANMF chunk."""

_SOI, _EOI, _SOS = b"\xff\xd8", b"\xff\xd9", 0xDA
_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_EXIF, _JFIF, _ICC, _ADOBE = b"Exif\x00\x00", b"JFIF\x00", b"ICC_PROFILE\x00", b"Adobe"
_ORIENTATION = 0x0112
_UPRIGHT = 1


def stripped(content: bytes, kind: str) -> bytes:
    """The picture, and nothing beside it."""
    return _STRIP[kind](content)


def _png(content: bytes) -> bytes:
    kept, at = [PNG], len(PNG)
    while True:
        if at + 12 > len(content):
            raise ValueError
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        if end > len(content):
            raise ValueError
        if kind in _PNG_KEPT:
            kept.append(content[at:end])
        if kind == b"IEND":
            return b"".join(kept)  # what stands behind the end belongs to no picture
        at = end


def _webp(content: bytes) -> bytes:
    size = int.from_bytes(content[4:8], "little") + 8
    if size > len(content):
        raise ValueError
    chunks = _webp_chunks(content[12:size])
    return b"RIFF" + (len(chunks) + 4).to_bytes(4, "little") + b"WEBP" + chunks


def _webp_chunks(content: bytes) -> bytes:
    kept, at = [], 0
    while at < len(content):
        kind, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        data = content[at + 8 : at + 8 + size]
        if len(data) != size or at + 8 > len(content):
            raise ValueError
        if kind == b"VP8X" and len(data) < _SAYS_AT_LEAST:
            raise ValueError
        if kind == b"VP8X":
            data = bytes([data[0] & ~_WEBP_SAYS_MORE & 0xFF]) + data[1:]
        if kind == b"ANMF":
            data = data[:_FRAME_HEAD] + _webp_chunks(data[_FRAME_HEAD:])
        if kind in _WEBP_KEPT:
            kept.append(kind + len(data).to_bytes(4, "little") + data + b"\x00" * (len(data) % 2))
        at += 8 + size + size % 2
    return b"".join(kept)


def _jpeg(content: bytes) -> bytes:
    kept, turn, at = [_SOI], _UPRIGHT, 0
    for marker, begin, end in jpeg_segments(content):
        data = content[begin + 4 : end]
        if marker == _APP1 and data.startswith(_EXIF):
            turn = _turn_in(data[len(_EXIF) :])
        elif marker == _SOS:
            at = begin
        else:
            kept.append(_segment(marker, content[begin:end], data))
    if turn != _UPRIGHT:
        kept.insert(1, _turned(turn))
    return b"".join(kept) + _scans(content, at)


def _segment(marker: int, whole: bytes, data: bytes) -> bytes:
    """What is kept of a segment: tables, frames, the profile of colours, and a JFIF head without its thumbnail."""
    if marker == _APP0 and data.startswith(_JFIF) and len(data) >= 12:
        return b"\xff\xe0\x00\x10" + data[:12] + b"\x00\x00"
    if marker == _APP2 and data.startswith(_ICC):
        return whole
    if marker == _APP14 and data.startswith(_ADOBE):
        return whole
    return b"" if _APP0 <= marker <= _APP15 or marker == _COMMENT else whole


def _scans(content: bytes, at: int) -> bytes:
    """The scans, from the first on, to the end of the picture. What stands behind that belongs to another one."""
    kept = []
    while True:
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        marker = content[at + 1]
        is_kept = not (_APP0 <= marker <= _APP15 or marker == _COMMENT)
        stop = _next_marker(content, end) if marker == _SOS else end
        if stop + 2 > len(content) or content[stop] != 0xFF or stop < at + 4:
            raise ValueError
        if is_kept:
            kept.append(content[at:stop])
        if content[stop : stop + 2] == _EOI:
            return b"".join(kept) + _EOI
        at = stop


def _next_marker(content: bytes, at: int) -> int:
    """Where the data of a scan ends: at a marker that is neither a stuffed byte nor a restart."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        follows = content[at + 1]
        if follows not in {0x00, 0xFF} and not 0xD0 <= follows <= 0xD7:
            return at
        at += 1 if follows == 0xFF else 2
    raise ValueError


def _turn_in(tiff: bytes) -> int:
    """How the picture is to be turned, by its EXIF; upright where that cannot be read."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return _UPRIGHT
    (first,) = unpack(order + "I", tiff[4:8])
    if first + 2 > len(tiff):
        return _UPRIGHT
    (many,) = unpack(order + "H", tiff[first : first + 2])
    for number in range(many):
        entry = tiff[first + 2 + 12 * number : first + 14 + 12 * number]
        if len(entry) < 12:
            break
        tag, kind, _, value = unpack(order + "HHIH", entry[:10])
        if tag == _ORIENTATION and kind == 3 and 1 <= value <= 8:
            return int(value)
    return _UPRIGHT


def _turned(turn: int) -> bytes:
    """An EXIF segment that says how to turn the picture, and nothing else."""
    entry = _ORIENTATION.to_bytes(2, "big") + b"\x00\x03\x00\x00\x00\x01" + turn.to_bytes(2, "big") + b"\x00\x00"
    data = _EXIF + b"MM\x00*\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"
    return b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data


_STRIP = {"image/png": _png, "image/webp": _webp, "image/jpeg": _jpeg}
