"""Directions: what is read from the right stands in the right order among what is read from the left."""

import pytest

from bot.painting.bidi import in_sight, level_of, levels

ISOLATED = "\u2068{}\u2069"


def seen(text: str, base: int) -> str:
    """The letters as they stand from left to right. In Arabic script each is a letter by itself here."""
    marks = "\u2066\u2067\u2068\u2069\u200e\u200f"
    return "".join(letter for letter in in_sight(levels(text, base), text) if letter not in marks)


@pytest.mark.parametrize(
    ("text", "from_left", "from_right"),
    [
        ("tea", "tea", "tea"),
        ("جبا", "ابج", "ابج"),
        ("tea جبا cup", "tea ابج cup", "cup ابج tea"),
        ("جبا 12 دس", "سد 12 ابج", "سد 12 ابج"),
        ("12 جبا", "12 ابج", "ابج 12"),
        ("جبا ۱۲ tea", "۱۲ ابج tea", "tea ۱۲ ابج"),
        ("جبا 1,200", "1,200 ابج", "1,200 ابج"),
        ("جبا 50%", "50 ابج%", "%50 ابج"),
        ("tea 50%", "tea 50%", "tea 50%"),
        ("جبا (tea)", "ابج (tea)", "(tea( ابج"),
        ("tea (جبا)", "tea (ابج)", "(ابج) tea"),
        ("جبا tea (cup)", "ابج tea (cup)", "tea (cup) ابج"),
        ("tea (جبا", "tea (ابج", "ابج) tea"),
        ("جبا!", "ابج!", "!ابج"),
        ("tea?", "tea?", "?tea"),
    ],
)
def test_each_text_stands_as_unicode_has_it(text: str, from_left: str, from_right: str) -> None:
    """Brackets are turned round by whoever draws them, so only their places count."""
    turned = str.maketrans(")]}", "([{")

    assert seen(text, 0).translate(turned) == from_left.translate(turned)
    assert seen(text, 1).translate(turned) == from_right.translate(turned)


def test_what_is_set_apart_keeps_its_own_direction() -> None:
    assert seen(f"tea {ISOLATED.format('جبا 1')} 2", 0) == "tea 1 ابج 2"
    assert seen(f"جبا {ISOLATED.format('tea 1')} 2", 1) == "2 tea 1 ابج"
    assert seen("tea \u2067cup جبا\u2069!", 0) == "tea ابج cup!"


def test_marks_that_nobody_closed_end_with_the_text() -> None:
    assert seen("tea \u2067جبا 1", 0) == "tea 1 ابج"
    assert seen("tea \u2069جبا", 0) == "tea ابج"


def test_a_text_has_the_direction_of_its_first_letter_that_has_one() -> None:
    assert [level_of(text) for text in ("12 tea", "12 جبا", "(جبا) tea", "12", "")] == [0, 1, 1, 0, 0]


def test_what_is_set_apart_does_not_count_unless_it_is_all_there_is() -> None:
    assert level_of(f"{ISOLATED.format('جبا')} tea") == 0
    assert level_of(ISOLATED.format("جبا")) == 1


def test_a_text_without_a_direction_has_that_of_the_texts_around_it() -> None:
    assert level_of("12 (50%)", "جبا", "tea") == 1
    assert level_of("12 (50%)", ISOLATED.format("جبا"), "tea") == 1
