"""The bench of Discord in small: it runs to its end, notices a lost vote, and tells what was missed."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench.answering.ways import Life, Load, Round, live_through, open_ours
from bench.discord import BARE, Bar, _missed, _print_lives
from bench.town.discord import open_town
from storage.ballots import ballots
from storage.engine import Database
from tests.platforms.remote import ROOT

SMALL = ("--rounds", "1", "--presses", "80", "--many", "80", "--one", "80", "--waiting", "4", "--on", "sqlite")


@pytest.mark.variation
async def test_a_small_run_loses_nothing_and_prints_its_tables() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    command = (sys.executable, "-m", "bench.discord", *SMALL)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = await process.communicate()
    lines = printed.decode().splitlines()
    ours = [line.split("|")[1:-1] for line in lines if line.startswith("| Caresay on SQLite |")]

    assert "Traceback" not in complaints.decode()
    assert process.returncode == int("MISSED" in printed.decode())
    assert [row[7].strip() for row in ours[:3]] == ["0", "0", "0"]
    assert ours[3][4].strip() == "0"  # answers with 429
    assert sum(line.startswith(f"| {BARE} |") for line in lines) == 4


async def test_a_ballot_that_is_gone_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_ours(url, tmp_path, open_town) as (ours, first):
        loads = {"closed": Load(presses=20, people=10, waiting=4)}
        measured = await live_through(ours, first, loads, warm_up=20)
        database = Database(url)
        with database.begin() as connection:
            one = sa.select(sa.func.min(ballots.c.voter_id)).scalar_subquery()
            connection.execute(sa.delete(ballots).where(ballots.c.voter_id == one))
        faults = ours.faults()
        late = ours.town.late({"too_late": 1, "thinking": 2})

    assert measured.rounds["closed"].faults == []
    assert faults[0] == "1 ballots are not their person's last press"
    assert late == ["1 answers came after three seconds", "2 people are left on “thinking…”"]


ROUND = Round(rate=600, p50=40, p95=80, p99=90, cpu=0.5, database_cpu=0, faults=())
LIFE = Life(rounds={}, memory=100, first=1.0, edits=5, too_many=0)
CLOSED = Bar(rate=0.6, p99_times=2.0, p99=250.0)


@pytest.mark.parametrize(
    ("rounds", "ratios", "told"),
    [
        ([ROUND], {"rate": 0.6, "p99": 2.0}, []),
        ([ROUND], {"rate": 0.59, "p99": 2.0}, ["0.59 times the rate, and not 0.6"]),
        ([ROUND], {"rate": 0.6, "p99": 2.1}, ["p99 is 2.10 times, and not 2.0"]),
        ([replace(ROUND, p99=250)], {"rate": 0.6, "p99": 2.0}, ["p99 is 250 ms, and not under 250"]),
        ([ROUND, replace(ROUND, p99=900), ROUND], {"rate": 0.6, "p99": 2.0}, []),  # the median counts
        ([replace(ROUND, faults=["1 vote lost"])], {}, ["1 vote lost"]),
    ],
)
def test_each_figure_that_misses_its_bar_is_told(
    rounds: list[Round], ratios: dict[str, float], told: list[str]
) -> None:
    assert list(_missed(rounds, ratios, CLOSED)) == told


def test_where_only_speed_alone_is_asked_a_ratio_is_no_miss() -> None:
    assert list(_missed([ROUND], {"rate": 0.1, "p99": 9.0}, Bar(p99=91.0))) == []


def test_a_refused_call_is_told() -> None:
    assert _print_lives({"Ours": [LIFE, replace(LIFE, too_many=2)], BARE: [replace(LIFE, too_many=1)]}) == [
        "Ours: 2 calls were refused with 429"
    ]
