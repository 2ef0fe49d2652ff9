"""What the bot tells about itself beforehand: commands by scope and language, descriptions, the menu button."""

import re
from collections.abc import Iterator
from typing import Any

from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.checking import Wrong
from tests.platforms.telegram.methods import METHODS, Method, method
from tests.platforms.telegram.people import RIGHTS, SUPERGROUP_RIGHTS, Person
from tests.platforms.telegram.world import ScopeKey, World

Json = dict[str, Any]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"(?:[a-z]{2})?")


@method("setMyCommands")
def set_my_commands(world: World, given: Json) -> bool:
    """Keep a list of commands for one scope and language."""
    for number, command in enumerate(given["commands"]):
        if not COMMAND.fullmatch(command["command"]):
            where = f"setMyCommands.commands[{number}].command"
            raise Wrong(where, "other letters than a-z, 0-9 and _", "Bad Request: BOT_COMMAND_INVALID")
    world.commands[_scope(world, given), _language("setMyCommands", given)] = given["commands"]
    return True


@method("getMyCommands")
def get_my_commands(world: World, given: Json) -> list[Json]:
    """The list kept for exactly this scope and language."""
    return world.commands.get((_scope(world, given), _language("getMyCommands", given)), [])


@method("deleteMyCommands")
def delete_my_commands(world: World, given: Json) -> bool:
    """Forget the list for this scope and language."""
    world.commands.pop((_scope(world, given), _language("deleteMyCommands", given)), None)
    return True


def commands_seen(world: World, person: Person, chat: Chat) -> list[str]:
    """The commands that somebody finds in the menu of a chat: the narrowest list, in their language if there is one."""
    for scope in _scopes(person, chat):
        for language in (person.language or "", ""):
            if commands := world.commands.get((scope, language)):
                return [command["command"] for command in commands]
    return []


def _scopes(person: Person, chat: Chat) -> Iterator[ScopeKey]:
    """From the narrowest to the widest (Bot API, "Determining list of commands")."""
    if not chat.is_private:
        yield "chat_member", chat.id, person.id
        if chat.member(person).leads:
            yield "chat_administrators", chat.id, 0
    yield "chat", chat.id, 0
    if chat.is_private:
        yield "all_private_chats", 0, 0
    else:
        if chat.member(person).leads:
            yield "all_chat_administrators", 0, 0
        yield "all_group_chats", 0, 0
    yield "default", 0, 0


def _scope(world: World, given: Json) -> ScopeKey:
    scope = given.get("scope", {"type": "default"})
    chat = world.find(scope["chat_id"]).id if "chat_id" in scope else 0
    return scope["type"], chat, scope.get("user_id", 0)


def _language(name: str, given: Json) -> str:
    code: str = given.get("language_code", "")
    if not LANGUAGE.fullmatch(code):
        raise Wrong(f"{name}.language_code", "not two letters", "Bad Request: LANGUAGE_CODE_INVALID")
    return code


def _keeper(name: str, key: str) -> Method:
    def keep(world: World, given: Json) -> bool:
        world.about[key, _language(name, given)] = given.get(key, "")
        return True

    return keep


def _teller(name: str, key: str) -> Method:
    def tell(world: World, given: Json) -> Json:
        fallback = world.bot.name if key == "name" else ""
        language = _language(name, given)
        return {key: world.about.get((key, language)) or world.about.get((key, "")) or fallback}

    return tell


for _thing, _key in (("Description", "description"), ("ShortDescription", "short_description"), ("Name", "name")):
    METHODS[f"setMy{_thing}"] = _keeper(f"setMy{_thing}", _key)
    METHODS[f"getMy{_thing}"] = _teller(f"getMy{_thing}", _key)


@method("setChatMenuButton")
def set_chat_menu_button(world: World, given: Json) -> bool:
    """Another menu button in one private chat; without a chat, the default one, which is not kept here."""
    if "chat_id" in given:
        world.find(given["chat_id"]).menu_button = given.get("menu_button")
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, given: Json) -> Json:
    """The menu button of a private chat."""
    kept = world.find(given["chat_id"]).menu_button if "chat_id" in given else None
    return kept or {"type": "commands" if world.commands else "default"}


@method("setMyDefaultAdministratorRights")
def set_my_default_administrator_rights(world: World, given: Json) -> bool:
    """The rights that an administrator is asked to give to the bot."""
    world.about["rights", ""] = " ".join(name for name, has in given.get("rights", {}).items() if has)
    return True


@method("getMyDefaultAdministratorRights")
def get_my_default_administrator_rights(world: World, given: Json) -> Json:
    """The rights as they were set, or none."""
    kept = world.about.get(("rights", ""), "").split()
    return {name: name in kept for name in ("is_anonymous", *RIGHTS, *SUPERGROUP_RIGHTS)}
