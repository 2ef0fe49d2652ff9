"""A promised answer: due, late, moved with a reason, and told back where it was asked for."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.polls.services import DUE, LATE, asks, asks_and_closes, joins, result, told
from tests.polls.writing import FORMS, labels
from tests.support.chat import Chat, group, private

DUE_TITLE = "Question 1 still waits for an answer from the Trust"
AHEAD = "The group gets an answer by Tuesday 22 December, from the Trust."
WAITING = "Waiting on the Trust since Tuesday 22 December."


async def test_the_result_says_by_when_and_from_whom_an_answer_comes(chat: Chat) -> None:
    await asks_and_closes(chat)

    assert chat.message.lines == ("“What would help?” One person answered: Longer hours.", AHEAD)
    assert chat.message.labels == ("About this question",)


async def test_in_the_morning_of_the_day_each_organiser_is_told_in_private_and_nobody_else(chat: Chat) -> None:
    await joins(chat, "olu", CodeKind.ORGANISER)
    await joins(chat, "pat", CodeKind.PARTNER)
    await asks_and_closes(chat)
    chooses(chat, "bob", Preferences())
    await chat.time_passes_until(DUE - timedelta(minutes=1))
    assert told(chat) == told(chat, "olu") == []
    await chat.time_passes_until(DUE)

    for who in ("ada", "olu"):
        [message] = told(chat, who)
        assert message.title == DUE_TITLE
        assert message.lines == (
            "The question was: “What would help?”",
            "It was promised by Tuesday 22 December.",
        )
        assert message.labels == ("The answer came", "Move the date", "Link to answer")
    assert told(chat, "pat") == told(chat, "bob") == []
    assert result(chat).lines[-1] == AHEAD


async def test_from_the_next_day_on_the_result_says_since_when_people_wait(chat: Chat) -> None:
    await asks_and_closes(chat)
    await chat.time_passes_until(LATE - timedelta(minutes=1))
    messages, edits = len(chat.messages()), result(chat).edits
    assert result(chat).lines[-1] == AHEAD
    await chat.time_passes_until(LATE + timedelta(days=30))

    assert result(chat).lines[-1] == WAITING
    assert (len(chat.messages()), result(chat).edits) == (messages, edits + 1)
    assert len(told(chat)) == 1


async def test_the_answer_is_told_where_it_was_asked_for_and_nothing_waits_any_more(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    chooses(chat, "ada", Preferences())
    await asks(chat)
    await chat.time_passes_until(LATE)
    await chat.presses("ada", "The answer came", place=private("ada"))
    assert chat.private_message == ("The answer to question 1\nWhat is the answer?\nThe group sees this.\n[Cancel]")
    await chat.says_privately("ada", "Yes. We open\non Sundays, too.")
    assert chat.note == "Thank you. The answer is on its way to the group."
    for place in (chat.place, evening):
        assert chat.messages(place)[-1].title == "The answer to question 1"
        assert chat.messages(place)[-1].lines == (
            "You were asked: “What would help?”",
            "This is the answer from the Trust:",
            "Yes. We open on Sundays, too.",
        )
        assert chat.messages(place)[-2].lines[-1] == "Answered on Wednesday 23 December by the Trust."
    assert told(chat) == []
    await chat.says_privately("ada", "/polls promises")

    assert chat.private_message == "No answer is waited for."


async def test_for_ten_minutes_the_answer_can_be_corrected_where_it_stands(chat: Chat) -> None:
    await asks_and_closes(chat)
    await chat.says_privately("ada", "/polls 1 answered Yes, on Sundays.")
    messages = len(chat.messages())
    await chat.minutes_pass(10)
    await chat.presses_answer("ada", "Correct the answer")
    assert "Yes, on Sundays." in chat.private_message
    await chat.says_privately("ada", "Yes, on Saturdays.")
    assert chat.note == "Changed. The group sees the new words."
    assert (chat.message.lines[-1], chat.message.edits, len(chat.messages())) == ("Yes, on Saturdays.", 1, messages)
    await chat.minutes_pass(1)
    for typed in ("answered", "answered No."):
        await chat.says_privately("ada", f"/polls 1 {typed}")
        assert chat.note == "People have read the answer, so it stays. Please tell the group yourself what has changed."
    await chat.says_privately("ada", "/polls 1")

    assert labels(chat)[:1] == ["About this question"]
    assert "Correct the answer" not in labels(chat)


async def test_the_day_is_moved_with_a_reason_that_people_see_and_comes_again(chat: Chat) -> None:
    await asks_and_closes(chat)
    await chat.time_passes_until(LATE)
    await chat.presses("ada", "Move the date", place=private("ada"))
    await chat.says_privately("ada", "The board meets late.")
    assert "22/12/2026" in chat.private_message
    await chat.says_privately("ada", "2 February")
    assert chat.note == "Moved. The group now gets an answer by Tuesday 2 February 2027, and sees why."
    assert result(chat).lines[-1] == (
        "The group gets an answer by Tuesday 2 February 2027, from the Trust. The day was moved: The board meets late."
    )
    assert told(chat) == []
    await chat.time_passes_until(datetime(2027, 2, 2, 9, tzinfo=UTC))
    assert [message.title for message in told(chat)] == [DUE_TITLE]
    await chat.minutes_pass(24 * 60)

    assert result(chat).lines[-1].startswith("Waiting on the Trust since Tuesday 2 February.")


async def test_typed_whole_it_is_moved_at_once_and_without_a_reason_the_form_asks(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=FORMS)
    await asks_and_closes(chat)
    await chat.says_privately("ada", "/polls 1 due 5 January")
    form = chat.answer.form
    assert form is not None
    assert [(field.name, field.value) for field in form.fields] == [("reason", ""), ("due", "5/1/2027")]
    await chat.says_privately("ada", "/polls 1 due 5 January because of the holidays")
    assert result(chat).lines[-1].endswith(" from the Trust. The day was moved: because of the holidays.")
    await chat.submits("ada", form.name, due="6 January", reason="snow")

    assert result(chat).lines[-1].endswith("by Wednesday 6 January 2027, from the Trust. The day was moved: snow.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("due 4 December because", "That time has passed. Choose a later one."),
        ("due 5 December because of snow", "That time has passed. Choose a later one."),
        ("due 5 December 2028 because of snow", "That is more than a year to wait. Choose an earlier day."),
        ("due soon because of snow", "I cannot read that as a day. Try: 22 December"),
        ("due 9 January because", "Please say why in a few words. The group will see it."),
        ("due 22 December because of snow", "It is due on that day already. Choose another one."),
        (f"due 9 January because {'x' * 201}", "One of these has 201 characters. 200 is the most."),
        (f"answered {'x' * 1001}", "That has 1001 characters, and 1000 is the most. Nothing was sent."),
    ],
)
async def test_what_cannot_be_promised_changes_nothing(make_chat: MakeChat, typed: str, said: str) -> None:
    chat = await make_chat()
    await asks_and_closes(chat)
    await chat.minutes_pass(24 * 60)
    await chat.says_privately("ada", f"/polls 1 {typed}")

    assert chat.note.startswith(said)
    assert result(chat).lines[-1] == AHEAD


async def test_while_it_is_open_there_is_nothing_to_answer_but_the_day_can_be_moved(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Longer hours")
    for typed in ("answered", "answered Yes."):
        await chat.says_privately("ada", f"/polls 1 {typed}")
        assert chat.note == "The question is still open. Close it first, then tell the answer."
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Move the date")
    for words in ("The board meets late", "5 January"):
        await chat.says_privately("ada", words)

    assert chat.poll.lines[4] == (
        "The group gets an answer by Tuesday 5 January 2027, from the Trust. The day was moved: The board meets late."
    )


async def test_a_question_without_a_promise_has_nothing_to_answer_or_move(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 close")
    for typed in ("answered", "answered Yes.", "due", "due 5 January because of snow"):
        await chat.minutes_pass(0.1)
        await chat.says_privately("ada", f"/polls 1 {typed}")
        assert chat.note == "Nobody wrote more about this question."


async def test_cancelled_the_promise_ends_with_it_and_that_is_said(chat: Chat) -> None:
    chooses(chat, "ada", Preferences())
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "Asked too early")
    assert chat.message.lines == (
        "The question was: “What would help?”",
        "So no answer is due from the Trust.",
    )
    await chat.says_privately("ada", "/polls 1 answered Yes.")
    assert chat.note.startswith("This question was cancelled.")
    await chat.time_passes_until(LATE)
    assert told(chat) == []
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1")

    assert "So no answer is due from the Trust." in chat.private_message


async def test_the_card_of_a_closed_question_tells_anybody_who_may_know_it(chat: Chat) -> None:
    await joins(chat, "pat", CodeKind.PARTNER)
    await asks_and_closes(chat)
    await chat.time_passes_until(LATE)
    for who in ("bob", "pat", "ada"):
        await chat.says_privately(who, "/polls 1")
        assert WAITING in chat.private_message
    await chat.says_privately("ada", "/polls 1 answered Yes, on Sundays.")
    for who in ("bob", "pat", "ada"):
        await chat.says_privately(who, "/polls 1")
        assert "Answered on Wednesday 23 December by the Trust.\nYes, on Sundays." in chat.private_message
        await chat.says_privately(who, "/polls 1 about")
        assert "Answered on Wednesday 23 December by the Trust.\nYes, on Sundays." in chat.private_message
    await chat.says_privately("eve", "/polls 1 about")
    assert chat.note.startswith("I know no such question.")


async def test_organisers_find_what_is_waited_for_the_late_ones_first(chat: Chat) -> None:
    await asks_and_closes(chat)
    await asks(chat, due="3 January", question="/poll And on Sundays? | Yes | No")
    await asks(chat, due="30 December", question="/poll A crèche? | Yes | No")
    await chat.time_passes_until(LATE)
    await chat.says_privately("ada", "/polls")
    await chat.presses_answer("ada", "Promised answers")
    assert chat.private_message == (
        "3 promised answers\n"
        f"1. What would help? {WAITING}\n"
        "3. A crèche? The group gets an answer by Wednesday 30 December, from the Trust.\n"
        "2. And on Sundays? The group gets an answer by Sunday 3 January 2027, from the Trust.\n"
        "[Open 1] [Open 3] [Open 2]"
    )
    await chat.says_privately("bob", "/polls promises")
    assert chat.private_message == "No answer is waited for."
    await chat.says_privately("bob", "/polls")
    assert "Promised answers" not in labels(chat)
