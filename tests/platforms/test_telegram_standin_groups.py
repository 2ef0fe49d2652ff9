"""People and groups in the stand-in of Telegram: coming, going, moving, menus."""

import json
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.platforms.calling import post, shown, updates
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.checking import specification
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def test_adding_the_bot_by_a_link_tells_the_change_the_arrival_and_the_payload(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    group = stand_in.group("New", admins=[ada])
    stand_in.opens_link(ada, "https://t.me/caresay_bot?startgroup=join_abc", group)
    changed, arrived, started = await updates(bot)

    assert changed.my_chat_member is not None
    assert (changed.my_chat_member.old_chat_member.status, changed.my_chat_member.new_chat_member.status) == (
        "left",
        "member",
    )
    assert arrived.message is not None
    assert [user.id for user in arrived.message.new_chat_members] == [bot.id]
    assert started.message is not None
    assert started.message.text == "/start@caresay_bot join_abc"


async def test_a_private_link_starts_the_bot_with_its_payload(stand_in: TelegramStandIn, bot: Bot, bob: Person) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(bob.id, "Hi")
    stand_in.opens_link(bob, "https://t.me/caresay_bot?start=vote-7")
    await bot.send_message(bob.id, "Hi")
    (started,) = await updates(bot)

    assert started.message is not None
    assert started.message.text == "/start vote-7"
    with pytest.raises(AssertionError):
        stand_in.opens_link(bob, f"https://t.me/caresay_bot?start={'x' * 65}")


async def test_a_bot_that_was_blocked_or_thrown_out_cannot_write(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.starts(ada)
    stand_in.blocks_bot(ada)
    stand_in.removes_bot(ada, carers)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ada.id, "Hi")
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(carers.id, "Hi")
    changes = [update.my_chat_member for update in await updates(bot) if update.my_chat_member]

    assert [(change.chat.id, change.new_chat_member.status) for change in changes] == [
        (ada.id, "kicked"),
        (carers.id, "kicked"),
    ]


async def test_nobody_can_be_written_to_who_deleted_their_account(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    stand_in.starts(ada)
    stand_in.deletes_account(ada)

    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(ada.id, "Hi")


async def test_hidden_members_are_told_to_a_leader_only(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, bob: Person, carers: Chat
) -> None:
    stand_in.hides_members(carers)
    with pytest.raises(BadRequest, match="Chat_admin_required"):
        await bot.get_chat_member(carers.id, bob.id)
    stand_in.promotes_bot(ada, carers)

    assert (await bot.get_chat_member(carers.id, bob.id)).status == "member"


async def test_a_bot_that_left_is_no_member(bot: Bot, carers: Chat) -> None:
    await bot.leave_chat(carers.id)

    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(carers.id, "Hi")


async def test_a_bot_that_may_not_write_is_told_so(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.silences_bot(ada, carers)

    with pytest.raises(BadRequest, match="Not enough rights to send text messages"):
        await bot.send_message(carers.id, "Hi")


async def test_a_group_that_became_a_supergroup_tells_both_ids(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    large = stand_in.migrates(carers, ada)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(carers.id, "Hi")
    told = [update.message for update in await updates(bot) if update.message]

    assert moved.value.new_chat_id == large.id
    assert [(m.chat.id, m.migrate_to_chat_id, m.migrate_from_chat_id) for m in told] == [
        (carers.id, large.id, None),
        (large.id, None, carers.id),
    ]
    assert (await bot.send_message(large.id, "Hi")).message_id > 0


async def test_picking_a_group_adds_the_bot_and_shares_the_id(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    group = stand_in.group("New", admins=[ada])
    stand_in.starts(ada)
    pick = KeyboardButtonRequestChat(7, chat_is_channel=False, bot_is_member=True, request_title=True)
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Choose a group", request_chat=pick)]])
    await bot.send_message(ada.id, "Which?", reply_markup=keyboard)
    stand_in.shares_chat(ada, group)
    *_, changed, _, shared = await updates(bot)

    assert changed.my_chat_member is not None
    assert shared.message is not None
    assert shared.message.chat_shared is not None
    chosen = shared.message.chat_shared
    assert (chosen.request_id, chosen.chat_id, chosen.title) == (7, group.id, "New")


async def test_nobody_picks_a_group_without_the_button(stand_in: TelegramStandIn, ada: Person, carers: Chat) -> None:
    with pytest.raises(AssertionError, match="no button to pick a group"):
        stand_in.shares_chat(ada, carers)


async def test_chats_and_members_can_be_asked_for(bot: Bot, ada: Person, bob: Person, carers: Chat) -> None:
    chat = await bot.get_chat(carers.id)
    owner, member = await bot.get_chat_member(carers.id, ada.id), await bot.get_chat_member(carers.id, bob.id)
    leaders = await bot.get_chat_administrators(carers.id)

    assert (chat.title, chat.type) == ("Carers", "group")
    assert (owner.status, member.status) == ("creator", "member")
    assert [leader.user.id for leader in leaders] == [ada.id]
    assert await bot.get_chat_member_count(carers.id) == 3
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(-1)


async def test_each_person_gets_the_narrowest_menu_in_their_language(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    ewa = stand_in.person(503, "Ewa", language="pl")
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("vote", "Vote")], scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands([BotCommand("pomoc", "Pomoc")], BotCommandScopeAllPrivateChats(), language_code="pl")
    await bot.set_my_commands([BotCommand("polls", "Polls")], scope=BotCommandScopeChat(carers.id))

    assert stand_in.menu(ada) == ["vote"]
    assert stand_in.menu(ewa) == ["pomoc"]
    assert stand_in.menu(ada, carers) == ["polls"]
    assert [c.command for c in await bot.get_my_commands()] == ["help"]


async def test_descriptions_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_description("Have your say.")
    await bot.set_my_short_description("Polls for carers", language_code="cy")

    assert (await bot.get_my_description("pl")).description == "Have your say."
    assert (await bot.get_my_short_description()).short_description == ""
    assert (await bot.get_my_name()).name == "Caresay"


@pytest.mark.parametrize(
    ("method", "asked", "kind"),
    [
        ("getMe", {}, "User"),
        ("getChat", {"chat_id": "group"}, "ChatFullInfo"),
        ("getChat", {"chat_id": 501}, "ChatFullInfo"),
        ("getChatMember", {"chat_id": "group", "user_id": 501}, "ChatMember"),
        ("getChatMember", {"chat_id": "group", "user_id": 7_000_001}, "ChatMember"),
        ("getChatAdministrators", {"chat_id": "group"}, "Array of ChatMember"),
        ("getWebhookInfo", {}, "WebhookInfo"),
        ("getChatMenuButton", {}, "MenuButton"),
        ("getMyDefaultAdministratorRights", {}, "ChatAdministratorRights"),
        ("sendMessage", {"chat_id": "group", "text": "See nhs.uk"}, "Message"),
    ],
)
async def test_all_that_it_answers_is_shaped_as_the_specification_says(
    stand_in: TelegramStandIn, ada: Person, carers: Chat, *, method: str, asked: Json, kind: str
) -> None:
    stand_in.promotes_bot(ada, carers)
    given = {name: carers.id if value == "group" else value for name, value in asked.items()}
    _, said = await post(stand_in, method, json=given)

    specification().check(kind, said["result"])


async def test_all_that_it_tells_is_shaped_as_the_specification_says(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, bob: Person, carers: Chat
) -> None:
    eve = stand_in.person(504, "Eve", language=None)
    forum = stand_in.forum("Forum", admins=[ada], topics=["Lunch"])
    await updates(bot, allowed_updates=["message", "edited_message", "callback_query", "my_chat_member", "chat_member"])
    message = await shown(bot, carers)
    stand_in.promotes_bot(ada, carers)
    stand_in.joins(eve, carers, invited_by=ada)
    stand_in.promotes(ada, eve, carers, anonymous=True)
    stand_in.says(eve, "/help", carers, anonymous=True, reply_to=message)
    stand_in.edits(stand_in.says(bob, "hello https://a.example", carers), "hello")
    stand_in.presses(bob, message, "Soup")
    stand_in.presses(bob, message, "Soup", inaccessible=True)
    stand_in.presses(bob, stand_in.forwards(bob, message, carers), "Salad")
    stand_in.adds_bot(ada, forum, payload="x", rights=["can_pin_messages"])
    stand_in.closes_topic(ada, forum, stand_in.opens_topic(ada, forum, "Dinner"))
    stand_in.removes(ada, eve, carers)
    stand_in.demotes_bot(ada, carers)
    stand_in.silences_bot(ada, carers)
    stand_in.migrates(carers)
    stand_in.starts(ada)
    stand_in.blocks_bot(ada)
    waiting = [json.loads(pending.body) for pending in stand_in.world.updates]
    for told in waiting:
        specification().check("Update", told)

    assert len(waiting) == 25
