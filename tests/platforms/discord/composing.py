"""From what a bot says to the message that stands there: text, components, flags, files, and whom it wakes."""

from collections.abc import Mapping
from typing import Any

from tests.platforms.discord.checking import Path_, Wrong
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.messages import EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, Shown
from tests.platforms.discord.refusing import Refused
from tests.platforms.discord.rules import NEW_COMPONENTS, check_message, is_empty
from tests.platforms.discord.world import World

Json = dict[str, Any]

MAY_BE_SET = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | NEW_COMPONENTS
EMPTY = Refused(400, 50006, "Cannot send an empty message")


def composed(
    world: World, channel: Channel, said: Json, files: Mapping[str, bytes], *, where: Path_ = (), private: bool = False
) -> Json:
    """The fields of a new message. `private` tells that only one person will see it. Raises `Refused`, `Wrong`."""
    check_message(said, where)
    flags = said.get("flags") or 0
    if flags & ~(MAY_BE_SET | EPHEMERAL):
        raise Wrong((*where, "flags"), "MESSAGE_INVALID_FLAGS", "These flags cannot be set")
    if is_empty(said) and not files:
        raise EMPTY
    content = said.get("content") or ""
    return {
        "content": content,
        "components": _numbered(said.get("components") or []),
        "embeds": said.get("embeds") or [],
        "flags": flags & MAY_BE_SET,
        "pings": () if private else world.pings(channel, content, said.get("allowed_mentions"), world.bot),
        **_attached(world, said, files, where),
    }


def change(world: World, shown: Shown, said: Json, files: Mapping[str, bytes], *, where: Path_ = ()) -> None:
    """Change a message as the bot says. Raises `Refused`, `Wrong`."""
    check_message(said, where)
    changes: Json = {}
    if "content" in said:
        changes["content"] = said["content"] or ""
    for part in ("embeds", "components"):
        if part in said:
            changes[part] = _numbered(said[part] or []) if part == "components" else said[part] or []
    if said.get("flags") is not None:
        changes["flags"] = shown.flags & ~MAY_BE_SET | said["flags"] & MAY_BE_SET
    if "attachments" in said or files:
        changes |= _attached(world, said, files, where, shown)
    stands = {
        part: changes.get(part, getattr(shown, part)) for part in ("content", "embeds", "components", "attachments")
    }
    if is_empty(stands):
        raise EMPTY
    world.edit(shown, **changes)


def _attached(world: World, said: Json, files: Mapping[str, bytes], where: Path_, before: Shown | None = None) -> Json:
    """What is attached after this: files that came with the call, and older ones that are named again."""
    kept = {one["id"]: one for one in before.attachments} if before is not None else {}
    attachments, held = [], dict(before.files) if before is not None else {}
    for number, one in enumerate(said.get("attachments") or ()):
        if str(one["id"]) in kept:
            attachments.append(kept[str(one["id"])])
        elif f"files[{one['id']}]" in files:
            content = files[f"files[{one['id']}]"]
            name = one.get("filename") or "file"
            told = {"id": str(world.new_id()), "filename": name, "size": len(content), "content_type": None}
            told |= {"url": f"https://cdn.example/{name}", "proxy_url": f"https://cdn.example/{name}"}
            attachments.append(told | ({"description": one["description"]} if one.get("description") else {}))
            held[name] = content
        else:
            raise Wrong((*where, "attachments", number, "id"), "ATTACHMENT_NOT_FOUND", "There is no such file")
    return {"attachments": attachments, "files": held}


def _numbered(components: list[Json]) -> list[Json]:
    """Components as Discord gives them back: each with an id."""
    count = 0

    def number(one: Json) -> Json:
        nonlocal count
        count += 1
        told = {key: value for key, value in one.items() if value is not None} | {"id": one.get("id") or count}
        if one.get("components"):
            told["components"] = [number(part) for part in one["components"]]
        if one.get("accessory"):
            told["accessory"] = number(one["accessory"])
        return told

    return [number(one) for one in components]
