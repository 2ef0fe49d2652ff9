"""What is asked for at the same moment is done in one go: plain values."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.refusals import NotSaved
from bot.together import Together


class Halving:
    """Halves even numbers, in one go, and notes what it was asked for together."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.is_away = False

    async def halve(self, numbers: Sequence[int]) -> Sequence[int]:
        self.asked.append(numbers)
        await asyncio.sleep(0)
        if self.is_away:
            raise NotSaved
        if any(number % 2 for number in numbers):
            raise ValueError(numbers)
        return [number // 2 for number in numbers]


async def test_what_is_asked_for_at_the_same_moment_goes_together() -> None:
    halving = Halving()
    halves = Together(halving.halve)
    first = list(await asyncio.gather(*map(halves.ask, (2, 4, 6))))
    later = await halves.ask(8)

    assert (first, later) == ([1, 2, 3], 4)
    assert halving.asked == [[2, 4, 6], [8]]


async def test_where_one_is_bad_each_is_done_alone_and_only_the_bad_one_fails() -> None:
    halving = Halving()
    halves = Together(halving.halve)
    came = await asyncio.gather(halves.ask(2), halves.ask(3), halves.ask(4), return_exceptions=True)

    assert [came[0], came[2]] == [1, 2]
    assert isinstance(came[1], ValueError)
    assert halving.asked == [[2, 3, 4], [2], [3], [4]]


async def test_when_the_database_is_away_all_are_told_and_nobody_tries_again() -> None:
    halving = Halving()
    halving.is_away = True
    halves = Together(halving.halve)
    came = await asyncio.gather(halves.ask(2), halves.ask(4), return_exceptions=True)

    assert [type(problem) for problem in came] == [NotSaved, NotSaved]
    assert halving.asked == [[2, 4]]


async def test_who_does_not_wait_any_more_hinders_nobody() -> None:
    halves = Together(Halving().halve)
    gone, stays = asyncio.create_task(halves.ask(2)), asyncio.create_task(halves.ask(4))
    await asyncio.sleep(0)
    gone.cancel()

    assert await stays == 2
    with pytest.raises(asyncio.CancelledError):
        await gone
