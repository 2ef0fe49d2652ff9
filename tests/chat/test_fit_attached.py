"""What goes with a message, and options with numbers of their own, on platforms that can show more or less."""

from dataclasses import replace

import pytest

from bot.chat.capabilities import Capabilities
from bot.chat.cleaning import utf16
from bot.chat.fit import fit
from bot.chat.outbound import Chart, Choice, Code, Document, Message, Picture, Text

PICTURE = Picture(of=Chart(title="Lunch?", rows=(), foot=""), words="Soup: 3.", content=b"painted")
CODE = Picture(of=Code("https://example.org/p/abc"), words="A code for a camera.")
DOCUMENT = Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"option,count")
ROOMY = Capabilities(max_text=4000, max_choices=5, attaches=True, max_attached_text=500)
AGAIN = Choice(label="Look again", action="again", typed="/again")


@pytest.mark.parametrize("attached", [PICTURE, CODE, DOCUMENT])
def test_a_short_message_has_it_beside_its_words(attached: Picture | Document) -> None:
    message = Message(title="Result", lines=(Text("Soup: 3"),), choices=(AGAIN,), attached=attached)

    assert fit(message, ROOMY) == (message,)


def test_a_message_too_long_for_it_gives_it_a_page_of_its_own_and_keeps_its_choices_below() -> None:
    lines = (Text("x" * 300), Text("y" * 300))
    message = Message(title="Result", lines=lines, choices=(AGAIN,), silent=True, large=True, attached=PICTURE)

    assert fit(message, ROOMY) == (
        Message(title="Result", silent=True, large=True, attached=PICTURE),
        Message(title="Result", lines=lines, choices=(AGAIN,), silent=True, large=True),
    )


def test_a_title_too_long_to_stand_beside_it_is_cut_there_and_whole_below() -> None:
    title = "word " * 200
    first, second = fit(Message(title=title.strip(), attached=PICTURE), ROOMY)

    assert utf16(str(first.title)) <= 500
    assert (first.attached, second.attached, second.title) == (PICTURE, None, title.strip())


def test_several_pages_of_words_come_after_it() -> None:
    message = Message(title="Result", lines=(Text("x" * 1200),) * 8, choices=(AGAIN,), attached=PICTURE)
    first, *rest = fit(message, ROOMY)

    assert (first.lines, first.choices, len(rest)) == ((), (), 3)
    assert [page.choices for page in rest] == [(), (), (AGAIN,)]


@pytest.mark.parametrize("attached", [PICTURE, DOCUMENT])
def test_a_platform_that_takes_no_such_things_shows_the_words_alone(attached: Picture | Document) -> None:
    message = Message(title="Result", lines=(Text("Soup: 3"),), attached=attached)

    assert fit(message, Capabilities(max_text=2000)) == (replace(message, attached=None),)


def test_where_things_are_attached_there_must_be_room_for_some_words() -> None:
    with pytest.raises(ValueError, match="max_attached_text"):
        Capabilities(max_text=2000, attaches=True)


SHUFFLED = (
    Choice(label="A very long option that no button holds", action="vote:7:7", typed="/vote 7 7", number=7),
    Choice(label="Soup", action="vote:7:2", typed="/vote 7 2", number=2),
    Choice(label="Another long option that no button holds", action="vote:7:1", typed="/vote 7 1", number=1),
)


def test_an_option_has_its_own_number_long_or_short_whatever_the_order_shown() -> None:
    can = Capabilities(max_text=2000, max_choices=5, max_label=20)
    [page] = fit(Message(title="Q?", choices=SHUFFLED), can)

    assert page.lines == (
        Text("7. \u2068A very long option that no button holds\u2069"),
        Text("1. \u2068Another long option that no button holds\u2069"),
    )
    assert [choice.label for choice in page.choices] == [
        "7. \u2068A very long…\u2069",
        "2. \u2068Soup\u2069",
        "1. \u2068Another long…\u2069",
    ]
    assert fit(page, can) == (page,)
