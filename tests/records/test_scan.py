"""`/forgetme` leaves no row, log line, file or pending post with the account: every byte is looked at."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.chat.inbound import Place as Where
from bot.chat.inbound import Pressed, Said, Sender
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Need, Preferences
from bot.work import Subject
from storage.schema import tables
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.records.scanning import Recorder, found, kept_bytes
from tests.support.chat import Chat
from tests.support.postgres import drop_database, fresh_database

ACCOUNT, CHAT, NAME = "8206741593", "7719350264", "Zwetlana-Ångström"
WORDS = (ACCOUNT, CHAT, NAME, "Zwetlana", "Europe/Kyiv", "Marzipan", "written-55017")


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[Recorder]:
    """Everything that any logger says, at DEBUG."""
    recorder, root = Recorder(), logging.getLogger()
    named = [logging.getLogger(name) for name in ("sqlalchemy", "sqlalchemy.engine", "psycopg", "psycopg.pool")]
    before = [(logger, logger.level) for logger in (root, *named)]
    for logger, _ in before:
        logger.setLevel(logging.DEBUG)
    root.addHandler(recorder)
    yield recorder
    root.removeHandler(recorder)
    for logger, level in before:
        logger.setLevel(level)


class Zwetlana:
    """Somebody with an account, a private chat and a name that stand nowhere else."""

    def __init__(self, chat: Chat) -> None:
        self.chat = chat
        self.sender = Sender(platform="fake", id=ACCOUNT, name=NAME)
        self.home = Where(platform="fake", id=CHAT, private=True)

    async def says(self, text: str, *, place: Where | None = None, key: str = "", written: str = "") -> None:
        said = Said(
            key=key or self.chat.key(),
            sender=self.sender,
            place=place or self.home,
            confirm=self.chat.confirm,
            text=text,
            written=written,
        )
        self.chat.answer = await self.chat.core.engine.handle(said)
        await self.chat.settle()

    async def presses(self, action: str) -> None:
        pressed = Pressed(key=self.chat.key(), sender=self.sender, place=self.chat.place, action=action)
        await self.chat.core.engine.handle(pressed)
        await self.chat.settle()

    def keeps(self, work: StorageWork) -> None:
        """Settings, and a message that waits in her private chat."""
        who = work.people.person_of(self.sender)
        work.people.keep(who)
        work.preferences.put(who.id, Preferences(zone="Europe/Kyiv", needs=frozenset({Need.SCREEN_READER})))
        there = work.places.add(self.home, None)
        work.places.note_presence(who.id, there.id)
        later = work.now + timedelta(days=2)
        work.outbox.post(Subject("away", "1-2-24"), there.id, not_before=later)


async def is_busy(chat: Chat, zwetlana: Zwetlana) -> None:
    """She answers two questions, becomes an owner, asks one, fills in half a form, chooses and says stop."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    lunch = chat.poll.choice("Soup").action
    await chat.says("ada", "/poll Tea? | Yes | No")
    await chat.says("ada", "/polls 2 names")
    tea = chat.poll.choice("Yes").action
    for who in ("bob", "cat"):
        await chat.sends(who, lunch)
        await chat.sends(who, tea)
    await zwetlana.presses(lunch)
    await zwetlana.presses(tea)
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.OWNER, community))
    await zwetlana.says(f"/join {code}")
    await zwetlana.says("/poll Cake, biscuits or neither?", written="written-55017")
    await zwetlana.says("/polls draft change")
    await zwetlana.says("Marzipan?")
    chat.storage.transact(zwetlana.keeps)
    await zwetlana.says("/mydata")
    await zwetlana.says("/mydata json")
    await chat.minutes_pass(1)


async def test_no_byte_and_no_log_line_names_who_was_forgotten(chat: Chat, logged: Recorder, tmp_path: Path) -> None:
    zwetlana = Zwetlana(chat)
    await is_busy(chat, zwetlana)
    before = found(WORDS, kept_bytes(chat.storage.database))
    await zwetlana.says("/forgetme")
    await zwetlana.says("/forgetme yes", key=f"fake:{ACCOUNT}:9")
    others = [file for file in tmp_path.rglob("*") if file.is_file() and file.stem not in ("test", "test.db")]

    assert set(before) >= {ACCOUNT, CHAT, NAME, "Europe/Kyiv"}
    assert found(WORDS, kept_bytes(chat.storage.database)) == []
    assert found(WORDS, logged.text.encode()) == []
    assert [word for file in others for word in found(WORDS, file.read_bytes())] == []


async def test_questions_stay_countable_and_nothing_waits_for_a_chat_that_is_gone(chat: Chat) -> None:
    zwetlana = Zwetlana(chat)
    await is_busy(chat, zwetlana)
    await zwetlana.says("/forgetme yes")
    sent = len(chat.messages(zwetlana.home))
    await chat.minutes_pass(4 * 24 * 60)

    results = [shown.lines[0] for shown in chat.messages() if "result" in shown.title]
    assert [("Soup" in line or "Yes" in line, "2" in line, "3" in line) for line in results] == [
        (True, True, False)
    ] * 2
    assert len(chat.messages(zwetlana.home)) == sent


async def test_among_thousands_no_copy_of_a_row_is_left_in_the_gap_of_a_page(chat: Chat) -> None:
    """Databases move rows about as others come, and leave earlier copies behind."""
    gone = [Sender(platform="fake", id=f"{7_000_000_000 + n * 7919}", name="") for n in range(40)]

    def arrive(work: StorageWork, first: int) -> None:
        here = work.places.find(chat.place)
        assert here is not None
        for n in range(first, first + 1000):
            sender = Sender(platform="fake", id=f"{(n * 2_654_435_761) % 9_999_999_967}", name="")
            who = work.people.person_of(gone[n // 60] if n % 60 == 0 and n // 60 < 40 else sender)
            work.people.keep(who)
            work.places.note_presence(who.id, here.id)

    for first in range(0, 3000, 1000):
        chat.storage.transact(partial(arrive, first=first))
    for sender in gone:
        asked = Said(
            key=chat.key(),
            sender=sender,
            place=Where(platform="fake", id=sender.id, private=True),
            text="/forgetme yes",
        )
        await chat.core.engine.handle(asked)
    await chat.minutes_pass(2)

    assert found([sender.id for sender in gone], kept_bytes(chat.storage.database)) == []


async def test_what_postgresql_notes_of_columns_for_its_plans_names_nobody(
    postgres: str, migrated_postgres: str, make_chat: MakeChat
) -> None:
    """It samples values of columns, unless told not to, and keeps them longer than their rows."""
    url = fresh_database(postgres, like=migrated_postgres)
    zwetlana = Zwetlana(chat := await make_chat(url=url))
    await is_busy(chat, zwetlana)
    with chat.storage.database.begin() as connection:
        connection.execute(sa.text("ANALYZE"))
    with chat.storage.database.read() as connection:
        noted = connection.execute(sa.text("SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats")).all()
    drop_database(url)

    assert found(WORDS, str(noted).encode()) == []


async def test_who_reads_at_that_moment_is_not_waited_for_and_the_bytes_go_a_minute_later(chat: Chat) -> None:
    zwetlana = Zwetlana(chat)
    await is_busy(chat, zwetlana)
    with chat.storage.database.read() as reading:
        for table in tables.sorted_tables:
            reading.execute(sa.select(table)).all()
        await zwetlana.says("/forgetme yes")
        meanwhile = found(WORDS, kept_bytes(chat.storage.database))
    await chat.minutes_pass(1)

    assert ACCOUNT in meanwhile
    assert found(WORDS, kept_bytes(chat.storage.database)) == []
