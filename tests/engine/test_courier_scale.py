"""One thing owed to hundreds of places: at the platform's pace, each once, and nothing else waits for it.

The same with ten thousand, the whole program and kills is `./caresay rehearse broadcast`.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.chat.adapter import RetryLater
from bot.chat.inbound import Place
from bot.chat.outbound import Message, Receipt
from bot.courier import AT_ONCE
from bot.errands import FIRST_AT_ONCE, MORE_AT_ONCE
from bot.main.core import assemble, connect
from bot.work import FREE, Job, Subject
from storage.posts import posts
from storage.storage import Storage
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, Clock, group, private
from tests.support.letters import core_with_notes, writes
from tests.support.platform import FakePlatform

PLACES = 300
A_SECOND = 29
"""Messages that the platform takes in a second."""

NEWS, REMINDER = Subject("note", "news"), Subject("note", "reminder")
BOB = private("bob")


@dataclass
class Paced(FakePlatform):
    """It takes so many messages a second, and no time else passes."""

    clock: Clock = field(default_factory=Clock)
    taken: list[tuple[datetime, str, str]] = field(default_factory=list)

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        self.clock.passes(1 / A_SECOND)
        receipt = await super().deliver(place, message, replaces, once)
        self.taken.append((self.clock.now, place.id, str(message.title)))
        return receipt


async def opened(make_chat: MakeChat, url: str = "") -> tuple[Chat, Paced]:
    chat = await make_chat(url=url, founded=False)
    chat.platform = platform = Paced(clock=chat.clock)
    chat.core = core_with_notes(chat)
    return chat, platform


def owes(work: StorageWork, subject: Subject, *places: Place) -> None:
    ids = [(work.places.find(place) or work.places.add(place, None)).id for place in places]
    work.outbox.post_to_all(subject, ids, FREE)


def owes_all(work: StorageWork) -> None:
    owes(work, NEWS, *(group(f"g{number}") for number in range(PLACES)))


def times(platform: Paced) -> Counter[str]:
    return Counter(place for _, place, title in platform.taken if title == "Note news")


async def has_tried(platform: Paced, many: int) -> None:
    """Wait until so many deliveries were begun."""
    while len(platform.delivered) < many:
        platform.reached.clear()
        await platform.reached.wait()


ONCE = Counter({f"g{number}": 1 for number in range(PLACES)})


async def test_hundreds_of_places_are_each_shown_it_once_and_no_more_is_taken_than_soon_goes(
    make_chat: MakeChat,
) -> None:
    chat, platform = await opened(make_chat)
    leased = list[int]()

    def look() -> None:
        with chat.storage.database.read() as connection:
            leased.append(connection.execute(_LEASED).scalar_one())

    platform.meanwhile = look
    chat.storage.transact(owes_all)
    await chat.settle()

    assert times(platform) == ONCE
    assert MORE_AT_ONCE // 2 < max(leased) <= FIRST_AT_ONCE + MORE_AT_ONCE


_LEASED = sa.select(sa.func.count()).select_from(posts).where(posts.c.claimed_until.is_not(None))


async def held_up(chat: Chat, platform: Paced, meanwhile: Callable[[], None]) -> timedelta:
    """How long a reminder waits that is owed when a third of the news is out."""
    owed_at = list[datetime]()

    def owe() -> None:
        if len(platform.delivered) == PLACES // 3:
            owed_at.append(chat.clock.now)
            meanwhile()

    platform.meanwhile = owe
    await chat.settle()
    (shown_at,) = [at for at, place, _ in platform.taken if place == BOB.id]

    assert times(platform) == ONCE
    return shown_at - owed_at[0]


async def test_a_reminder_waits_a_second_or_two_behind_hundreds(make_chat: MakeChat) -> None:
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)

    def remind() -> None:
        reminded.append(asyncio.ensure_future(writes(chat, lambda work: owes(work, REMINDER, BOB))))

    reminded = list[asyncio.Future[None]]()
    assert await held_up(chat, platform, remind) < timedelta(seconds=2)


async def test_so_does_what_is_tried_again(make_chat: MakeChat) -> None:
    """Nobody tells the courier of it: it looks by itself."""
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)
    later = chat.clock.now + timedelta(seconds=PLACES / 3 / A_SECOND)

    def owe(work: StorageWork) -> None:
        work.outbox.post(REMINDER, work.places.add(BOB, None).id, not_before=later)

    chat.storage.transact(owe)

    assert await held_up(chat, platform, lambda: None) < timedelta(seconds=3)


async def test_after_a_restart_few_go_before_many(make_chat: MakeChat) -> None:
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)
    chat.storage.transact(lambda work: owes(work, REMINDER, BOB))
    chat.core = core_with_notes(chat)
    await chat.settle()
    order = [place for _, place, _ in platform.taken]

    assert order.index(BOB.id) < 2 * A_SECOND
    assert times(platform) == ONCE


async def test_two_that_go_to_hundreds_take_turns(make_chat: MakeChat) -> None:
    chat, platform = await opened(make_chat)
    other = Subject("note", "more")
    chat.storage.transact(owes_all)
    chat.storage.transact(lambda work: owes(work, other, *(group(f"h{number}") for number in range(PLACES))))
    await chat.settle()
    first = Counter(title for _, _, title in platform.taken[:PLACES])

    assert min(first["Note news"], first["Note more"]) > PLACES / 3
    assert times(platform) == ONCE


async def test_when_the_platform_wants_to_hear_nothing_it_is_left_alone_and_each_place_has_it_once(
    make_chat: MakeChat,
) -> None:
    """D11, where all are meant."""
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)
    platform.fail_next = [RetryLater(30, everywhere=True)]
    await chat.settle()
    began, tried = chat.clock.now, len(platform.delivered)
    await chat.minutes_pass(0.4)
    tried_meanwhile = len(platform.delivered) - tried
    await chat.minutes_pass(3)

    assert tried <= FIRST_AT_ONCE + MORE_AT_ONCE
    assert tried_meanwhile == 0
    assert sum(at > began + timedelta(seconds=24) for at, _, _ in platform.taken) >= PLACES - tried
    assert times(platform) == ONCE


async def test_one_place_that_is_to_be_left_alone_keeps_no_other_from_its_message(make_chat: MakeChat) -> None:
    """D11, where one is meant."""
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)
    platform.failing_places["g7"] = RetryLater(30)
    await chat.settle()
    others, tries = times(platform), [place for place, _ in platform.delivered].count("g7")
    del platform.failing_places["g7"]
    await chat.minutes_pass(2)

    assert others == ONCE - Counter(["g7"])
    assert tries == 1
    assert times(platform) == ONCE


async def test_a_platform_that_hangs_keeps_no_other_from_its_messages(make_chat: MakeChat) -> None:
    chat, platform = await opened(make_chat)
    other = FakePlatform(platform="other")
    adapters = {"fake": platform, "other": other}
    chat.core = assemble(
        chat.storage,
        adapters,
        language="en",
        now=chat.clock,
        machine_now=chat.clock,
        features=chat.core.contents.features,
    )
    connect(chat.core, chat.storage)
    platform.gate = asyncio.Event()
    chat.storage.transact(owes_all)
    chat.storage.transact(lambda work: owes(work, REMINDER, group("there", "other")))
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await other.shows(group("there", "other"), "Note reminder")
    waits = len(platform.taken)
    platform.gate.set()
    await delivering

    assert waits == 0
    assert times(platform) == ONCE


async def test_what_waited_for_too_long_is_left_until_its_lease_is_over(make_chat: MakeChat) -> None:
    chat, platform = await opened(make_chat)
    platform.gate = asyncio.Event()
    chat.storage.transact(owes_all)
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await has_tried(platform, AT_ONCE)
    chat.clock.passes(31)
    platform.gate.set()
    await delivering
    left = PLACES - len(platform.taken)
    await chat.minutes_pass(3)

    assert 0 < left <= FIRST_AT_ONCE + MORE_AT_ONCE
    assert times(platform) == ONCE


async def test_two_processes_on_one_database_show_it_once_in_each_place(
    make_chat: MakeChat, migrated_url: str, make_storage: Callable[..., Storage]
) -> None:
    chat, platform = await opened(make_chat, migrated_url)
    twin = Chat(storage=make_storage(migrated_url, 2), core=chat.core, platform=platform, clock=chat.clock)
    chat.storage.transact(owes_all)
    twin.core = core_with_notes(twin)
    before = len(platform.taken)
    both = await asyncio.gather(chat.core.courier.deliver_due(), twin.core.courier.deliver_due())
    await chat.minutes_pass(2)

    assert before == 0
    assert min(both) > 0
    assert times(platform) == ONCE


async def test_killed_five_times_on_the_way_none_is_lost_and_only_what_was_not_recorded_is_doubled(
    make_chat: MakeChat,
) -> None:
    """What was taken by a process that died is taken again when its leases are over."""
    chat, platform = await opened(make_chat)
    chat.storage.transact(owes_all)
    unrecorded = 0
    for life in range(1, 6):
        delivering = asyncio.create_task(chat.core.courier.deliver_due())
        await has_tried(platform, life * PLACES // 8)
        chat.core.courier._recording._writer = _Dead()  # a moment before the end nothing is recorded any more
        await has_tried(platform, life * PLACES // 8 + 5)
        delivering.cancel()
        for task in chat.core.courier._under_way:
            task.cancel()
        await asyncio.gather(delivering, *chat.core.courier._under_way, return_exceptions=True)
        unrecorded += len(times(platform)) - chat.storage.read(_recorded)
        chat.clock.passes(61)
        chat.core = core_with_notes(chat)
    await chat.minutes_pass(2)

    assert times(platform).keys() == ONCE.keys()
    assert 0 < (times(platform) - ONCE).total() <= unrecorded


class _Dead:
    """A writer of a process that is no more."""

    async def submit(self, job: Job[Any]) -> Any:
        await asyncio.Event().wait()


def _recorded(work: StorageWork) -> int:
    return len(work.outbox.list_shown(NEWS))
