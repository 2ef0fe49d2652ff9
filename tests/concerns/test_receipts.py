"""Receipt codes: nobody can guess one, everybody can type one, and a slip is noticed (adversarial.md A08 to A10)."""

import random
import re
import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.concerns.model.receipts import (
    ALPHABET,
    LENGTH,
    ReceiptMistyped,
    as_words,
    check,
    find_code,
    new_code,
    read_code,
    says_code,
    shown,
)

CODES = st.text(ALPHABET, min_size=LENGTH - 1, max_size=LENGTH - 1).map(lambda code: code + check(code))
LIST = (files("bot.concerns.model") / "receipt_words.txt").read_text(encoding="utf-8").splitlines()


def _refused(text: str) -> bool:
    try:
        read_code(text)
    except ReceiptMistyped:
        return True
    return False


def _a_letter_apart(one: str, other: str) -> bool:
    """Whether one word becomes the other by one letter more, less or other, or by two that change places."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    if len(short) < len(long):
        return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
    changed = [place for place in range(len(one)) if one[place] != other[place]]
    return len(changed) == 1 or (len(changed) == 2 and sorted(one) == sorted(other) and changed[1] - changed[0] == 1)


def test_ten_thousand_codes_are_well_formed_and_no_seed_brings_any_back() -> None:
    runs = []
    for _ in range(2):
        random.seed(1)
        runs.append([new_code() for _ in range(10_000)])

    pattern = re.compile(f"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{3}}")
    assert all(pattern.fullmatch(shown(code)) and check(code[:-1]) == code[-1] for run in runs for code in run)
    assert len({*runs[0], *runs[1]}) == 20_000


def test_the_alphabet_has_nothing_that_is_taken_for_something_else() -> None:
    assert ALPHABET == "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(CODES)
def test_a_code_is_read_however_it_is_typed(code: str) -> None:
    variants = (
        code,
        shown(code),
        shown(code).lower(),
        " ".join(code),
        f"  {shown(code)}.\n",
        shown(code).replace("-", " – "),
        code.replace("0", "O").replace("1", "l"),
        code.replace("0", "o").replace("1", "I"),
        code.replace("1", "i").replace("0", "۰"),
        "".join(chr(ord(letter) + 0xFEE0) for letter in code),  # full width
    )

    assert {read_code(variant) for variant in variants} == {code}


@given(CODES)
def test_a_code_is_read_back_from_its_words(code: str) -> None:
    words = as_words(code)

    assert len(words.split()) == 8
    for variant in (words, words.upper(), words.replace(" ", ", "), words.title().replace(" ", "\n"), f"{words}."):
        assert read_code(variant) == code


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(code: str, place: int, letter: str) -> None:
    changed = code[:place] + letter + code[place + 1 :]

    assert _refused(changed) == (changed != code)


@given(CODES, st.integers(0, LENGTH - 2))
def test_two_characters_that_changed_places_are_noticed(code: str, place: int) -> None:
    """All but 0 and Z, as with every code of this kind."""
    pair = code[place : place + 2]
    changed = code[:place] + pair[::-1] + code[place + 2 :]

    assert _refused(changed) == (changed != code and set(pair) != {"0", "Z"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "0",
        "0" * 15,
        "0" * 17,
        "U" * 16,
        "0000-0000-0000-000🙂",
        "কোডটি কোথায়",
        "کوڈ",
        "apple apple",
        "zebra " * 7 + "gribble",
        "\ud800" * 16,
        "²" * 16,
        "ß" * 8,
        "ﷺ" * 300,
        "apple " * 100_000,
        "0" * 5_000_000,
        "-" * 5_000_000,
    ],
    ids=range(19),
)
def test_anything_else_is_refused_at_once(text: str) -> None:
    began = time.process_time()

    assert _refused(text)
    assert time.process_time() - began < 0.1


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    assert _refused(text) or len(read_code(text)) == LENGTH


def test_a_refusal_keeps_nothing_of_what_was_typed() -> None:
    with pytest.raises(ReceiptMistyped) as refused:
        read_code("my secret words")

    assert str(refused.value) == "receipt-mistyped"
    assert refused.value.details == {}


@given(CODES)
def test_a_text_that_holds_the_code_is_recognised_in_either_shape(code: str) -> None:
    assert says_code(f"My code is {shown(code).lower()}, please answer.", code)
    assert says_code(f"It says:\n{as_words(code).replace(' ', ', ').title()}. Thanks", code)
    assert find_code(f"Code: {shown(code)}!", code) == (6, 25)
    assert not says_code(f"My code is {shown(code)[:-1]}", code)
    assert not says_code(f"{' '.join(as_words(code).split()[:7])} and more", code)


def test_without_a_code_no_text_holds_it() -> None:
    assert not says_code("anything", "")


def test_each_of_1024_plain_words_stands_for_ten_bits() -> None:
    assert len(set(LIST)) == len(LIST) == 1024
    assert [word for word in LIST if not re.fullmatch("[a-z]{3,7}", word)] == []


def test_the_list_of_words_stays_as_it_is() -> None:
    """Codes that people keep as words are read by it. The first and last word, and some between."""
    assert [LIST[place] for place in (0, 255, 256, 511, 512, 767, 768, 1023)] == [
        "above",
        "engine",
        "enhance",
        "marine",
        "market",
        "screen",
        "script",
        "zoo",
    ]


def test_no_two_words_are_one_letter_apart() -> None:
    """Nor is one another's plural or past. A slip of the pen makes no other word of the list."""
    alike = [
        (one, other)
        for index, one in enumerate(LIST)
        for other in LIST[:index]
        if abs(len(one) - len(other)) < 2 and _a_letter_apart(one, other)
    ]
    forms = [(word, word + end) for word in LIST for end in ("s", "es", "d", "ed", "ing", "er") if word + end in LIST]

    assert alike == []
    assert forms == []


def test_no_word_hurts_or_names_a_number() -> None:
    """Illness, death, swearing, religion and families are left out; a few stand for them all."""
    unwanted = {
        "ill",
        "sick",
        "pain",
        "death",
        "dead",
        "grave",
        "ghost",
        "damn",
        "hell",
        "god",
        "church",
        "bible",
        "pray",
    }
    unwanted |= {
        "mum",
        "mother",
        "father",
        "dad",
        "son",
        "baby",
        "wife",
        "uncle",
        "cousin",
        "parent",
        "partner",
        "twin",
    }
    unwanted |= {"one", "two", "five", "nine", "ten", "zero", "first", "half", "dozen", "hundred", "twice", "double"}

    assert unwanted.isdisjoint(LIST)
