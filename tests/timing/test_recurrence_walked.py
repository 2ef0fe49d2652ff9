"""Rules against an independent walk along the calendar: both clock changes, odd zones, and people who move."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.timing.recurrence import (
    Daily,
    Hourly,
    MonthlyDay,
    MonthlyWeekday,
    Pattern,
    Rule,
    Weekly,
    Yearly,
    between,
    first,
    in_zone,
    next_after,
)
from bot.timing.zones import local, resolve
from tests.timing.walking import days_of, instant_of, instants_of

LONDON = "Europe/London"
ZONES = (
    LONDON,
    "Australia/Lord_Howe",  # changes by half an hour
    "Pacific/Apia",  # had no 30 December 2011
    "America/St_Johns",  # changed at one minute past midnight until 2011
    "Africa/Casablanca",  # goes back for Ramadan
    "Africa/Cairo",  # changes at midnight
    "Antarctica/Troll",  # changes by two hours
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "America/New_York",
)
PATTERNS: st.SearchStrategy[Pattern] = st.one_of(
    st.builds(Daily, every=st.integers(1, 40)),
    st.builds(Weekly, weekdays=st.frozensets(st.integers(1, 7), min_size=1), every=st.integers(1, 6)),
    st.builds(MonthlyDay, day=st.integers(1, 31), every=st.sampled_from([1, 1, 2, 3, 5, 12, 18])),
    st.builds(MonthlyWeekday, nth=st.sampled_from([1, 2, 3, 4, -1]), weekday=st.integers(1, 7)),
    st.dates(date(2028, 1, 1), date(2028, 12, 31)).map(lambda day: Yearly(month=day.month, day=day.day)),
)
CLOCKS = st.one_of(
    st.sampled_from([time(0), time(0, 30), time(1), time(1, 30), time(2), time(2, 15), time(9), time(23, 30)]),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)
STARTS = st.builds(datetime.combine, st.dates(date(2010, 1, 1), date(2030, 1, 1)), CLOCKS)
SPANS = st.integers(0, 1500).map(timedelta)


@st.composite
def wall_rules(draw: st.DrawFn) -> Rule:
    starts = draw(STARTS)
    ends = st.one_of(st.none(), st.integers(1, 60), SPANS.map(lambda span: starts + span + timedelta(hours=7)))
    return Rule(pattern=draw(PATTERNS), starts=starts, zone=draw(st.sampled_from(ZONES)), ends=draw(ends))


@st.composite
def hour_rules(draw: st.DrawFn) -> Rule:
    ends = draw(st.one_of(st.none(), st.integers(1, 300)))
    return Rule(pattern=Hourly(every=draw(st.integers(7, 200))), starts=draw(STARTS), zone="UTC", ends=ends)


def daily(clock: datetime, zone: str = LONDON) -> Rule:
    return Rule(pattern=Daily(), starts=clock, zone=zone)


@settings(derandomize=True, deadline=None, max_examples=600)
@given(st.one_of(wall_rules(), wall_rules(), wall_rules(), hour_rules()), SPANS, SPANS)
@example(daily(datetime(2027, 3, 1, 1, 30)), timedelta(), timedelta(60))
@example(daily(datetime(2027, 10, 1, 1, 30)), timedelta(), timedelta(60))
@example(daily(datetime(2011, 12, 1, 9), "Pacific/Apia"), timedelta(), timedelta(60))
@example(daily(datetime(2011, 12, 30, 9), "Pacific/Apia"), timedelta(), timedelta(60))
@example(daily(datetime(2011, 3, 1, 0, 1), "America/St_Johns"), timedelta(), timedelta(300))
@example(daily(datetime(2026, 1, 1, 2, 15), "Australia/Lord_Howe"), timedelta(), timedelta(400))
@example(daily(datetime(2026, 1, 1, 2, 30), "Africa/Casablanca"), timedelta(), timedelta(400))
def test_a_rule_has_the_instants_that_a_walk_along_the_calendar_finds(
    rule: Rule, wait: timedelta, span: timedelta
) -> None:
    since = rule.starts.replace(tzinfo=UTC) - timedelta(days=2) + wait
    until = since + span
    walked = [at for at in instants_of(rule, until) if at > since]

    assert list(between(rule, since, until)) == walked
    assert sorted(set(walked)) == walked


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.one_of(wall_rules(), hour_rules()), st.integers(0, 60 * 24 * 1500))
def test_going_from_one_to_the_next_misses_and_repeats_nothing(rule: Rule, minutes: int) -> None:
    at: datetime | None = rule.starts.replace(tzinfo=UTC) + timedelta(minutes=minutes)
    assert at is not None
    began = at
    steps: list[datetime] = []
    while len(steps) < 12 and (at := next_after(rule, at)) is not None:
        steps.append(at)

    assert tuple(steps) == between(rule, began, steps[-1] if steps else began)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(wall_rules(), st.lists(st.integers(0, 60 * 24 * 400), min_size=2, max_size=6).map(sorted))
def test_spans_that_follow_each_other_lose_and_repeat_nothing(rule: Rule, minutes: list[int]) -> None:
    cuts = [rule.starts.replace(tzinfo=UTC) + timedelta(minutes=cut) for cut in minutes]
    pieces = [at for since, until in pairwise(cuts) for at in between(rule, since, until)]

    assert tuple(pieces) == between(rule, cuts[0], cuts[-1])


@settings(derandomize=True, deadline=None, max_examples=300)
@given(
    st.datetimes(datetime(2005, 1, 1), datetime(2035, 1, 1)).map(lambda wall: wall.replace(second=0, microsecond=0)),
    st.sampled_from(ZONES),
)
@example(datetime(2011, 12, 30, 9), "Pacific/Apia")
@example(datetime(2027, 3, 28, 1, 30), LONDON)
@example(datetime(2027, 10, 31, 1, 30), LONDON)
def test_the_one_resolver_agrees_with_round_trips_through_the_zone(wall: datetime, zone: str) -> None:
    assert resolve(wall, zone) == instant_of(wall, zone)


@st.composite
def travels(draw: st.DrawFn) -> tuple[Rule, list[tuple[int, str]]]:
    """A rule in the daytime, which no zone's change touches in these years, and moves by hour of the journey."""
    starts = datetime.combine(date(2026, draw(st.integers(1, 12)), 3), draw(st.sampled_from([time(9), time(19, 30)])))
    ends = draw(st.one_of(st.none(), st.integers(1, 30), st.just(starts + timedelta(days=20))))
    pattern = draw(st.one_of(st.just(Daily()), PATTERNS))
    moves = draw(st.lists(st.tuples(st.integers(0, 24 * 60), st.sampled_from(ZONES)), max_size=5).map(sorted))
    return Rule(pattern=pattern, starts=starts, zone=draw(st.sampled_from(ZONES)), ends=ends), moves


@settings(derandomize=True, deadline=None, max_examples=300)
@given(travels())
@example((daily(datetime(2026, 6, 1, 9)), [(36, "America/New_York")]))  # noon in London, before nine in New York
@example((daily(datetime(2026, 6, 1, 9)), [(31, "Asia/Kathmandu")]))  # before nine in London, past nine in Kathmandu
@example((daily(datetime(2026, 6, 1, 9)), [(20, "Pacific/Kiritimati"), (21, "America/New_York"), (22, LONDON)]))
def test_who_changes_zone_gets_each_day_once_and_loses_none(journey: tuple[Rule, list[tuple[int, str]]]) -> None:
    """As the ticker lives it: what is pending fires when its time has come, also when a move made it late."""
    rule, moves = journey
    began = rule.starts.replace(tzinfo=UTC) - timedelta(days=1)
    until = began + timedelta(days=70)
    fired: list[datetime] = []
    pending = first(rule)
    kept: Rule | None = rule
    for hours, zone in [*moves, (70 * 24, "")]:
        moment = began + timedelta(hours=hours)
        while kept is not None and pending is not None and pending <= moment:
            fired.append(local(pending, kept.zone))
            pending = next_after(kept, pending)
        if zone and kept is not None and pending is not None:
            kept = in_zone(kept, zone, pending=pending)
            pending = None if kept is None else first(kept)

    expected = [datetime.combine(day, rule.starts.time()) for day in days_of(rule, until.date())]
    if isinstance(rule.ends, datetime):
        expected = [wall for wall in expected if wall <= rule.ends]
    expected = expected[: rule.ends] if isinstance(rule.ends, int) else expected
    settled = [wall for wall in expected if wall.replace(tzinfo=UTC) < until - timedelta(days=2)]

    assert fired[: len(settled)] == settled
    assert fired == expected[: len(fired)]


@pytest.mark.parametrize("every", [1, 5])
def test_hours_stay_where_they_are_when_a_person_moves(every: int) -> None:
    rule = Rule(pattern=Hourly(every=every), starts=datetime(2026, 12, 1, 9), zone="UTC", ends=20)
    pending = next_after(rule, datetime(2026, 12, 1, 14, 59, tzinfo=UTC))
    assert pending is not None
    moved = in_zone(rule, "Asia/Kathmandu", pending=pending)
    assert moved is not None
    far = datetime(2027, 1, 1, tzinfo=UTC)

    assert (first(moved), *between(moved, pending, far)) == (pending, *between(rule, pending, far))
