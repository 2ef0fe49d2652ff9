"""What a group sees when a secret question closes: with too few, with just enough, and with many; what is kept back."""

from collections.abc import Sequence

import pytest

from bot.chat.outbound import Document
from bot.words import plain
from tests.conftest import MakeChat
from tests.polls.secretly import as_text, asks, closes, turnout, votes, words_of
from tests.support.chat import Chat

THREE = "/poll Lunch? | Soup | Salad | Bread"
FOUR = "/poll Lunch? | Soup | Salad | Bread | Cake"

HIDES = "Some numbers are not shown, so that nobody can work out who chose what."
ROUNDED = "Numbers are rounded to the nearest 5."
PROTECTS = (
    "This protects those who did. Their answers are deleted. "
    "An organiser can ask again with names hidden, or you can talk about it together."
)


@pytest.fixture
async def chat(make_chat: MakeChat) -> Chat:
    """On SQLite alone: closing twice takes days of ticks, and what is kept is tried on both in the adversarial rows."""
    return await make_chat()


def withheld(needs: int) -> list[str]:
    return [f"“Lunch?” Fewer than {needs} people answered, so nothing is told.", PROTECTS]


async def asks_and_votes(chat: Chat, mode: str, counts: Sequence[int]) -> None:
    """Ada asks with as many options as there are counts, and so many choose each."""
    question = {2: "/poll Lunch? | Soup | Salad", 3: THREE, 4: FOUR}[len(counts)]
    await asks(chat, mode, question=question)
    await votes(chat, *counts)


TOO_FEW = [("secret", (4, 3), 8), ("secret", (0, 0), 8), ("sensitive", (8, 0), 10), ("sensitive", (5, 4), 10)]


@pytest.mark.parametrize(("mode", "counts", "needs"), TOO_FEW)
async def test_with_too_few_it_stays_open_once_and_says_so(
    chat: Chat, mode: str, counts: tuple[int, ...], needs: int
) -> None:
    await asks_and_votes(chat, mode, counts)
    posts = len(chat.messages())
    await closes(chat)

    assert len(chat.messages()) == posts
    kind = "Secret" if mode == "secret" else "Secret and sensitive"
    assert as_text(chat.question) == (
        "Lunch?\n"
        "Soup\n"
        "Salad\n"
        f"{kind}: nobody sees what you choose, organisers included.\n"
        f"Too few had answered, so it stays open 3 days more. It still needs {needs}.\n"
        f"{turnout(chat)}\n"
        "Closes Monday 7 December, 8pm. The result comes here then.\n"
        "Question 1. To answer in words, write /vote 1 and a number to me in private.\n"
        "[Soup] [Salad] [Who sees this?] [Take back] [Not now]"
    )
    assert words_of(as_text(chat.question)) <= 60


@pytest.mark.parametrize(("mode", "counts", "needs"), TOO_FEW)
async def test_with_too_few_again_nothing_is_told_and_why(
    chat: Chat, mode: str, counts: tuple[int, ...], needs: int
) -> None:
    await asks_and_votes(chat, mode, counts)
    await closes(chat)
    await closes(chat)

    post, result = chat.messages()[-2:]
    assert as_text(post) == "Lunch?\nSoup\nSalad\nQuestion 1 has closed. The result is below."
    assert as_text(result) == "\n".join(["The result of question 1", *withheld(needs)])
    assert words_of(as_text(result)) <= 60
    assert result.attached is None


@pytest.mark.parametrize(("mode", "first", "then"), [("secret", 4, 4), ("sensitive", 6, 4)])
async def test_those_who_answer_in_the_longer_time_are_counted_with_the_others(
    chat: Chat, mode: str, first: int, then: int
) -> None:
    await asks(chat, mode)
    await votes(chat, first)
    await closes(chat)
    await votes(chat, then, first=first + 1)
    await chat.presses("carer-1", "Salad", on=chat.question)
    assert chat.note.startswith("Counted: Salad.")
    await closes(chat)

    assert "people answered." in chat.message.lines[0]
    assert "so nothing is told" not in chat.message.lines[0]


RESULTS = [
    ("secret", (8, 0), ["“Lunch?” 8 people answered. Soup came first.", HIDES]),
    ("secret", (5, 3), ["“Lunch?” 8 people answered. Soup came first.", HIDES]),
    ("secret", (4, 4), ["“Lunch?” 8 people answered. There was no single favourite.", HIDES]),
    ("secret", (0, 9), ["“Lunch?” 9 people answered. Salad came first.", HIDES]),
    (
        "secret",
        (5, 5),
        ["“Lunch?” 10 people answered. Soup and Salad came first together, with 5 each.", "Soup: 5", "Salad: 5"],
    ),
    ("secret", (17, 13), ["“Lunch?” 30 people answered. Most chose Soup: 17 of 30.", "Soup: 17", "Salad: 13"]),
    ("secret", (26, 4), ["“Lunch?” 30 people answered. Soup came first.", HIDES]),
    (
        "secret",
        (12, 6, 1),
        ["“Lunch?” 19 people answered.", "Soup: 12", "Salad: not shown", "Bread: not shown", HIDES],
    ),
    (
        "secret",
        (9, 8, 7, 4),
        ["“Lunch?” 28 people answered.", "Soup: 9", "Salad: 8", "Bread: not shown", "Cake: not shown", HIDES],
    ),
    ("sensitive", (6, 4), ["“Lunch?” About 10 people answered.", HIDES, ROUNDED]),
    ("sensitive", (5, 5), ["“Lunch?” About 10 people answered.", "Soup: about 5", "Salad: about 5", ROUNDED]),
    ("sensitive", (17, 13), ["“Lunch?” About 30 people answered.", "Soup: about 15", "Salad: about 15", ROUNDED]),
    ("sensitive", (26, 4), ["“Lunch?” About 30 people answered.", HIDES, ROUNDED]),
    (
        "sensitive",
        (20, 3, 2),
        [
            "“Lunch?” About 25 people answered.",
            "Soup: about 20",
            "Salad: not shown",
            "Bread: not shown",
            HIDES,
            ROUNDED,
        ],
    ),
]


@pytest.mark.parametrize(("mode", "counts", "lines"), RESULTS)
async def test_a_result_tells_what_gives_nobody_away(
    chat: Chat, mode: str, counts: tuple[int, ...], lines: list[str]
) -> None:
    await asks_and_votes(chat, mode, counts)
    await closes(chat)

    assert as_text(chat.message) == "\n".join(["The result of question 1", *lines])
    assert words_of(as_text(chat.message)) <= 60
    assert [shown.title for shown in chat.messages()].count("The result of question 1") == 1


async def test_organisers_carers_and_texts_to_copy_say_the_same_as_the_group(chat: Chat) -> None:
    await asks_and_votes(chat, "secret", (12, 6, 1))
    await chat.says("carer-1", "/polls")
    await closes(chat)
    told = as_text(chat.message)
    for who in ("ada", "carer-1"):
        for words in ("/polls 1", "/polls 1 result"):
            await chat.says_privately(who, words)
            assert chat.private_message.startswith(told)
        await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1 text")

    assert chat.private_message == "\n".join(
        [*told.split("\n")[1:], "19 people answered. Closed Friday 4 December 2026."]
    )


async def test_the_table_has_what_is_told_and_the_rule(chat: Chat) -> None:
    await asks_and_votes(chat, "sensitive", (20, 3, 2))
    await closes(chat)
    await chat.says_privately("ada", "/polls 1 csv")
    assert chat.answer.message is not None
    file = chat.answer.message.attached
    assert isinstance(file, Document)

    assert file.content.decode().splitlines()[1:] == [
        '"1","Soup","20"',
        '"2","Salad","not shown"',
        '"3","Bread","not shown"',
        '"","",""',
        '"","Question","Lunch?"',
        '"","People who answered","25"',
        '"","Rule","Secret and sensitive: numbers under 5 are not shown, others are rounded to the nearest 5."',
    ]


async def test_the_picture_says_the_same_in_words_and_there_is_none_where_nothing_is_shown(chat: Chat) -> None:
    await asks_and_votes(chat, "secret", (12, 6, 1))
    await closes(chat)

    assert chat.message.attached is not None
    assert plain(str(chat.message.attached.words)) == (
        "“Lunch?” 19 people answered. Soup: 12; Salad: not shown and Bread: not shown."
    )


async def test_after_closing_nobody_can_answer_or_see_whether_they_had(chat: Chat) -> None:
    await asks_and_votes(chat, "secret", (5, 4))
    post = chat.question
    action = post.choice("Soup").action
    await closes(chat)
    for what in (action, action.replace("secret:", "secret-none:").rsplit(":", 1)[0]):
        await chat.sends("carer-1", what)
        assert chat.note == "This question has closed, so your tap was not counted. The result is in the group."
    await chat.says("carer-1", "/polls")
    await chat.says_privately("carer-1", "/polls 1")

    assert "You have" not in chat.private_message
