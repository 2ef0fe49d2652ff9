"""The scan itself finds what is planted: in every place, in every spelling, on both databases."""

import base64
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.logs import logger
from storage.storage import Storage
from tests.conftest import MakeChat
from tests.records.scanning import Recorder, Word, everything_recorded, found, hits, kept_bytes, places, spellings
from tests.support.chat import Chat
from tests.support.postgres import drop_database, fresh_database

WORD, NUMBER, RAW = "Marzipan-4711", 8_206_741_593, bytes(range(200, 216))


def plant(storage: Storage, value: object, kind: "sa.types.TypeEngine[Any]") -> None:
    table = sa.Table("planted", sa.MetaData(), sa.Column("it", kind))
    with storage.database.begin() as connection:
        connection.execute(sa.DDL("DROP TABLE IF EXISTS planted"))  # type: ignore[no-untyped-call]
        table.create(connection)
        connection.execute(sa.insert(table), {"it": value})


def scanned(chat: Chat, folder: Path, log: Recorder) -> set[tuple[str, Word]]:
    where = places(chat.storage.database, keys=folder / "keys", temporary=folder, log=log)
    return set(hits((WORD, NUMBER, RAW), where))


@pytest.mark.parametrize(
    ("value", "kind"), [(WORD, sa.Text()), (NUMBER, sa.BigInteger()), (str(NUMBER), sa.Text()), (RAW, sa.LargeBinary())]
)
async def test_what_a_row_holds_is_found_in_the_files_and_in_the_dump(
    chat: Chat, tmp_path: Path, value: object, kind: "sa.types.TypeEngine[Any]"
) -> None:
    word = NUMBER if value == str(NUMBER) else value
    before = scanned(chat, tmp_path, Recorder())
    plant(chat.storage, value, kind)
    dumped = {("dump", word)} if chat.storage.database.file is None else set()

    assert before == set()
    assert scanned(chat, tmp_path, Recorder()) == {("database", word), *dumped}


async def test_sqlite_s_log_is_read_before_it_is_copied_into_the_file(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = await make_chat()
    file = chat.storage.database.file
    assert file is not None
    plant(chat.storage, WORD, sa.Text())

    assert found([WORD], file.read_bytes()) == []
    assert found([WORD], Path(f"{file}-wal").read_bytes()) == [WORD]
    assert scanned(chat, tmp_path, Recorder()) == {("database", WORD)}


def test_what_is_deleted_is_found_as_long_as_its_bytes_stand(
    postgres: str, migrated_postgres: str, make_storage: Callable[[str], Storage]
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    storage = make_storage(url)
    plant(storage, WORD, sa.Text())
    with storage.database.begin() as connection:
        connection.execute(sa.text("DELETE FROM planted"))
    still = found([WORD], kept_bytes(storage.database))
    with storage.database.begin() as connection:
        connection.execute(sa.text("DROP TABLE planted"))
    after = found([WORD], kept_bytes(storage.database))
    drop_database(url)

    assert (still, after) == ([WORD], [])


async def test_keys_files_and_logs_are_each_a_place(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = await make_chat()
    chat.storage.key_store.make("poll-7")
    (tmp_path / "keys" / "ephemeral" / "poll-7.key").write_bytes(RAW)
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / WORD).touch()
    with everything_recorded() as log:
        logging.getLogger("some.library").debug("got %s", NUMBER)
        logger("test").debug("something happened", kind=WORD)

        assert scanned(chat, tmp_path, log) == {("keys", RAW), ("temporary", WORD), ("log", NUMBER), ("log", WORD)}


@pytest.mark.parametrize("word", [WORD, NUMBER, RAW])
def test_a_word_is_found_however_it_is_spelled(word: Word) -> None:
    plain = word if isinstance(word, bytes) else str(word).encode()
    written = [
        plain,
        plain.hex().encode(),
        *(base64.b64encode(b"x" * offset + plain + b"y" * 7) for offset in range(4)),
        *([str(word).encode("utf-16-le"), str(word).encode("utf-16-be")] if not isinstance(word, bytes) else []),
        *([word.to_bytes(8, "big"), word.to_bytes(8, "little"), word.to_bytes(6)] if isinstance(word, int) else []),
    ]

    assert [found([word], b"..." + it + b"...") for it in written] == [[word]] * len(written)
    assert all(len(it) > 4 for it in spellings(word))
