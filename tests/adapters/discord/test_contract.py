"""Discord passes what every adapter passes."""

from collections.abc import AsyncIterator

import pytest

from bot.chat.inbound import Commanded
from tests.adapters.contract import AdapterContract, Stage
from tests.adapters.discord.stage import DiscordStage, on_stage


@pytest.fixture
async def stage() -> AsyncIterator[DiscordStage]:
    async with on_stage() as stage:
        yield stage


class TestDiscord(AdapterContract):
    """Everything in the contract, with one exception."""

    async def test_words_come_in_with_who_and_where(self, stage: Stage) -> None:
        """In a server only commands come in: words among people are not even told to us."""
        await stage.says("/help", stage.group)

        (act,) = stage.inbox.acts
        assert isinstance(act, Commanded)
        assert (act.name, act.place, act.place.private) == ("help", stage.group, False)
        assert act.sender.platform == act.place.platform == stage.adapter.platform
        assert act.sender.id
