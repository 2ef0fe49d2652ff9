"""Calls in their turn, through the library's real bot and our own client, against the stand-in."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from adapters.telegram.limits import Need, Rate, Turns
from adapters.telegram.line import Line
from adapters.telegram.request import AioRequest, TooMany
from adapters.telegram.sending import Sending
from adapters.telegram.showing import Drawn, draw
from bot.chat.adapter import Gone, PlaceMoved, RetryLater, Unreachable
from bot.chat.inbound import Place
from bot.chat.outbound import Message, Receipt
from tests.adapters.contract import QUESTION
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.speaking import DELETABLE


class Seconds:
    """Seconds that pass when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def bot(stand_in: TelegramStandIn) -> AsyncIterator[Bot]:
    request = AioRequest()
    yield Bot(stand_in.token, base_url=f"{stand_in.api_url}/bot", request=request, get_updates_request=request)
    await request.shutdown()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def sending(bot: Bot, seconds: Seconds) -> Sending:
    return Sending(bot, Line(Turns(), seconds))


@pytest.fixture
def carers(stand_in: TelegramStandIn) -> Chat:
    return stand_in.group("Carers", admins=[stand_in.person(501, "Ada")], bot=True)


def place(chat: Chat, topic: str = "") -> Place:
    return Place(platform="telegram", id=str(chat.id), topic=topic)


def drawn(message: Message = QUESTION) -> Drawn:
    return draw(message, "caresay_bot", lambda choice: choice.action.startswith("vote:"))


CLOSED = drawn(Message(title="It has closed."))


async def test_a_message_is_shown_silently_where_it_should_be(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    await sending.show(place(carers), drawn(), Need.POST, silent=True)
    await sending.show(place(carers), drawn(), Need.POST)

    assert [shown.silent for shown in stand_in.bot_messages(carers)] == [True, False]
    assert not any(shown.shows_preview for shown in stand_in.bot_messages(carers))


async def test_a_message_for_a_topic_is_in_that_topic(sending: Sending, stand_in: TelegramStandIn) -> None:
    forum = stand_in.forum("Forum", admins=[stand_in.person(501)], topics=["Meals"], bot=True)
    [thread] = forum.topics
    await sending.show(place(forum, str(thread)), drawn(), Need.POST)

    assert stand_in.last(forum).thread == thread


async def test_a_reply_to_a_deleted_message_is_sent_without_it(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    asked = stand_in.says(501, "/poll", carers)
    stand_in.deletes(asked)
    await sending.show(place(carers), CLOSED, Need.ANSWER, reply_to=asked.id)

    assert stand_in.last(carers).text == "It has closed."


async def test_a_change_to_what_is_shown_already_is_no_failure(sending: Sending, carers: Chat) -> None:
    receipt = await sending.show(place(carers), drawn(), Need.POST)
    await sending.change(place(carers), receipt, drawn(), Need.POST)

    assert carers.last.edits == 0


async def test_changing_what_somebody_deleted_is_gone(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(), Need.POST)
    stand_in.deletes(stand_in.last(carers))

    with pytest.raises(Gone):
        await sending.change(place(carers), receipt, CLOSED, Need.POST)


@pytest.mark.parametrize("receipt", ["not-a-number", "987654"])
async def test_a_receipt_that_is_none_of_telegrams_is_gone(sending: Sending, carers: Chat, receipt: str) -> None:
    with pytest.raises(Gone):
        await sending.change(place(carers), Receipt(receipt), CLOSED, Need.POST)


async def test_taking_away_twice_and_leaving_twice_is_no_failure(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(), Need.POST)
    for _ in range(2):
        await sending.take_away(place(carers), receipt)
    for _ in range(2):
        await sending.leave(place(carers))

    assert "Lunch on Friday?" not in stand_in.transcript(carers)
    assert not carers.member(stand_in.bot).there


async def test_what_is_too_old_to_be_deleted_stands_without_its_buttons(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat
) -> None:
    receipt = await sending.show(place(carers), drawn(), Need.POST)
    had = stand_in.last(carers).labels
    stand_in.world.clock.leap(DELETABLE)
    for _ in range(2):
        await sending.take_away(place(carers), receipt)

    assert had
    assert stand_in.last(carers).labels == ()


async def test_a_group_that_became_large_has_moved(sending: Sending, stand_in: TelegramStandIn, carers: Chat) -> None:
    large = stand_in.migrates(carers)

    with pytest.raises(PlaceMoved) as moved:
        await sending.show(place(carers), drawn(), Need.POST)

    assert moved.value.to.id == str(large.id)


async def test_somebody_who_never_wrote_cannot_be_written_to(sending: Sending, stand_in: TelegramStandIn) -> None:
    stranger = Place(platform="telegram", id=str(stand_in.person().id), private=True)

    with pytest.raises(Unreachable):
        await sending.show(stranger, drawn(), Need.ANSWER)


async def test_a_place_without_a_number_cannot_be_written_to(sending: Sending) -> None:
    with pytest.raises(Unreachable):
        await sending.show(Place(platform="telegram", id="nowhere"), drawn(), Need.POST)


async def test_too_many_requests_hold_that_chat_alone_until_telegram_says(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat, seconds: Seconds
) -> None:
    """D11: no call before the time is over."""
    others = stand_in.group("Others", admins=[501], bot=True)
    stand_in.fault("too_many", chat=carers.id, retry_after=30)
    waits = []
    for now in (0.0, 10.0, 27.0):
        seconds.now = now
        with pytest.raises(RetryLater) as failed:
            await sending.show(place(carers), drawn(), Need.POST)
        waits.append(failed.value.seconds)
    await sending.show(place(others), drawn(), Need.POST)

    assert waits == [30.0, 20.0, 3.0]
    assert len(stand_in.calls("sendMessage")) == 2


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "malformed", "status"])
async def test_whatever_else_goes_wrong_is_tried_later(
    sending: Sending, stand_in: TelegramStandIn, carers: Chat, kind: str
) -> None:
    stand_in.fault(kind)  # type: ignore[arg-type]  # parametrised

    with pytest.raises(RetryLater):
        await sending.show(place(carers), drawn(), Need.POST)


async def test_no_error_of_the_client_holds_the_token(bot: Bot, stand_in: TelegramStandIn, carers: Chat) -> None:
    stand_in.fault("cut_before")
    with pytest.raises(NetworkError) as failed:
        await bot.send_message(carers.id, "Hello")
    error: BaseException | None = failed.value

    while error is not None:
        assert stand_in.token not in f"{error} {error!r}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


async def test_a_refusal_with_a_time_is_read_without_the_librarys_warning(
    bot: Bot, stand_in: TelegramStandIn, carers: Chat
) -> None:
    stand_in.fault("too_many", retry_after=31)

    with pytest.raises(TooMany) as failed:
        await bot.send_message(carers.id, "Hello")

    assert failed.value.seconds == 31.0


@pytest.mark.parametrize("answer", [b"", b"[]", b"<html>", b"\xff"])
def test_an_answer_that_is_no_answer_is_an_error_and_not_logged(
    answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(TelegramError):
        AioRequest.parse_json_payload(answer)

    assert caplog.records == []


async def test_other_refusals_stay_as_they_are(bot: Bot) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(1, "Hello")


async def test_connections_are_opened_again_after_they_were_closed(bot: Bot, stand_in: TelegramStandIn) -> None:
    await bot.get_me()
    await bot.request.shutdown()

    assert (await bot.get_me()).username == stand_in.bot.username


async def test_a_post_that_would_wait_long_is_owed_again_and_an_answer_waits(seconds: Seconds) -> None:
    line = Line(Turns(group=Rate(interval=10.0, burst=1)), seconds)
    await line.turn("-1", Need.POST)

    with pytest.raises(RetryLater) as failed:
        await line.turn("-1", Need.POST)

    assert failed.value.seconds == pytest.approx(10.0)


async def test_those_who_wait_go_in_order_answers_first() -> None:
    loop = asyncio.get_running_loop()
    line = Line(Turns(overall=Rate(interval=0.005, burst=1)), loop.time)
    gone: list[str] = []

    async def go(chat: str, need: Need) -> None:
        await line.turn(chat, need)
        gone.append(chat)

    await asyncio.gather(*(go(f"-{number}", Need.POST) for number in range(5)), go("501", Need.ANSWER))

    assert gone == ["-0", "501", "-1", "-2", "-3", "-4"]


async def test_whoever_is_cancelled_leaves_the_line() -> None:
    loop = asyncio.get_running_loop()
    line = Line(Turns(overall=Rate(interval=0.02, burst=1)), loop.time)
    await line.turn("-1", Need.POST)
    waiting = asyncio.create_task(line.turn("-2", Need.POST))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await line.turn("-3", Need.POST)

    assert line._granted == {}
