"""Results worth forwarding: in sentences, and as a picture that says the same."""

from functools import partial

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import writes_in
from tests.polls.linked import answers, open_link, reached_at
from tests.polls.resulting import alt_of, answer, asks, chart_of, closes, reads_welsh
from tests.support.chat import Chat


async def test_the_result_has_a_picture_that_says_the_same_and_stands_alone(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "1", "2")
    await closes(chat)

    assert chat.message.lines == ("“Lunch?” 3 people answered. Most chose Soup: 2 of 3.",)
    assert chart_of(chat.message.message) == (
        "Lunch?",
        [("Soup", "2", 67), ("Salad", "1", 33), ("Bread", "0", 0)],
        "3 people answered. Closed Tuesday 1 December 2026.",
    )
    assert alt_of(chat.message.message) == (
        "“Lunch?” 3 people answered. Most chose Soup: 2 of 3. Soup: 2; Salad: 1 and Bread: 0."
    )


async def test_who_entered_answers_by_which_door_and_who_would_rather_not_is_said(chat: Chat) -> None:
    reached_at(chat)
    await asks(chat)
    await answer(chat, "1", "1", "2", "skip", "skip")
    for number in range(3):
        await chat.says_privately("ada", f"/polls 1 hand {number % 2 + 1}")
    token = await open_link(chat)
    for browser in range(7):
        await answers(chat, token, f"browser {browser}", (3, 1))
    await closes(chat)

    assert chat.message.lines == (
        "“Lunch?” 6 people answered. Most chose Soup: 4 of 6.",
        "3 of them were entered by an organiser.",
        "7 more came by the open link, which anyone may use more than once.",
        "By the open link: Soup (0), Salad (0) and Bread (7).",
        "2 would rather not answer.",
    )
    _, _, foot = chart_of(chat.message.message)
    assert foot == (
        "6 people answered. Closed Tuesday 1 December 2026. 3 of them were entered by an organiser. "
        "7 more came by the open link, which anyone may use more than once. 2 would rather not answer."
    )


@pytest.mark.parametrize(
    ("kind", "typed", "rows", "foot"),
    [
        (
            "several",
            ("1 2", "2"),
            [("Soup", "1", 50), ("Salad", "2", 100), ("Bread", "0", 0)],
            "2 people answered. Closed Tuesday 1 December 2026. People could choose several.",
        ),
        (
            "ranked",
            ("1>2", "1", "2", "2>1", "3>1"),
            [("Soup", "3", 60), ("Salad", "2", 40), ("Bread", "1, out in round 1", 20)],
            "5 people answered. Closed Tuesday 1 December 2026. Each bar is what a choice had in its last round.",
        ),
        (
            "points 10",
            ("1=7 2=3", "1=10"),
            [("Soup", "17, from 2 people", 85), ("Salad", "3, from one person", 15), ("Bread", "0", 0)],
            "2 people answered. Closed Tuesday 1 December 2026. The bars are points.",
        ),
        (
            "points 20 squared",
            ("1=4",),
            [("Soup", "4, from one person", 100), ("Salad", "0", 0), ("Bread", "0", 0)],
            "One person answered. Closed Tuesday 1 December 2026. The bars are votes.",
        ),
        (
            "dates 4 Dec 6pm | 5 Dec 6pm",
            ("1 yes", "1 maybe 2 yes"),
            [("Friday 4 December, 6pm", "1 yes, 1 if need be", 50), ("Saturday 5 December, 6pm", "1 yes", 50)],
            "2 people answered. Closed Tuesday 1 December 2026.",
        ),
        (
            "scale Bad | Good",
            ("5", "4"),
            [("1 (Bad)", "0", 0), ("2", "0", 0), ("3", "0", 0), ("4", "1", 50), ("5 (Good)", "1", 50)],
            "2 people answered. Closed Tuesday 1 December 2026.",
        ),
    ],
)
async def test_each_kind_is_drawn_as_it_is_counted(
    make_chat: MakeChat, kind: str, typed: tuple[str, ...], rows: list[tuple[str, str, int]], foot: str
) -> None:
    chat = await make_chat()
    await asks(chat, kind)
    await answer(chat, *typed)
    await closes(chat)

    assert chart_of(chat.message.message) == ("Lunch?", rows, foot)
    assert chat.message.lines[0] in alt_of(chat.message.message)
    assert all(f"{label}: {amount}" in alt_of(chat.message.message) for label, amount, _ in rows)


async def test_where_too_few_answered_the_picture_says_that_nothing_is_decided(chat: Chat) -> None:
    await asks(chat, "one", "quorum 8")
    await answer(chat, "1")
    await closes(chat)

    assert chat.message.lines[0] == "“Lunch?” One person answered, and 8 were needed, so nothing is decided."
    _, _, foot = chart_of(chat.message.message)
    assert foot.startswith("8 answers were needed, so nothing is decided. One person answered.")
    assert alt_of(chat.message.message).startswith(chat.message.lines[0])


async def test_where_enough_answered_the_picture_says_that_too(chat: Chat) -> None:
    await asks(chat, "one", "quorum 2")
    await answer(chat, "1", "1")
    await closes(chat)

    assert chart_of(chat.message.message)[2] == (
        "2 people answered. Closed Tuesday 1 December 2026. It needed 2 answers, and has them."
    )


async def test_where_nobody_answered_there_is_no_picture(chat: Chat) -> None:
    await asks(chat)
    await closes(chat)

    assert chat.message.lines == ("“Lunch?” Nobody answered this time.",)
    assert chat.message.attached is None


async def test_of_a_cancelled_question_there_is_no_picture(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1")
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "No cook.")

    assert chat.message.title == "Question 1 was cancelled. No cook."
    assert chat.message.attached is None


async def test_own_words_are_not_drawn(chat: Chat) -> None:
    await asks(chat, "own-words")
    await answer(chat, "With milk")
    await closes(chat)

    assert chat.message.lines[0] == "“Lunch?” One person answered in their own words."
    assert chat.message.attached is None


async def test_where_choices_were_mixed_the_picture_has_them_in_the_organisers_order(chat: Chat) -> None:
    await asks(chat, "one", "shuffle on")
    await answer(chat, "3")
    await closes(chat)

    assert [label for label, _, _ in chart_of(chat.message.message)[1]] == ["Soup", "Salad", "Bread"]


async def test_a_group_that_reads_another_language_gets_the_question_in_it(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad", "Bara")
    chat.storage.transact(partial(reads_welsh, chat))
    await answer(chat, "1")
    await closes(chat)
    title, rows, _ = chart_of(chat.message.message)

    assert (title, rows[0][0]) == ("Cinio?", "Cawl")


async def test_what_people_shared_stands_below_the_sentence_that_says_so(chat: Chat) -> None:
    await asks(chat, "own-words")
    await answer(chat, "A lift home", "skip")
    await chat.says_privately("carer0", "/polls 1 mine shared")
    await chat.says_privately("ada", "/polls 1 read")
    await chat.presses_answer("ada", "Share 1")
    await closes(chat)

    assert chat.message.lines == (
        "“Lunch?” One person answered in their own words.",
        "One person would rather not answer.",
        "One person shares theirs:",
        "A lift home",
    )
