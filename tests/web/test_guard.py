"""Who may come in, over real HTTP."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.web.conftest import TOKEN, Opened
from tests.web.page import Page

SAYING = {"key": "abcdefghijklmnop", "as": "pat", "in": "riverside", "side": "group", "where": "group", "text": "Hello"}


@pytest.fixture
async def stranger(opened: Opened) -> AsyncIterator[httpx.AsyncClient]:
    """A client without the link."""
    async with httpx.AsyncClient(base_url=opened.url, trust_env=False) as client:
        yield client


async def test_without_the_link_there_is_a_kind_page_and_nothing_else(stranger: httpx.AsyncClient) -> None:
    response = await stranger.get("/as/pat/riverside")

    assert response.status_code == 403
    assert "Please open that whole link." in response.text


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "é"])
async def test_a_wrong_link_does_not_open(stranger: httpx.AsyncClient, token: str) -> None:
    response = await stranger.get("/", params={"token": token})

    assert response.status_code == 403
    assert "set-cookie" not in response.headers


async def test_the_link_opens_and_leaves_the_address(stranger: httpx.AsyncClient) -> None:
    response = await stranger.get("/", params={"token": TOKEN})

    cookie = response.headers["set-cookie"]
    assert (response.status_code, response.headers["location"]) == (303, "/")
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


async def test_the_link_followed_from_another_site_takes_one_tap_more(stranger: httpx.AsyncClient) -> None:
    response = await stranger.get("/", params={"token": TOKEN}, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 200
    assert "/" in Page(response.text).links


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.2", ""]
)
async def test_another_name_for_this_machine_is_refused(visitor: httpx.AsyncClient, host: str) -> None:
    response = await visitor.get("/as/pat/riverside", headers={"Host": host})

    assert response.status_code == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:9999", "127.0.0.1:80", "LOCALHOST:8081"])
async def test_any_port_of_this_machine_will_do_for_a_tunnel(visitor: httpx.AsyncClient, host: str) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    response = await visitor.get("/as/pat/riverside", headers={"Host": host, "Cookie": cookie})

    assert response.status_code == 200


@pytest.mark.parametrize(
    "header", ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Anything", "X-Real-IP", "Via"]
)
async def test_a_forwarded_visit_is_told_why_it_is_refused(visitor: httpx.AsyncClient, header: str) -> None:
    response = await visitor.get("/as/pat/riverside", headers={header: "1.2.3.4"})

    assert response.status_code == 403
    assert "passed on by another server" in response.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "null"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_another_page_cannot_act(opened: Opened, visitor: httpx.AsyncClient, headers: dict[str, str]) -> None:
    response = await visitor.post("/say", data=SAYING, headers=headers)

    assert response.status_code == 403
    assert opened.core.acts == []


async def test_an_act_without_any_origin_is_refused(opened: Opened, visitor: httpx.AsyncClient) -> None:
    del visitor.headers["Origin"]
    response = await visitor.post("/say", data=SAYING)

    assert response.status_code == 403


async def test_a_form_sent_without_script_is_let_in(opened: Opened, visitor: httpx.AsyncClient) -> None:
    headers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    response = await visitor.post("/say", data=SAYING, headers=headers)

    assert response.status_code == 303
    assert len(opened.core.acts) == 1


async def test_an_act_needs_the_cookie_too(opened: Opened, stranger: httpx.AsyncClient) -> None:
    response = await stranger.post("/say", data=SAYING, headers={"Origin": opened.url})

    assert response.status_code == 403


@pytest.mark.parametrize("path", ["/say", "/press", "/send", "/door", "/others", "/skip"])
async def test_looking_changes_nothing(opened: Opened, visitor: httpx.AsyncClient, path: str) -> None:
    response = await visitor.get(path, params=SAYING)

    assert response.status_code == 405
    assert opened.core.acts == []


async def test_too_much_is_refused_before_it_is_read(visitor: httpx.AsyncClient) -> None:
    response = await visitor.post("/say", data={**SAYING, "text": "x" * 66_000})

    assert response.status_code == 413


async def test_too_much_is_refused_when_its_size_is_not_said(opened: Opened, visitor: httpx.AsyncClient) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(70):
            yield b"x" * 1024

    response = await visitor.post("/say", content=pieces())

    assert response.status_code == 413


ANSWERS = [
    ("GET", "/as/pat/riverside", 200),
    ("GET", "/static/room.css", 200),
    ("GET", "/static/base.css", 200),
    ("GET", "/static/none.css", 404),
    ("GET", "/static/../adapter.py", 404),
    ("GET", "/nowhere", 404),
    ("GET", "/pictures/none.png", 404),
    ("GET", "/documents/none?as=pat", 404),
    ("GET", "/as/mallory/riverside", 404),
    ("GET", "/parts/none/pat/riverside", 404),
    ("POST", "/press", 404),
    ("PUT", "/say", 405),
]


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
async def test_every_answer_has_the_headers(visitor: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    response = await visitor.request(method, path)

    headers = response.headers
    assert response.status_code == status
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert headers["x-robots-tag"] == "noindex"
    assert "permissions-policy" in headers
    assert "server" not in headers
    assert "strict-transport-security" not in headers


async def test_a_refusal_has_the_headers_too(stranger: httpx.AsyncClient) -> None:
    response = await stranger.get("/")

    assert "default-src 'none'" in response.headers["content-security-policy"]


async def test_a_fault_of_ours_tells_none_of_its_words(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    def fault(*_: object) -> str:
        raise RuntimeError("secret words")

    async with opened.visitor() as visitor:
        opened.room._routes.pages.spoken_time = fault
        response = await visitor.get("/as/pat/riverside")

    said = capsys.readouterr()
    assert response.status_code == 500
    assert "It was not you." in response.text
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "secret words" not in response.text + said.out + said.err


async def test_the_token_is_in_no_log(
    opened: Opened, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    async with opened.visitor() as visitor:
        await visitor.get("/", params={"token": TOKEN})

    said = capsys.readouterr()
    logged = [
        record.getMessage() for record in caplog.records if not record.name.startswith("httpx")
    ]  # the client's own
    assert TOKEN not in said.out + said.err + " ".join(logged)


async def test_the_room_closes_at_once_with_a_page_open(opened: Opened) -> None:
    async with opened.visitor() as visitor, visitor.stream("GET", "/events") as stream:
        lines = stream.aiter_lines()
        await anext(lines)
        async with asyncio.timeout(1.5):
            await opened.close()
        rest = [line async for line in lines]

    assert not any("still here" in line for line in rest)


async def test_a_page_that_closes_leaves_its_place(opened: Opened) -> None:
    async with opened.visitor() as visitor:
        async with visitor.stream("GET", "/events") as stream:
            await anext(stream.aiter_lines())
            open_then = opened.room._live.count
        async with asyncio.timeout(2):
            while opened.room._live.count:
                await visitor.get("/static/mark.svg")

    assert open_then == 1


async def test_a_page_too_many_has_no_stream_and_still_works(opened: Opened) -> None:
    for _ in range(50):
        opened.room._live.open()
    async with opened.visitor() as visitor:
        stream = await visitor.get("/events")
        page = await visitor.get("/as/pat/riverside")

    assert (stream.status_code, page.status_code) == (503, 200)
