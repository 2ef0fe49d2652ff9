"""The bench of polls in small: it runs to its end, notices a lost answer, and tells what was missed."""

import asyncio
import sys
from argparse import Namespace
from asyncio.subprocess import PIPE
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench import polls
from bench.crowds.places import open_standing
from bench.crowds.results import Told
from bench.crowds.secretly import open_secretly
from bench.crowds.voting import open_answering
from bench.votes.counting import read_counted
from storage.ballots import ballots
from storage.engine import Database
from storage.people import persons
from tests.platforms.remote import ROOT

SMALL = ("--few", "5", "--many", "40", "--rounds", "1", "--voters", "10", "--waiting", "4", "--times", "1")
FEW = ("--places", "3", "--seconds", "0.4", "--on", "SQLite")


@pytest.mark.variation
async def test_a_small_run_loses_nothing_and_prints_its_tables() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    command = (sys.executable, "-m", "bench.polls", *SMALL, *FEW)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = (told.decode() for told in await process.communicate())
    rows = [line.split(" | ")[0].removeprefix("| ") for line in printed.splitlines() if line.startswith("| ")]

    assert "Traceback" not in complaints
    assert process.returncode == int("MISSED" in printed)
    assert [rows.count(sort) for sort in ("one choice", "several", "ranked", "dates", "own words")] == [3, 3, 3, 1, 1]
    assert [rows.count(sort) for sort in ("open", "secret")] == [1, 1]
    assert "A secret question with 40 answers took" in printed
    assert [rows.count(how) for how in ("not redrawn", "redrawn")] == [2, 2]


async def test_a_lost_answer_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_answering(url, 5, 20, 4) as both:
        for answering in both:
            await answering["ranked"].run(5, 0)
            _lose_a_ballot(url, answering["ranked"].poll)

            with pytest.raises(SystemExit, match="answers to ranked were lost"):
                await answering["ranked"].run(5, 1)


async def test_few_have_answered_in_a_community_of_many(tmp_path: Path) -> None:
    """So the ratio says what answers cost, and nothing of how large a community is."""
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_answering(url, 5, 20, 4) as (few, many):
        database = Database(url)
        with database.read() as connection:
            people: int = connection.execute(sa.select(sa.func.count()).select_from(persons)).scalar_one()
            answered = [[each.read_kept(connection)[0] for each in asked.values()] for asked in (few, many)]
        database.close()

    assert people >= 20
    assert answered == [[5, 5, 5], [20, 20, 20]]


async def test_a_lost_secret_answer_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_secretly(url, 20, 4) as (_, secretly):
        [secret] = secretly.values()
        await secret.run(5, 0)
        theirs, database = sa.table(f"secret_{secret.poll}", sa.column("tag")), Database(url)
        with database.begin() as connection:
            one = sa.select(sa.func.min(theirs.c.tag)).scalar_subquery()
            connection.execute(sa.delete(theirs).where(theirs.c.tag == one))
        database.close()

        with pytest.raises(SystemExit, match="answers to secret were lost"):
            await secret.run(5, 1)


async def test_a_lost_vote_in_many_places_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bench.db"
    async with open_standing(url, 3, 4, redrawn=True) as standing:
        await standing.run(0.2)
        assert sum(read_counted(standing.question).tally) == standing.acts
        _lose_a_ballot(url, standing.question.poll)

        with pytest.raises(SystemExit, match="votes in 3 places were lost"):
            await standing.run(0.0)


def _lose_a_ballot(url: str, poll: int) -> None:
    database = Database(url)
    with database.begin() as connection:
        one = sa.select(sa.func.min(ballots.c.voter_id)).where(ballots.c.poll_id == poll).scalar_subquery()
        connection.execute(sa.delete(ballots).where(ballots.c.voter_id == one, ballots.c.poll_id == poll))
    database.close()


@pytest.mark.parametrize(
    ("telling", "missed"),
    [
        ((10.0, 10.0, 900.0), []),  # the median counts
        ((200.0,), ["the result of ranked on SQLite takes 200 ms"]),
    ],
)
async def test_a_result_that_takes_too_long_is_told(
    monkeypatch: pytest.MonkeyPatch, telling: Sequence[float], missed: Sequence[str]
) -> None:
    async def told(*_: object) -> Sequence[Told]:
        return [Told(sort="ranked", closing=1.0, telling=telling, painting=None)]

    monkeypatch.setattr(polls, "tell_results", told)

    assert await polls._measure_results("SQLite", lambda: "", Namespace(many=1, times=len(telling))) == missed
