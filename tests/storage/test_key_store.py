"""Keys that are destroyed one day: one contract for both homes, then what each of them may do wrong."""

import os
import stat
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from bot.refusals import NotSaved
from storage import key_store
from storage.key_database import DatabaseKeys, KeyDatabase, KeysUrlWrong
from storage.key_store import FolderKeys, KeyStoreAway
from storage.keys import KeysBroken, KeysOpen
from tests.storage.key_homes import Home, open_home
from tests.support.keys import folder_keys

NAME, OTHER = "poll-7", "poll-77"


class Crash(BaseException):
    """The program ends here."""


@pytest.fixture(params=["folder", "database"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    yield from open_home(request.param, request, tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the key files are."""
    folder_keys(tmp_path).make(OTHER)
    return tmp_path / "ephemeral"


# Both homes


def test_a_key_is_32_bytes_of_its_own(home: Home) -> None:
    keys = {home.store.make(NAME), home.store.make(OTHER)}

    assert {len(key) for key in keys} == {32}
    assert len(keys) == 2


def test_a_key_that_is_there_is_never_replaced(home: Home) -> None:
    assert home.store.make(NAME) == home.store.make(NAME) == home.store.find(NAME)


def test_no_key_is_found_where_none_was_made(home: Home) -> None:
    home.store.make(OTHER)

    assert home.store.find(NAME) is None


def test_a_destroyed_key_is_gone_and_twice_is_once(home: Home) -> None:
    other = home.store.make(OTHER)
    home.store.make(NAME)
    home.store.destroy(NAME)
    home.store.destroy(NAME)

    assert (home.store.find(NAME), home.store.find(OTHER)) == (None, other)
    assert list(home.store.list_names()) == [OTHER]


def test_a_name_that_was_destroyed_gets_another_key(home: Home) -> None:
    first = home.store.make(NAME)
    home.store.destroy(NAME)

    assert home.store.make(NAME) != first


def test_of_each_key_it_is_known_when_it_was_made(home: Home) -> None:
    home.store.make(NAME)
    home.store.make(OTHER)
    today = datetime.now(UTC).date()

    assert sorted(home.store.list_names()) == [NAME, OTHER]
    assert set(home.store.list_names().values()) <= {today, today - timedelta(days=1)}


def test_no_byte_of_a_destroyed_key_is_left(home: Home) -> None:
    """SCAN: every file, or the heap files of every table."""
    key, other = home.store.make(NAME), home.store.make(OTHER)
    before = home.kept_bytes()
    home.store.destroy(NAME)
    after = home.kept_bytes()

    assert (key in before, other in before) == (True, True)
    assert (key in after, key.hex().encode() in after, other in after) == (False, False, True)


@pytest.mark.parametrize(
    "name", ["", "poll-", "poll-0", "poll-07", "poll-7 ", "poll-7\n", "../poll-7", "poll-٧", "master"]
)
def test_only_names_that_we_make_are_names(home: Home, name: str) -> None:
    for act in (home.store.make, home.store.find, home.store.destroy):
        with pytest.raises(ValueError, match="name"):
            act(name)


def test_where_the_ring_is_gone_too_no_key_is_said_to_be_gone(home: Home) -> None:
    """The disk of the keys is not there, say: then nothing is saved, and no question is ended for it."""
    home.store.make(NAME)
    home.loses_its_place()

    for act in (home.store.find, home.store.make, home.store.destroy):
        with pytest.raises(NotSaved):
            act(NAME)
    with pytest.raises(NotSaved):
        home.store.list_names()


def test_makers_at_the_same_time_get_the_same_key(home: Home) -> None:
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(home.store.make(NAME))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(made) == 6
    assert len(set(made)) == 1


def test_whoever_looks_while_others_are_destroyed_finds_the_key(home: Home) -> None:
    key, missed, is_over = home.store.make(OTHER), [0], threading.Event()

    def look() -> None:
        while not is_over.is_set():
            missed[0] += home.store.find(OTHER) != key

    looking = threading.Thread(target=look)
    looking.start()
    for number in range(1, 41):
        home.store.make(f"poll-{number}")
        home.store.destroy(f"poll-{number}")
    is_over.set()
    looking.join()

    assert missed == [0]


# The folder


def test_files_and_folder_are_their_owners_alone(folder: Path) -> None:
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, *sorted(folder.iterdir()))]

    assert modes == [0o700, 0o600]


def test_a_key_that_others_can_read_is_not_used(folder: Path) -> None:
    (folder / f"{OTHER}.key").chmod(0o640)

    with pytest.raises(KeysOpen):
        FolderKeys(folder.parent).find(OTHER)


def test_a_file_of_another_length_is_no_key(folder: Path) -> None:
    (folder / f"{OTHER}.key").write_bytes(b"x" * 31)

    with pytest.raises(KeysBroken):
        FolderKeys(folder.parent).find(OTHER)


def test_a_file_that_cannot_be_read_is_not_gone(folder: Path) -> None:
    (folder / f"{OTHER}.key").unlink()
    (folder / f"{OTHER}.key").mkdir(0o700)

    with pytest.raises(KeyStoreAway):
        FolderKeys(folder.parent).find(OTHER)


def test_a_folder_that_was_not_brought_back_from_a_backup_has_no_keys(tmp_path: Path) -> None:
    store = folder_keys(tmp_path)

    assert (store.find(NAME), store.list_names()) == (None, {})
    store.destroy(NAME)


STEPS = {
    "before anything is written": (key_store, "write_private_file"),
    "before the key has its name": (os, "link"),
    "before its first name goes": (Path, "unlink"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_while_a_key_is_made_leaves_a_whole_key_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    store = folder_keys(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(*STEPS[step], _crash)
        with pytest.raises(Crash):
            store.make(NAME)
    found = store.find(NAME)
    made = store.make(NAME)

    assert found in (None, made)
    store.destroy(NAME)
    assert list((tmp_path / "ephemeral").iterdir()) == []


@pytest.mark.parametrize("step", [(key_store, "wipe_file"), (os, "urandom"), (Path, "unlink")])
def test_a_crash_while_a_key_is_destroyed_leaves_no_key_and_a_name_to_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str]
) -> None:
    store = folder_keys(tmp_path)
    key = store.make(NAME)
    with monkeypatch.context() as patch:
        patch.setattr(*step, _crash)
        with pytest.raises(Crash):
            store.destroy(NAME)

    assert (store.find(NAME), list(store.list_names())) == (None, [NAME])
    store.destroy(NAME)
    assert (list(store.list_names()), list((tmp_path / "ephemeral").iterdir())) == ([], [])
    assert key != store.make(NAME)


def _crash(*_: object, **__: object) -> None:
    raise Crash


# The database


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    yield from open_home("database", request, tmp_path)


def test_what_postgresql_notes_of_columns_for_its_plans_holds_no_key(database: Home) -> None:
    made = [database.store.make(f"poll-{number}") for number in range(1, 200)]
    with psycopg.connect(database.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("ANALYZE")
        noted = str(
            connection.execute("SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats").fetchall()
        )

    assert "poll-1" in noted
    assert not any(key.hex() in noted for key in made)


def test_a_crash_while_a_key_is_destroyed_changes_nothing(database: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [database.store.make(name) for name in (NAME, OTHER)]
    monkeypatch.setattr("storage.key_database._EMPTY", None)
    with pytest.raises(Exception, match="executable"):
        database.store.destroy(NAME)

    assert [database.store.find(name) for name in (NAME, OTHER)] == keys


def test_a_database_that_does_not_answer_loses_no_key_and_is_left_alone_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = KeyDatabase("postgresql://caresay@127.0.0.1:1/keys")
    store = DatabaseKeys(database)
    with pytest.raises(KeyStoreAway):
        store.find(NAME)
    database._not_before += 60
    monkeypatch.setattr(database, "_engine", None)  # it is not asked
    with pytest.raises(KeyStoreAway):
        store.find(NAME)


def test_a_connection_that_was_lost_meanwhile_is_made_anew(database: Home, postgres: str) -> None:
    key = database.store.make(NAME)
    with psycopg.connect(postgres.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            [database.url.split("/")[3].split("?")[0]],
        )

    assert database.store.find(NAME) == key


def test_an_address_that_makes_no_sense_is_told_by_its_class() -> None:
    with pytest.raises(KeysUrlWrong):
        KeyDatabase("postgresql://caresay:secret@127.0.0.1:port/keys")
