"""Files sent in the front room: in the private chat alone, held in memory, and fetched only by the core."""

import tempfile
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.chat.adapter import Gone, Rejected
from bot.chat.inbound import Place, Said
from bot.chat.outbound import Document, Kept, Message
from tests.support.pictures import png
from tests.web.conftest import PICTURE, Opened
from tests.web.page import Page

GROUP = Place(platform="web", id="riverside")
FIELDS = {"key": "abcdefghijklmnop", "as": "pat", "in": "riverside", "side": "private", "where": "private"}


async def _sends(visitor: httpx.AsyncClient, content: bytes, name: str = "poster.png", **more: str) -> httpx.Response:
    files: Any = {"file": (name, content, "image/png")}
    return await visitor.post("/bring", data=FIELDS | more, files=files)


async def test_a_file_sent_in_private_comes_in_with_what_was_typed_beside_it(
    opened: Opened, visitor: httpx.AsyncClient
) -> None:
    answer = await _sends(visitor, png(), text="Our poster")
    [act] = opened.core.acts
    page = Page((await visitor.get("/as/pat/riverside")).text)

    assert answer.status_code == 303
    assert isinstance(act, Said)
    assert act.brought is not None
    assert (act.text, act.brought.name, act.brought.size) == ("Our poster", "poster.png", len(png()))
    assert act.place.private
    assert await opened.room.fetch(act.brought.ref, len(png())) == png()
    assert "Sent: poster.png" in page.text("private")
    assert "poster.png" not in page.text("group")


async def test_no_more_is_given_than_is_taken_and_nothing_that_is_gone(
    opened: Opened, visitor: httpx.AsyncClient
) -> None:
    for number in range(6):
        await _sends(visitor, png(number), key=f"abcdefghijklmnop{number}")
    refs = [act.brought.ref for act in opened.core.acts if isinstance(act, Said) and act.brought is not None]

    with pytest.raises(Rejected):
        await opened.room.fetch(refs[-1], 10)
    for ref in (refs[0], "", "poster.png"):
        with pytest.raises(Gone):
            await opened.room.fetch(ref, 1000)


async def test_whatever_the_page_says_a_file_belongs_to_the_private_chat(
    opened: Opened, visitor: httpx.AsyncClient
) -> None:
    await _sends(visitor, png(), where="group")

    assert opened.core.acts[0].place.private
    assert "/bring" not in Page((await visitor.get("/as/pat/riverside")).text).text("group")


async def test_the_same_form_sent_twice_is_one_act(opened: Opened, visitor: httpx.AsyncClient) -> None:
    await _sends(visitor, png(1))
    await _sends(visitor, png(1))
    await _sends(visitor, png(2))

    assert len({act.key for act in opened.core.acts}) == 2


async def test_an_empty_file_is_said_to_be_that_and_words_stay(opened: Opened, visitor: httpx.AsyncClient) -> None:
    answer = await _sends(visitor, b"", text="Our poster")

    assert "There was no file, or nothing was in it." in answer.text
    assert "Our poster" in answer.text
    assert opened.core.acts == []


async def test_far_too_much_is_not_read_and_elsewhere_a_little_is_too_much(visitor: httpx.AsyncClient) -> None:
    assert (await _sends(visitor, b"x" * (8 * 2**20 + 1))).status_code == 413
    assert (await visitor.post("/say", data=FIELDS | {"text": "x" * 70_000})).status_code == 413
    assert (await visitor.post("/bring", content=b"nonsense")).status_code == 404


async def test_what_is_sent_never_touches_the_disk(
    opened: Opened, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no(*_: object, **__: object) -> None:
        raise AssertionError("a file on the disk")

    monkeypatch.setattr(tempfile, "TemporaryFile", no)
    await _sends(visitor, b"x" * 3 * 2**20)

    assert len(opened.core.acts) == 1


async def test_a_picture_of_theirs_is_shown_with_its_words_and_a_document_offered_in_the_group(
    opened: Opened, visitor: httpx.AsyncClient
) -> None:
    picture = replace(PICTURE, of=Kept(7), words="A <teapot>.")
    document = Document(
        name="poster.pdf", media_type="application/pdf", words="A poster.", content=b"%PDF-", of=Kept(8)
    )
    await opened.room.deliver(GROUP, Message(title="Tea", attached=picture), None, "1")
    await opened.room.deliver(GROUP, Message(title="Tea", attached=document), None, "2")
    page = (await visitor.get("/as/amina/riverside")).text
    [address] = [link for link in Page(page).links if link.startswith("/documents/")]

    assert 'alt="A &lt;teapot&gt;."' in page
    assert (await visitor.get(address)).content == b"%PDF-"
