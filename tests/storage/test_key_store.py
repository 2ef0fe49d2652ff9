"""Keys that are destroyed one day: one contract for both homes, then what each of them may do wrong."""

import os
import stat
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from bot.refusals import NotSaved
from storage import key_store
from storage.key_database import DatabaseKeys, KeyDatabase, KeysUrlWrong
from storage.key_store import FolderKeys, KeyStoreAway, is_lasting, name_of_month, name_of_poll, poll_of_name
from storage.keys import KeysBroken, KeysOpen
from tests.storage.key_homes import Home, open_home
from tests.support.keys import folder_keys

NAME, OTHER = "poll-7", "poll-77"
MONTH, RETURNS, NEXT_MONTH = "concerns-2026-12", "returns-2026-12", "concerns-2027-01"

each_kind = pytest.mark.parametrize("pair", [(NAME, OTHER), (MONTH, NEXT_MONTH), (MONTH, RETURNS), (RETURNS, NAME)])


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


@each_kind
def test_a_destroyed_key_is_gone_and_twice_is_once(home: Home, pair: tuple[str, str]) -> None:
    name, kept = pair
    other = home.store.make(kept)
    home.store.make(name)
    home.store.destroy(name)
    home.store.destroy(name)

    assert (home.store.find(name), home.store.find(kept)) == (None, other)
    assert list(home.store.list_names()) == [kept]


def test_a_name_that_was_destroyed_gets_another_key(home: Home) -> None:
    first = home.store.make(NAME)
    home.store.destroy(NAME)

    assert home.store.make(NAME) != first


def test_of_each_key_it_is_known_when_it_was_made(home: Home) -> None:
    home.store.make(NAME)
    home.store.make(MONTH)
    today = datetime.now(UTC).date()

    assert sorted(home.store.list_names()) == [MONTH, NAME]
    assert set(home.store.list_names().values()) <= {today, today - timedelta(days=1)}


@each_kind
def test_no_byte_of_a_destroyed_key_is_left(home: Home, pair: tuple[str, str]) -> None:
    """SCAN: every file, or the heap files of every table."""
    name, kept = pair
    key, other = home.store.make(name), home.store.make(kept)
    before = home.kept_bytes()
    home.store.destroy(name)
    after = home.kept_bytes()

    assert (key in before, other in before) == (True, True)
    assert (key in after, key.hex().encode() in after, other in after) == (False, False, True)


def test_a_month_has_a_key_of_each_kind_whichever_day_is_named() -> None:
    names = {name_of_month("concerns", day) for day in (date(2026, 12, 1), date(2026, 12, 31))}

    assert names == {MONTH}
    assert name_of_month("returns", date(2027, 1, 9)) == "returns-2027-01"


def test_keys_of_months_last_and_those_of_questions_do_not() -> None:
    assert [is_lasting(name) for name in (MONTH, RETURNS, name_of_poll(7))] == [True, True, False]
    assert poll_of_name(NAME) == 7
    for name in (MONTH, "7"):
        with pytest.raises(ValueError, match="name"):
            poll_of_name(name)


NO_NAMES = ["", "poll-", "poll-0", "poll-07", "poll-7 ", "poll-7\n", "../poll-7", "poll-٧", "master", "7"]
NO_MONTHS = ["concerns-2026-13", "concerns-2026-00", "returns-2026-1", "months-2026-12", "../concerns-2026-12"]


@pytest.mark.parametrize("name", [*NO_NAMES, *NO_MONTHS, "concerns-2026-12-01", "returns-٢٠٢٦-12"])
def test_only_names_that_we_make_are_names(home: Home, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        is_lasting(name)
    for act in (home.store.make, home.store.find, home.store.destroy):
        with pytest.raises(ValueError, match="name"):
            act(name)


@pytest.mark.parametrize("name", [NAME, MONTH])
def test_where_the_ring_is_gone_too_no_key_is_said_to_be_gone(home: Home, name: str) -> None:
    """The disk of the keys is not there, say: then nothing is saved, and no question is ended for it."""
    home.store.make(name)
    home.loses_its_place()

    for act in (home.store.find, home.store.make, home.store.destroy):
        with pytest.raises(NotSaved):
            act(name)
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


def test_files_and_folders_are_their_owners_alone(folder: Path) -> None:
    FolderKeys(folder.parent).make(MONTH)
    months = folder.parent / "months"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir(), months, *months.iterdir())]

    assert modes == [0o700, 0o600] * 2
    assert (months / f"{MONTH}.key").exists()


def test_a_key_in_the_folder_of_the_others_is_none(folder: Path) -> None:
    store = FolderKeys(folder.parent)
    store.make(MONTH)
    (folder / f"{OTHER}.key").rename(folder.parent / "months" / f"{OTHER}.key")
    (folder.parent / "months" / f"{MONTH}.key").rename(folder / f"{MONTH}.key")

    assert (store.find(OTHER), store.find(MONTH), store.list_names()) == (None, None, {})


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


@pytest.mark.parametrize("name", [NAME, MONTH])
@pytest.mark.parametrize("step", STEPS)
def test_a_crash_while_a_key_is_made_leaves_a_whole_key_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, name: str
) -> None:
    store = folder_keys(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(*STEPS[step], _crash)
        with pytest.raises(Crash):
            store.make(name)
    found = store.find(name)
    made = store.make(name)

    assert found in (None, made)
    store.destroy(name)
    assert not any(file.is_file() for kind in ("ephemeral", "months") for file in tmp_path.glob(f"{kind}/*"))


@pytest.mark.parametrize("name", [NAME, MONTH])
@pytest.mark.parametrize("step", [(key_store, "wipe_file"), (os, "urandom"), (Path, "unlink")])
def test_a_crash_while_a_key_is_destroyed_leaves_no_key_and_a_name_to_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str], name: str
) -> None:
    store = folder_keys(tmp_path)
    key = store.make(name)
    with monkeypatch.context() as patch:
        patch.setattr(*step, _crash)
        with pytest.raises(Crash):
            store.destroy(name)

    assert (store.find(name), list(store.list_names())) == (None, [name])
    store.destroy(name)
    assert (store.list_names(), [file for file in tmp_path.glob("*/*") if file.is_file()]) == ({}, [])
    assert key != store.make(name)


def _crash(*_: object, **__: object) -> None:
    raise Crash


# The database


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    yield from open_home("database", request, tmp_path)


def test_what_postgresql_notes_of_columns_for_its_plans_holds_no_key(database: Home) -> None:
    made = [database.store.make(f"poll-{number}") for number in range(1, 200)]
    made += [database.store.make(f"concerns-{year}-12") for year in range(2000, 2100)]
    with psycopg.connect(database.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("ANALYZE")
        noted = str(
            connection.execute("SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats").fetchall()
        )

    assert "poll-1" in noted
    assert "concerns-20" in noted
    assert not any(key.hex() in noted for key in made)


def test_a_crash_while_a_key_is_destroyed_changes_nothing(database: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [database.store.make(name) for name in (NAME, OTHER)]
    monkeypatch.setattr("storage.key_database._emptying", lambda _: None)
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


def test_a_home_of_an_earlier_release_gets_the_table_of_months(database: Home) -> None:
    key = database.store.make(NAME)
    with psycopg.connect(database.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("DROP TABLE lasting_keys")
    later = KeyDatabase(database.url)
    store = DatabaseKeys(later)

    assert (store.find(NAME), store.find(MONTH)) == (key, None)
    assert store.make(MONTH) == store.find(MONTH)
    later.close()


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
