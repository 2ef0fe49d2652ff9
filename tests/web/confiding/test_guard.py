"""Who may send what to the pages, how guessing is slowed, and what no answer of theirs gives away."""

from typing import Any

import httpx
import pytest
from starlette.requests import Request

from adapters.web.confiding.adapter import MOST_SENDINGS
from adapters.web.confiding.asking import Asking
from adapters.web.slowing import MOST_GUESSES
from tests.concerns.desk import WORDS
from tests.web.confiding.conftest import Booth
from tests.web.take_part.test_guard import POLICY

REQUESTS = [
    ("GET", "/c/{token}", 200),
    ("HEAD", "/c/{token}", 200),
    ("GET", "/c/{token}/write", 200),
    ("GET", "/c/{token}/code", 200),
    ("GET", "/c/{token}/poster", 200),
    ("GET", "/c/{token}/poster.png", 200),
    ("POST", "/c/{token}", 400),
    ("POST", "/c/{token}/code", 400),
    ("POST", "/c/{token}/write", 405),
    ("PUT", "/c/{token}", 405),
    ("DELETE", "/c/{token}", 405),
    ("GET", "/c/{token}/", 404),
    ("GET", "/c/{token}/nowhere", 404),
    ("GET", "/c/x", 404),
    ("GET", "/c/", 404),
    ("GET", "/c", 404),
    ("GET", "/c/static/page.css", 200),
    ("GET", "/c/static/forms.css", 200),
    ("GET", "/c/static/base.css", 200),
    ("GET", "/c/static/page.js", 200),
    ("GET", "/c/static/mark.svg", 200),
    ("GET", "/c/static/../adapter.py", 404),
    ("GET", "/c/static/none.css", 404),
]


@pytest.mark.parametrize(("method", "path", "status"), REQUESTS)
async def test_every_answer_has_the_headers_and_no_cookie(booth: Booth, method: str, path: str, status: int) -> None:
    async with booth.browser() as visitor:
        response = await visitor.client.request(method, path.format(token=booth.token))

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
    assert not {"server", "location", "set-cookie"} & set(headers)
    assert "style=" not in response.text


async def test_a_fault_of_ours_is_told_kindly_and_tells_none_of_its_words(
    booth: Booth, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fault(*_: object) -> None:
        raise RuntimeError("secret words")

    async with booth.browser() as visitor:
        await visitor.writes()
        monkeypatch.setattr(booth.chat.core.engine, "do", fault)
        await visitor.presses("send")
        said = capsys.readouterr()

        assert visitor.page.status_code == 500
        assert "It was not you." in visitor.text
        for each in ("secret words", WORDS, booth.token, "203.0.113.5"):
            assert each not in said.out + said.err


@pytest.mark.parametrize("path", ["", "/code"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://say.example.org", "Sec-Fetch-Site": ""},
    ],
)
async def test_another_site_cannot_send(booth: Booth, headers: dict[str, str], path: str) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        data = {**visitor.form(), "do": ["send"]}
        page = await visitor.client.post(f"{visitor.at}{path}", data=data, headers=headers)

    assert page.status_code == 403
    assert booth.desk.concerns() == []


@pytest.mark.parametrize("do", ["", "nothing", "send "])
async def test_what_no_button_says_does_nothing(booth: Booth, do: str) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        await visitor.presses(do)

        assert visitor.page.status_code == 400
    assert booth.desk.concerns() == []


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"words=%FF%FE", "application/x-www-form-urlencoded"),
        (b"\xff", "application/x-www-form-urlencoded"),
        (b"&".join(b"reader=a" for _ in range(600)), "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (b"", ""),
    ],
)
async def test_what_no_form_of_ours_sends_is_refused(booth: Booth, content: bytes, kind: str) -> None:
    async with booth.browser() as visitor:
        await visitor.opens()
        page = await visitor.client.post(visitor.at, content=content, headers={"Content-Type": kind})

    assert page.status_code == 400


async def test_guessing_links_is_slowed_and_the_right_one_never_is(booth: Booth) -> None:
    async with booth.browser() as visitor, booth.browser(host="198.51.100.7") as other:
        pages = [await visitor.client.get(f"/c/{'a' * 25}{n % 6 + 2}") for n in range(MOST_GUESSES + 2)]
        assert [page.status_code for page in pages[-2:]] == [429, 429]
        assert pages[-1].headers["retry-after"] == "60"
        assert (await visitor.opens()).page.status_code == 200
        assert (await other.client.get("/c/x")).status_code == 404
        booth.seconds.now += 60

        assert (await visitor.client.get("/c/x")).status_code == 404


async def test_sending_again_and_again_is_slowed_before_it_costs_anything(booth: Booth, stretched: list[str]) -> None:
    async with booth.browser() as visitor:
        for _ in range(MOST_SENDINGS + 3):
            await visitor.sends()

        assert visitor.page.status_code == 429
        assert "Please send yours again in a minute." in visitor.text
        assert visitor.form()["words"] == [WORDS]
    assert len(stretched) == MOST_SENDINGS


async def test_the_words_the_code_and_who_reads_are_in_no_address(booth: Booth) -> None:
    asked = list[httpx.URL]()

    async def note(request: httpx.Request) -> None:
        asked.append(request.url)

    async with booth.browser() as visitor:
        visitor.client.event_hooks["request"].append(note)
        code = await visitor.sends()
        await visitor.follows(code)
        await visitor.presses("add", words="More of it.")
        await visitor.presses("hide")

    assert {url.path.replace(booth.token, "TOKEN") for url in asked} == {
        "/c/TOKEN",
        "/c/TOKEN/write",
        "/c/TOKEN/code",
    }
    assert not any(url.query for url in asked)


async def test_looking_changes_nothing(booth: Booth) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends()
        for path in ("", "/write", "/code"):
            query = {"do": "withdraw-yes", "code": code, "words": WORDS}
            await visitor.client.get(f"{visitor.at}{path}", params=query)

    assert len(booth.desk.concerns()) == 1


def _request(host: str, **headers: str) -> Request:
    raw: list[Any] = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "client": (host, 1), "headers": raw})


def test_one_household_is_one_asker_whoever_writes_in_front_of_the_header() -> None:
    asking = Asking("https://say.example.org", "X-Forwarded-For")
    one = asking.asker(_request("127.0.0.1", x_forwarded_for="9.9.9.9, 203.0.113.5"))

    assert one == asking.asker(_request("127.0.0.1", x_forwarded_for="203.0.113.5"))
    assert one != asking.asker(_request("127.0.0.1", x_forwarded_for="203.0.113.6"))
    assert asking.asker(_request("127.0.0.1", x_forwarded_for="2001:db8::1")) == asking.asker(
        _request("127.0.0.1", x_forwarded_for="2001:db8::2")
    )


def test_behind_a_proxy_that_does_not_say_who_asks_nobody_waits_for_others() -> None:
    asking = Asking("https://say.example.org", "")

    assert asking.asker(_request("127.0.0.1")) != asking.asker(_request("127.0.0.1"))


def test_on_this_machine_it_is_by_address() -> None:
    asking = Asking("http://127.0.0.1:8080", "")

    assert asking.asker(_request("127.0.0.1")) == asking.asker(_request("127.0.0.1"))
