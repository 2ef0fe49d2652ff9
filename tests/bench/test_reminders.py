"""The bench of reminders in small: it runs to its end, tells what was missed, and notices what is lost or doubled."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from bench import reminders
from bench.pending import together
from bench.pending.filling import Due, add_due, fill
from bench.pending.program import started
from bench.reminders import Round, Waiting
from bot.main.clock import machine_now
from tests.platforms.remote import ROOT
from tests.support.postgres import fresh_database

SMALL = ("--few", "20", "--many", "60", "--rounds", "1", "--idle", "3", "--rate", "50", "--seconds", "0.4")


@pytest.mark.variation
async def test_a_small_run_tells_all_and_prints_its_table() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    command = (sys.executable, "-m", "bench.reminders", *SMALL, "--on", "SQLite")
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = (told.decode() for told in await process.communicate())
    rows = [line.split(" | ")[0].removeprefix("| ") for line in printed.splitlines() if line.startswith("| ")]

    assert "Traceback" not in complaints
    assert process.returncode == int("MISSED" in printed)
    assert rows == ["pending", "---", "20", "60", "is"]


async def test_three_programs_tell_each_once_also_when_one_is_killed(postgres: str, tmp_path: Path) -> None:
    outcome = await together.tell_together(
        fresh_database(postgres), tmp_path, pending=30, due=90, kills=True, skips=True
    )

    assert outcome.faults == []
    assert outcome.doubles <= outcome.cut


async def test_what_was_promised_in_bulk_is_told_with_its_own_words(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    fill(url, 20, machine_now())
    async with started(url, None) as (program, _):
        told = await program.tell(0, 2, 6, 100)

    assert (len(told["late"]), told["doubles"]) == (6, 0)
    assert all(late > 0 for late in told["late"])


def test_what_is_lost_or_told_twice_is_noticed(tmp_path: Path) -> None:
    url, file = f"sqlite:///{tmp_path}/bench.db", tmp_path / "told"
    fill(url, 20, machine_now())
    due = add_due(url, range(4), 2, begins=machine_now())
    told = [each.number for each in due[:3]] + [due[0].number, due[1].number]
    file.write_text("".join(json.dumps({"told": number, "by": 1}) + "\n" for number in told))
    outcome = together._outcome(url, due, together._File(file), {due[0].number}, 1.0)

    assert outcome.faults == ["1 were never told", "1 were told too often", "4 are due still"]
    assert (outcome.doubles, outcome.cut) == (2, 1)


@pytest.mark.parametrize(
    ("many", "missed"),
    [
        ({}, []),
        ({"seconds": 1.21}, ["start on SQLite is 1.21 times as much with 60"]),
        ({"p50": 1.3}, ["lateness on SQLite is 1.30 times as much with 60"]),
        ({"p99": 1000.0}, ["with 60 on SQLite one in a hundred is late by 1000 ms"]),
    ],
)
def test_what_grows_with_what_waits_is_told(many: dict[str, float], missed: list[str]) -> None:
    usual = dict.fromkeys(("seconds", "memory", "tick", "p50", "p99"), 1.0)
    both = Waiting("", 20, [Round(**usual)]), Waiting("", 60, [Round(**(usual | many))])

    assert reminders._missed("SQLite", *both) == missed


def test_numbers_that_wait_and_that_are_due_never_meet() -> None:
    now = machine_now()
    ids = {Due(number=number, person=0, at=now, weekly=False).id for number in (0, 1, 999_999, 100_000_000)}

    assert len(ids) == 4
