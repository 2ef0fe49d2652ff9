"""One question for thousands of places on Telegram, at the speed it allows, and kills on the way: none is lost.

On Discord, hundreds of channels and quick restarts: nothing twice. Exit code 1 when a promise is broken.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bench.rehearse.disasters import broadcast
from bench.rehearse.disasters.discord import broadcast as discord_broadcast
from bench.rehearse.disasters.running import Disaster, NewUrl, arguments, run
from bench.rehearse.disasters.telling import Outcome


async def _telegram(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    much = {"places": asked.places, "kills": asked.kills, "seed": asked.seed}
    return await broadcast.rehearse(new_url(), folder, **much)


async def _discord(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    much = {"channels": asked.channels, "kills": asked.kills, "seed": asked.seed}
    return await discord_broadcast.rehearse(new_url(), folder, **much)


DISASTERS: Mapping[str, Disaster] = {"telegram": _telegram, "discord": _discord}


def main() -> None:
    """Rehearse what was chosen; exit code 1 when a promise is broken."""
    parser = arguments(__doc__, DISASTERS)
    parser.add_argument("--places", type=int, default=10_000, help="telegram: how many groups")
    parser.add_argument("--channels", type=int, default=300, help="discord: how many channels")
    parser.add_argument("--kills", type=int, default=5, help="how often the program is killed on the way")
    run(parser.parse_args(), DISASTERS)


if __name__ == "__main__":
    main()
