"""`restore`: what comes back, and what does not."""

import shutil
import tarfile
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.main.key_ring import rotate
from bot.main.running import start_afresh
from storage.instance import keep_key_proof
from tests.backups.pairs import MONTHS, Pair, communities, of_each_kind
from tests.conftest import MakeChat
from tests.polls.secretly import asks, votes
from tests.support.chat import Chat, make_core, open_storage
from tests.support.installation import Installation
from tests.support.keys import RING


@of_each_kind
def test_what_was_copied_comes_back_and_keys_of_questions_do_not(pair: Pair) -> None:
    kept = pair.keys(pair.before)
    pair.backs_up()
    pair.restores()

    assert communities(pair.after) == communities(pair.before) == ["Carers"]
    assert pair.keys(pair.after) == {name: kept[name] for name in MONTHS}


def test_a_running_database_is_copied_with_what_is_in_its_log_alone(pair: Pair) -> None:
    storage = pair.before.storage()
    with storage.database.begin() as connection:
        connection.execute(sa.text("UPDATE communities SET name = 'Renamed'"))
    pair.backs_up()
    storage.close()
    pair.restores()

    assert communities(pair.after) == ["Renamed"]


async def test_open_secret_questions_end_without_a_result_and_the_group_is_told_once(
    chat_on_sqlite: Chat, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Their keys are in no copy: nothing is told by halves."""
    chat = chat_on_sqlite
    await asks(chat)
    await votes(chat, 5, 4)
    with chat.storage.database.begin() as connection:
        keep_key_proof(connection, RING.proof)
    database, keys = f"sqlite:///{chat.storage.database.file}", tmp_path / "keys"
    before = Installation(tmp_path, {"CARESAY_STORAGE__URL": database, "CARESAY_KEYS__DIRECTORY": str(keys)})
    after = Installation(tmp_path_factory.mktemp("after"))
    pair = Pair(before, after, tmp_path_factory.mktemp("copies"))
    pair.backs_up()
    said = pair.restores()
    data = after.folder / "data"
    storage = open_storage(f"sqlite:///{data}/caresay.db", chat.clock, keys=data / "keys")
    core = make_core(storage, chat.platform, chat.clock)
    again = Chat(storage=storage, core=core, platform=chat.platform, clock=chat.clock)
    storage.transact(lambda work: start_afresh(work, alone=True))
    await again.minutes_pass(4 * 24 * 60)
    told = [shown.lines for shown in again.messages() if shown.lines and "Lunch?" in shown.lines[0]]
    with storage.database.read() as connection:
        tables = sa.inspect(connection).get_table_names()
    storage.close()

    assert "1 secret question was open. Its key is in no copy, so it ends without a result." in said
    assert len(told) == 1
    assert "9 people" not in str(told)
    assert not any(name.startswith("secret_") for name in tables)


@pytest.fixture
async def chat_on_sqlite(make_chat: MakeChat) -> Chat:
    return await make_chat()


@of_each_kind
def test_a_month_whose_key_was_destroyed_since_stays_unreadable(pair: Pair) -> None:
    """A28: the older copy of the database comes back, with the keys of today."""
    pair.backs_up()
    older = pair.copy
    storage = pair.before.storage()
    storage.key_store.destroy(MONTHS[0])
    storage.close()
    shutil.rmtree(pair.keys_to)
    pair.to.joinpath(older.name).rename(pair.folder / older.name)
    pair.backs_up()
    pair.restores(pair.folder / older.name)

    assert sorted(pair.keys(pair.after)) == sorted(MONTHS[1:])


def test_the_keys_of_today_open_an_older_copy_and_older_keys_no_newer_one(pair: Pair) -> None:
    pair.backs_up()
    first, first_keys = pair.copy.rename(pair.folder / "first.db"), pair.keys_copy.rename(pair.folder / "first.tar")
    rotate(pair.before.settings())
    pair.backs_up()

    [said] = pair.refuses(keys=first_keys)
    assert said.startswith(f"--keys-from: the keys in {first_keys} do not open {pair.copy}. They may be older")
    pair.restores(first)
    assert communities(pair.after) == ["Carers"]


def test_a_copy_of_an_earlier_release_is_the_ring_alone_and_comes_back(pair: Pair) -> None:
    pair.backs_up()
    file = pair.folder / "caresay-keys-2026-11-01-120000.tar"
    with tarfile.open(file, "w") as packed:
        packed.add(pair.before.folder / "data" / "keys" / "master.key", "master.key")
    pair.restores(keys=file)

    assert (communities(pair.after), pair.keys(pair.after)) == (["Carers"], {})


def test_copies_can_be_unpacked_by_hand(pair: Pair) -> None:
    pair.backs_up()
    data = pair.after.folder / "data"
    data.mkdir()
    shutil.copy(pair.copy, data / "caresay.db")
    with tarfile.open(pair.keys_copy) as packed:
        packed.extractall(data / "keys", filter="data")

    assert communities(pair.after) == ["Carers"]
    assert set(pair.keys(pair.after)) == set(MONTHS)
