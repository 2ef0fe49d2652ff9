"""What comes again, over clock changes, leap days, month ends and a change of zone: against dateutil and zoneinfo."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import DAILY, FR, MONTHLY, TU, WEEKLY, YEARLY, rrule

from bot.people.model import PersonId
from bot.reminders.model import Reminder, ReminderId, fall_due
from bot.timing.phrases.reading import read_time
from bot.timing.recurrence import Rule, next_after

MINUTE = timedelta(minutes=1)
LONDON = "Europe/London"


def promised(words: str, now: datetime, zone: str = LONDON) -> Reminder:
    """A reminder with the rule that these words are."""
    reading = read_time(words, now, zone)
    assert isinstance(reading.value, Rule)
    draft = Reminder(id=ReminderId(1), person=PersonId(1), platform="fake", words="x")
    return draft.timed(reading.value, at=now).confirmed(1, "fake")


def rings(reminder: Reminder, times: int) -> tuple[Reminder, list[datetime]]:
    """When it is told, each time a minute after it is due."""
    told = list[datetime]()
    while len(told) < times and reminder.due_at is not None:
        due = fall_due(reminder, at=reminder.due_at + MINUTE)
        assert due.is_told
        assert due.reminder.rang_for is not None
        told.append(due.reminder.rang_for)
        reminder = due.reminder
    return reminder, told


def instants(walls: list[datetime], zone: str = LONDON) -> list[datetime]:
    """Another way from wall clocks to instants: what a clock that was left out shows is the same time later."""
    return [wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for wall in walls]


@pytest.mark.parametrize(
    ("words", "begun", "walls"),
    [
        ("every day at 9am", datetime(2027, 3, 26), rrule(DAILY, dtstart=datetime(2027, 3, 26, 9), count=5)),
        ("every day at 1.30am", datetime(2027, 3, 26), rrule(DAILY, dtstart=datetime(2027, 3, 26, 1, 30), count=5)),
        ("every day at 1.30am", datetime(2027, 10, 29), rrule(DAILY, dtstart=datetime(2027, 10, 29, 1, 30), count=5)),
        ("every day at 9am", datetime(2027, 10, 29), rrule(DAILY, dtstart=datetime(2027, 10, 29, 9), count=5)),
        (
            "every other Tuesday at 7pm",
            datetime(2027, 3, 10),
            rrule(WEEKLY, dtstart=datetime(2027, 3, 16, 19), interval=2, byweekday=TU, count=4),
        ),
        (
            "on the last day of each month at 10am",
            datetime(2028, 1, 5),
            rrule(MONTHLY, dtstart=datetime(2028, 1, 5, 10), bymonthday=-1, count=4),
        ),
        (
            "first Friday of the month 10am",
            datetime(2027, 2, 20),
            rrule(MONTHLY, dtstart=datetime(2027, 2, 20, 10), byweekday=FR(1), count=4),
        ),
        (
            "every year on 29 February at 9am",
            datetime(2027, 1, 1),
            rrule(YEARLY, dtstart=datetime(2027, 1, 1, 9), bymonth=2, bymonthday=-1, count=3),
        ),
    ],
)
def test_it_is_told_as_a_calendar_has_it(words: str, begun: datetime, walls: rrule) -> None:
    reminder = promised(words, begun.replace(tzinfo=UTC))
    expected = instants(list(walls))

    assert rings(reminder, len(expected))[1] == expected


def test_the_31st_is_the_end_of_each_month_by_a_table_made_by_hand() -> None:
    reminder = promised("on the 31st of each month at 8am", datetime(2028, 1, 1, tzinfo=UTC))
    told = [(at.month, at.day, at.hour) for at in rings(reminder, 5)[1]]

    assert told == [(1, 31, 8), (2, 29, 8), (3, 31, 7), (4, 30, 7), (5, 31, 7)]


@pytest.mark.parametrize("zone", ["Asia/Karachi", "America/New_York", "Pacific/Kiritimati", "UTC"])
@pytest.mark.parametrize("hour", [0, 6, 13, 19, 23])
def test_over_a_change_of_zone_no_day_is_lost_or_told_twice(zone: str, hour: int) -> None:
    """Whoever moves is told at the same time of the day there, once for each day on the wall."""
    now = datetime(2027, 3, 26, hour, 20, tzinfo=UTC)
    reminder, before = rings(promised("every day at 8pm", now - timedelta(days=3)), 2)
    while reminder.due_at is not None and reminder.due_at <= now:
        reminder, more = rings(reminder, 1)
        before += more
    _, after = rings(reminder.moved(zone, at=now), 4)
    days = [at.astimezone(ZoneInfo(LONDON)).date() for at in before]
    days += [at.astimezone(ZoneInfo(zone)).date() for at in after]

    assert days == [days[0] + timedelta(days=step) for step in range(len(days))]
    assert {(at.astimezone(ZoneInfo(zone)).hour) for at in after} == {20}


def test_by_the_hour_nothing_moves() -> None:
    now = datetime(2027, 10, 30, 22, tzinfo=UTC)
    reminder = promised("every 2 hours", now)

    assert reminder.moved("Asia/Karachi", at=now) == reminder
    assert rings(reminder, 3)[1] == [now + timedelta(hours=step) for step in (2, 4, 6)]


def test_a_repeat_that_ends_while_the_program_is_down_is_told_once_and_is_over() -> None:
    now = datetime(2026, 12, 1, 10, tzinfo=UTC)
    due = fall_due(promised("every day at 8pm 3 times", now), at=now + timedelta(days=30))

    assert (due.is_told, due.reminder.missed, due.reminder.at) == (True, 2, None)
    assert due.reminder.rule is not None
    assert next_after(due.reminder.rule, now + timedelta(days=30)) is None
