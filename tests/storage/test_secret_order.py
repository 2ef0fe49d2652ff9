"""In which order ballots came, and that one was changed or taken back, is to be seen nowhere once they were mixed.

Between two mixings, a quarter of an hour apart, the order of what came since can be seen by whoever steals the files:
on SQLite in a page and in the log, on PostgreSQL by row and transaction, each batch being one.
"""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from bot.polls.model import PollId
from bot.polls.model.secrecy import SecretBallot
from storage.storage import Storage
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.secret_voters import ballot_rows, choose, poll_of, press, voters
from tests.polls.secretly import asks
from tests.records.scanning import found, kept_bytes
from tests.support.chat import Chat
from tests.support.postgres import drop_database, fresh_database


def as_they_lie(storage: Storage, poll: int) -> list[bytes]:
    """The tags in the order in which their rows lie in the file."""
    tags = [tag for tag, _ in ballot_rows(storage, poll)]
    if (file := storage.database.file) is not None:
        content = file.read_bytes()
        return sorted(tags, key=content.rfind, reverse=True)  # a page is filled from its end
    with storage.database.read() as connection:
        rows = connection.execute(sa.text(f"SELECT tag FROM secret_{poll} ORDER BY ctid"))  # noqa: S608
        return [bytes(tag) for (tag,) in rows]


def transactions(storage: Storage, poll: int) -> int:
    """Of how many transactions PostgreSQL says that the rows are."""
    with storage.database.read() as connection:
        return int(connection.execute(sa.text(f"SELECT count(DISTINCT xmin::text) FROM secret_{poll}")).scalar_one())  # noqa: S608


def copied_into_file(storage: Storage) -> None:
    """SQLite has done by itself what it does now and then."""
    if storage.database.is_sqlite:
        with storage.database.writing.connect() as connection:
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(FULL)")


async def arrivals(chat: Chat, poll: int, count: int) -> list[bytes]:
    """The tags of so many, as they came."""
    came: list[bytes] = []
    for account in voters(count):
        await press(chat, account, f"secret:{poll}:{1 + account % 2}")
        [tag] = {tag for tag, _ in ballot_rows(chat.storage, poll)} - {*came}
        came.append(tag)
    return came


async def test_after_mixing_rows_lie_in_the_order_of_their_tags_and_each_stands_once(chat: Chat) -> None:
    await asks(chat)
    came = await arrivals(chat, poll := poll_of(chat), 30)
    copied_into_file(chat.storage)
    before = as_they_lie(chat.storage, poll)
    await chat.minutes_pass(15)
    kept = kept_bytes(chat.storage.database)

    assert (before, came != sorted(came)) == (came, True)
    assert as_they_lie(chat.storage, poll) == sorted(came)
    in_index = 0 if chat.storage.database.is_sqlite else 1
    assert {kept.count(tag) for tag in came} == {1 + in_index}
    if not chat.storage.database.is_sqlite:
        assert transactions(chat.storage, poll) == 1


async def test_before_mixing_those_of_one_batch_are_not_in_the_order_in_which_they_came(chat: Chat) -> None:
    """They are written together, by their tags, in one transaction."""
    await asks(chat)
    poll = poll_of(chat)

    def vote_together(work: StorageWork) -> None:
        for account in voters(20):
            work.secrets.put(SecretBallot(poll=PollId(poll), voter=f"v1|fake|{account}", marks=((1, 1),)))

    chat.storage.transact(vote_together)
    copied_into_file(chat.storage)

    assert as_they_lie(chat.storage, poll) == sorted(tag for tag, _ in ballot_rows(chat.storage, poll))
    if not chat.storage.database.is_sqlite:
        assert transactions(chat.storage, poll) == 1


@pytest.mark.parametrize("of", [1, 3])
@pytest.mark.parametrize("does", ["changes", "takes back"])
async def test_after_mixing_no_byte_is_left_of_what_was_changed_or_taken_back(chat: Chat, does: str, of: int) -> None:
    """Of one alone too, and after the others were mixed already."""
    await asks(chat)
    await choose(chat, of)
    poll = poll_of(chat)
    await chat.minutes_pass(15)
    before = dict(ballot_rows(chat.storage, poll))
    await press(chat, voters(1)[0], f"secret:{poll}:2" if does == "changes" else f"secret-none:{poll}")
    after = dict(ballot_rows(chat.storage, poll))
    changed = [sealed for tag, sealed in before.items() if after.get(tag) != sealed]
    stood = found(changed, kept_bytes(chat.storage.database))
    await chat.minutes_pass(15)

    assert (len(changed), stood) == (1, changed)
    assert found(changed, kept_bytes(chat.storage.database)) == []
    assert dict(ballot_rows(chat.storage, poll)) == after


async def test_where_nothing_came_since_nothing_is_written_anew(chat: Chat) -> None:
    await asks(chat)
    await choose(chat, 9)
    poll = poll_of(chat)
    await chat.minutes_pass(15)
    first = place_in_file(chat.storage, poll)
    await chat.minutes_pass(60)
    later = place_in_file(chat.storage, poll)
    await press(chat, voters(1)[0], f"secret-none:{poll}")
    await chat.minutes_pass(15)

    assert later == first
    assert place_in_file(chat.storage, poll) != first


def place_in_file(storage: Storage, poll: int) -> object:
    """Another one as soon as the table was written anew."""
    ask = f"SELECT pg_relation_filenode('secret_{poll}'), 0"
    if storage.database.is_sqlite:
        ask = f"SELECT rootpage, s.* FROM sqlite_master, pragma_schema_version s WHERE name = 'secret_{poll}'"  # noqa: S608
    with storage.database.read() as connection:
        return tuple(connection.execute(sa.text(ask)).one())


async def test_a_program_that_has_just_started_mixes_what_another_left(
    chat: Chat, make_storage: Callable[[str], Storage]
) -> None:
    await asks(chat)
    came = await arrivals(chat, poll := poll_of(chat), 12)
    again = make_storage(chat.storage.database.url.render_as_string(hide_password=False))
    again.transact(lambda work: work.secrets.mix(PollId(poll)))
    copied_into_file(again)

    assert as_they_lie(again, poll) == sorted(came)


async def test_postgresql_notes_no_values_of_ballots_for_its_plans(
    postgres: str, migrated_postgres: str, make_chat: MakeChat
) -> None:
    """Neither before nor after the table was written anew: samples would outlive it."""
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    await asks(chat)
    await choose(chat, 30)
    noted: list[str] = []
    for _ in range(2):
        with chat.storage.database.begin() as connection:
            connection.execute(sa.text("ANALYZE"))
            noted += connection.execute(sa.text("SELECT tablename FROM pg_stats")).scalars()
        await chat.minutes_pass(15)
    drop_database(url)

    assert "polls" in noted
    assert [name for name in noted if name.startswith("secret_")] == []
