"""Pictures and documents: how a layout shows them, and how they travel with the call that brings them.

A layout names a file by `attachment://`, and shows none that it does not name. Which files a message has after a call,
the call says by `attachments`: without it Discord finds no file that comes by a change (discord-api-docs, issue 7529).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

from adapters.drawing import file_name
from bot.chat.attaching import Attached, kept_in
from bot.chat.fit import cut
from bot.chat.outbound import Picture

Json = Mapping[str, Any]

JSON_TYPE = "application/json"

_GALLERY, _FILE = 12, 13  # Discord, "Component Types"
_LONGEST_DESCRIPTION = 1024  # Discord's OpenAPI file, `MediaGalleryItemRequest`

_PACKED = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, kw_only=True)
class File:
    """What goes with one message. `words` are read out in its place."""

    name: str = field(repr=False)
    media_type: str
    words: str = field(repr=False)
    content: bytes = field(repr=False)
    is_picture: bool
    is_theirs: bool = False  # somebody sent it: nothing else in the message says what it shows


def file_of(attached: Attached) -> File:
    """A picture that was painted, or a document, as Discord takes it."""
    is_picture = isinstance(attached, Picture)
    return File(
        name=file_name(attached),
        media_type=attached.media_type,
        words=cut(str(attached.words), _LONGEST_DESCRIPTION),
        content=attached.content,
        is_picture=is_picture,
        is_theirs=kept_in(attached) is not None,
    )


def component(file: File) -> Json:
    """The part of a layout that shows it."""
    media = {"url": f"attachment://{file.name}"}
    if not file.is_picture:
        return {"type": _FILE, "file": media}
    item = {"media": media} | ({"description": file.words} if file.words else {})
    return {"type": _GALLERY, "items": [item]}


def attachments(file: File | None) -> list[Json]:
    """All files that a message has after a call; those that it had before are gone."""
    if file is None:
        return []
    return [{"id": 0, "filename": file.name} | ({"description": file.words} if file.words else {})]


def form(said: Json, file: File) -> list[dict[str, Any]]:
    """The fields of a call that brings a file, as the library takes them."""
    return [
        {"name": "payload_json", "value": _PACKED(said), "content_type": JSON_TYPE},
        {"name": "files[0]", "value": file.content, "filename": file.name, "content_type": file.media_type},
    ]


def body(said: Json, file: File | None) -> tuple[str, bytes]:
    """The same as the type and the bytes of a request; JSON where there is no file."""
    if file is None:
        return JSON_TYPE, _PACKED(said).encode()
    boundary = token_hex(16)
    parts = b""
    for part in form(said, file):
        named = f'; filename="{part["filename"]}"' if "filename" in part else ""
        value = part["value"] if isinstance(part["value"], bytes) else part["value"].encode()
        head = f'Content-Disposition: form-data; name="{part["name"]}"{named}\r\nContent-Type: {part["content_type"]}'
        parts += f"--{boundary}\r\n{head}\r\n\r\n".encode() + value + b"\r\n"
    return f"multipart/form-data; boundary={boundary}", parts + f"--{boundary}--\r\n".encode()
