"""What members may do, as bits, and as Discord's documentation names them."""

from collections.abc import Iterable

NAMES = {
    "kick_members": 1,
    "administrator": 3,
    "manage_channels": 4,
    "manage_guild": 5,
    "view_channel": 10,
    "send_messages": 11,
    "manage_messages": 13,
    "embed_links": 14,
    "attach_files": 15,
    "read_message_history": 16,
    "mention_everyone": 17,
    "manage_roles": 28,
    "use_application_commands": 31,
    "manage_threads": 34,
    "create_public_threads": 35,
    "create_private_threads": 36,
    "send_messages_in_threads": 38,
    "pin_messages": 51,
}
"""The bit of each permission that means something here (Discord's documentation, "Permissions")."""
EVERYTHING = (1 << 52) - 1
FOR_EVERYONE = (
    "view_channel",
    "send_messages",
    "embed_links",
    "attach_files",
    "read_message_history",
    "use_application_commands",
    "create_public_threads",
    "send_messages_in_threads",
)
"""What everybody in a new guild may do."""
IN_PRIVATE = (*FOR_EVERYONE, "mention_everyone")
LEAST = ("view_channel", "send_messages", "send_messages_in_threads", "attach_files")
"""What our bot is installed with."""


def bits(names: Iterable[str]) -> int:
    """The permissions with these names."""
    return sum(1 << NAMES[name] for name in set(names))


def allows(permissions: int, name: str) -> bool:
    """Whether these permissions hold that one; an administrator has all."""
    return bool(permissions & (1 << NAMES["administrator"] | 1 << NAMES[name]))
