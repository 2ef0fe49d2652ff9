"""Who may send what to the pages, how guessing is slowed, and what no answer of theirs gives away."""

import asyncio
import random
from collections.abc import AsyncIterator

import httpx
import pytest

from adapters.web.slowing import MOST_ANSWERS, MOST_GUESSES, Slowing
from bot.refusals import NotSaved
from tests.conftest import MakeChat
from tests.web.opening import ADDRESS, Seconds
from tests.web.take_part.conftest import Site

LETTERS = "abcdefghijklmnopqrstuvwxyz234567"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)

REQUESTS = [
    ("GET", "/a/{token}", 200),
    ("HEAD", "/a/{token}", 200),
    ("POST", "/a/{token}", 400),
    ("PUT", "/a/{token}", 405),
    ("DELETE", "/a/{token}", 405),
    ("GET", "/a/{token}/", 404),
    ("GET", "/a/{token}/result.png", 404),
    ("GET", "/a/" + "a" * 26, 404),
    ("GET", "/a/x", 404),
    ("GET", "/a/", 404),
    ("GET", "/", 404),
    ("GET", "/nowhere", 404),
    ("GET", "/static/page.css", 200),
    ("GET", "/static/page.js", 200),
    ("GET", "/static/mark.svg", 200),
    ("GET", "/static/base.css", 200),
    ("GET", "/static/frame.css", 200),
    ("GET", "/static/../adapter.py", 404),
    ("GET", "/static/none.css", 404),
]


@pytest.mark.parametrize(("method", "path", "status"), REQUESTS)
async def test_every_answer_has_the_headers(site: Site, method: str, path: str, status: int) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        response = await visitor.client.request(method, path.format(token=token))

    headers = response.headers
    assert response.status_code == status
    assert headers["content-security-policy"] == POLICY
    assert headers["strict-transport-security"] == "max-age=31536000"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert headers["x-robots-tag"] == "noindex"
    assert "permissions-policy" in headers
    assert "server" not in headers
    assert "location" not in headers
    assert "style=" not in response.text


async def test_a_fault_of_ours_is_told_kindly_and_tells_none_of_its_words(
    site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await site.asks()

    async def fault(_: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr(site.chat.core.engine, "look", fault)
    async with site.browser() as visitor:
        page = (await visitor.opens(token)).page

    said = capsys.readouterr()
    assert page.status_code == 500
    assert "It was not you." in page.text
    assert page.headers["content-security-policy"] == POLICY
    assert "secret words" not in page.text + said.out + said.err
    assert token not in said.out + said.err


async def test_a_database_that_is_away_is_told_and_nothing_is_confirmed(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await site.asks()

    async def away(*_: object) -> None:
        raise NotSaved

    async with site.browser() as visitor:
        await visitor.opens(token)
        monkeypatch.setattr(site.chat.core.engine, "do", away)
        await visitor.sends(token, option="2")
        assert visitor.page.status_code == 503
        assert "That could not be saved, so it is not counted." in visitor.text
        assert 'value="2" required checked' in visitor.page.text
        monkeypatch.setattr(site.chat.core.engine, "look", away)
        await visitor.opens(token)

        assert (visitor.page.status_code, visitor.page.headers["retry-after"]) == (503, "10")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://other.example.org", "Sec-Fetch-Site": "same-site"},
        {"Origin": "http://say.example.org", "Sec-Fetch-Site": ""},
        {"Origin": "https://say.example.org:8443", "Sec-Fetch-Site": "same-origin"},
    ],
)
async def test_another_site_cannot_answer(site: Site, headers: dict[str, str]) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        await visitor.opens(token)
        visitor.client.headers.update(headers)
        await visitor.sends(token, option="1")

        assert visitor.page.status_code == 403
        assert visitor.text.startswith("That came from another page Nothing was counted.")
    assert "open link" not in " ".join(site.chat.question.lines)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"},
        {"Origin": "null", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "null"},
        {},
        {"Sec-Fetch-Site": "none"},
    ],
)
async def test_a_page_of_ours_is_taken_from_old_browsers_too(site: Site, headers: dict[str, str]) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        await visitor.opens(token)
        for name in ("Origin", "Sec-Fetch-Site"):
            del visitor.client.headers[name]
        visitor.client.headers.update(headers)
        await visitor.sends(token, option="1")

        assert "Thank you." in visitor.text


@pytest.mark.parametrize("check", ["", "0" * 32, "é"])
async def test_a_page_without_its_word_is_not_taken_and_nothing_is_lost(site: Site, check: str) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        await visitor.opens(token)
        await visitor.sends(token, option="2", check=check)
        assert visitor.page.status_code == 403
        assert "Please check your answer, and send it once more." in visitor.text
        assert 'value="2" required checked' in visitor.page.text
        assert "open link" not in " ".join(site.chat.question.lines)
        await visitor.sends(token, option="2")

        assert "Thank you." in visitor.text


async def test_the_word_of_one_browser_and_one_link_is_no_use_in_another(site: Site) -> None:
    token = await site.asks()
    link = await site.single()
    async with site.browser() as joe, site.browser() as eve:
        await (await joe.opens(link)).sends(link, option="1")
        await eve.opens(token)
        stolen = eve.hidden("check")
        await joe.sends(link, option="2", check=stolen)

        assert joe.page.status_code == 403
    assert site.chat.question.lines[:2] == ("Soup: 1", "Salad: 0")


async def test_too_much_is_refused_before_it_is_read(site: Site) -> None:
    token = await site.asks()

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(70):
            yield b"x" * 1024

    async with site.browser() as visitor:
        said = await visitor.client.post(f"/a/{token}", data={"words": "x" * 66_000})
        unsaid = await visitor.client.post(f"/a/{token}", content=pieces())

    assert said.status_code == unsaid.status_code == 413
    assert said.headers["content-security-policy"] == POLICY
    assert "That is too much at once" in said.text


BODIES = [
    (b"\xff\xfe", "application/x-www-form-urlencoded"),
    (b"&".join(b"a%d=1" % n for n in range(500)), "application/x-www-form-urlencoded"),
    (b"{}", "application/json"),
    (b"--x\r\n\r\n--x--", "multipart/form-data; boundary=x"),
    (b"do=steal", "application/x-www-form-urlencoded"),
    (b"", ""),
]


@pytest.mark.parametrize(("body", "kind"), BODIES)
async def test_what_no_page_of_ours_sends_is_refused_kindly(site: Site, body: bytes, kind: str) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        response = await visitor.client.post(f"/a/{token}", content=body, headers={"Content-Type": kind})

    assert response.status_code in (400, 403)
    assert "open link" not in " ".join(site.chat.question.lines)


async def test_a_thousand_guesses_find_nothing_and_are_slowed_and_known_links_still_open(site: Site) -> None:
    token, link = await site.asks(), await site.single()
    chance = random.Random(7)  # noqa: S311 - seeded, so that a test is the same each time
    guessed: list[int] = []
    async with site.browser() as eve, site.browser(host="198.51.100.7") as joe:
        for _ in range(1000):
            guess = "".join(chance.choice(LETTERS) for _ in range(26))
            guessed.append((await eve.client.get(f"/a/{guess}")).status_code)
        assert guessed == [404] * MOST_GUESSES + [429] * (1000 - MOST_GUESSES)
        slowed = await eve.client.get(f"/a/{'a' * 26}")
        assert (slowed.status_code, slowed.headers["retry-after"]) == (429, "60")
        assert "Please wait a minute." in slowed.text
        assert slowed.headers["content-security-policy"] == POLICY
        for known in (token, link):
            assert (await eve.client.get(f"/a/{known}")).status_code == 200
        assert (await joe.client.get(f"/a/{'a' * 26}")).status_code == 404
        assert (await eve.client.post(f"/a/{'a' * 26}", data={"do": "answer"})).status_code == 429
        site.seconds.now += 61

        assert (await eve.client.get(f"/a/{'a' * 26}")).status_code == 404


def test_one_guesser_has_a_whole_network_of_new_addresses() -> None:
    guesses = Slowing(MOST_GUESSES, Seconds())
    told = [guesses.wait(f"2001:db8:1:2::{n:x}") for n in range(40)]

    assert told[:20] == [0] * 20
    assert all(told[20:])
    assert guesses.wait("2001:db8:1:3::1") == 0
    assert guesses.wait("::ffff:203.0.113.9") == 0


def test_addresses_that_are_none_are_one_guesser() -> None:
    guesses = Slowing(MOST_GUESSES, Seconds())

    assert [bool(guesses.wait(address)) for address in ["", "x", "1.2.3"] * 8] == [False] * 20 + [True] * 4


def test_what_is_known_of_addresses_is_bounded() -> None:
    guesses = Slowing(MOST_GUESSES, Seconds())
    for n in range(10_050):
        guesses.wait(f"10.{n // 65536}.{n // 256 % 256}.{n % 256}")

    assert len(guesses._since) == 10_000


async def test_whoever_sends_answer_after_answer_is_slowed_and_loses_nothing(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as eve, site.browser(host="198.51.100.7") as joe:
        await eve.opens(token)
        for _ in range(MOST_ANSWERS):
            site.app._pages.answers.wait("203.0.113.5")
        await eve.sends(token, option="2")
        assert eve.page.status_code == 429
        assert "Please send yours in a minute." in eve.text
        assert 'value="2" required checked' in eve.page.text
        await (await joe.opens(token)).sends(token, option="1")
        assert "Thank you." in joe.text
        site.seconds.now += 61
        await eve.sends(token, option="2")

        assert "Thank you." in eve.text


async def test_behind_a_proxy_its_last_word_says_who_asks(make_chat: MakeChat) -> None:
    """What stands before it in the header anybody can have written."""
    site = Site(await make_chat(), proxy_header="X-Forwarded-For")
    async with site.browser() as eve:
        for n in range(30):
            eve.client.headers["X-Forwarded-For"] = f"192.0.2.{n}, 203.0.113.77"
            last = await eve.client.get(f"/a/{'a' * 26}")
        assert last.status_code == 429
        eve.client.headers["X-Forwarded-For"] = "203.0.113.78"

        assert (await eve.client.get(f"/a/{'a' * 26}")).status_code == 404


async def test_a_link_is_in_no_log_and_in_no_address_of_another_page(
    site: Site, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    token = await site.asks()
    async with site.browser() as visitor:
        await (await visitor.opens(token)).sends(token, option="1")
        page = visitor.page.text

    said = capsys.readouterr()
    logged = [one.getMessage() for one in caplog.records if not one.name.startswith("httpx")]  # the client's own
    assert token not in said.out + said.err + " ".join(logged)
    assert page.count("://") == page.count('"http://www.w3.org') == 0


async def test_fifty_browsers_at_once_are_fifty_answers(site: Site) -> None:
    token = await site.asks()

    async def answer(n: int) -> int:
        async with site.browser(host=f"203.0.113.{n}") as visitor:
            await (await visitor.opens(token)).sends(token, option=str(1 + n % 3))
            return visitor.page.status_code

    assert set(await asyncio.gather(*(answer(n) for n in range(50)))) == {200}
    await site.chat.minutes_pass(1)
    assert "50 more came by the open link, which anyone may use more than once." in site.chat.question.lines


async def test_over_plain_http_on_this_machine_there_is_no_promise_of_https(make_chat: MakeChat) -> None:
    site = Site(await make_chat(), address="http://127.0.0.1:8080")
    token = await site.asks()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(site.app), base_url=site.address) as client:
        page = await client.get(f"/a/{token}")

    assert "strict-transport-security" not in page.headers


async def test_below_a_prefix_every_address_has_it(make_chat: MakeChat) -> None:
    """The proxy takes the prefix off; browsers need it."""
    site = Site(await make_chat(), address="https://example.org/carers")
    token = await site.asks()
    async with site.browser() as visitor:
        visitor.client.base_url = httpx.URL("https://example.org")
        await visitor.opens(token)
        assert f'action="/carers/a/{token}"' in visitor.page.text
        assert 'href="/carers/static/page.css"' in visitor.page.text
        await visitor.sends(token, option="1")

        assert f"Path=/carers/a/{token}" in visitor.page.headers["set-cookie"]
