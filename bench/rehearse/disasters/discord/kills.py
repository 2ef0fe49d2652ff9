"""The program is killed again and again while people vote and ask on Discord: what was confirmed counts, and once."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.discord import DiscordTown, Json, is_confirmed, open_town
from bench.town.town import OPTIONS, PATIENCE, Group, Post

WAITING = 50
"""People who wait at a time."""

ENDLESS = 10_000_000

LEASED = 70.0
"""Seconds: on PostgreSQL a post under way when the program was killed is left to it for a minute."""

ASKED = "is in the group"
"""What stands in the answer to a question that was taken."""

FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "cut_after", "chance": 0.002, "calls": ["answer_interaction"]},
    {"kind": "cut_before", "chance": 0.001, "calls": ["answer_interaction"]},
    {"kind": "status", "chance": 0.001, "calls": ["answer_interaction"]},
    {"kind": "gateway_dropped", "chance": 0.0005, "calls": ["answer_interaction"]},
    {"kind": "cut_after", "chance": 0.1, "calls": ["edit_message"]},
    {"kind": "status", "chance": 0.1, "status": 502, "calls": ["edit_message"]},
    {"kind": "cut_after", "chance": 0.2, "calls": ["send_message"]},
)
"""What Discord does wrong all the while: it carries a call out and its answer is lost, or it fails, or hangs up."""


@dataclass(frozen=True, kw_only=True)
class Kills:
    """So many kills, after numbers of answers drawn from `seed`, below `people`.

    `pause` is the longest wait, in seconds, that a moment is blurred by; none where tests must not look at a clock.
    """

    times: int
    people: int
    seed: int
    pause: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Killed:
    """How it went. `failed` presses were never answered, and `counted` of these count all the same.

    `unsure` people were left with "one moment". `asked` are the questions that were confirmed.
    """

    kills: int
    presses: int
    confirmed: int
    failed: int
    counted: int
    unsure: int
    asked: int
    faults: list[str]


@dataclass
class Asking:
    """The founder asks a new question just before each kill: by its name, the number of what was done.

    Every other time the kill waits until the founder sees that it was taken, and falls on the posting of it.
    """

    town: DiscordTown
    group: Group
    acts: dict[str, int] = field(default_factory=dict)

    async def ask(self) -> None:
        """One more question, and nobody waits for its post."""
        name = f"Supper {len(self.acts) + 1}?"
        act = self.acts[name] = await self.town.type_question(self.group, f"{name} | {' | '.join(OPTIONS)}")
        if len(self.acts) % 2:
            await self.town.door.do("answered", interaction=act, timeout=PATIENCE)

    async def confirmed(self) -> list[str]:
        """The questions whose asker saw that they were taken."""
        acts = {name: await self.town.door.do("outcome", interaction=act) for name, act in self.acts.items()}
        return [name for name, told in acts.items() if ASKED in told["text"]]

    async def faults(self, within: float) -> list[str]:
        """What is wrong with what stands in the group: each confirmed question once, every other once at most."""
        until, confirmed = monotonic() + within, await self.confirmed()
        while True:
            standing = [shown["text"] for shown in await self.town.standing(self.group.place)]
            times = {name: sum(name in text for text in standing) for name in self.acts}
            missing = sum(not times[name] for name in confirmed)
            if not missing or monotonic() > until:
                break
            await asyncio.sleep(0.05)
        wrong = {
            "questions that were confirmed are not there": missing,
            "questions stand there twice": sum(many > 1 for many in times.values()),
        }
        return [f"{many} {what}" for what, many in wrong.items() if many]


async def kill(url: str, folder: Path, ask: Kills) -> Killed:
    """Let people vote, kill and start again so many times, and then look whether each confirmed press counts once."""
    async with open_town(folder, url, seed=ask.seed) as town:
        group = await town.found()
        post, asking = await town.ask(group), Asking(town, group)
        for fault in FAULTS:
            await town.door.do("fault", **fault)
        load = await town.vote("closed_load", post, presses=ENDLESS, people=ask.people, waiting=WAITING)
        await _kill_again_and_again(town, load, asking, ask)
        await town.door.do("clear_faults")
        await town.door.do("stop_load", load=load)
        faults = await town.comes_to_rest(post, load, within=LEASED)
        faults += await asking.faults(within=LEASED) + await _others(town, post, asking)
        faults += await town.left_alone(load) + (await town.door.do("statistics"))["violations"]
        told, presses = await town.outcomes(load), await town.presses(load)
        confirmed = len(await asking.confirmed())
        await town.program.end()
        (counted,) = town.counted(post)
    sure = sum(press.answered for press in presses)
    return Killed(
        kills=ask.times,
        presses=len(presses),
        confirmed=sure,
        **_unconfirmed(told, counted.keys),
        asked=confirmed,
        faults=faults + counted.faults(presses, dropped=len(presses) - sure),
    )


async def rehearse(new_url: Callable[[], str], folder: Path, *, times: int, people: int, seed: int) -> Outcome:
    """So many kills, at moments blurred by half a second."""
    began = monotonic()
    killed = await kill(new_url(), folder, Kills(times=times, people=people, seed=seed, pause=0.5))
    figures = (killed.presses, killed.confirmed, killed.failed, killed.counted, killed.unsure, killed.asked)
    return Outcome(
        title=f"Killed {times} times while {people:,} people vote, {WAITING} at a time",
        columns=(
            "kills",
            "presses",
            "confirmed",
            "“This interaction failed”",
            "of these counted",
            "left with “one moment”",
            "questions confirmed",
            "seconds",
        ),
        rows=[[str(times), *(f"{figure:,}" for figure in figures), f"{monotonic() - began:.0f}"]],
        promise=(
            "Each confirmed press counts once, the last one of each person wins, the group has one post with that "
            "tally and each confirmed question once, and nobody is left on “thinking…”."
        ),
        faults=killed.faults,
    )


async def _kill_again_and_again(town: DiscordTown, load: int, asking: Asking, ask: Kills) -> None:
    """Each time after so many further answers; with a pause, one kill in five falls while the program starts."""
    chance = Random(ask.seed)  # noqa: S311 - seeded on purpose
    for number in range(ask.times):
        if number % 5 or not ask.pause:
            if number:
                await _is_back(town, load)
            await town.answers(load, chance.randint(1, ask.people))
            await asking.ask()
        if ask.pause:
            await asyncio.sleep(chance.uniform(0, ask.pause if number % 5 else 4 * ask.pause))
        await town.program.kill()
        await town.give_up(load)  # they press again while nobody is there
        await town.program.start()
    await _is_back(town, load)
    await town.answers(load, WAITING)


async def _is_back(town: DiscordTown, load: int) -> None:
    """Whoever pressed while nobody was there presses once more as soon as somebody is."""
    await town.door.do("connected", timeout=PATIENCE)
    await town.give_up(load)


async def _others(town: DiscordTown, post: Post, asking: Asking) -> list[str]:
    """Whether polls stand in the group that nobody asked, or the one that is voted on stands there twice."""
    standing = await town.standing(post.place)
    asked = sum(any(name in shown["text"] for name in asking.acts) for shown in standing)
    posts = await town.posts(post.place)
    wrong = {"polls stand there that nobody asked": len(posts) - asked - 1, "the poll is gone": post not in posts}
    return [what for what, is_so in wrong.items() if is_so]


def _unconfirmed(told: Sequence[Json], keys: frozenset[int]) -> dict[str, int]:
    failed = [each for each in told if each["state"] == "failed"]
    return {
        "failed": len(failed),
        "counted": sum(each["id"] in keys for each in failed),
        "unsure": sum(each["state"] == "done" and not is_confirmed(each) for each in told),
    }
