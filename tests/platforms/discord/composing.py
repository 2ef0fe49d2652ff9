"""From what a bot says to the message that stands there: text, components, flags, files, and whom it wakes."""

from collections.abc import Mapping
from typing import Any

from tests.platforms.discord.checking import Path_, Wrong
from tests.platforms.discord.files import attached, resolved
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
    content, files_now = said.get("content") or "", attached(world, said, files, where)
    components = resolved(said.get("components") or [], files_now["attachments"], (*where, "components"))
    return {
        "content": content,
        "components": _numbered(components),
        "embeds": said.get("embeds") or [],
        "flags": flags & MAY_BE_SET,
        "pings": () if private else world.pings(channel, content, said.get("allowed_mentions"), world.bot),
        **files_now,
    }


def change(world: World, shown: Shown, said: Json, files: Mapping[str, bytes], *, where: Path_ = ()) -> None:
    """Change a message as the bot says. Raises `Refused`, `Wrong`."""
    check_message(said, where)
    changes: Json = {}
    if "content" in said:
        changes["content"] = said["content"] or ""
    if "embeds" in said:
        changes["embeds"] = said["embeds"] or []
    if "attachments" in said or files:
        changes |= attached(world, said, files, where, shown)
    if "components" in said:
        known = changes.get("attachments", shown.attachments)
        changes["components"] = _numbered(resolved(said["components"] or [], known, (*where, "components")))
    if said.get("flags") is not None:
        changes["flags"] = shown.flags & ~MAY_BE_SET | said["flags"] & MAY_BE_SET
    stands = {
        part: changes.get(part, getattr(shown, part)) for part in ("content", "embeds", "components", "attachments")
    }
    if is_empty(stands):
        raise EMPTY
    world.edit(shown, **changes)


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
