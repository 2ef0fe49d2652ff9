"""Notices as people paste them: what is read is right, and what could be read in two ways is left out."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.main.core import open_words
from bot.pasted.model import LONGEST_TITLE, Found
from bot.pasted.reading_notice import MOST_DATES, read_notice
from bot.timing.phrases.tokens import Cursor
from bot.words import plain

TUESDAY_10 = datetime(2026, 12, 1, 10, tzinfo=UTC)
LONDON = "Europe/London"

with Path(__file__).with_name("notices.csv").open(encoding="utf-8", newline="") as file:
    NOTICES = list(csv.DictReader(file))


def written(found: Found) -> str:
    """A date as the file has it."""
    clock = f" {found.wall.clock:%H:%M}" if found.wall.clock is not None else ""
    return f"{found.wall.day.isoformat()}{clock}" + (f"-{found.ends:%H:%M}" if found.ends is not None else "")


@pytest.mark.parametrize("notice", NOTICES, ids=[row["what"] for row in NOTICES])
def test_a_notice_is_read_rightly_or_left_out(notice: dict[str, str]) -> None:
    read = read_notice(notice["text"], TUESDAY_10, LONDON)

    assert read.title == notice["title"]
    assert "; ".join(map(written, read.dates)) or (read.dates == () and notice["dates"] == "none")
    assert ("; ".join(map(written, read.dates)) or "none") == notice["dates"]
    assert (read.place or "none") == notice["place"]


def test_there_are_enough_of_them_and_of_those_of_which_nothing_is_certain() -> None:
    assert len(NOTICES) >= 70
    assert len([row for row in NOTICES if row["dates"] == "none"]) >= 15


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Forum, Monday 8 December 6pm", "8 December is a Tuesday, not a Monday."),
        ("Forum, Tuesday 24 November 2026 6pm", "“Tuesday 24 November 2026 6pm” is over."),
        ("Forum, Tue 8 December 7.30", "“7.30” may be 7.30am or 7.30pm. I left the time out."),
        ("Forum on Tuesday at 6pm", "I was not sure if it is Tuesday 1 December or Tuesday 8 December."),
        ("Forum 31 November 6pm", "I cannot find “31 November 6pm” in the calendar."),
        ("Forum next Friday 6pm", "I was not sure what “next Friday 6pm” means. I left it out."),
        ("Forum 7-11 December", "It lasts more than a day. I left those days out."),
        ("Forum every Friday 6pm", "It comes again and again. I left that out."),
        ("Forum on Tuesday 8 December is cancelled", "It says that something is off or moved. Please check the day."),
        ("Fwd: Forum tomorrow 6pm", "I do not know when “tomorrow 6pm” was written. I left it out."),
        ("Quiz Thu 3 Dec 7pm for 7.30pm", "There is more than one time, from 7pm to 7.30pm. I left them out."),
    ],
)
def test_what_was_left_out_is_told_with_the_reason(text: str, said: str) -> None:
    doubts = read_notice(text, TUESDAY_10, LONDON).doubts

    assert [plain(open_words().text(doubt, "en")) for doubt in doubts] == [said]


def test_instants_are_those_of_the_clock_on_the_wall() -> None:
    (found,) = read_notice("Forum Tuesday 6 July 2027 6pm", TUESDAY_10, LONDON).dates

    assert found.at == datetime(2027, 7, 6, 17, tzinfo=UTC)


_PIECES = st.sampled_from(
    ["Forum", "at", "the", "Library", "8 December", "Tue", "Tuesday", "6pm", "6-8pm", "to", "moved", "from", "every",
     "tomorrow", "\n", ". ", "?", "📍", "Venue:", "7.30", "1, 8 and", "RT3 4XY", "cancelled", "by", "-", "12/12", "y",
     "dydd Iau", "yn", "noon", "2026", "31", "half", "on", "for", "(", "Fwd:", "Subject:", "10am - 12 noon", "0"]
)  # fmt: skip


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.lists(_PIECES, max_size=25).map(" ".join) | st.text(max_size=80))
def test_any_text_is_read_without_a_fault_and_nothing_in_it_is_over(text: str) -> None:
    read = read_notice(text, TUESDAY_10, LONDON)

    assert len(read.title) <= LONGEST_TITLE
    assert len(read.dates) <= MOST_DATES
    assert all(found.at is None or found.at > TUESDAY_10 for found in read.dates)
    assert all(found.wall.day >= TUESDAY_10.date() for found in read.dates)


@pytest.mark.parametrize(
    "text", ["on the 8 at 6 " * 40, "Tue 8 December 6pm " * 20, "Tue 8 December 6pm\n" * 200, "a " * 4000, "9" * 8000]
)
def test_a_long_text_does_not_take_many_steps(text: str) -> None:
    """The words looked at are counted, not the time: a busy machine proves nothing."""
    looks = 0
    look = Cursor.word

    def counted(cursor: Cursor, ahead: int = 0) -> str:
        nonlocal looks
        looks += 1
        return look(cursor, ahead)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cursor, "word", counted)
        read_notice(text, TUESDAY_10, LONDON)

    assert looks <= 60_000
