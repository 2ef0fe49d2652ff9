"""The gate: never unasked in quiet hours, never more than somebody wants, and nothing is lost."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.people.gate import (
    Go,
    InDigest,
    Lapse,
    Never,
    OnShelf,
    Reader,
    Verdict,
    Wait,
    Why,
    decide,
    group_reader,
    person_reader,
)
from bot.people.preferences import Preferences, Topic
from bot.timing.quiet import NIGHT, Quiet
from bot.work import Letter, Weight
from tests.people.gate_walking import INSTANTS, Walk, near_a_change, readers

LONDON = "Europe/London"
TUESDAY_10 = datetime(2026, 12, 1, 10, tzinfo=UTC)
TUESDAY_23 = datetime(2026, 12, 1, 23, tzinfo=UTC)
WEDNESDAY_8 = datetime(2026, 12, 2, 8, tzinfo=UTC)
UNASKED = Letter(weight=Weight.UNASKED)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANYBODY = Reader(private=True, zone=LONDON)
WAITING = st.sampled_from([Weight.UNASKED, Weight.DUTY, Weight.DIGEST])


def at_most(most: int, *sent: datetime, **more: object) -> Reader:
    return Reader(private=True, zone=LONDON, most_a_week=most, sent=sent, **more)  # type: ignore[arg-type]


# What each weight means


@pytest.mark.parametrize("weight", [Weight.FREE, Weight.BY_HAND])
def test_what_goes_at_once_goes_silently_at_night(weight: Weight) -> None:
    full = at_most(1, TUESDAY_10, paused_until=TUESDAY_23 + DAY)

    assert decide(Letter(weight=weight), full, at=TUESDAY_10) == Go(silent=False)
    assert decide(Letter(weight=weight), full, at=TUESDAY_23) == Go(silent=True)


def test_what_cannot_wait_is_heard_at_night_too() -> None:
    full = at_most(1, TUESDAY_10, paused_until=TUESDAY_23 + DAY)

    assert decide(Letter(weight=Weight.URGENT), full, at=TUESDAY_23) == Go(silent=False)


def test_whoever_said_stop_gets_what_they_ask_for_and_nothing_else() -> None:
    stopped = Reader(private=True, zone=LONDON, stopped=True)

    assert decide(Letter(), stopped, at=TUESDAY_10) == Go(silent=False)
    for weight in (Weight.UNASKED, Weight.ASKED, Weight.URGENT, Weight.DUTY, Weight.DIGEST):
        assert decide(Letter(weight=weight), stopped, at=TUESDAY_10) == Never(Why.STOPPED)


def test_the_unasked_waits_for_the_morning() -> None:
    assert decide(UNASKED, ANYBODY, at=TUESDAY_10) == Go(silent=False)
    assert decide(UNASKED, ANYBODY, at=TUESDAY_23) == Wait(WEDNESDAY_8, Why.QUIET_HOURS)


def test_duty_waits_for_the_morning_and_for_the_pause_and_for_no_turn() -> None:
    full, duty = at_most(0, TUESDAY_10), Letter(weight=Weight.DUTY)
    paused = Reader(private=True, zone=LONDON, paused_until=TUESDAY_23 + DAY)

    assert decide(duty, full, at=TUESDAY_10) == Go(silent=False)
    assert decide(duty, full, at=TUESDAY_23) == Wait(WEDNESDAY_8, Why.QUIET_HOURS)
    assert decide(duty, paused, at=TUESDAY_10) == Wait(WEDNESDAY_8 + DAY, Why.PAUSED)


def test_what_was_asked_for_at_this_time_is_heard_at_night_too_and_waits_for_a_pause_alone() -> None:
    full, asked = at_most(0, TUESDAY_10), Letter(weight=Weight.ASKED)
    paused = Reader(private=True, zone=LONDON, digest=True, paused_until=TUESDAY_23 + DAY)

    assert decide(asked, full, at=TUESDAY_10) == Go(silent=False)
    assert decide(asked, full, at=TUESDAY_23) == Go(silent=False)
    assert decide(asked, paused, at=TUESDAY_23) == Wait(WEDNESDAY_8 + DAY, Why.PAUSED)
    assert decide(asked, paused, at=WEDNESDAY_8 + DAY) == Go(silent=False)


def test_a_group_gets_three_posts_in_seven_days_and_the_fourth_waits() -> None:
    sent = (TUESDAY_10 - 6 * DAY, TUESDAY_10 - 2 * DAY, TUESDAY_10 - HOUR)
    group = Reader(private=False, zone=LONDON, most_a_week=group_reader(LONDON).most_a_week, sent=sent)

    assert decide(UNASKED, group, at=TUESDAY_10) == Wait(TUESDAY_10 + DAY, Why.WEEK_FULL)
    assert decide(Letter(weight=Weight.BY_HAND), group, at=TUESDAY_10) == Go(silent=False)


def test_a_person_gets_two_a_week_unless_they_choose() -> None:
    usual = person_reader(None, zone=LONDON)
    sent = (TUESDAY_10 - 2 * DAY, TUESDAY_10 - HOUR)

    assert usual.most_a_week == 2
    assert decide(UNASKED, at_most(2, *sent), at=TUESDAY_10) == Wait(TUESDAY_10 + 5 * DAY, Why.WEEK_FULL)
    assert decide(UNASKED, at_most(3, *sent), at=TUESDAY_10) == Go(silent=False)


def test_whoever_wants_none_can_look_for_themselves() -> None:
    assert decide(UNASKED, at_most(0), at=TUESDAY_10) == OnShelf()


def test_on_the_first_day_two_are_most_even_where_more_are_wanted() -> None:
    new = at_most(7, TUESDAY_10 - HOUR, TUESDAY_10 - 2 * HOUR, known_since=date(2026, 12, 1))

    assert decide(UNASKED, new, at=TUESDAY_10) == Wait(WEDNESDAY_8, Why.FIRST_DAY)
    assert decide(UNASKED, new, at=WEDNESDAY_8) == Go(silent=False)


def test_a_topic_that_somebody_does_not_follow_is_not_for_them() -> None:
    follows = Reader(private=True, zone=LONDON, topics=frozenset({Topic.MONEY}))

    assert decide(Letter(weight=Weight.UNASKED, about="breaks"), follows, at=TUESDAY_10) == Never(Why.NOT_FOLLOWED)
    assert decide(Letter(weight=Weight.UNASKED, about="money"), follows, at=TUESDAY_10) == Go(silent=False)
    assert decide(UNASKED, follows, at=TUESDAY_10) == Go(silent=False)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (TUESDAY_10, WEDNESDAY_8),
        (WEDNESDAY_8 - timedelta.resolution, WEDNESDAY_8),
        (WEDNESDAY_8, datetime(2026, 12, 5, 8, tzinfo=UTC)),
        (WEDNESDAY_8 + HOUR, datetime(2026, 12, 5, 8, tzinfo=UTC)),
        (datetime(2026, 12, 5, 9, tzinfo=UTC), datetime(2026, 12, 9, 8, tzinfo=UTC)),
    ],
)
def test_the_digest_comes_on_wednesday_and_saturday_morning(at: datetime, expected: datetime) -> None:
    assert decide(UNASKED, Reader(private=True, zone=LONDON, digest=True), at=at) == InDigest(expected)


def test_the_digest_takes_a_turn_of_the_week_itself() -> None:
    one = at_most(1, WEDNESDAY_8, digest=True)

    assert decide(UNASKED, one, at=WEDNESDAY_8 + HOUR) == InDigest(WEDNESDAY_8 + 7 * DAY)
    assert decide(Letter(weight=Weight.DIGEST), one, at=WEDNESDAY_8 + 3 * DAY) == Wait(
        WEDNESDAY_8 + 7 * DAY, Why.WEEK_FULL
    )


def test_there_is_no_digest_for_whoever_wants_single_messages_again() -> None:
    assert decide(Letter(weight=Weight.DIGEST), ANYBODY, at=TUESDAY_10) == Never(Why.DIGEST)


def test_what_was_held_comes_when_somebody_reads() -> None:
    lunch = Reader(private=True, zone=LONDON, reads_at="lunch")

    assert decide(UNASKED, lunch, at=TUESDAY_10) == Go(silent=False)
    assert decide(UNASKED, lunch, at=TUESDAY_23) == Wait(datetime(2026, 12, 2, 12, 30, tzinfo=UTC), Why.QUIET_HOURS)


def test_a_reading_time_in_their_own_quiet_hours_is_the_end_of_these() -> None:
    late = Reader(private=True, zone=LONDON, reads_at="late", quiet=Quiet(starts=time(20), ends=time(9)))

    assert decide(UNASKED, late, at=TUESDAY_23) == Wait(WEDNESDAY_8 + HOUR, Why.QUIET_HOURS)


def test_what_would_come_too_late_lapses_with_the_reason() -> None:
    until_seven = Letter(weight=Weight.UNASKED, useful_until=WEDNESDAY_8 - HOUR)

    assert decide(until_seven, ANYBODY, at=TUESDAY_23) == Lapse(Why.QUIET_HOURS)
    assert decide(until_seven, ANYBODY, at=WEDNESDAY_8) == Lapse(Why.TOO_LATE)
    assert decide(until_seven, ANYBODY, at=TUESDAY_10) == Go(silent=False)


def test_a_zone_that_this_machine_does_not_know_gives_way_to_the_communitys() -> None:
    assert person_reader(Preferences(zone="Europe/Warsaw"), zone=LONDON).zone == "Europe/Warsaw"
    for name in ("Europe/Atlantis", "../etc/passwd", "Europe", "x" * 60):
        assert person_reader(Preferences(zone=name), zone=LONDON).zone == LONDON


# Against a walk, minute by minute


def expected(letter: Letter, reader: Reader, at: datetime) -> Verdict:
    """The verdict, found by walking; of what was wanted, and of nothing that goes at once."""
    walk = Walk(reader, letter.weight, at)
    allowed = walk.first_allowed()
    if reader.digest and letter.weight is Weight.UNASKED:
        return InDigest(walk.first_read(max(allowed, at + timedelta.resolution), (3, 6)))
    if allowed == at:
        return Go(silent=False)
    return Wait(walk.first_read(allowed) if reader.reads_at else allowed, Why.QUIET_HOURS)


def is_for(letter: Letter, reader: Reader) -> bool:
    wants = letter.weight is Weight.DUTY or reader.most_a_week > 0
    return wants and not reader.stopped and (reader.digest or letter.weight is not Weight.DIGEST)


def instant(verdict: Verdict) -> datetime | None:
    match verdict:
        case Wait(until=until):
            return until
        case InDigest(at=at):
            return at
    return None


@settings(derandomize=True, deadline=None, max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), INSTANTS, WAITING)
def test_the_gate_says_what_a_walk_finds(data: st.DataObject, at: datetime, weight: Weight) -> None:
    reader, letter = data.draw(readers(at)), Letter(weight=weight)
    verdict = decide(letter, reader, at=at)
    if not is_for(letter, reader):
        assert isinstance(verdict, Never | OnShelf)
        return
    found = expected(letter, reader, at)

    assert type(verdict) is type(found)
    assert instant(verdict) == instant(found)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.data(), st.one_of(INSTANTS, near_a_change(1)), WAITING)
def test_asked_again_when_its_time_has_come_it_goes_and_not_in_quiet_hours(
    data: st.DataObject, at: datetime, weight: Weight
) -> None:
    reader = data.draw(readers(at))
    verdict = decide(Letter(weight=weight), reader, at=at)
    due = at if isinstance(verdict, Go) else instant(verdict)
    if due is None:
        return
    weight = Weight.DIGEST if isinstance(verdict, InDigest) else weight

    assert decide(Letter(weight=weight), reader, at=due) == Go(silent=False)
    assert not Walk(reader, weight, due).is_quiet(due)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.data(), INSTANTS, WAITING, st.integers(-60, 12 * 24 * 60))
def test_nothing_is_promised_for_later_than_it_is_of_use(
    data: st.DataObject, at: datetime, weight: Weight, minutes: int
) -> None:
    reader, useful_until = data.draw(readers(at)), at + timedelta(minutes=minutes)
    free, bound = (decide(Letter(weight=weight, useful_until=until), reader, at=at) for until in (None, useful_until))
    due = instant(free) or at

    if useful_until <= at:
        assert bound == Lapse(Why.TOO_LATE)
    elif due >= useful_until and isinstance(free, Wait | InDigest):
        assert bound == Lapse(free.why)
    else:
        assert bound == free


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.data(), INSTANTS)
@example(None, datetime(2027, 3, 27, 21, tzinfo=UTC))
@example(None, datetime(2026, 10, 24, 20, tzinfo=UTC))
def test_no_night_is_broken_in_a_group(data: st.DataObject | None, at: datetime) -> None:
    zone = LONDON if data is None else data.draw(st.sampled_from(["Pacific/Apia", "Antarctica/Troll", LONDON]))
    verdict = decide(UNASKED, group_reader(zone), at=at)
    due = at if isinstance(verdict, Go) else instant(verdict)

    assert due is not None
    assert not Walk(Reader(private=False, zone=zone, quiet=NIGHT), Weight.UNASKED, due).is_quiet(due)


# Streams


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.data(), INSTANTS)
def test_no_stream_passes_the_cap_and_every_letter_goes_once_or_lapses(data: st.DataObject, at: datetime) -> None:
    """Letters to one reader who chooses anew on the way: each is asked again when its time has come."""
    reader = data.draw(readers(at))
    came = data.draw(st.lists(st.integers(0, 14 * 24 * 60), min_size=1, max_size=14))
    useful = data.draw(st.lists(st.none() | st.integers(30, 10 * 24 * 60), min_size=len(came), max_size=len(came)))
    anew = {at + timedelta(minutes=m): data.draw(readers(at)) for m in data.draw(st.lists(st.integers(0, 20000)))}
    due = [(at + timedelta(minutes=minutes), number) for number, minutes in enumerate(came)]
    letters = [
        Letter(weight=Weight.UNASKED, useful_until=None if minutes is None else begun + timedelta(minutes=minutes))
        for (begun, _), minutes in zip(due, useful, strict=True)
    ]
    sent: list[tuple[datetime, int]] = [(instant, -1) for instant in reader.sent]
    over: list[int] = []
    while due:
        now, number = min(due)
        due.remove((now, number))
        chosen = max((when for when in anew if when <= now), default=None)
        kept = anew[chosen] if chosen is not None else reader
        one = Reader(**vars(kept) | {"sent": tuple(instant for instant, _ in sent), "digest": False})
        verdict = decide(letters[number], one, at=now)
        if isinstance(verdict, Wait):
            assert verdict.until > now
            due.append((verdict.until, number))
            continue
        over.append(number)
        if isinstance(verdict, Go):
            sent.append((now, number))
            assert sum(now - 7 * DAY < instant <= now for instant, _ in sent) <= one.most_a_week

    assert sorted(over) == list(range(len(letters)))
