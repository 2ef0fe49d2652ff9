"""Pictures and documents that people send on Telegram: with real sockets, the real library and the real core."""

from typing import Any

import pytest
from telegram import Bot

from adapters.telegram.bringing import Bringing, brought
from adapters.telegram.request import AioRequest
from bot.chat.adapter import Gone, Rejected, RetryLater
from bot.chat.inbound import Brought
from bot.files.model import MOST
from bot.words import plain
from tests.adapters.telegram.conftest import Town
from tests.files.making import SECRET, exif, jpeg, segment
from tests.platforms.telegram.stand_in import TelegramStandIn
from tests.support.pictures import png

PHOTOGRAPH = jpeg(segment(0xE1, exif()))
UNWANTED = "I cannot keep pictures or files here. Please write it in words."


async def test_a_picture_with_words_is_asked_what_it_shows_and_stands_in_the_group(town: Town) -> None:
    await town.is_founded()
    town.stand_in.says(town.ada, "/announce Tea at three.")
    town.stand_in.says(town.ada, "/announce draft picture")
    await town.settles()
    assert "Send me the picture or document now." in town.private(town.ada).last.text
    town.stand_in.sends(town.ada, PHOTOGRAPH, caption="Our poster")
    await town.settles()
    assert "What does the picture show, in words?" in town.private(town.ada).last.text
    town.stand_in.says(town.ada, "Tea and cake at three.")
    await town.settles()
    preview = town.private(town.ada).last
    assert preview.media is not None
    await town.presses(town.ada, "Send now", preview)

    post = next(shown for shown in town.carers.by_bot() if shown.media is not None)
    assert post.media is not None
    assert (post.media.kind, post.media.content) == ("photo", jpeg())
    assert "Picture: Tea and cake at three." in plain(post.text)
    assert SECRET not in post.media.content


async def test_a_strangers_picture_is_never_fetched(town: Town) -> None:
    await town.is_founded()
    for name, album in (("", ""), ("", "a"), ("", "a"), ("notes.pdf", "")):
        town.stand_in.sends(town.bob, png(), name, album=album)
    town.stand_in.sends(town.ada, png(), chat=town.carers)
    await town.settles()

    said = [shown.text for shown in town.private(town.bob).by_bot()]
    assert said == [UNWANTED] * 3
    assert town.stand_in.calls("getFile") == []
    assert town.stand_in.record.fetched == 0


# Reading


def _photo(*sizes: tuple[int, int]) -> dict[str, Any]:
    return {
        "photo": [
            {"file_id": f"p{number}", "file_unique_id": "u", "width": width, "height": width, "file_size": size}
            for number, (width, size) in enumerate(sizes)
        ]
    }


def test_of_the_sizes_of_a_photo_the_largest_counts_that_is_small_enough() -> None:
    for sizes, ref in (
        (((90, 1), (800, 2), (320, 3)), "p1"),
        (((90, 1), (800, 2), (4000, MOST + 1)), "p1"),
        (((800, MOST + 2), (90, MOST + 1)), "p1"),
    ):
        found = brought(_photo(*sizes))

        assert found is not None
        assert found.ref == ref


def test_a_film_without_sound_is_no_document_and_a_file_may_say_little_of_itself() -> None:
    document = {"file_id": "d", "file_unique_id": "u"}

    assert brought({"document": document, "animation": {}}) is None
    assert brought({"voice": {}}) is None
    assert brought({"document": document}) == Brought(kind="document", media_type="", ref="d")


# Fetching


@pytest.fixture
async def bringing(stand_in: TelegramStandIn) -> Any:
    request = AioRequest()
    bot = Bot(stand_in.token, base_url=f"{stand_in.api_url}/bot", request=request, get_updates_request=request)
    yield Bringing(bot, request, f"{stand_in.api_url}/file/bot{stand_in.token}")
    await request.shutdown()


@pytest.fixture
async def stand_in() -> Any:
    async with TelegramStandIn() as stand_in:
        yield stand_in
    stand_in.check()


async def test_no_more_is_read_than_is_taken(stand_in: TelegramStandIn, bringing: Bringing) -> None:
    media = stand_in.sends(stand_in.person(501, "Ada"), b"x" * 1000).media
    assert media is not None
    assert await bringing.fetch(media.id, 1000) == media.content
    with pytest.raises(Rejected):
        await bringing.fetch(media.id, 999)
    with pytest.raises(Gone):
        await bringing.fetch("no-such-file", 1000)
    stand_in.fault("status", times=1, methods=["getFile"])
    with pytest.raises(RetryLater):
        await bringing.fetch(media.id, 1000)


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../../x", "a/../../b", "http://169.254.169.254/", "a?b", "a b"])
def test_a_path_that_leads_elsewhere_is_no_path(stand_in: TelegramStandIn, bringing: Bringing, path: str) -> None:
    with pytest.raises(Exception, match="invalid answer"):
        bringing._address({"file_path": path}, 10)
