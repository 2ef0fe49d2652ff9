"""`restore`: what is refused before anything is written."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql

from bot.config import WrongSettings
from bot.main.alone import alone
from bot.main.backing_up import backup
from storage.dumps import ToolFailed
from tests.backups.pairs import MONTHS, Pair, blotted, communities, cut, of_each_kind, on_both, on_postgresql, read
from tests.support.installation import Installation

BAD: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut short": cut,
    "its last byte missing": lambda content: content[:-1],
    "its first half": lambda content: content[: len(content) // 2],
    "something else": lambda _: b"Dear diary,\n" * 500,
    "the header alone": lambda content: content[:16],
}


@on_both
@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_whole_copy_of_a_database_is_told_in_a_sentence(pair: Pair, bad: str) -> None:
    pair.backs_up()
    file = pair.folder / "bad"
    file.write_bytes(BAD[bad](pair.copy.read_bytes()))
    [said] = pair.refuses(file)

    assert f"{file} is no whole copy" in said


def test_ablotted_copy_is_told(pair: Pair) -> None:
    pair.backs_up()
    pair.copy.write_bytes(blotted(pair.copy.read_bytes()))

    assert "is no whole copy" in pair.refuses()[0]


BAD_KEYS: dict[str, Callable[[bytes], bytes]] = {
    **BAD,
    "a letter changed": lambda content: content.replace(b"2", b"3", 1),
    "blotted": blotted,
}


@pytest.mark.parametrize("bad", BAD_KEYS)
def test_what_is_no_whole_copy_of_keys_is_told_in_a_sentence(pair: Pair, bad: str) -> None:
    pair.backs_up()
    content = pair.keys_copy.read_bytes().rstrip(b"\0")  # what follows is padding
    pair.keys_copy.write_bytes(BAD_KEYS[bad](content))

    assert pair.refuses() == [
        f"--keys-from: {pair.keys_copy} is no whole copy of keys. Name another file. Nothing was changed."
    ]


def test_a_file_that_is_not_there_or_a_folder_without_copies_is_told(pair: Pair) -> None:
    pair.backs_up()
    (pair.folder / "empty").mkdir()

    assert pair.refuses(pair.folder / "none")[0].startswith("--from: ")
    assert pair.refuses(keys=pair.folder / "none")[0].startswith("--keys-from: ")
    assert "there is no copy of keys" in pair.refuses(keys=pair.folder / "empty")[0]


def test_keys_of_another_installation_are_told(pair: Pair) -> None:
    pair.backs_up()
    other = Installation(pair.folder / "other")
    other.folder.mkdir()
    other.keeps()
    backup(other.settings(), pair.folder / "other-copies", pair.folder / "other-keys")

    assert "do not open" in pair.refuses(keys=pair.folder / "other-keys")[0]


def test_among_copies_of_several_the_keys_that_open_it_are_found(pair: Pair) -> None:
    pair.backs_up()
    other = Installation(pair.folder / "other")
    other.folder.mkdir()
    other.keeps()
    backup(other.settings(), pair.folder / "other-copies", pair.keys_to)
    pair.restores()

    assert set(pair.keys(pair.after)) == set(MONTHS)


def test_a_copy_of_another_kind_of_database_is_told(pair: Pair) -> None:
    (pair.folder / "other.dump").write_bytes(b"PGDMP" + b"x" * 100)
    pair.backs_up()

    assert "another kind of database" in pair.refuses(pair.folder / "other.dump")[0]


def test_a_copy_of_a_newer_release_is_told(pair: Pair) -> None:
    pair.backs_up()
    with closing(sqlite3.connect(pair.copy)) as copy, copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")

    assert pair.refuses() == [f"--from: a newer Caresay made {pair.copy}. Update Caresay first. Nothing was changed."]


def test_a_database_in_use_is_no_copy(pair: Pair) -> None:
    pair.backs_up()
    storage = pair.before.storage()
    with storage.database.begin() as connection:
        connection.execute(sa.text("UPDATE communities SET name = 'Other'"))
    assert "is a database in use" in pair.refuses(storage.database.file)[0]
    storage.close()


@of_each_kind
def test_where_there_is_a_database_or_a_key_already_nothing_is_written(pair: Pair) -> None:
    pair.backs_up()
    pair.restores()
    again = pair.refuses()[0]
    folder = pair.after.folder / "data" / "keys"

    assert again in (
        f"keys.directory: {folder} holds keys already. Move that folder away first.",
        "keys.url: that database holds keys already. Name an empty one.",
    )


@on_both
def test_a_database_alone_is_told_as_well(pair: Pair) -> None:
    pair.backs_up()
    pair.restores()
    shutil.rmtree(pair.after.folder / "data" / "keys")
    file = pair.after.folder / "data" / "caresay.db"

    assert pair.refuses() in (
        [f"storage.url: there is a database already. Move this away first: {file}"],
        ["storage.url: that database is not empty. Name an empty one."],
    )


def test_the_log_of_a_database_that_is_gone_is_moved_away_first(pair: Pair) -> None:
    """SQLite would take it for that of the new one."""
    pair.backs_up()
    (pair.after.folder / "data").mkdir()
    log = pair.after.folder / "data" / "caresay.db-wal"
    log.write_bytes(b"x")

    assert pair.refuses()[0].endswith(f"Move this away first: {log}")


@pytest.mark.parametrize("left", ["ephemeral/poll-7.key", "months/concerns-2020-01.key", f"months/{MONTHS[0]}.key"])
def test_keys_without_a_ring_are_not_mixed_with_those_of_a_copy(pair: Pair, left: str) -> None:
    pair.backs_up()
    file = pair.after.folder / "data" / "keys" / left
    file.parent.mkdir(parents=True)
    file.write_bytes(b"x" * 32)
    with pytest.raises(WrongSettings) as wrong:
        pair.restores()

    assert "holds keys already" in read(wrong.value.lines)[0]
    assert not (pair.after.folder / "data" / "caresay.db").exists()
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("pair", ["keys apart"], indirect=True)
@pytest.mark.parametrize("table", ["ephemeral_keys", "lasting_keys"])
def test_nor_are_those_in_a_database_of_their_own(pair: Pair, table: str) -> None:
    pair.backs_up()
    pair.restores()
    (pair.after.folder / "data" / "caresay.db").unlink()
    with psycopg.connect(
        pair.after.environ["CARESAY_KEYS__URL"].replace("+psycopg", ""), autocommit=True
    ) as connection:
        connection.execute("TRUNCATE key_rings, lasting_keys")
        connection.execute(sql.SQL("INSERT INTO {} VALUES ('poll-7', 'x', now())").format(sql.Identifier(table)))

    assert "holds keys already" in pair.refuses()[0]


def test_while_it_runs_nothing_is_brought_back(pair: Pair) -> None:
    pair.backs_up()
    pair.after.storage().close()
    with alone(pair.after.settings()):
        said = pair.refuses()

    assert said == ["Caresay is running. Stop it first. Nothing was changed."]


@on_postgresql
def test_a_database_that_does_not_take_the_copy_is_told_and_it_can_be_tried_again(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.backs_up()
    with monkeypatch.context() as patch:
        patch.setattr("storage.dumps.bring_back", _fails)
        with pytest.raises(WrongSettings):
            pair.restores()
    pair.restores()

    assert communities(pair.after) == ["Carers"]


def _fails(*_: object) -> None:
    raise ToolFailed("pg_restore")
