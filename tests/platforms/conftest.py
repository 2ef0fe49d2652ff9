"""A stand-in of Telegram, and the real library's bot that speaks with it."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person
from tests.support.chat import Clock


@pytest.fixture
async def stand_in(clock: Clock) -> AsyncIterator[TelegramStandIn]:
    """On a clock that a test moves; forgives nothing at the end that a test has not forgiven."""
    async with TelegramStandIn(clock=clock, webhook_pause=0.001) as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def bot(stand_in: TelegramStandIn, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    """python-telegram-bot's own bot, over HTTP; only its address is another one."""
    # Without this the library warns of its own reading of `retry_after`, and a warning is an error here.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with Bot(stand_in.token, base_url=f"{stand_in.api_url}/bot") as bot:
        yield bot


@pytest.fixture
def ada(stand_in: TelegramStandIn) -> Person:
    return stand_in.person(501, "Ada", "ada_h")


@pytest.fixture
def bob(stand_in: TelegramStandIn) -> Person:
    return stand_in.person(502, "Bob")


@pytest.fixture
def carers(stand_in: TelegramStandIn, ada: Person, bob: Person) -> Chat:
    return stand_in.group("Carers", members=[bob], admins=[ada], bot=True)
