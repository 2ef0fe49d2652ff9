"""Two programs over one PostgreSQL, as on two machines: one speaks for Telegram, and the other once it is gone."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio

from tests.end_to_end.program import Program
from tests.end_to_end.test_telegram import Group
from tests.platforms.telegram import TelegramStandIn
from tests.support.postgres import drop_database, fresh_database

pytestmark = pytest.mark.asyncio(loop_scope="session")

WAITS, SPEAKS = "another process speaks for it, waiting", "speaks for it from now on"


@pytest_asyncio.fixture(loop_scope="session")
async def two(tmp_path: Path, postgres: str) -> AsyncIterator[tuple[Group, Program]]:
    """A group with the program that is its bot, and another program that waits."""
    data, keys = fresh_database(postgres), fresh_database(postgres)
    async with AsyncExitStack() as at_the_end, TelegramStandIn() as stand_in:
        at_the_end.callback(drop_database, data)
        at_the_end.callback(drop_database, keys)
        more = {
            "CARESAY_TELEGRAM__TOKEN": stand_in.token,
            "CARESAY_TELEGRAM__API_URL": stand_in.api_url,
            "CARESAY_STORAGE__URL": data,
            "CARESAY_KEYS__URL": keys,
        }
        first, second = Program(tmp_path / "first", more), Program(tmp_path / "second", more)
        for program in (first, second):
            program.folder.mkdir()
        await first.start()
        group = Group(stand_in, first, "polling")
        await asyncio.gather(group.begins(), second.start())
        await second.says(WAITS)
        yield group, second
        for program in (first, second):
            if program.process is not None:
                code, said = await program.end(signal.SIGTERM)
                assert code == 0, said
                assert stand_in.token not in said
        stand_in.check()


def all_is_recorded(url: str) -> None:
    """Wait until nothing is on its way: a kill would leave that for as long as its lease."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        while connection.execute("SELECT 1 FROM posts WHERE claimed_until IS NOT NULL LIMIT 1").fetchone():
            pass


async def test_killed_the_other_one_takes_over_and_each_post_stands_once(two: tuple[Group, Program]) -> None:
    group, second = two
    group.stand_in.says(group.ada, "/poll Lunch on Friday?\nSoup\nSalad", group.carers)
    poll = await group.shows("Lunch on Friday?")
    await group.presses(group.bob, "Soup", poll)
    await group.stand_in.until_shown(poll, r"Soup\W+1\b", timeout=10)
    conflicts = [call for call in group.stand_in.record.calls if call.status == 409]
    await asyncio.to_thread(all_is_recorded, second.more["CARESAY_STORAGE__URL"])
    await group.program.end(signal.SIGKILL)
    pressed = group.stand_in.presses(group.ada, poll, "Salad")  # nobody is there to hear it
    await second.says(SPEAKS)
    note = await group.stand_in.heard(pressed)
    await group.stand_in.until_shown(poll, r"Soup\W+1\b.*Salad\W+1\b", timeout=10)

    assert conflicts == []
    assert "Salad" in (note.text or "")
    assert len([shown for shown in group.carers.by_bot() if "Lunch on Friday?" in shown.text]) == 1
