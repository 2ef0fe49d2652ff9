"""Messages of the bot in the stand-in of Telegram: sent, edited, deleted, and what clients make of them."""

from typing import Any

import pytest
from telegram import (
    Bot,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram.error import BadRequest

from tests.platforms.calling import VOTES, shown
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


async def test_a_sent_message_stands_in_the_group_with_its_buttons(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    sent = await bot.send_message(carers.id, "Lunch?\nSoup: 0", reply_markup=VOTES, disable_notification=True)

    assert sent.chat.title == "Carers"
    assert sent.reply_markup == VOTES
    assert carers.last.lines == ("Lunch?", "Soup: 0")
    assert carers.last.labels == ("Soup", "Salad")
    assert carers.last.silent


async def test_an_edit_changes_what_people_see(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    message = await shown(bot, carers)
    await bot.edit_message_text("Dinner?", carers.id, message.id, reply_markup=VOTES)

    assert message.text == "Dinner?"
    assert message.history == ["Lunch?"]
    assert stand_in.statistics()["edits_by_chat"] == {carers.id: 1}


async def test_an_edit_that_changes_nothing_is_refused(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    message = await shown(bot, carers)

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Lunch?", carers.id, message.id, reply_markup=VOTES)


async def test_an_edit_that_only_takes_the_buttons_away_is_a_change(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    message = await shown(bot, carers)
    await bot.edit_message_text("Lunch?", carers.id, message.id)

    assert message.labels == ()


async def test_the_same_buttons_again_are_no_change(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    message = await shown(bot, carers)

    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(carers.id, message.id, reply_markup=VOTES)


async def test_what_an_admin_deleted_cannot_be_edited(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    message = await shown(bot, carers)
    stand_in.deletes(message)

    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Dinner?", carers.id, message.id)


async def test_the_bot_deletes_its_own_messages_but_not_other_peoples(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    own = await shown(bot, carers)
    theirs = stand_in.says(ada, "/poll", carers)
    await bot.delete_message(carers.id, own.id)

    assert own not in stand_in.messages(carers)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(carers.id, theirs.id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(carers.id, own.id)


async def test_after_two_days_even_its_own_message_stays(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    own = await shown(bot, carers)
    stand_in.time_passes(49 * 3600)

    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(carers.id, own.id)


async def test_a_leader_bot_may_delete_and_pin_what_others_wrote(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    theirs = stand_in.says(ada, "spam", carers)
    kept = stand_in.says(ada, "Rules", carers)
    with pytest.raises(BadRequest, match="Not enough rights"):
        await bot.pin_chat_message(carers.id, kept.id)
    stand_in.promotes_bot(ada, carers, ["can_delete_messages", "can_pin_messages"])
    await bot.delete_messages(carers.id, [theirs.id])
    await bot.pin_chat_message(carers.id, kept.id)

    assert theirs.deleted
    assert carers.pinned == [kept]


async def test_a_reply_to_nothing_is_refused_unless_that_is_allowed(bot: Bot, carers: Chat) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(carers.id, "Yes", reply_to_message_id=999)
    sent = await bot.send_message(carers.id, "Yes", reply_to_message_id=999, allow_sending_without_reply=True)

    assert sent.reply_to_message is None


async def test_topics_keep_their_messages_and_closed_ones_take_none(
    stand_in: TelegramStandIn, bot: Bot, ada: Person
) -> None:
    forum = stand_in.forum("Forum", admins=[ada], topics=["Lunch"], bot=True)
    (lunch,) = forum.topics
    sent = await bot.send_message(forum.id, "Soup?", message_thread_id=lunch)
    stand_in.closes_topic(ada, forum, lunch)

    assert (sent.message_thread_id, sent.is_topic_message) == (lunch, True)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum.id, "Soup?", message_thread_id=lunch)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "Soup?", message_thread_id=lunch + 90)


async def test_links_mentions_and_commands_in_a_text_are_found(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    await bot.send_message(
        carers.id, "See https://a.example/x, nhs.uk; ask @ada_h or a@b.org or +44 7700 900123, /vote #x1"
    )

    assert [(link.kind, link.text) for link in carers.last.links] == [
        ("url", "https://a.example/x"),
        ("url", "nhs.uk"),
        ("mention", "@ada_h"),
        ("email", "a@b.org"),
        ("phone_number", "+44 7700 900123"),
        ("bot_command", "/vote"),
        ("hashtag", "#x1"),
    ]
    assert carers.last.shows_preview


async def test_nothing_becomes_a_link_inside_code(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    """What a quotation of people's words relies on."""
    text = '</b><a href="tg://user?id=1">x</a>&amp;< @everyone_here https://evil.example /start'
    sent = await bot.send_message(carers.id, text, entities=[MessageEntity("code", 0, len(text))])

    assert sent.text == text
    assert carers.last.links == []


async def test_previews_are_off_when_they_are_switched_off(bot: Bot, carers: Chat) -> None:
    await bot.send_message(carers.id, "https://a.example", link_preview_options=LinkPreviewOptions(is_disabled=True))

    assert not carers.last.shows_preview
