"""The ring of master keys: made with its database, renewed in place, and never taken where a key is missing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import keys as ring
from storage.engine import Database
from storage.instance import find_key_proof
from storage.key_database import KeyDatabase, KeyTable
from storage.key_folder import KeyFolder
from storage.keys import (
    DatabaseMissing,
    Keys,
    KeysBesideData,
    KeysBroken,
    KeysForeign,
    KeysMissing,
    KeysOpen,
    MasterKey,
    look_at_keys,
    open_keys,
    read_keys,
    rotate_keys,
)
from storage.migrating import migrate
from tests.storage.key_homes import Home, open_home
from tests.support.postgres import drop_database, fresh_database

FIRST, LATER = date(2026, 12, 1), date(2027, 12, 1)


class Crash(BaseException):
    """The program ends here."""


@pytest.fixture(params=["folder", "database"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    yield from open_home(request.param, request, tmp_path, ring=False)


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    opened = Database(migrated_url)
    yield opened
    opened.close()


def _put(home: Home, keys: Keys) -> None:
    home.ring.put_new(keys)
    home.ring.take_up()


def _proof(database: Database) -> str | None:
    with database.read() as connection:
        return find_key_proof(connection)


# Made together, kept together


def test_keys_are_made_with_a_new_database_and_found_again(home: Home, database: Database) -> None:
    made = open_keys(home.ring, database, FIRST)

    assert open_keys(home.ring, database, LATER) == made
    assert [key.made for key in made.masters] == [FIRST]


def test_a_database_without_its_keys_is_not_opened(home: Home, database: Database, tmp_path: Path) -> None:
    open_keys(KeyFolder(tmp_path / "lost"), database, FIRST)

    with pytest.raises(KeysMissing):
        open_keys(home.ring, database, FIRST)
    assert home.ring.find() is None


def test_keys_without_their_database_are_not_used(home: Home, database: Database) -> None:
    _put(home, Keys((MasterKey(b"a" * 32, FIRST),)))

    with pytest.raises(DatabaseMissing):
        open_keys(home.ring, database, FIRST)
    assert _proof(database) is None


def test_keys_of_another_database_are_not_used(home: Home, database: Database) -> None:
    open_keys(home.ring, database, FIRST)
    _put(home, Keys((MasterKey(b"a" * 32, FIRST),)))

    with pytest.raises(KeysForeign):
        open_keys(home.ring, database, FIRST)


@pytest.mark.parametrize("step", ["put_new", "keep_key_proof", "take_up"])
def test_a_crash_while_keys_are_made_leaves_nothing_half(
    home: Home, database: Database, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(ring if step == "keep_key_proof" else type(home.ring), step, _crash)
        with pytest.raises(Crash):
            open_keys(home.ring, database, FIRST)
    look_at_keys(home.ring, _proof(database))
    made = open_keys(home.ring, database, FIRST)

    assert made == open_keys(home.ring, database, FIRST)
    assert _proof(database) == made.proof


# Renewed


def test_a_new_key_comes_first_and_earlier_ones_stay(home: Home, database: Database) -> None:
    first = open_keys(home.ring, database, FIRST)
    renewed = rotate_keys(home.ring, database, LATER)

    assert renewed.masters[1:] == first.masters
    assert renewed.derived("codes") == renewed.all_derived("codes")[0] != first.derived("codes")
    assert renewed.all_derived("codes")[1:] == first.all_derived("codes")
    assert open_keys(home.ring, database, LATER) == renewed


@pytest.mark.parametrize("step", ["put_new", "take_up", "change_key_proof"])
def test_a_crash_while_a_key_is_renewed_leaves_keys_that_open(
    home: Home, database: Database, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The first key is among them, whatever was reached; and another attempt goes through."""
    first = open_keys(home.ring, database, FIRST)
    with monkeypatch.context() as patch:
        patch.setattr(ring if step == "change_key_proof" else type(home.ring), step, _crash)
        with pytest.raises(Crash):
            rotate_keys(home.ring, database, LATER)
    look_at_keys(home.ring, _proof(database))
    opened = open_keys(home.ring, database, LATER)
    renewed = rotate_keys(home.ring, database, LATER)

    assert opened.masters[-1] == first.masters[0]
    assert renewed.masters[1:] == opened.masters
    assert _proof(database) == renewed.proof


def test_before_anything_is_made_with_a_new_key_the_database_knows_it(
    home: Home, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the earlier ring, brought back from a backup, is refused from then on."""
    first = open_keys(home.ring, database, FIRST)
    with monkeypatch.context() as patch:
        patch.setattr(ring, "change_key_proof", _crash)
        with pytest.raises(Crash):
            rotate_keys(home.ring, database, LATER)
    assert open_keys(home.ring, database, LATER).masters[1:] == first.masters
    _put(home, first)

    with pytest.raises(KeysForeign):
        open_keys(home.ring, database, LATER)


def test_a_ring_that_lacks_any_of_its_keys_is_refused(home: Home, database: Database) -> None:
    open_keys(home.ring, database, FIRST)
    rotate_keys(home.ring, database, LATER)
    whole = rotate_keys(home.ring, database, LATER).masters
    for missing in range(3):
        _put(home, Keys(tuple(key for at, key in enumerate(whole) if at != missing)))
        with pytest.raises(KeysForeign):
            look_at_keys(home.ring, _proof(database))
    _put(home, Keys(tuple(reversed(whole))))

    with pytest.raises(KeysForeign):
        open_keys(home.ring, database, LATER)


def test_a_database_from_an_earlier_backup_opens_with_the_ring_of_today(home: Home, database: Database) -> None:
    first = open_keys(home.ring, database, FIRST)
    renewed = rotate_keys(home.ring, database, LATER)
    with database.begin() as connection:
        connection.execute(sa.text("UPDATE instance SET key_proof = :proof"), {"proof": first.proof})

    assert open_keys(home.ring, database, LATER) == renewed


def test_what_is_not_there_is_not_renewed(home: Home, database: Database) -> None:
    with pytest.raises(KeysMissing):
        rotate_keys(home.ring, database, LATER)
    assert home.ring.find() is None


def _crash(*_: object, **__: object) -> None:
    raise Crash


# As it is written


def test_a_ring_is_read_as_it_was_written() -> None:
    keys = Keys((MasterKey(b"b" * 32, LATER), MasterKey(b"a" * 32)))

    assert read_keys(keys.written()) == keys
    assert [len(line.split()) for line in keys.written().splitlines()] == [3, 3]


def test_the_bare_key_of_a_released_version_still_opens_its_database(database: Database, tmp_path: Path) -> None:
    made = open_keys(KeyFolder(tmp_path), database, FIRST)
    (tmp_path / "master.key").write_text(made.current.secret.hex() + "\n")
    opened = open_keys(KeyFolder(tmp_path), database, LATER)
    renewed = rotate_keys(KeyFolder(tmp_path), database, LATER)

    assert (opened.derived("codes"), opened.current.made) == (made.derived("codes"), None)
    assert read_keys((tmp_path / "master.key").read_text()) == renewed


KEY = MasterKey(b"a" * 32, FIRST)
LINE = Keys((KEY,)).written()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "zz",
        "00" * 31,
        LINE[1:],
        LINE + LINE,
        LINE + KEY.secret.hex(),
        LINE + "00000000 - zz",
        LINE.replace("2026", "26"),
        LINE.replace(KEY.kid, "00000000"),
    ],
)
def test_what_is_no_ring_is_told(text: str) -> None:
    with pytest.raises(KeysBroken):
        read_keys(text)


def test_a_ring_that_others_can_read_is_not_used(database: Database, tmp_path: Path) -> None:
    open_keys(KeyFolder(tmp_path), database, FIRST)
    (tmp_path / "master.key").chmod(0o604)

    with pytest.raises(KeysOpen):
        open_keys(KeyFolder(tmp_path), database, FIRST)


def test_no_key_shows_where_a_ring_is_printed() -> None:
    assert "a" * 8 not in repr(Keys((KEY,)))
    assert KEY.secret.hex() not in repr(Keys((KEY,)))


# Apart


def test_the_database_of_the_data_is_no_home_for_keys(postgres: str, migrated_postgres: str) -> None:
    """Whatever name or way it is reached by."""
    url = fresh_database(postgres, like=migrated_postgres)
    data, keys = Database(url), KeyDatabase(url + "&application_name=elsewhere")
    try:
        with pytest.raises(KeysBesideData):
            open_keys(KeyTable(keys), data, FIRST)
        with data.read() as connection:
            assert not sa.inspect(connection).has_table("key_rings")
    finally:
        data.close()
        keys.close()
        drop_database(url)


def test_a_look_at_a_new_database_of_keys_makes_nothing_there(database: Database, postgres: str) -> None:
    url = fresh_database(postgres)
    keys = KeyDatabase(url)
    try:
        KeyTable(keys).must_be_apart(database)
        look_at_keys(KeyTable(keys), None)
        with keys.begin(makes=False) as connection:
            assert sa.inspect(connection).get_table_names() == []
    finally:
        keys.close()
        drop_database(url)


def test_a_migrated_database_knows_no_keys_yet(database: Database) -> None:
    migrate(database)

    assert _proof(database) is None
