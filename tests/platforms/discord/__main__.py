"""Runs a stand-in as a process of its own: prints one JSON line with its addresses, and ends when it is told to."""

import argparse
import asyncio

from tests.platforms.discord.stand_in import TOKEN, DiscordStandIn
from tests.platforms.running import serve


async def run(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT."""
    stand_in = DiscordStandIn(
        port=options.port,
        token=options.token,
        seed=options.seed,
        shards=options.shards,
        heartbeat=options.heartbeat,
        privileged=options.privileged,
    )
    await serve(stand_in)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.discord", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shards", type=int, default=1, help="how many the bot is asked to open")
    parser.add_argument("--heartbeat", type=float, default=41.25, help="real seconds between heartbeats")
    parser.add_argument("--privileged", type=int, default=0, help="intents switched on in the portal, as bits")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
