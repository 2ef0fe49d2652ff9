"""Files that people sent, on their way out: looked up once, left out where they are gone, and waited for where not."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from bot.chat.outbound import Answer, Chart, Document, Kept, Message, Picture, Text
from bot.files.model import FileId, KeptFile
from bot.pictures import FILES_KEPT, Pictures, Shown, has_unpainted, painted, painted_answer
from bot.refusals import NotSaved
from tests.support.painting import FakePainter
from tests.support.pictures import png

R = TypeVar("R")


@dataclass
class Shelf:
    """A reader over some files; counts what is read."""

    there: dict[int, bytes]
    read: list[int] = field(default_factory=list)
    is_away: bool = False

    async def look(self, read: Callable[[Any], R]) -> R:
        await asyncio.sleep(0)
        if self.is_away:
            raise NotSaved
        return read(self)

    @property
    def files(self) -> "Shelf":
        return self

    def find(self, file: FileId) -> KeptFile | None:
        self.read.append(file)
        content = self.there.get(file)
        if content is None:
            return None
        return KeptFile(id=file, media_type="image/jpeg", name="a.jpg", words="A teapot.", content=content)


def post(number: int) -> Message:
    return Message(title="Tea", lines=(Text("At three."),), attached=Picture(of=Kept(number), words="A teapot."))


async def test_thousands_of_places_that_ask_at_once_have_it_read_once() -> None:
    shelf = Shelf({7: png()})
    pictures = Pictures(FakePainter(), shelf)
    shown = await asyncio.gather(*(painted(pictures, [post(7)], 5.0) for _ in range(300)))

    assert shelf.read == [7]
    assert len({id(page.attached.content) for (page,) in shown if page.attached is not None}) == 1


async def test_only_the_last_few_are_at_hand() -> None:
    shelf = Shelf({number: png(number) for number in range(9)})
    pictures = Pictures(FakePainter(), shelf)
    for number in (*range(FILES_KEPT + 1), FILES_KEPT, 0):
        await painted(pictures, [post(number)], 5.0)

    assert shelf.read == [*range(FILES_KEPT + 1), 0]


async def test_what_is_gone_leaves_the_words_alone() -> None:
    (page,) = await painted(Pictures(FakePainter(), Shelf({})), [post(7)], 5.0)

    assert page == Message(title="Tea", lines=(Text("At three."),))


async def test_a_document_of_theirs_is_filled_in_and_a_table_of_ours_left_as_it_is() -> None:
    theirs = Document(of=Kept(7), words="A poster.", name="a.pdf", media_type="")
    ours = Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"a,b")
    pages = [Message(title="Tea", attached=theirs), Message(title="Answers", attached=ours)]
    first, second = await painted(Pictures(FakePainter(), Shelf({7: b"%PDF-"})), pages, 5.0)

    assert has_unpainted(pages)
    assert first.attached is not None
    assert first.attached.content == b"%PDF-"
    assert second == pages[1]


async def test_while_the_database_is_away_a_post_waits_and_an_answer_goes_without() -> None:
    pictures = Pictures(FakePainter(), Shelf({7: png()}, is_away=True))
    with pytest.raises(NotSaved):
        await painted(pictures, [post(7)], 5.0)
    answer = await painted_answer(pictures, Answer(message=post(7)))

    assert answer.message == Message(title="Tea", lines=(Text("At three."),))


async def test_what_is_painted_is_still_painted() -> None:
    painter = FakePainter()
    chart = Picture(of=Chart(title="Lunch?", rows=(), foot=""), words="Soup: 1.")
    (page,) = await painted(Pictures(painter, Shelf({})), [Message(title="Lunch?", attached=chart)], 5.0)

    assert page.attached is not None
    assert page.attached.content


def test_a_post_with_a_file_that_stands_is_known_to_stand() -> None:
    known, pages = Shown(), [Message(title="Tea", attached=Document(of=Kept(7), words="", name="", media_type=""))]
    known.note(1, pages, shown=[Message(title="Tea")])
    assert not known.has(1, pages)
    known.note(1, pages, shown=pages)

    assert known.has(1, pages)
