"""How SQLite finds what is asked for each reminder and each post: by keys, and never through everybody there is."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.engine import Database
from storage.reminders import _reached
from storage.taking import _manners

ASKED: tuple[Callable[[str], sa.Executable], ...] = (_reached, _manners)


@pytest.mark.parametrize("statement", ASKED, ids=["who is reached", "how readers are spoken to"])
def test_nothing_is_written_out_whole(migrated_sqlite: Path, statement: Callable[[str], sa.Executable]) -> None:
    database = Database(f"sqlite:///{migrated_sqlite}")
    compiled = statement("sqlite").compile(dialect=database.reading.dialect)  # type: ignore[attr-defined]
    with database.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", ("[1, 2]",)).all()
    database.close()
    steps = [row[3] for row in plan]

    assert [step for step in steps if step.startswith(("SCAN", "MATERIALIZE")) and "VIRTUAL TABLE" not in step] == []
