"""Pictures and documents in the front room: shown to those who may see them, kept in memory alone, and bounded."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from adapters.drawing import file_name, picture_address
from adapters.web.room import MOST_FILES, Room
from adapters.web.showing import Drawing
from bot.chat.inbound import Place
from bot.chat.outbound import Document, Message, Picture, Text
from tests.support.pictures import png
from tests.web.conftest import DOCUMENT, PICTURE, Opened, open_room
from tests.web.page import Page
from tests.web.words import say

GROUP = Place(platform="web", id="riverside")
PRIVATE = Place(platform="web", id="private-amina", private=True)
RESULT = Message(title="The result", lines=(Text("Most chose soup."),), attached=PICTURE)
ANSWERS = Message(title="All answers", attached=DOCUMENT)
ADDRESS = picture_address(PICTURE.content)
NOW = datetime(2026, 12, 1, tzinfo=UTC)


async def test_a_picture_in_a_group_is_shown_to_all_with_its_words(opened: Opened, visitor: httpx.AsyncClient) -> None:
    await opened.room.deliver(GROUP, RESULT, None, "1")
    for person in ("amina", "joe"):
        page = (await visitor.get(f"/as/{person}/riverside")).text
        shown = f'<img src="{ADDRESS}?as={person}" width="540" height="300" alt="Library: 2. Café: 1.">'
        picture = await visitor.get(ADDRESS, params={"as": person})

        assert shown in page
        assert (picture.status_code, picture.content) == (200, PICTURE.content)
        assert picture.headers["content-type"] == "image/png"
        assert picture.headers["x-content-type-options"] == "nosniff"


async def test_a_picture_in_private_is_shown_to_one(opened: Opened, visitor: httpx.AsyncClient) -> None:
    await opened.room.deliver(PRIVATE, RESULT, None, "1")
    seen = [(await visitor.get(ADDRESS, params={"as": person})).status_code for person in ("amina", "joe", "", "zz")]

    assert seen == [200, 404, 404, 404]
    assert '<img src="/pictures' not in (await visitor.get("/as/joe/riverside")).text


async def test_a_picture_whispered_in_a_group_is_shown_to_one(opened: Opened, visitor: httpx.AsyncClient) -> None:
    opened.room._room.show(place="riverside", entry_id="1", message=RESULT, at=NOW, only="amina")
    people = ("amina", "joe", "", "riverside")
    seen = [(await visitor.get(ADDRESS, params={"as": person})).status_code for person in people]

    assert seen == [200, 404, 404, 404]


@pytest.mark.parametrize("path", [ADDRESS, "/documents/x?as=amina"])
async def test_without_the_link_nothing_is_shown(opened: Opened, path: str) -> None:
    await opened.room.deliver(GROUP, RESULT, None, "1")
    async with httpx.AsyncClient(base_url=opened.url, trust_env=False) as stranger:
        response = await stranger.get(path)

    assert response.status_code == 403


@pytest.mark.parametrize(
    "path", ["/pictures/none.png", "/pictures/..%2f..%2froom.py.png", "/pictures/x", "/documents/x"]
)
async def test_what_stands_nowhere_is_not_found(opened: Opened, visitor: httpx.AsyncClient, path: str) -> None:
    await opened.room.deliver(GROUP, RESULT, None, "1")

    assert (await visitor.get(path)).status_code == 404


async def test_a_changed_picture_has_another_address_and_the_old_one_is_gone(
    opened: Opened, visitor: httpx.AsyncClient
) -> None:
    receipt = await opened.room.deliver(GROUP, RESULT, None, "1")
    other = replace(PICTURE, content=png(3))
    await opened.room.deliver(GROUP, replace(RESULT, attached=other), receipt, "2")
    page = (await visitor.get("/as/amina/riverside")).text

    assert ADDRESS not in page
    assert picture_address(other.content) in page
    assert (await visitor.get(ADDRESS)).status_code == 404


async def test_a_document_in_private_is_kept_and_not_shown(opened: Opened, visitor: httpx.AsyncClient) -> None:
    await opened.room.deliver(PRIVATE, ANSWERS, None, "1")
    page = (await visitor.get("/as/amina/riverside")).text
    found = re.search(r'href="(/documents/[^"]+)" download="answers.csv"><bdi>Every answer</bdi>', page)
    assert found is not None
    answer = await visitor.get(found[1])
    others = [await visitor.get(found[1].replace("amina", person)) for person in ("joe", "")]

    assert (answer.status_code, answer.content) == (200, DOCUMENT.content)
    assert answer.headers["content-disposition"] == 'attachment; filename="answers.csv"'
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert [other.status_code for other in others] == [404, 404]


async def test_a_document_in_a_group_is_never_offered(opened: Opened, visitor: httpx.AsyncClient) -> None:
    receipt = await opened.room.deliver(GROUP, ANSWERS, None, "1")
    page = (await visitor.get("/as/amina/riverside")).text

    assert "/documents/" not in page
    assert (await visitor.get(f"/documents/{receipt.id}?as=amina")).status_code == 404


async def test_an_answer_brings_a_document_to_the_private_chat(opened: Opened, visitor: httpx.AsyncClient) -> None:
    said = {"key": "abcdefghijklmnop", "as": "amina", "in": "riverside", "side": "group", "where": "group"}
    await visitor.post("/say", data=said | {"text": "/answers"})
    page = Page((await visitor.get("/as/amina/riverside")).text)
    [address] = [link for link in page.links if link.startswith("/documents/")]

    assert "Every answer" in page.text("private")
    assert "Every answer" not in page.text("group")
    assert (await visitor.get(address)).content == DOCUMENT.content


async def test_no_picture_and_no_document_is_written_down(tmp_path: Path) -> None:
    memory = tmp_path / "room.json"
    here = await open_room(memory)
    await here.room.deliver(GROUP, RESULT, None, "1")
    await here.room.deliver(PRIVATE, ANSWERS, None, "2")
    await here.close()
    kept = memory.read_text()
    again = await open_room(memory)
    async with again.visitor() as visitor:
        page = (await visitor.get("/as/amina/riverside")).text
    await again.close()

    assert "png" not in kept
    assert "answers" not in kept
    assert "Most chose soup." in page
    assert '<img src="/pictures' not in page


def test_what_is_attached_to_old_messages_goes_and_their_words_stay() -> None:
    room = Room()
    third = png() + b"x" * (MOST_FILES // 3)
    for number in range(5):
        message = replace(RESULT, attached=replace(PICTURE, content=third + bytes([number])))
        room.show(place="riverside", entry_id=str(number), message=message, at=NOW)
    shown = [entry.message for entry in room.public()]

    assert [message is not None and message.attached is not None for message in shown] == [False] * 3 + [True] * 2
    assert all(message is not None and message.lines == RESULT.lines for message in shown)


def test_a_message_too_heavy_by_itself_is_words_alone() -> None:
    room = Room()
    heavy = Document(name="a.bin", media_type="application/x", words="All", content=b"x" * (MOST_FILES + 1))
    room.show(place="private-amina", entry_id="1", message=replace(ANSWERS, attached=heavy), at=NOW)

    assert room.find_document("1", "amina") is None


@pytest.fixture
def drawing() -> Drawing:
    return Drawing(say, lambda _: True)


def test_a_preview_shows_what_all_see_and_gives_nothing_away(drawing: Drawing) -> None:
    assert f'<img src="{ADDRESS}" width="540"' in drawing.preview(RESULT)
    assert "answers.csv" in drawing.preview(ANSWERS)
    assert "href" not in drawing.preview(ANSWERS)
    for unpainted in (replace(RESULT, attached=replace(PICTURE, content=b"")), replace(RESULT, attached=None)):
        assert "<img" not in drawing.preview(unpainted)
    assert "<img" not in drawing.plain_preview(RESULT)


async def test_every_way_to_look_at_a_result_has_its_picture(opened: Opened, visitor: httpx.AsyncClient) -> None:
    await opened.room.deliver(GROUP, RESULT, None, "1")
    part = (await visitor.get("/parts/elsewhere/pat/riverside")).text

    assert part.count(f'src="{ADDRESS}"') == 3  # here, and on the two platforms that show pictures
    assert (await visitor.get(ADDRESS)).status_code == 200


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("answers.csv", "answers.csv"),
        ("my answers (1).csv", "my-answers-1-.csv"),
        ('a"\r\nX: y.csv', "a-X-y.csv"),
        ("../../etc/passwd", "etc-passwd"),
        ("ответы.csv", "csv"),
        ("…", "file"),
        ("x" * 200 + ".csv", "x" * 96 + ".csv"),
    ],
)
def test_a_file_name_is_plain_everywhere(name: str, called: str) -> None:
    assert file_name(replace(DOCUMENT, name=name)) == called


def test_a_picture_has_one_name() -> None:
    assert file_name(Picture(of=PICTURE.of, words="", content=png())) == "picture.png"
