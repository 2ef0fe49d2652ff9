"""What cleaning takes out, what it must leave alone, and which texts look alike."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.cleaning import clean, digits, look_alike, skeleton, utf16

UNHARMED = [
    "ਚੀਜ਼ਾਂ",
    "ਅੰਗਰੇਜ਼ਾਂ",
    "র‍্যাম্প",
    "می‌خواهم",
    "اردو آپشن (6pm)",
    "Tiếng Việt: một, hai",
    "Fyddai'n well gennych gawl? Tŷ, môr, ŵyn",
    "လျှော့",  # five marks on one letter, three of them with a width of their own
    "ᾄδω",
    "שָׁלוֹם",
    "1️⃣ or #️⃣",
    "🇬🇧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "👍🏽 🕵🏽‍♀️ 👩🏽‍🤝‍👩🏻",
    "👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 ☕️",
    "two lines\n\nand a third",
]

# What is typed, what is left.
TAKEN_OUT = [
    ("Yes\u202eoN", "YesoN"),
    ("Ye\u200bs", "Yes"),
    ("\u2066Yes\u2069\u200e\u200f\u061c", "Yes"),
    ("a\x00b\x07c\x85d", "abc\nd"),
    ("a\tb\u00a0c\u3000d", "a b c d"),
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    ("a\n\n\n\nb", "a\n\nb"),
    ("  a   b  \n  c ", "a b\nc"),
    ("\n\n a \n\n", "a"),
    ("\u3164\uffa0\u115f\u1160\u2800\u00ad\ufeff\u2060", ""),
    ("a\U000e0041\U000e007fb", "ab"),
    ("🏴\U000e0067\U000e0062\U000e007f", "🏴"),  # tags that name no nation
    ("a\ufe0fb\ufe01c", "abc"),
    ("👍\ufe0f\ufe0f", "👍\ufe0f"),
    ("Y\u200de\u200cs\u200d", "Yes"),
    ("র\u200d\u200c্য", "র\u200d্য"),
    ("র\u200d ", "র"),
    ("👩\u200d\u200d👧\u200d", "👩👧"),
    ("\ud800a\udfff", "a"),
    ("z" + "\u0301" * 9, "\u017a\u0301"),
    ("и" + "\u0323" * 9, "и\u0323\u0323"),
    ("ক" + "\u0981" * 9, "ক" + "\u0981" * 4),
    ("র\u200d" + "\u0981" * 99, "র\u200d" + "\u0981" * 4),
    ("e\u0301", "é"),
]

ALIKE = [
    ("Yes", "Yеs"),
    ("Yes", "YES"),
    ("YES", "Yеs"),
    ("Yes", "Yes."),
    ("Yes", "“Yes”"),
    ("Yes", "Ｙｅｓ"),
    ("Yes", "Ye\u200bs"),
    ("Yes", "Y es"),
    ("l0ve", "love"),
    ("Ice", "lce"),
    ("Ask Al", "Ask AI"),
    ("Room 1", "Room l"),
    ("10–12", "10-12"),
    ("e-mail", "email"),
    ("O'Neil", "O’Neil"),
    ("8টা", "৪টা"),
    ("میں", "ميں"),
    ("میخواهم", "می‌خواهم"),
    ("ਚੀਜ਼", "ਚੀਜ਼"),
    ("☕️", "☕"),
]

DIFFERENT = [
    ("6pm", "8pm"),
    ("1", "7"),
    ("Mon 1", "Mon 11"),
    ("Mon 1, 12pm", "Mon 11, 2pm"),
    ("1.5", "15"),
    ("A", "B"),
    ("A", "A+"),
    ("C", "C++"),
    ("+5", "-5"),
    ("Yes", "No"),
    ("?", "!"),
    (":)", ":("),
    ("MAIL", "MALL"),
    ("Ali", "All"),
    ("Ian", "Lan"),
    ("I", "II"),
    ("Corn", "Com"),
    ("to", "tô"),
    ("👍", "👎"),
    ("👍🏻", "👍🏿"),
    ("৪টা", "৮টা"),
    ("۱", "۱۰"),
    ("دیں", "دیے"),
    ("ثانی", "پانی"),
    ("দুখ", "দুঃখ"),
    ("ਚੀਜ", "ਚੀਜ਼"),
]

ODD = st.text(
    st.sampled_from(
        "aZé \n\t\u0301\u0323\u0345\u200b\u200c\u200d\ufe0f\ufe0e\u202e🏴👩👧🏽❤🇬\U000e0067\U000e0062\U000e007f1\u20e3"
        "র্যামੀਜ਼یمा\u09be\u09c7αᾄẠ가가\ud800"
    ),
    max_size=30,
)


@pytest.mark.parametrize("text", UNHARMED)
def test_real_words_and_emoji_come_through_unharmed(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(("typed", "left"), TAKEN_OUT)
def test_what_nobody_can_see_is_taken_out(typed: str, left: str) -> None:
    assert clean(typed) == left


@settings(derandomize=True, max_examples=1500, deadline=None)
@given(st.one_of(ODD, st.text(max_size=60)))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


@settings(derandomize=True, max_examples=500, deadline=None)
@given(st.text(max_size=60))
def test_letters_and_digits_are_never_lost(text: str) -> None:
    def kept(some: str) -> list[str]:
        decomposed = unicodedata.normalize("NFD", some)
        return [letter for letter in decomposed if letter.isalnum() and letter not in "\u115f\u1160\u3164\uffa0"]

    assert kept(clean(text)) == kept(text)


def test_long_runs_of_marks_are_dropped_before_they_are_sorted() -> None:
    zalgo = "a" + "\u0301" * 100 + "\u0323"  # the last mark sorts first, if it lives to be sorted

    assert clean(zalgo) == "\u00e1\u0301"


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_lookalikes_are_told(one: str, other: str) -> None:
    assert look_alike(one, other)
    assert look_alike(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_ordinary_choices_are_told_apart(one: str, other: str) -> None:
    assert not look_alike(one, other)


@settings(derandomize=True, max_examples=500, deadline=None)
@given(st.one_of(ODD, st.text(max_size=60)))
def test_everything_that_can_be_seen_has_a_skeleton(text: str) -> None:
    assert bool(skeleton(text)) == bool(clean(text))


def test_digits_of_any_script_are_digits() -> None:
    assert digits("৬pm ۱۰ ７ ੫ ² six") == "6pm 10 7 5 ² six"


def test_length_is_counted_as_platforms_count() -> None:
    assert [utf16(text) for text in ("", "Yes", "é", "😀", "👍🏽")] == [0, 3, 1, 2, 4]
