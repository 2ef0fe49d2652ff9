"""Whose turn it is, on a clock of plain numbers."""

import heapq
import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.telegram.limits import GROUP, OVERALL, PER_SECOND, PRIVATE, Need, Rate, Ticket, Turns, overall_rate

AS_TELEGRAM_SAYS = 30
"""Messages a second (Bots FAQ)."""

AT_ONCE = 40
"""Posts that stand in line together."""


def run(turns: Turns, until: float, now: float = 0.0) -> list[tuple[float, str]]:
    """Take turns until then, each as early as it may be, and be answered at once; gives when and which chat."""
    taken = []
    while now <= until:
        ticket = turns.take(now)
        if ticket is not None:
            turns.answered(ticket, now)
            taken.append((now, ticket.chat))
            continue
        at = turns.next_at()
        if at is None:
            break
        now = max(at, now)
    return taken


def send(turns: Turns, many: int, there: Callable[[], float], back: Callable[[], float], begins: float) -> list[float]:
    """Send so many to a chat each, as early as may be; gives when Telegram counts them, which takes the way `there`.

    Whoever holds the line sleeps a little too long, as machines do.
    """
    chats = iter(range(many))
    for number in itertools.islice(chats, AT_ONCE):
        turns.join(str(number), Need.POST)
    on_their_way: list[tuple[float, int, Ticket]] = []
    counted, last, now, numbers = list[float](), 0.0, begins, itertools.count()
    while len(counted) < many:
        while (ticket := turns.take(now)) is not None:
            for number in itertools.islice(chats, 1):
                turns.join(str(number), Need.POST)
            last = max(now + there(), last)  # Telegram takes calls as they come
            counted.append(last)
            heapq.heappush(on_their_way, (last + back(), next(numbers), ticket))
        at = min(turns.next_at() or float("inf"), on_their_way[0][0] if on_their_way else float("inf"))
        now = max(at, now) + 0.001
        while on_their_way and on_their_way[0][0] <= now:
            turns.answered(heapq.heappop(on_their_way)[2], now)
    return counted


def most_within(times: Sequence[float], window: float) -> int:
    """The most in any window of this length, as the stand-in counts: what is as old as the window is out of it."""
    ordered, first, most = sorted(times), 0, 0
    for number, time in enumerate(ordered):
        while ordered[first] <= time - window:
            first += 1
        most = max(most, number - first + 1)
    return most


@pytest.mark.parametrize("seed", range(5))
def test_a_group_never_gets_more_than_eighteen_messages_a_minute(seed: int) -> None:
    chance, turns = Random(seed), Turns()  # noqa: S311 - seeded on purpose
    now, times = 0.0, []
    for _ in range(400):
        now += chance.choice([0.0, 0.1, 2.0, 30.0])
        turns.join("-100", Need.POST)
        times += [at for at, _ in run(turns, now, now)]
    times += [at for at, _ in run(turns, 1e9, now)]

    assert len(times) == 400
    assert most_within(times, 60.0) <= 18


def test_a_private_chat_gets_three_at_once_and_then_one_a_second() -> None:
    turns = Turns()
    for _ in range(5):
        turns.join("501", Need.POST)

    assert [at for at, _ in run(turns, 10.0)] == pytest.approx([0.0, 0.0, 0.0, 1.0, 2.0], abs=0.005)


@settings(derandomize=True, deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    per_second=st.integers(2, 60),
    quickest=st.floats(0.0, 0.2),
    late_there=st.floats(0.0, 0.4),
    late_back=st.floats(0.0, 1.5),
    seed=st.integers(0, 1000),
    just_begun=st.booleans(),
)
def test_telegram_never_counts_more_than_one_above_the_rate_in_a_second_however_late_calls_come(
    per_second: int, quickest: float, late_there: float, late_back: float, seed: int, *, just_begun: bool
) -> None:
    chance = Random(seed)  # noqa: S311 - seeded on purpose
    counted = send(
        Turns(overall=overall_rate(per_second), just_begun=just_begun),
        200,
        lambda: quickest / 2 + chance.choice([0.0, 0.0, 0.0, late_there]),
        lambda: quickest / 2 + chance.choice([0.0, 0.0, late_back]),
        begins=1000.0,
    )

    assert most_within(counted, 1.0) <= per_second + 1


@pytest.mark.parametrize(
    ("quickest", "slowest"),
    [
        pytest.param(0.0, 0.0, id="no time at all"),
        pytest.param(0.2, 0.2, id="always a fifth of a second"),
        pytest.param(0.02, 0.2, id="a fiftieth to a fifth of a second"),
    ],
)
def test_what_goes_out_for_long_is_nearly_all_that_is_allowed(quickest: float, slowest: float) -> None:
    chance = Random(1)  # noqa: S311 - seeded on purpose
    counted = send(
        Turns(just_begun=True), 3000, lambda: quickest / 2, lambda: chance.uniform(quickest / 2, slowest), begins=7.0
    )

    assert most_within(counted, 1.0) <= AS_TELEGRAM_SAYS
    assert len(counted) / (counted[-1] - counted[0]) >= 0.97 * PER_SECOND


def test_killed_and_begun_again_at_once_the_second_is_kept() -> None:
    """The process before was killed in the middle, and nobody knows what it sent. To begin takes a moment."""
    before = send(Turns(just_begun=True), 100, lambda: 0.02, lambda: 0.02, begins=1000.0)
    after = send(Turns(just_begun=True), 100, lambda: 0.02, lambda: 0.02, begins=before[-1] + 0.1)

    assert most_within([*before, *after], 1.0) <= AS_TELEGRAM_SAYS


def test_a_call_that_nobody_answers_counts_until_it_is_given_up() -> None:
    turns = Turns(overall=overall_rate(2))
    tickets = [turns.join(f"-{number}", Need.POST) for number in range(4)]
    taken = [turns.take(now) for now in (0.0, 1.0, 2.0, 3.0)]
    turns.lost(tickets[0], 3.0)
    too_early, in_time = turns.take(3.5), turns.take(4.1)

    assert taken == [*tickets[:3], None]
    assert (too_early, in_time) == (None, tickets[3])


def test_answers_go_before_posts() -> None:
    turns = Turns()
    for number in range(10):
        turns.join(f"-{number}", Need.POST)
    turns.join("501", Need.ANSWER)

    assert run(turns, 60.0)[0][1] == "501"


def test_five_hundred_groups_have_their_turns_one_after_another() -> None:
    """A group with a hundred posts waiting does not go before one with a single post."""
    turns = Turns()
    for number in range(500):
        for _ in range(3):
            turns.join(f"-{number}", Need.POST)
    order = [chat for _, chat in run(turns, 1e6)]

    assert len(order) == 1500
    assert max(Counter(order[:500]).values()) == 1
    assert max(Counter(order[:1000]).values()) == 2


def test_a_chat_that_is_held_holds_up_nobody() -> None:
    turns = Turns()
    turns.hold("-1", 30.0)
    for chat in ("-1", "-2", "-3"):
        turns.join(chat, Need.POST)

    assert [chat for _, chat in run(turns, 29.0)] == ["-2", "-3"]
    assert turns.wait_of("-1", 29.0) == pytest.approx(1.0)
    assert run(turns, 30.0, 29.0) == [(30.0, "-1")]


def test_three_chats_in_a_row_that_are_to_be_left_alone_mean_all() -> None:
    turns = Turns()
    for chat, until in (("-1", 30.0), ("-2", 31.0)):
        turns.hold(chat, until)
    two = turns.wait_of_all(1.0)
    turns.hold("-3", 29.0)
    turns.join("-4", Need.ANSWER)

    assert (two, turns.wait_of_all(1.0), turns.wait_of("-4", 1.0)) == (0.0, 30.0, 30.0)
    assert run(turns, 100.0, 1.0) == [(31.0, "-4")]


def test_three_chats_that_are_to_be_left_alone_mean_themselves_where_others_are_shown_something() -> None:
    turns = Turns()
    for chat in ("-1", "-2", "-3", "-4"):
        turns.hold(chat, 30.0)
        turns.went_well()

    assert turns.wait_of_all(1.0) == 0.0


def test_the_wait_of_a_chat_is_that_after_those_in_its_line() -> None:
    turns = Turns()
    for _ in range(GROUP.burst + 1):
        turns.join("-1", Need.POST)

    assert turns.wait_of("-1", 0.0) == pytest.approx(2 * GROUP.interval)
    assert turns.wait_of("-2", 0.0) == 0.0


def test_in_one_chat_the_order_is_kept() -> None:
    turns = Turns(private=Rate(interval=1.0, burst=1))
    tickets = [turns.join("501", Need.POST) for _ in range(3)]
    taken = [turns.take(float(now)) for now in range(3)]

    assert taken == tickets


def test_whoever_waits_no_longer_is_passed_over() -> None:
    turns = Turns()
    first, second = turns.join("-1", Need.POST), turns.join("-1", Need.POST)
    turns.leave(first)
    turns.leave(first)

    assert turns.take(0.0) is second
    assert turns.take(0.0) is None
    assert turns.next_at() is None


def test_chats_that_have_rested_are_forgotten() -> None:
    turns = Turns(overall=Rate(interval=0.001, burst=1))
    now = 0.0
    for number in range(5000):
        now += 1.0
        ticket = turns.join(str(number), Need.POST)
        turns.take(now)
        turns.answered(ticket, now)

    assert len(turns._meters) <= 1001
    assert len(turns._window._counted) <= 2


def test_the_figures_are_below_telegrams() -> None:
    assert round(1 / OVERALL.interval) < AS_TELEGRAM_SAYS
    assert PRIVATE.interval >= 1.0
    assert GROUP.burst + 60 / GROUP.interval <= 20
