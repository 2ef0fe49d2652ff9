"""Files of a message: what comes with a call, what stays from before, and which of them its layout shows."""

import mimetypes
from collections.abc import Mapping, Sequence
from struct import unpack
from typing import Any

from tests.platforms.discord.checking import Path_, Wrong
from tests.platforms.discord.messages import FILE, GALLERY, Shown
from tests.platforms.discord.world import World

Json = dict[str, Any]

REFERENCE = "attachment://"
NOT_FOUND = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"
PNG = b"\x89PNG\r\n\x1a\n"


def attached(world: World, said: Json, files: Mapping[str, bytes], where: Path_, before: Shown | None = None) -> Json:
    """What is attached after this: files that came with the call, and older ones that are named again. Or `Wrong`."""
    kept = {one["id"]: one for one in before.attachments} if before is not None else {}
    attachments, held = [], {}
    for number, one in enumerate(said.get("attachments") or ()):
        if (old := kept.get(str(one["id"]))) is not None:
            assert before is not None
            attachments.append(old)
            held[old["filename"]] = before.files[old["filename"]]
        elif f"files[{one['id']}]" in files:
            content = files[f"files[{one['id']}]"]
            name = one.get("filename") or "file"
            told = _told(world, name, content)
            attachments.append(told | ({"description": one["description"]} if one.get("description") else {}))
            held[name] = content
        else:
            raise Wrong((*where, "attachments", number, "id"), "ATTACHMENT_NOT_FOUND", "There is no such file")
    return {"attachments": attachments, "files": held}


def _told(world: World, name: str, content: bytes) -> Json:
    address = f"https://cdn.example/{name}"
    kind = mimetypes.guess_type(name)[0]
    told: Json = {"id": str(world.new_id()), "filename": name, "size": len(content), "content_type": kind}
    if content.startswith(PNG):
        told["width"], told["height"] = unpack(">II", content[16:24])
    return told | {"url": address, "proxy_url": address}


def resolved(components: Sequence[Json], attachments: Sequence[Json], where: Path_) -> list[Json]:
    """The components of a layout with the files that they show in place of the names. Raises `Wrong`."""
    known = {one["filename"]: one for one in attachments}
    shown = []
    for number, one in enumerate(components):
        place = (*where, number)
        if one["type"] == GALLERY:
            items = [
                item | {"media": _media(item["media"], known, (*place, "items", at))}
                for at, item in enumerate(one["items"])
            ]
            shown.append(one | {"items": items})
        elif one["type"] == FILE:
            if not one["file"]["url"].startswith(REFERENCE):
                raise Wrong((*place, "file", "url"), "URL_TYPE_INVALID_SCHEME", "Only attachments are taken here")
            file = _media(one["file"], known, (*place, "file"))
            shown.append(one | {"file": file, "name": file["name"], "size": file["size"]})
        else:
            nested = one.get("components") or []
            inner = {"components": resolved(nested, attachments, (*place, "components"))} if nested else {}
            shown.append(one | inner)
    return shown


def _media(media: Json, known: Mapping[str, Json], where: Path_) -> Json:
    if not media["url"].startswith(REFERENCE):
        return media | {"proxy_url": media["url"]}
    file = known.get(media["url"].removeprefix(REFERENCE))
    if file is None:
        raise Wrong((*where, "media", "url"), NOT_FOUND, "The referenced attachment was not found")
    told = {key: file[key] for key in ("url", "proxy_url", "content_type", "width", "height", "size") if key in file}
    return told | {"id": file["id"], "attachment_id": file["id"], "name": file["filename"]}
