"""Calendar files: one entry with an alarm, at the very times at which we would remind."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from bot.people.model import PersonId
from bot.reminders.calendar import file_of
from bot.reminders.model import Reminder, ReminderId
from bot.timing.phrases.reading import read_time
from bot.timing.recurrence import between

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)
LONDON = "Europe/London"


def promised(words: str, thing: str = "ring the GP", zone: str = LONDON) -> Reminder:
    """A reminder of these words."""
    draft = Reminder(id=ReminderId(77), person=PersonId(1), platform="fake", words=thing)
    return draft.timed(read_time(words, NOW, zone).value, at=NOW).confirmed(3, "fake")


def written(reminder: Reminder) -> Any:
    """The file, read again."""
    assert reminder.at is not None
    return Calendar.from_ical(file_of(reminder, reminder.at, reminder.words, NOW).content)


def test_it_has_one_entry_with_an_alarm_as_the_standard_asks() -> None:
    reminder = promised("tomorrow 9am")
    assert reminder.at is not None
    file = file_of(reminder, reminder.at, reminder.words, NOW)
    [entry] = written(reminder).walk("VEVENT")
    [alarm] = entry.walk("VALARM")

    assert (file.name, file.media_type) == ("reminder-3.ics", "text/calendar")
    assert file.content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in file.content.split(b"\r\n"))
    assert (entry["uid"], entry["summary"]) == ("reminder-77@caresay", "ring the GP")
    assert entry["dtstart"].dt == datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert entry["dtstamp"].dt == NOW
    assert (alarm["action"], alarm["description"], alarm["trigger"].dt) == ("DISPLAY", "ring the GP", timedelta())


@pytest.mark.parametrize(
    "words",
    [
        "every day at 9am",
        "every 3 days at 1.30am",
        "every other Tuesday at 7pm",
        "every Monday and Friday at 8pm 9 times",
        "on the 31st of each month at 8am",
        "every 2 months on the 30th at 8am",
        "last Friday of the month 10am",
        "first Monday of the month 10am until 5 June 2028",
        "every year on 29 February at 9am",
        "every year on 5 May at 9am",
        "every day at 9am until 5 April 2027",
        "every 8 hours 20 times",
    ],
)
def test_a_rule_comes_at_the_very_times_at_which_we_would_remind(words: str) -> None:
    """Expanded by dateutil, on the clock of the zone that is written in the file."""
    reminder = promised(words)
    assert reminder.rule is not None
    assert reminder.at is not None
    [entry] = written(reminder).walk("VEVENT")
    starts = entry["dtstart"].dt
    rule = rrulestr(entry["rrule"].to_ical().decode(), dtstart=starts)
    until = NOW + timedelta(days=900)
    expected = between(reminder.rule, NOW, until)

    assert str(starts.tzinfo) == reminder.rule.zone
    assert [wall.astimezone(UTC) for wall in rule.between(starts, until, inc=True)] == list(expected)
    assert starts == expected[0]


def test_the_changes_of_its_clock_go_with_a_rule() -> None:
    zones = written(promised("every day at 9am")).walk("VTIMEZONE")

    assert [str(zone["tzid"]) for zone in zones] == [LONDON]


def test_what_was_told_already_is_not_counted_again() -> None:
    reminder = promised("every day at 9am 5 times")
    skipped = reminder.skipped(None, at=NOW).skipped(None, at=NOW)

    assert written(skipped).walk("VEVENT")[0]["rrule"]["count"] == [3]


@pytest.mark.parametrize(
    "words",
    ["a;b,c\\n\\", "END:VEVENT\r\nBEGIN:VEVENT", "ring\nthe GP", "💊" * 90, "tabledi i’r fam, ŵy", 'x" ; VALUE=y:z'],
)
def test_peoples_words_stay_words(words: str) -> None:
    [entry] = written(promised("tomorrow 9am", words)).walk("VEVENT")

    assert str(entry["summary"]).replace("\r\n", "\n") == words.replace("\r\n", "\n")
    assert len(written(promised("tomorrow 9am", words)).walk()) == 3


def test_neutral_it_has_no_words_of_theirs() -> None:
    reminder = replace(promised("tomorrow 9am", "ring the clinic"), neutral=True)
    assert reminder.at is not None

    assert b"clinic" not in file_of(reminder, reminder.at, reminder.words, NOW).content
