"""What somebody did on Discord, to inbound: commands, presses, choices, forms, and words in private. Pure.

Acts are read straight from what Discord says: they come by the thousand. A channel or thread is a topic of its server:
`Place(id=server, topic=channel)`. A private chat goes by the account.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import discord

from adapters.discord.bringing import FILE_OPTION, brought, brought_with
from adapters.discord.members import joined_at
from adapters.discord.showing import DO, INTO, OF_MANY
from bot.chat.inbound import Arrived, Commanded, Confirm, Inbound, Left, Place, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Receipt

PLATFORM = "discord"

OPEN_FORM = "~form:"
"""What the code of a button begins with that opens a form which is kept here."""

_TWICE = re.compile(r"~\d+~")
"""Before a code that stands in its message twice."""

_COMMAND, _COMPONENT, _FORM = 2, 3, 5  # Discord, "Interaction Type"
_THREADS = frozenset({10, 11, 12})  # Discord, "Channel Types"
_ADMINISTERS = discord.Permissions(administrator=True).value
_LEADS = discord.Permissions(administrator=True, manage_guild=True).value
_WRITES = discord.Permissions(view_channel=True, send_messages=True).value
_WRITES_IN_THREADS = discord.Permissions(view_channel=True, send_messages_in_threads=True).value
_ONLY_FOR_ONE = 1 << 6  # Discord, "Message Flags": EPHEMERAL

Json = Mapping[str, Any]


class Unreadable(Exception):
    """An interaction that breaks Discord's own rules. Holds nothing of it."""


@dataclass(frozen=True, kw_only=True)
class Act:
    """What a person did, and what its answer needs that only Discord knows.

    `inbound` is none where only a form is wanted that is kept here, which `form` names.
    """

    inbound: Inbound | None
    sender: Sender
    place: Place
    number: int = 0  # of the interaction
    token: str = field(default="", repr=False)
    in_server: bool = False
    pressed_own: bool = False  # on a message that only they see: it may be changed in place
    is_press: bool = False
    form: str = ""
    may_write: bool = True


def read(interaction: Json, commands: Mapping[str, object], server: str) -> Act | None:
    """What somebody did in the server of this name, or in private; none where it is nothing to us.

    `commands`: those that we have. Raises `Unreadable`.
    """
    try:
        return _read(interaction, commands, server)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
        raise Unreadable(type(problem).__name__) from None


def unread(interaction: Json) -> Act | None:
    """Enough of one that cannot be read to tell its person so; none where not even that can be read."""
    number, token = interaction.get("id"), interaction.get("token")
    if not (isinstance(number, str) and number.isdecimal() and isinstance(token, str)):
        return None
    nowhere, in_server = Place(platform=PLATFORM, id=""), "guild_id" in interaction
    return Act(inbound=None, sender=_nobody(0), place=nowhere, number=int(number), token=token, in_server=in_server)


def read_words(message: discord.Message, *, edited: bool = False) -> Act | None:
    """Words that somebody wrote to us in private; none where they are nothing to us."""
    if message.guild is not None or message.author.bot:
        return None
    key = f"{PLATFORM}:{message.id}"
    said = Said(
        key=f"{key}:{message.edited_at.timestamp():.6f}" if edited and message.edited_at else key,
        sender=sender_of(message.author),
        place=private_with(message.author.id),
        confirm=Confirm.LASTING,
        written=str(message.id),
        text=message.content,
        edited=edited,
        brought=brought(message.attachments),
        textless=bool(message.attachments or message.stickers or not message.content),
        forwarded=bool(message.message_snapshots),
    )
    return Act(inbound=said, sender=said.sender, place=said.place)


def arrived(guild: discord.Guild, channel: "discord.abc.GuildChannel", key: str) -> Arrived:
    """We were added to a server, and this is where we may say so."""
    return Arrived(key=key, sender=_nobody(guild.id), place=_in_server(guild, channel.id, channel.name), ourselves=True)


def left(guild: int, channel: int | None, key: str) -> Left:
    """We were removed from a server, or a channel of it is gone."""
    place = Place(platform=PLATFORM, id=str(guild), topic="" if channel is None else str(channel))
    return Left(key=key, sender=_nobody(guild), place=place, ourselves=True)


def sender_of(user: "discord.User | discord.Member") -> Sender:
    """Whoever wrote in private, where it is not told since when they have been in a server."""
    return Sender(platform=PLATFORM, id=str(user.id), name=user.display_name, tells_joining=True)


def private_with(user: int | str) -> Place:
    """The private chat with an account."""
    return Place(platform=PLATFORM, id=str(user), private=True)


def may_write(permissions: int, *, in_thread: bool) -> bool:
    """Whether messages may be sent with these rights."""
    wanted = _WRITES_IN_THREADS if in_thread else _WRITES
    return permissions & wanted == wanted or bool(permissions & _ADMINISTERS)


def leads(permissions: int) -> bool:
    """Whether somebody with these rights is in charge of the server."""
    return bool(permissions & _LEADS)


def _read(interaction: Json, commands: Mapping[str, object], server: str) -> Act | None:
    reads = _READS.get(interaction["type"])
    if reads is None:
        return None
    number, message = int(interaction["id"]), interaction.get("message")
    member = interaction.get("member")
    sender, place = _sender(interaction, member), _place(interaction, server)
    here = Here(
        key=f"{PLATFORM}:{number}",
        sender=sender,
        place=place,
        on=Receipt(str(int(message["id"]))) if message is not None else None,
        commands=commands,
    )
    inbound, form = reads(interaction["data"], here)
    return Act(
        inbound=inbound,
        sender=sender,
        place=place,
        number=number,
        token=_text(interaction["token"]),
        in_server=not place.private,
        pressed_own=message is not None and (place.private or bool(message.get("flags", 0) & _ONLY_FOR_ONE)),
        is_press=interaction["type"] == _COMPONENT,
        form=form,
        may_write=place.private or _may_write_in(interaction),
    )


@dataclass(frozen=True, kw_only=True)
class Here:
    """What every interaction says of itself."""

    key: str
    sender: Sender
    place: Place
    on: Receipt | None
    commands: Mapping[str, object]


_Found = tuple[Inbound | None, str]


def _read_command(data: Json, here: Here) -> _Found:
    values = {str(one["name"]): str(one["value"]) for one in data.get("options", ()) if one["name"] != FILE_OPTION}
    name = str(data["name"])
    if name not in here.commands:
        name, values = "help", {}  # Discord may still offer a command of an earlier release
    return replace(_commanded(here, name, values), brought=brought_with(data) if here.place.private else None), ""


def _read_press(data: Json, here: Here) -> _Found:
    code = str(data["custom_id"])
    if code.startswith(OF_MANY):
        code = str(data["values"][0])
    code = _TWICE.sub("", code, count=1) if _TWICE.match(code) else code
    if code.startswith(OPEN_FORM):
        return None, code.removeprefix(OPEN_FORM)
    if code.startswith(DO):
        return _commanded(here, "start", {"thing": code.removeprefix(DO)}), ""
    if code.startswith(INTO):
        return _read_picked(data, code.removeprefix(INTO), here), ""
    pressed = Pressed(
        key=here.key, sender=here.sender, place=here.place, confirm=Confirm.LASTING, action=code, on=here.on
    )
    return pressed, ""


def _read_picked(data: Json, thing: str, here: Here) -> Commanded:
    """A channel was picked from the list: as if the command had been used there."""
    if here.place.private:
        raise ValueError
    channel: Json = data["resolved"]["channels"][data["values"][0]]
    may = int(channel.get("permissions", 0))
    server = here.place.title.rpartition(" #")[0]
    place = Place(
        platform=PLATFORM,
        id=here.place.id,
        topic=str(int(channel["id"])),
        title=_title(server, str(channel.get("name", ""))),
    )
    sender = replace(here.sender, leads=leads(may))
    return Commanded(
        key=here.key, sender=sender, place=place, confirm=Confirm.LASTING, name="start", values={"thing": thing}
    )


def _read_form(data: Json, here: Here) -> _Found:
    submitted = Submitted(
        key=here.key,
        sender=here.sender,
        place=here.place,
        confirm=Confirm.LASTING,
        form=str(data["custom_id"]),
        values=dict(_filled(data["components"])),
    )
    return submitted, ""


_READS: Mapping[int, Callable[[Json, Here], _Found]] = {
    _COMMAND: _read_command,
    _COMPONENT: _read_press,
    _FORM: _read_form,
}


def _filled(components: Sequence[Json]) -> Iterator[tuple[str, str]]:
    for one in components:
        if "custom_id" in one:
            yield str(one["custom_id"]), str(one.get("value") or "")
        parts = [one["component"]] if "component" in one else one.get("components", ())
        yield from _filled(parts)


def _commanded(here: Here, name: str, values: Mapping[str, str]) -> Commanded:
    return Commanded(
        key=here.key, sender=here.sender, place=here.place, confirm=Confirm.LASTING, name=name, values=values
    )


def _sender(interaction: Json, member: Json | None) -> Sender:
    user: Json = member["user"] if member is not None else interaction["user"]
    name = (member or {}).get("nick") or user.get("global_name") or user["username"]
    return Sender(
        platform=PLATFORM,
        id=str(int(user["id"])),
        name=_text(name),
        leads=member is not None and leads(int(member["permissions"])),
        joined_at=joined_at(interaction, member) if member is not None else None,
        tells_joining=True,
    )


def _place(interaction: Json, server: str) -> Place:
    if "guild_id" not in interaction:
        return private_with(int(interaction["user"]["id"]))
    channel: Json = interaction["channel"]
    return Place(
        platform=PLATFORM,
        id=str(int(interaction["guild_id"])),
        topic=str(int(channel["id"])),
        title=_title(server, _text(channel.get("name") or "")),
    )


def _in_server(guild: discord.Guild, channel: int, name: str) -> Place:
    return Place(platform=PLATFORM, id=str(guild.id), topic=str(channel), title=_title(guild.name or "", name))


def _title(server: str, channel: str) -> str:
    return f"{server} #{channel}".strip() if channel else server


def _may_write_in(interaction: Json) -> bool:
    is_thread = interaction["channel"]["type"] in _THREADS
    return may_write(int(interaction["app_permissions"]), in_thread=is_thread)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _nobody(guild: int) -> Sender:
    """Whose act it is that something happens to a server: we are not told."""
    return Sender(platform=PLATFORM, id=str(guild), faceless=True)
