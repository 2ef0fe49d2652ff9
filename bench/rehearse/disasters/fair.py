"""Hundreds of groups vote at the same time, and some always fail: no group waits much longer than the others."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.counting import Pressed
from bench.town.telegram import TelegramTown, open_town
from bench.town.town import PATIENCE, Post

FOUNDED_AT_ONCE = 10
"""Founders at a time: each gets four messages, and we send 25 a second."""

PEOPLE = 5
"""Voters in each group: one of them votes each second."""

A_SECOND = 25
"""Messages that we send a second at most: so many groups need so long at least."""

SLOWER_AT_MOST = 1.5
"""How many times longer than that a group may wait."""
ON_TOP = {"first": 5.0, "right": 15.0}
"""And seconds on top: what else goes on, and a tally's own pace, which is one redrawing in ten seconds."""

SHOWING = ("sendMessage", "editMessageText")

FAILING: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 500},
    {"kind": "cut_before"},
    {"kind": "kicked"},
    {"kind": "too_many", "retry_after": 30},
    {"kind": "slow", "seconds": 15},
)
"""How a chat can always fail; one group each."""


@dataclass(frozen=True)
class Group:
    """One group's poll, and everything that was pressed there so far."""

    post: Post
    presses: list[Pressed] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Round:
    """How long each group waited, in seconds: from the first vote for any tally, from the last for the right one."""

    first: Sequence[float]
    right: Sequence[float]
    votes: int
    p99: float
    never: int
    """Groups that did not see the right tally in time."""


async def rehearse(url: str, folder: Path, *, groups: int, seconds: float, seed: int) -> Outcome:
    """Found so many groups, ask in each, and let all vote; then the same with some groups that always fail."""
    async with open_town(folder, url, seed=seed) as town:
        await town.door.do("limit")
        asked = await _found_all(town, groups)
        well = await _vote(town, asked, asked, seconds)
        refused = (await town.door.do("statistics"))["too_many"]
        for group, fault in zip(asked, FAILING, strict=False):
            await town.door.do("fault", chat=group.post.place, methods=SHOWING, chance=1.0, **fault)
        ill = await _vote(town, asked, asked[len(FAILING) :], seconds)
        violations = (await town.door.do("statistics"))["violations"]
        await town.program.end()
    counted = town.counted(*(group.post for group in asked))
    uncounted = [fault for group, each in zip(asked, counted, strict=True) for fault in each.faults(group.presses)]
    faults = [*_judge("all well", well, groups), *_judge("some fail", ill, groups), *violations]
    # Of the groups that fail some are still owed their tally, as they must be.
    faults += [fault for fault in uncounted if "owed" not in fault]
    if refused:
        faults.append(f"Telegram refused {refused} calls with 429")
    return Outcome(
        title=f"{groups} groups vote at the same time, one vote a second in each for {seconds:.0f} seconds",
        columns=(
            "",
            "groups",
            "votes",
            "p99 ms",
            "first tally: min / median / max s",
            "right tally: min / median / max s",
        ),
        rows=[_cells("all well", well), _cells(f"{len(FAILING)} others always fail", ill)],
        promise="No 429, no group waits much longer than the others, and those that fail hold up nobody.",
        faults=faults,
        remarks=[f"One message in each of {groups} groups takes {groups / A_SECOND:.0f} s at {A_SECOND} a second.", ""],
    )


async def _found_all(town: TelegramTown, groups: int) -> Sequence[Group]:
    turns = asyncio.Semaphore(FOUNDED_AT_ONCE)

    async def found() -> Group:
        async with turns:
            return Group(await town.ask(await town.found()))

    return await asyncio.gather(*(found() for _ in range(groups)))


async def _vote(town: TelegramTown, voting: Sequence[Group], measured: Sequence[Group], seconds: float) -> Round:
    """Let all vote, and see how long the measured ones wait."""
    began = time.time()
    loads = [
        await town.vote("paced_load", group.post, per_second=1, seconds=seconds, people=PEOPLE) for group in voting
    ]
    reports = [await town.door.do("load_finished", load=load, timeout=seconds + PATIENCE) for load in loads]
    ended = time.time()
    for group, load in zip(voting, loads, strict=True):
        group.presses.extend(await town.presses(load))
    until, never = ended + 2 * _longest(len(voting), "right"), 0
    for group in measured:
        never += bool(await town.settles(group.post, group.presses, within=max(until - time.time(), 0.1)))
    edits = await _edits(town, began)
    mine = [edits[group.post.place] for group in measured if group.post.place in edits]
    return Round(
        first=[min(each) - began for each in mine],
        right=[max(max(each) - ended, 0.0) for each in mine],
        votes=sum(report["answered"] for report in reports),
        p99=max(report["latency_p99"] for report in reports),
        never=never + len(measured) - len(mine),
    )


async def _edits(town: TelegramTown, since: float) -> Mapping[int, Sequence[float]]:
    """When each chat's tally was redrawn: of all calls the stand-in keeps the newest 20,000."""
    edits: dict[int, list[float]] = {}
    for call in await town.door.do("calls", method="editMessageText"):
        if call["at"] >= since and call["status"] == 200:
            edits.setdefault(int(call["parameters"]["chat_id"]), []).append(call["at"])
    return edits


def _longest(groups: int, what: str) -> float:
    return SLOWER_AT_MOST * groups / A_SECOND + ON_TOP[what]


def _judge(when: str, seen: Round, groups: int) -> list[str]:
    wrong = {
        f"{seen.never} groups do not see the right tally": seen.never,
        f"a group waits {max(seen.first):.0f} s for its first tally": max(seen.first) > _longest(groups, "first"),
        f"a group waits {max(seen.right):.0f} s for the right tally": max(seen.right) > _longest(groups, "right"),
    }
    return [f"{when}: {what}" for what, is_so in wrong.items() if is_so]


def _cells(when: str, seen: Round) -> list[str]:
    return [when, str(len(seen.first)), f"{seen.votes:,}", f"{seen.p99:.0f}", _spread(seen.first), _spread(seen.right)]


def _spread(waits: Sequence[float]) -> str:
    return f"{min(waits):.1f} / {median(waits):.1f} / {max(waits):.1f}"
