"""Rows of `adversarial.md` about what is kept, told and lost, each by its id: A23 to A28. A29 is `test_thief.py`."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from bot.chat.adapter import Unreachable
from bot.concerns.model.concern import ConcernId, Outcome
from bot.concerns.model.noes import ConcernDamaged
from bot.concerns.use_cases.reading import (
    CloseConcern,
    DeleteConcern,
    ExportConcern,
    HandConcern,
    NoteConcern,
    TakeConcern,
)
from storage.concern_tables import concern_keys, concern_messages, concerns, return_addresses
from storage.key_store import name_of_month
from storage.sealing import open_with, pair_of, unlocked
from storage.storage import Storage
from storage.work import StorageWork
from tests.concerns.carers import Carer
from tests.concerns.desk import Desk
from tests.concerns.readers import answers, days_pass, does, listed, only, opens, released
from tests.concerns.scanning import Watch
from tests.polls.secret_voters import all_rows, said
from tests.support.chat import Chat, make_core, private
from tests.support.platform import FakePlatform

TEXT = "Vosper hid my rota under the zinc tray."
REPLY = "Quaint gizmos: we swapped your wards."
NOTE = "Jovial klutz says nothing of it yet."


async def with_push(carer: Carer, text: str = TEXT) -> str:
    """A concern whose carer wants to be told; gives the code."""
    await carer.writes(text)
    await carer.presses("More choices")
    await carer.presses("Message me")
    review = await carer.presses("Back")
    assert said("concern-chosen-tell-me") in review
    code = carer.code
    await carer.presses("I saved it. Send")
    return code


async def whispered(chat: Chat) -> list[tuple[str, str]]:
    """What was said past the outbox so far."""
    await chat.core.whispers.done()
    return list(chat.platform.whispered)


# A23, A24


async def test_a23_an_answer_is_shown_once_its_code_is_given_and_stands_nowhere(desk: Desk, watch: Watch) -> None:
    carer = Carer(desk.chat)
    code = await carer.sends(TEXT)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    await does(desk, "joe", NoteConcern, concern, text=NOTE)
    before = await carer.says("/followup show")
    seen = await carer.follows(code)
    again = await carer.says("/followup show")

    assert before == said("receipt-again")
    assert (REPLY in seen, REPLY in again, NOTE in seen) == (True, True, False)
    assert NOTE in await opens(desk, "ann", concern)
    assert watch.found(REPLY, TEXT, NOTE, code, *carer.traces) == []


async def test_a24_whoever_did_not_ask_to_be_told_is_never_written_to(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await carer.sends(TEXT)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    await does(desk, "ann", CloseConcern, concern, outcome=Outcome.CHANGED, text=REPLY)
    await chat.minutes_pass(24 * 60)

    assert await whispered(chat) == []
    assert carer.place.id not in {place for place, _ in chat.platform.delivered}


# A25, D13


async def test_a25_whoever_asked_for_it_is_told_once_neutrally_and_not_at_the_moment(desk: Desk, watch: Watch) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    code = await with_push(carer)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    await chat.minutes_pass(4.9)
    early = await whispered(chat)
    await chat.minutes_pass(55.2)
    told = await whispered(chat)
    await chat.minutes_pass(24 * 60)
    kept = len(all_rows(chat.storage)["return_addresses"])
    clean = watch.found(*carer.traces, REPLY, code)
    await does(desk, "ann", CloseConcern, concern, outcome=Outcome.CHANGED)
    gone = all_rows(chat.storage)["return_addresses"]
    await chat.minutes_pass(61)

    assert early == []
    assert told == [(str(carer.account), said("push-neutral"))]
    assert "Group" not in said("push-neutral")
    assert (kept, gone, clean) == (1, [], [])
    assert await whispered(chat) == told * 2  # that it is closed
    assert watch.found(*carer.traces) == []


async def test_a25_a_second_answer_neither_delays_what_is_to_come_nor_doubles_it(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await with_push(carer)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    await chat.minutes_pass(4)
    await answers(desk, "joe", concern, "And one thing more.")
    await chat.minutes_pass(56)
    told = len(await whispered(chat))
    await chat.minutes_pass(24 * 60)

    assert (told, len(await whispered(chat))) == (1, 1)


async def test_a25_the_moment_is_another_each_time(desk: Desk) -> None:
    chat, moments = desk.chat, set[int]()
    for turn in range(6):
        carer = Carer(chat)
        await with_push(carer)
        await chat.minutes_pass(24 * 60)
        [concern] = [it.id for it in desk.concerns() if it.unread]
        began = chat.clock.now
        await answers(desk, "ann", concern, REPLY)
        while len(await whispered(chat)) == turn:
            await chat.minutes_pass(1)
        moments.add(int((chat.clock.now - began) / timedelta(minutes=1)))

    assert len(moments) > 1
    assert all(5 <= minutes <= 61 for minutes in moments)


async def test_a25_it_can_be_asked_for_later_and_stopped(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    code = await carer.sends(TEXT)
    concern = await released(desk)
    await carer.follows(code)
    await carer.presses("Message me")
    asked = len(all_rows(chat.storage)["return_addresses"])
    await carer.presses("Stop messages")
    stopped = len(all_rows(chat.storage)["return_addresses"])
    await answers(desk, "ann", concern, REPLY)
    await chat.minutes_pass(61)

    assert (asked, stopped) == (1, 0)
    assert await whispered(chat) == []


async def test_a25_addresses_are_of_one_length_whoever_it_is(desk: Desk) -> None:
    for account in (7, 8_206_741_593, 10**19 + 11):
        await with_push(Carer(desk.chat, account=account))

    assert len({len(row[2]) for row in all_rows(desk.chat.storage)["return_addresses"]}) == 1


async def test_d13_whoever_cannot_be_reached_is_tried_once_and_forgotten(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await with_push(carer)
    concern = await released(desk)
    chat.platform.failing_places[str(carer.account)] = Unreachable()
    for _ in range(3):
        await answers(desk, "ann", concern, REPLY)
        await chat.minutes_pass(70)
        await whispered(chat)

    assert len(await whispered(chat)) == 1
    assert all_rows(chat.storage)["return_addresses"] == []


# A26


async def without_joe(carer: Carer) -> str:
    """A concern that Joe must not read; gives the code."""
    await carer.writes(TEXT)
    await carer.presses("Who reads it")
    await carer.presses("✓ Joe")
    await carer.presses("Back")
    assert "Ann can read it." in carer.shown
    code = carer.code
    await carer.presses("I saved it. Send")
    return code


async def test_a26_for_a_reader_who_was_left_out_it_is_not_there_and_their_key_opens_nothing(desk: Desk) -> None:
    chat = desk.chat
    await without_joe(Carer(chat))
    concern = await released(desk)
    refused = {await does(desk, "joe", what, concern) for what in (TakeConcern, DeleteConcern, ExportConcern)} | {
        await opens(desk, "joe", concern),
        await answers(desk, "joe", concern, REPLY),
    }
    missing = await opens(desk, "joe", "00000000-0000-4000-8000-000000000000")

    assert (listed(desk, "ann"), listed(desk, "joe")) == ([concern], [])
    assert refused == {missing} == {"concern-none-such"}
    assert chat.messages(private("joe")) == []
    assert opened_by(desk, "ann") == [concern]
    assert opened_by(desk, "joe") == []


def opened_by(desk: Desk, who: str) -> list[str]:
    """The concerns of which somebody's private key opens any stored blob, with all keys of months beside it."""

    def attempt(work: StorageWork) -> list[str]:
        community = work.people.list_communities()[0]
        reader = work.concern_readers.find(work.people.person_of(desk.chat.sender(who)).id, community.id)
        assert reader is not None
        pair = pair_of(work.concern_readers.private(reader.id))
        opened = []
        for row in work.concerns._transaction.connection.execute(sa.select(concern_keys)).all():
            concern = work.concerns.find(ConcernId(row.concern_id))
            assert concern is not None
            key = work.concerns._keys.find(name_of_month("concerns", concern.month))
            assert key is not None
            bounds = [("concern_keys", "wrapped", f"{row.concern_id}/{row.reader_id}")]
            for table, column, name in bounds:
                bound = "\0".join((table, column, name, str(concern.community), concern.month.isoformat())).encode()
                with suppress(ConcernDamaged):
                    open_with(pair, unlocked(key, row.wrapped, bound))
                    opened.append(row.concern_id)
        return opened

    found: list[str] = desk.chat.storage.read(attempt)
    return found


async def test_a26_nobody_can_hand_it_to_whom_the_carer_left_out_nor_leave_all_out(desk: Desk) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await without_joe(Carer(chat))
    concern = await released(desk)
    joe = chat.storage.read(lambda work: work.people.person_of(chat.sender("joe")).id)
    handed = await does(desk, "ann", HandConcern, concern, to=joe)
    await carer.writes(TEXT)
    await carer.presses("Who reads it")
    await carer.presses("✓ Joe")
    nobody = await carer.sends_action("concern:reader:1")

    assert handed == "concern-no-such-reader"
    assert opened_by(desk, "joe") == []
    assert nobody == said("concern-nobody-reads")


# A27, A28


async def test_a27_after_91_days_without_a_word_rows_keys_and_bytes_are_gone(desk: Desk, watch: Watch) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    code = await with_push(carer)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    rows = [row for table in OF_ONE for row in all_rows(chat.storage)[table]]
    blobs = [bytes(it)[:40] for row in rows for it in row if isinstance(it, bytes)]
    stood = watch.found(*blobs)
    await days_pass(desk, 89)
    kept = len(desk.concerns())
    await days_pass(desk, 3)
    await chat.minutes_pass(24 * 60)
    gone = [all_rows(chat.storage)[table] for table in OF_ONE]

    assert {where for where, _ in stood} >= {"database"}
    assert (kept, gone) == (1, [[], [], [], []])
    assert said("receipt-unknown") in await carer.follows(code)
    assert not {name for name in chat.storage.key_store.list_names() if name.endswith("2026-12")}
    assert watch.found(*blobs) == []
    assert concern[9:] not in repr(all_rows(chat.storage))  # what stands before is what the log calls it


OF_ONE = ("concerns", "concern_keys", "concern_messages", "return_addresses")


async def test_a27_each_act_about_it_keeps_it_longer_and_a_year_is_the_most(desk: Desk) -> None:
    chat = desk.chat
    await Carer(chat).sends(TEXT)
    concern = await released(desk)
    for days in (80, 80, 80, 80):
        await days_pass(desk, days)
        assert await answers(desk, "ann", concern, REPLY) != "concern-none-such"
    await days_pass(desk, 44)
    before = len(desk.concerns())
    await days_pass(desk, 4)

    assert (before, desk.concerns()) == (1, [])


async def test_a28_what_comes_back_from_a_backup_after_its_month_is_over_opens_for_nobody(
    desk: Desk, make_storage: Callable[[str], Storage], tmp_path: Path
) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    code = await with_push(carer)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    rows = {table.name: list(all_rows(chat.storage)[table.name]) for table in ALL}
    file = chat.storage.database.file
    if file is not None:
        with chat.storage.database.writing.connect() as connection:
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(file, tmp_path / "backup.db")
    await days_pass(desk, 120)
    assert desk.concerns() == []
    if file is not None:
        storage = make_storage(f"sqlite:///{tmp_path}/backup.db")
        desk = Desk(
            Chat(storage=storage, core=make_core(storage, FakePlatform(), chat.clock), platform=chat.platform,
                 clock=chat.clock)
        )  # fmt: skip
    else:
        put_back(chat, rows)
    again = Carer(desk.chat, account=carer.account, here=carer.here)

    assert only(desk) == concern
    for who in ("ann", "joe"):
        assert listed(desk, who) == [concern]
        assert await opens(desk, who, concern) == "concern-gone"
        assert await answers(desk, who, concern, REPLY) == "concern-gone"
        assert await does(desk, who, ExportConcern, concern) == "concern-gone"
    assert said("receipt-unknown") in await again.follows(code)
    assert desk.chat.storage.read(lambda work: work.concerns.open_return(ConcernId(concern))) is None


ALL = (concerns, concern_keys, concern_messages, return_addresses)


def put_back(chat: Chat, rows: dict[str, list[tuple[object, ...]]]) -> None:
    """As a restored database has them."""

    def put(work: StorageWork) -> None:
        for table in ALL:
            for row in rows[table.name]:
                values = dict(zip((column.name for column in table.c), row, strict=True))
                work.concerns._transaction.connection.execute(sa.insert(table).values(values))

    chat.storage.transact(put)
