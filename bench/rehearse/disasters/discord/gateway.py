"""The gateway drops, refuses, forgets and falls silent, again and again, while people vote on Discord."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.discord import TOO_LATE, DiscordTown, open_town
from bench.town.town import PATIENCE

WAITING = 50
"""People who wait at a time."""

ENDLESS = 10_000_000

Shake = tuple[tuple[str, Mapping[str, Any]], ...]
"""What is done to the gateway, one after the other, by the stand-in's names."""

SHAKES: Mapping[str, Shake] = {
    "cut": (("drops_gateway", {}),),
    "closed with a code": (("drops_gateway", {"code": 4000}),),
    "asked to come again": (("asks_reconnect", {}),),
    "handshakes refused": (("refuses_gateway", {"times": 2}), ("drops_gateway", {})),
    "over, to be resumed": (("invalidates_sessions", {"resumable": True}),),
    "over": (("invalidates_sessions", {}),),
    "forgotten": (("forgets_sessions", {}),),
    "silent too long": (("freezes_gateway", {}), ("time_passes", {"seconds": TOO_LATE}), ("thaws_gateway", {})),
}
"""Everything that happens to a connection; the last three lose what people do meanwhile, or bring it too late."""


@dataclass(frozen=True, kw_only=True)
class Shakes:
    """Each of these shakes so many `times`, in an order drawn from `seed`, while `people` vote.

    `pause` is the longest wait, in seconds, before each; none where tests must not look at a clock. At the end the
    connection is `silent` for so many seconds: a client has to notice by itself, from missing heartbeats.
    """

    names: Sequence[str]
    times: int
    people: int
    seed: int
    pause: float = 0.0
    silent: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Shaken:
    """How it went: by name, the seconds until people were answered again. `failed` presses were never answered."""

    waited: Mapping[str, Sequence[float]]
    presses: int
    confirmed: int
    failed: int
    counted: int
    gateway: Mapping[str, int]
    faults: list[str]


async def shake(url: str, folder: Path, ask: Shakes) -> Shaken:
    """Let people vote and shake, and then look whether each confirmed press counts once."""
    async with open_town(folder, url, seed=ask.seed) as town:
        post = await town.ask(await town.found())
        load = await town.vote("closed_load", post, presses=ENDLESS, people=ask.people, waiting=WAITING)
        await town.answers(load, WAITING)
        waited = await _shake_again_and_again(town, load, ask)
        await town.door.do("stop_load", load=load)
        faults = await town.comes_to_rest(post, load, within=PATIENCE)
        told = await town.door.do("statistics")
        faults += await town.left_alone(load) + told["violations"]
        outcomes, presses = await town.outcomes(load), await town.presses(load)
        await town.program.end()
        (counted,) = town.counted(post)
    sure = sum(press.answered for press in presses)
    failed = [each["id"] for each in outcomes if each["state"] == "failed"]
    return Shaken(
        waited=waited,
        presses=len(presses),
        confirmed=sure,
        failed=len(failed),
        counted=sum(number in counted.keys for number in failed),
        gateway=told["gateway"],
        faults=faults + counted.faults(presses, dropped=len(presses) - sure),
    )


async def rehearse(url: str, folder: Path, *, times: int, people: int, seed: int, silent: float) -> Outcome:
    """Every kind so many times, and then a long silence."""
    ask = Shakes(names=tuple(SHAKES), times=times, people=people, seed=seed, pause=1.0, silent=silent)
    shaken = await shake(url, folder, ask)
    figures = {
        "presses": shaken.presses,
        "confirmed": shaken.confirmed,
        "“This interaction failed”": shaken.failed,
        "of these counted": shaken.counted,
        "connections": shaken.gateway.get("connected", 0),
        "resumed": shaken.gateway.get("resumed", 0),
        "events said again": shaken.gateway.get("replayed", 0),
    }
    rows = [[name, str(len(waits)), f"{median(waits):.1f} / {max(waits):.1f}"] for name, waits in shaken.waited.items()]
    return Outcome(
        title=f"The gateway is shaken {times * len(SHAKES)} times while {people:,} people vote, {WAITING} at a time",
        columns=("the connection is", "times", "answered again after s: median / max"),
        rows=rows,
        promise=(
            "Each confirmed press counts once, the last one of each person wins, the group has one post with that "
            "tally, and nobody is left on “thinking…”."
        ),
        faults=shaken.faults,
        remarks=[", ".join(f"{what}: {figure:,}" for what, figure in figures.items()) + ".", ""],
    )


async def _shake_again_and_again(town: DiscordTown, load: int, ask: Shakes) -> Mapping[str, Sequence[float]]:
    chance, order = Random(ask.seed), [*ask.names] * ask.times  # noqa: S311 - seeded on purpose
    chance.shuffle(order)
    waited: dict[str, list[float]] = {name: [] for name in ask.names}
    for name in order:
        if ask.pause:
            await asyncio.sleep(chance.uniform(0, ask.pause))
        began = monotonic()
        for does, how in SHAKES[name]:
            await town.door.do(does, **how)
        # More than wait at a time: so at least one of them comes from after it.
        await town.answers(load, WAITING + chance.randint(1, ask.people))
        waited[name].append(monotonic() - began)
    if ask.silent:
        await town.door.do("freezes_gateway")
        await asyncio.sleep(ask.silent)
        ended = monotonic()
        await town.door.do("thaws_gateway")
        await town.answers(load, WAITING + ask.people)
        waited[f"silent for {ask.silent:.0f} s"] = [monotonic() - ended]
    return waited
