"""Sentences: there, used, unique, short, and spoken rightly."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

from bot.chat.outbound import Answer, Bar, Choice, Field, Form, Say, Text
from bot.chat.outbound import Message as Shown
from bot.main.core import open_words
from bot.sentences import WordsWrong
from bot.words import WordBook, plain

ROOT = Path(__file__).parents[1]
FILES = [file for folder in ("bot", "adapters") for file in sorted((ROOT / folder).rglob("words/en.ftl"))]
ALL_FILES = [file for folder in ("bot", "adapters") for file in sorted((ROOT / folder).rglob("words/*.ftl"))]
CODE = [file for folder in ("bot", "adapters") for file in sorted((ROOT / folder).rglob("*.py"))]
TEMPLATES = sorted((ROOT / "adapters").rglob("templates/*.html"))


def _sentences(file: Path) -> Iterator[Message]:
    for entry in FluentParser().parse(file.read_text()).body:
        if isinstance(entry, Message):
            yield entry


DECLARED = {entry.id.name for file in FILES for entry in _sentences(file)}


def _strings(file: Path) -> Iterator[str]:
    """Every text in a module; one that is put together counts as what it starts with, and a star."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "*" for part in node.values]
            yield "".join(str(part) for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _used() -> set[str]:
    strings = {text for file in CODE for text in _strings(file)}
    patterns = [
        re.compile(re.escape(text).replace(r"\*", "[a-z0-9-]+"))
        for text in strings
        if "*" in text and text.strip("*- ")
    ]
    shown = " ".join(file.read_text() for file in TEMPLATES)
    return {
        word
        for word in DECLARED
        if word in strings
        or f'"{word}"' in shown
        or any(pattern.fullmatch(word) for pattern in patterns)
        or re.search(rf"\b{re.escape(word.rpartition('-')[0])}-\" ?~", shown)
    }


def test_every_sentence_is_used() -> None:
    assert DECLARED - _used() == set()


def test_every_sentence_that_is_said_is_there() -> None:
    said = {
        node.args[0].value
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Say"
        if node.args and isinstance(node.args[0], ast.Constant)
    }
    refused = {
        node.value.value
        for file in CODE
        if file.is_relative_to(ROOT / "bot")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        if any(isinstance(target, ast.Name) and target.id == "word" for target in node.targets)
    }

    assert (said | refused) - DECLARED == set()


@pytest.mark.parametrize("language", open_words().languages)
def test_every_language_can_be_read_and_no_sentence_is_there_twice(language: str) -> None:
    open_words().check(language)  # it raises for broken files and for doubles


@pytest.mark.parametrize("file", ALL_FILES, ids=lambda file: f"{file.parent.parent.name}-{file.stem}")
def test_each_sentence_stands_by_itself(file: Path) -> None:
    """None refers to another: each is parsed alone, when it is first spoken."""
    assert re.findall(r"\{\s*-?[a-z][\w-]*\s*[}.(]", file.read_text()) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_sentences_are_short_enough_for_tired_people(file: Path) -> None:
    """Fifteen words is the rule; twenty are borne where a command stands as an example."""
    long = []
    for entry in _sentences(file):
        if "plain-words" in entry.id.name or not isinstance(entry.value, Pattern):
            continue
        text = " ".join(part.value for part in entry.value.elements if isinstance(part, TextElement))
        long += [entry.id.name for said in re.split(r"[.?!:]\s", text) if len(said.split()) > 20]

    assert long == []


def test_what_people_wrote_is_isolated_and_our_own_words_are_not() -> None:
    said = open_words().text(Say("now-organiser", community="Carers"), "en")

    assert said == "You are now an organiser of \u2068Carers\u2069. Ask a question with /poll."
    assert plain(said) == "You are now an organiser of Carers. Ask a question with /poll."


def test_numbers_stand_without_commas() -> None:
    assert open_words().text(Say("poll-asked", number=12345), "en") == "Question 12345 is in the group."


def test_an_unknown_language_speaks_english() -> None:
    assert open_words().text(Say("do-post"), "xx") == "Post"


def test_a_sentence_that_no_file_has_is_named_and_nothing_else() -> None:
    with pytest.raises(KeyError, match="not-there"):
        open_words().text(Say("not-there", option="private words"), "en")


def test_whole_answers_are_spoken() -> None:
    message = Shown(
        title=Say("do-post"),
        lines=(Text(Say("do-drop")), Bar(label=Say("do-post"), count=1, share=1)),
        choices=(Choice(label=Say("do-close"), action="a", typed="/a"),),
    )
    form = Form(
        name="f", title=Say("form-change"), fields=(Field(name="q", label=Say("form-question")),), send=Say("form-save")
    )
    spoken = open_words().answer(Answer(note=Say("do-post"), message=message, more=(message,), form=form), "en")

    assert spoken.note == "Post"
    assert spoken.message == spoken.more[0]
    assert spoken.message is not None
    assert spoken.message.title == "Post"
    assert spoken.form is not None
    assert spoken.form.fields[0].label == "Question"


def test_a_broken_file_and_a_sentence_in_two_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "one" / "words").mkdir(parents=True)
    (tmp_path / "two" / "words").mkdir(parents=True)
    (tmp_path / "one" / "words" / "en.ftl").write_text("hello = Hello\n")
    (tmp_path / "two" / "words" / "en.ftl").write_text("fine = Fine\nhello = Hello again\n")
    with pytest.raises(WordsWrong, match="hello is in one and in two"):
        WordBook.open(tmp_path).text(Say("hello"), "en")
    (tmp_path / "two" / "words" / "en.ftl").write_text("fine = Fine\nfine = Fine again\n")
    with pytest.raises(WordsWrong, match="fine is in two and in two"):
        WordBook.open(tmp_path).text(Say("hello"), "en")
    (tmp_path / "two" / "words" / "en.ftl").write_text("fine = Fine\n\nbroken here\n")
    with pytest.raises(WordsWrong, match=r"two/words/en.ftl, line 3"):
        WordBook.open(tmp_path).text(Say("hello"), "en")
    (tmp_path / "two" / "words" / "en.ftl").write_text("fine = Fine\n\nbroken = { $here\n    and there\n")
    assert WordBook.open(tmp_path).text(Say("fine"), "en") == "Fine"
    with pytest.raises(WordsWrong, match=r"two/words/en.ftl, line 3"):
        WordBook.open(tmp_path).text(Say("broken"), "en")
    with pytest.raises(WordsWrong, match=r"two/words/en.ftl, line 3"):
        WordBook.open(tmp_path).check("en")


@pytest.mark.parametrize("broken", ["hello = { $no\n", "hello\n"])
def test_for_what_is_broken_in_another_language_english_stands_in(tmp_path: Path, broken: str) -> None:
    (tmp_path / "one" / "words").mkdir(parents=True)
    (tmp_path / "one" / "words" / "en.ftl").write_text("hello = Hello\n")
    (tmp_path / "one" / "words" / "cy.ftl").write_text(broken)

    assert WordBook.open(tmp_path).text(Say("hello"), "cy") == "Hello"
