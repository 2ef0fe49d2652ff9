"""The bench of Telegram in small: it runs to its end, notices a lost vote, and tells what was missed."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench.answering.ways import Life, Round, live, open_ours
from bench.telegram import BARE, Bar, _missed, _print_lives, _ratio
from storage.ballots import ballots
from storage.engine import Database
from tests.platforms.remote import ROOT

SMALL = ("--rounds", "1", "--presses", "40", "--burst", "40", "--waiting", "4", "--on", "sqlite")


@pytest.mark.variation
async def test_a_small_run_loses_nothing_and_prints_its_tables() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    command = (sys.executable, "-m", "bench.telegram", *SMALL)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = await process.communicate()
    lines = printed.decode().splitlines()
    ours = [line.split("|")[1:-1] for line in lines if line.startswith("| Caresay on SQLite |")]

    assert "Traceback" not in complaints.decode()
    assert process.returncode == int("MISSED" in printed.decode())
    assert [row[7].strip() for row in ours[:2]] == ["0", "0"]
    assert ours[2][4].strip() == "0"  # answers with 429
    assert sum(line.startswith(f"| {BARE} |") for line in lines) == 3


async def test_a_ballot_that_is_gone_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_ours(url, tmp_path) as (ours, first):
        measured = await live(ours, first, presses=20, burst=20, waiting=4)
        database = Database(url)
        with database.begin() as connection:
            one = sa.select(sa.func.min(ballots.c.voter_id)).scalar_subquery()
            connection.execute(sa.delete(ballots).where(ballots.c.voter_id == one))
        faults = ours.faults()

    assert [measured.rounds[load].faults for load in ("closed", "burst")] == [[], []]
    assert faults[0] == "1 ballots are not their person's last press"


ROUND = Round(rate=1000, p50=10, p95=20, p99=30, cpu=0.3, database_cpu=0, faults=())
LIFE = Life(rounds={}, memory=100, first=1.0, edits=5, too_many=0)


@pytest.mark.parametrize(
    ("rounds", "ratios", "told"),
    [
        ([ROUND], {"rate": 3.0, "cpu": 0.35, "p99": 0.5}, []),
        ([ROUND], {"rate": 2.9, "cpu": 0.35, "p99": 0.5}, ["2.90 times the rate, and not 3.0"]),
        ([ROUND], {"rate": 3.0, "cpu": 0.36, "p99": 0.5}, ["cpu is 0.36 times, and not 0.35"]),
        ([ROUND], {"rate": 3.0, "cpu": 0.35, "p99": 0.6}, ["p99 is 0.60 times, and not 0.50"]),
        ([replace(ROUND, faults=["1 vote lost"])], {}, ["1 vote lost"]),
    ],
)
def test_each_figure_that_misses_its_bar_is_told(
    rounds: list[Round], ratios: dict[str, float], told: list[str]
) -> None:
    assert list(_missed(rounds, ratios, Bar(rate=3.0, cpu=0.35))) == told


@pytest.mark.parametrize(
    ("life", "told"),
    [
        (LIFE, []),
        (replace(LIFE, memory=121), ["Ours: 121 MB, and not under 120"]),
        (replace(LIFE, first=2.6), ["Ours: the first answer came after 2.60 s"]),
        (replace(LIFE, too_many=2), ["Ours: 2 calls were refused with 429"]),
    ],
)
def test_one_bad_life_among_good_ones_is_told(life: Life, told: list[str]) -> None:
    assert _print_lives({"Ours": [LIFE, life, LIFE], BARE: [LIFE]}) == told


def test_a_ratio_is_the_median_of_what_each_round_says() -> None:
    """Rounds are compared within themselves: the machine may be slower in one of them for both."""
    ours = [replace(ROUND, rate=rate) for rate in (300, 60, 10)]
    bare = [replace(ROUND, rate=rate) for rate in (100, 10, 10)]

    assert _ratio(ours, bare, "rate") == 3.0
