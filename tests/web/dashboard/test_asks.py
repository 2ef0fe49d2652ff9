"""Questions on the dashboard: listed, looked at, and all that an organiser does about one, as in the chat."""

from datetime import UTC, datetime

import pytest

from bot.people.audit import Did
from tests.polls.services import asks_and_closes
from tests.support.chat import Chat, private
from tests.web.dashboard.asking import LUNCH, at, closes, log, lunch, opens, presses
from tests.web.dashboard.conftest import Desk

TEA = datetime(2026, 12, 3, 16, tzinfo=UTC)


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on either database."""
    return Desk(chat)


async def test_the_list_says_of_each_question_what_is_needed_to_know_it_by(desk: Desk) -> None:
    await lunch(desk, "bob", "cat")
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor, "")

    assert "1. Lunch? Closes Friday 4 December, 8pm. In one group." in text
    assert "One choice. No names are shown. 2 answers." in text


async def test_there_are_lists_of_what_is_planned_and_of_what_is_over(desk: Desk) -> None:
    await lunch(desk)
    await closes(desk)
    for words in ("/poll Tea? | Yes | No", "/polls draft opens tomorrow 9am", "/polls draft post"):
        await desk.chat.minutes_pass(0.1)
        await desk.chat.says_privately("ada", words)
    async with desk.signed_in() as visitor:
        assert "There are none here" in await opens(desk, visitor, "")
        assert "2. Tea? Opens Wednesday 2 December, 9am" in await opens(desk, visitor, "", show="planned")
        assert "1. Lunch? Closed Tuesday 1 December, 10am" in await opens(desk, visitor, "", show="over")


async def test_a_list_holds_twenty_and_says_that_there_are_more(desk: Desk) -> None:
    for number in range(1, 22):
        await desk.chat.minutes_pass(1)
        await desk.chat.says("ada", f"/poll Lunch {number}? | Soup | Salad")
        await desk.chat.says_privately("ada", f"/polls {number} close")
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor, "", show="over")
        assert "21. Lunch 21?" in text
        assert "1. Lunch 1?" not in text.replace("21. Lunch", "")
        assert "Next page" in text

        text = await opens(desk, visitor, "", show="over", page="2")
        assert "1. Lunch 1?" in text
        assert "2. Lunch 2?" not in text

        assert await opens(desk, visitor, "", show="nothing", page="-1") == await opens(desk, visitor, "")


async def test_an_open_question_shows_how_many_chose_what_so_far_and_names_nobody(desk: Desk) -> None:
    await desk.chat.says("ada", LUNCH)
    await desk.chat.says_privately("ada", "/polls 1 names")
    for who in ("bob", "cat"):
        await desk.chat.presses(who, "Salad", on=desk.chat.poll)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)

    assert "Question 1 Lunch? Closes Friday 4 December, 8pm. Everyone sees your name." in text
    assert "2 answers so far. Soup 0 Salad 2" in text
    assert "Choice Answers Share Soup 0 0% Salad 2 100%" in text
    assert "Bob" not in text


async def test_a_result_is_told_in_a_sentence_in_bars_in_a_table_and_as_a_picture(desk: Desk) -> None:
    await lunch(desk, "bob", "cat", "dan")
    await closes(desk)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)
        page = visitor.page.text
        await visitor.opens(await at(desk, "/1/result.png"))

        assert "Result “Lunch?” 3 people answered. Most chose Salad: 3 of 3." in text
        assert "Choice Answers Share Soup 0 0% Salad 3 100%" in text
        assert 'alt="“Lunch?”' in page
        assert visitor.page.headers["content-type"] == "image/png"
        assert visitor.page.content.startswith(b"\x89PNG")


async def test_without_answers_there_is_no_picture(desk: Desk) -> None:
    await lunch(desk)
    await closes(desk)
    async with desk.signed_in() as visitor:
        assert "As a picture" not in await opens(desk, visitor)
        await visitor.opens(await at(desk, "/1/result.png"))

        assert visitor.page.status_code == 404


async def test_the_page_says_who_sees_what_and_where_it_stands(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)

    assert "Who sees what Nobody sees your name, organisers included." in text
    assert "Where it stands Group" in text


async def test_counts_that_show_later_are_kept_back_here_as_in_the_chat(desk: Desk) -> None:
    await lunch(desk)
    await desk.chat.says_privately("ada", "/polls 1 counts close")
    await desk.chat.presses("bob", "Salad", on=desk.chat.poll)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)
        assert "Counts show when it closes, to everyone" in text
        assert "As a table" not in text
        assert "answer" not in (await opens(desk, visitor, "")).partition("Lunch?")[2].partition("To ask")[0]

        text = await presses(desk, visitor, "results.csv")
        assert visitor.page.status_code == 403
        assert "Counts show when it closes" in text


async def test_close_now_closes_it_and_posts_the_result(desk: Desk) -> None:
    await lunch(desk, "bob")
    async with desk.signed_in() as visitor:
        text = await presses(desk, visitor, "close")

    assert "It has closed. The result is on its way to the groups." in text
    assert "Closed Tuesday 1 December, 10am" in text
    assert desk.chat.message.title == "The result of question 1"
    assert log(desk)[0] == (Did.ASK_CLOSED, "1")


async def test_the_closing_time_is_read_as_in_the_chat(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        text = await presses(desk, visitor, "extend", words="5 December 6pm")

    assert "The closing time is changed. Lunch? Closes Saturday 5 December, 6pm" in text
    assert "Closes Saturday 5 December, 6pm." in " ".join(desk.chat.poll.lines)


async def test_a_ready_time_is_one_press(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        assert "Tonight, 8pm Tomorrow, 8pm In a week" in await opens(desk, visitor)
        text = await presses(desk, visitor, "extend", at=str(int(TEA.timestamp())), words="")

        assert "Closes Thursday 3 December, 4pm" in text


async def test_a_time_that_cannot_be_read_is_told_and_stays_in_the_field(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        text = await presses(desk, visitor, "extend", words="when it suits")

        assert visitor.page.status_code == 422
        assert "I cannot read that as a day and a time" in text
        assert 'value="when it suits"' in visitor.page.text
        assert "Closes Friday 4 December, 8pm" in text


async def test_a_copy_comes_into_the_private_chat_and_is_posted_from_there(desk: Desk) -> None:
    await lunch(desk)
    await closes(desk)
    async with desk.signed_in() as visitor:
        assert "The copy is in your private chat." in await presses(desk, visitor, "copy")

    draft = desk.chat.messages(private("ada"))[-1]
    assert draft.title == "Preview: Lunch?"
    await desk.chat.presses("ada", "Post", on=draft, place=private("ada"))
    assert "Question 2 is in the group" in desk.chat.note


async def test_cancelling_needs_a_reason_that_the_group_sees(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        assert "Please say why in a few words" in await presses(desk, visitor, "cancel", reason=" ")
        assert "That is too long. 200 characters" in await presses(desk, visitor, "cancel", reason="x" * 201)
        assert "It is cancelled. The groups see why." in await presses(desk, visitor, "cancel", reason="Wrong day")
        assert "Wrong day" in await opens(desk, visitor)
        await presses(desk, visitor, "cancel", reason="Again")
        assert visitor.page.status_code == 422

    assert "Wrong day" in desk.chat.message.title


async def test_what_nobody_has_seen_is_called_off_without_a_reason(desk: Desk) -> None:
    for words in (LUNCH, "/polls draft opens tomorrow 9am", "/polls draft post"):
        await desk.chat.minutes_pass(0.1)
        await desk.chat.says_privately("ada", words)
    async with desk.signed_in() as visitor:
        assert "What it asks 1. Soup 2. Salad" in await opens(desk, visitor)
        assert "It is cancelled. Nobody saw it." in await presses(desk, visitor, "drop")
        await presses(desk, visitor, "drop")

        assert visitor.page.status_code == 422


async def test_what_people_may_have_seen_is_not_called_off_without_a_reason(desk: Desk) -> None:
    await lunch(desk)
    async with desk.signed_in() as visitor:
        await presses(desk, visitor, "drop")

        assert visitor.page.status_code == 422
        assert "Closes Friday" in await opens(desk, visitor)


async def test_a_proposed_choice_is_decided_and_nobody_is_named(desk: Desk) -> None:
    await lunch(desk)
    await desk.chat.says_privately("ada", "/polls 1 takes options")
    await desk.chat.presses("bob", "Soup", on=desk.chat.poll)
    await desk.chat.says_privately("bob", "/polls 1 propose Bread")
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)
        assert "Proposed choices Bread Add it Leave it out" in text
        assert "Bob" not in text
        which = visitor.hidden("which")
        assert "Your decision is kept." in await presses(desk, visitor, "proposal", which=which, yes="yes")
        await presses(desk, visitor, "proposal", which=which, yes="yes")
        assert visitor.page.status_code == 422

    assert "Bread" in " ".join(desk.chat.poll.lines)


async def test_the_answer_that_was_promised_is_told_from_its_page(desk: Desk) -> None:
    await asks_and_closes(desk.chat)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)
        assert "the opening hours" in text
        assert "The group gets an answer by Tuesday 22 December, from the Trust." in text
        assert "There are no words" in await presses(desk, visitor, "answer", answer="")
        assert visitor.page.status_code == 422
        text = await presses(desk, visitor, "answer", answer="Yes, on Sundays.")
        assert "The answer is on its way to the groups." in text
        assert "Yes, on Sundays." in text

    assert desk.chat.message.lines[-1] == "Yes, on Sundays."
