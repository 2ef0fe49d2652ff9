"""Telegram refuses everything for a while, and then is away, while people go on voting and asking."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.telegram import TelegramTown, open_town
from bench.town.town import PATIENCE, Group, Post

GROUPS = 8
RATE = 1.0
"""Votes a second in each group, all the while."""
PEOPLE = 20
"""Voters in each group."""

SHOWING = ("sendMessage", "editMessageText")

LONGEST_PAUSE = 300.0
"""Seconds: our pauses grow with the trouble, to so long at most."""

COLUMNS = (
    "trouble",
    "seconds",
    "presses",
    "given up by Telegram",
    "asked meanwhile",
    "calls failed",
    "all right after",
)


@dataclass
class Standing:
    """A group, its polls, the loads on the first of them, and how many polls it should have."""

    group: Group
    posts: list[Post]
    loads: list[int] = field(default_factory=list)
    polls: int = 1


Begin = Callable[[TelegramTown, Sequence[Standing], float], Awaitable[None]]
"""Begins the trouble, for so many seconds at least, and has these groups ask into it."""


async def rehearse(url: str, folder: Path, *, refused: float, down: float, seed: int) -> Outcome:
    """429 to everything for `refused` seconds; then every connection cut for `down` seconds."""
    rows, faults = [], []
    async with open_town(folder, url, seed=seed) as town:
        groups = [Standing(group, [await town.ask(group)]) for group in [await town.found() for _ in range(GROUPS)]]
        troubles: dict[str, tuple[Begin, float]] = {"429 to everything": (_refuse, refused), "down": (_go_down, down)}
        for what, (begin, seconds) in troubles.items():
            cells, wrong = await _bear(town, groups, begin, seconds)
            rows.append([what, f"{seconds:.0f} s", *cells])
            faults += [f"{what}: {fault}" for fault in wrong]
        faults += (await town.door.do("statistics"))["violations"]
    return Outcome(
        title=f"Telegram is in trouble while {GROUPS} groups vote and ask",
        columns=COLUMNS,
        rows=rows,
        promise="Every press that Telegram kept counts once, and every post that was owed is right, each once.",
        faults=faults,
    )


async def _bear(
    town: TelegramTown, groups: Sequence[Standing], begin: Begin, seconds: float
) -> tuple[list[str], list[str]]:
    """Let people vote in all groups and ask in half of them while there is trouble; then look at everything."""
    before, asking = await town.door.do("statistics"), groups[::2]
    await begin(town, asking, seconds)
    for here in groups:
        here.polls += here in asking
        load = await town.vote("paced_load", here.posts[0], per_second=RATE, seconds=seconds, people=PEOPLE)
        here.loads.append(load)
    await asyncio.sleep(seconds)
    await town.door.do("clear_faults")
    ended = monotonic()
    for here in groups:
        await town.door.do("stop_load", load=here.loads[-1])
    await town.door.do("drained", timeout=PATIENCE + seconds)
    until = ended + min(seconds, LONGEST_PAUSE) + PATIENCE
    faults = [fault for here in groups for fault in await _settle(town, here, until)]
    waited, after = monotonic() - ended, await town.door.do("statistics")
    faults += [fault for here in groups for fault in await _count(town, here, after["dropped"])]
    more = _sent(groups, after) - _sent(groups, before)
    if more != len(asking):
        faults.append(f"{more} posts were sent for {len(asking)} questions")
    pressed = sum([len(await town.presses(here.loads[-1])) for here in groups])
    dropped, failed = after["dropped"] - before["dropped"], _failed(after) - _failed(before)
    return [f"{pressed:,}", f"{dropped:,}", str(len(asking)), f"{failed:,}", f"{waited:.0f} s"], faults


async def _refuse(town: TelegramTown, asking: Sequence[Standing], seconds: float) -> None:
    """First what shows something, so that posts are owed; as soon as the questions are taken, everything."""
    await town.door.do("fault", kind="too_many", lasts=seconds + PATIENCE, methods=SHOWING, overall=True)
    for here in asking:
        await town.type_question(here.group)
    await town.door.do("drained", timeout=PATIENCE)
    for methods in (None, ["getUpdates"]):
        await town.door.do("fault", kind="too_many", lasts=seconds + PATIENCE, methods=methods, overall=True)


async def _go_down(town: TelegramTown, asking: Sequence[Standing], seconds: float) -> None:
    """Every connection is cut; what people write meanwhile waits at Telegram."""
    await town.door.do("goes_down", seconds=seconds + PATIENCE)
    for here in asking:
        await town.type_question(here.group)


async def _settle(town: TelegramTown, here: Standing, until: float) -> list[str]:
    """Wait until the group sees all that it is owed; gives what is wrong if it never does."""
    while len(here.posts) != here.polls and monotonic() < until:
        await asyncio.sleep(0.2)
        here.posts = await town.posts(here.group.place)
    (counted,) = town.counted(here.posts[0])
    presses = counted.of(await town.presses(*here.loads))
    faults = await town.settles(here.posts[0], presses, within=max(until - monotonic(), 0.1))
    if len(here.posts) != here.polls:
        faults.append(f"{len(here.posts)} polls stand in a group that was asked {here.polls}")
    return faults


async def _count(town: TelegramTown, here: Standing, dropped: int) -> list[str]:
    first, *others = town.counted(*here.posts)
    faults = first.faults(await town.presses(*here.loads), dropped=dropped)
    return faults + [fault for counted in others for fault in counted.faults([])]


def _sent(groups: Sequence[Standing], told: Any) -> int:
    """How many messages were sent to the groups so far; what people are answered in private is left aside."""
    sent: int = sum(told["posts_by_chat"][str(here.group.place)] for here in groups)
    return sent


def _failed(told: Any) -> int:
    failed: int = sum(told["faults"].values())
    return failed
