"""Codes are stretched two at a time, and in threads that let others go first."""

import asyncio
import os
import sys
import threading
from datetime import UTC, datetime

import pytest

from bot.feature import Coded
from bot.stretching import AT_ONCE, Stretching

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)


async def test_two_are_stretched_at_a_time_and_the_rest_wait() -> None:
    going, most, two_are_there = 0, 0, threading.Barrier(AT_ONCE)
    lock = threading.Lock()

    def stretch(code: str) -> bytes:
        nonlocal going, most
        with lock:
            going += 1
            most = max(most, going)
        two_are_there.wait(30)  # would not end if one went alone
        with lock:
            going -= 1
        return code.encode()

    stretching = Stretching(stretch, lambda: NOW)
    codes = [Coded(code=f"{number}", asker=f"asker {number}") for number in range(6)]
    done = await asyncio.gather(*(stretching.stretched(each) for each in codes))

    assert [each.stretched for each in done] == [b"0", b"1", b"2", b"3", b"4", b"5"]
    assert most == AT_ONCE


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads are not told apart")
async def test_every_other_thread_goes_first() -> None:
    def nice() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    stretching = Stretching(lambda _: str(nice()).encode(), lambda: NOW)
    done = await stretching.stretched(Coded(code="1", asker="asker"))

    assert int(done.stretched) > nice()
