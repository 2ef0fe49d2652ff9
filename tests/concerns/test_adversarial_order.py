"""Rows of `adversarial.md` about when concerns come out, and in which order, each by its id: A13 to A17."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from uuid import UUID

import pytest
import sqlalchemy as sa

from bot.concerns.model.concern import Confided
from bot.concerns.use_cases.handing_over import hand_over
from bot.concerns.use_cases.sending import SendConcern, send
from bot.people.model import PersonId
from storage.concern_readers import concern_readers
from storage.concern_tables import SEALED, concern_witnesses
from storage.work import StorageWork
from tests.concerns.carers import Carer
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, listed, only
from tests.polls.secret_voters import said
from tests.support.chat import Chat, private

NEWS = said("concern-news")
TEXT = "Vosper hid my rota under the zinc tray."


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


def notices(chat: Chat, who: str) -> int:
    """How often somebody was told that there is something."""
    return [shown.title for shown in chat.messages(private(who))].count(NEWS)


async def told_at(chat: Chat, until: datetime, who: str = "ann") -> list[datetime]:
    """To the minute, when somebody was told from now on."""
    told, before = [], notices(chat, who)
    while chat.clock.now < until:
        await chat.minutes_pass(1)
        if notices(chat, who) > before:
            told.append(chat.clock.now)
            before = notices(chat, who)
    return told


# A13, A14


@pytest.mark.parametrize(
    ("sent", "from_", "to"),
    [
        (at(10), at(18), at(18, 31)),
        (at(17, 30), at(9, day=2), at(9, 31, day=2)),
        (at(16), at(18), at(18, 31)),
        (at(16, 1), at(9, day=2), at(9, 31, day=2)),
        (at(23, 59), at(9, day=2), at(9, 31, day=2)),
    ],
)
async def test_a13_readers_are_told_in_the_first_slot_that_is_two_hours_away(
    desk: Desk, sent: datetime, from_: datetime, to: datetime
) -> None:
    chat = desk.chat
    await chat.time_passes_until(sent)
    await Carer(chat).sends(TEXT)
    await chat.time_passes_until(from_ - timedelta(minutes=1))
    early = (notices(chat, "ann"), listed(desk, "ann"))
    told = await told_at(chat, to + timedelta(hours=1))

    assert early == (0, [])
    assert len(told) == 1
    assert from_ <= told[0] <= to
    assert listed(desk, "ann") == [only(desk)]


async def chooses_sooner(carer: Carer) -> str:
    """The switch, its warning, and a second yes; gives the warning."""
    await carer.presses("More choices")
    return await carer.presses("Sooner")


@pytest.mark.parametrize("sent", [at(10), at(10, 14), at(23, 50), at(3, 1, day=2)])
async def test_a14_sooner_warns_first_and_then_is_read_within_fifteen_minutes_at_any_hour(
    desk: Desk, sent: datetime
) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await chat.time_passes_until(sent)
    await carer.writes(TEXT)
    warned = await chooses_sooner(carer)
    unsure = await carer.says("/concern review")
    await chooses_sooner(carer)
    await carer.presses("Yes, sooner")
    sure = await carer.presses("Back")
    await carer.presses("I saved it. Send")
    told = await told_at(chat, sent + timedelta(minutes=20))

    assert said("concern-sooner-warning") in warned
    assert said("concern-chosen-sooner") not in unsure
    assert said("concern-chosen-sooner") in sure
    assert [it <= sent + timedelta(minutes=16) for it in told] == [True]
    assert listed(desk, "ann") == [only(desk)]


async def test_a14_each_of_two_of_one_day_is_told_of(desk: Desk) -> None:
    chat = desk.chat
    for _ in range(2):
        carer = Carer(chat)
        await carer.writes(TEXT)
        await chooses_sooner(carer)
        await carer.presses("Yes, sooner")
        await carer.presses("Back")
        await carer.presses("I saved it. Send")
        await chat.minutes_pass(40)

    assert [notices(chat, who) for who in ("ann", "joe")] == [2, 2]


# A15

REPEATS, OF = 200, 5


def ask(desk: Desk, number: int, asker: str) -> SendConcern:
    """A concern that somebody sends, as a page does it."""
    confided = Confided(text=f"{TEXT} {number}")
    code = f"{number:016}"
    return SendConcern(community=desk.community.id, confided=confided, code=code, asker=asker)


def arrives(desk: Desk, first: int, count: int = OF) -> list[str]:
    """So many concerns, one after the other and each for itself; their ids in the order in which they came."""
    came: list[str] = []
    for number in range(first, first + count):
        one = replace(ask(desk, number, f"asker {number}"), stretched=f"{number:032}".encode() * 2)
        desk.chat.storage.transact(partial(send, who=None, ask=one))
        [new] = {*ids_of(desk)} - {*came}
        came.append(new)
    return came


def ids_of(desk: Desk) -> list[str]:
    with desk.chat.storage.database.read() as connection:
        return list(connection.execute(sa.text("SELECT id FROM concerns")).scalars())


def slot_comes(desk: Desk) -> None:
    desk.chat.clock.now = EVENING
    desk.chat.storage.transact(lambda work: hand_over(work, str(desk.community.id)))


def goes_back(desk: Desk) -> None:
    """As if nothing had been sent: quickly, past all that a deletion does."""

    def drop(work: StorageWork) -> None:
        for table in reversed(SEALED):
            work.concerns._transaction.connection.execute(sa.delete(table))

    desk.chat.storage.transact(drop)
    desk.chat.storage.confided.sweep(EVENING + timedelta(days=3))
    desk.chat.clock.now = at(10)


@pytest.fixture
def quickest(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is not written anew each time."""
    monkeypatch.setattr("storage.shredding.Shredder.shred", lambda *_, **__: None)


@pytest.mark.usefixtures("quickest")
async def test_a15_the_order_of_the_list_is_that_of_arrival_as_seldom_as_by_chance(desk: Desk) -> None:
    same = {"list": 0, "backwards": 0, "before the last": 0}
    for repeat in range(REPEATS):
        came = arrives(desk, repeat * OF)
        slot_comes(desk)
        seen = listed(desk, "ann")
        assert sorted(seen) == sorted(came)
        same["list"] += seen == came
        same["backwards"] += seen == came[::-1]
        same["before the last"] += seen[-1] == came[-1]
        goes_back(desk)

    assert same["list"] < REPEATS * 5 // 100
    assert same["backwards"] < REPEATS * 5 // 100
    assert same["before the last"] < REPEATS * 40 // 100  # a fifth, by chance


async def test_a15_ids_are_random_and_each_reader_is_told_once_without_a_number(desk: Desk) -> None:
    chat = desk.chat
    carers = [Carer(chat) for _ in range(5)]
    Random(7).shuffle(carers)  # noqa: S311 - seeded on purpose
    for carer in carers:
        await carer.sends(f"{TEXT} {carer.account}")
        await chat.minutes_pass(1)
    await chat.time_passes_until(EVENING)
    ids = [concern.id for concern in desk.concerns()]
    [notice] = chat.messages(private("ann"))

    assert [UUID(it).version for it in ids] == [4] * 5
    assert [notices(chat, who) for who in ("ann", "joe")] == [1, 1]
    assert not any(letter.isdigit() for letter in repr((notice.title, notice.lines, notice.labels)))


def as_they_lie(desk: Desk) -> list[str]:
    """The ids in the order in which PostgreSQL has their rows in its file."""
    with desk.chat.storage.database.read() as connection:
        return list(connection.execute(sa.text("SELECT id FROM concerns ORDER BY ctid")).scalars())


def words_as_they_lie(desk: Desk) -> list[str]:
    """The same in SQLite's, by where the ends of their words lie: they go into further pages, one after the other."""
    storage = desk.chat.storage
    with storage.database.read() as connection:
        rows = connection.execute(sa.text("SELECT id, sealed FROM concerns")).all()
    assert storage.database.file is not None
    content = storage.database.file.read_bytes()
    return [row.id for row in sorted(rows, key=lambda row: content.rfind(bytes(row.sealed)[-200:]))]


async def test_a15_after_a_slot_rows_lie_in_the_order_of_their_ids_and_are_of_one_transaction(desk: Desk) -> None:
    """Thirty in three slots, so that some stand there already when others come."""
    chat = desk.chat
    for first, hour in ((0, 10), (10, 12)):
        chat.clock.now = at(hour)
        await arrives_more(desk, first, 10)
    slot_comes(desk)
    chat.clock.now = EVENING
    await arrives_more(desk, 20, 10)
    await chat.time_passes_until(at(9, 31, day=2))
    ids = sorted(concern.id for concern in desk.concerns())

    assert len(ids) == 30
    assert {concern.released_on is None for concern in desk.concerns()} == {False}
    if chat.storage.database.is_sqlite:
        assert words_as_they_lie(desk) == ids
        return
    assert as_they_lie(desk) == ids
    with chat.storage.database.read() as connection:
        for table in SEALED:
            written = connection.execute(sa.text(f"SELECT DISTINCT xmin::text FROM {table.name}")).all()  # noqa: S608
            assert len(written) <= 1, table.name


async def arrives_more(desk: Desk, first: int, count: int) -> None:
    for number in range(first, first + count):
        await desk.chat.core.engine.do(None, ask(desk, number, f"asker {number}"))


# A16


async def test_a16_tables_of_concerns_have_no_time_no_number_and_no_order(desk: Desk) -> None:
    tables = (*SEALED, concern_readers, concern_witnesses)
    with desk.chat.storage.database.read() as connection:
        inspector = sa.inspect(connection)
        for table in tables:
            columns = {it["name"]: it for it in inspector.get_columns(table.name)}
            assert columns.keys() == {it.name for it in table.c}
            for name, column in columns.items():
                kind = column["type"]
                assert not isinstance(kind, sa.DateTime | sa.Time | sa.TIMESTAMP), (table.name, name)
                is_number = isinstance(kind, sa.Integer) and not isinstance(kind, sa.Boolean)
                assert not is_number or name in ("community_id", "person_id", "asked", "turn"), (table.name, name)
                assert not column.get("identity"), (table.name, name)
                assert "nextval" not in str(column.get("default") or ""), (table.name, name)
            assert not any(isinstance(columns[name]["type"], sa.Integer) for name in keys_of(inspector, table.name))
        if desk.chat.storage.database.is_sqlite:
            found = connection.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
            made = {str(row.name): str(row.sql) for row in found}
            assert all("WITHOUT ROWID" in made[table.name].upper() for table in tables)


def keys_of(inspector: sa.Inspector, table: str) -> set[str]:
    """The columns of its key, but for who may see a log's entries: there it is a person's number."""
    return {*inspector.get_pk_constraint(table)["constrained_columns"]} - {"person_id"}


# A17


def news(chat: Chat) -> str:
    """The whole of the last such message to Ann."""
    return repr([it.message for it in chat.messages(private("ann")) if it.title == NEWS][-1])


VERY_DIFFERENT = ("No.", "I want to end my life. " * 100, "আমার ব্যবস্থাপক 07700 900123 " * 60)


async def test_a17_what_readers_are_told_is_the_same_whatever_it_is_about(desk: Desk) -> None:
    chat, told = desk.chat, []
    for day, text in enumerate(VERY_DIFFERENT, 1):
        await Carer(chat).sends(text)
        await chat.time_passes_until(at(18, 31, day=day))
        told.append(news(chat))
        await chat.time_passes_until(at(10, day=day + 1))

    assert len(set(told)) == 1
    assert notices(chat, "ann") == len(VERY_DIFFERENT)
    words = [concern.id[:8] for concern in desk.concerns()]
    assert not any(word in told[0] for word in (*words, "manager"))
    assert not any(digit in NEWS for digit in "0123456789")


async def test_a17_a_concern_that_one_reader_was_left_out_of_tells_the_others_the_same(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await Carer(chat).sends(TEXT)
    await chat.time_passes_until(EVENING)
    usual = news(chat)
    await carer.writes(TEXT)
    await carer.presses("Who reads it")
    await carer.presses("✓ Joe")
    await carer.presses("Back")
    await carer.presses("I saved it. Send")
    await chat.time_passes_until(at(18, 31, day=2))

    assert news(chat) == usual
    assert (notices(chat, "ann"), notices(chat, "joe")) == (2, 1)


def test_what_is_sent_says_nothing_where_it_is_printed() -> None:
    """A request may end up in a log's line."""
    made = SendConcern(
        community=1,  # type: ignore[arg-type]
        confided=Confided(text=TEXT, left_out=frozenset({PersonId(4711)})),
        code="K" * 16,
        asker="fake:4712",
        stretched=b"stretched",
        readers=frozenset({PersonId(4713)}),
    )

    assert not any(word in repr(made) for word in (TEXT, "4711", "KKKK", "4712", "stretched'", "4713"))
