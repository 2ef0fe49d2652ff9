"""A reading that goes on and on is given up, and holds up neither whoever asked nor the next one."""

import pytest
import sqlalchemy as sa

from bot.refusals import NotSaved
from storage import engine
from tests.support.chat import Clock, open_storage

_ENDLESS = sa.text("WITH RECURSIVE steps(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM steps) SELECT count(*) FROM steps")


async def test_a_reading_without_an_end_is_given_up(migrated_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "READS_WITHIN", 0.2)
    storage = open_storage(migrated_url, Clock())

    with pytest.raises(NotSaved):
        await storage.reader.look(lambda work: work._transaction.connection.execute(_ENDLESS))

    assert await storage.reader.look(lambda work: work.people.list_communities()) == ()
    storage.close()
