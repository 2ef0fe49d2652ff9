"""A promise is kept whatever happens: the program is down, clocks change, there are five hundred groups."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.people.preferences import Preferences
from storage.people import communities
from storage.posts import posts, subjects
from storage.storage import Storage
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.polls.services import CLOSES, DUE, LATE, asks, asks_and_closes, find_poll, result, told
from tests.records.scanning import Recorder, found
from tests.support.chat import Chat, Clock, group, make_core
from tests.support.chat import found as founded
from tests.support.platform import TEXT_ONLY
from tests.support.postgres import fresh_database

WAITING = "Waiting on the Trust since Tuesday 22 December."


def moves_to(chat: Chat, zone: str) -> None:
    """The community is somewhere else."""
    chat.storage.transact(
        lambda work: work._transaction.write(sa.update(communities).values(time_zone=sa.bindparam("at")), {"at": zone})
    )


async def test_down_on_the_day_it_is_told_and_late_once_the_program_is_back(
    chat: Chat, migrated_url: str, clock: Clock, make_storage: Callable[..., Storage]
) -> None:
    await asks_and_closes(chat)
    chat.storage.close()
    clock.now = LATE + timedelta(days=2, hours=10)
    again = make_storage(migrated_url, seed=2)
    back = Chat(storage=again, core=make_core(again, chat.platform, clock), platform=chat.platform, clock=clock)
    await back.settle()
    assert result(back).lines[-1] == WAITING
    await back.minutes_pass(60)
    assert len(told(back)) == 1
    edits = result(back).edits
    back.core = make_core(again, chat.platform, clock)
    await back.minutes_pass(24 * 60)

    assert (result(back).edits, len(told(back))) == (edits, 1)


async def test_closed_so_late_that_the_day_has_passed_the_answer_is_due_three_weeks_later(chat: Chat) -> None:
    await asks(chat)
    chat.clock.now = datetime(2026, 12, 28, 9, tzinfo=UTC)
    await chat.settle()

    assert result(chat).lines[-1] == "The group gets an answer by Monday 18 January 2027, from the Trust."


async def test_killed_while_it_falls_due_it_is_told_once(chat: Chat) -> None:
    await asks_and_closes(chat)
    falls_due = chat.core.contents.ticks["poll-due"]

    def dies(work: object, ref: str) -> None:
        falls_due(work, ref)
        raise ZeroDivisionError

    chat.core.contents.ticks["poll-due"] = dies  # type: ignore[index]
    await chat.time_passes_until(DUE)
    assert told(chat) == []
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again
    await chat.minutes_pass(10)

    assert len(told(chat)) == 1


async def test_two_processes_at_once_tell_it_once(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    other = make_core(make_storage(url, seed=2), chat.platform, clock)
    await asks_and_closes(chat)
    cores = (chat.core, other)
    for instant in (DUE, LATE):
        clock.now = instant
        await asyncio.gather(*(core.ticker.run_due() for core in cores))
        await asyncio.gather(*(core.courier.deliver_due() for core in cores))
    answer = chat.typed("ada", "/polls 1 answered Yes.")
    await asyncio.gather(chat.core.engine.handle(answer), other.ticker.run_due())
    await chat.minutes_pass(24 * 60)

    assert [shown.title for shown in chat.messages()].count("The answer to question 1") <= 1
    assert told(chat) == [] or result(chat).lines[-1] == WAITING


@pytest.mark.parametrize(
    ("zone", "due", "tells", "late"),
    [
        ("America/New_York", "22 December", (2026, 12, 22, 14), (2026, 12, 23, 5)),
        ("Pacific/Auckland", "22 December", (2026, 12, 21, 20), (2026, 12, 22, 11)),
        ("Europe/London", "28 March", (2027, 3, 28, 8), (2027, 3, 28, 23)),  # clocks go forward that night
        ("Europe/London", "30 October 2027", (2027, 10, 30, 8), (2027, 10, 30, 23)),
        ("Europe/London", "31 October 2027", (2027, 10, 31, 9), (2027, 11, 1, 0)),  # and back
    ],
)
async def test_the_day_is_one_of_the_clock_on_the_wall(
    make_chat: MakeChat, zone: str, due: str, tells: tuple[int, ...], late: tuple[int, ...]
) -> None:
    chat = await make_chat()
    moves_to(chat, zone)
    chooses(chat, "ada", Preferences(zone=zone))
    await asks(chat, due=due)
    instants = [datetime(*parts, tzinfo=UTC) for parts in (tells, late)]  # type: ignore[misc, arg-type]
    await chat.time_passes_until(instants[0] - timedelta(minutes=1))
    assert told(chat) == []
    await chat.time_passes_until(instants[0])
    assert len(told(chat)) == 1
    await chat.time_passes_until(instants[1] - timedelta(minutes=1))
    assert result(chat).lines[-1].startswith("The group gets an answer by")
    await chat.time_passes_until(instants[1])

    assert result(chat).lines[-1].startswith("Waiting on the Trust since")


async def test_whoever_reads_by_another_clock_is_told_the_same_day(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", Preferences(zone="Pacific/Auckland"))
    await asks_and_closes(chat)
    await chat.time_passes_until(LATE - timedelta(hours=1))  # the 23rd there
    await chat.says_privately("bob", "/polls 1")
    assert "The group gets an answer by Tuesday 22 December, from the Trust." in chat.private_message
    await chat.minutes_pass(60)
    await chat.says_privately("bob", "/polls 1")

    assert WAITING in chat.private_message


async def test_in_five_hundred_groups_the_late_mark_is_one_refresh(make_chat: MakeChat) -> None:
    chat = await make_chat()
    many = [group(f"g{number}") for number in range(500)]

    def add(work: StorageWork) -> None:
        community = work.people.list_communities()[0].id
        for there in many:
            work.places.add(there, community)

    chat.storage.transact(add)
    await asks(chat)
    await chat.time_passes_until(LATE - timedelta(minutes=1))
    poll = str(find_poll(chat))
    of_result = (subjects.c.kind == "poll-result") & (subjects.c.ref == poll)
    revision = sa.select(subjects.c.revision).where(of_result)

    def kept(work: StorageWork) -> tuple[int, int]:
        connection = work._transaction.connection
        return connection.execute(revision).scalar_one(), connection.execute(
            sa.select(sa.func.count()).select_from(posts)
        ).scalar_one()

    before = chat.storage.read(kept)
    edits = [chat.messages(there)[-1].edits for there in many]
    await chat.time_passes_until(LATE)

    assert chat.storage.read(kept) == (before[0] + 1, before[1])
    assert [chat.messages(there)[-1].edits for there in many] == [count + 1 for count in edits]
    assert {chat.messages(there)[-1].lines[-1] for there in many} == {WAITING}


async def test_words_alone_do_all_of_it(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks_and_closes(chat)
    await chat.time_passes_until(DUE)
    said = " ".join((told(chat)[-1].title, *told(chat)[-1].lines))
    assert "The answer came: /polls 1 answered" in said
    assert "Move the date: /polls 1 due" in said
    await chat.says_privately("ada", "/polls 1 due 5 January | the board meets late")
    assert "by Tuesday 5 January 2027, from the Trust. The day was moved: the board meets late." in chat.private_message
    await chat.says_privately("ada", "/polls 1 answered")
    await chat.says_privately("ada", "Yes, on Sundays.")
    assert chat.message.lines[-1] == "Yes, on Sundays."
    await chat.says_privately("ada", "/polls 1")

    assert "Correct the answer: /polls 1 answered" in chat.private_message


async def test_numbers_that_mean_another_community_are_told_apart(make_chat: MakeChat) -> None:
    """What words do must be what the button does, for whoever runs both."""
    chat = await make_chat()
    await asks_and_closes(chat)
    other = Chat(storage=chat.storage, core=chat.core, platform=chat.platform, clock=chat.clock, place=group("other"))
    other.keys = chat.keys
    await founded(other)
    await other.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.time_passes_until(DUE)
    choice = told(chat)[0].choice("The answer came")
    assert choice.typed == f"/polls {find_poll(chat)} answered"
    await chat.says_privately("ada", f"{choice.typed} Yes.")

    assert chat.message.lines[-1] == "Yes."


async def test_the_answer_and_its_reasons_are_in_no_log(chat: Chat, logged: Recorder) -> None:
    await asks_and_closes(chat, can="Marzipan-4711")
    await chat.says_privately("ada", "/polls 1 due 5 January because Marzipan-4712")
    await chat.says_privately("ada", "/polls 1 answered Marzipan-4713" + "x" * 1000)
    await chat.says_privately("ada", "/polls 1 answered Marzipan-4713")

    assert found(("Marzipan-4711", "Marzipan-4712", "Marzipan-4713"), logged.text.encode()) == []


async def test_where_a_group_was_left_it_is_told_in_the_others(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await asks(chat)
    await chat.time_passes_until(CLOSES)
    await chat.bot_leaves(evening)
    await chat.says_privately("ada", "/polls 1 answered Yes.")

    assert chat.message.title == "The answer to question 1"
    assert "The answer to question 1" not in [shown.title for shown in chat.messages(evening)]
