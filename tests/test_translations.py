"""Every language is whole: nothing missing, nothing left over, nothing left in English, and its own plural forms."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Identifier, Junk, Message, Pattern, TextElement, VariableReference, Variant
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[1]
OPERATORS = {"bot/command_line", "adapters/web"}
"""What carers never see: the command line, and the room in which the product is tried."""

ENGLISH_ALONE = {"bot/concerns", "adapters/web/confiding"}
"""Promises on which somebody's safety hangs: no machine translates them, and nobody has yet who speaks the language."""

PLURALS = {
    "cy": {"zero", "one", "two", "few", "many", "other"},
    "pl": {"one", "few", "many", "other"},
    "pa": {"one", "other"},
    "bn": {"one", "other"},
    "ur": {"one", "other"},
}
"""The plural forms that each language has (Unicode CLDR, cardinal plural rules)."""

SAME_EVERYWHERE = {"listed-more", "preview-option", "people-title", "rule-and-more"}
"""Sentences that are made of their details alone."""


class _Look(Visitor):
    """What a sentence mentions, and the forms it chooses among."""

    def __init__(self) -> None:
        self.details: set[str] = set()
        self.forms: set[str] = set()
        self.text: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's name
        self.details.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 - the library's name
        self.text.append(node.value)

    def visit_Variant(self, node: Variant) -> None:  # noqa: N802 - the library's name
        if isinstance(node.key, Identifier):
            self.forms.add(node.key.name)
        self.generic_visit(node)


def _sentences(file: Path) -> dict[str, _Look]:
    found = {}
    for entry in FluentParser().parse(file.read_text()).body:
        assert not isinstance(entry, Junk), f"{file.relative_to(ROOT)} cannot be read"
        if isinstance(entry, Message) and isinstance(entry.value, Pattern):
            found[entry.id.name] = _Look()
            found[entry.id.name].visit(entry)
    return found


def _files(language: str) -> Iterator[tuple[Path, Path]]:
    for folder in ("bot", "adapters"):
        for english in sorted((ROOT / folder).rglob("words/en.ftl")):
            slice_ = str(english.parents[1].relative_to(ROOT))
            if slice_ not in ENGLISH_ALONE and (language == "cy" or slice_ not in OPERATORS):
                yield english, english.with_name(f"{language}.ftl")


@pytest.mark.parametrize("language", PLURALS)
def test_nothing_is_missing_and_nothing_is_left_over(language: str) -> None:
    for english, file in _files(language):
        ours, theirs = _sentences(english), _sentences(file) if file.exists() else {}
        missing, extra = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())

        assert (str(file.relative_to(ROOT)), missing, extra) == (str(file.relative_to(ROOT)), [], [])


@pytest.mark.parametrize("language", PLURALS)
def test_every_sentence_mentions_the_same_details_as_in_english(language: str) -> None:
    for english, file in _files(language):
        ours, theirs = _sentences(english), _sentences(file)
        differing = [word for word in ours.keys() & theirs.keys() if ours[word].details != theirs[word].details]

        assert sorted(differing) == []


@pytest.mark.parametrize("language", PLURALS)
def test_only_the_plural_forms_of_the_language_are_used(language: str) -> None:
    every = set().union(*PLURALS.values())
    for _, file in _files(language):
        wrong = {word: look.forms & every - PLURALS[language] for word, look in _sentences(file).items()}

        assert {word: forms for word, forms in wrong.items() if forms} == {}


@pytest.mark.parametrize("language", PLURALS)
def test_no_sentence_is_left_in_english(language: str) -> None:
    for english, file in _files(language):
        ours, theirs = _sentences(english), _sentences(file)
        left = [
            word
            for word, look in theirs.items()
            if word in ours and look.text == ours[word].text and word not in SAME_EVERYWHERE
            if len(re.findall(r"[a-z]{3,}", " ".join(look.text))) > 1
        ]

        assert left == []


@pytest.mark.parametrize("language", PLURALS)
def test_commands_keep_their_names(language: str) -> None:
    """Commands are typed as they are printed: in English, whatever the language around them."""
    command = re.compile(r"(?<![\w/])/[a-z]+\b")
    for english, file in _files(language):
        ours, theirs = _sentences(english), _sentences(file)
        changed = [
            word
            for word in ours.keys() & theirs.keys()
            if set(command.findall(" ".join(ours[word].text))) - set(command.findall(" ".join(theirs[word].text)))
        ]

        assert sorted(changed) == []
