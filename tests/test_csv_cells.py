"""Cells of tables: quoted, in one line, never a formula; and what people wrote comes out again as they wrote it."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cleaning import clean
from bot.chat.outbound import Say, Sheet
from bot.csv_cells import cell, csv_of
from tests.support.odd_words import ODD

FORMULA = "=+-@＝＋－＠"


# Row C13 of the adversarial cases.
@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", '"\'=1+1"'),
        ("+44 20", '"\'+44 20"'),
        ("-1", '"\'-1"'),
        ("@SUM(A1)", '"\'@SUM(A1)"'),
        ("\t=1", '"\'=1"'),
        ("＝1", '"\'＝1"'),
        ('a"b', '"a""b"'),
        ("two\nlines", '"two lines"'),
    ],
)
def test_c13_a_cell_is_quoted_and_never_a_formula(typed: str, written: str) -> None:
    assert cell(typed) == written


@pytest.mark.parametrize("typed", ["＋1", "－1", "＠A1", " =1", "\n=1", "\u200b=1", "\u202e=1", "\ufeff=1", "\u00a0=1"])
def test_what_hides_before_a_formula_is_looked_past(typed: str) -> None:
    assert cell(typed).startswith("\"'")


@pytest.mark.parametrize("swallowed", ["\t", "\r", "\x00"])
def test_what_a_spreadsheet_may_swallow_is_marked_whatever_follows(swallowed: str) -> None:
    assert cell(f"{swallowed}Soup") == '"\'Soup"'


@pytest.mark.parametrize("words", ["Soup", "1+1", "a=b", "", "ada@example.org", "3", "'", "২৬ জন", "Tŷ a dŵr", "میٹنگ"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert cell(words) == f'"{words}"'


def test_what_nobody_sees_goes_and_joiners_that_spell_a_word_stay() -> None:
    assert cell("So\u200bu\u202ep\x07\u2068!\u2069") == '"Soup!"'
    assert cell("র‍্যাম্প می‌خواهم") == '"র‍্যাম্প می‌خواهم"'


def test_line_ends_of_every_kind_become_one_space() -> None:
    assert cell("a\r\nb\n\n\nc\u2028d") == '"a b c d"'


def test_a_table_has_lines_that_end_as_the_standard_has_it_and_says_its_alphabet() -> None:
    written = csv_of(Sheet((("Choice", "Answers"), ("Cawl â ŵy, a bara", 12), ("", ""))))

    assert written == '\ufeff"Choice","Answers"\r\n"Cawl â ŵy, a bara","12"\r\n"",""\r\n'.encode()


def test_words_that_nobody_has_spoken_are_not_written() -> None:
    with pytest.raises(TypeError):
        csv_of(Sheet(((Say("csv-choice"),),)))


@given(st.lists(st.lists(st.text() | st.sampled_from(ODD) | st.integers(0), min_size=2, max_size=4), max_size=4))
def test_any_table_is_read_back_as_it_was_cleaned(rows: list[list[str | int]]) -> None:
    written = csv_of(Sheet(tuple(map(tuple, rows))))
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), strict=True))

    assert len(read) == len(rows)
    for row, cells in zip(rows, read, strict=True):
        assert [one.removeprefix("'") for one in cells] == [
            " ".join(clean(f"{one}").split()).removeprefix("'") for one in row
        ]
        assert not any(one.lstrip().startswith(tuple(FORMULA)) for one in cells)
        assert not any(unicodedata.category(letter) == "Cc" for one in cells for letter in one)


@given(st.text())
def test_a_cell_is_one_quoted_field(text: str) -> None:
    written = cell(text)

    assert written[0] == written[-1] == '"'
    assert '"' not in written[1:-1].replace('""', "")
    assert "\n" not in written
    assert "\r" not in written
