"""The register of columns: every one is in it, and what it says is done."""

import pytest
import sqlalchemy as sa

from adapters.telegram.reading import read as read_telegram
from bot.records.model import Fate, Lifetime
from storage.claims import CLAIMS
from storage.holdings import LENGTHS, PERSONAL
from storage.impersonal import IMPERSONAL
from storage.schema import tables
from tests.support.data_page import COMMAND, PAGE, written

COLUMNS = [f"{table.name}.{column.name}" for table in tables.sorted_tables for column in table.c]
ABOUT_PERSONS = [f"{table}.{name}" for table, columns in PERSONAL.items() for name in columns]
ABOUT_NOBODY = [f"{table}.{name}" for table, names in IMPERSONAL.items() for name in names.split()]


def test_every_column_is_in_the_register_and_every_entry_is_a_column() -> None:
    """A new column is a decision: does it say something about a person, why, for how long, and what becomes of it?"""
    assert sorted({*ABOUT_PERSONS, *ABOUT_NOBODY}) == sorted(COLUMNS)
    assert set(ABOUT_PERSONS) & set(ABOUT_NOBODY) == set()


def test_whatever_points_to_a_person_is_in_the_register_as_that() -> None:
    pointing = {
        f"{table.name}.{column.name}"
        for table in tables.sorted_tables
        for column in table.c
        if column.name in ("person_id", "account")
        or any(key.column.table.name == "persons" for key in column.foreign_keys)
    }

    assert pointing <= set(ABOUT_PERSONS)


def test_every_personal_table_is_copied_whole_for_whoever_asks() -> None:
    """But for what is about somebody else, what only says which code it was, and bytes that are no words."""
    withheld = {(claim.kind, name) for claim in CLAIMS for name in claim.withheld}
    copied = {f"{claim.table.name}.{name}" for claim in CLAIMS for name in claim.copied}

    others = {("removals", "removed_by"), ("removals_by_you", "person_id"), ("removals_by_you", "reason")}
    assert withheld == {
        ("codes", "mark"),
        ("codes", "made_by"),
        ("grants", "asked_by"),
        ("grants_by_you", "person_id"),
        *(("concern_readers", name) for name in ("id", "public", "kid", "wrapped")),
        ("sessions", "mark"),
        ("sign_in_links", "mark"),
        ("files", "content"),
        *others,
    }
    # The same numbers as in posts; and pictures, which stand in the groups where they were shown.
    assert set(ABOUT_PERSONS) - copied == {"subjects.ref", "files.content"}


def _fate(column: str) -> Fate:
    table, _, name = column.partition(".")
    return PERSONAL[table][name].fate


@pytest.mark.parametrize("column", ABOUT_PERSONS)
def test_erasing_does_what_the_register_says(column: str) -> None:
    table, _, name = column.partition(".")
    claims = [claim for claim in CLAIMS if claim.table.name == table]
    deletes = any(claim.erased is not None for claim in claims)
    clears = any(name in claim.cleared for claim in claims)

    assert {
        Fate.DELETED: deletes,
        Fate.CLEARED: clears,
        Fate.NUMBER: not clears,
        Fate.PUBLIC: not clears and not deletes,
    }[_fate(column)]


def test_nothing_is_kept_for_ever_but_what_somebody_can_end() -> None:
    """Every lifetime has its days, or an end that somebody brings about."""
    by_somebody = {Lifetime.ROLE, Lifetime.CHOSEN, Lifetime.GIVEN, Lifetime.GROUP, Lifetime.COMMUNITY}

    assert set(Lifetime) == by_somebody | set(LENGTHS)


def test_the_page_for_whoever_hosts_says_the_same() -> None:
    assert PAGE.read_text() == written(), f"run {COMMAND}"


def test_postgresql_takes_no_samples_of_texts_about_persons(migrated_postgres: str) -> None:
    engine = sa.create_engine(migrated_postgres, poolclass=sa.NullPool)
    sampled = "SELECT attrelid::regclass || '.' || attname FROM pg_attribute WHERE attstattarget IS DISTINCT FROM 0"
    with engine.connect() as connection:
        found = {row[0] for row in connection.execute(sa.text(sampled))}
    texts = {
        f"{table.name}.{column.name}"
        for table in tables.sorted_tables
        for column in table.c
        if isinstance(column.type, sa.String)
    }

    numbers = {name for name in ABOUT_PERSONS if _fate(name) is Fate.NUMBER}

    assert found & texts & set(ABOUT_PERSONS) - numbers == {"posts.waits", "roles.role"}  # of a few words, and no names


def test_a_platforms_key_of_an_act_does_not_say_whose_it_is() -> None:
    """So keys need not be found when somebody is forgotten; they go after two days."""
    user = {"id": 8206741593, "is_bot": False, "first_name": "Ada"}
    chat = {"id": 8206741593, "type": "private", "first_name": "Ada"}
    message = {"message_id": 7, "date": 1796119200, "chat": chat, "from": user, "text": "/start"}
    act = read_telegram({"update_id": 4711, "message": message}, "caresay_bot")

    assert act is not None
    assert act.inbound is not None
    assert act.inbound.key == "telegram:4711"
