"""The time and the thing, told apart: many ways to type it; and whatever is typed, never silently wrong."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reminders import splitting
from bot.reminders.splitting import NotTaken, OnlyThing, OnlyTime, Unsure, Whole, split
from bot.timing.phrases import refusals as no
from bot.timing.phrases.reading import Reading, read_time
from bot.timing.recurrence import Rule, next_after

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)
LONDON = "Europe/London"


@pytest.mark.parametrize(
    ("typed", "thing", "time"),
    [
        ("me tomorrow 9am to ring the GP", "ring the GP", "tomorrow 9am"),
        ("please remind me to ring the GP tomorrow 9am", "ring the GP", "tomorrow 9am"),
        ("tomorrow 9am - ring GP", "ring GP", "tomorrow 9am"),
        ("tomorrow 9am: ring GP", "ring GP", "tomorrow 9am"),
        ("tomorrow ring the GP at 9am", "ring the GP", "tomorrow 9am"),
        ("that I owe Ann in 2 hours", "I owe Ann", "in 2 hours"),
        ("me about the letter 5 jan 10am", "the letter", "5 jan 10am"),
        ("library books by tomorrow 9am", "library books", "tomorrow 9am"),
        ("every Monday 8pm tablets", "tablets", "every Monday 8pm"),
        ("every Monday tablets 8pm", "tablets", "every Monday 8pm"),
        ("tablets every Monday 8pm", "tablets", "every Monday 8pm"),
        ("2 tablets every day at 9am", "2 tablets", "every day at 9am"),
        ("two tablets every 8 hours", "two tablets", "every 8 hours"),
        ("first aid course friday 9am", "first aid course", "friday 9am"),
        ("evening class tomorrow 9am", "evening class", "tomorrow 9am"),
        ("half term club friday 9am", "half term club", "friday 9am"),
        ("pay 25 tomorrow 9am", "pay 25", "tomorrow 9am"),
        ("room 7 tomorrow 9am", "room 7", "tomorrow 9am"),
        ("first Friday of the month 10am forum", "forum", "first Friday of the month 10am"),
        ("read the 9 december letter on friday 9am", "read the 9 december letter", "friday 9am"),
        ("half 6 bins", "bins", "half 6"),
        ("daily 8am insulin until 5 march", "insulin", "daily 8am until 5 march"),
        ("💊 daily 9am", "💊", "daily 9am"),
        ("3 december 9am dentist", "dentist", "3 december 9am"),
        ("atgoffa fi yfory 9yb i ffonio'r meddyg", "ffonio'r meddyg", "yfory 9yb"),
        ("tomorrow 9am ring Bob", "ring Bob", "tomorrow 9am"),
        ("ring Bob monday 9am", "ring Bob", "monday 9am"),
        ("Bob's lunch friday 1pm", "Bob's lunch", "friday 1pm"),
        ("ring Jan tomorrow 9am", "ring Jan", "tomorrow 9am"),
        ("tabledi bob 2 awr", "tabledi", "every 2 hours"),
        ("fi bob dydd Llun 8yh tabledi", "tabledi", "bob dydd Llun 8yh"),
    ],
)
def test_the_thing_and_the_time_are_told_apart(typed: str, thing: str, time: str) -> None:
    found = split(typed, NOW, LONDON)

    assert isinstance(found, Whole)
    assert (found.thing, found.reading) == (thing, read_time(time, NOW, LONDON))


@pytest.mark.parametrize(
    ("typed", "thing", "why"),
    [
        ("yesterday ring the GP at 9am", "ring the GP", no.TimePassed),
        ("ring the GP 31 February 9am", "ring the GP", no.DayMissing),
        ("ring the GP at 25:00", "ring the GP", no.ClockMissing),
        ("tomorrow ring the GP at 25:00", "ring the GP", no.ClockMissing),
        ("tablets every 0 days at 9am", "tablets", no.EveryWrong),
        ("party on 1 jan 3000 at 9am", "party", no.TimeTooFar),
        ("ring the GP tomorrow morning", "ring the GP", no.ClockOpen),
        ("mum's tablets every day at 8", "mum's tablets", no.HalfOpen),
        ("yesterday 9am", "", no.TimePassed),
    ],
)
def test_a_part_of_a_time_that_cannot_be_is_not_taken_for_the_time(typed: str, thing: str, why: type) -> None:
    found = split(typed, NOW, LONDON)

    assert isinstance(found, NotTaken)
    assert (found.thing, type(found.no)) == (thing, why)


@pytest.mark.parametrize(
    "typed",
    [
        "9am tomorrow call mum sunday 5pm",
        "tomorrow ring GP on monday at 9am",
        "insulin 8am and 8pm every day",
        "tablets 8am, 8pm every day",
        "9am and 5pm tablets",
        "sun cream saturday 9am",
        "appointment at 10.30 tomorrow 9am",
    ],
)
def test_what_can_be_parted_in_two_ways_is_not(typed: str) -> None:
    assert isinstance(split(typed, NOW, LONDON), Unsure)


@pytest.mark.parametrize(
    ("typed", "thing"), [("ring the GP", "ring the GP"), ("me", ""), (".", ""), ("9 lives", "9 lives")]
)
def test_without_a_time_there_is_a_thing_alone(typed: str, thing: str) -> None:
    assert split(typed, NOW, LONDON) == OnlyThing(thing=thing)


@pytest.mark.parametrize("typed", ["me tomorrow 9am", "every monday 8pm", "8pm"])
def test_without_a_thing_there_is_a_time_alone(typed: str) -> None:
    assert isinstance(split(typed, NOW, LONDON), OnlyTime)


MIXED = (
    "me to that about ring GP mum tomorrow monday friday every day week at on in the 9am 9 8pm 25:00 31 february 10 "
    "hours and half past noon midnight until times next last first of month 2 yfory bob llun 9yb i 0 . - 💊 tablets "
    "3000 yesterday ago this evening morning quarter 10.30 5/12 2026-12-04"
)
WORDS = st.sampled_from(MIXED.split())


@settings(derandomize=True, deadline=None, max_examples=200)
@given(typed=st.one_of(st.lists(WORDS, max_size=14).map(" ".join), st.text(max_size=400)))
def test_whatever_is_typed_the_time_is_to_come_and_no_word_is_lost(typed: str) -> None:
    found = split(typed, NOW, LONDON)

    if isinstance(found, Whole):
        value = found.reading.value
        due = next_after(value, NOW) if isinstance(value, Rule) else value
        assert due is not None
        assert due > NOW
        assert found.thing
    if isinstance(found, Whole | OnlyThing | NotTaken):
        assert " ".join(found.thing.split()) in " ".join(typed.split())


@pytest.mark.parametrize(
    "word", ["at 9 ", "tomorrow ", "9am monday ", "every monday at 9am ", "monday to friday ", "x "]
)
def test_a_line_made_to_be_slow_is_read_a_few_times_at_most(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    """However long it is; and that is done beside the writer."""
    tried: list[str] = []

    def read(words: str, now: datetime, zone: str) -> Reading:
        tried.append(words)
        return read_time(words, now, zone)

    monkeypatch.setattr(splitting, "read_time", read)
    split(word * 400, NOW, LONDON)

    assert len(tried) <= 200
