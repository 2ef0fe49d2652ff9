"""When concerns are handed over: slots, clock changes, and by when somebody has read them (adversarial.md A13, A14)."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.concerns.model.slots import (
    DEFAULT_SLOTS,
    HOLD,
    SOONER_TURN,
    SOONER_WITHIN,
    Due,
    due_of,
    instant_of_slot,
    last_slot,
    moved,
    next_slot,
    read_by,
    sooner_at,
    sooner_due,
)
from bot.timing.holidays import Nation
from bot.timing.walls import Wall
from bot.timing.zones import local, resolve

LONDON = "Europe/London"
TUESDAY = date(2026, 12, 1)
INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))
ZONES = st.sampled_from([LONDON, "Asia/Kathmandu", "Asia/Dhaka", "Pacific/Chatham", "America/St_Johns", "Pacific/Apia"])
SLOTS = st.lists(st.times(), min_size=1, max_size=5)


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return resolve(datetime.combine(day, time(hour, minute)), LONDON)


@pytest.mark.parametrize(
    ("sent", "day", "turn"),
    [
        (_at(TUESDAY, 10), TUESDAY, 1),
        (_at(TUESDAY, 17, 30), TUESDAY + timedelta(days=1), 0),
        (_at(TUESDAY, 6, 59), TUESDAY, 0),
        (_at(TUESDAY, 7), TUESDAY, 0),  # exactly two hours
        (_at(TUESDAY, 7, 1), TUESDAY, 1),
        (_at(TUESDAY, 16), TUESDAY, 1),
        (_at(TUESDAY, 23, 59), TUESDAY + timedelta(days=1), 0),
        (_at(TUESDAY, 0), TUESDAY, 0),
        (_at(date(2026, 12, 31), 20), date(2027, 1, 1), 0),
    ],
)
def test_what_is_sent_waits_for_the_first_slot_that_is_two_hours_away(sent: datetime, day: date, turn: int) -> None:
    assert due_of(sent, DEFAULT_SLOTS, LONDON) == Due(day, turn)


@given(INSTANTS, SLOTS, ZONES)
@settings(max_examples=300)
def test_everything_is_held_for_two_hours_and_for_one_round_of_slots_at_most(
    now: datetime, slots: list[time], zone: str
) -> None:
    instant = instant_of_slot(due_of(now, slots, zone), slots, zone)

    assert now + HOLD <= instant <= now + HOLD + timedelta(hours=26)


@given(INSTANTS, SLOTS, ZONES)
@settings(max_examples=300)
def test_of_two_slots_in_a_row_one_is_over_and_one_to_come(now: datetime, slots: list[time], zone: str) -> None:
    due, instant = next_slot(now, slots, zone)

    assert instant_of_slot(last_slot(now, slots, zone), slots, zone) <= now < instant
    assert instant_of_slot(due, slots, zone) == instant
    assert last_slot(instant, slots, zone) == due
    assert last_slot(instant - timedelta(microseconds=1), slots, zone) == last_slot(now, slots, zone)


@given(INSTANTS, SLOTS, ZONES)
@settings(max_examples=300)
def test_a_slot_hands_over_what_was_sent_two_hours_before_and_nothing_younger(
    now: datetime, slots: list[time], zone: str
) -> None:
    due = due_of(now, slots, zone)
    instant = instant_of_slot(due, slots, zone)

    assert due <= last_slot(instant, slots, zone)
    assert due > last_slot(now + HOLD - timedelta(microseconds=1), slots, zone)


def test_the_order_in_which_slots_are_given_does_not_matter() -> None:
    assert due_of(_at(TUESDAY, 10), (time(18), time(9), time(18)), LONDON) == Due(TUESDAY, 1)
    assert instant_of_slot(Due(TUESDAY, 0), (time(18), time(9)), LONDON) == _at(TUESDAY, 9)


def test_a_slot_keeps_its_hour_on_the_wall_when_the_clocks_change() -> None:
    spring, autumn = date(2027, 3, 28), date(2026, 10, 25)

    for day in (spring, autumn):
        assert local(instant_of_slot(Due(day, 0), DEFAULT_SLOTS, LONDON), LONDON) == datetime.combine(day, time(9))


def test_two_hours_are_two_hours_when_the_clocks_change() -> None:
    """At 00:30 the clock shows 03:30 two hours later in spring, and 01:30 in autumn, for the second time."""
    spring, autumn = date(2027, 3, 28), date(2026, 10, 25)

    assert due_of(_at(spring, 0, 30), (time(3, 15), time(12)), LONDON) == Due(spring, 1)
    assert due_of(_at(spring, 0, 30), (time(3, 30), time(12)), LONDON) == Due(spring, 0)
    assert due_of(_at(autumn, 0, 30), (time(1, 45), time(12)), LONDON) == Due(autumn, 1)


def test_a_slot_in_the_hour_that_autumn_repeats_is_in_its_first_pass_and_once() -> None:
    slots, day = (time(1, 30),), date(2026, 10, 25)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    assert instant_of_slot(Due(day, 0), slots, LONDON) == first
    assert next_slot(first, slots, LONDON) == (Due(date(2026, 10, 26), 0), datetime(2026, 10, 26, 1, 30, tzinfo=UTC))


def test_a_slot_in_the_hour_that_spring_leaves_out_comes_an_hour_later_and_is_not_lost() -> None:
    slots, day = (time(1, 30),), date(2027, 3, 28)
    later = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # 02:30 on the wall

    assert next_slot(datetime(2027, 3, 28, 0, 30, tzinfo=UTC), slots, LONDON) == (Due(day, 0), later)


def test_a_slot_that_spring_moves_is_not_overtaken_by_the_next_one() -> None:
    slots, day = (time(1, 30), time(2), time(9)), date(2027, 3, 28)
    together = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)

    assert instant_of_slot(Due(day, 0), slots, LONDON) == instant_of_slot(Due(day, 1), slots, LONDON) == together
    assert next_slot(together - timedelta(hours=1), slots, LONDON) == (Due(day, 1), together)


def test_what_was_due_in_a_slot_that_is_gone_is_handed_over_the_next_day() -> None:
    due, fewer = Due(TUESDAY, 1), (time(12),)
    wednesday = TUESDAY + timedelta(days=1)

    assert due > last_slot(_at(TUESDAY, 23), fewer, LONDON)
    assert due <= last_slot(_at(wednesday, 12), fewer, LONDON)
    assert instant_of_slot(due, fewer, LONDON) == _at(wednesday, 12)


@pytest.mark.parametrize(
    ("turn", "after", "expected"),
    [
        (0, (time(9), time(13), time(18)), Due(TUESDAY, 0)),
        (1, (time(9), time(13), time(18)), Due(TUESDAY, 2)),
        (1, (time(12),), Due(TUESDAY + timedelta(days=1), 0)),
        (0, (time(12),), Due(TUESDAY, 0)),
        (0, (time(8), time(20)), Due(TUESDAY, 1)),
        (7, DEFAULT_SLOTS, Due(TUESDAY + timedelta(days=1), 0)),
        (SOONER_TURN, (time(12),), Due(TUESDAY, SOONER_TURN)),
    ],
)
def test_when_slots_change_what_waits_is_moved_to_one_that_is_not_earlier(
    turn: int, after: tuple[time, ...], expected: Due
) -> None:
    assert moved(Due(TUESDAY, turn), DEFAULT_SLOTS, after) == expected


@given(INSTANTS, SLOTS, SLOTS, ZONES)
@settings(max_examples=300)
def test_no_change_of_slots_shortens_the_two_hours(
    now: datetime, before: list[time], after: list[time], zone: str
) -> None:
    due = due_of(now, before, zone)
    instant = instant_of_slot(moved(due, before, after), after, zone)

    assert instant_of_slot(due, before, zone) <= instant <= now + HOLD + timedelta(hours=50)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (_at(TUESDAY, 10), _at(TUESDAY, 10, 15)),
        (_at(TUESDAY, 10, 14) + timedelta(seconds=59), _at(TUESDAY, 10, 15)),
        (_at(TUESDAY, 10, 15), _at(TUESDAY, 10, 30)),
        (_at(TUESDAY, 10, 46), _at(TUESDAY, 11)),
        (_at(TUESDAY, 23, 50), _at(TUESDAY + timedelta(days=1), 0)),
    ],
)
def test_sooner_is_the_next_quarter_of_an_hour(sent: datetime, expected: datetime) -> None:
    assert sooner_at(sent) == expected


@given(INSTANTS, ZONES)
def test_sooner_is_within_a_quarter_of_an_hour_and_never_at_the_moment_of_sending(now: datetime, zone: str) -> None:
    at = sooner_at(now)

    assert now < at <= now + SOONER_WITHIN
    assert local(at, zone).minute % 15 == local(at, zone).second == local(at, zone).microsecond == 0
    assert sooner_due(now, zone) == Due(local(at, zone).date(), SOONER_TURN)


@given(INSTANTS, SLOTS, ZONES)
def test_sooner_comes_before_the_slots_of_its_day_and_after_those_of_the_day_before(
    now: datetime, slots: list[time], zone: str
) -> None:
    """So a slot hands it over if its own quarter was missed, and its quarter hands over no slot's before its day."""
    due = sooner_due(now, zone)

    assert due < Due(due.day, 0)
    assert due > Due(due.day - timedelta(days=1), len(slots))
    assert due <= next_slot(sooner_at(now), slots, zone)[0]


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one slot"):
        due_of(_at(TUESDAY, 10), (), LONDON)
    with pytest.raises(ValueError, match="no slot"):
        instant_of_slot(Due(TUESDAY, SOONER_TURN), DEFAULT_SLOTS, LONDON)
    with pytest.raises(ValueError, match="next working day"):
        read_by(TUESDAY, 0, Nation.ENGLAND, time(17))


@pytest.mark.parametrize(
    ("released", "within", "nation", "expected"),
    [
        (TUESDAY, 1, Nation.ENGLAND, date(2026, 12, 2)),
        (date(2026, 12, 4), 1, Nation.ENGLAND, date(2026, 12, 7)),  # over a weekend
        (date(2026, 12, 5), 1, Nation.ENGLAND, date(2026, 12, 7)),  # handed over on a Saturday
        (date(2026, 11, 27), 1, Nation.SCOTLAND, date(2026, 12, 1)),  # St Andrew's Day
        (date(2026, 11, 27), 1, Nation.ENGLAND, date(2026, 11, 30)),
        (date(2026, 12, 24), 1, Nation.ENGLAND, date(2026, 12, 29)),  # Christmas, a weekend and a day off instead
        (date(2026, 12, 25), 1, Nation.WALES, date(2026, 12, 29)),
        (date(2026, 12, 24), 2, Nation.NORTHERN_IRELAND, date(2026, 12, 30)),
        (date(2026, 12, 31), 1, Nation.ENGLAND, date(2027, 1, 4)),
        (date(2026, 12, 31), 1, Nation.SCOTLAND, date(2027, 1, 5)),  # 2 January, on the Monday after
        (TUESDAY, 10, Nation.ENGLAND, date(2026, 12, 15)),
    ],
)
def test_somebody_has_read_it_within_working_days_of_their_nation(
    released: date, within: int, nation: Nation, expected: date
) -> None:
    assert read_by(released, within, nation, time(17)) == Wall(day=expected, clock=time(17))
