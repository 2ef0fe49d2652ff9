"""What the checks know of words: their forms, their syllables, plainer ones; and how much work it is to find them."""

import csv
import sys
from importlib.resources import files
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.polls.checks import english, reading_age, swaps, warnings
from bot.polls.checks.draft import Draft
from bot.polls.checks.inflection import forms, plural
from bot.polls.checks.swaps import Kind, find_swaps
from bot.polls.checks.syllables import syllables
from bot.polls.quick import LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS
from tests.polls.bad_drafts import BAD
from tests.polls.good_drafts import GOOD

# As they are spoken in Britain.
SYLLABLES = {
    1: "a the time eyes queue queued friend friends leave changed walked should can't won't weren't league through",
    2: "carer people being going poem quiet café centre evening every something careful statement changes needed tables"
    " settled isn't didn't unique colleague safety rhythm churches many co-chair science lion real-time",
    3: "library dialect's hospital idea area usual family autism create-it dialogue December videos studying committee"
    " medicine everyone nobody's assessment recipe senior employer wheelchair-bound beautiful",
    4: "dementia community society information reality initiate associate variety anxiety January coordinate",
    5: "university opportunity association rehabilitate physiotherapist",
}

TYPED = st.lists(
    st.sampled_from(
        [
            *[
                "Surely",
                "don't you think",
                "how much",
                "has",
                "improved",
                "was",
                "the food",
                "good",
                "and",
                "or",
                "but",
            ],
            *["CMHT", "loved one", "in relation to", "commence", "isn't it", "the", "excellent", "more", "a", "we"],
            *["?", "!", ".", "…", ",", ":", ";", "(", ")", "-", "–", "'", "’", "“", "”", "/", "&", "\n", " ", "  "],
            *["é", "ß", "İ", "ǅ", "١", "½", "😀", "चाय", "x" * 40, "1-5", "£1-£5", "5 to 10", "Dr.", "e.g."],
        ]
    ),
    max_size=60,
).map(" ".join)


def test_syllables_are_counted_as_they_are_spoken() -> None:
    counted = {word: (syllables(word), count) for count, words in SYLLABLES.items() for word in words.split()}

    assert {word: pair for word, pair in counted.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize(
    ("text", "youngest", "oldest"),
    [
        ("We meet in the hall on Monday. There will be tea and cake. Who can bring a cake for us all to share?", 5, 8),
        (
            "On Saturday in December we go to the hospital library. Is your family able to come with us on the bus?",
            6,
            10,
        ),
        ("The consortium is debating decentralisation of rehabilitation. Would decentralisation hinder you?", 14, 18),
    ],
)
def test_the_reading_age_is_low_where_words_are_known_and_high_where_they_are_not(
    text: str, youngest: int, oldest: int
) -> None:
    assert youngest <= reading_age.reading_age(Draft.of(text, [])) <= oldest


def test_of_a_short_question_no_reading_age_is_told() -> None:
    """Four words make no page: the formula would give "Could organisations reciprocate?" the age of thirty."""
    said = warnings("Could interdepartmental organisational restructuring affect you?", [])

    assert [warning.word for warning in said] == ["check-long-words"]


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("They commenced", "started"),
        ("She has undertaken", "done"),
        ("It was obtained", "got"),
        ("He is liaising with us", "working with"),
        ("utilizing", "using"),
        ("Our strategies", "plans"),
        ("The CMHTs' view", "community mental health teams"),
        ("An ICB's job", "local NHS board"),
        ("A low hanging branch, a low-hanging fruit", "easy wins"),
        ("accommodating", "helpful"),
    ],
)
def test_words_are_found_in_all_their_forms_and_answered_in_the_same(said: str, better: str) -> None:
    assert [swap.better for swap in find_swaps(Draft.of(said, []))] == [better]


@pytest.mark.parametrize(
    "said",
    ["Ask at the Strategy Unit", "You come after prior? To whom", "Who identifies as a carer", "the otter", "ot"],
)
def test_names_and_phrases_across_a_stop_are_left_alone(said: str) -> None:
    assert [swap.said for swap in find_swaps(Draft.of(said, [])) if swap.said != "prior"] == []


def test_verbs_and_nouns_take_their_forms() -> None:
    assert forms("carry out").third == "carries out"
    assert forms("carry out").past == "carried out"
    assert forms("put off").going == "putting off"
    assert forms("agree").going == "agreeing"
    assert forms("plan").done == "planned"
    assert plural("list of jobs") == "lists of jobs"
    assert plural("strategy") == "strategies"


def test_the_lists_are_long_and_in_order_and_offer_no_word_that_is_on_them() -> None:
    folder = files("bot.polls.checks")
    rows = {
        kind: list(csv.reader((folder / f"{kind.value}.csv").read_text(encoding="utf-8").splitlines()))[1:]
        for kind in Kind
    }
    offered = [row[1] for of_kind in rows.values() for row in of_kind if row[1]]

    assert len([row for row in rows[Kind.PLAIN] if row[1]]) >= 250
    assert len([row for row in rows[Kind.JARGON] if row[1]]) >= 200
    for of_kind in rows.values():
        said = [row[0] for row in of_kind]
        assert said == sorted(set(said), key=lambda words: (words.lower(), words))
    assert [better for better in offered if find_swaps(Draft.of(f"x {better}", []))] == []


def test_every_list_is_read_once_and_not_before_it_is_needed() -> None:
    warnings("Have you met the interdisciplinary CMHT?", [])
    readers = (swaps._entries, english._languages, reading_age._everyday)
    misses = [reader.cache_info().misses for reader in readers]
    warnings("Have you met the multilingual CPN?", [])

    assert misses == [1, 1, 1]
    assert [reader.cache_info().misses for reader in readers] == misses


def _work(question: str, options: list[str]) -> int:
    """How many functions are called to look a draft over, those of the library that is written in C among them."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        warnings(question, options)
    finally:
        sys.setprofile(None)
    return calls


def test_work_grows_with_the_length_of_a_draft_and_stays_small() -> None:
    """A few thousand calls take two or three milliseconds; the longest draft that can be asked is looked over here."""
    words = [line.split(" => ")[0] for lines in (*BAD.values(), GOOD) for line in lines.strip().split("\n")]
    text = " ".join(words).replace("|", "")
    half = (text[: LONGEST_QUESTION // 2], [text[at : at + LONGEST_OPTION // 2] for at in range(0, 500, 50)])
    whole = (text[:LONGEST_QUESTION], [text[at : at + LONGEST_OPTION] for at in range(0, MOST_OPTIONS * 100, 100)])
    assert len(whole[1]) == MOST_OPTIONS
    warnings(*whole)

    assert _work(*whole) < 12_000
    assert _work(*whole) < 2.5 * _work(*half)


@settings(max_examples=300)
@given(question=TYPED, options=st.lists(TYPED, max_size=4))
def test_any_draft_at_all_is_looked_over_without_a_fault(question: str, options: list[str]) -> None:
    assert len(warnings(question, options)) <= 3
