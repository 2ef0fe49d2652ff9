"""The program is killed again and again while thousands vote, and Telegram loses answers: each press counts once."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from bench.rehearse.disasters.telling import Outcome
from bench.town.program import Mode
from bench.town.telegram import TelegramTown, open_town
from bench.town.town import PATIENCE, Post

KNOWN = "We have this already"
"""How the answer begins to a press that counted, and came again because its answer was lost."""

MODES: tuple[Mode, ...] = ("polling", "webhook")

ENDLESS = 10_000_000

LEASED = 70.0
"""Seconds: on PostgreSQL a post under way when the program was killed is left to it for a minute."""

FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "cut_after", "chance": 0.01, "methods": ["getUpdates"]},
    {"kind": "malformed", "chance": 0.005, "methods": ["getUpdates"]},
    {"kind": "cut_after", "chance": 0.002, "methods": ["answerCallbackQuery"]},
    {"kind": "cut_before", "chance": 0.001, "methods": ["answerCallbackQuery"]},
    {"kind": "status", "chance": 0.001, "methods": ["answerCallbackQuery"]},
    {"kind": "cut_after", "chance": 0.1, "methods": ["editMessageText"]},
    {"kind": "status", "chance": 0.1, "status": 502, "methods": ["editMessageText"]},
)
"""What Telegram does wrong all the while: it carries a call out and its answer is lost, or it fails."""


@dataclass(frozen=True, kw_only=True)
class Kills:
    """So many kills in one mode, after numbers of answers drawn from `seed`, below `people`.

    `pause` is the longest wait, in seconds, that a moment is blurred by; none where tests must not look at a clock.
    """

    mode: Mode
    times: int
    people: int
    seed: int
    pause: float = 0.0
    webhook_pause: float = 0.05  # else Telegram would wait for minutes after a few failures, and the run with it


@dataclass(frozen=True, kw_only=True)
class Killed:
    """How it went. `known` presses had counted before a kill, and were answered after it."""

    kills: int
    presses: int
    answered: int
    known: int
    dropped: int
    faults: list[str]


async def kill(url: str, folder: Path, ask: Kills) -> Killed:
    """Let people vote, kill and start again so many times, and then look whether each press counts once."""
    async with open_town(folder, url, mode=ask.mode, seed=ask.seed, webhook_pause=ask.webhook_pause) as town:
        post = await town.ask(await town.found())
        before = await town.door.do("statistics")
        for fault in FAULTS:
            await town.door.do("fault", **fault)
        load = await town.vote("closed_load", post, presses=ENDLESS, people=ask.people)
        await _kill_again_and_again(town, load, ask)
        await town.door.do("clear_faults")
        await town.door.do("stop_load", load=load)
        await town.door.do("drained", timeout=PATIENCE)
        told = await town.door.do("load_presses", load=load)
        presses = await town.presses(load)
        (counted,) = town.counted(post)
        faults = await town.settles(post, counted.of(presses), within=LEASED)
        after = await town.door.do("statistics")
        faults += await _doubled_posts(town, post, before, after) + after["violations"]
        await town.program.end()
        (counted,) = town.counted(post)
    return Killed(
        kills=ask.times,
        presses=len(presses),
        answered=sum(press.answered for press in presses),
        known=sum(each["heard"] is not None and each["heard"]["text"].startswith(KNOWN) for each in told),
        dropped=after["dropped"],
        faults=faults + counted.faults(presses, dropped=after["dropped"]),
    )


async def rehearse(new_url: Callable[[], str], folder: Path, *, times: int, people: int, seed: int) -> Outcome:
    """Half of the kills by polling, half by webhook, each in a town and a database of its own."""
    rows, faults = [], []
    for number, mode in enumerate(MODES):
        ask = Kills(
            mode=mode,
            times=(times + 1 - number) // 2,
            people=people,
            seed=seed + number,
            pause=0.5,
        )
        began = monotonic()
        killed = await kill(new_url(), folder / mode, ask)
        unanswered = killed.presses - killed.answered
        figures = (killed.kills, killed.presses, killed.answered, unanswered, killed.known, killed.dropped)
        rows.append([mode, *(f"{figure:,}" for figure in figures), f"{monotonic() - began:.0f}"])
        faults += [f"{mode}: {fault}" for fault in killed.faults]
    return Outcome(
        title=f"Killed {times} times while {people:,} people vote",
        columns=(
            "mode",
            "kills",
            "presses",
            "answered",
            "never answered",
            "counted before a kill, answered after it",
            "given up by Telegram",
            "seconds",
        ),
        rows=rows,
        promise="Each press counts once, the last one of each person wins, and the group has one post with that tally.",
        faults=faults,
    )


async def _kill_again_and_again(town: TelegramTown, load: int, ask: Kills) -> None:
    """Each time after so many further answers; with a pause, one kill in five falls while the program starts."""
    chance = Random(ask.seed)  # noqa: S311 - seeded on purpose
    for number in range(ask.times):
        if number % 5 or not ask.pause:
            so_far: int = await town.door.do("load_answered", load=load)
            wanted = so_far + chance.randint(1, ask.people)
            try:
                await town.door.do("until_answered", load=load, count=wanted, timeout=PATIENCE)
            except TimeoutError:
                raise RuntimeError(f"nobody is answered any more: {town.program.last_words()}") from None
        if ask.pause:
            await asyncio.sleep(chance.uniform(0, ask.pause if number % 5 else 4 * ask.pause))
        await town.program.kill()
        await town.program.start()


async def _doubled_posts(town: TelegramTown, post: Post, before: Any, after: Any) -> list[str]:
    """Whether the group got a message that it should not have: all that was owed since are changes of one post."""
    chat = str(post.place)
    more = after["posts_by_chat"][chat] - before["posts_by_chat"][chat]
    standing = await town.posts(post.place)
    wrong = {f"{more} messages were posted again": more, f"{len(standing)} polls stand there": standing != [post]}
    return [what for what, is_so in wrong.items() if is_so]
