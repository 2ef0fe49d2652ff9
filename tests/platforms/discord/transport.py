"""How gateway messages are packed, as the client asked in its address: plain, or one stream for the connection."""

import importlib
import zlib
from typing import Any, Protocol


class Packing(Protocol):
    """Turns one message into the bytes of one frame."""

    def pack(self, message: bytes) -> bytes:
        """The bytes for one message; later ones build on earlier ones."""
        ...


class ZlibStream:
    """`compress=zlib-stream`: one deflate stream, flushed after each message."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj(level=1)

    def pack(self, message: bytes) -> bytes:
        """The bytes for one message, ending in 00 00 FF FF."""
        return self._stream.compress(message) + self._stream.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """`compress=zstd-stream`: one frame that never ends. The library asks for it where it finds `zstandard`."""

    def __init__(self) -> None:
        zstandard: Any = importlib.import_module("zstandard")
        self._flush = zstandard.COMPRESSOBJ_FLUSH_BLOCK
        self._stream = zstandard.ZstdCompressor(level=1).compressobj()

    def pack(self, message: bytes) -> bytes:
        """The bytes for one message."""
        packed: bytes = self._stream.compress(message) + self._stream.flush(self._flush)
        return packed


def packing(asked: str | None) -> Packing | None:
    """The packing with this name, or none for plain text. Raises `KeyError` for an unknown name."""
    return None if asked is None else PACKINGS[asked]()


PACKINGS: dict[str, type[ZlibStream] | type[ZstdStream]] = {"zlib-stream": ZlibStream, "zstd-stream": ZstdStream}
