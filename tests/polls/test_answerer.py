"""The answerer: one link, one promise. It is made for whoever must answer, and is good for that answer alone."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from adapters.web.slowing import MOST_GUESSES
from bot.polls.model.links import LinkUnknown
from bot.polls.use_cases.answerers import AnswerPromise
from storage.answerers import answerers
from storage.schema import tables
from tests.conftest import MakeChat
from tests.polls.linked import reached_at, rows, tokens
from tests.polls.services import asks, asks_and_closes, told
from tests.support.chat import Chat, private
from tests.web.take_part.conftest import Site

ANSWER = "Yes. We open on Sundays, too."


@pytest.fixture
async def site(make_chat: MakeChat) -> Site:
    """The pages of a community whose question waits for the Trust."""
    site = Site(await make_chat())
    await asks_and_closes(site.chat)
    return site


async def link(chat: Chat, words: str = "answerer") -> str:
    """The link that Ada gets for the Trust."""
    await chat.says_privately("ada", f"/polls 1 {words}")
    [token] = tokens(chat)
    return token


# The link, in chat


async def test_an_organiser_gets_a_link_for_whoever_must_answer_and_it_is_shown_once(site: Site) -> None:
    await site.chat.says_privately("ada", "/polls 1")
    await site.chat.presses_answer("ada", "Link to answer")
    [token] = tokens(site.chat)
    shown = site.chat.private_message.splitlines()
    await site.chat.says_privately("ada", "/polls 1 answerer")

    assert shown == [
        "The link to answer question 1",
        f"https://say.example.org/a/{token}",
        "Give it to the Trust alone. Whoever opens it can answer in their name, once.",
        "I cannot show it again. A new link ends this one.",
        "[Stop the link]",
    ]
    assert site.chat.private_message.splitlines()[0] == "There is a link to answer question 1"
    assert site.chat.private_message.splitlines()[-1] == "[New link] [Stop the link]"
    assert token not in site.chat.private_message


async def test_the_reminder_of_an_answer_that_is_due_has_it_too(site: Site) -> None:
    await site.chat.minutes_pass(30 * 24 * 60)

    assert told(site.chat)[0].labels == ("The answer came", "Move the date", "Link to answer")
    await site.chat.presses("ada", "Link to answer", place=private("ada"))
    assert len(tokens(site.chat)) == 1


async def test_only_those_who_run_the_community_make_one_and_others_learn_of_nothing(site: Site) -> None:
    for words in ("answerer", "answerer new", "answerer stop"):
        for number in (1, 99):
            await site.chat.says_privately("bob", f"/polls {number} {words}")
            assert site.chat.note.startswith("I know no such question.")

    assert rows(site.chat, answerers, "poll_id") == []


async def test_there_is_none_before_the_question_has_closed_nor_where_nothing_was_promised(chat: Chat) -> None:
    reached_at(chat)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 answerer")
    without = chat.answer.refused
    await asks(chat)
    await chat.says_privately("ada", "/polls 2 answerer")

    assert (without, chat.answer.refused) == (True, True)
    assert rows(chat, answerers, "poll_id") == []


async def test_without_an_address_it_is_said_what_to_set(chat: Chat) -> None:
    await asks_and_closes(chat)
    await chat.says_privately("ada", "/polls 1 answerer")

    assert chat.note.startswith("Links need an address on the internet.")


async def test_only_its_mark_is_kept(site: Site) -> None:
    token = await link(site.chat)
    with site.chat.storage.database.read() as connection:
        found = [
            table.name
            for table in tables.sorted_tables
            for row in connection.execute(sa.select(table))
            if any(token in str(value) for value in row)
        ]

    assert found == []


# The page


async def test_the_page_shows_the_question_what_people_answered_and_by_when_an_answer_is_owed(site: Site) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)

    assert visitor.page.status_code == 200
    for words in (
        "What would help?",
        "The group gets an answer by Tuesday 22 December, from the Trust.",
        "One person answered: Longer hours.",
        "The answer from the Trust",
        "Everybody who was asked can read it. 1000 characters at most.",
    ):
        assert words in visitor.text
    assert "<script>" not in visitor.page.text
    assert "set-cookie" not in visitor.page.headers


async def test_an_answer_is_told_where_it_was_asked_for_as_if_an_organiser_had_typed_it(site: Site) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        await visitor.sends(token, "tell", words="Yes. We open\non Sundays, too.")

    assert visitor.page.status_code == 200
    assert "Thank you. The answer is on its way to those who were asked." in visitor.text
    assert f"The answer {ANSWER} You can change it until Friday 4 December, 8.10pm." in visitor.text
    assert site.chat.message.title == "The answer to question 1"
    assert site.chat.message.lines == (
        "You were asked: “What would help?”",
        "This is the answer from the Trust:",
        ANSWER,
    )
    await site.chat.says_privately("ada", "/polls promises")
    assert site.chat.private_message == "No answer is waited for."


async def test_the_log_says_that_it_was_answered_and_by_nobody_whom_we_know(site: Site) -> None:
    token = await link(site.chat)
    await site.chat.core.engine.do(None, AnswerPromise(token=token, answer=ANSWER))
    entries = site.chat.storage.read(lambda work: work.audit.list_last(work.people.list_communities()[0].id, 2))

    assert [(entry.did.value, entry.by is None, entry.about) for entry in entries] == [
        ("promise-answered", True, "1"),
        ("ask-linked", False, "1"),
    ]


async def test_for_ten_minutes_it_may_be_changed_and_then_it_stands(site: Site) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        await visitor.sends(token, "tell", words="Yes.")
        await site.chat.minutes_pass(9)
        await visitor.sends(token, "tell", words="No.")
        corrected = visitor.text
        await site.chat.minutes_pass(2)
        await visitor.sends(token, "tell", words="Perhaps.")
        late = visitor.page
        await visitor.opens(token)

    assert "The answer No." in corrected
    assert site.chat.message.lines[-1] == "No."
    assert late.status_code == 422
    assert "People have read this answer, so it stays as it is." in late.text
    assert "The answer No. People have read this answer, so it stays as it is." in visitor.text
    assert "<form" not in visitor.page.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (" \u200b\n", "There are no words yet. Write the answer first."),
        ("a" * 1001, "That has 1001 characters, and 1000 is the most."),
    ],
    ids=["empty", "long"],
)
async def test_the_limits_are_those_of_an_organiser_and_what_was_written_stays_in_the_page(
    site: Site, words: str, said: str
) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        await visitor.sends(token, "tell", words=words)

    assert visitor.page.status_code == 422
    assert said in visitor.text
    assert words.replace("\u200b", "").strip() in visitor.page.text
    assert site.chat.message.title != "The answer to question 1"


async def test_people_s_words_are_shown_as_they_were_typed_and_do_nothing(site: Site) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        await visitor.sends(token, "tell", words="<script>alert(1)</script> {{7*7}}")

    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}}" in visitor.page.text
    assert "<script>alert" not in visitor.page.text


# Who may not


async def test_a_stopped_replaced_or_guessed_link_is_the_same_page_as_any_wrong_one(site: Site) -> None:
    first = await link(site.chat)
    second = await link(site.chat, "answerer new")
    pages = {}
    async with site.browser() as visitor:
        pages["replaced"] = (await visitor.opens(first)).page
        assert (await visitor.opens(second)).page.status_code == 200
        await site.chat.says_privately("ada", "/polls 1 answerer stop")
        for name, token in (("stopped", second), ("guessed", "a" * 26)):
            pages[name] = (await visitor.opens(token)).page
        posted = await visitor.client.post(f"/a/{second}", data={"do": "tell", "words": "No.", "receipt": "a" * 26})

    assert {page.status_code for page in pages.values()} == {404}
    assert len({page.content for page in pages.values()}) == 1
    assert posted.status_code == 404
    assert posted.content == pages["guessed"].content


async def test_a_link_that_is_stopped_while_somebody_writes_tells_nothing(site: Site) -> None:
    token = await link(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        await site.chat.says_privately("ada", "/polls 1 answerer stop")
        await visitor.sends(token, "tell", words=ANSWER)

    assert visitor.page.status_code == 404
    with pytest.raises(LinkUnknown):
        await site.chat.core.engine.do(None, AnswerPromise(token=token, answer=ANSWER))
    assert site.chat.message.title != "The answer to question 1"


async def test_it_answers_this_promise_and_nothing_else(site: Site) -> None:
    """It is no link to vote by, and a link to vote by is none to answer by."""
    token = await link(site.chat)
    await site.chat.says("ada", "/poll Lunch? | Soup | Salad")
    await site.chat.says_privately("ada", "/polls 2 link")
    [vote] = tokens(site.chat)
    async with site.browser() as visitor:
        await visitor.opens(token)
        for do in ("answer", "skip", "take-back", "change", ""):
            await visitor.sends(token, do, option="1", words=ANSWER)
            assert visitor.page.status_code == 400
            await visitor.opens(token)
        await visitor.opens(vote)
        await visitor.sends(vote, "tell", words=ANSWER)

    assert visitor.page.status_code == 400
    with pytest.raises(LinkUnknown):
        await site.chat.core.engine.do(None, AnswerPromise(token=vote, answer=ANSWER))


@pytest.mark.parametrize("broken", ["check", "origin", "site"])
async def test_another_site_cannot_answer_for_them(site: Site, broken: str) -> None:
    token = await link(site.chat)
    headers = {"origin": {"Origin": "https://evil.example"}, "site": {"Sec-Fetch-Site": "cross-site"}}.get(broken, {})
    async with site.browser(**headers) as visitor:
        await visitor.opens(token)
        check = "0" * 32 if broken == "check" else visitor.hidden("check")
        data = {"do": "tell", "words": ANSWER, "receipt": visitor.hidden("receipt"), "check": check}
        page = await visitor.client.post(f"/a/{token}", data=data)

    assert page.status_code == 403
    assert site.chat.message.title != "The answer to question 1"


async def test_whoever_tries_out_links_is_slowed_down(site: Site) -> None:
    await link(site.chat)
    async with site.browser() as visitor:
        for n in range(MOST_GUESSES):
            await visitor.opens(f"{n:026d}".translate(str.maketrans("0123456789", "abcdefghij")))
        await visitor.opens("z" * 26)

    assert visitor.page.status_code == 429


async def test_a_new_key_of_ours_leaves_the_link_good(site: Site) -> None:
    token = await link(site.chat)
    site.chat.storage._code_keys = (b"n" * 32, *site.chat.storage._code_keys)
    async with site.browser() as visitor:
        await visitor.opens(token)

    assert visitor.page.status_code == 200


async def test_a_year_after_the_answer_the_link_is_forgotten_and_one_that_still_waits_is_not(site: Site) -> None:
    await link(site.chat)
    site.chat.clock.now += timedelta(days=400)

    def day(work) -> None:  # type: ignore[no-untyped-def] # the whole unit of work
        work.answerers.forget_old(work.now - timedelta(days=365))

    site.chat.storage.transact(day)
    waits = rows(site.chat, answerers, "poll_id")
    token = await link(site.chat, "answerer new")
    await site.chat.core.engine.do(None, AnswerPromise(token=token, answer=ANSWER))
    site.chat.clock.now += timedelta(days=366)
    site.chat.storage.transact(day)

    assert len(waits) == 1
    assert rows(site.chat, answerers, "poll_id") == []
