"""The commands that Discord offers people, from the core's table. Set only where they changed."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import discord
from discord.http import Route

from adapters.discord.bringing import FILE_OPTION
from adapters.discord.failures import FAILING
from adapters.discord.reading import PLATFORM
from bot.chat.commands import CommandSpec
from bot.chat.outbound import Say, Words
from bot.logs import logger

Json = Mapping[str, Any]

_LONGEST = 100  # Discord, "Application Command Structure": description 1-100
_TYPED_IN, _TEXT, _FILE = 1, 3, 11  # CHAT_INPUT; STRING, ATTACHMENT
_INSTALLED_IN_SERVERS = [0]
_IN_SERVERS_AND_PRIVATE = [0, 1]  # "Interaction Contexts": GUILD, BOT_DM

_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 300.0

log = logger("discord")


async def register(
    client: discord.Client, commands: Sequence[CommandSpec], say: Callable[[Words], str], *, pause: float
) -> None:
    """Have Discord offer these commands, however often it has to be tried; those of before go on working.

    `pause` is what the pauses between are multiplied with.
    """
    wanted, wait = [_command(spec, say) for spec in commands], _FIRST_PAUSE
    while True:
        try:
            await _set(client, wanted)
        except (*FAILING, TypeError, LookupError) as error:  # the last two: an answer that is none of Discord's
            log.warning("commands not set", adapter=PLATFORM, error=type(error).__name__)
            await asyncio.sleep(wait * pause)
            wait = min(wait * 2, _LONGEST_PAUSE)
        else:
            return


async def _set(client: discord.Client, wanted: Sequence[Json]) -> None:
    route = "/applications/{application_id}/commands"
    there: list[Json] = await client.http.request(Route("GET", route, application_id=client.application_id))
    if sorted(map(_name, there)) != sorted(map(_name, wanted)) or not _are_same(there, wanted):
        await client.http.request(Route("PUT", route, application_id=client.application_id), json=wanted)


def _command(spec: CommandSpec, say: Callable[[Words], str]) -> Json:
    options = [
        {
            "type": _TEXT,
            "name": argument.name,
            "description": say(Say(argument.summary))[:_LONGEST],
            "required": argument.required,
        }
        for argument in spec.arguments
        if not argument.typed_only
    ]
    if spec.brings:
        told = say(Say("discord-file-option"))[:_LONGEST]
        options.append({"type": _FILE, "name": FILE_OPTION, "description": told, "required": False})
    return {
        "type": _TYPED_IN,
        "name": spec.name,
        "description": say(Say(spec.summary))[:_LONGEST],
        "options": options,
        "integration_types": _INSTALLED_IN_SERVERS,
        "contexts": _IN_SERVERS_AND_PRIVATE,
    }


def _are_same(there: Sequence[Json], wanted: Sequence[Json]) -> bool:
    known = {_name(command): command for command in there}
    return all(_is_same(known[_name(command)], command) for command in wanted)


def _is_same(there: Json, wanted: Json) -> bool:
    """Discord leaves out what is false or empty, and adds what it knows itself."""
    return all(_same(there.get(key), value) for key, value in wanted.items())


def _same(there: Any, wanted: Any) -> bool:
    if isinstance(wanted, list) and wanted and isinstance(wanted[0], Mapping):
        found = there or []
        return len(found) == len(wanted) and all(_is_same(one, two) for one, two in zip(found, wanted, strict=True))
    return (there or None) == (wanted or None)


def _name(command: Json) -> str:
    return str(command["name"])
