"""Rows C08, C17 and C18 of `adversarial.md`: headers on every answer, faults that tell nothing, bodies too large."""

from collections.abc import MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from adapters.web.dashboard.adapter import MOST_BODY
from bot.config import read_settings
from bot.main.platforms import build_platforms
from bot.refusals import NotSaved
from storage.keys import Keys, MasterKey
from tests.conftest import MakeChat
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import COOKIE, is_in, words
from tests.web.dashboard.conftest import Desk
from tests.web.opening import ADDRESS

EVERYWHERE = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "strict-transport-security": "max-age=31536000",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "x-robots-tag": "noindex",
}

REQUESTS = [
    ("GET", "/login", 200),
    ("HEAD", "/login", 200),
    ("GET", "/", 303),
    ("GET", "/d", 303),
    ("GET", "/d/{here}/today", 200),
    ("HEAD", "/d/{here}/today", 200),
    ("POST", "/login", 400),
    ("POST", "/d/out", 403),
    ("GET", "/d/out", 405),
    ("PUT", "/login", 405),
    ("DELETE", "/d/{here}/today", 405),
    ("OPTIONS", "/d/{here}/today", 405),
    ("GET", "/d/{here}/today/", 404),
    ("GET", "/d/{here}/nothing", 404),
    ("GET", "/d/99/today", 404),
    ("GET", "/d/", 404),
    ("GET", "/login/", 404),
    ("GET", "/nowhere", 404),
    ("GET", "/d/static/dashboard.css", 200),
    ("GET", "/d/static/login.js", 200),
    ("GET", "/d/static/mark.svg", 200),
    ("GET", "/d/static/base.css", 200),
    ("GET", "/d/static/frame.css", 200),
    ("GET", "/d/static/none.css", 404),
    ("GET", "/d/static/", 404),
    ("GET", "/d/static", 404),
    ("GET", "/d/static/%2e%2e/adapter.py", 404),
    ("GET", "/d/static/%2fetc/passwd", 404),
    ("GET", "/d/static/%00", 404),
    ("POST", "/d/static/login.js", 405),
]


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on both databases."""
    return Desk(chat)


def all_there(headers: Any) -> bool:
    """Whether every header of trust.md §4 is there, and none that tells what runs here."""
    assert {name: headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert headers["permissions-policy"].count("=()") == len(headers["permissions-policy"].split(","))
    assert not {"server", "x-powered-by", "via"} & set(headers)
    return True


# C08


async def test_every_answer_has_every_header(desk: Desk) -> None:
    here = (await desk.community()).id
    async with desk.signed_in() as visitor:
        for method, path, status in REQUESTS:
            desk.seconds.now += 1
            answer = await visitor.client.request(method, path.format(here=here))

            assert (answer.status_code, method, path) == (status, method, path)
            assert all_there(answer.headers)
            assert " style=" not in answer.text


async def test_over_plain_http_nothing_is_promised_of_https(make_chat: MakeChat) -> None:
    desk = Desk(await make_chat(), address="http://127.0.0.1:8080")
    async with desk.signed_in() as visitor:
        assert await is_in(visitor)
        assert "strict-transport-security" not in visitor.page.headers


@pytest.mark.parametrize("door", ["look", "do"])
async def test_a_fault_of_ours_is_told_kindly_and_tells_none_of_its_words(
    desk: Desk, door: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fault(*_: object) -> None:
        raise RuntimeError("mum fell again")

    here = (await desk.community()).id
    async with desk.signed_in() as visitor:
        monkeypatch.setattr(desk.chat.core.engine, door, fault)
        if door == "look":
            await visitor.opens(f"/d/{here}/today")
        else:
            await visitor.sends("/d/out")
        token = visitor.client.cookies[COOKIE]

    said = capsys.readouterr()
    assert visitor.page.status_code == 500
    assert all_there(visitor.page.headers)
    assert words("dash-fault-more") in visitor.text
    for word in ("mum fell again", "RuntimeError", "Traceback", "Starlette", "Python", token):
        assert word not in visitor.page.text
    for word in ("mum fell again", token):
        assert word not in said.out + said.err


async def test_a_database_that_is_away_is_told_with_when_to_come_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise NotSaved

    async with desk.signed_in() as visitor:
        monkeypatch.setattr(desk.chat.core.engine, "look", away)
        await visitor.opens("/d")

    assert (visitor.page.status_code, visitor.page.headers["retry-after"]) == (503, "10")
    assert all_there(visitor.page.headers)


# C17


async def test_no_address_takes_what_discord_would_send(desk: Desk, tmp_path: Path) -> None:
    """Discord is heard by its gateway alone (trust.md §7.21): no signature can be forged where none is taken."""
    told = {
        "CARESAY_TELEGRAM__TOKEN": "123456:telegram",
        "CARESAY_TELEGRAM__MODE": "webhook",
        "CARESAY_DISCORD__TOKEN": "discord",
        "CARESAY_WEB__PUBLIC_URL": ADDRESS,
    }
    platforms = build_platforms(read_settings(told, tmp_path), Keys((MasterKey(b"k" * 32),)))
    assert set(platforms.adapters) == {"discord", "telegram"}
    assert set(platforms.mounts) == {"/telegram"}

    async with desk.browser() as visitor:
        for path in ("/discord", "/interactions", "/api/interactions", "/d/discord"):
            answer = await visitor.client.post(path, json={"type": 1}, headers={"X-Signature-Ed25519": "00"})
            assert (answer.status_code, path) == (404, path)


# C18


@dataclass
class Flood:
    """A body that a client sends bit by bit, and how much of it was taken."""

    method: str
    path: str
    says: str = ""
    size: int = 2 * 2**20
    bit: int = 64 * 1024
    taken: int = 0
    sent: list[MutableMapping[str, Any]] = field(default_factory=list)

    async def at(self, desk: Desk) -> int:
        headers = [(b"host", b"say.example.org"), (b"content-type", b"application/x-www-form-urlencoded")]
        if self.says:
            headers.append((b"content-length", self.says.encode()))
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": self.method,
            "path": self.path,
            "raw_path": self.path.encode(),
            "query_string": b"",
            "root_path": "",
            "scheme": "https",
            "server": ("say.example.org", 443),
            "client": ("203.0.113.5", 5000),
            "headers": headers,
        }
        await desk.app(scope, self.receive, self.send)
        return int(self.sent[0]["status"])

    async def receive(self) -> MutableMapping[str, Any]:
        bit = min(self.bit, self.size - self.taken)
        self.taken += bit
        return {"type": "http.request", "body": b"a" * bit, "more_body": self.taken < self.size}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.sent.append(message)


@pytest.mark.parametrize("says", [str(2 * 2**20), "", "5", "-1", "x", "9" * 5000])
async def test_of_two_mebibytes_no_more_is_taken_than_a_page_may_have(make_chat: MakeChat, says: str) -> None:
    desk = Desk(await make_chat())
    for path in (*{row.path for row in desk.app.table}, "/nowhere", "/d/static/login.js"):
        for method in ("POST", "PUT", "DELETE", "GET"):
            flood = Flood(method, path, says)
            status = await flood.at(desk)

            assert (status, method, path) == (413, method, path)
            assert flood.taken <= (MOST_BODY + flood.bit if says in ("", "5") else 0)
            assert sum(len(message.get("body", b"")) for message in flood.sent) < 20_000
            assert all_there({name.decode(): value.decode() for name, value in flood.sent[0]["headers"]})


async def test_a_body_of_one_mebibyte_is_read(make_chat: MakeChat) -> None:
    desk = Desk(await make_chat())

    assert await Flood("POST", "/login", str(2**20), size=2**20).at(desk) == 422
