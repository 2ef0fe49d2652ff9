"""Pictures and files on the stand-in of Discord, by the real library: shown by a layout, told of there, and refused."""

import io
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import discord
import pytest

from tests.platforms.discord.calling import Table, a_table, post
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Media
from tests.support.chat import Clock
from tests.support.pictures import png

Json = dict[str, Any]

LAYOUT = 1 << 15


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


def layout(*, picture: str = "chart.png", words: str | None = "Soup leads") -> discord.ui.LayoutView:
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.TextDisplay("Result"))
    view.add_item(discord.ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{picture}", description=words)))
    view.stop()
    return view


def chart(shade: int = 0, name: str = "chart.png") -> discord.File:
    return discord.File(io.BytesIO(png(shade)), name)


def gallery(name: str = "chart.png", **more: Any) -> Json:
    return {"type": 12, "items": [{"media": {"url": f"attachment://{name}"}, **more}]}


def form(said: Json, **files: tuple[str, bytes]) -> aiohttp.FormData:
    """A call with files, by the names that they have in it."""
    made = aiohttp.FormData(quote_fields=False)
    made.add_field("payload_json", json.dumps(said), content_type="application/json")
    for number, (name, content) in enumerate(files.values()):
        made.add_field(f"files[{number}]", io.BytesIO(content), filename=name)
    return made


async def sent(table: Table, said: Json, **files: tuple[str, bytes]) -> tuple[int, Any]:
    path = f"/channels/{table.carers.id}/messages"
    status, told, _ = await post(table.stand_in, "POST", path, data=form(said | {"flags": LAYOUT}, **files))
    return status, told


def code_of(told: Json) -> str:
    """The code at the place that is wrong."""
    errors: Any = told["errors"]
    while "_errors" not in errors:
        errors = next(iter(errors.values()))
    return str(errors["_errors"][0]["code"])


async def test_a_picture_in_a_layout_is_shown_with_its_words(table: Table) -> None:
    message = await table.channel().send(view=layout(), file=chart())

    last = table.carers.last
    assert last.media == (Media("picture", "chart.png", "Soup leads", png()),)
    assert message.attachments == []  # what the layout shows is told of there alone
    assert "[picture chart.png: Soup leads]" in table.stand_in.transcript(table.carers)


async def test_the_library_reads_where_the_picture_is(table: Table) -> None:
    message = await table.channel().send(view=layout(), file=chart())
    gallery_told = next(one for one in message.components if isinstance(one, discord.MediaGalleryComponent))

    assert gallery_told.items[0].description == "Soup leads"
    assert (gallery_told.items[0].media.width, gallery_told.items[0].media.height) == (4, 2)
    assert gallery_told.items[0].media.url.startswith("https://")


async def test_a_file_in_a_layout_keeps_its_name(table: Table) -> None:
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.File("attachment://answers.csv"))
    view.stop()
    await table.channel().send(view=view, file=discord.File(io.BytesIO(b"a,b"), "answers.csv"))

    assert table.carers.last.media == (Media("file", "answers.csv", "", b"a,b"),)


async def test_a_change_puts_another_picture_there_or_takes_it_away(table: Table) -> None:
    message = await table.channel().send(view=layout(), file=chart(1))
    await message.edit(view=layout(), attachments=[chart(2)])
    changed = [media.content for media in table.carers.last.media]
    bare = discord.ui.LayoutView(timeout=None)
    bare.add_item(discord.ui.TextDisplay("Result"))
    bare.stop()
    await message.edit(view=bare, attachments=[])

    assert changed == [png(2)]
    assert (table.carers.last.media, table.carers.last.files) == ((), {})


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (gallery("other.png"), "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"),
        (
            {"type": 13, "file": {"url": "attachment://other.csv"}},
            "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
        ),
        ({"type": 13, "file": {"url": "https://example.org/a.csv"}}, "URL_TYPE_INVALID_SCHEME"),
        (gallery(description="x" * 1025), "BASE_TYPE_BAD_LENGTH"),
        (gallery(description=""), "BASE_TYPE_BAD_LENGTH"),
        ({"type": 12, "items": []}, "BASE_TYPE_BAD_LENGTH"),
    ],
)
async def test_what_a_layout_may_not_show_is_refused_and_kept(table: Table, part: Json, code: str) -> None:
    said = {"components": [part], "attachments": [{"id": 0, "filename": "chart.png"}]}
    status, told = await sent(table, said, file=("chart.png", png()))

    assert (status, code_of(told)) == (400, code)
    assert len(table.stand_in.forgive()) == 1


async def test_a_file_that_never_came_is_refused(table: Table) -> None:
    said = {"components": [gallery()], "attachments": [{"id": 0, "filename": "chart.png"}]}
    status, told = await sent(table, said)

    assert (status, code_of(told)) == (400, "ATTACHMENT_NOT_FOUND")
    assert len(table.stand_in.forgive()) == 1


async def test_a_change_that_does_not_say_which_files_there_are_finds_none(table: Table) -> None:
    """discord-api-docs, issue 7529."""
    await table.channel().send(view=layout(), file=chart())
    path = f"/channels/{table.carers.id}/messages/{table.carers.last.id}"
    said = {"components": [gallery("new.png")], "flags": LAYOUT}
    status, told, _ = await post(table.stand_in, "PATCH", path, data=form(said, file=("new.png", png(2))))

    assert (status, code_of(told)) == (400, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND")
    table.stand_in.forgive()


async def test_a_file_that_is_too_large_is_refused(table: Table) -> None:
    said = {"components": [gallery()], "attachments": [{"id": 0, "filename": "chart.png"}]}
    status, told = await sent(table, said, file=("chart.png", png() + b"x" * 10 * 2**20))

    assert (status, told["code"]) == (413, 40005)
    assert len(table.stand_in.forgive()) == 1


async def test_without_the_right_to_attach_files_words_alone_are_taken(table: Table) -> None:
    table.stand_in.overrides(table.carers, deny=["attach_files"])
    table.stand_in.overrides(table.carers, table.bot_person, deny=["attach_files"])
    with pytest.raises(discord.Forbidden) as refused:
        await table.channel().send(view=layout(), file=chart())
    await table.channel().send("Result")

    assert refused.value.code == 50013
    assert table.carers.last.text == "Result"


async def test_an_answer_to_a_press_brings_a_picture(table: Table) -> None:
    async def answers(press: discord.Interaction) -> None:
        await press.response.send_message(view=layout(), file=chart(), ephemeral=True)
        await press.followup.send(view=layout(), file=chart(2), ephemeral=True)

    press = await table.pressed(answers)

    assert [media.content for shown in press.private for media in shown.media] == [png(), png(2)]


async def test_what_is_promised_may_become_a_picture(table: Table) -> None:
    async def answers(press: discord.Interaction) -> None:
        await press.response.defer(ephemeral=True, thinking=True)
        await press.edit_original_response(view=layout(), attachments=[chart()])

    press = await table.pressed(answers)

    assert [media.content for media in press.private[0].media] == [png()]


def callback(done: Interaction) -> str:
    return f"/interactions/{done.id}/{done.token}/callback"


async def test_a_file_that_comes_with_the_change_itself_is_dropped(table: Table) -> None:
    """As those say who tried; no document tells of it. What is safe: tell that it will change, and change it then."""
    message = await table.shown()
    press = table.stand_in.presses(table.bob, message, "Soup")
    data: Mapping[str, Any] = {
        "components": [gallery()],
        "flags": LAYOUT,
        "attachments": [{"id": 0, "filename": "chart.png"}],
    }
    said = {"type": 7, "data": data}
    status, _, _ = await post(table.stand_in, "POST", callback(press), data=form(said, file=("chart.png", png())))
    table.stand_in.forgive()
    later, _, _ = await post(table.stand_in, "POST", callback(press), json={"type": 6})

    assert (status, later) == (400, 204)
