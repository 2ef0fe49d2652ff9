"""What is typed to say which dates suit, by plain values: whatever way people write it, and nothing guessed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.main.core import open_words
from bot.people.model import CommunityId, PersonId
from bot.polls.model import MAYBE, YES, Dates, DatesUnclear, Marks, NoSuchOption, Poll, PollId, State
from bot.polls.typed import Whole, typed_answer

TEN = Poll(
    id=PollId(1),
    community=CommunityId(1),
    time_zone="Europe/London",
    number=7,
    question="When?",
    options=tuple(f"2026-12-{day:02}T18:00" for day in range(8, 18)),
    kind=Dates(),
    state=State.OPEN,
    asked_by=PersonId(1),
    asked_in=None,
    closes_at=datetime(2026, 12, 4, 20, tzinfo=UTC),
)
THREE = replace(TEN, options=TEN.options[:3])

STATES = {YES: ("yes", "Yes", "y", "yeah"), MAYBE: ("maybe", "if need be", "m", "perhaps"), 0: ("no", "No", "n")}


@pytest.mark.parametrize(
    ("typed", "marks"),
    [
        ("1 yes 2 maybe", ((1, YES), (2, MAYBE))),
        ("1y 2m 3n", ((1, YES), (2, MAYBE))),
        ("1y2m3n", ((1, YES), (2, MAYBE))),
        ("1 if need be", ((1, MAYBE),)),
        ("1: yes, 2: maybe, 3: no.", ((1, YES), (2, MAYBE))),
        ("1=yes; 2=maybe", ((1, YES), (2, MAYBE))),
        ("1 3 yes 2 maybe", ((1, YES), (2, MAYBE), (3, YES))),
        ("yes 1 3 maybe 2", ((1, YES), (2, MAYBE), (3, YES))),
        ("yes: 1, 2", ((1, YES), (2, YES))),
        ("2", ((2, YES),)),
        ("1, 3", ((1, YES), (3, YES))),
        ("১ yes ২ maybe", ((1, YES), (2, MAYBE))),
        ("yes", ((1, YES), (2, YES), (3, YES))),
        ("maybe", ((1, MAYBE), (2, MAYBE), (3, MAYBE))),
        ("No.", ()),
    ],
)
def test_ways_in_which_people_write_it(typed: str, marks: Marks) -> None:
    assert typed_answer(THREE, typed, ()) == marks


def test_what_is_not_named_stays_as_it_was() -> None:
    before: Marks = ((1, YES), (2, YES))

    assert typed_answer(THREE, "2 no 3 maybe", before) == ((1, YES), (3, MAYBE))
    assert typed_answer(THREE, "no", before) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "huh",
        "1 yes 1 no",
        "1 yes 2",
        "yes 1 maybe",
        "1 yes maybe",
        "yes no",
        "1 yesterday",
        "1 not",
        "1 yes!",
        "1st",
    ],
)
def test_what_would_need_a_guess_is_refused(typed: str) -> None:
    with pytest.raises(DatesUnclear):
        typed_answer(THREE, typed, ())


@pytest.mark.parametrize("typed", ["4 yes", "0 yes", "1 yes 99 no", "9999", "00001 yes"])
def test_a_number_that_no_date_has_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchOption):
        typed_answer(THREE, typed, ())


def test_words_for_all_kinds_mean_the_same_here() -> None:
    assert typed_answer(THREE, "none", ()) is Whole.TAKEN_BACK
    assert typed_answer(THREE, "skip", ()) is Whole.SKIPPED


def test_no_word_means_two_answers_in_any_language() -> None:
    book = open_words()
    words = [phrase for state in ("yes", "maybe", "no") for phrase in book.phrases(f"dates-{state}-plain-words")]

    assert len(words) == len(set(words))


_answers = st.dictionaries(st.integers(1, 10), st.sampled_from([YES, MAYBE, 0]), min_size=1)


@settings(derandomize=True, max_examples=300)
@given(_answers, _answers, st.data())
def test_each_date_gets_what_was_written_of_it_and_no_other_changes(
    before: dict[int, int], said: dict[int, int], data: st.DataObject
) -> None:
    marks: Marks = tuple(sorted((n, state) for n, state in before.items() if state))
    pieces = [
        f"{n}{data.draw(st.sampled_from(['', ' ', ': ', '=']))}{data.draw(st.sampled_from(STATES[state]))}"
        for n, state in said.items()
    ]
    typed = data.draw(st.sampled_from([" ", ", ", "; ", "\n"])).join(pieces)

    assert typed_answer(TEN, typed, marks) == tuple(
        sorted((n, state) for n, state in {**before, **said}.items() if state)
    )


@settings(derandomize=True, max_examples=300)
@given(_answers)
def test_writing_it_twice_is_writing_it_once(said: dict[int, int]) -> None:
    typed = " ".join(f"{n} {STATES[state][0]}" for n, state in said.items())
    once = typed_answer(TEN, typed, ())
    assert not isinstance(once, Whole)

    assert typed_answer(TEN, typed, once) == once


@settings(derandomize=True, max_examples=500)
@given(st.text(max_size=30) | st.text("0123456789 yesnomaybe,:=", max_size=20))
def test_reading_an_answer_never_fails_otherwise(typed: str) -> None:
    try:
        said = typed_answer(TEN, typed, ())
    except (DatesUnclear, NoSuchOption):
        return
    assert isinstance(said, Whole) or all(1 <= n <= 10 and state in (MAYBE, YES) for n, state in said)
