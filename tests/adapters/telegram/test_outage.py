"""Telegram refuses everything for a minute, or is away for an hour: afterwards all owed posts are right, each once.

The same over minutes of real time, with the program as a process, is `./caresay rehearse telegram --only outage`.
"""

import asyncio
from datetime import timedelta

import pytest

from bot.words import plain
from tests.adapters.telegram.conftest import Town
from tests.platforms.telegram.chats import Shown

MINUTE = timedelta(minutes=1)
STEP = timedelta(seconds=20)


@pytest.fixture
async def asked(town: Town) -> Town:
    """A founded group with a question; the limits on sending go by the town's clock, and by moments that do pass."""
    moments = asyncio.get_running_loop().time

    def now() -> float:
        return town.clock.now.timestamp() + moments()

    await town.begins_anew(now=now)
    await town.is_founded()
    await town.asks()
    return town


async def _fetches(town: Town, times: int = 3) -> None:
    """Until updates were asked for so often again, with or without success."""
    begun = town.stand_in.record.by_method["getUpdates"]
    await town.stand_in.until(lambda: town.stand_in.record.by_method["getUpdates"] >= begun + times)


async def _time_passes(town: Town, minutes: int) -> None:
    """The courier tries whatever is due, again and again."""
    for _ in range(minutes * 3):
        town.clock.now += STEP
        await town.core.courier.deliver_due()


def _polls(town: Town) -> list[Shown]:
    return [shown for shown in town.stand_in.bot_said() if "Take back" in shown.labels]


def _tallies(town: Town) -> list[list[str]]:
    return [[plain(line) for line in shown.lines[2:4]] for shown in _polls(town)]


async def test_after_a_minute_of_refusals_all_owed_posts_are_right_each_once(asked: Town) -> None:
    """Refused are first only messages, so that posts are owed; then updates as well."""
    sending, post = ("sendMessage", "editMessageText"), asked.post()
    asked.stand_in.fault("too_many", lasts=60, methods=sending, overall=True)
    counted = asked.stand_in.presses(asked.bob, post, "Soup")
    asked.stand_in.says(asked.ada, "/poll Dinner? | Pie | Fish", asked.carers)
    await asked.settles()
    asked.stand_in.fault("too_many", lasts=60, methods=["getUpdates", "answerCallbackQuery"])
    waiting = asked.stand_in.presses(asked.ada, post, "Salad")
    await _fetches(asked)
    during, unheard = _tallies(asked), waiting.heard
    await _time_passes(asked, minutes=2)
    await asked.settles()
    await _time_passes(asked, minutes=2)

    assert counted.heard is not None
    assert (during, unheard) == ([["Soup: 0", "Salad: 0"]], None)
    assert _tallies(asked) == [["Soup: 1 (50%)", "Salad: 1 (50%)"], ["Pie: 0", "Fish: 0"]]


async def test_after_an_hour_without_telegram_all_owed_posts_are_right_each_once(asked: Town) -> None:
    """Telegram keeps what was written for a day, and a press for two and a half minutes only."""
    counted = asked.stand_in.presses(asked.bob, asked.post(), "Soup")
    await asked.stand_in.heard(counted)  # committed, and the courier has not been let run: the post is owed
    asked.stand_in.goes_down(3600)
    forgotten = asked.stand_in.presses(asked.bob, asked.post(), "Salad")
    asked.stand_in.says(asked.ada, "/poll Dinner? | Pie | Fish", asked.carers)
    await _time_passes(asked, minutes=59)
    during = _tallies(asked)
    late = asked.stand_in.presses(asked.ada, asked.post(), "Salad")
    await _time_passes(asked, minutes=2)
    await asked.settles()
    await _time_passes(asked, minutes=6)

    assert during == [["Soup: 0", "Salad: 0"]]
    assert (forgotten.heard is None, late.heard is not None) == (True, True)
    assert _tallies(asked) == [["Soup: 1 (50%)", "Salad: 1 (50%)"], ["Pie: 0", "Fish: 0"]]
