"""The audit log: each entry chained to the one before, and whoever alters one is found out."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.people.audit import KEPT, Did
from bot.people.model import Community, CommunityId, PersonId
from storage.audit import audit, audit_heads
from storage.storage import Storage
from storage.work import StorageWork
from tests.support.chat import Clock

HERE, THERE = CommunityId(7), CommunityId(8)
ADA = PersonId(5)


@pytest.fixture
def storage(migrated_url: str, make_storage: Callable[[str], Storage]) -> Storage:
    opened = make_storage(migrated_url)
    opened.transact(_add_communities)
    return opened


def _add_communities(work: StorageWork) -> None:
    for number in (HERE, THERE):
        community = Community(id=number, name=f"Group {number}", time_zone="Europe/London", language="en")
        work.people.add_community(community)


def notes(storage: Storage, *about: str, community: CommunityId = HERE) -> None:
    def note(work: StorageWork) -> None:
        for each in about:
            work.audit.note(community, Did.ANNOUNCED, by=ADA, about=each)

    storage.transact(note)


def broken(storage: Storage, community: CommunityId = HERE) -> int | None:
    return storage.read(lambda work: work.audit.find_broken(community))  # type: ignore[no-any-return]


def listed(storage: Storage) -> list[tuple[int, str]]:
    return [(entry.number, entry.about) for entry in storage.read(lambda work: work.audit.list_last(HERE, 9))]


def test_what_was_done_is_listed_newest_first_and_every_community_has_its_own(storage: Storage) -> None:
    notes(storage, "1", "2")
    notes(storage, "9", community=THERE)

    assert listed(storage) == [(2, "2"), (1, "1")]
    assert storage.read(lambda work: work.audit.list_last(HERE, 9, before=2))[0].by == ADA
    assert broken(storage) is None
    assert broken(storage, THERE) is None


@pytest.mark.parametrize(
    "change",
    [
        {"about": "3"},
        {"did": Did.ANNOUNCEMENT_CANCELLED.value},
        {"did": "what we never write"},
        {"by_id": None},
        {"by_id": 6},
        {"mark": "0" * 64},
        {"number": 9},
    ],
)
def test_whoever_alters_an_entry_is_found_out_at_that_entry(storage: Storage, change: dict[str, object]) -> None:
    notes(storage, "1", "2", "4")
    with storage.database.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == 2).values(**change))

    assert broken(storage) == 2


def test_nobody_takes_entries_away_unseen(storage: Storage) -> None:
    notes(storage, "1", "2", "4")
    with storage.database.begin() as connection:
        connection.execute(sa.delete(audit).where(audit.c.number == 3))
    last = broken(storage)
    with storage.database.begin() as connection:
        connection.execute(sa.delete(audit).where(audit.c.number == 1))

    assert (last, broken(storage)) == (3, 1)


def test_without_the_key_nobody_writes_an_entry(storage: Storage, make_storage: Callable[[str], Storage]) -> None:
    notes(storage, "1")
    own, storage._audit_keys = storage._audit_keys, (b"x" * 32,)
    notes(storage, "2")
    forged = broken(storage)
    storage._audit_keys = own

    assert (forged, broken(storage)) == (1, 2)


def test_after_a_new_key_the_earlier_entries_are_right_still(storage: Storage) -> None:
    notes(storage, "1")
    storage._audit_keys = (b"n" * 32, *storage._audit_keys)
    notes(storage, "2")

    assert broken(storage) is None


def test_after_a_year_entries_go_and_the_rest_is_still_a_chain(storage: Storage, clock: Clock) -> None:
    notes(storage, "1", "2")
    clock.now += timedelta(days=1)
    notes(storage, "4")
    clock.now += KEPT
    storage.transact(lambda work: work.audit.forget_before(work.now - KEPT))
    left = listed(storage)
    notes(storage, "5")

    assert left == [(3, "4")]
    assert broken(storage) is None


def test_a_head_that_was_put_back_is_found_out(storage: Storage) -> None:
    notes(storage, "1", "2")
    with storage.database.begin() as connection:
        connection.execute(sa.update(audit_heads).values(last=1))

    assert broken(storage) == 3
