"""The sweep looks through large tables a page at a time: nobody's answer waits for all of it."""

import pytest
import sqlalchemy as sa

from bot.housekeeping import SWEEP
from bot.work import Subject
from storage import retention
from storage.people import persons
from storage.places import places
from storage.posts import subjects
from storage.work import StorageWork
from tests.support.chat import Chat, private


async def test_what_nothing_refers_to_goes_page_by_page(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "PAGE", 3)
    before = counts(chat)
    with chat.storage.database.begin() as connection:
        connection.execute(sa.insert(persons), [{"id": n, "stopped": False} for n in range(1, 11)])
        connection.execute(
            sa.insert(subjects), [{"kind": f"k{n % 2}", "ref": f"{n}", "revision": 1} for n in range(10)]
        )
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.settle()
    some = counts(chat)
    await chat.minutes_pass(1)

    assert some != before
    assert counts(chat) == before


async def test_what_is_used_stays_on_whatever_page_it_lies(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "PAGE", 2)

    def keep(work: StorageWork) -> None:
        for n in range(7):
            who = work.people.person_of(chat.sender(f"person-{n}"))
            work.people.keep(who)
            here = work.places.add(private(f"person-{n}"), None)
            work.places.note_presence(who.id, here.id)
            work.outbox.post(Subject("pointer", str(n)), here.id, not_before=work.now.replace(year=2030))

    chat.storage.transact(keep)
    before = counts(chat)
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.minutes_pass(1)

    assert counts(chat) == before


def counts(chat: Chat) -> list[int]:
    """How many persons, places and subjects are kept."""
    with chat.storage.database.read() as connection:
        asked = (sa.select(sa.func.count()).select_from(table) for table in (persons, places, subjects))
        return [connection.execute(each).scalar_one() for each in asked]
