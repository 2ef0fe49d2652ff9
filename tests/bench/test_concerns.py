"""The bench of concerns in small: it runs to its end, notices what is lost, and tells what was missed."""

import asyncio
import sys
from argparse import Namespace
from asyncio.subprocess import PIPE
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench import concerns
from bench.confiding import desk, guessing
from bench.confiding.desk import Took, Written, confide
from bench.confiding.guessing import Beside
from bench.votes.measuring import Round
from bench.votes.ours import open_ours
from bench.votes.question import ask
from bot.chat.outbound import Answer
from bot.feature import Request
from bot.stretching import AT_ONCE, MOST_TRIES
from storage.ballots import ballots
from storage.concern_tables import concern_messages
from storage.engine import Database
from tests.platforms.remote import ROOT
from tests.support.postgres import fresh_database

SMALL = (
    "--concerns",
    "2",
    "--readers",
    "2",
    "--times",
    "1",
    "--rounds",
    "1",
    "--seconds",
    "0.5",
    "--codes",
    "2",
    "--tries",
    "1",
)


async def test_a_small_run_loses_nothing_and_prints_its_tables() -> None:
    """How fast it was says nothing here: the machine runs other tests."""
    command = (sys.executable, "-m", "bench.concerns", *SMALL, "--waiting", "4", "--on", "SQLite")
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    printed, complaints = (told.decode() for told in await process.communicate())
    rows = [line.split(" | ")[0].removeprefix("| ") for line in printed.splitlines() if line.startswith("| ")]

    assert "Traceback" not in complaints
    assert process.returncode == int("MISSED" in printed)
    assert {"sending", "opening as a reader", "opening with the code", "answering", "none", "expired"} <= set(rows)
    assert "A slot that hands over 2 concerns takes" in printed
    assert "at once." in printed


async def test_each_is_sent_opened_either_way_and_answered(postgres: str) -> None:
    """So that what is told in the tables was done to the very concerns that were sent."""
    url = fresh_database(postgres)
    took = await confide(url, concerns=3, readers=5, times=2)
    database = Database(url)
    with database.read() as connection:
        answers: int = connection.execute(sa.select(sa.func.count()).select_from(concern_messages)).scalar_one()
    database.close()

    assert [len(it) for it in (took.sending, took.reading, took.following, took.answering)] == [3, 6, 6, 3]
    assert took.slot > 0
    assert answers == 3


async def test_other_words_than_were_sent_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "_text", lambda _: "something else")

    with pytest.raises(SystemExit, match="the words of 2 concerns were lost"):
        await confide(f"sqlite:///{tmp_path}/bench.db", concerns=2, readers=2, times=1)


async def test_a_concern_that_is_not_sent_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    send = desk.Bench.send

    async def send_but_one(bench: desk.Bench, written: Sequence[Written]) -> None:
        await send(bench, written[1:])

    monkeypatch.setattr(desk.Bench, "send", send_but_one)

    with pytest.raises(SystemExit, match="of 3 concerns 2 were handed over"):
        await confide(f"sqlite:///{tmp_path}/bench.db", concerns=3, readers=2, times=1)


def test_time_that_tells_why_a_code_opens_nothing_is_noticed() -> None:
    even = {"never was": [100.0, 101.0, 300.0], "expired": [103.0, 104.0, 90.0]}

    assert concerns._told_in_vain("SQLite", even) == []
    assert concerns._told_in_vain("SQLite", {**even, "expired": [112.0]}) != []


def test_no_more_codes_are_tried_than_are_permitted() -> None:
    assert guessing.BETWEEN * MOST_TRIES / AT_ONCE == 60


async def test_a_try_that_was_refused_and_a_lost_vote_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = await ask(f"sqlite:///{tmp_path}/bench.db")
    async with open_ours(question, 4) as ours:
        beside = Beside(ours)
        await beside.run(0, 0.5)
        database = Database(question.url)
        with database.begin() as connection:
            one = sa.select(sa.func.min(ballots.c.voter_id)).where(ballots.c.poll_id == question.poll)
            connection.execute(sa.delete(ballots).where(ballots.c.voter_id == one.scalar_subquery()))
        database.close()

        with pytest.raises(SystemExit, match="votes beside codes were lost"):
            await beside.run(0, 0.1)

        async def refused(_sender: object, _ask: Request) -> Answer:
            raise PermissionError

        monkeypatch.setattr(ours.engine, "do", refused)
        with pytest.raises(SystemExit, match="codes were not tried to the end: PermissionError"):
            await beside.run(0, 0.1)


@pytest.mark.parametrize(
    ("slow", "missed"),
    [
        ({"reading": 4}, []),  # a few in a hundred may be late
        ({"reading": 6}, ["opening as a reader on SQLite takes 200 ms"]),
        ({"following": 6}, ["opening with the code on SQLite takes 200 ms"]),
        ({"sending": 100, "answering": 100}, []),
    ],
)
def test_an_opening_that_takes_too_long_is_told(slow: dict[str, int], missed: Sequence[str]) -> None:
    times = {act: [10.0] * 100 for act in ("sending", "reading", "following", "answering")}
    for act, late in slow.items():
        times[act][:late] = [200.0] * late
    took = Took(**times, slot=1.0)

    assert concerns._told_concerns("SQLite", took, Namespace(concerns=100, readers=5)) == missed


@pytest.mark.parametrize(("rates", "left"), [((100.0, 90.0), 0.9), ((100.0, 89.0), 0.89)])
def test_what_is_left_of_votes_is_told(rates: tuple[float, float], left: float) -> None:
    alone, beside = ([Round(rate=rate, p50=1.0, p99=1.0, cpu=1.0)] for rate in rates)

    assert concerns._left(Beside(None, alone=alone, beside=beside)) == left  # type: ignore[arg-type]
