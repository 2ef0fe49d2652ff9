"""Messages in channels as the bot sends, changes and removes them, and the channels it opens."""

from typing import Any

from tests.platforms.discord.calls import Asked, operation
from tests.platforms.discord.checking import Wrong
from tests.platforms.discord.composing import change, composed
from tests.platforms.discord.guilds import Channel, permissions_in
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.permissions import allows
from tests.platforms.discord.refusing import (
    Refused,
    cannot_send_to_person,
    missing_access,
    missing_permissions,
    unknown,
)
from tests.platforms.discord.world import World

Json = dict[str, Any]


def visible(asked: Asked) -> Channel:
    """The channel that the call names, where the bot sees it. Raises `Refused`."""
    channel = asked.world.find_channel(asked.path["channel_id"])
    if not asked.world.sees(channel):
        raise missing_access()
    return channel


def check_may_write(world: World, channel: Channel) -> None:
    """Raise `Refused` where the bot may not write."""
    if channel.person is not None:
        together = any(channel.person.id in guild.members for guild in _bot_guilds(world))
        if channel.person.closed or channel.person.deactivated or not together:
            raise cannot_send_to_person()
        return
    needed = "send_messages_in_threads" if channel.is_thread else "send_messages"
    if not allows(permissions_in(channel, world.bot), needed):
        raise missing_permissions()
    if channel.kind == "forum":
        raise Refused(400, 50008, "Cannot send messages in a non-text channel")
    if channel.archived:
        if channel.locked and not allows(permissions_in(channel, world.bot), "manage_threads"):
            raise Refused(400, 50083, "Thread is archived")
        channel.archived = False


@operation("send_message", "POST /channels/{channel_id}/messages")
def send_message(asked: Asked) -> Json:
    """Post a message; the same nonce twice in a few minutes shows it once, where that is asked for."""
    world, channel = asked.world, visible(asked)
    said: Json = asked.body or {}
    fields = composed(world, channel, said, asked.files)
    check_may_write(world, channel)
    if fields["embeds"] and not world.may(channel, world.bot, "embed_links"):
        raise missing_permissions()
    if fields["attachments"] and not world.may(channel, world.bot, "attach_files"):
        raise missing_permissions()
    nonce = said.get("nonce")
    if (before := _sent_before(world, channel, said)) is not None:
        world.record.repeats += 1
        return before.as_message()
    shown = world.post(channel, world.bot, nonce=nonce, reply_to=_replied(world, channel, said), **fields)
    if nonce is not None:
        channel.nonces[str(nonce)] = (world.clock.now(), shown)
    world.tell_message(shown)
    return shown.as_message()


@operation("edit_message", "PATCH /channels/{channel_id}/messages/{message_id}")
def edit_message(asked: Asked) -> Json:
    """Change a message of the bot's own."""
    world, channel = asked.world, visible(asked)
    shown = world.find_message(channel, asked.path["message_id"])
    if not shown.own:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    if channel.is_thread and channel.archived:
        raise Refused(400, 50083, "Thread is archived")
    if asked.files and not world.may(channel, world.bot, "attach_files"):
        raise missing_permissions()
    change(world, shown, asked.body or {}, asked.files)
    world.tell_message(shown, "MESSAGE_UPDATE")
    return shown.as_message()


@operation("delete_message", "DELETE /channels/{channel_id}/messages/{message_id}")
def delete_message(asked: Asked) -> None:
    """Remove a message: its own, or another's where the bot may."""
    world, channel = asked.world, visible(asked)
    shown = world.find_message(channel, asked.path["message_id"])
    if not shown.own and not world.may(channel, world.bot, "manage_messages"):
        raise missing_permissions()
    shown.deleted = True
    tell_deleted(world, shown)


def tell_deleted(world: World, shown: Shown) -> None:
    """Tell the bot that a message is gone."""
    guild = shown.channel.guild
    told = {"id": str(shown.id), "channel_id": str(shown.channel.id)}
    if guild is not None:
        told["guild_id"] = str(guild.id)
    world.tell("MESSAGE_DELETE", told, None if guild is None else guild.id, intents=1 << 9 if guild else 1 << 12)


@operation("get_message", "GET /channels/{channel_id}/messages/{message_id}")
def get_message(asked: Asked) -> Json:
    """One message."""
    channel = visible(asked)
    if not asked.world.may(channel, asked.world.bot, "read_message_history"):
        raise missing_permissions()
    return asked.world.find_message(channel, asked.path["message_id"]).as_message()


@operation("list_messages", "GET /channels/{channel_id}/messages")
def list_messages(asked: Asked) -> list[Json]:
    """The newest messages, newest first."""
    channel = visible(asked)
    if not asked.world.may(channel, asked.world.bot, "read_message_history"):
        return []
    before, after = int(asked.query.get("before", 1 << 62)), int(asked.query.get("after", 0))
    found = [shown for shown in channel.messages if after < shown.id < before]
    limit = int(asked.query.get("limit", 50))
    chosen = found[:limit] if "after" in asked.query else found[-limit:]
    return [shown.as_message() for shown in reversed(chosen)]


@operation("pin_message", "PUT /channels/{channel_id}/messages/pins/{message_id}")
def pin_message(asked: Asked) -> None:
    """Pin a message."""
    _pin(asked, pinned=True)


@operation("unpin_message", "DELETE /channels/{channel_id}/messages/pins/{message_id}")
def unpin_message(asked: Asked) -> None:
    """Take a pin away."""
    _pin(asked, pinned=False)


@operation("get_channel", "GET /channels/{channel_id}")
def get_channel(asked: Asked) -> Json:
    """One channel."""
    return visible(asked).as_channel()


@operation("open_private_channel", "POST /users/@me/channels")
def open_private_channel(asked: Asked) -> Json:
    """The private channel with somebody, whether or not they take messages."""
    person = asked.world.people.get(int((asked.body or {}).get("recipient_id") or 0))
    if person is None or person.is_bot:
        raise Wrong(("recipient_id",), "INVALID_RECIPIENT", "There is no such recipient")
    return asked.world.private(person).as_channel()


@operation("type", "POST /channels/{channel_id}/typing")
def show_typing(asked: Asked) -> None:
    """Show for some seconds that the bot types."""
    check_may_write(asked.world, visible(asked))


@operation("create_thread", "POST /channels/{channel_id}/threads")
def create_thread(asked: Asked) -> Json:
    """Open a thread under a channel."""
    world, channel = asked.world, visible(asked)
    private = asked.body.get("type") != 11
    if not world.may(channel, world.bot, "create_private_threads" if private else "create_public_threads"):
        raise missing_permissions()
    kind: Any = "private_thread" if private else "thread"
    thread = world.new_channel(kind, name=asked.body["name"], guild=channel.guild, parent=channel)
    assert channel.guild is not None
    thread.joined.add(world.bot.id)
    told = thread.as_channel()
    world.tell("THREAD_CREATE", told | {"newly_created": True}, channel.guild.id, intents=1)
    return told


def _pin(asked: Asked, *, pinned: bool) -> None:
    world, channel = asked.world, visible(asked)
    shown = world.find_message(channel, asked.path["message_id"])
    may = world.may(channel, world.bot, "pin_messages") or world.may(channel, world.bot, "manage_messages")
    if channel.guild is not None and not may:
        raise missing_permissions()
    shown.pinned = pinned


def _bot_guilds(world: World) -> list[Any]:
    return [guild for guild in world.guilds.values() if world.bot.id in guild.members]


def _sent_before(world: World, channel: Channel, said: Json) -> Shown | None:
    nonce = said.get("nonce")
    if nonce is None or not said.get("enforce_nonce"):
        return None
    at, shown = channel.nonces.get(str(nonce), (0.0, None))
    return shown if world.clock.now() <= at + world.nonce_lives else None


def _replied(world: World, channel: Channel, said: Json) -> Shown | None:
    reference = said.get("message_reference")
    if not reference:
        return None
    try:
        return world.find_message(channel, reference["message_id"])
    except Refused:
        if reference.get("fail_if_not_exists", True):
            raise Wrong(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message") from None
        return None


@operation("get_member", "GET /guilds/{guild_id}/members/{user_id}")
def get_member(asked: Asked) -> Json:
    """One member."""
    guild = find_guild(asked)
    member = guild.members.get(int(asked.path["user_id"]))
    if member is None:
        raise unknown("Member" if int(asked.path["user_id"]) in asked.world.people else "User")
    told: Json = member.as_member()
    return told


def find_guild(asked: Asked) -> Any:
    """The guild that the call names, where the bot is in it. Raises `Refused`."""
    guild = asked.world.guilds.get(int(asked.path["guild_id"]))
    if guild is None:
        raise unknown("Guild")
    if asked.world.bot.id not in guild.members:
        raise missing_access()
    return guild
