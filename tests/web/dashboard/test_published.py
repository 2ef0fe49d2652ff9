"""What partners see: totals of quarters that are over, none of them small, and nothing else anywhere."""

import re
from datetime import UTC, datetime
from itertools import count

import pytest

from adapters.web.dashboard.table import Need
from tests.polls.carers import acts
from tests.polls.resulting import makes_partner
from tests.web.dashboard.conftest import Desk, Visitor

NEW_YEAR = datetime(2027, 1, 1, 0, 30, tzinfo=UTC)

_voter = count()


async def asks(desk: Desk, text: str, *counts: int, do: tuple[str, ...] = ()) -> None:
    """Ada asks in the group, so many choose each, and it closes."""
    chat = desk.chat
    await chat.says("ada", text)
    for typed in do:
        await chat.says_privately("ada", f"/polls 1 {typed}")
    for option, many in zip(chat.question.labels, counts, strict=False):
        for _ in range(many):
            await chat.presses(f"v{next(_voter)}", option)
    await chat.minutes_pass(60 * 24 * 4)


async def makes_pat_partner(desk: Desk) -> None:
    await desk.chat.says_privately("pat", "/help")
    desk.chat.storage.transact(lambda work: makes_partner(desk.chat, work))


async def published(desk: Desk, visitor: Visitor, number: int | None = None) -> Visitor:
    community = await desk.community()
    return await visitor.opens(f"/d/{community.id}/published" + (f"/{number}" if number else ""))


async def test_a_partner_comes_to_results_and_to_nothing_else(desk: Desk) -> None:
    await makes_pat_partner(desk)
    async with desk.signed_in("pat") as visitor:
        assert visitor.page.url.path.endswith("/published")
        assert "Nothing has closed yet in a quarter that is over." in visitor.text
        assert "Announcements" not in visitor.text


async def test_a_result_is_shown_when_its_quarter_is_over_and_not_before(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad", 12, 10)
    await makes_pat_partner(desk)
    async with desk.signed_in("pat") as visitor:
        assert "Lunch?" not in visitor.text
        assert "What closes in this quarter can be seen here from Friday 1 January 2027." in visitor.text
        await published(desk, visitor, 1)
        assert visitor.page.status_code == 404
    await desk.chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in("pat") as visitor:
        assert "October to December 2026 1. Lunch? Closed Friday 4 December 2026 22 people answered" in visitor.text
        await published(desk, visitor, 1)

        assert "Lunch? Closed Friday 4 December 2026 22 people answered" in visitor.text
        assert "Soup 12 55% Salad 10 45%" in visitor.text


async def test_numbers_under_ten_are_not_told(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad | Bread", 14, 6, 5)
    await desk.chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)

        assert "Soup 14 56% Salad Not shown Bread Not shown" in visitor.text
        assert "Numbers under ten are not shown" in visitor.text


async def test_where_all_are_small_only_how_many_answered_is_told(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad", 12, 1)
    await desk.chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)

        assert "13 people answered Who chose what cannot be shown" in visitor.text
        assert "Soup" not in visitor.text


async def test_nine_answers_are_too_few_whoever_reads_it(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad", 5, 4)
    await makes_pat_partner(desk)
    await desk.chat.time_passes_until(NEW_YEAR)
    for who in ("ada", "pat"):
        async with desk.signed_in(who) as visitor:
            await published(desk, visitor)
            assert "1. Lunch? Closed Friday 4 December 2026 Too few answers to show" in visitor.text
            await published(desk, visitor, 1)

            assert visitor.text.count("Too few answers to show") == 1
            assert not any(told in visitor.text for told in ("Soup", "Salad", "9 people", "5"))


async def test_a_question_that_names_people_names_nobody_here(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad", 12, 10, do=("named",))
    await desk.chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)

        assert "Soup 12" in visitor.text
        assert not re.search(r"\bV\d+", visitor.text)


async def test_own_words_are_never_shown(desk: Desk) -> None:
    chat = desk.chat
    await chat.says("ada", "/poll How are you? | Fine | Bad")
    await chat.says_privately("ada", "/polls 1 kind own-words")
    for number in range(11):
        await acts(chat, f"w{number}")
        await chat.says_privately(f"w{number}", f"/vote 1 zwetschge{number}")
    await chat.minutes_pass(60 * 24 * 4)
    await chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)

        assert "11 people answered" in visitor.text
        assert "zwetschge" not in visitor.page.text


async def test_what_was_cancelled_or_is_open_is_not_there(desk: Desk) -> None:
    await desk.chat.says("ada", "/poll Lunch? | Soup | Salad")
    await desk.chat.says_privately("ada", "/polls 1 cancel")
    await desk.chat.says_privately("ada", "Wrong day")
    await desk.chat.time_passes_until(NEW_YEAR)
    await desk.chat.says("ada", "/poll Tea? | Yes | No")
    async with desk.signed_in() as visitor:
        for number in (1, 2, 3):
            await published(desk, visitor, number)
            assert visitor.page.status_code == 404
        await published(desk, visitor)

        assert "Nothing has closed yet" in visitor.text


@pytest.mark.parametrize("counts", [(12, 10), (12, 9)])
async def test_a_secret_question_is_told_as_it_was_published_or_less(desk: Desk, counts: tuple[int, int]) -> None:
    chat = desk.chat
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft secret")
    await chat.says_privately("ada", "/polls draft anyway")
    for option, many in zip(("Soup", "Salad"), counts, strict=True):
        for _ in range(many):
            await chat.presses(f"s{next(_voter)}", option)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)
        assert visitor.page.status_code == 404
    await chat.minutes_pass(60 * 24 * 4)
    await chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor, 1)

        assert f"{sum(counts)} people answered" in visitor.text
        assert ("Soup 12" in visitor.text) is (counts == (12, 10))


async def test_a_question_of_another_community_is_as_one_that_never_was(desk: Desk) -> None:
    await asks(desk, "/poll Lunch? | Soup | Salad", 12, 10)
    await desk.chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        there = (await desk.community()).id
        missing = (await visitor.opens(f"/d/{there}/published/99")).page
        foreign = (await visitor.opens(f"/d/{there + 1}/published/1")).page

        assert (missing.status_code, foreign.status_code) == (404, 404)
        assert missing.content == foreign.content


async def test_every_other_address_is_shut_to_a_partner(desk: Desk) -> None:
    """Adversarial C20: whatever is added to the table, a partner gets no further than the published results."""
    await asks(desk, "/poll Lunch? | Soup | Salad", 12, 10)
    await desk.chat.says_privately("ada", "/announce Marmalade at three.")
    await desk.chat.says_privately("ada", "/announce draft send")
    await makes_pat_partner(desk)
    theirs = {Need.NOBODY, Need.SIGNED_IN, Need.ANY_ROLE, Need.PUBLISHED}
    community = (await desk.community()).id
    async with desk.signed_in("pat") as visitor:
        for route in desk.app.table:
            if route.need in theirs:
                continue
            path = re.sub(r"{[^}]*}", "1", route.path.replace("{community}", str(community)))
            await published(desk, visitor)
            await (visitor.opens(path) if route.method == "GET" else visitor.sends(path))

            assert visitor.page.status_code in (403, 404), route
            assert not any(word in visitor.text for word in ("Marmalade", "Lunch", "Soup")), route
    shown = [it.path for it in desk.app.table if it.need is Need.PUBLISHED]
    assert shown == ["/d/{community}/published", "/d/{community}/published/{ask}"]


async def test_twenty_are_shown_and_the_others_on_the_next_page(desk: Desk) -> None:
    chat = desk.chat
    for number in range(1, 22):
        await chat.says("ada", f"/poll Lunch {number}? | Soup | Salad")
        await chat.says_privately("ada", f"/polls {number} close")
        await chat.minutes_pass(1)
    await chat.time_passes_until(NEW_YEAR)
    async with desk.signed_in() as visitor:
        await published(desk, visitor)
        assert (visitor.text.count("Lunch"), "Next page" in visitor.text) == (20, True)
        await visitor.opens(visitor.page.url.path, page="2")
        assert (visitor.text.count("Lunch"), "1. Lunch 1?" in visitor.text) == (1, True)
        for wrong in ("0", "-1", "x", "99999999999999999999"):
            await visitor.opens(visitor.page.url.path, page=wrong)
            assert visitor.text.count("Lunch") == 20
