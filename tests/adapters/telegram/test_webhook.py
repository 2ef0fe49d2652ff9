"""The door for updates that are sent: what is answered, and what is read before that."""

import json
from collections.abc import MutableMapping
from typing import Any

import pytest

from adapters.telegram.reading import Json
from adapters.telegram.webhook import MOST_BODY, Webhook
from bot.refusals import NotSaved

SECRET = "a-secret-of-the-tests"
UPDATE = json.dumps({"update_id": 7, "message": {}}).encode()


class Knock:
    """One request, as a server hands it over."""

    def __init__(self, body: bytes = UPDATE, *, secret: str | None = SECRET, method: str = "POST") -> None:
        headers = [(b"x-telegram-bot-api-secret-token", secret.encode())] if secret is not None else []
        self.scope = {"type": "http", "method": method, "path": "/", "headers": headers}
        self.parts = [body[: len(body) // 2], body[len(body) // 2 :]]
        self.read = 0
        self.status = 0

    async def receive(self) -> MutableMapping[str, Any]:
        part = self.parts[self.read]
        self.read += 1
        return {"type": "http.request", "body": part, "more_body": self.read < len(self.parts)}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.status = message.get("status", self.status)

    async def at(self, webhook: Webhook) -> int:
        await webhook(self.scope, self.receive, self.send)
        return self.status


class Core:
    def __init__(self, *, saves: bool = True) -> None:
        self.taken: list[Json] = []
        self.saves = saves

    async def take(self, update: Json) -> None:
        if not self.saves:
            raise NotSaved
        self.taken.append(update)


def webhook(core: Core, secret: str = SECRET) -> Webhook:
    made = Webhook(secret)
    made.connect(core.take)
    return made


async def test_an_update_is_taken_and_then_confirmed() -> None:
    core = Core()
    status = await Knock().at(webhook(core))

    assert (status, core.taken) == (200, [{"update_id": 7, "message": {}}])


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "ä"])
async def test_without_the_secret_not_even_the_body_is_read(secret: str | None) -> None:
    """C17."""
    core, knock = Core(), Knock(secret=secret)
    status = await knock.at(webhook(core))

    assert (status, knock.read, core.taken) == (401, 0, [])


async def test_no_secret_set_lets_nobody_in() -> None:
    assert await Knock(secret="").at(webhook(Core(), secret="")) == 401


async def test_what_could_not_be_saved_is_sent_again() -> None:
    assert await Knock().at(webhook(Core(saves=False))) == 503


async def test_while_nobody_listens_it_is_sent_again() -> None:
    assert await Knock().at(Webhook(SECRET)) == 503


async def test_a_body_that_is_too_big_is_not_kept() -> None:
    core = Core()

    assert await Knock(b"x" * (MOST_BODY + 2)).at(webhook(core)) == 413
    assert core.taken == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff\xfe"])
async def test_what_cannot_be_read_is_set_aside_for_it_would_come_for_ever(body: bytes) -> None:
    core = Core()

    assert await Knock(body).at(webhook(core)) == 200
    assert core.taken == []


async def test_a_look_at_the_address_shows_nothing() -> None:
    assert await Knock(method="GET").at(webhook(Core())) == 405
