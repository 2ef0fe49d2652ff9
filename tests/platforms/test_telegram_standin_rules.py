"""The stand-in of Telegram takes only what the Bot API takes."""

import json
from typing import Any

import aiohttp
import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
)
from telegram.error import BadRequest, InvalidToken

from tests.platforms.calling import post
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat

Json = dict[str, Any]


async def violates(stand_in: TelegramStandIn, method: str, **how: Any) -> list[str]:
    status, _ = await post(stand_in, method, **how)

    assert status == 400
    with pytest.raises(AssertionError):
        stand_in.check()
    return stand_in.forgive()


async def test_an_unknown_field_breaks_the_rules(stand_in: TelegramStandIn, carers: Chat) -> None:
    sent = {"chat_id": carers.id, "text": "Hi", "disable_web_page_preview": True}

    assert await violates(stand_in, "sendMessage", json=sent) == ["sendMessage.disable_web_page_preview: unknown field"]


async def test_a_field_of_a_wrong_type_breaks_the_rules(stand_in: TelegramStandIn, carers: Chat) -> None:
    sent = {"chat_id": carers.id, "text": 7}

    assert await violates(stand_in, "sendMessage", json=sent) == ["sendMessage.text: not a String"]


async def test_a_missing_field_breaks_the_rules(stand_in: TelegramStandIn, carers: Chat) -> None:
    assert await violates(stand_in, "sendMessage", json={"chat_id": carers.id}) == ["sendMessage.text: missing"]


async def test_rules_hold_deep_inside_and_in_forms_too(stand_in: TelegramStandIn, carers: Chat) -> None:
    markup = json.dumps({"inline_keyboard": [[{"text": "Soup", "callback_dat": "v1"}]]})
    broken = await violates(stand_in, "sendMessage", data={"chat_id": carers.id, "text": "Hi", "reply_markup": markup})

    assert broken == ["sendMessage.reply_markup.inline_keyboard[0][0].callback_dat: unknown field"]


async def test_a_method_that_telegram_lacks_is_not_found(stand_in: TelegramStandIn) -> None:
    status, said = await post(stand_in, "sendMesage", json={})

    assert (status, said["description"]) == (404, "Not Found: method not found")
    assert stand_in.forgive() == ["sendMesage: no such method"]


async def test_a_method_that_only_the_stand_in_lacks_is_seen(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    with pytest.raises(InvalidToken, match="method not supported by the stand-in"):
        await bot.send_dice(carers.id)

    assert stand_in.forgive() == ["sendDice: method not supported by the stand-in"]


@pytest.mark.parametrize(
    ("text", "entities", "broken"),
    [
        ("Hi", [("bold", 0, 3)], "ends after the end of the text"),
        ("💛💛", [("bold", 0, 1)], "cuts a symbol in two"),
        ("one two", [("bold", 0, 5), ("italic", 4, 3)], "two of them overlap in part"),
        ("one two", [("code", 0, 7), ("bold", 4, 3)], "bold inside code"),
        ("one", [("text_link", 0, 3)], "text_link without url"),
    ],
)
async def test_entities_out_of_bounds_or_wrongly_nested_are_refused(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, *, text: str, entities: list[tuple[str, int, int]], broken: str
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(carers.id, text, entities=[MessageEntity(*entity) for entity in entities])

    assert broken in stand_in.forgive()[0]


async def test_entities_count_in_utf16_and_may_nest(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    entities = [MessageEntity("bold", 0, 7), MessageEntity("italic", 3, 4)]
    sent = await bot.send_message(carers.id, "💛 Soup", entities=entities)

    assert sent.parse_entities() == {entities[0]: "💛 Soup", entities[1]: "Soup"}


async def test_4096_units_are_a_message_and_one_more_is_too_long(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    await bot.send_message(carers.id, "💛" * 2048)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(carers.id, "💛" * 2048 + ".")

    assert stand_in.forgive() == ["sendMessage.text: 4097 is outside 1 to 4096 characters"]


async def test_white_space_alone_is_no_message(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(carers.id, " \n ")

    assert stand_in.forgive() == ["sendMessage: nothing to read"]


async def test_what_telegram_takes_out_of_a_text_is_taken_out_and_entities_move_along(bot: Bot, carers: Chat) -> None:
    sent = await bot.send_message(carers.id, "\n\u202eSo\u202cup 💛 \r\n", entities=[MessageEntity("bold", 2, 5)])

    assert sent.text == "Soup 💛"
    assert list(sent.parse_entities().values()) == ["Soup"]


@pytest.mark.parametrize(
    ("rows", "broken"),
    [
        ([[("Soup", "x" * 65)]], "65 is outside 1 to 64 bytes"),
        ([[("Soup", "ö" * 33)]], "66 is outside 1 to 64 bytes"),
        ([[("A", "a")] * 9], "more than 8 buttons in a row"),
        ([[("A", "a")] * 5] * 21, "105 buttons"),
        ([[(" ", "a")]], "no words"),
    ],
)
async def test_buttons_that_telegram_would_not_take_are_refused(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, rows: list[list[tuple[str, str]]], broken: str
) -> None:
    keyboard = [[InlineKeyboardButton(words, callback_data=data) for words, data in row] for row in rows]
    with pytest.raises(BadRequest):
        await bot.send_message(carers.id, "Lunch?", reply_markup=InlineKeyboardMarkup(keyboard))

    assert broken in stand_in.forgive()[0]


@pytest.mark.parametrize("payload", ["x" * 65, "a.b", "a%20b"])
async def test_a_deep_link_that_the_apps_would_drop_is_refused(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, payload: str
) -> None:
    button = InlineKeyboardButton("Open", url=f"https://t.me/caresay_bot?start={payload}")
    with pytest.raises(BadRequest):
        await bot.send_message(carers.id, "Hi", reply_markup=InlineKeyboardMarkup([[button]]))

    assert "deep link" in stand_in.forgive()[0]


async def test_every_body_that_telegram_reads_is_read(stand_in: TelegramStandIn, carers: Chat) -> None:
    """JSON, forms, forms in parts, and words in the address."""
    sent = {"chat_id": str(carers.id), "text": "Hi"}
    parts = aiohttp.FormData(sent, default_to_multipart=True)
    said = [
        await post(stand_in, "sendMessage", json={"chat_id": carers.id, "text": "Hi"}),
        await post(stand_in, "sendMessage", data=sent),
        await post(stand_in, "SENDMESSAGE", data=parts),
        await post(stand_in, "sendMessage", params=sent),
    ]

    assert [status for status, _ in said] == [200] * 4
    assert len(stand_in.bot_messages(carers)) == 4
