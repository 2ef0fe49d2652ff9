"""The rehearsal of a broadcast: its own check can fail, else a green one would say nothing."""

import pytest

from bench.rehearse.disasters.broadcast import Broadcast, Sent

KILLED_AT = 100.0


def went(*lives: list[Sent], leases: bool = False) -> Broadcast:
    return Broadcast(lives=lives, killed_at=[KILLED_AT], waits=[1.0], too_many=0, lost=0, leases=leases, violations=())


def steadily(begin: float, many: int, first_chat: int = 0) -> list[Sent]:
    return [Sent(first_chat + number, begin + number / 29, ours=True) for number in range(many)]


def test_the_time_between_two_lives_is_not_held_against_the_rate() -> None:
    assert went(steadily(90, 200), steadily(110, 200, 200)).rate == pytest.approx(29.0)


def test_a_line_that_runs_dry_is() -> None:
    dry = [*steadily(90, 100), *steadily(110, 100, 100)]

    assert went(dry).rate < 15
    assert went(dry, leases=True).rate == pytest.approx(29.0)


def test_the_most_in_a_second_is_counted_over_a_kill() -> None:
    at_once = [[Sent(chat, at, ours=True) for chat in range(20)] for at in (KILLED_AT - 0.1, KILLED_AT + 0.8)]

    assert went(*at_once).most_a_second == 40


@pytest.mark.parametrize(("at", "unexplained"), [(KILLED_AT - 1, 0), (KILLED_AT - 50, 1), (KILLED_AT + 1, 1)])
def test_a_double_is_explained_by_a_kill_just_after_the_first(at: float, unexplained: int) -> None:
    assert went([Sent(7, at, ours=True)], [Sent(7, KILLED_AT + 20, ours=True)]).doubles() == (1, unexplained)
