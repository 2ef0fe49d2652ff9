"""Whose turn it is, on a clock of plain numbers."""

from collections import Counter
from random import Random

import pytest

from adapters.telegram.limits import GROUP, OVERALL, PRIVATE, Need, Rate, Turns


def run(turns: Turns, until: float, now: float = 0.0) -> list[tuple[float, str]]:
    """Take turns until then, each as early as it may be; gives when and which chat."""
    taken = []
    while now <= until:
        ticket = turns.take(now)
        if ticket is not None:
            taken.append((now, ticket.chat))
            continue
        at = turns.next_at()
        if at is None:
            break
        now = max(at, now)
    return taken


def most_within(times: list[float], window: float) -> int:
    return max(sum(start <= time < start + window for time in times) for start in times)


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

    assert [at for at, _ in run(turns, 10.0)] == pytest.approx([0.0, 0.0, 0.0, 1.0, 2.0])


def test_all_together_never_send_more_than_thirty_a_second() -> None:
    turns = Turns()
    for number in range(200):
        turns.join(str(number), Need.POST)
    times = [at for at, _ in run(turns, 60.0)]

    assert len(times) == 200
    assert most_within(times, 1.0) <= 30
    assert times[-1] == pytest.approx((200 - OVERALL.burst) * OVERALL.interval)


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
        turns.join(str(number), Need.POST)
        turns.take(now)

    assert len(turns._meters) <= 1001


def test_the_figures_are_below_telegrams() -> None:
    assert OVERALL.burst + 1 / OVERALL.interval <= 30
    assert PRIVATE.interval >= 1.0
    assert GROUP.burst + 60 / GROUP.interval <= 20
