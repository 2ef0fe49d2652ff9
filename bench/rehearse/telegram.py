"""Four disasters for a group on Telegram: kills, its limits, many groups at once, an outage. Nothing may be lost.

The program runs as a process; a stand-in that speaks the Bot API over real sockets is another. Exit code 1 when a
promise is broken.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bench.rehearse.disasters import fair, kills, limits, outage
from bench.rehearse.disasters.running import Disaster, NewUrl, arguments, run
from bench.rehearse.disasters.telling import Outcome


async def _kills(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await kills.rehearse(new_url, folder, times=asked.times, people=asked.people, seed=asked.seed)


async def _limits(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await limits.rehearse(new_url(), folder, seconds=asked.seconds, seed=asked.seed)


async def _fair(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await fair.rehearse(new_url(), folder, groups=asked.groups, seconds=asked.voting, seed=asked.seed)


async def _outage(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await outage.rehearse(new_url(), folder, refused=asked.refused, down=asked.down, seed=asked.seed)


DISASTERS: Mapping[str, Disaster] = {
    "kills": _kills,
    "limits": _limits,
    "fair": _fair,
    "outage": _outage,
}


def main() -> None:
    """Rehearse what was chosen; exit code 1 when a promise is broken."""
    parser = arguments(__doc__, DISASTERS)
    parser.add_argument("--times", type=int, default=100, help="kills: half by polling, half by webhook")
    parser.add_argument("--people", type=int, default=2000, help="kills: how many vote at the same time")
    parser.add_argument("--seconds", type=float, default=120, help="limits: how long ten votes a second come")
    parser.add_argument("--groups", type=int, default=500, help="fair: how many groups")
    parser.add_argument("--voting", type=float, default=20, help="fair: seconds for which each group votes")
    parser.add_argument("--refused", type=float, default=60, help="outage: seconds of 429 to everything")
    parser.add_argument("--down", type=float, default=60, help="outage: seconds without any connection")
    run(parser.parse_args(), DISASTERS)


if __name__ == "__main__":
    main()
