"""Disasters for questions whose time has come: kills at each step and at any moment, two processes, late votes.

Questions close, open, come again and are nudged: once, right, never early, never lost; and secret ones leave neither
ballots nor a key. Exit code 1 where a promise is broken.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from random import Random

from bench.lives.cutting import Expected, Stage, key_steps, set_stage
from bench.lives.racing import ANSWERS, Racers, question_of, race_together
from bench.lives.scenes import SCENES, SECRET
from bench.lives.world import Death
from bench.rehearse.disasters.running import Disaster, NewUrl, arguments, run
from bench.rehearse.disasters.telling import Outcome

LIFE = 0.3
"""Seconds that a life takes, on a machine that is not overrun: kills at any moment fall within it, or after it."""

MOST_DEATHS = 3
"""One after the other, at any moment."""


async def _stages(folder: Path, new_url: NewUrl, scenes: Iterable[str] = SCENES) -> Sequence[tuple[Stage, Expected]]:
    """Every scene, and what comes of it where nothing happens."""
    stages = [set_stage(name, new_url(), folder / name.replace(" ", "-")) for name in scenes]
    for stage in stages:
        await stage.set()
    return [(stage, stage.undisturbed()) for stage in stages]


async def _steps(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """Each life is cut short at one step: on a platform that tells doubles apart, and on one that does not."""
    rows, faults = [], list[str]()
    for stage, expected in await _stages(folder, new_url):
        faults += expected.faults
        for which, (tick, names) in enumerate(zip(stage.scene.ticks, expected.steps, strict=True)):
            steps, doubles = range(1, len(names) + 1, asked.every), Counter[bool]()
            for step, dedups in ((step, dedups) for step in steps for dedups in (True, False)):
                cut = stage.cut(expected, which, [step], dedups=dedups)
                faults += cut.faults
                doubles[dedups] += cut.doubles
            rows.append([stage.name, tick, str(len(names)), str(len(steps)), str(doubles[True]), str(doubles[False])])
    return Outcome(
        title="A life ends at each step when its time has come",
        columns=("question", "what comes", "steps", "tried, twice each", "doubles", "doubles where no platform helps"),
        rows=rows,
        promise="It comes once in every group, right and not early; twice only where a first message was not recorded.",
        faults=faults,
    )


async def _keys(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """Lives are cut short again and again where a key of a secret question is made or destroyed."""
    rows, faults = [], list[str]()
    for stage, expected in await _stages(folder, new_url, SECRET):
        faults += expected.faults
        for which, (tick, names) in enumerate(zip(stage.scene.ticks, expected.steps, strict=True)):
            for what, step in key_steps(names).items():
                cuts = [stage.cut(expected, which, [step], dedups=True) for _ in range(asked.kills)]
                faults += [fault for cut in cuts for fault in cut.faults]
                rows.append([stage.name, tick, what, str(asked.kills), str(sum(cut.doubles for cut in cuts))])
    return Outcome(
        title="A life ends where a key is made or destroyed",
        columns=("question", "what comes", "where", "tried", "doubles"),
        rows=rows,
        promise="It comes once in every group, and right; no ballot and no key outlives its question or goes before.",
        faults=faults,
    )


async def _moments(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """Lives are cut short at any moment, up to three in a row."""
    chance = Random(asked.seed)  # noqa: S311 - seeded on purpose
    rows, faults = [], list[str]()
    for stage, expected in await _stages(folder, new_url):
        faults += expected.faults
        deaths, doubles = 0, 0
        for _ in range(asked.times):
            moments: list[Death] = [chance.uniform(0, LIFE) for _ in range(chance.randint(1, MOST_DEATHS))]
            which = chance.randrange(len(stage.scene.ticks))
            cut = stage.cut(expected, which, moments, dedups=chance.random() < 0.5)
            faults += cut.faults
            deaths, doubles = deaths + len(moments), doubles + cut.doubles
        rows.append([stage.name, str(asked.times), str(deaths), str(doubles)])
    return Outcome(
        title="Lives end at any moment when the time has come",
        columns=("question", "times", "kills, at most", "doubles where no platform helps"),
        rows=rows,
        promise="It comes once in every group, right and not early; twice only where a first message was not recorded.",
        faults=faults,
    )


async def _together(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """Several processes over one database do all that is due at the same time."""
    rows, faults, alone = [], list[str](), asked.on == "sqlite"
    for stage, expected in () if alone else await _stages(folder, new_url):
        faults += expected.faults
        for _ in range(asked.races):
            faults += stage.together(expected, asked.processes)
        rows.append([stage.name, str(asked.races)])
    return Outcome(
        title=f"{asked.processes} processes at the same time",
        columns=("question", "times"),
        rows=rows,
        promise="SQLite has one process alone." if alone else "It comes once in every group, right and not early.",
        faults=faults,
    )


async def _races(asked: argparse.Namespace, folder: Path, new_url: NewUrl) -> Outcome:
    """People answer from many threads while the question closes; on PostgreSQL, of several processes."""
    processes = asked.processes if asked.on == "postgresql" else 1
    rows, faults = [], list[str]()
    for name in ANSWERS:
        stage = set_stage(name, new_url(), folder / name.replace(" ", "-"))
        await stage.set()
        poll, counted = question_of(stage.url), 0
        for _ in range(asked.races):
            racers = [
                Racers(scene=name, poll=poll, first=number * asked.racers, many=asked.racers, threads=asked.threads)
                for number in range(processes)
            ]
            numbers, wrong = race_together(stage, racers)
            counted += len(numbers)
            faults += wrong
        all_of_them = asked.races * processes * asked.racers
        rows.append([name, str(asked.races), f"{counted:,}", f"{all_of_them - counted:,}"])
    people, threads = processes * asked.racers, processes * asked.threads
    return Outcome(
        title=f"{people} people answer while the question closes, from {threads} threads of {processes} processes",
        columns=("question", "times", "answers that count", "answers that came too late"),
        rows=rows,
        promise="Whoever is told that their answer counts is in the result, and nobody else.",
        faults=faults,
    )


DISASTERS: Mapping[str, Disaster] = {
    "steps": _steps,
    "keys": _keys,
    "moments": _moments,
    "together": _together,
    "races": _races,
}


def main() -> None:
    """Rehearse what was chosen; exit code 1 where a promise is broken."""
    parser = arguments(__doc__, DISASTERS)
    parser.add_argument("--every", type=int, default=1, help="steps: each of them, or only every second, third…")
    parser.add_argument("--kills", type=int, default=20, help="keys: how often at each step")
    parser.add_argument("--times", type=int, default=50, help="moments: how often for each question")
    parser.add_argument("--races", type=int, default=20, help="together, races: how often for each question")
    parser.add_argument("--processes", type=int, default=2, help="together, races: how many, on PostgreSQL")
    parser.add_argument("--racers", type=int, default=400, help="races: how many people answer in each process")
    parser.add_argument("--threads", type=int, default=8, help="races: from how many threads of each process")
    run(parser.parse_args(), DISASTERS)


if __name__ == "__main__":
    main()
