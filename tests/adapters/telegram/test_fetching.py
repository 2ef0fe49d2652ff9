"""What is confirmed, and when: a make-believe Telegram of plain lists."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError

from adapters.telegram.fetching import Fetching, Growing, Trouble
from adapters.telegram.request import TooMany
from bot.refusals import NotSaved

Update = dict[str, Any]


def press(number: int, who: int) -> Update:
    return {"update_id": number, "callback_query": {"from": {"id": who}}}


@dataclass
class PretendTelegram:
    """Gives what waits, forgets what is confirmed, and remembers what was asked."""

    waiting: list[Update] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    fails: list[TelegramError] = field(default_factory=list)
    empty: asyncio.Event = field(default_factory=asyncio.Event)

    async def fetch(self, offset: int, wait: int) -> Sequence[Update]:
        self.offsets.append(offset)
        if self.fails:
            raise self.fails.pop(0)
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        if not self.waiting and wait:
            self.empty.set()
            await asyncio.Event().wait()
        return self.waiting[:100]


@dataclass
class Core:
    """Takes updates, in its own time; some it cannot save."""

    taken: list[int] = field(default_factory=list)
    unsaved: dict[int, int] = field(default_factory=dict)  # update to how often
    slow: dict[int, asyncio.Event] = field(default_factory=dict)
    answering: dict[int, asyncio.Event] = field(default_factory=dict)
    at_work: asyncio.Event = field(default_factory=asyncio.Event)
    took: defaultdict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))

    async def take(self, update: Any) -> "asyncio.Task[None] | None":
        number = update["update_id"]
        self.at_work.set()
        if number in self.slow:
            await self.slow[number].wait()
        if self.unsaved.get(number, 0):
            self.unsaved[number] -= 1
            raise NotSaved
        self.taken.append(number)
        self.took[number].set()
        if number in self.answering:
            return asyncio.create_task(self._answer(number))
        return None

    async def _answer(self, number: int) -> None:
        await self.answering[number].wait()


@contextlib.asynccontextmanager
async def fetching(telegram: PretendTelegram, core: Core) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(Fetching(telegram.fetch, core.take, pause=0.0).run())
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_a_batch_is_confirmed_only_when_all_of_it_is_taken() -> None:
    telegram, core = PretendTelegram([press(7, 1), press(8, 2)]), Core(slow={8: asyncio.Event()})
    async with fetching(telegram, core):
        await core.at_work.wait()
        before = list(telegram.offsets)
        core.slow[8].set()
        await telegram.empty.wait()

    assert before == [0]
    assert telegram.offsets[1] == 9


async def test_a_batch_is_confirmed_only_when_all_of_it_is_answered() -> None:
    telegram, core = PretendTelegram([press(7, 1)]), Core(answering={7: asyncio.Event()})
    async with fetching(telegram, core):
        await core.at_work.wait()
        before = list(telegram.offsets)
        core.answering[7].set()
        await telegram.empty.wait()

    assert before == [0]
    assert telegram.offsets[1] == 8


async def test_one_persons_acts_are_taken_in_order_and_others_do_not_wait_for_them() -> None:
    telegram = PretendTelegram([press(1, 501), press(2, 501), press(3, 502)])
    core = Core(slow={1: asyncio.Event()})
    async with fetching(telegram, core):
        await core.took[3].wait()
        core.slow[1].set()
        await telegram.empty.wait()

    assert core.taken == [3, 1, 2]


async def test_what_could_not_be_saved_comes_again_and_later_acts_of_the_same_person_wait_for_it() -> None:
    telegram = PretendTelegram([press(1, 501), press(2, 502), press(3, 502), press(4, 503)])
    core = Core(unsaved={2: 2})
    async with fetching(telegram, core):
        await telegram.empty.wait()

    assert core.taken == [1, 4, 2, 3]
    assert telegram.offsets == [0, 2, 2, 5]


async def test_a_quiet_time_lets_go_of_the_old_offset() -> None:
    """Ids may begin anew after a quiet week (Bot API, Update)."""
    telegram, core = PretendTelegram([press(900, 1)]), Core()
    async with fetching(telegram, core):
        await telegram.empty.wait()
    ours = Fetching(telegram.fetch, core.take, pause=0.0)
    ours._offset = 901

    assert await ours._take_all([])
    assert ours._offset == 0


async def test_when_told_to_stop_it_finishes_what_is_under_way_and_confirms_only_that() -> None:
    telegram, core = PretendTelegram([press(1, 501), press(2, 502)]), Core(slow={2: asyncio.Event()}, unsaved={1: 99})
    async with fetching(telegram, core) as task:
        await core.at_work.wait()
        task.cancel()
        await asyncio.sleep(0)
        core.slow[2].set()
        await asyncio.wait([task])

    assert task.cancelled()
    assert core.taken == [2]
    assert telegram.offsets == [0, 1]
    assert [update["update_id"] for update in telegram.waiting] == [1, 2]


async def test_telegram_away_for_a_while_stops_nothing() -> None:
    fails = [NetworkError("away"), Conflict("two"), InvalidToken(), TooMany(3.0), TelegramError("invalid answer")]
    telegram, core = PretendTelegram([press(1, 501)], fails=fails), Core()
    async with fetching(telegram, core):
        await telegram.empty.wait()

    assert core.taken == [1]


def test_pauses_grow_to_half_a_minute_and_start_again() -> None:
    growing = Growing()
    grown = [growing.next() for _ in range(7)]
    growing.reset()

    assert grown == [1, 2, 4, 8, 16, 30, 30]
    assert growing.next() == 1


@pytest.mark.parametrize(
    ("error", "seconds"),
    [(TooMany(31.0), 31.0), (InvalidToken(), 300.0), (Conflict("two"), 10.0), (NetworkError("away"), 1.0)],
)
def test_each_trouble_has_its_pause(error: TelegramError, seconds: float) -> None:
    assert Trouble().pause_after(error) == seconds


def test_a_trouble_is_told_once_until_it_is_over(capsys: pytest.CaptureFixture[str]) -> None:
    trouble = Trouble()
    for _ in range(3):
        trouble.pause_after(InvalidToken("secret token"))
    trouble.is_over()
    trouble.pause_after(InvalidToken("secret token"))
    told = "".join(capsys.readouterr())

    assert told.count("token not accepted") == 2
    assert "secret" not in told
