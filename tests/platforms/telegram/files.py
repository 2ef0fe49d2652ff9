"""Photos and documents as Telegram takes them, and as it tells of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from struct import unpack
from typing import Any, Literal

from tests.platforms.telegram.checking import Uploaded, Wrong

Json = dict[str, Any]

LARGEST_PHOTO = 10 * 2**20
"""Bytes (Bot API, sendPhoto)."""
MOST_SIDES, MOST_RATIO = 10_000, 20
"""Width and height of a photo together, and one to the other (Bot API, sendPhoto)."""
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
PNG_END = b"IEND\xaeB`\x82"
LARGEST_GIVEN = 20 * 2**20
"""Bytes of a file that bots can fetch (Bot API, getFile)."""


@dataclass(frozen=True)
class Media:
    """A photo or a document of a message."""

    kind: Literal["photo", "document"]
    id: str
    name: str = field(repr=False)
    content: bytes = field(repr=False)

    def as_field(self) -> Json:
        """How a message tells of it."""
        file: Json = {"file_id": self.id, "file_unique_id": f"unique-{self.id}", "file_size": len(self.content)}
        if self.kind == "document":
            return {"document": file | {"file_name": self.name}}
        width, height = _sides(self.content)
        small = {"file_id": f"{self.id}-s", "file_unique_id": f"unique-{self.id}-s", "file_size": 100}
        sizes = [small | {"width": width // 4, "height": height // 4}, file | {"width": width, "height": height}]
        return {"photo": sizes}


def media(
    where: str, kind: Literal["photo", "document"], file: object, number: int, known: Mapping[str, Media]
) -> Media:
    """What came with a call, or was named in it, as it stands in a message from then on. Raises `Wrong`."""
    if isinstance(file, str) and file in known and known[file].kind == kind:
        return known[file]
    if not isinstance(file, Uploaded):
        raise Wrong(where, "no file came with the call", "Bad Request: wrong file identifier/HTTP URL specified")
    if not file:
        raise Wrong(where, "empty", "Bad Request: file must be non-empty")
    if kind == "photo":
        _check_photo(where, file)
    return Media(kind, f"{kind}-{number}", file.name, bytes(file))


def _check_photo(where: str, content: bytes) -> None:
    if len(content) > LARGEST_PHOTO:
        told = f"file of size {len(content)} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes"
        raise Wrong(where, "larger than a photo may be", f"Bad Request: {told}")
    if not content.startswith(JPEG) and not (content.startswith(PNG) and content.endswith(PNG_END)):
        raise Wrong(where, "neither PNG nor JPEG", "Bad Request: IMAGE_PROCESS_FAILED")
    width, height = _sides(content)
    if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
        raise Wrong(where, f"{width} to {height} pixels", "Bad Request: PHOTO_INVALID_DIMENSIONS")


def _sides(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG; of anything else, a guess."""
    return unpack(">II", content[16:24]) if content.startswith(PNG) else (100, 100)
