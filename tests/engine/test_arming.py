"""When the ticker wakes up: nothing that is set while it looks is slept over."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.ticker import LOOK_AGAIN
from bot.work import Tick
from tests.support.chat import Chat
from tests.support.letters import writes


async def test_what_is_set_while_the_ticker_looks_is_not_slept_over(chat: Chat) -> None:
    ticker, soon = chat.core.ticker, chat.clock() + timedelta(seconds=5)
    looks = ticker._reader.look

    async def look(read: Callable[[Any], Any]) -> Any:
        found = await looks(read)
        await writes(chat, lambda work: work.ticks.set(Tick("poll-close", "1"), soon))
        return found

    ticker._reader.look = look  # type: ignore[method-assign]
    await ticker.run_due()
    ticker._reader.look = looks  # type: ignore[method-assign]
    ticker._arm()

    assert ticker._armed == soon


async def test_with_nothing_to_do_the_ticker_looks_again_after_a_while(chat: Chat) -> None:
    await chat.core.ticker.run_due()
    chat.core.ticker._arm()

    assert chat.core.ticker._armed == chat.clock() + LOOK_AGAIN


async def test_what_is_set_for_earlier_than_it_sleeps_wakes_it(chat: Chat) -> None:
    await chat.core.ticker.run_due()
    chat.core.ticker._arm()
    chat.core.ticker._woken.clear()
    await writes(chat, lambda work: work.ticks.set(Tick("poll-close", "1"), chat.clock() + timedelta(seconds=5)))

    assert chat.core.ticker._woken.is_set()
