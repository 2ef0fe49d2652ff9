"""Answering by a link: nobody is known, each answers as often as the link allows, and the page says what holds."""

import asyncio
from collections.abc import Callable

import pytest

from bot.chat.outbound import Message
from bot.main.core import open_words
from bot.polls.model import Marks, NoSuchOption, PollCancelled, PollClosed, PollOpensLater
from bot.polls.model.links import LinkUnknown, LinkUsed, NothingChosen, PlaceTwice, PointsOverspent, TooFewChosen
from bot.polls.showing import Stage
from bot.polls.use_cases.by_link import AnswerByLink, SkipByLink, TakeBackByLink
from bot.refusals import ActionInvalid, Refusal
from bot.words import plain
from storage.ballots import ballots
from storage.links import links
from storage.people import accounts, persons
from storage.storage import Storage
from tests.conftest import MakeChat
from tests.polls.carers import writes_in
from tests.polls.linked import answers, asks, looks, open_link, reached_at, refused, rows, single_links
from tests.support.chat import Chat, Clock, make_core
from tests.support.platform import line_text
from tests.support.postgres import fresh_database


async def test_an_answer_by_the_open_link_is_counted_apart_and_said_so(chat: Chat) -> None:
    await asks(chat)
    token = await open_link(chat)
    await chat.presses("bob", "Soup")
    for browser in range(7):
        await answers(chat, token, f"browser-{browser}", (2, 1))
    await chat.minutes_pass(1)

    assert chat.question.lines[:4] == (
        "Soup: 1",
        "Salad: 0",
        "Bread: 0",
        "7 more came by the open link, which anyone may use more than once.",
    )
    await chat.says_privately("ada", "/polls 1 close")
    assert chat.message.lines[:3] == (
        "“Lunch?” One person answered: Soup.",
        "7 more came by the open link, which anyone may use more than once.",
        "By the open link: Soup (0), Salad (7) and Bread (0).",
    )


async def test_where_only_the_open_link_brought_answers_the_result_says_that(chat: Chat) -> None:
    await asks(chat)
    await answers(chat, await open_link(chat), "browser", (2, 1))
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[:2] == (
        "“Lunch?” Nobody answered in the group this time.",
        "One more came by the open link, which anyone may use more than once.",
    )


async def test_a_link_that_works_once_is_one_answer_among_all_others(chat: Chat) -> None:
    await asks(chat)
    [token] = await single_links(chat)
    await chat.presses("bob", "Soup")
    await answers(chat, token, "joe", (2, 1))

    assert chat.question.lines[:4] == ("Soup: 1", "Salad: 1", "Bread: 0", "No names are shown.")
    assert rows(chat, links, "single", "stopped")[0] == (True, False)


async def test_whoever_used_it_may_come_back_and_change_and_nobody_else(chat: Chat) -> None:
    await asks(chat)
    [token] = await single_links(chat)
    await answers(chat, token, "joe", (2, 1))
    await answers(chat, token, "joe", (3, 1))
    assert await refused(chat, token, "eve", ((1, 1),)) is LinkUsed
    with pytest.raises(LinkUsed):
        await looks(chat, token, "eve")

    page = await looks(chat, token, "joe")
    assert [option.value for option in page.options] == [0, 0, 1]
    assert chat.question.lines[:3] == ("Soup: 0", "Salad: 0", "Bread: 1")


async def test_taken_back_it_is_still_theirs(chat: Chat) -> None:
    await asks(chat)
    [token] = await single_links(chat)
    await answers(chat, token, "joe", (2, 1))
    await chat.core.engine.do(None, TakeBackByLink(token=token, receipt="joe"))
    await chat.settle()
    assert chat.question.lines[:3] == ("Soup: 0", "Salad: 0", "Bread: 0")
    assert await refused(chat, token, "eve", ((1, 1),)) is LinkUsed
    await answers(chat, token, "joe", (1, 1))

    assert chat.question.lines[0] == "Soup: 1"


async def test_looking_uses_nothing(chat: Chat) -> None:
    """Chat apps fetch every address that they see, for a preview."""
    await asks(chat)
    [token] = await single_links(chat)
    for fetcher in ("preview", "scanner", "preview"):
        page = await looks(chat, token, fetcher)
        assert page.stage is Stage.OPEN
    await answers(chat, token, "joe", (1, 1))

    assert chat.question.lines[0] == "Soup: 1"


async def test_sending_the_same_page_twice_is_one_answer(chat: Chat) -> None:
    await asks(chat)
    token = await open_link(chat)
    for _ in range(3):
        await answers(chat, token, "joe", (1, 1))

    assert "One more came by the open link, which anyone may use more than once." in chat.question.lines
    assert len(rows(chat, ballots, "door")) == 1


async def test_no_person_and_no_account_comes_of_it(chat: Chat) -> None:
    await asks(chat)
    before = len(rows(chat, accounts, "key")), len(rows(chat, persons, "id"))
    await answers(chat, await open_link(chat), "joe", (1, 1))
    [single] = await single_links(chat)
    await answers(chat, single, "joe", (1, 1))

    assert (len(rows(chat, accounts, "key")), len(rows(chat, persons, "id"))) == before
    assert [name for _, name in rows(chat, ballots, "door", "name")] == ["", ""]


@pytest.mark.parametrize("token", ["", "x", "a" * 26, "a" * 5000, "🙂", "../../etc"])
async def test_what_is_no_link_is_unknown(chat: Chat, token: str) -> None:
    await asks(chat)
    await open_link(chat)

    assert await refused(chat, token, "eve", ((1, 1),)) is LinkUnknown
    with pytest.raises(LinkUnknown):
        await looks(chat, token, "eve")


async def test_a_link_of_one_question_says_nothing_of_another(chat: Chat) -> None:
    await asks(chat)
    await chat.says("ada", "/poll Tea? | Yes | No")
    one = await open_link(chat)
    two = await open_link(chat, 2)
    await answers(chat, two, "joe", (1, 1))

    assert one != two
    assert not (await looks(chat, one, "joe")).kept


@pytest.mark.parametrize(
    ("kind", "marks", "no"),
    [
        ("one", (), NothingChosen),
        ("one", ((9, 1),), NoSuchOption),
        ("one", ((1, 5),), ActionInvalid),
        ("several 2 2", ((1, 1),), TooFewChosen),
        ("ranked", (), NothingChosen),
        ("ranked", ((1, 1), (2, 1)), PlaceTwice),
        ("ranked", ((1, 99),), ActionInvalid),
        ("points 10", ((1, 6), (2, 5)), PointsOverspent),
        ("points 10", ((1, -5), (2, 15)), ActionInvalid),
        ("points 20 squared", ((1, 5),), PointsOverspent),
    ],
)
async def test_a_page_that_is_not_filled_in_rightly_changes_nothing(
    chat: Chat, kind: str, marks: Marks, no: type[Refusal]
) -> None:
    await asks(chat, kind)
    [token] = await single_links(chat)

    assert await refused(chat, token, "joe", marks) is no
    assert rows(chat, ballots, "door") == []
    assert await looks(chat, token, "anybody else")  # it was not used by that


async def test_a_ranking_with_gaps_is_an_order(chat: Chat) -> None:
    await asks(chat, "ranked")
    token = await open_link(chat)
    await answers(chat, token, "joe", (1, 7), (3, 2))

    assert rows(chat, ballots, "marks") == [("1=2 3",)]


async def test_skipping_is_kept_and_can_be_changed(chat: Chat) -> None:
    await asks(chat)
    [token] = await single_links(chat)
    await chat.core.engine.do(None, SkipByLink(token=token, receipt="joe"))
    assert (await looks(chat, token, "joe")).skipped
    await answers(chat, token, "joe", (1, 1))

    assert not (await looks(chat, token, "joe")).skipped


async def test_own_words_go_to_organisers_and_further_only_with_a_tick(chat: Chat) -> None:
    await asks(chat, "own-words")
    token = await open_link(chat)
    await answers(chat, token, "joe", words="A lift home")
    page = await looks(chat, token, "joe")
    assert (page.words, page.share) == ("A lift home", False)
    share = AnswerByLink(token=token, receipt="joe", words="A lift home", share=True)
    await chat.core.engine.do(None, share)
    assert (await looks(chat, token, "joe")).share
    await chat.says_privately("ada", "/polls 1 read")

    assert "“A lift home” May be shared." in chat.private_message


async def told(chat: Chat, token: str) -> list[str]:
    """What somebody who has answered is told of all answers, in English."""
    page = await looks(chat, token, "joe")
    spoken = open_words().message(Message(title="", lines=page.so_far), "en")
    return [plain(line_text(line)) for line in spoken.lines]


async def test_counts_show_only_when_the_question_says(chat: Chat) -> None:
    await asks(chat)
    [one, two] = await single_links(chat, 2)
    await chat.says_privately("ada", "/polls 1 counts close")
    await answers(chat, one, "joe", (1, 1))
    assert (await looks(chat, one, "joe")).so_far == ()
    await chat.says("ada", "/poll Tea? | Yes | No")
    open_one = await open_link(chat, 2)
    assert (await looks(chat, open_one, "joe")).so_far == ()  # not before they answered
    await answers(chat, open_one, "joe", (1, 1))
    apart = [
        "One more came by the open link, which anyone may use more than once.",
        "By the open link: Yes (1) and No (0).",
    ]
    assert await told(chat, open_one) == apart  # there is nothing else yet
    await chat.presses("bob", "No")
    assert await told(chat, open_one) == ["One answer so far.", "Yes: 0", "No: 1", *apart]
    assert not (await looks(chat, two, "joe")).kept


async def test_before_it_opens_the_page_says_when(chat: Chat) -> None:
    reached_at(chat)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.says_privately("ada", "/polls draft post")
    token = await open_link(chat)
    page = await looks(chat, token, "joe")
    assert page.stage is Stage.EARLY
    assert await refused(chat, token, "joe", ((1, 1),)) is PollOpensLater
    await chat.minutes_pass(24 * 60)

    assert (await looks(chat, token, "joe")).stage is Stage.OPEN


async def test_after_closing_the_page_shows_the_result_and_no_link_leads_to_a_ballot(chat: Chat) -> None:
    await asks(chat)
    token, [single, unused] = await open_link(chat), await single_links(chat, 2)
    await answers(chat, single, "joe", (1, 1))
    await chat.says_privately("ada", "/polls 1 close")
    assert await refused(chat, token, "joe", ((1, 1),)) is PollClosed
    for link in (token, single, unused):
        page = await looks(chat, link, "anybody")
        assert page.stage is Stage.CLOSED
        assert page.result is not None
        assert [row.share for row in page.bars] == [1.0, 0.0, 0.0]

    assert {voter for (voter,) in rows(chat, links, "voter_id")} == {None}


async def test_in_the_minute_of_closing_answers_are_over(chat: Chat) -> None:
    """Its time has come, and the tick that closes it has not run."""
    await asks(chat)
    token = await open_link(chat)
    chat.clock.passes(4 * 24 * 3600)
    assert (await looks(chat, token, "joe")).stage is Stage.ENDING

    assert await refused(chat, token, "joe", ((1, 1),)) is PollClosed


async def test_cancelled_the_page_says_why(chat: Chat) -> None:
    await asks(chat)
    token = await open_link(chat)
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "Wrong week")
    page = await looks(chat, token, "joe")

    assert (page.stage, page.reason) == (Stage.CANCELLED, "Wrong week")
    assert await refused(chat, token, "joe", ((1, 1),)) is PollCancelled


async def test_the_page_is_in_the_first_language_that_we_speak(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad", "Bara")
    token = await open_link(chat)
    page = await looks(chat, token, "joe", "xx", "cy", "en")
    assert (page.language, page.written_in, page.others, page.question) == ("cy", "cy", ("en",), "Cinio?")
    page = await looks(chat, token, "joe", "pl")
    assert (page.language, page.written_in, page.others, page.question) == ("pl", "en", ("cy",), "Lunch?")

    assert (await looks(chat, token, "joe")).language == "en"


async def test_mixed_choices_stand_in_another_order_for_each_browser_and_stay_so(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 shuffle on")
    token = await open_link(chat)
    orders = {tuple(o.number for o in (await looks(chat, token, f"browser-{n}")).options) for n in range(20)}
    again = {tuple(o.number for o in (await looks(chat, token, "joe")).options) for _ in range(5)}

    assert len(orders) > 1
    assert len(again) == 1


async def test_two_browsers_race_for_one_link_and_one_of_them_has_it(chat: Chat) -> None:
    await asks(chat)
    [token] = await single_links(chat)
    racing = [answers(chat, token, f"browser-{n}", (1 + n % 3, 1)) for n in range(20)]
    came = await asyncio.gather(*racing, return_exceptions=True)

    assert came.count(None) == 1
    assert {type(no) for no in came if no is not None} == {LinkUsed}
    assert len(rows(chat, ballots, "door")) == 1


async def test_two_processes_race_for_one_link_and_it_is_one_answer(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    other = make_core(make_storage(url, seed=2), chat.platform, clock)
    await asks(chat)
    tokens = await single_links(chat, 10)
    came = await asyncio.gather(
        *(
            core.engine.do(None, AnswerByLink(token=token, receipt=f"browser-{n}", marks=((1, 1),)))
            for token in tokens
            for n, core in enumerate((chat.core, other) * 3)
        ),
        return_exceptions=True,
    )
    await chat.minutes_pass(1)  # what the other one counted is looked for in time, and not at once

    assert [type(no) for no in came].count(LinkUsed) == 50
    assert len(rows(chat, ballots, "door")) == 10
    assert chat.question.lines[0] == "Soup: 10"
