"""What somebody did on Discord, to inbound: commands, presses, choices, forms, and words in private. Pure.

A channel or a thread is a topic of its server: `Place(id=server, topic=channel)`. A private chat goes by the account.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import discord
from discord import InteractionType

from adapters.discord.showing import DO, INTO, OF_MANY
from bot.chat.inbound import Arrived, Commanded, Confirm, Inbound, Left, Place, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Receipt

PLATFORM = "discord"

OPEN_FORM = "~form:"
"""What the code of a button begins with that opens a form which is kept here."""

_TWICE = re.compile(r"~\d+~")
"""Before a code that stands in its message twice."""

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


def read(interaction: "discord.Interaction[Any]", commands: Mapping[str, object]) -> Act | None:
    """What somebody did; none where it is nothing to us. `commands`: those that we have. Raises `Unreadable`."""
    try:
        return _read(interaction, commands)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
        raise Unreadable(type(problem).__name__) from None


def unread(interaction: "discord.Interaction[Any]") -> Act:
    """Enough of one that cannot be read to tell its person so."""
    return Act(
        inbound=None,
        sender=_nobody(0),
        place=Place(platform=PLATFORM, id=""),
        number=interaction.id,
        token=interaction.token,
        in_server=interaction.guild_id is not None,
    )


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
    )
    return Act(inbound=said, sender=said.sender, place=said.place)


def arrived(guild: discord.Guild, channel: "discord.abc.GuildChannel", key: str) -> Arrived:
    """We were added to a server, and this is where we may say so."""
    return Arrived(key=key, sender=_nobody(guild.id), place=_in_server(guild, channel.id, channel.name), ourselves=True)


def left(guild: int, channel: int | None, key: str) -> Left:
    """We were removed from a server, or a channel of it is gone."""
    place = Place(platform=PLATFORM, id=str(guild), topic=str(channel) if channel is not None else "")
    return Left(key=key, sender=_nobody(guild), place=place, ourselves=True)


def sender_of(user: "discord.User | discord.Member") -> Sender:
    """Whoever did it."""
    return Sender(platform=PLATFORM, id=str(user.id), name=user.display_name)


def private_with(user: int) -> Place:
    """The private chat with an account."""
    return Place(platform=PLATFORM, id=str(user), private=True)


def may_write(permissions: discord.Permissions, *, in_thread: bool) -> bool:
    """Whether messages may be sent with these rights."""
    sends = permissions.send_messages_in_threads if in_thread else permissions.send_messages
    return permissions.administrator or (permissions.view_channel and sends)


def leads(permissions: discord.Permissions) -> bool:
    """Whether somebody with these rights is in charge of the server."""
    return permissions.administrator or permissions.manage_guild


def _read(interaction: "discord.Interaction[Any]", commands: Mapping[str, object]) -> Act | None:
    data: Json = interaction.data or {}
    in_server = interaction.guild_id is not None
    sender = sender_of(interaction.user)
    if in_server and leads(interaction.permissions):
        sender = Sender(platform=PLATFORM, id=sender.id, name=sender.name, leads=True)
    reads = _READS.get(interaction.type)
    if reads is None:
        return None
    message = interaction.message
    here = Here(
        key=f"{PLATFORM}:{interaction.id}",
        sender=sender,
        place=_place(interaction),
        confirm=Confirm.LASTING,
        on=Receipt(str(message.id)) if message is not None else None,
        commands=commands,
    )
    inbound, form = reads(data, here)
    return Act(
        inbound=inbound,
        sender=sender,
        place=here.place,
        number=interaction.id,
        token=interaction.token,
        in_server=in_server,
        pressed_own=message is not None and (not in_server or message.flags.ephemeral),
        is_press=interaction.type is InteractionType.component,
        form=form,
        may_write=not in_server or _may_write_in(interaction),
    )


@dataclass(frozen=True, kw_only=True)
class Here:
    """What every interaction says of itself."""

    key: str
    sender: Sender
    place: Place
    confirm: Confirm
    on: Receipt | None
    commands: Mapping[str, object]


_Found = tuple[Inbound | None, str]


def _read_command(data: Json, here: Here) -> _Found:
    values = {str(one["name"]): str(one["value"]) for one in data.get("options", ())}
    name = str(data["name"])
    if name not in here.commands:
        name, values = "help", {}  # Discord may still offer a command of an earlier release
    return _commanded(here, name, values), ""


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
    pressed = Pressed(key=here.key, sender=here.sender, place=here.place, confirm=here.confirm, action=code, on=here.on)
    return pressed, ""


def _read_picked(data: Json, thing: str, here: Here) -> Commanded:
    """A channel was picked from the list: as if the command had been used there."""
    if here.place.private:
        raise ValueError
    channel: Json = data["resolved"]["channels"][data["values"][0]]
    may = discord.Permissions(int(channel.get("permissions", 0)))
    server = here.place.title.rpartition(" #")[0]
    place = Place(
        platform=PLATFORM,
        id=here.place.id,
        topic=str(int(channel["id"])),
        title=_title(server, str(channel.get("name", ""))),
    )
    sender = Sender(platform=PLATFORM, id=here.sender.id, name=here.sender.name, leads=leads(may))
    return Commanded(
        key=here.key, sender=sender, place=place, confirm=here.confirm, name="start", values={"thing": thing}
    )


def _read_form(data: Json, here: Here) -> _Found:
    submitted = Submitted(
        key=here.key,
        sender=here.sender,
        place=here.place,
        confirm=here.confirm,
        form=str(data["custom_id"]),
        values=dict(_filled(data["components"])),
    )
    return submitted, ""


_READS: Mapping[InteractionType, Callable[[Json, Here], _Found]] = {
    InteractionType.application_command: _read_command,
    InteractionType.component: _read_press,
    InteractionType.modal_submit: _read_form,
}


def _filled(components: Sequence[Json]) -> Iterator[tuple[str, str]]:
    for one in components:
        if "custom_id" in one:
            yield str(one["custom_id"]), str(one.get("value") or "")
        parts = [one["component"]] if "component" in one else one.get("components", ())
        yield from _filled(parts)


def _commanded(here: Here, name: str, values: Mapping[str, str]) -> Commanded:
    return Commanded(key=here.key, sender=here.sender, place=here.place, confirm=here.confirm, name=name, values=values)


def _place(interaction: "discord.Interaction[Any]") -> Place:
    if interaction.guild_id is None:
        return private_with(interaction.user.id)
    channel = interaction.channel
    if channel is None or interaction.guild is None:
        raise ValueError
    return _in_server(interaction.guild, channel.id, getattr(channel, "name", ""))


def _in_server(guild: discord.Guild, channel: int, name: str) -> Place:
    return Place(platform=PLATFORM, id=str(guild.id), topic=str(channel), title=_title(guild.name or "", name))


def _title(server: str, channel: str) -> str:
    return f"{server} #{channel}".strip() if channel else server


def _may_write_in(interaction: "discord.Interaction[Any]") -> bool:
    return may_write(interaction.app_permissions, in_thread=isinstance(interaction.channel, discord.Thread))


def _nobody(guild: int) -> Sender:
    """What happens to a server is nobody's act that we are told of."""
    return Sender(platform=PLATFORM, id=str(guild), faceless=True)
