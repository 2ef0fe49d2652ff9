"""One thing owed to many groups, over the real library: Telegram asks us to wait, for one of them or for all (D11)."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from bot.chat.inbound import Place
from bot.courier import AT_ONCE
from bot.work import FREE, Subject
from storage.work import StorageWork
from tests.adapters.telegram.conftest import Town
from tests.platforms.telegram.limits import Limits

MANY = 60
LIMITS = Limits(overall_per_second=100_000)
"""No second passes while nobody says so: all that is sent at once falls into the same."""


@pytest.fixture
async def chats(town: Town) -> list[int]:
    """So many groups are owed the question that Ada asked in hers, and nothing was sent yet."""
    moments = asyncio.get_running_loop().time

    def now() -> float:
        return town.clock.now.timestamp() + moments()

    await town.begins_anew(now=now, per_second=1000)
    await town.is_founded()
    poll = next(code for button in (await town.asks()).buttons() if "vote:" in (code := button["callback_data"]))
    chats = town.stand_in.groups(MANY)

    def owe(work: StorageWork) -> None:
        community = work.people.list_communities()[0].id
        places = [work.places.add(Place(platform="telegram", id=str(chat)), community).id for chat in chats]
        work.outbox.post_to_all(Subject("poll", poll.split(":")[1]), places, FREE)

    town.storage.transact(owe)
    town.core.courier._claiming.due_at(town.clock.now)
    town.stand_in.limit(LIMITS)
    return chats


def tried(town: Town, chats: list[int]) -> Counter[int]:
    sent = Counter(int(call.parameters["chat_id"]) for call in town.stand_in.calls("sendMessage"))
    return Counter({chat: sent[chat] for chat in chats if sent[chat]})


def standing(town: Town, chats: list[int]) -> Counter[int]:
    return Counter({chat: len(town.stand_in.bot_messages(chat)) for chat in chats})


async def later(town: Town, seconds: float) -> None:
    town.clock.now += timedelta(seconds=seconds)
    await town.core.courier.deliver_due()


async def test_a_group_that_is_to_be_left_alone_for_half_a_minute_is_and_no_other(town: Town, chats: list[int]) -> None:
    first, *others = chats
    town.stand_in.fault("too_many", retry_after=30, chat=first)
    await later(town, 0)
    at_once = standing(town, others)
    await later(town, 29.9)
    too_early = tried(town, chats)[first]
    await later(town, 0.2)

    assert at_once == Counter(others)
    assert too_early == 1
    assert standing(town, chats) == Counter(chats)
    assert (town.stand_in.record.too_many, town.stand_in.record.too_early) == (1, 0)


async def test_where_all_are_to_be_left_alone_nobody_is_tried_again_before_that(town: Town, chats: list[int]) -> None:
    """Telegram does not say that it means all: what was on its way when it said so comes too early."""
    town.stand_in.fault("too_many", retry_after=30, overall=True)
    await later(town, 0)
    on_their_way = tried(town, chats).total()
    await later(town, 29.9)
    too_early = tried(town, chats).total() - on_their_way
    await later(town, 0.2)
    for _ in range(10):
        await later(town, 10)

    assert on_their_way <= 2 * AT_ONCE
    assert too_early == 0
    assert standing(town, chats) == Counter(chats)
