"""How a quick question is read: right at once, shown first, or asked about; never guessed, and never a fault."""

import tracemalloc
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.cleaning import clean, digits, look_alike
from bot.polls import quick
from bot.polls.quick import (
    LONGEST_OPTION,
    LONGEST_QUESTION,
    PollPerhaps,
    PollTextTooLong,
    Quick,
    Spelling,
    read_quick,
)
from bot.refusals import Refusal
from tests.polls.quick_questions import ASKED, SHOWN_FIRST, SURE

REFUSALS = [value for value in vars(quick).values() if isinstance(value, type) and issubclass(value, Refusal)]

# Typing with every mark that means something here, and letters that clean and compare in odd ways.
TYPED = st.lists(
    st.sampled_from(
        [
            *[
                "soup",
                "Salad",
                "or",
                "and",
                "either",
                "Shall",
                "we",
                "When",
                "6pm",
                "Tuesday",
                "1",
                "yes",
                "no",
                "Hi all,",
            ],
            *[
                "?",
                "؟",
                "|",
                "｜",
                ",",
                "،",
                ";",
                "/",
                ":",
                " - ",
                "-",
                "•",
                "1.",
                "2.",
                "a)",
                "b)",
                "(",
                ")",
                '"',
                "“",
            ],
            *[
                "\n",
                "\n",
                " ",
                " ",
                "\u200d",
                "\ufe0f",
                "👩",
                "1\ufe0f\u20e3",
                "é",
                "\u0301",
                "ਜ਼",
                "میں",
                "I",
                "l",
                "0",
            ],
        ]
    ),
    max_size=40,
).map("".join)
ANYTHING = st.one_of(TYPED, TYPED.map(lambda text: text.replace("\n", " ")), st.text(max_size=200))

WORDS = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=12)
PHRASE = (
    st.lists(WORDS, min_size=1, max_size=3)
    .map(lambda words: clean("x" + " ".join(words)))
    .filter(lambda phrase: 0 < len(phrase) <= LONGEST_OPTION)
)
APART = st.lists(PHRASE, min_size=2, max_size=10).filter(
    lambda options: (
        not any(
            look_alike(one, other) or digits(one).casefold() == digits(other).casefold()
            for at, one in enumerate(options)
            for other in options[:at]
        )
    )
)


def refused(text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_quick(text)
    return caught.value


@pytest.mark.parametrize(("typed", "spelling", "question", "options"), SURE)
def test_lines_and_bars_are_posted_at_once(typed: str, spelling: Spelling, question: str, options: list[str]) -> None:
    understood = read_quick(typed)

    assert understood == Quick(question=question, options=tuple(options), spelling=spelling)
    assert understood.sure


@pytest.mark.parametrize(("typed", "spelling", "question", "options"), SHOWN_FIRST)
def test_other_spellings_are_shown_before_they_are_posted(
    typed: str, spelling: Spelling, question: str, options: list[str]
) -> None:
    understood = read_quick(typed)

    assert understood == Quick(question=question, options=tuple(options), spelling=spelling)
    assert not understood.sure


@pytest.mark.parametrize(("typed", "refusal", "details"), ASKED)
def test_what_cannot_be_told_is_asked(typed: str, refusal: type[Refusal], details: dict[str, object]) -> None:
    no = refused(typed)

    assert (type(no), no.details) == (refusal, details)


@pytest.mark.parametrize("typed", [typed for typed, refusal, _ in ASKED if refusal is PollPerhaps])
def test_an_example_given_back_can_be_copied_and_works(typed: str) -> None:
    example = refused(typed).details["example"]

    assert read_quick(example).spelling is Spelling.BARS


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.word)
def test_every_refusal_has_a_sentence(refusal: type[Refusal]) -> None:
    file = Path(quick.__file__).parents[1] / "words" / "en.ftl"
    words = FluentBundle(["en-GB"])
    words.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    details = dict.fromkeys(("most", "count", "number", "length", "option", "one", "other", "example"), "7")

    value = words.get_message(refusal.word).value
    assert value is not None
    sentence, faults = words.format_pattern(value, details)
    assert not faults
    assert sentence


def test_peoples_words_are_in_no_repr() -> None:
    assert "Soup" not in repr(read_quick("Lunch? | Soup | Salad"))
    assert "Soup" not in repr(refused("Lunch? | Soup | soup"))


def test_a_megabyte_is_refused_before_any_work() -> None:
    text = "Lunch? | " + "é\u0301|" * 400_000
    tracemalloc.start()
    no = refused(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert isinstance(no, PollTextTooLong)
    assert peak < 100_000


@settings(derandomize=True, max_examples=1500, deadline=None)
@given(ANYTHING)
def test_whatever_is_typed_gives_a_fair_question_or_a_refusal(text: str) -> None:
    try:
        understood = read_quick(text)
    except Refusal:
        return

    assert 0 < len(understood.question) <= LONGEST_QUESTION
    assert (not understood.options) == (understood.spelling is Spelling.BARE)
    assert not understood.options or 2 <= len(understood.options) <= 10
    assert all(0 < len(option) <= LONGEST_OPTION for option in understood.options)
    assert not any(
        look_alike(one, other) for at, one in enumerate(understood.options) for other in understood.options[:at]
    )


@settings(derandomize=True, max_examples=300, deadline=None)
@given(PHRASE, APART)
def test_choices_between_bars_come_out_as_they_went_in(question: str, options: list[str]) -> None:
    assert read_quick(" | ".join([question, *options])) == Quick(
        question=question, options=tuple(options), spelling=Spelling.BARS
    )


@settings(derandomize=True, max_examples=300, deadline=None)
@given(PHRASE, APART)
def test_choices_on_lines_come_out_as_they_went_in(question: str, options: list[str]) -> None:
    assert read_quick("\n".join([question, *options])) == Quick(
        question=question, options=tuple(options), spelling=Spelling.LINES
    )
