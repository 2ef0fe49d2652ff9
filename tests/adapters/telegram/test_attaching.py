"""Pictures and documents on Telegram: sent as files, changed by their captions, and left out where none are taken."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from telegram import Bot

from adapters.telegram.attaching import Standing
from adapters.telegram.limits import Need, Turns
from adapters.telegram.line import Line
from adapters.telegram.preview import preview
from adapters.telegram.reading import read
from adapters.telegram.receipts import is_captioned, receipt_of
from adapters.telegram.request import AioRequest
from adapters.telegram.sending import Sending
from adapters.telegram.showing import CAPABILITIES, Drawn, draw
from bot.chat.adapter import Gone, RetryLater, Unreachable
from bot.chat.cleaning import utf16
from bot.chat.fit import fit
from bot.chat.inbound import Place, Pressed
from bot.chat.outbound import Bar, Chart, Document, Message, Picture, Receipt, Text
from tests.adapters.contract import HOSTILE, QUESTION
from tests.adapters.telegram.recorded import recorded
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.checking import Uploaded
from tests.support.pictures import png

PICTURE = Picture(of=Chart(title="Lunch?", rows=(), foot=""), words="Soup: 3. Salad: 1.", content=png(1))
DOCUMENT = Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"option,count")


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def sending(stand_in: TelegramStandIn) -> AsyncIterator[Sending]:
    request = AioRequest()
    bot = Bot(stand_in.token, base_url=f"{stand_in.api_url}/bot", request=request, get_updates_request=request)
    yield Sending(bot, Line(Turns(), asyncio.get_running_loop().time))
    await request.shutdown()


@pytest.fixture
def carers(stand_in: TelegramStandIn) -> Chat:
    return stand_in.group("Carers", admins=[stand_in.person(501, "Ada")], bot=True)


def place(chat: Chat, topic: str = "") -> Place:
    return Place(platform="telegram", id=str(chat.id), topic=topic)


def drawn(attached: Picture | Document | None, **more: Any) -> Drawn:
    message = replace(QUESTION, attached=attached, **more)
    return draw(message, "caresay_bot", lambda choice: choice.action.startswith("vote:"))


def methods(stand_in: TelegramStandIn) -> list[str]:
    return [call.method for call in stand_in.calls()]


async def test_a_picture_is_sent_as_a_photo_with_the_words_below_and_the_buttons(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST, silent=True)

    last = carers.last
    assert last.media is not None
    assert (last.media.kind, last.media.content, last.silent) == ("photo", png(1), True)
    assert last.lines[0] == "Lunch on Friday?"
    assert last.labels == ("Soup", "Salad")
    assert [entity["type"] for entity in last.entities] == ["bold"]
    assert is_captioned(receipt)


async def test_a_document_is_sent_as_it_is_under_its_name(sending: Sending, carers: Chat) -> None:
    picture_in_a_file = replace(DOCUMENT, name="chart of ours.png", content=png())
    for document in (DOCUMENT, picture_in_a_file):
        await sending.show(place(carers), drawn(document), Need.ANSWER)

    sent = [shown.media for shown in carers.by_bot()]
    assert [(one.kind, one.name, one.content) for one in sent if one is not None] == [
        ("document", "answers.csv", b"option,count"),
        ("document", "chart-of-ours.png", png()),
    ]


async def test_a_picture_for_a_topic_is_in_that_topic(sending: Sending, stand_in: TelegramStandIn) -> None:
    forum = stand_in.forum("Forum", admins=[stand_in.person(501)], topics=["Meals"], bot=True)
    [thread] = forum.topics
    await sending.show(place(forum, str(thread)), drawn(PICTURE), Need.POST)

    assert forum.last.thread == thread


async def test_a_picture_that_nobody_painted_is_words_alone(sending: Sending, carers: Chat) -> None:
    receipt = await sending.show(place(carers), drawn(replace(PICTURE, content=b"")), Need.POST)

    assert carers.last.media is None
    assert not is_captioned(receipt)


async def test_other_words_leave_the_picture_as_it_is(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    changed = await sending.change(place(carers), receipt, drawn(PICTURE, choices=()), Need.POST)

    assert changed == receipt
    assert methods(stand_in) == ["sendPhoto", "editMessageCaption"]
    assert carers.last.media is not None
    assert carers.last.labels == ()


async def test_another_picture_takes_its_place(sending: Sending, stand_in: TelegramStandIn, carers: Chat) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    other = replace(PICTURE, content=png(2))
    for _ in range(2):
        await sending.change(place(carers), receipt, drawn(other, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendPhoto", "editMessageMedia", "editMessageCaption"]
    assert carers.last.media is not None
    assert (carers.last.media.content, carers.last.lines[0]) == (png(2), "Result")


async def test_after_a_restart_the_picture_is_sent_again(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    sending._standing = Standing()
    await sending.change(place(carers), receipt, drawn(PICTURE, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendPhoto", "editMessageMedia"]


async def test_a_change_that_says_what_stands_there_is_no_failure(sending: Sending, carers: Chat) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    await sending.change(place(carers), receipt, drawn(PICTURE), Need.POST)

    assert carers.last.edits == 0


async def test_without_a_picture_by_now_the_words_change_and_it_stays(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    await sending.change(place(carers), receipt, drawn(None, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendPhoto", "editMessageCaption"]
    assert carers.last.lines[0] == "Result"


async def test_a_text_too_long_for_a_caption_is_shown_anew(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    long = drawn(None, lines=(Text("word " * 300),))
    anew = await sending.change(place(carers), receipt, long, Need.POST)
    await sending.change(place(carers), anew, drawn(None, title="Result"), Need.POST)

    assert len(carers.by_bot()) == 1
    assert (carers.last.media, carers.last.silent, carers.last.lines[0]) == (None, True, "Result")


async def test_a_text_remains_a_text_when_it_gets_a_picture(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(None), Need.POST)
    await sending.change(place(carers), receipt, drawn(PICTURE, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendMessage", "editMessageText"]
    assert (carers.last.media, carers.last.lines[0]) == (None, "Result")


async def test_a_picture_is_taken_away_as_a_text_is(sending: Sending, carers: Chat) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    for _ in range(2):
        await sending.take_away(place(carers), receipt)
    with pytest.raises(Gone):
        await sending.change(place(carers), receipt, drawn(PICTURE), Need.POST)

    assert carers.by_bot() == []


async def test_what_somebody_made_a_picture_of_is_gone_as_a_text(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    as_text = Receipt(receipt.id.rpartition(":")[2])

    with pytest.raises(Gone):
        await sending.change(place(carers), as_text, drawn(None, title="Result"), Need.POST)


async def test_a_group_that_takes_words_only_gets_the_words(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    stand_in.takes_words_only(carers)
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    await sending.change(place(carers), receipt, drawn(PICTURE, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendPhoto", "sendMessage", "editMessageText"]
    assert (carers.last.media, carers.last.lines[0]) == (None, "Result")


async def test_a_picture_that_telegram_refuses_does_not_keep_the_words_back(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    await sending.show(place(carers), drawn(replace(PICTURE, content=b"no picture at all")), Need.POST)

    assert carers.last.lines[0] == "Lunch on Friday?"
    assert stand_in.forgive() == ["sendPhoto.photo: neither PNG nor JPEG"]


async def test_another_picture_that_telegram_refuses_does_not_keep_the_words_back(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    broken = replace(PICTURE, content=b"no picture at all")
    await sending.change(place(carers), receipt, drawn(broken, title="Result"), Need.POST)

    assert methods(stand_in) == ["sendPhoto", "editMessageMedia", "editMessageCaption"]
    assert carers.last.lines[0] == "Result"
    assert len(stand_in.forgive()) == 1


async def test_a_place_that_cannot_be_written_to_says_so_all_the_same(
    sending: Sending, stand_in: TelegramStandIn
) -> None:
    stranger = Place(platform="telegram", id=str(stand_in.person().id), private=True)

    with pytest.raises(Unreachable):
        await sending.show(stranger, drawn(PICTURE), Need.ANSWER)


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "malformed", "too_many"])
async def test_whatever_else_goes_wrong_is_tried_later_with_the_picture(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat, kind: Any
) -> None:
    stand_in.fault(kind)
    with pytest.raises(RetryLater):
        await sending.show(place(carers), drawn(PICTURE), Need.POST)

    assert methods(stand_in) == ["sendPhoto"]


def test_only_the_newest_files_are_remembered() -> None:
    standing = Standing()
    for number in range(1001):
        standing.note("-1", number, PICTURE)

    assert not standing.has("-1", 0, PICTURE)
    assert standing.has("-1", 1000, PICTURE)
    assert not standing.has("-1", 1000, DOCUMENT)


# Pure


@pytest.mark.parametrize("large", [False, True])
def test_whatever_is_fitted_fits_a_caption_with_the_empty_lines_between(large: bool) -> None:
    lines = tuple(Text("x" * 20) for _ in range(45))
    bars = tuple(Bar(label=f"Option {number}", count=1, share=0.1) for number in range(2))
    message = Message(title="Result", lines=(*bars, *lines), large=large, attached=PICTURE)
    shown = [draw(page, "caresay_bot", lambda _: False) for page in fit(message, CAPABILITIES)]

    assert [one.attached for one in shown] == [PICTURE]
    assert all(utf16(one.text) <= 1024 for one in shown)


def test_a_long_result_is_a_picture_and_then_its_words() -> None:
    message = Message(title="Result", lines=(Text("x" * 900), Text("y" * 900)), attached=PICTURE)
    first, second = (draw(page, "caresay_bot", lambda _: False) for page in fit(message, CAPABILITIES))

    assert (first.text, first.attached, second.attached) == ("Result", PICTURE, None)


@pytest.mark.parametrize("field", ["photo", "document"])
def test_a_press_under_a_picture_is_on_the_message_that_was_shown(field: str) -> None:
    update = recorded("press_in_group")
    message = update["callback_query"]["message"]
    update["callback_query"]["message"] = message | {field: [{"file_id": "x"}], "caption": message["text"]}
    act = read(update, "caresay_bot")

    assert act is not None
    assert isinstance(act.inbound, Pressed)
    assert act.inbound.on == receipt_of(40, captioned=True)


def test_a_preview_has_the_picture_in_words_too_and_a_documents_name() -> None:
    hostile = replace(PICTURE, words=f'"{HOSTILE}', content=png(width=30, height=20))
    picture = preview(replace(QUESTION, attached=hostile), lambda _: True)
    document = preview(replace(QUESTION, attached=DOCUMENT), lambda _: True)
    bare = preview(replace(QUESTION, attached=replace(PICTURE, content=b"")), lambda _: True)

    assert picture.count("<img ") == 1
    assert 'width="30" height="20" alt="&quot;&lt;b onclick' in picture
    assert 'src="/pictures/' in picture
    assert "answers.csv" in document
    assert "<img" not in document + bare


async def test_one_upload_is_enough_for_all_groups(sending: Sending, stand_in: TelegramStandIn) -> None:
    ada = stand_in.person(501, "Ada")
    groups = [stand_in.group(f"Carers {number}", admins=[ada], bot=True) for number in range(4)]
    for group in groups:
        for attached in (PICTURE, DOCUMENT):
            await sending.show(place(group), drawn(attached), Need.POST)
    sent = [call.parameters.get("photo", call.parameters.get("document")) for call in stand_in.calls()]

    assert [isinstance(file, Uploaded) for file in sent] == [True] * 2 + [False] * 6
    assert all(
        [one.media.content for one in group.by_bot() if one.media] == [png(1), b"option,count"] for group in groups
    )


async def test_a_file_that_telegram_lost_is_sent_anew(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    await sending.show(place(carers), drawn(PICTURE), Need.POST)
    stand_in.world.files.clear()
    receipt = await sending.show(place(carers), drawn(PICTURE), Need.POST)
    stand_in.world.files.clear()
    sending._standing = Standing()
    await sending.change(place(carers), receipt, drawn(PICTURE, title="Result"), Need.POST)

    assert [shown.media.content for shown in carers.by_bot() if shown.media] == [png(1)] * 2
    lost = [said for said in stand_in.record.violations if "no file came with the call" in said]
    assert len(lost) == 2
    stand_in.record.violations.clear()


@pytest.mark.parametrize(
    "picture",
    [
        replace(PICTURE, content=png(width=300, height=2)),
        replace(PICTURE, content=b"RIFF\x00\x00\x00\x00WEBP", media_type="image/webp"),
    ],
)
async def test_what_telegram_takes_for_no_photo_goes_as_a_file(
    sending: Sending, carers: Chat, picture: Picture
) -> None:
    receipt = await sending.show(place(carers), drawn(picture), Need.POST)
    await sending.change(place(carers), receipt, drawn(PICTURE), Need.POST)
    await sending.change(place(carers), receipt, drawn(picture), Need.POST)

    assert carers.last.media is not None
    assert (carers.last.media.kind, carers.last.media.content) == ("document", picture.content)
