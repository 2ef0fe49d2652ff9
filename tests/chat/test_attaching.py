"""The words of what goes with a message are spoken as all others are."""

from pathlib import Path

import pytest

from bot.chat.attaching import ready, spoken_attached, words_in
from bot.chat.outbound import Chart, ChartRow, Code, Document, Message, Picture, Say, Text
from bot.words import WordBook, plain

WORDS = """
result = Result of { $question }
soup = Soup
many = { $count ->
    [one] one answer
   *[other] { $count } answers
}
alt = { $what }: { $count }.
privacy-file = Everything about you
words-unchecked = Nobody has checked this.
"""
WELSH = "result = Canlyniad { $question }\nsoup = Cawl\nalt = { $what }: { $count }.\n"

CHART = Chart(
    title=Say("result", question="Lunch?"),
    rows=(
        ChartRow(label=Say("soup"), amount=Say("many", count=3), share=1),
        ChartRow(label="Salad", amount="0", share=0),
    ),
    foot=Say("many", count=1),
)
PICTURE = Picture(of=CHART, words=Say("alt", what=Say("soup"), count=3), content=b"painted")
DOCUMENT = Document(name="you.json", media_type="application/json", words=Say("privacy-file"), content=b"{}")


@pytest.fixture
def book(tmp_path: Path) -> WordBook:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "en.ftl").write_text(WORDS)
    (tmp_path / "words" / "cy.ftl").write_text(WELSH)
    return WordBook.open(tmp_path)


def test_a_chart_is_spoken_to_its_last_word(book: WordBook) -> None:
    shown = book.message(Message(title="Lunch?", attached=PICTURE), "cy").attached

    assert isinstance(shown, Picture)
    assert [plain(str(words)) for words in words_in(shown)] == [
        "Cawl: 3.",
        "Canlyniad Lunch?",
        "Cawl",
        "3 answers",
        "Salad",
        "0",
        "one answer",
    ]
    assert isinstance(shown.of, Chart)
    assert [row.share for row in shown.of.rows] == [1, 0]
    assert shown.content == b"painted"


def test_the_words_of_a_document_and_of_a_code_are_spoken_and_the_rest_is_as_it_was(book: WordBook) -> None:
    document = book.message(Message(title="You", attached=DOCUMENT), "en").attached
    code = spoken_attached(
        Picture(of=Code("https://example.org"), words=Say("soup")), lambda words: book.text(words, "cy")
    )

    assert document == Document(
        name="you.json", media_type="application/json", words="Everything about you", content=b"{}"
    )
    assert code == Picture(of=Code("https://example.org"), words="Cawl")


def test_a_grave_sentence_in_it_that_nobody_checked_is_english_and_said_to_be(book: WordBook) -> None:
    shown = book.message(Message(title="You", attached=DOCUMENT), "cy")

    assert shown.attached is not None
    assert shown.attached.words == "Everything about you"
    assert shown.lines == (Text("Nobody has checked this."),)


def test_where_nothing_is_attached_nothing_is_said(book: WordBook) -> None:
    assert spoken_attached(None, str) is None
    assert words_in(None) == ()


def test_a_picture_that_was_not_painted_is_left_out() -> None:
    unpainted = Picture(of=CHART, words="Soup: 3.")

    assert [ready(one) for one in (unpainted, PICTURE, DOCUMENT, None)] == [None, PICTURE, DOCUMENT, None]


def test_nothing_of_it_is_in_a_repr() -> None:
    document = Document(name="you.json", media_type="application/json", words=Say("soup"), content=b"secret")
    picture = Picture(of=Code("https://example.org/secret"), words=Say("soup"), content=b"secret")

    assert "secret" not in repr((document, picture))
