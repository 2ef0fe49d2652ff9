"""Codes that open nothing, by why: how long each of them takes to be told so. All of them are really stretched."""

import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from itertools import count

from bench.crowds.filling import open_chat
from bot.concerns.model.concern import Confided
from bot.concerns.model.receipts import new_code
from bot.concerns.use_cases.following import OpenThread
from bot.concerns.use_cases.reading import DeleteConcern
from bot.concerns.use_cases.sending import SendConcern
from bot.feature import ReceiptUnknown
from tests.concerns.desk import Desk, open_desk
from tests.concerns.readers import days_pass, does, only
from tests.support.chat import Clock

SLOWLY = timedelta(seconds=7)
"""From one try to the next, so that none has to wait."""

TEXT = "My manager shouted when I asked for a break."


async def try_in_vain(url: str, times: int) -> Mapping[str, list[float]]:
    """Milliseconds of so many tries each, in turn, by why the code opens nothing.

    Raises `SystemExit` where one of them opens something.
    """
    clock = Clock()
    with open_chat(url, seed=1, clock=clock) as chat:
        desk, asker = await open_desk(chat), count()
        codes = {"never was": new_code(), "expired": await _send(desk)}
        await days_pass(desk, 92)
        codes["deleted by a reader"] = await _send(desk)
        await days_pass(desk, 2)
        await does(desk, "ann", DeleteConcern, only(desk))
        await days_pass(desk, 8)
        if desk.concerns():
            raise SystemExit("a concern is there that should be gone")
        took: dict[str, list[float]] = {why: [] for why in codes}
        for turn in range(times + 1):
            for why, code in codes.items():
                clock.now += SLOWLY
                began = time.perf_counter()
                with suppress(ReceiptUnknown):
                    await chat.core.engine.do(None, OpenThread(asker=f"asker {next(asker)}", code=code))
                    raise SystemExit(f"a code opened something: {why}")
                if turn:  # the first pays for compiling statements
                    took[why].append((time.perf_counter() - began) * 1000)
    return took


async def _send(desk: Desk) -> str:
    """What the carer has of a concern that was sent."""
    code = new_code()
    confided = Confided(text=TEXT)
    ask = SendConcern(asker=code, code=code, community=desk.community.id, confided=confided)
    await desk.chat.core.engine.do(None, ask)
    return code
