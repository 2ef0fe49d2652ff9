"""What may tell who somebody is: found without help from outside, masked, and never slow (adversarial.md A19)."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.concerns.model.hints import MOST_OF_A_KIND, Kind, find_hints
from bot.concerns.model.receipts import as_words, check, shown
from bot.support.model import Helpline, list_helplines

CODE = "7Q2M9KD41XYZABC" + check("7Q2M9KD41XYZABC")
LONGEST = 3500


def _kinds(text: str) -> list[Kind]:
    return [hint.kind for hint in find_hints(text, CODE)]


def test_each_kind_is_found_in_the_order_of_the_text() -> None:
    text = "07700 900123, a@b.org, SW1A 1AA, 943 476 5919, @mary, 943 476 5918, 3 May 1950, www.a.org"

    assert _kinds(f"{text}, {shown(CODE)}") == [
        Kind.PHONE,
        Kind.EMAIL,
        Kind.POSTCODE,
        Kind.NHS_NUMBER,
        Kind.HANDLE,
        Kind.BIRTH_DATE,
        Kind.ADDRESS,
        Kind.RECEIPT,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "07700900123",
        "07700 900 123",
        "Ring 0770-090-0123.",
        "(0161) 496 0000",
        "0161.496.0000",
        "020 7946 0018",
        "01204 61234",
        "0 7 7 0 0 9 0 0 1 2 3",
        "07 70 09 00 12 3",
        "077 09 10 1234",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "+48 22 123 45 67",
        "tel07700900123",
        "at 9.30 07700 900123 24 hours",
        "2 calls to 07700 900123 2 times",
        "٠٧٧٠٠ ٩٠٠١٢٣",
        "۰۷۷۰۰۹۰۰۱۲۳",
        "০৭৭০০ ৯০০১২৩",
        "੦੭੭੦੦ ੯੦੦੧੨੩",
        "０７７００ ９００１２３",
    ],
)
def test_a_telephone_number_is_found_however_it_is_written(text: str) -> None:
    assert _kinds(text) == [Kind.PHONE]


def test_two_numbers_side_by_side_are_two() -> None:
    assert _kinds("07700 900123 07700 900456") == [Kind.PHONE, Kind.PHONE]


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 1 December, 6pm",
        "1 December 2026 at 18.00",
        "01/12/2026 and 01.02.2024 09.30",
        "pills at 08.00 12.00 16.00 20.00",
        "pills at 08:00 12:00 16:00 20:00",
        "born yesterday",
        "in May 1950",
        "£1,200.50 or £07.50",
        "call 111 or 999 or 101 or 116 123",
        "text SHOUT to 85258",
        "0800 1111 24 hours a day",
        "+44 808 808 7777",
        "vitamin b12 3am and 3pm",
        "room e5 4th floor, b12 2nd door",
        "ur 03/05/24 letter",
        "I asked him.In the end he came. It did not help.me neither",
        "meet @6pm, or @ home",
        "the ward has 943 beds and 476 staff, 5919 visits",
        "ref 4839201",
        "1234567890",
        "1111111111",
    ],
)
def test_what_carers_write_all_the_time_gives_no_hint(text: str) -> None:
    assert find_hints(text, CODE) == ()


@pytest.mark.parametrize("line", list_helplines(), ids=lambda line: line.id)
def test_no_helpline_is_taken_for_somebodys_number(line: Helpline) -> None:
    assert Kind.PHONE not in _kinds(f"I rang {line.contact} 24 times")


@pytest.mark.parametrize(
    "text",
    [
        "03/05/1950",
        "3.5.1950",
        "03-05-1950",
        "1950-05-03",
        "03 05 1950",
        "3 May 1950",
        "3rd of May, 1950",
        "May 3, 1950",
        "3 Mai 1950",
        "3 maja 1950",
        "DOB 03/05/50",
        "d.o.b. 3/5/2019",
        "my son was born on 3 May 2019",
        "date of birth: 2019-05-03",
        "ur. 3.05.2019",
        "জন্ম ০৩/০৫/২০১৯",
        "۰۳/۰۵/۱۹۵۰",
    ],
)
def test_a_full_date_long_ago_or_told_as_a_birthday_is_a_date_of_birth(text: str) -> None:
    assert _kinds(text) == [Kind.BIRTH_DATE]


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("943 476 5919", True),
        ("9434765919", True),
        ("943-476-5919", True),
        ("010150 1234", True),  # Scotland's begin with a day of birth
        ("943 476 5918", False),
        ("943 476 591", False),
        ("943 476 59190", False),
    ],
)
def test_an_nhs_number_is_one_only_where_its_last_digit_checks(number: str, found: bool) -> None:
    assert (_kinds(number) == [Kind.NHS_NUMBER]) == found


@pytest.mark.parametrize("text", ["SW1A 1AA", "sw1a1aa", "M1 1AE", "CF10 3AT", "BT1 5GS", "E5 4TH"])
def test_a_postcode_is_found_in_any_case(text: str) -> None:
    assert _kinds(text) == [Kind.POSTCODE]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mary.o'neil+care@mail.example.co.uk", Kind.EMAIL),
        ("https://example.org/p?id=07700900123", Kind.ADDRESS),
        ("www.example.org", Kind.ADDRESS),
        ("example.co.uk", Kind.ADDRESS),
        ("t.me/mary", Kind.ADDRESS),
        ("(@mary_77)", Kind.HANDLE),
        ("＠mary", Kind.HANDLE),
        (as_words(CODE), Kind.RECEIPT),
        (CODE.lower(), Kind.RECEIPT),
    ],
)
def test_other_ways_to_reach_somebody_are_found_once(text: str, kind: Kind) -> None:
    assert _kinds(f"see {text}.") == [kind]


def test_a_code_is_looked_for_only_where_it_is_known() -> None:
    assert Kind.RECEIPT not in [hint.kind for hint in find_hints(as_words(CODE))]


@pytest.mark.parametrize(
    ("text", "sample"),
    [
        ("07700 900123", "07••••••123"),
        ("+447700900123", "+4••••••••123"),
        ("943 476 5919", "94•••••919"),
        ("@mary", "@•••y"),
        ("SW1A 1AA", "S•••••A"),
        ("a@b.org", "a•••••g"),
        ("https://example.org/" + "x" * 500, "ex••••••••••••xxx"),
    ],
)
def test_a_sample_shows_no_more_than_its_ends(text: str, sample: str) -> None:
    assert [hint.sample for hint in find_hints(text)] == [sample]


def test_a_sample_travels_by_no_log() -> None:
    assert "07" not in repr(find_hints("07700 900123"))


def test_of_each_kind_three_are_shown_and_the_same_one_once() -> None:
    many = " and ".join(f"07700 90012{last}, x{last}@b.org" for last in range(9))

    assert _kinds(many) == [Kind.PHONE, Kind.EMAIL] * MOST_OF_A_KIND
    assert _kinds("07700 900123, then 07700900123") == [Kind.PHONE]


@pytest.mark.parametrize(
    "piece",
    [
        *"a0@.+-1_/(&é٣ব",
        *(
            "0 ",
            "a.",
            "a@",
            "1/",
            "1.1.",
            "1-1-1-",
            "00",
            "0.",
            "()",
            "www.",
            "http://",
            "a.com",
            "a@a.",
            "a@a.a ",
            "@a.",
        ),
        *(
            "sw1a ",
            "1 may ",
            "may 1 ",
            "born ",
            "d.o.b",
            "07700 900123 ",
            "943 476 591",
            "01/01/1950 ",
            "+44",
            "x.com/",
        ),
        "7Q2M-9KD4-1XYZ-",
        as_words(CODE).rsplit(" ", 1)[0] + " ",
        as_words(CODE).split()[0] + " " * 50,
    ],
)
def test_no_text_is_slow(piece: str) -> None:
    """Whatever is repeated up to the longest text; the measure is time of the processor, with much room."""
    text = (piece * LONGEST)[:LONGEST]
    find_hints("warm up", CODE)
    began = time.process_time()
    find_hints(text, CODE)

    assert time.process_time() - began < 0.5


@given(st.text(st.sampled_from("0123456789 .-/@+a٣াé\n()mybornSW1A"), max_size=300))
@settings(max_examples=300)
def test_no_text_breaks_the_search(text: str) -> None:
    for hint in find_hints(text, CODE):
        assert hint.sample
        assert "•" in hint.sample
