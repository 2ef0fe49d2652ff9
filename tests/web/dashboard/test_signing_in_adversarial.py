"""Rows of `adversarial.md` for signing in, each by its id: C01 to C07, C09 and C19; and D06 for what is typed there.

A yes in the chat is in `test_step_up_adversarial.py`, C08 and C18 in `test_headers_adversarial.py`, C10 with the table
of addresses in `test_routes.py`; and C03 once more in a real browser, in `test_browser_login.py`.
"""

import asyncio
import time
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from bot.signing_in.use_cases import mark_of
from tests.people.test_roles import gets, removes
from tests.records.scanning import everything_recorded, hits, places
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import COOKIE, cookie_of, is_in, sessions, token_of, words
from tests.web.dashboard.conftest import Desk
from tests.web.opening import ADDRESS

PREVIEWS = ("TelegramBot (like TwitterBot)", "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)")


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on both databases."""
    return Desk(chat)


# C01


async def test_a_link_that_was_used_lets_nobody_in_again(desk: Desk) -> None:
    token = token_of(await desk.link())
    async with desk.browser() as first, desk.browser() as second:
        await first.sends("/login", token=token, go="yes")
        await second.sends("/login", token=token, go="yes")

        assert second.page.status_code == 410
        assert words("login-used") in second.text
        assert await is_in(first)
        assert not await is_in(second)
    assert len(sessions(desk)) == 1


async def test_of_a_link_that_is_sent_many_times_at_once_one_session_comes(desk: Desk) -> None:
    token = token_of(await desk.link())
    async with desk.browser() as visitor:
        sent = [visitor.client.post("/login", data={"token": token, "go": "yes"}) for _ in range(6)]
        answers = await asyncio.gather(*sent)

    assert sorted(answer.status_code for answer in answers) == [303, 410, 410, 410, 410, 410]
    assert all(("set-cookie" in answer.headers) == (answer.status_code == 303) for answer in answers)
    assert len(sessions(desk)) == 1


# C02


async def test_a_link_is_good_until_ten_minutes_are_over(desk: Desk) -> None:
    async with desk.browser() as visitor:
        link = await desk.link()
        await desk.chat.minutes_pass(9 + 59 / 60)
        await visitor.signs_in(link)

        assert await is_in(visitor)


@pytest.mark.parametrize("button", [{}, {"go": "yes"}], ids=["look", "go"])
async def test_a_link_that_is_older_is_refused_and_begins_nothing(desk: Desk, button: dict[str, str]) -> None:
    async with desk.browser() as visitor:
        link = await desk.link()
        await desk.chat.minutes_pass(10 + 1 / 60)
        await visitor.sends("/login", token=link, **button)

        assert visitor.page.status_code == 410
        assert words("login-expired") in visitor.text
    assert sessions(desk) == []


# C03


async def test_previews_of_a_link_use_nothing_up_and_its_token_is_in_no_request_line_and_no_log(desk: Desk) -> None:
    link, lines = await desk.link(), list[str]()
    app = desk.app

    async def watched(scope: Scope, receive: Receive, send: Send) -> None:
        lines.append(f"{scope['method']} {scope['path']}?{scope['query_string'].decode()} {scope['headers']}")
        await app(scope, receive, send)

    desk.app = watched  # type: ignore[assignment] # as a server sees it
    with everything_recorded() as log:
        for number in range(5):
            async with desk.browser(host=f"198.51.100.{number}", **{"User-Agent": PREVIEWS[number % 2]}) as preview:
                preview.page = await preview.client.get(link)
                assert preview.page.status_code == 200
                assert "set-cookie" not in preview.page.headers
        async with desk.browser() as visitor:
            await visitor.signs_in(link)

            assert await is_in(visitor)

    assert len(lines) > 5
    assert token_of(link) not in "\n".join(lines)
    assert token_of(link) not in "\n".join(it for it in log.text.splitlines() if not it.startswith("httpx "))


# C04


async def test_a_newer_link_voids_an_older_one_and_a_fourth_does_not_come(desk: Desk) -> None:
    older, newer = await desk.link(), await desk.link()
    async with desk.browser() as visitor:
        await visitor.sends("/login", token=older, go="yes")
        assert visitor.page.status_code == 410
        assert words("login-used") in visitor.text
        await visitor.signs_in(newer)
        assert await is_in(visitor)

    await desk.link()
    await desk.chat.minutes_pass(14)
    await desk.chat.says_privately("ada", "/dashboard")
    assert (desk.chat.note, desk.chat.answer.message) == (words("login-slow-down"), None)
    await desk.chat.minutes_pass(2)
    assert token_of(await desk.link())


async def test_links_of_one_account_do_not_touch_those_of_another(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an organiser")
    link = await desk.link("bob")
    for _ in range(3):
        await desk.link()
    async with desk.browser() as visitor:
        await visitor.signs_in(link)

        assert await is_in(visitor)


# C05


async def test_of_tokens_nothing_is_kept_but_their_sha_256(desk: Desk, tmp_path: Path) -> None:
    with everything_recorded() as log:
        link = await desk.link()
        async with desk.browser() as visitor:
            await visitor.signs_in(link)
            session = visitor.client.cookies[COOKIE]
            await desk.chat.minutes_pass(2)
            await is_in(visitor)
            unused = token_of(await desk.link())
            kept = places(desk.chat.storage.database, keys=tmp_path / "keys", temporary=tmp_path, log=log)

    tokens = (token_of(link), unused, session)
    windows = [token[first : first + 8] for token in tokens for first in range(0, len(token) - 7, 4)]
    assert hits([mark_of(token) for token in tokens], {"database": kept["database"]}) == [
        ("database", mark_of(token)) for token in tokens
    ]
    assert hits([*tokens, *windows], kept) == []


async def test_a_token_holds_as_much_chance_as_256_bits(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        session = visitor.client.cookies[COOKIE]

    assert len(token_of(await desk.link())) * 5 >= 256  # of 32 letters
    assert len(session) * 6 >= 256  # of 64


# C06


async def test_the_cookie_is_for_this_host_alone_and_no_script_reads_it(desk: Desk) -> None:
    token = token_of(await desk.link())
    async with desk.browser() as visitor:
        answer = await visitor.client.post("/login", data={"token": token, "go": "yes"})

    cookie = cookie_of(answer)
    assert answer.headers.get_list("set-cookie") == [answer.headers["set-cookie"]]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"].lower(), cookie["path"]) == (
        True,
        True,
        "lax",
        "/",
    )
    assert (cookie["domain"], cookie["max-age"], cookie["expires"]) == ("", "", "")


# C07


async def test_what_was_not_sent_from_a_page_of_this_session_is_refused(desk: Desk) -> None:
    async with desk.signed_in() as other:
        foreign = other.hidden("check")
    async with desk.signed_in() as visitor:
        check = visitor.hidden("check")
        for sent in ({}, {"check": ""}, {"check": foreign}, {"check": check[:-1]}, {"check": [check, "x"]}):
            desk.seconds.now += 1
            visitor.page = await visitor.client.post("/d/out", data=sent)
            assert visitor.page.status_code == 403
        for other_kind in ({"json": {"check": check}}, {"files": {"check": check.encode()}}, {"content": b"\xff"}):
            desk.seconds.now += 1
            visitor.page = await visitor.client.post("/d/out", **other_kind)
            assert visitor.page.status_code == 403

        assert await is_in(visitor)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://evil.example"},
        {"Origin": f"{ADDRESS}.evil.example"},
        {"Origin": ADDRESS.replace("https", "http")},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_another_site_can_send_nothing(desk: Desk, headers: dict[str, str]) -> None:
    link = await desk.link()
    async with desk.signed_in("ada") as visitor:
        del visitor.client.headers["Origin"], visitor.client.headers["Sec-Fetch-Site"]
        check, link = visitor.hidden("check"), await desk.link()
        out = await visitor.client.post("/d/out", data={"check": check}, headers=headers)
        login = await visitor.client.post("/login", data={"token": token_of(link), "go": "yes"}, headers=headers)

        assert (out.status_code, login.status_code) == (403, 403)
        assert "set-cookie" not in {**out.headers, **login.headers}
        assert await is_in(visitor)
    assert len(sessions(desk)) == 1


async def test_looking_at_what_changes_something_changes_nothing(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        changing = [row.path for row in desk.app.table if row.method == "POST"]
        looked_at = {row.path for row in desk.app.table if row.method == "GET"}
        for path in (path for path in changing if path not in looked_at):
            for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"):
                desk.seconds.now += 1
                answer = await visitor.client.request(method, path, params={"check": visitor.hidden("check")})
                assert answer.status_code == 405, (method, path)

        assert "/d/out" in changing
        assert await is_in(visitor)


# C09


async def test_a_session_is_over_after_half_an_hour_without_a_word(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await desk.chat.minutes_pass(29)
        assert await is_in(visitor)
        await desk.chat.minutes_pass(31)

        assert not await is_in(visitor)


async def test_a_session_is_over_after_twelve_hours_however_busy(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        for _ in range(12 * 60 // 20):
            assert await is_in(visitor)
            await desk.chat.minutes_pass(20)
        assert await is_in(visitor)
        await desk.chat.minutes_pass(1)

        assert not await is_in(visitor)


async def test_what_was_pressed_when_a_session_is_over_changes_nothing_and_says_so(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await desk.chat.minutes_pass(31)
        await visitor.sends("/d/out")

        assert visitor.page.status_code == 403
        assert words("dash-signed-out-more") in visitor.text


async def test_whoever_loses_a_role_is_out_at_their_very_next_request(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in("bob") as visitor, desk.signed_in() as remover:
        assert await is_in(visitor)
        await removes(desk.chat, "ada", "Bob")

        assert not await is_in(visitor)
        assert await is_in(remover)
    assert sessions(desk, "bob") == []


async def test_a_link_of_somebody_who_lost_their_role_meanwhile_lets_nobody_in(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an organiser")
    link = await desk.link("bob")
    await removes(desk.chat, "ada", "Bob")
    async with desk.browser() as visitor:
        await visitor.sends("/login", token=link)
        looked = visitor.page.status_code
        await visitor.sends("/login", token=link, go="yes")

        assert (looked, visitor.page.status_code) == (410, 410)
        assert "Bob" not in visitor.text
    assert sessions(desk, "bob") == []


async def test_whoever_is_given_another_role_signs_in_anew(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add a partner")
    async with desk.signed_in("bob") as visitor:
        await gets(desk.chat, "bob", "Add an organiser")
        await visitor.opens("/d")

        assert visitor.page.url.path == "/login"


async def test_whoever_steps_down_is_out(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in("bob") as visitor:
        await desk.chat.says_privately("bob", "/people leave yes")

        assert not await is_in(visitor)


# C19


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "/d/out"])
async def test_whatever_an_address_names_as_next_one_lands_at_home(desk: Desk, target: str) -> None:
    token = token_of(await desk.link())
    async with desk.browser() as visitor:
        await visitor.opens("/login", next=target)
        assert target not in visitor.page.text
        wanted = {"token": token, "go": "yes", "next": target, "then": target}
        answer = await visitor.client.post(
            "/login", params={"next": target}, data=wanted, headers={"Host": "evil.example"}
        )
        visitor.page = await visitor.client.get(answer.headers["location"], follow_redirects=True)

        assert answer.headers["location"] == "/d"
        assert visitor.page.url.path.endswith("/today")
        assert str(visitor.page.url).startswith(ADDRESS)


# D06


@pytest.mark.parametrize("length", [300, 100_000, 2**20 - 100])
async def test_long_words_for_a_link_are_refused_at_once(desk: Desk, length: int) -> None:
    async with desk.browser() as visitor:
        began = time.perf_counter()
        await visitor.sends("/login", token="9" * length)
        took = time.perf_counter() - began

        assert visitor.page.status_code == 422
        assert words("dash-login-no-link") in visitor.text
        assert len(visitor.page.content) < 20_000
        assert took < 1


async def test_more_fields_than_any_page_of_ours_has_are_refused(desk: Desk) -> None:
    async with desk.browser() as visitor:
        answer = await visitor.client.post("/login", data={"token": ["x"] * 1000})

    assert answer.status_code == 400


# Guessing


async def test_the_eleventh_try_in_a_minute_from_one_address_has_to_wait(desk: Desk) -> None:
    link = await desk.link()
    async with desk.browser() as guesser, desk.browser(host="198.51.100.7") as other:
        tried = [await guesser.client.post("/login", data={"token": "a" * 52, "go": "yes"}) for _ in range(11)]
        await other.signs_in(link)

        assert [answer.status_code for answer in tried] == [410] * 10 + [429]
        assert int(tried[-1].headers["retry-after"]) > 0
        assert await is_in(other)
        desk.seconds.now += 61
        again = await guesser.client.post("/login", data={"token": "a" * 52})
        assert again.status_code == 410


async def test_a_sixth_request_of_a_session_in_a_second_has_to_wait(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        desk.seconds.now += 1
        at_once = [await visitor.client.get("/d") for _ in range(6)]
        desk.seconds.now += 1

        assert [answer.status_code for answer in at_once] == [303] * 5 + [429]
        assert await is_in(visitor)
