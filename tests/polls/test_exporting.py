"""Counts as a table for a spreadsheet: what the screen shows and nothing more, for organisers; nothing runs in it."""

import csv
import io
from functools import partial

import pytest

from bot.chat.outbound import Document
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.linked import answers, open_link, reached_at, single_links
from tests.polls.resulting import answer, asks, closes, reads_welsh
from tests.records.scanning import Recorder
from tests.support.chat import Chat
from tests.support.platform import TEXT_ONLY


def document_of(chat: Chat) -> Document:
    assert chat.answer.message is not None
    assert isinstance(chat.answer.message.attached, Document)
    return chat.answer.message.attached


def table_of(chat: Chat) -> list[list[str]]:
    text = document_of(chat).content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


async def export(chat: Chat) -> list[list[str]]:
    await chat.says_privately("ada", "/polls 1 csv")
    return table_of(chat)


async def test_a_closed_question_comes_as_a_file_with_a_plain_name(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "1", "2")
    await closes(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Table (CSV)")
    file = document_of(chat)

    assert (file.name, file.media_type) == ("question-1.csv", "text/csv; charset=utf-8")
    assert str(file.words) == "The table of question 1, for a spreadsheet"
    assert file.content.decode() == (
        '\ufeff"Number","Choice","Answers"\r\n'
        '"1","Soup","2"\r\n'
        '"2","Salad","1"\r\n'
        '"3","Bread","0"\r\n'
        '"","",""\r\n'
        '"","Question","Lunch?"\r\n'
        '"","People who answered","3"\r\n'
    )
    assert chat.answer.where == "private"
    assert chat.private_message == "Question 1 as a table\nSoup: 2 of 3\nSalad: 1 of 3\nBread: 0 of 3"


async def test_doors_are_told_apart_and_so_is_who_would_rather_not(chat: Chat) -> None:
    reached_at(chat)
    await asks(chat)
    await answer(chat, "1", "skip")
    await chat.says_privately("ada", "/polls 1 hand 2")
    [single] = await single_links(chat)
    await answers(chat, single, "joe", (1, 1))
    token = await open_link(chat)
    for browser in range(7):
        await answers(chat, token, f"browser {browser}", (3, 1))

    assert await export(chat) == [
        ["Number", "Choice", "Answers", "Answers, by the open link"],
        ["1", "Soup", "2", "0"],
        ["2", "Salad", "1", "0"],
        ["3", "Bread", "0", "7"],
        ["", "", "", ""],
        ["", "Question", "Lunch?", ""],
        ["", "People who answered", "3", ""],
        ["", "Of these, entered by an organiser", "1", ""],
        ["", "Of these, by a link that works once", "1", ""],
        ["", "More, by the open link", "7", ""],
        ["", "Would rather not answer", "1", ""],
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "rows"),
    [
        (
            "several",
            ("1 2", "2"),
            [["Number", "Choice", "Answers"], ["1", "Soup", "1"], ["2", "Salad", "2"], ["3", "Bread", "0"]],
        ),
        (
            "scale Bad | Good",
            ("5", "4"),
            [
                ["Number", "Choice", "Answers"],
                ["1", "1 (Bad)", "0"],
                ["2", "2", "0"],
                ["3", "3", "0"],
                ["4", "4", "1"],
                ["5", "5 (Good)", "1"],
            ],
        ),
        (
            "dates 4 Dec 6pm | 5 Dec 6pm",
            ("1 yes", "1 maybe 2 yes", "2 no"),
            [
                ["Number", "Choice", "Yes", "If need be", "No"],
                ["1", "Friday 4 December, 6pm", "1", "1", "1"],
                ["2", "Saturday 5 December, 6pm", "1", "0", "2"],
            ],
        ),
        (
            "points 10",
            ("1=7 2=3", "1=10"),
            [
                ["Number", "Choice", "Points", "People"],
                ["1", "Soup", "17", "2"],
                ["2", "Salad", "3", "1"],
                ["3", "Bread", "0", "0"],
            ],
        ),
        (
            "ranked",
            ("1>2", "1", "2", "2>1", "3>1"),
            [
                ["Number", "Choice", "First choices", "By points", "Round 1", "Round 2"],
                ["1", "Soup", "2", "6", "2", "3"],
                ["2", "Salad", "2", "5", "2", "2"],
                ["3", "Bread", "1", "2", "1", ""],
            ],
        ),
    ],
)
async def test_each_kind_has_its_own_columns(
    make_chat: MakeChat, kind: str, typed: tuple[str, ...], rows: list[list[str]]
) -> None:
    chat = await make_chat()
    await asks(chat, kind)
    await answer(chat, *typed)
    await closes(chat)

    assert (await export(chat))[: len(rows)] == rows


async def test_an_open_ranked_question_has_first_choices_alone(chat: Chat) -> None:
    await asks(chat, "ranked")
    await answer(chat, "1>2", "2>1")

    assert (await export(chat))[:2] == [["Number", "Choice", "First choices"], ["1", "Soup", "1"]]
    assert chat.private_message.split("\n")[1:3] == ["How many put each first:", "Soup: 1 of 2"]


async def test_names_are_in_it_only_where_everybody_sees_them_and_in_their_own_order(chat: Chat) -> None:
    await asks(chat, "one", "names")
    for who in ("zoe", "bob", "cat"):
        await chat.presses(who, "Soup")
    await closes(chat)

    assert (await export(chat))[:3] == [
        ["Number", "Choice", "Answers", "Names"],
        ["1", "Soup", "3", "Bob; Cat; Zoe"],
        ["2", "Salad", "0", ""],
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "head", "row"),
    [
        (
            "dates 4 Dec 6pm | 5 Dec 6pm",
            ("1 yes", "1 maybe"),
            ["Names: yes", "Names: if need be"],
            ["Carer0", "Carer1"],
        ),
        ("ranked", ("1>2", "2>1"), ["Names: first choice"], ["Carer0"]),
    ],
)
async def test_names_stand_by_what_they_said(
    make_chat: MakeChat, kind: str, typed: tuple[str, ...], head: list[str], row: list[str]
) -> None:
    chat = await make_chat()
    await asks(chat, kind, "names")
    await answer(chat, *typed)
    await closes(chat)
    titles, first, *_ = await export(chat)

    assert (titles[-len(head) :], first[-len(row) :]) == (head, row)


async def test_hidden_names_are_nowhere_in_it(chat: Chat) -> None:
    await asks(chat)
    await answer(chat, "1", "2")
    await chat.says_privately("ada", "/polls 1 csv")

    assert "carer" not in document_of(chat).content.decode().casefold()


async def test_names_that_show_at_close_are_in_it_from_then_on(chat: Chat) -> None:
    await asks(chat, "one", "names", "counts close")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 csv")
    assert chat.answer.message is None
    assert chat.note == "Counts show when it closes, to everyone. Ask again then."
    await closes(chat)

    assert (await export(chat))[1] == ["1", "Soup", "1", "Bob"]


async def test_nothing_that_people_wrote_runs_in_a_spreadsheet(chat: Chat) -> None:
    await chat.says("ada", '/poll =1+1? | @SUM(A1) | +44 20 | Say "hello"')
    await chat.says_privately("ada", "/polls 1 names")
    await chat.presses("=cmd", "@SUM(A1)")
    table = await export(chat)

    assert [row[1] for row in table[1:4]] == ["'@SUM(A1)", "'+44 20", 'Say "hello"']
    assert table[1][3] == "'=Cmd"
    assert table[5][1:3] == ["Question", "'=1+1?"]


async def test_the_order_in_which_people_answered_changes_nothing(chat: Chat) -> None:
    written = []
    for number, order in enumerate((("zoe", "bob", "cat"), ("cat", "zoe", "bob")), 1):
        await chat.says("ada", "/poll Lunch? | Soup | Salad")
        await chat.says_privately("ada", f"/polls {number} names")
        for who in order:
            await chat.presses(who, "Soup")
            await chat.minutes_pass(7)
        await chat.says_privately("ada", f"/polls {number} csv")
        written.append(document_of(chat).content)

    assert written[0] == written[1]


async def test_a_mixed_question_is_exported_in_the_organisers_order(chat: Chat) -> None:
    await asks(chat, "one", "shuffle on")

    assert [row[:2] for row in (await export(chat))[1:4]] == [["1", "Soup"], ["2", "Salad"], ["3", "Bread"]]


async def test_organisers_get_all_words_with_who_may_read_them_and_no_names(chat: Chat) -> None:
    await asks(chat, "own-words")
    await answer(chat, "A lift home", "=1+1", "Tell nobody")
    for who in ("carer0", "carer1"):
        await chat.says_privately(who, "/polls 1 mine shared")
    await chat.says_privately("ada", "/polls 1 read")
    number = next(line for line in chat.private_message.split("\n") if "A lift home" in line).split(".")[0]
    await chat.presses_answer("ada", f"Share {number}")
    await closes(chat)
    titles, *rows = await export(chat)

    assert titles == ["Number", "Answer", "Who may read it"]
    assert {tuple(row[1:]) for row in rows[:3]} == {
        ("A lift home", "Shared"),
        ("'=1+1", "May be shared"),
        ("Tell nobody", "For organisers only"),
    }
    assert [row[0] for row in rows[:3]] == ["1", "2", "3"]
    assert rows[4:] == [["", "Question", "Lunch?"], ["", "People who answered", "3"]]
    assert chat.private_message == ("Question 1 as a table\nIt has all answers. Keep it where only organisers read it.")


async def test_own_words_come_with_names_where_people_were_told_so(chat: Chat) -> None:
    await asks(chat, "own-words", "names")
    await answer(chat, "A lift home")

    assert (await export(chat))[:2] == [
        ["Number", "Answer", "Who may read it", "Name"],
        ["1", "A lift home", "For organisers only", "Carer0"],
    ]


async def test_words_are_in_no_log(chat: Chat, logged: Recorder) -> None:
    await asks(chat, "own-words")
    await answer(chat, "The secret of the soup")
    await export(chat)

    assert "sayings" in logged.text
    assert "secret of the soup" not in logged.text


async def test_where_there_are_no_files_the_counts_come_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    await answer(chat, "1")
    await chat.says_privately("ada", "/polls 1 csv")

    assert chat.private_message == "Question 1 as a table\nSoup: 1 of 1\nSalad: 0 of 1\nBread: 0 of 1"
    assert chat.answer.message is not None
    assert chat.answer.message.attached is None


async def test_a_question_that_nobody_answered_is_a_table_of_noughts(chat: Chat) -> None:
    await asks(chat, "dates 4 Dec 6pm | 5 Dec 6pm")
    await closes(chat)

    assert (await export(chat))[1] == ["1", "Friday 4 December, 6pm", "0", "0", "0"]


async def test_a_table_is_in_the_words_of_whoever_asks(chat: Chat) -> None:
    """The group reads Welsh; Ada reads as she chose, and she chose nothing."""
    await asks(chat)
    chat.storage.transact(partial(reads_welsh, chat))
    await acts(chat, "bob")

    assert (await export(chat))[0] == ["Number", "Choice", "Answers"]
