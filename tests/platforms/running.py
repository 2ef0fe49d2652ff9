"""Runs a stand-in as a process of its own."""

import asyncio
import json
import signal

from tests.platforms.stand_in import StandIn


async def serve(stand_in: StandIn) -> None:
    """Say the addresses in one JSON line, and serve until SIGTERM or SIGINT."""
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with stand_in:
        print(json.dumps(stand_in.addresses()), flush=True)
        await ended.wait()
