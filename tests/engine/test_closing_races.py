"""People who answer while the question closes, from many threads and processes: nobody is told anything wrong.

The same with many more, and again and again, is `./caresay rehearse polls`.
"""

from pathlib import Path

import pytest

from bench.lives.cutting import set_stage
from bench.lives.racing import ANSWERS, Racers, miscounted, misread, question_of, race_together

RACERS = 90
"""In each process."""


@pytest.mark.parametrize("scene", ANSWERS)
async def test_whoever_is_told_that_they_count_is_in_the_result_and_nobody_else(
    database_url: str, tmp_path: Path, scene: str
) -> None:
    stage = set_stage(scene, database_url, tmp_path / "stage")
    await stage.set()
    poll, processes = question_of(database_url), 1 if database_url.startswith("sqlite") else 2
    counted, wrong = race_together(
        stage,
        [Racers(scene=scene, poll=poll, first=number * RACERS, many=RACERS, threads=4) for number in range(processes)],
    )

    assert wrong == []
    assert len(counted) == len(set(counted)) >= RACERS // 3


# The check itself can fail: else a green rehearsal would say nothing.


@pytest.mark.parametrize("scene", ANSWERS)
async def test_an_answer_that_is_in_no_result_is_noticed(tmp_path: Path, scene: str) -> None:
    url = f"sqlite:///{tmp_path}/test.db"
    stage = set_stage(scene, url, tmp_path / "stage")
    await stage.set()
    with stage.world() as world:
        world.live(world.due("poll-close"))

        assert miscounted(world.url, scene, []) == []
        assert len(miscounted(world.url, scene, range(7, 37))) >= 2


RIGHT = ["Lunch?\nSoup: 2\nQuestion 1 has closed. 2 people answered.", "The result of question 1\n“Lunch?” 2 people"]


@pytest.mark.parametrize(
    ("texts", "faults"),
    [
        (RIGHT, 0),
        ([*RIGHT, RIGHT[1]], 1),  # twice
        (RIGHT[:1], 1),
        ([RIGHT[0].replace("2 people", "3 people"), RIGHT[1]], 1),
        ([RIGHT[0], RIGHT[1].replace("2 people", "3 people")], 1),
    ],
)
def test_a_result_that_says_something_else_is_noticed(texts: list[str], faults: int) -> None:
    assert len(misread({"group": texts}, 2)) == faults
