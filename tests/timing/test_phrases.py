"""Times in words: each phrase right, or refused with its own hint; none silently wrong."""

import csv
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.refusals import Refusal
from bot.timing.closings import read_exact, read_wall
from bot.timing.openings import read_opening
from bot.timing.phrases.reading import Reading, read_surely, read_time, said_back
from bot.timing.phrases.refusals import HalfOpen, PhraseTooLong, TimePassed, TimeUnclear, WordUnknown
from bot.timing.phrases.tokens import LONGEST, MOST_TOKENS, Cursor
from bot.timing.recurrence import Hourly, next_after
from bot.timing.rule_text import write
from bot.timing.zones import local, resolve
from bot.words import plain

LONDON = "Europe/London"
WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)
FEWEST_PHRASES = 150


def _phrases() -> Sequence[tuple[str, str, str, str]]:
    with Path(__file__).with_name("phrases.csv").open(encoding="utf-8") as file:
        _, *rows = csv.reader(line for line in file if not line.startswith("#"))
    return [(now, zone, phrase, becomes) for now, zone, phrase, becomes in rows]


PHRASES = _phrases()


def said(reading: Reading, zone: str, now: datetime, language: str = "en") -> str:
    return plain(open_words().text(said_back(reading.value, zone, now), language))


def becomes_of(phrase: str, now: datetime, zone: str) -> str:
    try:
        reading = read_time(phrase, now, zone)
    except Refusal as no:
        return no.word
    value = reading.value
    shown = f"{value:%Y-%m-%dT%H:%MZ}" if isinstance(value, datetime) else write(value)
    return shown if reading.doubt is None else f"{shown} assumed"


@pytest.mark.parametrize(("now", "zone", "phrase", "becomes"), PHRASES, ids=[f"{row[2]} @{row[0]}" for row in PHRASES])
def test_every_phrase_is_right_or_refused_with_its_hint(now: str, zone: str, phrase: str, becomes: str) -> None:
    assert becomes_of(phrase, datetime.fromisoformat(now), zone) == becomes


def test_there_are_enough_phrases_and_none_twice() -> None:
    assert len({row[:3] for row in PHRASES}) == len(PHRASES) >= FEWEST_PHRASES


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(("now", "zone", "phrase", "becomes"), PHRASES, ids=[f"{row[2]} @{row[0]}" for row in PHRASES])
def test_what_was_read_is_said_back_so_that_it_is_read_the_same(
    now: str, zone: str, phrase: str, becomes: str, language: str
) -> None:
    at = datetime.fromisoformat(now)
    if becomes.startswith("time-") or _is_second_pass(becomes):
        return
    reading = read_time(phrase, at, zone)
    again = read_time(said(reading, zone, at, language), at, zone)

    assert again == reading
    assert again.doubt is None


def _is_second_pass(becomes: str) -> bool:
    """In the hour that autumn repeats, no words tell the second time from the first: only "in 1 hour" gets there."""
    return becomes == "2027-10-31T01:15Z"


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("tmrw 7", "Thursday 26 November, 7pm"),
        ("wk on tues 7pm", "Tuesday 8 December, 7pm"),
        ("1 July 6pm", "Thursday 1 July 2027, 6pm"),
        ("midnight", "midnight at the end of Wednesday 25 November"),
        ("1 January midnight", "midnight at the end of Friday 1 January 2027"),
        ("27 November 00:00", "midnight at the end of Thursday 26 November"),
        ("first Friday of the month 6pm", "on the first Friday of each month at 6pm"),
        ("every 3 months on the 5th at 9am", "every 3 months on the 5th at 9am"),
        ("every 3 months on the 30th 9am", "every 3 months on the 30th at 9am, or on its last day"),
        ("last day of every 2 months 9am", "every 2 months on the last day at 9am"),
        ("every 6 hours, 3 times", "every 6 hours, 3 times"),
    ],
)
def test_it_is_said_back_with_the_date(phrase: str, words: str) -> None:
    assert said(read_time(phrase, WEDNESDAY, LONDON), LONDON, WEDNESDAY) == words


@pytest.mark.parametrize(
    ("phrase", "hint"),
    [
        ("tomorrow 9", "Is that 9am or 9pm? Please write it like that."),
        ("sat 12", "Is that midnight or 12 noon? Please write it like that."),
        ("fri half 10", "Is that 10.30am or 10.30pm? Please write it like that."),
        ("tomorrow 9am pls", "I do not understand “pls” here. Try it like this: 4 December 6pm"),
        ("tomorrow 6pm to 8pm", "I do not understand “to 8 pm” here. Try it like this: 4 December 6pm"),
        ("tonight", "At what time? Please add it, such as 6pm."),
        ("next week", "On which day? Please write it, such as Friday or 4 December."),
        ("weds 6pm", "Do you mean Wednesday 25 November or Wednesday 2 December? Please write the date."),
        ("Friday 28 November 6pm", "That would be Saturday 28 November. Change the weekday or the date."),
        ("31 Feb 6pm", "I cannot find “31 feb” in the calendar. Please check the date."),
        ("25:00 tomorrow", "No clock shows “25:00”. Please check the time."),
        ("1/1/3000 9am", "That is too far ahead. Choose a year before 3000."),
        ("every 0 days 9am", "That number does not work. Choose one from 1 to 1000."),
        ("every second Friday 6pm", "I cannot repeat it like that. Try: every Tuesday 6pm"),
        ("every Friday midnight", "Is that at the start or the end of the day? Try 12.01am or 11.59pm."),
        ("x" * 4000, "That is too long for a time. Write only the day and the time."),
    ],
)
def test_a_refusal_says_what_is_open_or_was_not_understood(phrase: str, hint: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_time(phrase, WEDNESDAY, LONDON)

    assert plain(open_words().text(Say.of(refused.value), "en")) == hint


# Where nothing is confirmed, nothing is assumed.


@pytest.mark.parametrize("phrase", [row[2] for row in PHRASES if row[3].endswith(" assumed") and "every" not in row[2]])
def test_where_it_counts_at_once_nothing_is_assumed(phrase: str) -> None:
    with pytest.raises(TimeUnclear):
        read_surely(phrase, WEDNESDAY, LONDON)


def test_openings_and_dates_to_choose_between_are_read_by_the_same_grammar() -> None:
    assert read_opening("day after tomorrow at noon", WEDNESDAY, LONDON) == datetime(2026, 11, 27, 12, tzinfo=UTC)
    assert read_opening("in 2 hours", WEDNESDAY, LONDON) == datetime(2026, 11, 25, 12, tzinfo=UTC)
    assert read_wall("dydd Gwener 6yh", WEDNESDAY, LONDON) == read_wall("27/11/2026 18:00", WEDNESDAY, LONDON)
    assert read_exact("5 Rhagfyr 7yh", WEDNESDAY, LONDON) == datetime(2026, 12, 5, 19, tzinfo=UTC)


def test_an_opening_in_the_doubt_of_morning_or_evening_asks() -> None:
    with pytest.raises(HalfOpen) as refused:
        read_opening("tomorrow 7", WEDNESDAY, LONDON)

    assert plain(open_words().text(Say.of(refused.value), "en")).startswith("Is that 7am or 7pm?")


# Laws, by random words.

_WORDS = sorted(
    {word for row in PHRASES for word in row[2].split()} | {"at", "on", "every", "the", "of", "month", "half"}
)
_HOURS = st.sampled_from(
    ["6pm", "at 7.30 pm", "18:00", "noon", "half past 6", "7", "10ish am", "0915", "9yb", "midnight"]
)
_ONE_DAY = st.sampled_from(
    ["tomorrow", "fri", "next tues", "wk on mon", "5 Dec", "3/12/2027", "the 5th", "dydd Llun", "in 3 days", "yfory"]
)
_EVERY = st.sampled_from(
    ["every Monday", "weekdays", "every other Tues", "first Friday of the month", "every 4 months on the 30th", "daily",
     "last day of each month", "every 29 Feb", "bob dydd Llun a dydd Iau", "every 12 days", "every mon, wed & sun",
     "every 5 months on the last day", "bob yn ail ddiwrnod", "every 2 months on the 8th"]
)  # fmt: skip
_ENDS = st.sampled_from(
    ["", "", ", until 5 March", ", 2 times", " one time only", " until 1/1/2028", " tan 3 Mai", ", 3 times"]
)
_GOOD = st.one_of(
    st.tuples(_ONE_DAY, _HOURS).map(" ".join),
    st.tuples(_HOURS, _ONE_DAY).map(" ".join),
    st.tuples(_EVERY, _HOURS, _ENDS).map(lambda parts: f"{parts[0]} {parts[1]}{parts[2]}"),
    st.tuples(st.integers(1, 60), st.sampled_from(["minutes", "hours", "awr"])).map(
        lambda parts: f"in {parts[0]} {parts[1]}"
    ),
)
_NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
_ZONES = st.sampled_from([LONDON, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])


def _is_told_apart(at: datetime, zone: str) -> bool:
    return resolve(local(at, zone), zone) == at


def _stays(phrase: str, now: datetime, zone: str) -> None:
    """What is read lies ahead, and is read again as it is said back in either language."""
    try:
        reading = read_time(phrase, now, zone)
    except (TimeUnclear, TimePassed):
        return
    if isinstance(reading.value, datetime):
        assert reading.value > now
        assert reading.value.second == reading.value.microsecond == 0
        assume(_is_told_apart(reading.value, zone))
    else:
        assert next_after(reading.value, now) is not None
    for language in ("en", "cy"):
        assert read_time(said(reading, zone, now, language), now, zone) == reading


@settings(derandomize=True, deadline=None, max_examples=600)
@given(_GOOD, _NOWS, _ZONES)
@example("every 31 months on the 30th", WEDNESDAY, LONDON)
def test_whatever_is_read_is_read_again_as_it_is_said_back(phrase: str, now: datetime, zone: str) -> None:
    _stays(phrase, now, zone)


@settings(derandomize=True, deadline=None, max_examples=1500)
@given(st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join), _NOWS)
def test_words_in_any_order_are_refused_or_said_back(phrase: str, now: datetime) -> None:
    _stays(phrase, now, LONDON)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.datetimes(datetime(2026, 11, 26), datetime(2031, 1, 1)), st.sampled_from(["en", "cy"]), _ZONES)
def test_every_instant_that_is_said_back_is_read(wall: datetime, language: str, zone: str) -> None:
    at = resolve(wall.replace(second=0, microsecond=0), zone)
    assume(at > WEDNESDAY)
    reading = Reading(value=at)

    assert read_time(said(reading, zone, WEDNESDAY, language), WEDNESDAY, zone) == reading


@settings(derandomize=True, deadline=None, max_examples=600)
@given(
    _GOOD,
    st.sampled_from(["maybe", "not", "6", "x", "tomorrow", "to", "and", "£", "week", "#5", "☀", "9pm", "2027"]),
    st.data(),
)
def test_no_time_comes_of_a_phrase_with_a_word_too_many(phrase: str, junk: str, data: st.DataObject) -> None:
    """A word more is refused, unless it is part of the phrase: then it is in what is said back."""
    words = phrase.split()
    words.insert(data.draw(st.integers(0, len(words))), junk)
    if junk in ("maybe", "not", "x", "£", "#5", "☀"):
        with pytest.raises(TimeUnclear):
            read_time(" ".join(words), WEDNESDAY, LONDON)
    else:
        _stays(" ".join(words), WEDNESDAY, LONDON)


@settings(derandomize=True, deadline=None, max_examples=2000)
@given(st.text(max_size=60) | st.text("0123456789 .:/-apmhfl,TueDcSat@&'", max_size=40), _NOWS)
def test_junk_never_fails_otherwise(phrase: str, now: datetime) -> None:
    _stays(phrase, now, LONDON)


@settings(derandomize=True, deadline=None, max_examples=500)
@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=60))
def test_nothing_takes_many_steps(words: list[str]) -> None:
    """The words looked at are counted, not the time: a busy machine proves nothing."""
    looks = 0
    look = Cursor.word

    def counted(cursor: Cursor, ahead: int = 0) -> str:
        nonlocal looks
        looks += 1
        return look(cursor, ahead)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cursor, "word", counted)
        becomes_of(" ".join(words), WEDNESDAY, LONDON)

    assert looks <= 100 * MOST_TOKENS


@pytest.mark.parametrize("phrase", ["9" * 4000, "a " * MOST_TOKENS + "a", "9am " * 40, "." * (LONGEST + 1)])
def test_more_than_a_time_needs_is_refused_unread(phrase: str) -> None:
    with pytest.raises(PhraseTooLong):
        read_time(phrase, WEDNESDAY, LONDON)


def test_the_first_word_that_is_not_known_is_told() -> None:
    with pytest.raises(WordUnknown) as refused:
        read_time("tomorrow at Sandra’s", WEDNESDAY, LONDON)

    assert refused.value.details == {"words": "sandras"}
    assert "sandras" not in str(refused.value)


def test_hours_are_counted_as_time_passes_over_the_clock_change() -> None:
    before = datetime(2027, 3, 27, 23, 30, tzinfo=UTC)
    reading = read_time("every 2 hours", before, LONDON)

    assert not isinstance(reading.value, datetime)
    assert isinstance(reading.value.pattern, Hourly)
    assert next_after(reading.value, before) == before + timedelta(hours=2)
