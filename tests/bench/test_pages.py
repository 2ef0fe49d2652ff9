"""The bench of pages in small: it runs to its end, opens what there is, and notices what is lost or missed."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench import pages
from bench.desk.beside import Beside
from bench.desk.copies import Size
from bench.desk.filling import fill
from bench.desk.opening import Opened, Organiser, Page, list_pages, signed_in
from bench.votes.measuring import Round
from storage.ballots import ballots
from storage.engine import Database
from tests.platforms.remote import ROOT
from tests.support.postgres import fresh_database

SIZE = Size(people=20, answers=60, open=5, closed=8, secret=2, places=4, announcements=8, entries=60, holders=5)


@pytest.mark.variation
async def test_a_small_run_opens_every_page_and_prints_its_tables() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    sizes = [word for name, size in vars(SIZE).items() for word in (f"--{name}", str(size))]
    small = ("--times", "1", "--rounds", "1", "--votes", "30", "--waiting", "4", "--on", "SQLite")
    command = (sys.executable, "-m", "bench.pages", *sizes, *small)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = (told.decode() for told in await process.communicate())
    rows = [line.split(" | ")[0].removeprefix("| ") for line in printed.splitlines() if line.startswith("| ")]

    assert "Traceback" not in complaints
    assert process.returncode == int("MISSED" in printed)
    assert {"`/today`", "`/asks`", "`/people/groups page=3`", "`/asks/{ask} secret, open`", "none"} <= set(rows)


async def test_what_was_written_in_bulk_is_seen_on_every_page_and_votes_go_on_from_there(postgres: str) -> None:
    filled = await fill(fresh_database(postgres), SIZE)
    async with signed_in(filled) as organiser:
        opened = await organiser.open_all(1)
        await Beside(filled=filled, organiser=organiser, waiting=4).run(1, 30)
        announced = await _text(organiser, "/announcements/{announcement} sent")
        published = await _text(organiser, "/published/{ask} closed, one choice")

    assert all(it.times for it in opened)
    assert filled.answers == 60
    assert "4 groups told" in announced
    assert "20 people answered" in published


async def _text(organiser: Organiser, name: str) -> str:
    visitor = await organiser.visitor.opens(next(it.address for it in organiser.pages if it.name == name))
    return visitor.text


async def test_what_is_lost_or_was_not_thought_of_is_noticed(tmp_path: Path) -> None:
    filled = await fill(f"sqlite:///{tmp_path}/bench.db", SIZE)
    database = Database(filled.url)
    with database.begin() as connection:
        one = sa.select(sa.func.min(ballots.c.voter_id)).where(ballots.c.poll_id == filled.question.poll)
        connection.execute(sa.delete(ballots).where(ballots.c.voter_id == one.scalar_subquery()))
    database.close()
    async with signed_in(filled) as organiser:
        with pytest.raises(SystemExit, match="votes beside pages were lost"):
            await Beside(filled=filled, organiser=organiser, waiting=4).run(1, 5)
        with pytest.raises(SystemExit, match="a draft is answered with 404"):
            await organiser.open(Page(name="a draft", address="/d/1/today"))
    with pytest.raises(SystemExit, match=r"nobody has said what is typical of .*/stories$"):
        list_pages(["/d/{community}/today", "/d/{community}/stories"], filled, 1)


def test_the_slow_one_in_twenty_counts() -> None:
    opened = Opened(page=Page(name="", address=""), times=[*[1.0] * 94, *[200.0] * 6], cpu=[])

    assert (opened.p50, opened.p95) == (1.0, 200.0)


@pytest.mark.parametrize(("rates", "left"), [((100.0, 90.0), 0.9), ((100.0, 89.0), 0.89)])
def test_what_is_left_of_votes_is_told(rates: tuple[float, float], left: float) -> None:
    alone, with_pages = ([Round(rate=rate, p50=1.0, p99=1.0, cpu=1.0)] for rate in rates)
    beside = Beside(filled=None, organiser=None, waiting=1, alone=alone, beside=with_pages)  # type: ignore[arg-type]

    assert pages._left(beside) == left
