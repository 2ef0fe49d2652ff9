"""The pages behind links, over a real core: what is sent is counted once, and whatever is wrong is said kindly."""

import re
from collections.abc import Sequence

import httpx
import pytest

from tests.polls import services
from tests.polls.carers import writes_in
from tests.polls.linked import open_link, single_links
from tests.web.take_part.conftest import Site

QUESTION = ("Lunch?", "Soup", "Salad", "Bread")


def lines(site: Site) -> Sequence[str]:
    return site.chat.question.lines


async def test_a_question_is_answered_without_an_app(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as joe:
        await joe.opens(token)
        assert joe.page.status_code == 200
        assert joe.text.startswith(
            "Lunch? Choose one. Soup Salad Bread Send my answer Skip this Closes Friday 4 December"
        )
        await joe.sends(token, option="2")

        assert joe.page.status_code == 200
        assert joe.text.startswith("Thank you. Your answer is counted. Lunch? You chose Salad.")
        assert "It closes Friday 4 December, 8pm. Open this link again then, and you see the result." in joe.text
        assert "One more came by the open link, which anyone may use more than once." in joe.text
    assert "One more came by the open link, which anyone may use more than once." in lines(site)


async def test_whoever_comes_back_sees_their_answer_and_changes_it(site: Site) -> None:
    token = await site.asks()
    link = await site.single()
    async with site.browser() as joe:
        await (await joe.opens(link)).sends(link, option="2")
        await joe.opens(link)
        assert joe.text.startswith("You have answered this. Lunch? You chose Salad.")
        await joe.sends(link, "change")
        assert re.search(r'value="2" required checked', joe.page.text)
        await joe.sends(link, option="3")
        assert joe.text.startswith("Thank you. Your answer is counted. Lunch? You chose Bread.")
        assert lines(site)[:3] == ("Soup: 0", "Salad: 0", "Bread: 1")
        await joe.sends(link, "change")
        await joe.sends(link, "take-back")
        assert joe.text.startswith("Taken back. You can answer again until it closes. Lunch?")

    assert lines(site)[:3] == ("Soup: 0", "Salad: 0", "Bread: 0")
    assert token != link


async def test_another_browser_is_told_that_the_link_was_used(site: Site) -> None:
    await site.asks()
    link = await site.single()
    async with site.browser() as joe, site.browser() as eve:
        await eve.opens(link)
        await (await joe.opens(link)).sends(link, option="2")
        await eve.sends(link, option="1")
        assert eve.page.status_code == 410
        assert eve.text.startswith("This link was used This link works once, and it was used. Was that you?")
        await eve.opens(link)

        assert eve.page.status_code == 410
    assert lines(site)[:3] == ("Soup: 0", "Salad: 1", "Bread: 0")


async def test_without_cookies_the_same_page_sent_twice_is_one_answer_and_can_be_changed_at_once(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as joe:
        await joe.opens(token)
        first = joe.page
        for option in ("1", "1", "2"):
            joe.client.cookies.clear()
            joe.page = first
            await joe.sends(token, option=option)
        assert "One more came by the open link" in " ".join(lines(site))
        joe.client.cookies.clear()
        await joe.sends(token, "change")
        assert re.search(r'value="2" required checked', joe.page.text)
        joe.client.cookies.clear()
        await joe.opens(token)

        assert joe.text.startswith("Lunch? Choose one.")


async def test_the_cookie_is_for_this_page_alone_and_comes_with_an_answer(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as joe:
        await joe.opens(token)
        assert "set-cookie" not in joe.page.headers
        await joe.sends(token, option="2")
        cookie = joe.page.headers["set-cookie"]

    name, _, value = cookie.partition(";")[0].partition("=")
    assert name == "__Secure-receipt"
    assert re.fullmatch("[a-z2-7]{26}", value)
    assert f"Path=/a/{token}" in cookie
    assert {"HttpOnly", "Secure", "SameSite=lax"} <= set(cookie.split("; "))
    assert re.search(r"Max-Age=[1-9][0-9]+", cookie)
    assert "Domain" not in cookie


@pytest.mark.parametrize(
    ("kind", "fields", "mine"),
    [
        ("several", {"option": ["1", "3"]}, "You chose Soup and Bread."),
        ("ranked", {"place-1": "2", "place-2": "1", "place-3": ""}, "You chose Salad, then Soup."),
        ("points 10", {"points-1": "7", "points-2": "", "points-3": "3"}, "You chose Soup (7) and Bread (3)."),
        ("points 20 squared", {"points-1": "4", "points-2": "2"}, "You chose Soup (4) and Salad (2)."),
        ("scale Bad | Good", {"option": "4"}, "You chose 4."),
        (
            "own-words",
            {"words": "A lift home", "share": "yes"},
            "A lift home Others may read it, if an organiser agrees.",
        ),
        ("own-words", {"words": "A lift home"}, "A lift home Only organisers read it."),
        ("one", {"option": "٢"}, "You chose Salad."),
    ],
)
async def test_every_kind_is_answered_by_plain_fields(
    site: Site, kind: str, fields: dict[str, str | list[str]], mine: str
) -> None:
    token = await site.asks(kind=kind)
    async with site.browser() as joe:
        await (await joe.opens(token)).sends(token, **fields)

        assert joe.page.status_code == 200, joe.text
        assert mine in joe.text
        await joe.sends(token, "change")
        before = joe.page.text
        await joe.sends(token, **fields)
        assert mine in joe.text
    assert (
        "checked" in before or "selected" in before or 'value="7"' in before or "A lift home" in before or "4" in before
    )


async def test_dates_are_answered_one_by_one(site: Site) -> None:
    chat = site.chat
    await site.asks()
    await chat.says_privately("ada", "/poll When? | Tue 8 Dec 6pm | Wed 9 Dec 10am")
    await chat.says_privately("ada", "/polls draft kind dates")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls 2 links 1")
    [token] = await _second_link(site)
    async with site.browser() as joe:
        await joe.opens(token)
        assert "Tuesday 8 December, 6pm Yes If need be No" in joe.text
        await joe.sends(token, **{"date-1": "2", "date-2": "1"})
        assert joe.page.status_code == 200
        assert "Thank you. Your answer is counted." in joe.text
        await joe.sends(token, "change")

        assert joe.page.text.count(" checked") == 2


async def _second_link(site: Site) -> list[str]:
    await site.chat.says_privately("ada", "/polls 2 link")
    assert site.chat.answer.message is not None
    return re.findall(r"/a/([a-z2-7]{26})", str(site.chat.answer.message.lines))[:1]


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("one", {}, "There is no answer yet. Please give one, or skip."),
        ("several 2 2", {"option": "1"}, "Please choose 2 at least."),
        ("several 1 2", {"option": ["1", "2", "3"]}, "2 choices are the most."),
        ("ranked", {"place-1": "1", "place-2": "1"}, "Place 1 is there twice."),
        ("points 10", {"points-1": "7", "points-2": "4"}, "You have 10 points, and this needs 11."),
        ("points 10", {"points-1": "many"}, "Please write whole numbers, such as 3."),
        ("points 10", {"points-1": "-3"}, "Please write whole numbers, such as 3."),
        ("points 10", {"points-1": "1" * 40}, "Please write whole numbers, such as 3."),
        ("own-words", {"words": "   "}, "There is no answer yet."),
        ("own-words", {"words": "x" * 501}, "500"),
        ("one", {"option": "9"}, "There is no such choice."),
    ],
)
async def test_what_is_missing_is_said_above_the_page_as_it_was_filled_in(
    site: Site, kind: str, fields: dict[str, str | list[str]], said: str
) -> None:
    token = await site.asks(kind=kind)
    async with site.browser() as joe:
        await (await joe.opens(token)).sends(token, **fields)

        assert joe.page.status_code == 422
        assert said in joe.text
        if "words" in fields:
            assert str(fields["words"]).strip() in joe.page.text
        if "place-1" in fields:
            assert joe.page.text.count(" selected") == 2
    assert "open link" not in " ".join(lines(site))


async def test_skipping_is_said_and_can_be_changed(site: Site) -> None:
    token = await site.asks(kind="several 2 3")
    async with site.browser() as joe:
        await (await joe.opens(token)).sends(token, "skip")
        assert joe.text.startswith("Thank you. You skipped this question.")
        await joe.sends(token, "change")
        await joe.sends(token, option=["1", "2"])

        assert "You chose Soup and Salad." in joe.text


async def test_too_late_it_is_said_that_the_answer_was_not_counted(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as joe:
        await joe.opens(token)
        await site.chat.says_privately("ada", "/polls 1 close")
        await joe.sends(token, option="1")

        assert joe.text.startswith("That was too late, so your answer was not counted. Lunch?")


async def test_after_closing_everybody_with_a_link_sees_the_result_in_words_and_numbers(site: Site) -> None:
    token, link = await site.asks(), await site.single()
    await site.chat.presses("bob", "Soup")
    async with site.browser() as joe:
        await (await joe.opens(link)).sends(link, option="1")
        await site.chat.says_privately("ada", "/polls 1 close")
        for address in (token, link):
            await joe.opens(address)

            assert joe.page.status_code == 200
            assert "This question has closed. “Lunch?” 2 people answered. Most chose Soup: 2 of 2." in joe.text
            assert "Soup 2 Salad 0 Bread 0" in joe.text
            assert "<table>" in joe.page.text


async def test_cancelled_planned_and_stopped_pages_say_why(site: Site) -> None:
    chat, token = site.chat, await site.asks()
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "Wrong <week>")
    await chat.says_privately("ada", "/poll Tea? | Yes | No")
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.says_privately("ada", "/polls draft post")
    [planned] = await _second_link(site)
    await chat.minutes_pass(1)
    await chat.says("ada", "/poll Cake? | Yes | No")
    await chat.says_privately("ada", "/polls 3 links 1")
    stopped = re.findall(r"/a/([a-z2-7]{26})", str(chat.answer.message))[0]
    await chat.says_privately("ada", "/polls 3 link stop yes")
    async with site.browser() as joe:
        await joe.opens(token)
        assert joe.text.startswith("This question was cancelled Lunch? The reason: Wrong <week>")
        await joe.opens(planned)
        assert joe.text.startswith("This question is not open yet Tea? It opens Wednesday 2 December, 9am.")
        await joe.opens(stopped)
        assert joe.page.status_code == 410
        assert joe.text.startswith("This link was stopped An organiser stopped this link.")


async def test_an_unknown_link_and_anothers_look_alike_and_a_cut_one_says_so(site: Site) -> None:
    token = await site.asks()
    async with site.browser() as joe:
        unknown = await joe.client.get(f"/a/{'a' * 26}")
        other = await joe.client.get(f"/a/{token[:-1]}{'a' if token[-1] != 'a' else 'b'}")
        cut = await joe.client.get(f"/a/{token[:20]}")

    assert (unknown.status_code, unknown.content) == (other.status_code, other.content)
    assert unknown.status_code == cut.status_code == 404
    assert "We do not know this link" in unknown.text
    assert "This link is not whole" in cut.text


@pytest.mark.parametrize("around", ["{}.", "{})", " {} ", "{}…", "UPPER"])
async def test_a_link_copied_out_of_a_sentence_or_typed_in_capitals_opens(site: Site, around: str) -> None:
    token = await site.asks()
    typed = token.upper() if around == "UPPER" else around.format(token)
    async with site.browser() as joe:
        assert (await joe.opens(typed.replace(" ", "%20"))).page.status_code == 200


async def test_the_page_is_in_the_readers_language_and_links_to_the_others(site: Site) -> None:
    token = await site.asks()
    await writes_in(site.chat, "cy", "Cinio?", "Cawl", "Salad", "Bara")
    async with site.browser(**{"Accept-Language": "cy-GB,cy;q=0.9,en;q=0.5"}) as joe:
        await joe.opens(token)
        assert '<html lang="cy" dir="ltr">' in joe.page.text
        assert '<span lang="cy" dir="auto">Cinio?</span>' in joe.page.text
        assert f'href="/a/{token}?lang=en" lang="en" hreflang="en"' in joe.page.text
        await joe.opens(token, lang="en")
        assert '<html lang="en" dir="ltr">' in joe.page.text
        assert f'action="/a/{token}?lang=en"' in joe.page.text
        await joe.opens(token, lang="ur")

        assert '<html lang="ur" dir="rtl">' in joe.page.text
        assert '<span lang="en" dir="auto">Lunch?</span>' in joe.page.text


ODD = (
    "<script>alert(1)</script>",
    "{{7*7}} <img src=x onerror=alert(1)>",
    "\"quoted\" 'single' & <b>",
    "مرحبا \u202e reversed",
    "Z̸̢a̷l̴g̵o̶ 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
)


@pytest.mark.parametrize("words", ODD)
async def test_peoples_words_are_shown_as_typed_and_nothing_of_them_runs(site: Site, words: str) -> None:
    token = await site.asks(f"What about {words}?", words, "Nothing")
    async with site.browser() as joe:
        await joe.opens(token)
        assert joe.page.text.count("<script") == 1
        assert "<img src=x" not in joe.page.text
        assert "49" not in joe.text
        await joe.sends(token, option="1")

        assert joe.page.text.count("<script") == 1
    own = await _asks_own_words(site)
    async with site.browser() as joe:
        await (await joe.opens(own)).sends(own, words=words * 4)
        assert joe.page.text.count("<script") == 1
        assert "<img src=x" not in joe.page.text
        await joe.sends(own, "change")
        assert joe.page.text.count("<script") == 1
        assert joe.page.text.count("</textarea>") == 1


async def _asks_own_words(site: Site) -> str:
    await site.chat.says("ada", "/poll What else? | a | b")
    await site.chat.says_privately("ada", "/polls 2 kind own-words")
    [token] = await _second_link(site)
    return token


async def test_previews_use_nothing_up(site: Site) -> None:
    await site.asks()
    link = await site.single()
    async with (
        site.browser() as joe,
        httpx.AsyncClient(transport=httpx.ASGITransport(site.app), base_url=site.address) as preview,
    ):
        for _ in range(5):
            for method in ("GET", "HEAD"):
                fetched = await preview.request(method, f"/a/{link}", headers={"User-Agent": "WhatsApp/2.0"})
                assert fetched.status_code == 200
                assert "set-cookie" not in fetched.headers
        await (await joe.opens(link)).sends(link, option="1")

        assert "Thank you." in joe.text


async def test_counts_wait_where_the_question_says_so(site: Site) -> None:
    token = await site.asks()
    await site.chat.says_privately("ada", "/polls 1 counts close")
    [link] = await single_links(site.chat)
    async with site.browser() as joe:
        await joe.opens(link)
        assert "Soup: 0" not in joe.text
        await joe.sends(link, option="1")
        assert "So far" not in joe.text
        assert "Counts show when it closes." in joe.text
    assert token


async def test_a_named_question_shows_no_names_outside_the_group(site: Site) -> None:
    await site.asks()
    await site.chat.says_privately("ada", "/polls 1 names")
    await site.chat.presses("bob", "Soup")
    [link] = await single_links(site.chat)
    async with site.browser() as joe:
        await joe.opens(link)
        assert "In the group, names stand next to answers. Yours has none." in joe.text
        await joe.sends(link, option="1")

        assert "Bob" not in joe.text


async def test_why_a_service_asks_stands_on_the_page_and_what_it_answered_in_the_end(site: Site) -> None:
    await services.asks(site.chat)
    await site.chat.minutes_pass(1)
    token = await open_link(site.chat)
    async with site.browser() as joe:
        await joe.opens(token)
        assert "the opening hours" in joe.text
        assert "The Trust" in joe.text or "the Trust" in joe.text
        await joe.sends(token, option="1")
        await site.chat.says_privately("ada", "/polls 1 close")
        await site.chat.minutes_pass(1)
        await site.chat.says_privately("ada", "/polls 1 answered We open until 8pm")
        await joe.opens(token)

        assert "We open until 8pm" in joe.text
