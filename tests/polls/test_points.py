"""Points shared out: given and taken back on a ballot of one's own, in private; plainly, or by squares."""

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.support.chat import Chat

LUNCH = "/poll Lunch? | Soup | Salad | Bread"


async def asks(chat: Chat, how: str = "10", question: str = LUNCH) -> None:
    """Ada asks, and people share out points."""
    await chat.says("ada", question)
    await chat.says_privately("ada", f"/polls 1 kind points {how}")


async def all_answer(chat: Chat, *answers: str) -> None:
    """One carer after another writes an answer."""
    for number, answer in enumerate(answers):
        await acts(chat, f"carer{number}")
        await chat.says_privately(f"carer{number}", f"/vote 1 {answer}")
        await chat.minutes_pass(1)


async def test_points_are_given_and_taken_back_by_taps_and_the_post_counts_along(chat: Chat) -> None:
    await asks(chat)
    assert chat.question.labels[:2] == ("Answer", "Who sees this?")
    await chat.presses("bob", "Answer")

    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\n"
        "You have not answered yet.\n"
        "You have 10 points. Give each choice as many as you like.\n"
        "10 of 10 points left.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[+ Soup (1)] [+ Salad (1)] [+ Bread (1)] [Skip] [Who sees this?] [Take back]"
    )
    await chat.presses_answer("bob", "+ Soup (1)")
    assert chat.note == "Counted: Soup (1). You can change it until it closes."
    await chat.presses_answer("bob", "+ Soup (2)")
    await chat.presses_answer("bob", "+ Bread (1)")
    assert chat.note == "Changed from Soup (2) to Soup (2) and Bread (1)."
    assert "You chose Soup (2) and Bread (1)." in chat.private_message
    assert "7 of 10 points left." in chat.private_message
    assert "[+ Soup (3)] [− Soup (1)] [+ Salad (1)] [+ Bread (2)] [− Bread (0)] [Skip]" in chat.private_message
    assert chat.question.lines[:4] == ("Points for each:", "Soup: 2", "Salad: 0", "Bread: 1")
    await chat.presses_answer("bob", "− Bread (0)")

    assert chat.note == "Changed from Soup (2) and Bread (1) to Soup (2)."
    assert chat.question.lines[3] == "Bread: 0"


async def test_where_nothing_is_left_nothing_more_is_offered(chat: Chat) -> None:
    await asks(chat, "5")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 1=3 2=2")
    await chat.presses("bob", "Answer")

    assert "All 5 points are given." in chat.private_message
    assert "[− Soup (2)] [− Salad (1)] [Skip]" in chat.private_message


async def test_the_last_point_taken_back_takes_the_answer_back(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "+ Soup (1)")
    await chat.presses_answer("bob", "− Soup (0)")

    assert chat.note == "Taken back. You can answer again until it closes."
    assert "You have not answered yet." in chat.private_message


async def test_a_second_tap_on_a_stale_button_does_no_harm(chat: Chat) -> None:
    """Each button says what the option shall have."""
    await asks(chat)
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    await chat.sends("bob", ballot.choices[0].action)
    await chat.sends("bob", ballot.choices[0].action)

    assert chat.note == "You chose Soup (1) already. It is counted once."
    assert chat.question.lines[1] == "Soup: 1"


async def test_squared_two_votes_for_one_choice_cost_four_and_three_cost_nine(chat: Chat) -> None:
    await asks(chat, "10 squared")
    await chat.presses("bob", "Answer")
    assert "You have 10 points. For one choice, one vote costs 1, two cost 4, three cost 9." in chat.private_message
    for label in ("+ Soup (1)", "+ Soup (2)", "+ Soup (3)"):
        await chat.presses_answer("bob", label)
    assert "1 of 10 points left." in chat.private_message
    assert "[− Soup (2)] [+ Salad (1)] [+ Bread (1)]" in chat.private_message
    await chat.presses_answer("bob", "+ Salad (1)")

    assert "All 10 points are given." in chat.private_message
    assert "[− Soup (2)] [− Salad (0)] [Skip]" in chat.private_message
    assert chat.question.lines[:3] == ("Votes for each:", "Soup: 3", "Salad: 1")


async def test_many_points_are_given_ten_at_a_time_and_any_number_in_words(chat: Chat) -> None:
    await asks(chat, "100")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 1=33 2=64")
    await chat.presses("bob", "Answer")

    assert "One tap gives 10. In words you can give any number." in chat.private_message
    assert "[+ Soup (36)] [− Soup (23)] [+ Salad (67)] [− Salad (54)] [+ Bread (3)] [Skip]" in chat.private_message


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1=3 2=2", "Soup (3) and Salad (2)"),
        ("2 = 2, 1 = 3", "Soup (3) and Salad (2)"),
        ("soup=3 salad=2", "Soup (3) and Salad (2)"),
        ("Soup = 10", "Soup (10)"),
        ("١=٣", "Soup (3)"),
        ("1=3; 3=0", "Soup (3)"),
        ("+2=4", "Salad (4)"),
    ],
)
async def test_points_may_be_typed(make_chat: MakeChat, typed: str, said: str) -> None:
    chat = await make_chat()
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {typed}")

    assert chat.note == f"Counted: {said}. You can change it until it closes."


async def test_words_do_what_the_ballot_does(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    for typed, note in (
        ("1=3 2=2", "Counted: Soup (3) and Salad (2). You can change it until it closes."),
        ("+3=5", "Changed from Soup (3) and Salad (2) to Soup (3), Salad (2) and Bread (5)."),
        ("+1=4", "All 10 points are given. Take some back first."),
        ("-2=0", "Changed from Soup (3), Salad (2) and Bread (5) to Soup (3) and Bread (5)."),
        ("+1=6", "That costs more than the 2 that are left. Take some back first."),
        ("2=11", "That costs more than the 10 that are left. Take some back first."),
        ("2=10", "Changed from Soup (3) and Bread (5) to Salad (10)."),
        ("2=0", "Taken back. You can answer again until it closes."),
        ("2=0", "You have not answered this, so there is nothing to take back."),
        ("skip", "Noted: you would rather not answer. Nobody will ask you again."),
    ):
        await chat.says_privately("bob", f"/vote 1 {typed}")
        assert chat.note == note
        await chat.minutes_pass(1)


UNCLEAR = "I cannot read that. Write each choice once, with what it gets: /vote 1 1=3 2=2"


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("2", UNCLEAR),
        ("soup", UNCLEAR),
        ("1=3 1=2", UNCLEAR),
        ("1=", UNCLEAR),
        ("1=three", UNCLEAR),
        ("1=-3", UNCLEAR),
        ("1=99999", UNCLEAR),
        ("1=3 salad", UNCLEAR),
        ("+1=3 2=2", UNCLEAR),
        ("=" * 3000, UNCLEAR),
        ("4=3", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
        ("pie=3", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
        ("=3", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
    ],
)
async def test_points_that_cannot_be_read_are_told_with_an_example_and_change_nothing(
    make_chat: MakeChat, typed: str, note: str
) -> None:
    chat = await make_chat()
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {typed}")

    assert chat.note == note
    assert chat.question.lines[1] == "Soup: 0"


@pytest.mark.parametrize(
    ("how", "answers", "lines"),
    [
        (
            "10",
            ["1=6 2=4", "1=5", "3=2 2=8"],
            (
                "“Lunch?” 3 people shared out 25 points. Salad got most: 12.",
                "All points: Soup (11), Salad (12) and Bread (2).",
            ),
        ),
        (
            "10",
            ["1=5", "2=5"],
            (
                "“Lunch?” 2 people shared out 10 points. Soup and Salad came first together, with 5 each.",
                "All points: Soup (5), Salad (5) and Bread (0).",
            ),
        ),
        (
            "20 squared",
            ["1=4 2=2", "2=3"],
            (
                "“Lunch?” 2 people gave 9 votes. Salad got most: 5.",
                "All votes: Soup (4), Salad (5) and Bread (0).",
            ),
        ),
        (
            "10",
            ["1=6", "skip"],
            (
                "“Lunch?” One person shared out 6 points. Soup got most: 6.",
                "All points: Soup (6), Salad (0) and Bread (0).",
                "One person would rather not answer.",
            ),
        ),
        ("10", ["skip"], ("“Lunch?” Nobody answered this time.", "One person would rather not answer.")),
    ],
)
async def test_the_result_is_one_sentence_with_what_people_gave_in_all(
    chat: Chat, how: str, answers: list[str], lines: tuple[str, ...]
) -> None:
    await asks(chat, how)
    await all_answer(chat, *answers)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == lines


async def test_the_usual_numbers_of_points_are_chosen_by_taps(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.presses_answer("ada", "Kind of answer")
    assert "Points: people share out points between the choices." in chat.private_message
    await chat.presses_answer("ada", "Points")
    assert chat.private_message == (
        "How many points has each person?\n"
        "Points: each point costs one.\n"
        "Squared: two votes for one choice cost 4 points, three cost 9.\n"
        "[5 points] [10 points] [20 points] [100 points] [5 squared] [10 squared] [20 squared] [100 squared]"
    )
    await chat.presses_answer("ada", "20 squared")
    assert "Kind of answer: 20 points, squared." in chat.private_message
    await chat.says_privately("ada", "/polls draft kind points ১০")
    assert "Kind of answer: 10 points to share out." in chat.private_message
    await chat.presses_answer("ada", "Post")
    assert chat.question.lines[0] == "Points for each:"
    await chat.says_privately("ada", "/polls 1 kind points 5")

    assert chat.note == "People answer like this now: 5 points to share out."


@pytest.mark.parametrize("many", ["0", "1", "101", "9999999999", "1 squared"])
async def test_numbers_of_points_that_make_no_sense_are_refused(make_chat: MakeChat, many: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", f"/polls draft kind points {many}")

    assert chat.note == "That is not possible. Choose from 2 to 100 points."


@pytest.mark.parametrize("how", ["10 cubed", "-5", "many", "10 squared twice"])
async def test_words_about_points_that_we_do_not_know_change_nothing(make_chat: MakeChat, how: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", f"/polls draft kind points {how}")
    assert chat.answer.refused
    await chat.says_privately("ada", "/polls draft post")

    assert chat.poll.lines[0] == "Soup: 0"
