"""The writer's lanes: what may share a transaction, in which order it is done, and what a failure costs."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from bot.work import Changes, Job
from storage.work import StorageWork
from storage.writer import MOST_AT_ONCE, GroupWriter
from tests.support.chat import Chat

ROLLED_BACK = "rolled back"


class Broken(Exception):
    """A job fails."""


class Steps(deque[Any]):
    """A line that counts what is taken from it and put back."""

    taken = 0

    def popleft(self) -> Any:
        self.taken += 1
        return super().popleft()

    def extendleft(self, waiting: Iterable[Any], /) -> None:
        again = list(waiting)
        self.taken += len(again)
        super().extendleft(again)


class Line:
    """A writer held up in its first transaction, so that jobs wait in line; and what it did in each after that.

    Of a job's name the first letter is its lane: `s` is secret, `a` must be alone. One that ends in `!` fails.
    """

    def __init__(self) -> None:
        self.done: list[list[str]] = []
        self.steps = Steps()
        self._is_held, self._may_go = threading.Event(), threading.Event()
        self.writer = GroupWriter(self._transact)
        self.writer._line = self.steps

    def _transact(self, do: Callable[[StorageWork], Any]) -> Any:
        self._is_held.set()
        self._may_go.wait()
        self.done.append([])
        try:
            return do(SimpleNamespace(changes=Changes({}, None)))  # type: ignore[arg-type]
        except Broken:
            self.done[-1].append(ROLLED_BACK)
            raise

    def _job(self, name: str) -> Job[str]:
        def do(_: Any) -> str:
            if name.endswith("!"):
                raise Broken
            self.done[-1].append(name)
            return name

        return Job(do=do, alone=name.startswith("a"), secret=name.startswith("s"))

    async def does(self, *names: str) -> Sequence[Any]:
        """Have these wait, in this order, and be done; gives what each was answered."""
        held = asyncio.create_task(self.writer.submit(self._job("held")))
        await asyncio.to_thread(self._is_held.wait)
        waiting = [asyncio.create_task(self.writer.submit(self._job(name))) for name in names]
        await asyncio.sleep(0)
        self._may_go.set()
        await held
        answers = await asyncio.gather(*waiting, return_exceptions=True)
        del self.done[0]
        return answers


@pytest.fixture
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.writer.close()


async def test_secret_jobs_share_a_transaction_with_their_like_alone(line: Line) -> None:
    await line.does("o1", "s1", "o2", "s2", "s3", "o3")

    assert line.done == [["o1", "o2", "o3"], ["s1", "s2", "s3"]]


async def test_nothing_overtakes_what_must_be_alone(line: Line) -> None:
    await line.does("s1", "o1", "a1", "s2", "a2", "o2", "s3")

    assert line.done == [["s1"], ["o1"], ["a1"], ["s2"], ["a2"], ["o2"], ["s3"]]


async def test_no_more_than_two_hundred_go_together_and_the_other_lane_is_next(line: Line) -> None:
    """A lane that is never empty holds the other one up for a transaction at most."""
    await line.does(*(f"s{number}" for number in range(250)), "o1")

    assert [len(together) for together in line.done] == [MOST_AT_ONCE, 50, 1]

    line = Line()
    await line.does("s", "o", *(f"s{number}" for number in range(250)))
    line.writer.close()
    assert [together[0] for together in line.done] == ["s", "o", "s199"]


@pytest.mark.parametrize("names", [("s1", "s2!", "s3", "o1"), ("o0", "s1", "o1", "s2!", "s3", "a1")])
async def test_a_secret_job_that_fails_takes_nobody_with_it(line: Line, names: Sequence[str]) -> None:
    answers = await line.does(*names)
    failed = names.index("s2!")

    assert isinstance(answers[failed], Broken)
    assert [*answers[:failed], *answers[failed + 1 :]] == [name for name in names if name != "s2!"]
    assert line.done.count([ROLLED_BACK]) == 1  # alone, in the end
    assert [ones for ones in line.done if "s3" in ones] == [["s3"]]


async def test_an_open_job_that_fails_leaves_secret_ones_together(line: Line) -> None:
    await line.does("s1", "o1!", "s2", "o2")

    assert line.done == [["s1", "s2"], [ROLLED_BACK], [ROLLED_BACK], ["o2"]]


@pytest.mark.parametrize("seed", range(8))
async def test_whatever_waits_each_lane_keeps_its_order_and_its_transactions(line: Line, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - seeded on purpose
    weights = [chance.random() for _ in "osa"]
    weights[2] /= 20
    names = [f"{lane}{number}" for number, lane in enumerate(chance.choices("osa", weights, k=1500))]
    await line.does(*names)
    order = [name for together in line.done for name in together]

    assert all(len({name[0] for name in together}) == 1 for together in line.done)
    assert all(len(together) == 1 for together in line.done if together[0][0] == "a")
    assert max(map(len, line.done)) <= MOST_AT_ONCE
    for lane in "os":
        assert [name for name in order if name[0] in (lane, "a")] == [name for name in names if name[0] in (lane, "a")]


@pytest.mark.parametrize("lanes", ["os", "s" + "o" * 9, "o" * 199 + "s", "os" * 300 + "a", "s" * 5000 + "o" * 5000])
async def test_ten_thousand_waiting_jobs_are_each_taken_up_a_few_times(line: Line, lanes: str) -> None:
    """Counted in steps, and by no clock: to pass by all that waits, for each batch, would be half a million."""
    names = [f"{lanes[number % len(lanes)]}{number}" for number in range(10_000)]
    answers = await line.does(*names)

    assert answers == names
    assert line.steps.taken <= 3 * len(names) + 1


async def test_on_a_database_a_secret_ballot_and_an_act_never_share_a_transaction(chat: Chat) -> None:
    """The transactions of the real storage, by their works: no work is given to both."""
    works: list[tuple[object, bool]] = []

    def job(*, secret: bool) -> Job[None]:
        return Job(do=lambda work: works.append((work, secret)), secret=secret)

    await asyncio.gather(*(chat.storage.writer.submit(job(secret=number % 3 == 0)) for number in range(300)))
    secret, others = ({id(work) for work, is_secret in works if is_secret is kind} for kind in (True, False))

    assert len(works) == 300
    assert secret.isdisjoint(others)
