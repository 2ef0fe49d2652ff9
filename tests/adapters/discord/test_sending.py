"""Messages by the library's own client, against the stand-in: shown once, changed, and what each failure means."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest

from adapters.discord.sending import Sending
from adapters.discord.showing import Drawn, draw
from bot.chat.adapter import Gone, RetryLater, Unreachable
from bot.chat.inbound import Place
from bot.chat.outbound import Message, Receipt
from tests.adapters.contract import QUESTION
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.people import Person

CLOSED = Drawn(text="It has closed.")


@pytest.fixture
async def stand_in() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def client(stand_in: DiscordStandIn) -> AsyncIterator[discord.Client]:
    with stand_in.pointed():
        client = discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=30.0)
        await client.login(stand_in.token)
        yield client
        await client.close()


@pytest.fixture
def sending(client: discord.Client) -> Sending:
    return Sending(lambda: client)


@pytest.fixture
def bob(stand_in: DiscordStandIn) -> Person:
    return stand_in.person("Bob")


@pytest.fixture
def carers(stand_in: DiscordStandIn, bob: Person) -> Channel:
    return next(iter(stand_in.guild("Carers", members=[bob]).channels.values()))


def place(channel: Channel) -> Place:
    assert channel.guild is not None
    return Place(platform="discord", id=str(channel.guild.id), topic=str(channel.id))


def private(person: Person) -> Place:
    return Place(platform="discord", id=str(person.id), private=True)


def drawn(message: Message = QUESTION) -> Drawn:
    return draw(message, answers=lambda choice: choice.action.startswith("vote:"), choose="Choose one")


def texts(channel: Channel) -> list[str]:
    return [shown.text for shown in channel.by_bot()]


async def test_a_message_is_shown_silently_where_it_should_be(sending: Sending, carers: Channel) -> None:
    await sending.show(place(carers), drawn(), silent=True)
    await sending.show(place(carers), drawn())

    assert [bool(shown.flags & 1 << 12) for shown in carers.by_bot()] == [True, False]
    assert not any(shown.shows_preview for shown in carers.by_bot())


async def test_a_message_for_a_thread_is_in_that_thread(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    thread = stand_in.opens_thread(carers, "Meals")
    await sending.show(place(thread), CLOSED)

    assert (texts(thread), texts(carers)) == (["It has closed."], [])


@pytest.mark.parametrize("kind", ["cut_after", "malformed"])
async def test_a_message_of_which_we_were_not_told_is_shown_once_when_it_is_sent_again(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, kind: Any
) -> None:
    stand_in.fault(kind)
    with pytest.raises(RetryLater):
        await sending.show(place(carers), drawn(), once="7-0")
    receipt = await sending.show(place(carers), drawn(), once="7-0")

    assert [str(shown.id) for shown in carers.by_bot()] == [receipt.id]
    assert carers.last.edits == 0


async def test_and_it_is_up_to_date_then(sending: Sending, stand_in: DiscordStandIn, carers: Channel) -> None:
    stand_in.fault("cut_after")
    with pytest.raises(RetryLater):
        await sending.show(place(carers), drawn(), once="7-0")
    await sending.show(place(carers), CLOSED, once="7-0")

    assert texts(carers) == ["It has closed."]


async def test_what_is_sent_under_two_names_or_none_is_shown_twice(sending: Sending, carers: Channel) -> None:
    for once in ("7-0", "7-1", "", "", "long " * 20 + "1", "long " * 20 + "2"):
        await sending.show(place(carers), CLOSED, once=once)

    assert len(carers.by_bot()) == 6


async def test_changing_what_somebody_deleted_is_gone(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    receipt = await sending.show(place(carers), drawn())
    stand_in.deletes(carers.last)

    with pytest.raises(Gone):
        await sending.change(place(carers), receipt, CLOSED)


@pytest.mark.parametrize("receipt", ["not-a-number", "987654", ""])
async def test_a_receipt_that_is_none_of_discords_is_gone(sending: Sending, carers: Channel, receipt: str) -> None:
    with pytest.raises(Gone):
        await sending.change(place(carers), Receipt(receipt), CLOSED)


async def test_taking_away_twice_and_leaving_twice_is_no_failure(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    receipt = await sending.show(place(carers), drawn())
    for _ in range(2):
        await sending.take_away(place(carers), receipt)
    for _ in range(2):
        await sending.leave(place(carers))

    assert texts(carers) == []
    assert carers.guild is not None
    assert stand_in.bot.id not in carers.guild.members


# Places that cannot be written to


def _is_deleted(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    stand_in.removes_channel(channel)
    return channel


def _is_hidden(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    stand_in.overrides(channel, stand_in.bot, deny=["view_channel"])
    return channel


def _is_read_only(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    stand_in.overrides(channel, stand_in.bot, deny=["send_messages"])
    return channel


def _is_locked(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    thread = stand_in.opens_thread(channel, "Meals")
    stand_in.archives(thread, locked=True)
    return thread


def _is_a_forum(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    assert channel.guild is not None
    return stand_in.opens_channel(channel.guild, "forum", "forum")


def _has_removed_us(stand_in: DiscordStandIn, channel: Channel) -> Channel:
    assert channel.guild is not None
    stand_in.removes_bot(channel.guild)
    return channel


@pytest.mark.parametrize("closes", [_is_deleted, _is_hidden, _is_read_only, _is_locked, _is_a_forum, _has_removed_us])
async def test_a_place_where_we_may_not_write_cannot_be_reached(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, closes: Any
) -> None:
    with pytest.raises(Unreachable):
        await sending.show(place(closes(stand_in, carers)), CLOSED)


@pytest.mark.parametrize("closes", [_is_deleted, _is_hidden, _has_removed_us])
async def test_what_stands_where_we_see_nothing_any_more_cannot_be_changed_and_is_let_be(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, closes: Any
) -> None:
    receipt = await sending.show(place(carers), drawn())
    closes(stand_in, carers)
    with pytest.raises(Unreachable):
        await sending.change(place(carers), receipt, CLOSED)
    await sending.take_away(place(carers), receipt)

    assert [shown.deleted for shown in carers.all_messages.values()] == [False]


async def test_a_thread_that_was_only_put_away_is_opened_again(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    thread = stand_in.opens_thread(carers, "Meals")
    stand_in.archives(thread)
    await sending.show(place(thread), CLOSED)

    assert texts(thread) == ["It has closed."]


@pytest.mark.parametrize(
    "nowhere",
    [
        Place(platform="discord", id="1", topic="nowhere"),
        Place(platform="discord", id="1", topic=""),
        Place(platform="discord", id="nobody", private=True),
        Place(platform="discord", id="", private=True),
        Place(platform="discord", id="1", topic="99"),
    ],
    ids=repr,
)
async def test_a_place_that_is_none_of_discords_cannot_be_reached(sending: Sending, nowhere: Place) -> None:
    with pytest.raises(Unreachable):
        await sending.show(nowhere, CLOSED)


async def test_whoever_takes_no_private_messages_cannot_be_reached(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, bob: Person
) -> None:
    await sending.show(private(bob), CLOSED)
    stand_in.closes_private_messages(bob)
    with pytest.raises(Unreachable):
        await sending.show(private(bob), CLOSED)
    stand_in.closes_private_messages(bob, opens=True)
    await sending.show(private(bob), CLOSED)

    assert len(texts(stand_in.world.private(bob))) == 2
    assert len(stand_in.calls("open_private_channel")) == 1


# What is tried later


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "malformed", "status"])
async def test_whatever_else_goes_wrong_is_tried_later(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, bob: Person, kind: Any
) -> None:
    stand_in.fault(kind, times=2, status=503)

    for where in (place(carers), private(bob)):
        with pytest.raises(RetryLater):
            await sending.show(where, CLOSED)


async def test_without_a_client_and_while_it_closes_it_is_tried_later(
    sending: Sending, stand_in: DiscordStandIn, client: discord.Client, carers: Channel
) -> None:
    with pytest.raises(RetryLater):
        await Sending(lambda: None).show(place(carers), CLOSED)
    await client.http.close()
    with pytest.raises(RetryLater):
        await sending.show(place(carers), CLOSED)


async def test_discords_limits_are_kept_and_nothing_is_lost(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    stand_in.limit(send=(5, 0.1), edit=(5, 0.1), overall=(1000, 1.0))
    shown = await asyncio.gather(*(sending.show(place(carers), CLOSED, once=str(n)) for n in range(15)))
    await asyncio.gather(*(sending.change(place(carers), receipt, drawn()) for receipt in shown))

    assert len(texts(carers)) == 15
    assert (stand_in.record.too_many, stand_in.record.too_early) == (0, 0)


@pytest.mark.parametrize("overall", [False, True])
async def test_too_many_requests_are_waited_out_where_that_is_short(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel, overall: bool
) -> None:
    stand_in.fault("too_many", retry_after=0.05, overall=overall)
    await asyncio.gather(*(sending.show(place(carers), CLOSED, once=str(n)) for n in range(3)))

    assert len(texts(carers)) == 3
    assert (stand_in.record.too_many, stand_in.record.too_early) == (1, 0)


async def test_too_many_requests_are_tried_again_when_discord_says_where_that_is_long(
    sending: Sending, stand_in: DiscordStandIn, carers: Channel
) -> None:
    stand_in.fault("too_many", retry_after=45)
    with pytest.raises(RetryLater) as failed:
        await sending.show(place(carers), CLOSED)

    assert failed.value.seconds == 45
