"""One reminder over time, in plain values: told or not told, late, missed, put off, skipped, done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.people.model import PersonId
from bot.refusals import Refusal
from bot.reminders.model import (
    KEPT,
    LATE,
    Reminder,
    ReminderId,
    State,
    fall_due,
    is_late,
    useful_until,
)
from bot.reminders.refusals import NothingRings, NotRepeating, ReminderOver
from bot.reminders.snoozing import Span, spans
from bot.timing.phrases.refusals import TimePassed
from bot.timing.recurrence import Daily, Rule

TUESDAY_10 = datetime(2026, 12, 1, 10, tzinfo=UTC)
HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)
DAILY_8PM = Rule(pattern=Daily(), starts=datetime(2026, 12, 1, 20), zone="Europe/London")
EIGHT = datetime(2026, 12, 1, 20, tzinfo=UTC)
DRAFT = Reminder(id=ReminderId(7), person=PersonId(1), platform="fake", words="tablets")
ONCE = DRAFT.timed(TUESDAY_10 + HOUR, at=TUESDAY_10).confirmed(1, "fake")
AGAIN = DRAFT.timed(DAILY_8PM, at=TUESDAY_10).confirmed(2, "fake")


def test_once_is_always_told_however_late() -> None:
    due = fall_due(ONCE, at=TUESDAY_10 + 400 * DAY)

    assert due.is_told
    assert is_late(due.reminder, TUESDAY_10 + 400 * DAY)
    assert due.reminder.due_at is None
    assert due.reminder.forget_at == TUESDAY_10 + 400 * DAY + KEPT


@pytest.mark.parametrize(("late", "told"), [(0, True), (11, True), (12, True), (13, False), (23, False)])
def test_again_is_told_while_the_missed_time_is_nearer_than_the_next(late: int, told: bool) -> None:
    due = fall_due(AGAIN, at=EIGHT + late * HOUR)

    assert due.is_told is told
    assert due.reminder.at == EIGHT + DAY
    assert due.reminder.missed == (0 if told else 1)


def test_it_stays_of_use_for_just_as_long() -> None:
    due = fall_due(AGAIN, at=EIGHT)

    assert useful_until(due.reminder) == EIGHT + 12 * HOUR


def test_five_minutes_are_not_late() -> None:
    told = fall_due(AGAIN, at=EIGHT + LATE).reminder

    assert not is_late(told, EIGHT + LATE)
    assert is_late(told, EIGHT + LATE + MINUTE)


def test_missed_times_are_counted_once_whether_unsent_or_left_out() -> None:
    told = fall_due(AGAIN, at=EIGHT).reminder
    left_out = fall_due(told, at=EIGHT + DAY + 20 * HOUR, unsent=True).reminder
    assert (left_out.missed, left_out.missed_at) == (2, EIGHT + DAY)
    told = fall_due(left_out, at=EIGHT + 2 * DAY, unsent=True).reminder
    assert (told.missed, told.missed_at) == (2, EIGHT + DAY)
    told = fall_due(told, at=EIGHT + 3 * DAY).reminder

    assert (told.missed, told.missed_at) == (0, None)


def test_put_off_over_the_next_time_it_is_told_then_and_once() -> None:
    told = fall_due(AGAIN, at=EIGHT).reminder
    late = told.snoozed(EIGHT + 2 * DAY, at=EIGHT + MINUTE)
    assert late.due_at == EIGHT + DAY
    told = fall_due(late, at=EIGHT + DAY).reminder

    assert (told.snoozed_until, told.rings, told.due_at) == (None, True, EIGHT + 2 * DAY)


def test_only_what_rings_can_be_put_off_or_done() -> None:
    with pytest.raises(NothingRings):
        ONCE.snoozed(EIGHT, at=TUESDAY_10)
    with pytest.raises(NothingRings):
        AGAIN.done(at=TUESDAY_10)
    with pytest.raises(TimePassed):
        fall_due(ONCE, at=EIGHT).reminder.snoozed(EIGHT, at=EIGHT)
    with pytest.raises(NotRepeating):
        ONCE.skipped(None, at=TUESDAY_10)
    with pytest.raises(ReminderOver):
        ONCE.cancelled(at=TUESDAY_10).timed(EIGHT, at=TUESDAY_10)
    assert ONCE.done(at=TUESDAY_10).state is State.DONE


def test_done_and_cancelled_twice_is_once() -> None:
    done, cancelled = ONCE.done(at=TUESDAY_10), ONCE.cancelled(at=TUESDAY_10)

    assert done.done(at=TUESDAY_10 + DAY) == done
    assert cancelled.cancelled(at=TUESDAY_10 + DAY) == cancelled


def test_a_skip_that_names_its_time_skips_that_alone() -> None:
    skipped = AGAIN.skipped(EIGHT, at=TUESDAY_10)
    assert skipped.at == EIGHT + DAY
    assert skipped.skipped(EIGHT, at=TUESDAY_10) == skipped
    last = replace(AGAIN, rule=replace(DAILY_8PM, ends=1))

    assert last.skipped(None, at=TUESDAY_10).due_at is None


def test_spans_are_whole_minutes_never_sooner_than_said_and_never_past() -> None:
    late = datetime(2026, 12, 1, 19, 0, 1, tzinfo=UTC)
    found = spans(late, "Europe/London")

    assert list(found) == [Span.MINUTES, Span.HOUR, Span.TOMORROW]
    assert found[Span.MINUTES] == datetime(2026, 12, 1, 19, 11, tzinfo=UTC)
    assert found[Span.TOMORROW] == datetime(2026, 12, 2, 9, tzinfo=UTC)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["due", "due", "snooze", "skip", "done", "move", "time"]),
        st.integers(1, 3 * 24 * 60),
        st.booleans(),
    ),
    max_size=25,
)


@settings(derandomize=True, deadline=None, max_examples=70)
@given(first=st.sampled_from([ONCE, AGAIN]), acts=ACTS)
def test_whatever_is_done_nothing_is_due_in_the_past_for_long_and_nothing_is_told_twice(
    first: Reminder, acts: list[tuple[str, int, bool]]
) -> None:
    reminder, now, told = first, TUESDAY_10, list[datetime]()
    for act, minutes, flag in acts:
        now += minutes * MINUTE
        while reminder.due_at is not None and reminder.due_at <= now:
            due = fall_due(reminder, at=now, unsent=flag)
            if due.is_told and due.reminder.rang_for is not None:
                told.append(due.reminder.rang_for)
            reminder = due.reminder
        try:
            reminder = _acted(reminder, act, now)
        except Refusal:
            continue
        assert reminder.due_at is None or reminder.due_at > now or act == "move"
        assert (reminder.state is State.LIVE and reminder.due_at is not None) == (reminder.forget_at is None)

    assert len(told) == len(set(told))
    assert told == sorted(told)


def _acted(reminder: Reminder, act: str, now: datetime) -> Reminder:
    match act:
        case "snooze":
            return reminder.snoozed(now + HOUR + 7 * timedelta(seconds=1), at=now)
        case "skip":
            return reminder.skipped(None, at=now)
        case "done":
            return reminder.done(at=now)
        case "move":
            return reminder.moved("Asia/Karachi", at=now)
        case "time":
            return reminder.timed(now + 3 * HOUR, at=now)
    return reminder
