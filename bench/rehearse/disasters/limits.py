"""Ten votes a second in one group, with Telegram's limits on: nothing is refused, and the tally keeps up."""

from pathlib import Path
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.telegram import TelegramTown, open_town
from bench.town.town import PATIENCE, Post

RATE = 10.0
"""Votes a second."""
PEOPLE = 200
RIGHT_WITHIN = 15.0
"""Seconds from the last vote until the group must see the right tally."""
SLOWER_AT_MOST = (1.5, 10.0)
"""What answers may lose to redrawing: so many times, and so many milliseconds on top, for a machine with other work."""


async def rehearse(url: str, folder: Path, *, seconds: float, seed: int) -> Outcome:
    """First on a poll that nobody redraws, for a quarter of the time; then on one that stands in the group."""
    async with open_town(folder, url, seed=seed) as town:
        await town.door.do("limit")
        group = await town.found()
        bare = await town.ask(group)
        await town.door.do("deletes", message=bare.named)  # as an administrator does: it is not shown again
        without, _ = await _vote(town, bare, seconds / 4)
        shown = await town.ask(group)
        edits = await _edits(town, group.place)
        report, load = await _vote(town, shown, seconds)
        began, presses = monotonic(), await town.presses(load)
        faults = await town.settles(shown, presses, within=RIGHT_WITHIN)
        waited = monotonic() - began
        edits = await _edits(town, group.place) - edits
        told = await town.door.do("statistics")
        await town.program.end()
    (counted,) = town.counted(shown)
    faults += counted.faults(presses) + told["violations"]
    if told["too_many"]:
        faults.append(f"Telegram refused {told['too_many']} calls with 429")
    times, more = SLOWER_AT_MOST
    if report["latency_p99"] > times * without["latency_p99"] + more:
        faults.append("answers are later while the tally is redrawn")
    return Outcome(
        title=f"{RATE:.0f} votes a second for {seconds:.0f} seconds in one group, with Telegram's limits on",
        columns=("", "votes", "p50 ms", "p95 ms", "p99 ms", "redrawn", "429", "right after"),
        rows=[
            ["not redrawn", *_cells(without), "0", "", ""],
            ["redrawn", *_cells(report), str(edits), str(told["too_many"]), f"{waited:.1f} s"],
        ],
        promise=f"No 429, the tally is right within {RIGHT_WITHIN:.0f} s of the last vote, and answers are as quick.",
        faults=faults,
    )


async def _vote(town: TelegramTown, post: Post, seconds: float) -> tuple[Any, int]:
    load = await town.vote("paced_load", post, per_second=RATE, seconds=seconds, people=PEOPLE)
    return await town.door.do("load_finished", load=load, timeout=seconds + PATIENCE), load


async def _edits(town: TelegramTown, chat: int) -> int:
    edits: int = (await town.door.do("statistics"))["edits_by_chat"].get(str(chat), 0)
    return edits


def _cells(report: Any) -> list[str]:
    return [f"{report['presses']:,}", *(f"{report[f'latency_p{part}']:.1f}" for part in (50, 95, 99))]
