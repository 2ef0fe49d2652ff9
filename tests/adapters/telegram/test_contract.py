"""Telegram passes what every adapter passes."""

from collections.abc import AsyncIterator

import pytest

from bot.chat.inbound import Said
from tests.adapters.contract import AdapterContract, Stage
from tests.adapters.telegram.stage import TelegramStage, on_stage


@pytest.fixture
async def stage() -> AsyncIterator[TelegramStage]:
    async with on_stage() as stage:
        yield stage


class TestTelegram(AdapterContract):
    """Everything in the contract, with one exception."""

    async def test_words_come_in_with_who_and_where(self, stage: Stage) -> None:
        """In a group only commands come in: words among people are left unread."""
        await stage.says("/help", stage.group)

        (act,) = stage.inbox.acts
        assert isinstance(act, Said)
        assert (act.text, act.place, act.place.private) == ("/help", stage.group, False)
        assert act.sender.id == "501"
