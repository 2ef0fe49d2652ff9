"""Buttons in the stand-in of Telegram, and who of a group is seen by the bot."""

from typing import Any

import pytest
from telegram import (
    Bot,
)
from telegram.error import BadRequest

from tests.platforms.calling import shown, updates
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def test_a_press_is_told_and_its_answer_reaches_the_person(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    press = stand_in.presses(bob, await shown(bot, carers), "Soup")
    (told,) = await updates(bot)
    query = told.callback_query
    assert query is not None
    await query.answer("You chose Soup.", show_alert=True)
    heard = await stand_in.heard(press)

    assert (query.data, query.from_user.id, query.message and query.message.chat.id) == ("v1:1", bob.id, carers.id)
    assert (heard.text, heard.alert) == ("You chose Soup.", True)
    assert stand_in.answers(bob) == [heard]


async def test_a_press_can_be_answered_once(stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat) -> None:
    press = stand_in.presses(bob, await shown(bot, carers), "Soup")
    await bot.answer_callback_query(press.id)

    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(press.id)


async def test_a_press_cannot_be_answered_late(stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat) -> None:
    press = stand_in.presses(bob, await shown(bot, carers), "Soup")
    stand_in.time_passes(151)

    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(press.id)
    assert stand_in.unanswered() == [press]


async def test_an_answer_has_at_most_200_characters(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    press = stand_in.presses(bob, await shown(bot, carers), "Soup")
    with pytest.raises(BadRequest):
        await bot.answer_callback_query(press.id, "x" * 201)

    assert stand_in.forgive() == ["answerCallbackQuery.text: 201 is outside 0 to 200 characters"]


async def test_forged_data_comes_as_it_was_sent(stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat) -> None:
    stand_in.presses(bob, await shown(bot, carers), data='v9:\x00💛"}')
    (told,) = await updates(bot)

    assert told.callback_query is not None
    assert told.callback_query.data == 'v9:\x00💛"}'


async def test_a_press_on_a_forwarded_copy_tells_the_copy(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    copy = stand_in.forwards(bob, await shown(bot, carers))
    stand_in.presses(bob, copy, "Soup")
    told = (await updates(bot))[-1].callback_query

    assert told is not None
    assert told.message is not None
    assert (told.message.chat.id, told.message.message_id) == (bob.id, copy.id)


async def test_a_press_on_a_deleted_message_tells_its_ids_only(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    message = await shown(bot, carers)
    stand_in.deletes(message)
    stand_in.presses(bob, message, "Soup")
    (told,) = await updates(bot)

    assert told.callback_query is not None
    assert told.callback_query.message is not None
    assert not told.callback_query.message.is_accessible
    assert told.callback_query.message.message_id == message.id


async def test_with_privacy_on_the_bot_sees_only_what_is_meant_for_it(
    stand_in: TelegramStandIn, bot: Bot, bob: Person, carers: Chat
) -> None:
    stand_in.says(bob, "good morning", carers)
    stand_in.says(bob, "/polls", carers)
    stand_in.says(bob, "/polls@other_bot", carers)
    stand_in.says(bob, "/polls@Caresay_Bot now", carers)
    stand_in.says(bob, "to you", carers, reply_to=await shown(bot, carers))
    stand_in.other_bot_says("beep", carers)
    stand_in.says(bob, "/polls for whom", carers)
    stand_in.renames(bob, carers, "Carers!")
    told = [update.message for update in await updates(bot) if update.message]

    assert [message.text or message.new_chat_title for message in told] == [
        "/polls",
        "/polls@Caresay_Bot now",
        "to you",
        "Carers!",
    ]


async def test_a_leader_bot_sees_everything(stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat) -> None:
    stand_in.promotes_bot(ada, carers)
    stand_in.says(ada, "good morning", carers)
    promoted, said = await updates(bot)

    assert promoted.my_chat_member is not None
    assert promoted.my_chat_member.new_chat_member.status == "administrator"
    assert said.message is not None


async def test_an_anonymous_admin_has_no_name_but_presses_with_their_own(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    chat = stand_in.supergroup("Carers", admins=[ada], bot=True)
    stand_in.says(ada, "/poll Lunch?", chat, anonymous=True)
    stand_in.presses(ada, await shown(bot, chat), "Soup")
    said, pressed = await updates(bot)

    assert said.message is not None
    assert said.message.from_user is not None
    assert said.message.from_user.id == 1087968824
    assert said.message.sender_chat == said.message.chat
    assert pressed.callback_query is not None
    assert pressed.callback_query.from_user.id == ada.id


async def test_a_channel_can_be_the_one_who_speaks(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    chat = stand_in.supergroup("Carers", admins=[ada], bot=True)
    news = stand_in.channel("News", ada)
    stand_in.says(ada, "/help", chat, as_channel=news)
    (said,) = await updates(bot)

    assert said.message is not None
    assert said.message.sender_chat is not None
    assert (said.message.sender_chat.id, said.message.sender_chat.type) == (news.id, "channel")


async def test_an_edited_command_is_told_as_edited(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.edits(stand_in.says(ada, "/poll Lunch", carers), "/poll Lunch?")
    told = await updates(bot)

    assert told[1].edited_message is not None
    assert told[1].edited_message.text == "/poll Lunch?"
