"""Several processes, kills, and many at one instant: each reminder is told once."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.people.model import PersonId
from bot.reminders.model import Reminder, ReminderId, State, tick_of
from storage.posts import posts
from storage.storage import Storage
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.reminders.carers import AT_9, asks, comes, kept
from tests.support.chat import Chat, Clock, make_core, private
from tests.support.letters import person
from tests.support.postgres import fresh_database


def asked_by(work: StorageWork, who: PersonId, number: int, at: datetime) -> None:
    """Somebody is promised something, as if they had asked."""
    one = Reminder(
        id=ReminderId(work.new_id()),
        person=who,
        platform="fake",
        number=number,
        words=f"{number}",
        state=State.LIVE,
        at=at,
    )
    work.reminders.put(one)
    work.ticks.set(tick_of(one.id), at)


def fill(chat: Chat, many: int) -> None:
    """So many people, each with a private chat, are promised something for one instant."""

    def promise(work: StorageWork) -> None:
        for number in range(many):
            asked_by(work, person(work, chat.sender(f"p{number}")), 1, AT_9)

    chat.storage.transact(promise)


def told(chat: Chat, many: int) -> Counter[str]:
    """How many messages stand in each of their chats."""
    return Counter({f"p{number}": len(comes(chat, f"p{number}")) for number in range(many)})


async def test_three_hundred_due_at_one_instant_all_go_once(chat: Chat) -> None:
    fill(chat, 300)
    await chat.time_passes_until(AT_9)
    await chat.minutes_pass(10)

    assert told(chat, 300) == {f"p{number}": 1 for number in range(300)}
    assert len(chat.platform.delivered) == len({once for _, once in chat.platform.delivered})


async def test_three_processes_tell_each_once_also_when_one_is_killed(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    """A tick is taken in the transaction that owes the message, so whoever dies in between has done neither."""
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    fill(chat, 45)
    others = [make_core(make_storage(url, seed=seed), chat.platform, clock) for seed in (2, 3)]
    rings, killed = others[0].contents.ticks_together["reminder"], 0

    def dies(work: object, ref: str) -> None:
        nonlocal killed
        rings(work, ref)
        if killed < 10:
            killed += 1
            raise ZeroDivisionError

    others[0].contents.ticks_together["reminder"] = dies  # type: ignore[index]
    clock.now = AT_9
    cores = (chat.core, *others)
    await asyncio.gather(*(core.ticker.run_due() for core in cores))
    owed = chat.storage.read(lambda work: work._transaction.rows(sa.select(posts).where(posts.c.kind == "reminder")))
    assert len({row.ref for row in owed}) == len(owed)
    await asyncio.gather(*(core.courier.deliver_due() for core in cores))
    await chat.minutes_pass(10)

    assert told(chat, 45) == {f"p{number}": 1 for number in range(45)}


async def test_killed_between_sending_and_recording_it_is_found_again_and_shown_in_its_place(chat: Chat) -> None:
    await asks(chat, "tomorrow 9am ring the GP")
    rings = chat.core.contents.ticks_together["reminder"]

    def dies(work: object, ref: str) -> None:
        rings(work, ref)
        raise ZeroDivisionError

    chat.core.contents.ticks_together["reminder"] = dies  # type: ignore[index]
    chat.clock.now = AT_9
    await chat.settle()
    assert "ring the GP" not in comes(chat)
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again
    await chat.minutes_pass(6)

    assert comes(chat) == ["ring the GP"]


async def test_changed_while_it_falls_due_it_is_told_once_at_one_of_the_times(chat: Chat) -> None:
    await asks(chat, "tomorrow 9am ring the GP")
    chat.clock.now = AT_9
    change = chat.typed("bob", "/remind 1 time friday 10am", place=private("bob"))
    await asyncio.gather(chat.core.engine.handle(change), chat.core.ticker.run_due())
    await chat.time_passes_until(datetime(2026, 12, 4, 10, tzinfo=UTC))

    assert comes(chat).count("ring the GP") == 1


async def test_cancelled_between_falling_due_and_being_sent_it_says_so(chat: Chat) -> None:
    await asks(chat, "tomorrow 9am ring the GP")
    chat.clock.now = AT_9
    await chat.core.ticker.run_due()
    await chat.core.engine.handle(chat.typed("bob", "/remind 1 cancel", place=private("bob")))
    await chat.settle()

    assert comes(chat) == ["Cancelled: ring the GP"]


async def test_the_same_act_sent_again_makes_one(chat: Chat) -> None:
    await chat.says_privately("bob", "/remind tomorrow 9am ring the GP")
    assert chat.answer.message is not None
    yes = chat.answer.message.choices[0].action
    for _ in range(3):
        await chat.sends("bob", yes, place=private("bob"), key="fake:again")

    assert (kept(chat), len(comes(chat))) == (1, 1)


@pytest.mark.parametrize("many", [2, 5])
async def test_two_made_at_once_have_two_numbers(chat: Chat, many: int) -> None:
    def promise(number: int) -> None:
        def put(work: StorageWork) -> None:
            who = person(work, chat.sender("bob"))
            asked_by(work, who, work.reminders.next_number(who), AT_9)

        chat.storage.transact(put)

    for number in range(many):
        promise(number)
    live = chat.storage.read(lambda work: work.reminders.list_live(work.people.person_of(chat.sender("bob")).id))

    assert sorted(one.number for one in live) == list(range(1, many + 1))
    with pytest.raises(Exception, match=r"(?i)unique"):
        chat.storage.transact(lambda work: work.reminders.put(replace(live[0], id=ReminderId(1))))
