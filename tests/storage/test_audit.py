"""The audit log: each entry chained to the one before, and whoever alters one is found out."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.people.audit import KEPT, Did, Sight
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


# What somebody may see


BOB = PersonId(6)


def notes_about_concerns(storage: Storage) -> None:
    """Seven entries: 1 and 7 for everybody, 2 and 3 about one concern, 4 about another, 5 and 6 that Ada confirmed."""

    def note(work: StorageWork) -> None:
        work.audit.note(HERE, Did.ANNOUNCED, by=ADA, about="1")
        for ref in ("aaaaaaaa", "aaaaaaaa", "bbbbbbbb"):
            work.audit.note(HERE, Did.CONCERN_READ, by=ADA, about=ref)
        work.audit.note(HERE, Did.STEP_UP_REFUSED, by=ADA, about="read-concerns")
        work.audit.note(HERE, Did.STEPPED_UP, by=ADA, about="export-concern")
        work.audit.note(HERE, Did.STEPPED_UP, by=ADA, about="export-log")

    storage.transact(note)


def seen(storage: Storage, who: PersonId, *refs: str, before: int | None = None) -> list[tuple[int, str]]:
    def look(work: StorageWork) -> list[tuple[int, str]]:
        entries = work.audit.list_seen(HERE, 9, Sight(person=who, refs=refs), before=before)
        return [(entry.number, entry.about) for entry in entries]

    found: list[tuple[int, str]] = storage.read(look)
    return found


def test_what_is_not_for_somebody_leaves_no_gap(storage: Storage) -> None:
    notes_about_concerns(storage)

    assert seen(storage, BOB) == [(2, "export-log"), (1, "1")]
    assert seen(storage, BOB, before=2) == [(1, "1")]
    assert seen(storage, BOB, before=99) == seen(storage, BOB)
    assert seen(storage, BOB, "bbbbbbbb") == [(3, "export-log"), (2, "bbbbbbbb"), (1, "1")]
    assert [about for _, about in seen(storage, ADA)] == ["export-log", "export-concern", "read-concerns", "1"]
    assert storage.read(lambda work: work.audit.count_seen(HERE, Sight(person=BOB, refs=()))) == 2


def test_what_happened_by_itself_is_seen_by_everybody(storage: Storage) -> None:
    storage.transact(lambda work: work.audit.note(HERE, Did.ANNOUNCEMENT_PAUSED, by=None, about="3"))

    assert seen(storage, BOB) == [(1, "3")]


@pytest.mark.parametrize(("altered", "shown"), [(1, 1), (2, 2), (4, 2), (6, 2), (7, 2)])
def test_an_entry_that_somebody_altered_is_named_by_the_numbers_that_are_seen(
    storage: Storage, altered: int, shown: int
) -> None:
    notes_about_concerns(storage)
    with storage.database.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == altered).values(about="8"))

    assert storage.read(lambda work: work.audit.find_broken_seen(HERE, Sight(person=BOB, refs=()))) == shown


def test_what_was_done_about_a_concern_is_found_by_what_it_is_called(storage: Storage) -> None:
    notes_about_concerns(storage)
    found = storage.read(lambda work: work.audit.list_about(HERE, {"aaaaaaaa"}, 9))

    assert [(entry.number, entry.did) for entry in found] == [(3, Did.CONCERN_READ), (2, Did.CONCERN_READ)]
    assert storage.read(lambda work: work.audit.list_about(HERE, set(), 9)) == ()
