"""Runs a stand-in as a process of its own: prints one JSON line with its address, and ends when it is told to."""

import argparse
import asyncio

from tests.platforms.running import serve
from tests.platforms.telegram.stand_in import TOKEN, TelegramStandIn


async def run(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT."""
    stand_in = TelegramStandIn(
        port=options.port,
        token=options.token,
        username=options.username,
        seed=options.seed,
        privacy=not options.no_privacy,
        polling_brakes=options.brakes,
        query_lives=options.query_lives,
        webhook_pause=options.webhook_pause,
    )
    await serve(stand_in)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--username", default="caresay_bot")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-privacy", action="store_true", help="the bot sees everything in groups")
    parser.add_argument("--brakes", action="store_true", help="polling twice at once gives one update, as on Telegram")
    parser.add_argument("--query-lives", type=float, default=150.0, help="seconds that a press may be answered")
    parser.add_argument("--webhook-pause", type=float, default=1.0, help="what growing pauses are multiplied with")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
