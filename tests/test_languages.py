"""Each reader is spoken to in their own language, and what is missing or broken there is said in English."""

from pathlib import Path

import pytest

from bot.chat.cleaning import clean
from bot.chat.manner import Style
from bot.chat.outbound import Bar, Message, Quote, Say, Text
from bot.chat.styling import styled
from bot.people.model import Person
from bot.people.preferences import Preferences
from bot.words import WordBook
from tests.support.chat import Chat, private


def _choose(chat: Chat, who: str, chosen: Preferences) -> None:
    """What somebody chose, kept as their card keeps it."""

    def keep(work) -> None:  # type: ignore[no-untyped-def] # the whole unit of work
        person: Person = work.people.person_of(chat.sender(who))
        work.people.keep(person)
        work.preferences.put(person.id, chosen)

    chat.storage.transact(keep)


def _book(tmp_path: Path, **files: str) -> WordBook:
    words = tmp_path / "slice" / "words"
    words.mkdir(parents=True)
    for language, text in files.items():
        (words / f"{language}.ftl").write_text(text)
    return WordBook.open(tmp_path)


async def test_words_for_one_person_are_in_their_language_and_posts_in_that_of_the_place(chat: Chat) -> None:
    _choose(chat, "bob", Preferences(language="cy"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    counted = await chat.presses("bob", "Soup")
    english = await chat.presses("cat", "Soup")

    assert str(english.note).startswith("Counted:")
    assert counted.note != english.note
    assert "Take back" in chat.poll.labels


async def test_an_unknown_language_and_a_refusal_without_a_look_are_in_english(chat: Chat) -> None:
    _choose(chat, "bob", Preferences(language="xx"))
    await chat.sends("bob", "no-such-button", place=private("bob"))

    assert chat.note.startswith("This button does not work")


def test_a_sentence_that_a_language_lacks_is_english_throughout(tmp_path: Path) -> None:
    """Half a sentence in each language would be worse than either."""
    book = _book(tmp_path, en="opens = Opens { $day }.\nmonday = Monday\n", cy="monday = dydd Llun\n")

    assert book.text(Say("opens", day=Say("monday")), "cy") == "Opens Monday."
    assert book.text(Say("monday"), "cy") == "dydd Llun"


def test_a_language_that_cannot_be_read_or_spoken_gives_way_to_english(tmp_path: Path) -> None:
    book = _book(
        tmp_path, en="hello = Hello { $name }\n", cy="hello = Helo\nbroken here\n", pl="hello = Cześć { $imię }\n"
    )

    assert book.text(Say("hello", name="Ann"), "cy") == "Hello \u2068Ann\u2069"
    assert book.text(Say("hello", name="Ann"), "pl") == "Hello \u2068Ann\u2069"


def test_grave_words_are_spoken_in_a_language_only_when_a_person_has_checked_it(tmp_path: Path) -> None:
    files = {
        "en": "support-title = Urgent help\nwords-unchecked = Unchecked.\n",
        "cy": "support-title = Help brys\nwords-unchecked = Heb ei wirio.\n",
    }
    unchecked = _book(tmp_path, **files)
    checked = WordBook({"en": [tmp_path / "slice/words/en.ftl"], "cy": [tmp_path / "slice/words/cy.ftl"]}, ["cy"])
    message = Message(title=Say("support-title"))

    assert unchecked.message(message, "cy") == Message(title="Urgent help", lines=(Text("Heb ei wirio."),))
    assert unchecked.note(Say("support-title"), "cy") == "Urgent help Heb ei wirio."
    assert checked.message(message, "cy") == Message(title="Help brys")


def test_a_command_among_words_from_right_to_left_is_drawn_as_it_is_typed(tmp_path: Path) -> None:
    """Its stroke has no direction of its own; the mark gives it that of the command, and is dropped when typed."""
    book = _book(tmp_path, en="see = See /polls.\n", ur="see = دیکھیں /polls ابھی\n")

    assert book.text(Say("see"), "ur") == "دیکھیں \u200e/polls ابھی"
    assert book.text(Say("see"), "en") == "See /polls."
    assert clean("\u200e/polls") == "/polls"


@pytest.mark.parametrize("style", Style)
def test_no_style_loses_a_line_or_a_choice(style: Style) -> None:
    message = Message(title="Lunch?", lines=(Bar(label="Soup", count=2, share=1), Quote("Yes"), Text("Closes")))
    shown = styled(message, style)

    assert len(shown.lines) == len(message.lines)
    assert shown.choices == message.choices
    assert shown.large is (style is Style.LARGE)


def test_plain_words_say_a_count_instead_of_drawing_it() -> None:
    shown = styled(Message(title="Lunch?", lines=(Bar(label="Soup", count=2, share=1), Quote("Yes"))), Style.PLAIN)

    assert shown.lines == (Text("\u2068Soup\u2069: 2"), Text("Yes"))


def test_what_people_type_is_known_in_every_language_before_any_is_taken_in() -> None:
    """Only languages that somebody speaks are taken in."""
    book = WordBook.open(Path(__file__).parents[1] / "bot")

    assert {"stop", "stopio"} <= set(book.phrases("stop-plain-words"))
    assert book._sentences == {}
