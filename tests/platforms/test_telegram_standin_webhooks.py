"""Updates by webhook, as the stand-in of Telegram delivers them."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from telegram import (
    Bot,
)

from tests.platforms.calling import updates
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.people import Person

Json = dict[str, Any]


class Hooked:
    """A bot's own web server: keeps what it is sent, answers with the statuses it was given, then 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.answer = b""
        self.seen: list[Json] = []
        self.secrets: list[str | None] = []
        self.url = ""

    async def take(self, request: web.BaseRequest) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.seen.append(json.loads(await request.read()))
        status = self.statuses.pop(0) if self.statuses else 200
        return web.Response(status=status, body=self.answer)


@pytest.fixture
async def hooked() -> AsyncIterator[Hooked]:
    hooked = Hooked()
    runner = web.ServerRunner(web.Server(hooked.take))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hooked.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hooked
    await runner.cleanup()


async def test_a_webhook_gets_each_update_with_the_secret(
    stand_in: TelegramStandIn, bot: Bot, hooked: Hooked, ada: Person
) -> None:
    await bot.set_webhook(hooked.url, secret_token="s3cret", max_connections=1)
    stand_in.says(ada, "one")
    stand_in.says(ada, "two")
    await stand_in.drained()

    assert [update["message"]["text"] for update in hooked.seen] == ["one", "two"]
    assert hooked.secrets == ["s3cret", "s3cret"]


async def test_a_webhook_is_tried_until_it_says_200_and_order_is_kept(
    stand_in: TelegramStandIn, bot: Bot, hooked: Hooked, ada: Person
) -> None:
    hooked.statuses = [500, 503, 404]
    await bot.set_webhook(hooked.url)
    stand_in.says(ada, "one")
    stand_in.says(ada, "two")
    await stand_in.drained()
    told = await bot.get_webhook_info()

    assert [update["message"]["text"] for update in hooked.seen] == ["one"] * 4 + ["two"]
    assert told.pending_update_count == 0
    assert told.last_error_message == "Wrong response from the webhook: 404 Not Found"


async def test_one_persons_failing_update_holds_up_nobody_elses(
    stand_in: TelegramStandIn, bot: Bot, hooked: Hooked, ada: Person, bob: Person
) -> None:
    hooked.statuses = [500]
    stand_in.says(ada, "first")
    stand_in.says(bob, "second")
    await bot.set_webhook(hooked.url, max_connections=1)
    await stand_in.drained()

    assert [update["message"]["text"] for update in hooked.seen] == ["first", "second", "first"]


async def test_the_answer_to_a_webhook_may_carry_a_call(
    stand_in: TelegramStandIn, bot: Bot, hooked: Hooked, ada: Person
) -> None:
    hooked.answer = json.dumps({"method": "sendMessage", "chat_id": ada.id, "text": "Hello"}).encode()
    await bot.set_webhook(hooked.url)
    stand_in.says(ada, "hi")
    await stand_in.until(lambda: bool(stand_in.bot_messages(ada.id)))

    assert stand_in.last(ada.id).text == "Hello"


async def test_without_a_webhook_updates_are_polled_again(
    stand_in: TelegramStandIn, bot: Bot, hooked: Hooked, ada: Person
) -> None:
    await bot.set_webhook(hooked.url)
    await bot.delete_webhook()
    stand_in.says(ada, "hi")

    assert len(await updates(bot)) == 1
    assert hooked.seen == []
