"""Runs a stand-in as a process of its own."""

import asyncio
import gc
import json
import signal

from tests.platforms.stand_in import StandIn


async def serve(stand_in: StandIn) -> None:
    """Say the addresses in one JSON line, and serve until SIGTERM or SIGINT."""
    # All that happened is kept to the end: looking through it again and again would be taken for a slow program.
    gc.disable()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with stand_in:
        print(json.dumps(stand_in.addresses()), flush=True)
        await ended.wait()
