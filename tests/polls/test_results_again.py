"""Results once more, in private: shown, before they are there too, and taken along as a text by organisers."""

from functools import partial

import pytest

from tests.conftest import MakeChat
from tests.polls.resulting import answer, asks, chart_of, closes, makes_partner, picture_of
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

# Once more, in private


async def test_the_card_of_a_closed_question_is_its_result_for_whoever_may_know_it(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "2", "1")
    await closes(chat)
    for typed in ("/polls 1", "/polls 1 result"):
        await chat.says_privately("carer1", typed)

        assert chat.private_message == (
            "The result of question 1\n"
            "“Lunch?” 3 people answered. Most chose Soup: 2 of 3.\n"
            "Soup: 2\n"
            "Salad: 1\n"
            "Bread: 0"
        )
        assert chart_of(chat.answer.message)[0] == "Lunch?"
    await chat.says_privately("eve", "/polls 1 result")
    assert chat.note.startswith("I know no such question.")


async def test_a_partner_sees_the_result_and_nothing_before(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1")
    chat.storage.transact(partial(makes_partner, chat))
    await chat.says_privately("pat", "/polls 1 result")
    assert chat.note.startswith("I know no such question.")
    await closes(chat)
    await chat.says_privately("pat", "/polls 1 result")

    assert chat.private_message == (
        "The result of question 1\n“Lunch?” Fewer than 10 people answered, so nothing is told."
    )


async def test_a_partner_sees_counts_from_ten_on_and_none_that_can_be_worked_out(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, *["1"] * 14, *["2"] * 11, "3")
    chat.storage.transact(partial(makes_partner, chat))
    await closes(chat)
    await chat.says_privately("pat", "/polls 1 result")

    assert "“Lunch?” 26 people answered." in chat.private_message
    assert "Bread: not shown" in chat.private_message
    assert "Bread: 1" not in chat.private_message
    assert "Some numbers are not shown" in chat.private_message


async def test_organisers_can_take_the_result_along(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "2", "1")
    await closes(chat)
    await chat.says_privately("ada", "/polls 1 result")
    assert chat.private_message.endswith("[Copy as text] [Table (CSV)]")
    await chat.says_privately("ada", "/polls 1")
    assert "[Copy as text] [Table (CSV)] [Copy]" in chat.private_message
    assert picture_of(chat.answer.message)
    await chat.presses_answer("ada", "Copy as text")

    assert chat.private_message == (
        "“Lunch?” 3 people answered. Most chose Soup: 2 of 3.\n"
        "Soup: 2 of 3\n"
        "Salad: 1 of 3\n"
        "Bread: 0 of 3\n"
        "3 people answered. Closed Tuesday 1 December 2026."
    )
    assert chat.answer.where == "private"


@pytest.mark.parametrize(
    ("kind", "typed", "lines"),
    [
        ("ranked", ("1>2", "1", "2"), ("Soup: 2", "Salad: 1", "Bread: 0")),
        ("points 10", ("1=7 2=3",), ("Soup: 7, from one person", "Salad: 3, from one person", "Bread: 0")),
        (
            "dates 4 Dec 6pm | 5 Dec 6pm",
            ("1 yes", "1 maybe 2 yes"),
            ("Friday 4 December, 6pm: 1 yes, 1 if need be", "Saturday 5 December, 6pm: 1 yes"),
        ),
        (
            "scale Bad | Good",
            ("5", "4"),
            ("1 (Bad): 0 of 2", "2: 0 of 2", "3: 0 of 2", "4: 1 of 2", "5 (Good): 1 of 2"),
        ),
    ],
)
async def test_the_text_has_a_line_for_each_choice_whatever_the_kind(
    make_chat: MakeChat, kind: str, typed: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    chat = await make_chat()
    await asks(chat, kind)
    await answer(chat, *typed)
    await closes(chat)
    await chat.says_privately("ada", "/polls 1 text")

    assert chat.private_message.split("\n")[1:-1] == list(lines)


async def test_words_that_nobody_shared_are_in_no_text(chat: Chat) -> None:
    await asks(chat, "own-words")
    await answer(chat, "A lift home", "Please do not tell")
    for who in ("carer0", "carer1"):
        await chat.says_privately(who, "/polls 1 mine shared")
    await chat.says_privately("ada", "/polls 1 read")
    shown = chat.private_message.split("\n")
    number = next(line for line in shown if "A lift home" in line).split(".")[0]
    await chat.presses_answer("ada", f"Share {number}")
    await chat.says_privately("ada", "/polls 1 text")
    assert chat.private_message == "Lunch?\n2 answers so far."
    await closes(chat)
    await chat.says_privately("ada", "/polls 1 text")

    assert "A lift home" in chat.private_message
    assert "do not tell" not in chat.private_message


async def test_on_text_alone_the_result_and_the_text_say_all(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    await answer(chat, "1", "2", "1")
    await closes(chat)
    assert chat.message.lines == ("“Lunch?” 3 people answered. Most chose Soup: 2 of 3.",)
    await chat.says_privately("ada", "/polls 1 result")

    assert chat.private_message == (
        "The result of question 1\n"
        "“Lunch?” 3 people answered. Most chose Soup: 2 of 3.\n"
        "Soup: 2\n"
        "Salad: 1\n"
        "Bread: 0\n"
        "Copy as text: /polls 1 text\n"
        "Table (CSV): /polls 1 csv"
    )


# Before it has closed


async def test_whoever_may_see_counts_sees_the_results_so_far(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "skip")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Results so far")

    assert chat.private_message == (
        "Lunch?\n"
        "One answer so far.\n"
        "Soup: 1\n"
        "Salad: 0\n"
        "Bread: 0\n"
        "One person would rather not answer.\n"
        "[Copy as text] [Table (CSV)]"
    )
    await chat.presses_answer("ada", "Copy as text")
    assert chat.private_message == (
        "Lunch?\nSoup: 1 of 1\nSalad: 0 of 1\nBread: 0 of 1\nOne person would rather not answer.\nOne answer so far."
    )
    await chat.says_privately("carer0", "/polls 1 result")
    assert chat.private_message.startswith("Lunch?\nOne answer so far.\nSoup: 1\n")
    assert "[" not in chat.private_message


@pytest.mark.parametrize("what", ["result", "text", "csv"])
async def test_counts_that_are_hidden_until_close_are_given_to_nobody(make_chat: MakeChat, what: str) -> None:
    chat = await make_chat()
    await asks(chat, "one", "counts close")
    await answer(chat, "1", "2")
    await chat.presses("ada", "Soup")
    await chat.says_privately("ada", "/polls 1")
    assert "Results so far" not in chat.private_message
    action = {"result": "result:{}", "text": "poll-do:{}:text", "csv": "poll-do:{}:csv"}[what]
    poll = chat.poll.choice("Soup").action.split(":")[1]
    for who in ("ada", "carer0"):
        await chat.says_privately(who, f"/polls 1 {what}")
        assert chat.answer.message is None
        await chat.sends(who, action.format(poll), place=private(who))
        assert chat.answer.message is None
    await chat.says_privately("ada", f"/polls 1 {what}")

    assert chat.note == "Counts show when it closes, to everyone. Ask again then."


async def test_counts_that_show_after_an_answer_are_given_to_who_has_answered(chat: Chat) -> None:
    await asks(chat, "one", "counts after")
    await answer(chat, "1")
    await chat.says_privately("ada", "/polls 1 result")
    assert chat.note == "Counts show after you answer. Answer first, then ask again."
    await chat.says_privately("ada", "/vote 1 2")
    await chat.says_privately("ada", "/polls 1 result")

    assert chat.private_message.startswith("Lunch?\n2 answers so far.\nSoup: 1\nSalad: 1\n")


@pytest.mark.parametrize("what", ["result", "text", "csv"])
async def test_of_a_question_that_nobody_saw_there_is_no_result(make_chat: MakeChat, what: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft opens tomorrow 9am")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", f"/polls 1 {what}")

    assert chat.note == "This question is not open yet. It will come by itself."


async def test_a_cancelled_question_has_no_counts_to_take_along(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1")
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "No cook.")
    await chat.says_privately("ada", "/polls 1 result")
    assert chat.private_message == "Question 1 was cancelled. No cook.\nThe question was: “Lunch?”"
    for what in ("text", "csv"):
        await chat.says_privately("ada", f"/polls 1 {what}")
        assert chat.note == "This question was cancelled. No cook."


@pytest.mark.parametrize("what", ["text", "csv"])
async def test_only_organisers_take_counts_along(make_chat: MakeChat, what: str) -> None:
    chat = await make_chat()
    await asks(chat)
    await answer(chat, "1")
    await closes(chat)
    poll = chat.storage.read(lambda work: work.agenda.list_ended(work.people.list_communities()[0].id, most=1)[0].id)
    await chat.says_privately("carer0", f"/polls 1 {what}")
    assert chat.note.startswith("I know no such question.")
    await chat.sends("carer0", f"poll-do:{poll}:{what}", place=private("carer0"))

    assert chat.note.startswith("I know no such question.")


@pytest.mark.parametrize("action", ["result", "result:", "result:x", "result:1:cy", "result:99", "result:-1"])
async def test_forged_codes_show_nothing(make_chat: MakeChat, action: str) -> None:
    chat = await make_chat()
    await asks(chat)
    await chat.sends("bob", action, place=private("bob"))

    assert chat.answer.message is None
