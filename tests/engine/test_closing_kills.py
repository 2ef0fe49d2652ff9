"""SIGKILL while questions close, open, come again and are nudged: real processes, and each comes once all the same.

Every step and many more moments are tried by `./caresay rehearse polls`.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from bench.lives.cutting import Expected, Stage, set_stage
from bench.lives.kept import Kept
from bench.lives.life import CHANGED, COMMITTED, SENDING, SENT
from bench.lives.world import World
from storage.posts import LEASE
from tests.support.postgres import fresh_database


async def set_scene(name: str, url: str, folder: Path) -> tuple[Stage, Expected]:
    """A scene, and what comes of it where no life is cut short."""
    stage = set_stage(name, url, folder / "stage")
    await stage.set()
    expected = stage.undisturbed()
    assert expected.faults == []
    return stage, expected


def some_steps(names: Sequence[str], seed: str) -> Mapping[str, int]:
    """One step of each kind, by what it is; what a tick does is the longest transaction of all."""
    chance = Random(seed)  # noqa: S311 - seeded on purpose
    ends = [0, *(number for number, name in enumerate(names, 1) if name == COMMITTED)]
    begins, ends_at = max(pairwise(ends), key=lambda ends: ends[1] - ends[0])

    def one(name: str) -> int:
        return chance.choice([number for number, step in enumerate(names, 1) if step == name])

    return {
        "before anything is done": 1,
        "inside its transaction": chance.randrange(begins + 2, ends_at - 1),
        "at its commit": ends_at - 1,
        "after its commit": ends_at,
        "between messages": one(SENDING),
        SENT: one(SENT),
    }


@pytest.mark.parametrize("name", ["one choice"])
async def test_wherever_a_life_ends_it_comes_once_and_right(database_url: str, tmp_path: Path, name: str) -> None:
    stage, expected = await set_scene(name, database_url, tmp_path)
    faults, doubles = list[str](), dict[str, int]()
    for which, names in enumerate(expected.steps):
        for what, step in some_steps(names, name).items():
            cut = stage.cut(expected, which, [step], dedups=what != SENT)
            faults += cut.faults
            doubles[what] = cut.doubles

    assert faults == []
    assert [what for what, many in doubles.items() if many and what != SENT] == []


async def test_killed_three_times_in_a_row_it_comes_once(tmp_path: Path) -> None:
    stage, expected = await set_scene("repeating", f"sqlite:///{tmp_path}/test.db", tmp_path)
    cut = stage.cut(expected, 0, [12, 30, 40, 50, 5], dedups=True)

    assert (cut.faults, cut.doubles) == ([], 0)


async def test_sent_and_not_recorded_a_first_message_stands_twice_only_where_no_platform_tells_doubles_apart(
    tmp_path: Path,
) -> None:
    stage, expected = await set_scene("one choice", f"sqlite:///{tmp_path}/test.db", tmp_path)
    [names] = expected.steps
    apart = stage.cut(expected, 0, [SENT], dedups=True)
    alike = stage.cut(expected, 0, [SENT], dedups=False)

    assert (apart.faults, apart.doubles) == ([], 0)
    assert (alike.faults, alike.doubles > 0) == ([], True)
    assert CHANGED in names  # what stands already is changed once more, and nobody sees that


async def test_two_processes_at_once_do_it_once(postgres: str, tmp_path: Path) -> None:
    stage, expected = await set_scene("repeating", fresh_database(postgres), tmp_path)

    assert [fault for _ in range(3) for fault in stage.together(expected, 2)] == []


# The check itself can fail: else a green rehearsal would say nothing.


async def test_what_comes_twice_or_not_or_otherwise_is_noticed(tmp_path: Path) -> None:
    stage, expected = await set_scene("one choice", f"sqlite:///{tmp_path}/test.db", tmp_path)
    with stage.world() as world:
        due = world.due("poll-close")
        assert any("lacks 1" in fault for fault in world.differences(expected.outcome))
        world.live(due + LEASE)
        assert world.differences(expected.outcome) == []
        _say_again(world, "evening")
        assert len(world.differences(expected.outcome)) == 1
        assert world.doubles(expected.outcome) == 1


def _say_again(world: World, place: str) -> None:
    last = world.standing()[place][-1]
    told = {"replaces": "", "once": "1-0", "title": last.title, "lines": last.lines}
    Kept(world.folder / "kept").write(place=place, receipt="another", **told)
