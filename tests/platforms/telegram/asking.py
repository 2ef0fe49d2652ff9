"""What the bot asks about itself, chats and members."""

from typing import Any

from tests.platforms.telegram.methods import method
from tests.platforms.telegram.people import Member
from tests.platforms.telegram.refusing import Refused, bad, check_may_read, check_may_write, check_member
from tests.platforms.telegram.world import World

Json = dict[str, Any]


@method("getMe")
def get_me(world: World, given: Json) -> Json:
    """The bot itself."""
    return world.bot.about()


@method("getChat")
def get_chat(world: World, given: Json) -> Json:
    """All about a chat."""
    chat = world.find(given["chat_id"])
    check_may_read(world.bot, chat)
    return chat.in_full()


@method("getChatMember")
def get_chat_member(world: World, given: Json) -> Json:
    """What somebody is in a chat. Where members are hidden, only an administrator learns it."""
    chat = world.find(given["chat_id"])
    if chat.moved_to is not None:
        check_may_write(world.bot, chat)
    check_member(world.bot, chat)
    person = world.people.get(given["user_id"])
    if person is None:
        raise bad("PARTICIPANT_ID_INVALID")
    if chat.members_hidden and not chat.member(world.bot).leads and person is not world.bot:
        raise bad("CHAT_ADMIN_REQUIRED")
    return chat.member(person).as_json(supergroup=chat.kind != "group")


@method("getChatAdministrators")
def get_chat_administrators(world: World, given: Json) -> list[Json]:
    """Who leads a group: people, and the bot itself, but no other bots."""
    chat = world.find(given["chat_id"])
    if chat.is_private:
        raise bad("there are no administrators in the private chat")
    check_may_write(world.bot, chat)
    return [member.as_json(supergroup=chat.kind != "group") for member in chat.members.values() if member.leads]


@method("getChatMemberCount")
def get_chat_member_count(world: World, given: Json) -> int:
    """How many are in a chat."""
    chat = world.find(given["chat_id"])
    check_may_read(world.bot, chat)
    return 2 if chat.is_private else sum(member.there for member in chat.members.values())


@method("leaveChat")
def leave_chat(world: World, given: Json) -> bool:
    """The bot goes."""
    chat = world.find(given["chat_id"])
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    if chat.moved_to is not None:
        check_may_write(world.bot, chat)
    check_member(world.bot, chat)
    before, after = chat.member(world.bot), Member(world.bot, "left")
    world.tell(world.post(chat, world.bot.as_user(), own=True, service={"left_chat_member": world.bot.as_user()}))
    chat.members[world.bot.id] = after
    world.tell_member(chat, world.bot, before, after)
    return True


@method("logOut")
@method("close")
def refuse_to_move(world: World, given: Json) -> bool:
    """Moving between servers makes no sense here."""
    raise Refused(400, "Bad Request: the stand-in is the only server")
