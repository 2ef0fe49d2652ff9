"""Pictures and documents on Discord: shown by layouts, brought by posts and changes, left out where refused."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from email.parser import BytesParser
from typing import Any

import discord
import pytest

from adapters.discord.attaching import attachments, body, file_of, form
from adapters.discord.preview import preview
from adapters.discord.sending import Sending
from adapters.discord.showing import CAPABILITIES, MOST_PARTS, Drawn, beneath, draw, draw_note, layout
from bot.chat.adapter import Gone, RetryLater, Unreachable
from bot.chat.fit import fit
from bot.chat.inbound import Place
from bot.chat.outbound import Chart, Choice, Document, Door, Kept, Message, Picture, Text
from tests.adapters.contract import HOSTILE, QUESTION
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.messages import Media, Shown
from tests.platforms.discord.rules import check_message
from tests.support.pictures import png

PICTURE = Picture(of=Chart(title="Lunch?", rows=(), foot=""), words="Soup: 3. Salad: 1.", content=png(1))
DOCUMENT = Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"option,count")


@pytest.fixture
async def stand_in() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def sending(stand_in: DiscordStandIn) -> AsyncIterator[Sending]:
    with stand_in.pointed():
        client = discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=30.0)
        await client.login(stand_in.token)
        yield Sending(lambda: client)
        await client.close()


@pytest.fixture
def carers(stand_in: DiscordStandIn) -> Channel:
    return next(iter(stand_in.guild("Carers").channels.values()))


def place(channel: Channel) -> Place:
    assert channel.guild is not None
    return Place(platform="discord", id=str(channel.guild.id), topic=str(channel.id))


def drawn(attached: Picture | Document | None, **more: Any) -> Drawn:
    return draw(replace(QUESTION, attached=attached, **more), answers=lambda _: True, choose="Choose one")


def only(channel: Channel) -> Shown:
    [shown] = channel.by_bot()
    return shown


async def test_a_picture_stands_between_the_words_and_the_buttons_with_words_of_its_own(
    sending: Sending, carers: Channel
) -> None:
    await sending.show(place(carers), drawn(PICTURE), silent=True)

    shown = only(carers)
    assert [part["type"] for part in shown.components] == [10, 12, 1, 1]
    assert shown.media == (Media("picture", "picture.png", "Soup: 3. Salad: 1.", png(1)),)
    assert shown.lines[0] == "Lunch on Friday?"
    assert shown.labels == ("Soup", "Salad")
    assert shown.flags & 1 << 12


async def test_a_document_is_a_file_under_its_name(sending: Sending, carers: Channel) -> None:
    await sending.show(place(carers), drawn(replace(DOCUMENT, name='répon"ses (1).csv')))

    assert only(carers).media == (Media("file", "r-pon-ses-1-.csv", "", b"option,count"),)


async def test_a_picture_that_nobody_painted_is_words_alone(sending: Sending, carers: Channel) -> None:
    await sending.show(place(carers), drawn(replace(PICTURE, content=b"")))

    assert only(carers).media == ()


async def test_a_change_brings_another_picture_a_document_or_none(sending: Sending, carers: Channel) -> None:
    receipt = await sending.show(place(carers), drawn(None))
    seen = []
    for attached in (PICTURE, replace(PICTURE, content=png(2)), DOCUMENT, None):
        await sending.change(place(carers), receipt, drawn(attached))
        seen.append([media.content for media in only(carers).media])

    assert seen == [[png(1)], [png(2)], [b"option,count"], []]
    assert only(carers).files == {}


async def test_a_post_with_a_picture_that_is_sent_again_is_shown_once(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    stand_in.fault("cut_after")
    with pytest.raises(RetryLater):
        await sending.show(place(carers), drawn(PICTURE), once="1")
    await sending.show(place(carers), drawn(PICTURE), once="1")

    assert [media.content for media in only(carers).media] == [png(1)]


async def test_the_library_sends_the_picture_whole_when_it_tries_again(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    stand_in.fault("too_many", retry_after=0.05)
    await sending.show(place(carers), drawn(PICTURE))

    assert [media.content for media in only(carers).media] == [png(1)]


async def test_a_channel_that_takes_no_files_gets_the_words(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    for who in (None, stand_in.bot):
        stand_in.overrides(carers, who, deny=["attach_files"])
    receipt = await sending.show(place(carers), drawn(PICTURE), once="1")
    first = (only(carers).media, only(carers).lines[0])
    await sending.change(place(carers), receipt, drawn(PICTURE, title="Result"))

    assert first == ((), "Lunch on Friday?")
    assert (only(carers).media, only(carers).lines[0]) == ((), "Result")


async def test_what_somebodys_picture_shows_is_said_where_the_picture_is_not_taken(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    for who in (None, stand_in.bot):
        stand_in.overrides(carers, who, deny=["attach_files"])
    await sending.show(place(carers), drawn(replace(PICTURE, of=Kept(7), words="A teapot.")))

    assert only(carers).lines[-1] == "A teapot."


async def test_a_channel_that_cannot_be_written_to_says_so_all_the_same(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    for who in (None, stand_in.bot):
        stand_in.overrides(carers, who, deny=["send_messages"])

    with pytest.raises(Unreachable):
        await sending.show(place(carers), drawn(PICTURE))


async def test_a_file_that_is_too_large_does_not_keep_the_words_back(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.platforms.discord.server.LARGEST", 2**19)
    await sending.show(place(carers), drawn(replace(DOCUMENT, content=b"x" * 2**19 + b"x")))

    assert only(carers).media == ()
    assert len(stand_in.forgive()) == 1


async def test_a_picture_is_taken_away_as_a_text_is(sending: Sending, carers: Channel) -> None:
    receipt = await sending.show(place(carers), drawn(PICTURE))
    for _ in range(2):
        await sending.take_away(place(carers), receipt)
    with pytest.raises(Gone):
        await sending.change(place(carers), receipt, drawn(PICTURE))

    assert carers.by_bot() == []


# Pure


def test_words_for_a_picture_have_an_end_and_none_is_empty() -> None:
    long, none = file_of(replace(PICTURE, words="word " * 400)), file_of(replace(PICTURE, words=""))

    assert len(long.words) <= 1024
    assert "description" not in str(layout(Drawn(text="x", file=none)))
    assert attachments(none) == [{"id": 0, "filename": "picture.png"}]
    assert attachments(None) == []


def test_the_most_that_is_shown_has_room_for_a_picture_and_one_more_row() -> None:
    choices = tuple(Choice(label=f"Option {n}", action=f"vote:7:{n}", typed=f"/vote 7 {n}") for n in range(90))
    doors = tuple(Door(label=f"Door {n}", thing=f"polls {n}") for n in range(5))
    for many in (10, 17, 18, 20, 30, 90):
        shown = drawn(PICTURE, lines=doors, choices=choices[:many])
        parts = [part for part in layout(shown) for part in (part, *part.get("components", ()))]

        assert len(parts) + 2 <= MOST_PARTS
        check_message({"flags": 1 << 15, "components": layout(shown)})


def test_a_note_above_a_message_leaves_its_picture() -> None:
    both = beneath("Counted.", drawn(PICTURE))

    assert both is not None
    assert both.file == file_of(PICTURE)
    assert draw_note("Counted.").file is None


def test_a_request_with_a_file_is_a_form_that_others_can_read() -> None:
    content = bytes(range(256)) * 3
    kind, packed = body({"content": "é"}, file_of(replace(DOCUMENT, content=content)))
    read: Any = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + packed)
    said, file = read.get_payload()

    assert json.loads(said.get_payload(decode=True)) == {"content": "é"}
    assert (file.get_filename(), file.get_content_type()) == ("answers.csv", "text/csv")
    assert file.get_payload(decode=True) == content
    assert [field["name"] for field in form({}, file_of(DOCUMENT))] == ["payload_json", "files[0]"]


def test_without_a_file_it_is_json() -> None:
    assert body({"type": 6}, None) == ("application/json", b'{"type":6}')


def test_a_long_result_is_a_picture_and_then_its_words() -> None:
    lines = tuple(Text("x" * 1200) for _ in range(4))
    pages = fit(Message(title="Result", lines=lines, attached=PICTURE), CAPABILITIES)
    shown = [draw(page, answers=lambda _: True, choose="Choose one") for page in pages]

    assert [one.file is not None for one in shown] == [True, False, False]
    assert shown[0].text == "**Result**"


def test_a_preview_has_the_picture_in_words_too_and_a_documents_name() -> None:
    hostile = replace(PICTURE, words=f'"{HOSTILE}', content=png(width=30, height=20))
    picture, document, bare = (
        preview(replace(QUESTION, attached=attached), lambda _: True, "Choose one")
        for attached in (hostile, DOCUMENT, replace(PICTURE, content=b""))
    )

    assert picture.count("<img ") == 1
    assert 'width="30" height="20" alt="&quot;&lt;b onclick' in picture
    assert "answers.csv" in document
    assert "<img" not in document + bare
