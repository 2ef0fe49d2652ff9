"""Pictures and documents that people send on Discord: with real sockets, the real library and the real core."""

import pytest

from adapters.discord.bringing import Bringing
from bot.chat.adapter import Gone, Rejected, RetryLater
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.files.making import PDF, SECRET, exif, jpeg, segment
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.messages import Shown
from tests.support.pictures import png

PHOTOGRAPH = jpeg(segment(0xE1, exif()))


async def _sends(town: Town, text: str, **files: bytes) -> None:
    """Ada writes in private, perhaps with files, and is answered."""
    before = len(town.acts)
    named = {name.replace("_", "."): content for name, content in files.items()}
    town.stand_in.says(town.ada, text, files=named)
    await town.until(lambda: len(town.acts) > before)
    await town.settles()


def _last(town: Town) -> Shown:
    return town.stand_in.world.private(town.ada).by_bot()[-1]


async def test_a_picture_with_words_is_asked_what_it_shows_and_stands_in_the_channel(town: Town) -> None:
    await town.is_founded()
    await town.uses(town.ada, "announce", what="Tea at three.")
    await town.presses(town.ada, "More", _last(town))
    await town.presses(town.ada, "Add picture", _last(town))
    await _sends(town, "Our poster", poster_jpg=PHOTOGRAPH)
    await town.stand_in.until(lambda: "Open the form" in _last(town).labels)
    opened = await town.presses(town.ada, "Open the form", _last(town))
    assert opened.form is not None
    await town.stand_in.settled(town.stand_in.submits(opened, {"words": "Tea and cake at three."}))
    await town.settles()
    assert _last(town).media[0].words == "Tea and cake at three."
    await town.presses(town.ada, "Send now", _last(town))

    post = next(shown for shown in town.carers.by_bot() if shown.media)
    (media,) = post.media
    assert (media.kind, media.name, media.words, media.content) == (
        "picture",
        "picture.jpg",
        "Tea and cake at three.",
        jpeg(),
    )
    assert SECRET not in media.content
    assert "Picture:" not in plain(post.text)


async def test_a_document_is_sent_with_the_command_itself(town: Town) -> None:
    await town.is_founded()
    done = await town.uses(town.ada, "announce", what="Tea at three.", file=("poster.pdf", PDF))
    assert done.form is not None
    await town.stand_in.settled(town.stand_in.submits(done, {"words": "A poster."}))
    await town.settles()
    await town.presses(town.ada, "Send now", _last(town))
    post = next(shown for shown in town.carers.by_bot() if shown.media)

    assert [(media.name, media.content) for media in post.media] == [("poster.pdf", PDF)]


async def test_a_strangers_picture_is_never_fetched(town: Town) -> None:
    await town.is_founded()
    before = len(town.acts)
    town.stand_in.says(town.bob, "look", files={"cat.png": png()})
    await town.until(lambda: len(town.acts) > before)
    await town.uses(town.ada, "announce", town.carers, what="Tea at three.", file=("cat.png", png()))
    said = town.stand_in.world.private(town.bob).by_bot

    await town.stand_in.until(lambda: bool(said()))
    assert said()[-1].text == "I cannot keep pictures or files here. Please write it in words."
    assert town.stand_in._server.fetched == []


@pytest.mark.parametrize(
    "address",
    [
        "http://cdn.discordapp.com/attachments/1/2/a.png",
        "https://cdn.discordapp.com.evil.example/attachments/1/2/a.png",
        "https://cdn.discordapp.com@evil.example/a.png",
        "https://user@cdn.discordapp.com/a.png",
        "https://cdn.discordapp.com:8443/a.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "//cdn.discordapp.com/a.png",
        "",
    ],
)
async def test_nothing_is_asked_of_any_other_host(address: str) -> None:
    with pytest.raises(Gone):
        await Bringing("https://discord.com/api/v10").fetch(address, 100)


async def test_no_more_is_read_than_is_taken() -> None:
    async with DiscordStandIn() as stand_in:
        address = stand_in.world.attach("a.png", b"x" * 100)["url"]
        bringing = Bringing(stand_in.api_url)
        assert await bringing.fetch(address, 100) == b"x" * 100
        with pytest.raises(Rejected):
            await bringing.fetch(address, 99)
        with pytest.raises(Gone):
            await bringing.fetch(address.replace("a.png", "b.png"), 100)
    with pytest.raises(RetryLater):
        await bringing.fetch(address, 100)
