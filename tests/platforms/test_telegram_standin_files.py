"""Photos and documents in the stand-in of Telegram, sent by the real library: taken, changed, told of, and refused."""

from typing import Any

import aiohttp
import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, MessageEntity
from telegram.error import BadRequest

from tests.platforms.calling import VOTES, post, shown
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person
from tests.support.pictures import png

BOLD = MessageEntity(type="bold", offset=0, length=6)


async def test_a_photo_stands_in_the_group_with_its_caption_and_buttons(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    sent = await bot.send_photo(
        carers.id,
        png(width=30, height=20),
        caption="Result\nSoup: 3",
        caption_entities=[BOLD],
        reply_markup=VOTES,
        disable_notification=True,
    )

    last = carers.last
    assert last.media is not None
    assert (last.media.kind, last.media.content) == ("photo", png(width=30, height=20))
    assert (last.lines, last.labels, last.silent) == (("Result", "Soup: 3"), ("Soup", "Salad"), True)
    assert (sent.caption, sent.text, sent.caption_entities) == ("Result\nSoup: 3", None, (BOLD,))
    assert [(size.width, size.height) for size in sent.photo] == [(7, 5), (30, 20)]
    assert stand_in.statistics()["posts_by_chat"] == {carers.id: 1}


async def test_a_document_keeps_its_name(bot: Bot, carers: Chat) -> None:
    sent = await bot.send_document(carers.id, b"option,count", caption="All answers", filename="answers.csv")

    assert carers.last.media is not None
    assert (carers.last.media.name, carers.last.media.content) == ("answers.csv", b"option,count")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("answers.csv", 12)


async def test_a_photo_without_words_has_none(bot: Bot, carers: Chat) -> None:
    sent = await bot.send_photo(carers.id, png())

    assert (carers.last.text, sent.caption) == ("", None)


async def test_a_photo_in_a_topic_is_in_that_topic(stand_in: TelegramStandIn, bot: Bot, ada: Person) -> None:
    forum = stand_in.forum("Forum", admins=[ada], topics=["Lunch"], bot=True)
    (lunch,) = forum.topics
    await bot.send_photo(forum.id, png(), message_thread_id=lunch)

    assert forum.last.thread == lunch


async def test_a_caption_is_changed_and_the_photo_stays(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    sent = await bot.send_photo(carers.id, png(), caption="Soup: 3", reply_markup=VOTES)
    await bot.edit_message_caption(carers.id, sent.message_id, caption="Soup: 4")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_caption(carers.id, sent.message_id, caption="Soup: 4")

    assert (carers.last.text, carers.last.labels, carers.last.history) == ("Soup: 4", (), ["Soup: 3"])
    assert carers.last.media is not None
    assert carers.last.media.content == png()


async def test_another_photo_or_document_takes_the_place_of_the_first(bot: Bot, carers: Chat) -> None:
    sent = await bot.send_photo(carers.id, png(1), caption="Soup: 3")
    seen: list[Any] = []
    for other in (InputMediaPhoto(png(2), caption="Soup: 4"), InputMediaDocument(b"a,b", filename="a.csv")):
        await bot.edit_message_media(other, carers.id, sent.message_id)
        media = carers.last.media
        assert media is not None
        seen.append((media.kind, media.content, carers.last.text))

    assert seen == [("photo", png(2), "Soup: 4"), ("document", b"a,b", "")]


async def test_a_text_may_become_a_photo_and_a_photo_never_a_text(bot: Bot, carers: Chat) -> None:
    """Bot API 10.1, editMessageMedia."""
    message = await shown(bot, carers)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(carers.id, message.id, caption="Dinner?")
    await bot.edit_message_media(InputMediaPhoto(png()), carers.id, message.id)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("Dinner?", carers.id, message.id)

    assert message.media is not None


async def test_a_press_under_a_photo_tells_of_the_photo(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, bob: Person
) -> None:
    await bot.send_photo(carers.id, png(), caption="Lunch?", reply_markup=VOTES)
    stand_in.presses(bob, carers.last, "Soup")
    [update] = await bot.get_updates(timeout=0)

    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert getattr(update.callback_query.message, "photo", ())
    assert "[photo" in stand_in.transcript(carers)


@pytest.mark.parametrize(
    ("photo", "told"),
    [
        (b"", "File must be non-empty"),
        (b"no picture", "Image_process_failed"),
        (png()[:-4], "Image_process_failed"),
        (png(width=9_000, height=1_001), "Photo_invalid_dimensions"),
        (png(width=21, height=1), "Photo_invalid_dimensions"),
        (png() + b"x" * 10 * 2**20, "too big for a photo"),
    ],
    ids=["empty", "text", "cut off", "large", "narrow", "heavy"],
)
async def test_what_is_no_photo_for_telegram_is_refused_and_kept(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat, photo: bytes, told: str
) -> None:
    with pytest.raises(BadRequest, match=told):
        await bot.send_photo(carers.id, photo)

    assert len(stand_in.forgive()) == 1
    assert carers.by_bot() == []


async def test_a_caption_is_shorter_than_a_text(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    sent = await bot.send_photo(carers.id, png(), caption="x" * 1024)
    for call in (
        bot.send_photo(carers.id, png(), caption="x" * 1025),
        bot.send_document(carers.id, b"a", caption="x" * 1025),
        bot.edit_message_caption(carers.id, sent.message_id, caption="x" * 1025),
        bot.edit_message_media(InputMediaPhoto(png(), caption="x" * 1025), carers.id, sent.message_id),
    ):
        with pytest.raises(BadRequest, match="Message caption is too long"):
            await call

    assert len(stand_in.forgive()) == 4


async def test_a_photo_that_never_came_is_refused(stand_in: TelegramStandIn, carers: Chat) -> None:
    status, said = await post(stand_in, "sendPhoto", json={"chat_id": carers.id, "photo": "attach://nowhere"})

    assert (status, said["description"]) == (400, "Bad Request: wrong file identifier/HTTP URL specified")
    assert len(stand_in.forgive()) == 1


async def test_a_group_that_takes_words_only_says_so(
    stand_in: TelegramStandIn, bot: Bot, ada: Person, carers: Chat
) -> None:
    stand_in.takes_words_only(carers)
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(carers.id, png())
    with pytest.raises(BadRequest, match="Not enough rights to send documents to the chat"):
        await bot.send_document(carers.id, b"a")
    stand_in.promotes_bot(ada, carers)
    await bot.send_photo(carers.id, png())

    assert len(carers.by_bot()) == 1


async def test_photos_count_as_messages_do(stand_in: TelegramStandIn, bot: Bot, carers: Chat) -> None:
    stand_in.limit(group_per_minute=1)
    await bot.send_photo(carers.id, png())
    status, _ = await post(stand_in, "sendPhoto", json={"chat_id": carers.id, "photo": "x"})

    assert status == 429


async def test_what_telegram_has_is_sent_again_by_its_name_and_fetched_from_beside_the_api(
    stand_in: TelegramStandIn, bot: Bot, carers: Chat
) -> None:
    sent = await bot.send_photo(carers.id, png(3))
    again = await bot.send_photo(carers.id, sent.photo[-1].file_id)
    _, told = await post(stand_in, "getFile", json={"file_id": again.photo[-1].file_id})
    address = f"{stand_in.api_url}/file/bot{stand_in.token}/{told['result']['file_path']}"
    async with aiohttp.ClientSession() as session, session.get(address) as found, session.get(f"{address}-") as lost:
        assert (await found.read(), lost.status) == (png(3), 404)

    assert [shown.media.content for shown in carers.by_bot() if shown.media] == [png(3)] * 2


async def test_what_somebody_sends_in_private_is_told_with_its_caption(stand_in: TelegramStandIn, bot: Bot) -> None:
    ada = stand_in.person(501, "Ada")
    stand_in.sends(ada, png(), caption="Our poster", album="a")
    stand_in.sends(ada, b"%PDF-", "poster.pdf")
    first, second = (update.message for update in await bot.get_updates())

    assert first is not None
    assert (first.caption, first.media_group_id, len(first.photo)) == ("Our poster", "a", 2)
    assert second is not None
    assert second.document is not None
    assert (second.document.file_name, second.document.file_size) == ("poster.pdf", 5)
