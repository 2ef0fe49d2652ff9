"""Discord refuses everything for a while, fails at everything, and then is away, while people go on voting."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.discord import TOO_LATE, DiscordTown, open_town
from bench.town.town import PATIENCE, Group, Post

SERVERS = 4
RATE = 1.0
"""Votes a second in each server, all the while."""
PEOPLE = 20
"""Voters in each server."""

LONGEST_PAUSE = 60.0
"""Seconds: our pauses grow with the trouble, to so long at most."""

SHOWING = ("send_message", "edit_message")

COLUMNS = (
    "trouble",
    "seconds",
    "presses",
    "confirmed",
    "of the others counted",
    "asked meanwhile",
    "calls failed",
    "all right after",
)

TROUBLES: Mapping[str, Mapping[str, Any]] = {
    "429 to everything": {"kind": "too_many", "overall": True},
    "500 to everything": {"kind": "status"},
    "503 to everything": {"kind": "status", "status": 503},
    "down": {"kind": "down"},
}


@dataclass
class Standing:
    """A server, its polls, the loads on the first of them, and how many polls it should have."""

    group: Group
    posts: list[Post]
    loads: list[int] = field(default_factory=list)
    polls: int = 1


@dataclass(frozen=True, kw_only=True)
class Outage:
    """Each of these troubles for so many seconds, in servers that vote all the while."""

    seconds: Mapping[str, float]
    servers: int = SERVERS
    seed: int = 1


async def bear(url: str, folder: Path, ask: Outage) -> tuple[list[list[str]], list[str]]:
    """One trouble after the other; gives the rows that tell of them, and what went wrong."""
    rows, faults = [], []
    async with open_town(folder, url, seed=ask.seed) as town:
        groups = [await town.found(f"Carers {number + 1}") for number in range(ask.servers)]
        servers = [Standing(group, [await town.ask(group)]) for group in groups]
        for what, seconds in ask.seconds.items():
            cells, wrong = await _bear_one(town, servers, what, seconds)
            rows.append([what, f"{seconds:.0f} s", *cells])
            faults += [f"{what}: {fault}" for fault in wrong]
        faults += await town.left_alone(*(load for here in servers for load in here.loads))
        faults += (await town.door.do("statistics"))["violations"]
    return rows, faults


async def rehearse(url: str, folder: Path, *, refused: float, down: float, seed: int) -> Outcome:
    """429, 500 and 503 to everything for `refused` seconds each; then every connection cut for `down` seconds."""
    seconds = {what: down if what == "down" else refused for what in TROUBLES}
    rows, faults = await bear(url, folder, Outage(seconds=seconds, seed=seed))
    return Outcome(
        title=f"Discord is in trouble while {SERVERS} servers vote and ask",
        columns=COLUMNS,
        rows=rows,
        promise="Every confirmed press counts once, and every post that was owed is right, each once.",
        faults=faults,
    )


async def _bear_one(
    town: DiscordTown, servers: Sequence[Standing], what: str, seconds: float
) -> tuple[list[str], list[str]]:
    """Ask in half of the servers, let people vote in all while there is trouble; then look at everything."""
    before, asking = await town.door.do("statistics"), servers[::2]
    await _ask_into(town, asking, seconds)
    await town.door.do("fault", lasts=seconds + PATIENCE, **TROUBLES[what])
    if what == "down":
        await town.door.do("drops_gateway")
    for here in servers:
        much = {"per_second": RATE, "seconds": seconds, "people": PEOPLE}
        here.loads.append(await town.vote("paced_load", here.posts[0], **much))
    await asyncio.sleep(seconds)
    await town.door.do("clear_faults")
    ended = monotonic()
    for here in servers:
        await town.door.do("stop_load", load=here.loads[-1])
    until = ended + min(seconds, LONGEST_PAUSE) + PATIENCE
    faults = [fault for here in servers for fault in await _settle(town, here, until)]
    waited, after = monotonic() - ended, await town.door.do("statistics")
    figures = [await _count(town, here, faults) for here in servers]
    more = _sent(servers, after) - _sent(servers, before)
    if more != len(asking):
        faults.append(f"{more} posts were sent for {len(asking)} questions")
    sums = [f"{sum(each):,}" for each in zip(*figures, strict=True)]
    return [*sums, str(len(asking)), f"{_failed(after) - _failed(before):,}", f"{waited:.0f} s"], faults


async def _ask_into(town: DiscordTown, asking: Sequence[Standing], seconds: float) -> None:
    """First only what shows something fails, so that posts are owed as soon as the questions are taken."""
    await town.door.do("fault", kind="cut_before", lasts=seconds + PATIENCE, calls=SHOWING)
    for here in asking:
        act = await town.type_question(here.group)
        await town.door.do("answered", interaction=act, timeout=TOO_LATE)
        here.polls += 1


async def _settle(town: DiscordTown, here: Standing, until: float) -> list[str]:
    """Wait until the server sees all that it is owed; gives what is wrong if it never does."""
    while len(here.posts) != here.polls and monotonic() < until:
        await asyncio.sleep(0.1)
        here.posts = await town.posts(here.group.place)
    within = max(until - monotonic(), 1.0)
    faults = await town.comes_to_rest(here.posts[0], *here.loads, within=within)
    if len(here.posts) != here.polls:
        faults.append(f"{len(here.posts)} polls stand in a server that was asked {here.polls}")
    return faults


async def _count(town: DiscordTown, here: Standing, faults: list[str]) -> tuple[int, int, int]:
    """Adds what is wrong in the database; gives presses of the last load, those confirmed, and others that count."""
    presses = await town.presses(*here.loads)
    first, *others = town.counted(*here.posts)
    faults += first.faults(presses, dropped=sum(not press.answered for press in presses))
    faults += [fault for counted in others for fault in counted.faults([])]
    last = await town.presses(here.loads[-1])
    unsure = [press for press in last if not press.answered]
    return len(last), len(last) - len(unsure), len(first.of(unsure))


def _sent(servers: Sequence[Standing], told: Any) -> int:
    """How many messages were sent to the servers so far; what people are answered in private is left aside."""
    sent: int = sum(told["posts_by_chat"][str(here.group.place)] for here in servers)
    return sent


def _failed(told: Any) -> int:
    failed: int = sum(told["faults"].values())
    return failed
