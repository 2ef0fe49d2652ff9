"""Three disasters for carers on Discord: kills, a gateway that fails, an outage. Nothing confirmed may be lost.

The program runs as a process; a stand-in that speaks gateway and REST over real sockets is another. Exit code 1 when
a promise is broken.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bench.rehearse.disasters.discord import gateway, kills, outage
from bench.rehearse.disasters.running import Disaster, NewUrl, arguments, run
from bench.rehearse.disasters.telling import Outcome


async def _kills(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await kills.rehearse(new_url, folder, times=asked.times, people=asked.people, seed=asked.seed)


async def _gateway(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    shakes = {"times": asked.shakes, "people": asked.people, "seed": asked.seed}
    return await gateway.rehearse(new_url(), folder, **shakes, silent=asked.silent)


async def _outage(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    return await outage.rehearse(new_url(), folder, refused=asked.refused, down=asked.down, seed=asked.seed)


DISASTERS: Mapping[str, Disaster] = {"kills": _kills, "gateway": _gateway, "outage": _outage}


def main() -> None:
    """Rehearse what was chosen; exit code 1 when a promise is broken."""
    parser = arguments(__doc__, DISASTERS)
    parser.add_argument("--times", type=int, default=100, help="kills: how many")
    parser.add_argument("--people", type=int, default=2000, help="kills, gateway: how many vote, 50 at a time")
    parser.add_argument("--shakes", type=int, default=10, help="gateway: how often each thing happens")
    parser.add_argument("--silent", type=float, default=75, help="gateway: seconds of silence at the end")
    parser.add_argument("--refused", type=float, default=60, help="outage: seconds of 429, 500 and 503 to everything")
    parser.add_argument("--down", type=float, default=60, help="outage: seconds without any connection")
    run(parser.parse_args(), DISASTERS)


if __name__ == "__main__":
    main()
