"""Options put in order: tapped on a ballot of one's own, in private; and the result, told round by round."""

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.support.chat import Chat
from tests.support.platform import TEXT_ONLY

LUNCH = "/poll Lunch? | Soup | Salad | Bread"


async def asks(chat: Chat, question: str = LUNCH) -> None:
    """Ada asks, and people put the options in order."""
    await chat.says("ada", question)
    await chat.says_privately("ada", "/polls 1 kind ranked")


async def all_answer(chat: Chat, *orders: str) -> None:
    """One carer after another writes an order."""
    for number, order in enumerate(orders):
        await acts(chat, f"carer{number}")
        await chat.says_privately(f"carer{number}", f"/vote 1 {order}")
        await chat.minutes_pass(1)


async def closes(chat: Chat) -> tuple[str, ...]:
    """Ada closes it; the lines of the result."""
    await chat.says_privately("ada", "/polls 1 close")
    return chat.message.lines


async def test_a_ballot_in_private_is_tapped_in_order_and_the_post_counts_first_choices(chat: Chat) -> None:
    await asks(chat)
    assert chat.question.labels[:2] == ("Answer", "Who sees this?")
    await chat.presses("bob", "Answer")

    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\n"
        "You have not answered yet.\n"
        "Tap the best choice first, then the next best. You can leave some out. Tap one again to take it out.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Soup] [Salad] [Bread] [How it counts] [Skip] [Who sees this?] [Take back]"
    )
    await chat.presses_answer("bob", "Salad")
    assert chat.note == "Counted: Salad. You can change it until it closes."
    assert "[Soup] [1st: Salad] [Bread] [Undo] [How it counts]" in chat.private_message
    await chat.presses_answer("bob", "Soup")
    assert chat.note == "Changed from Salad to Salad, then Soup."
    assert "You chose Salad, then Soup." in chat.private_message
    assert "[2nd: Soup] [1st: Salad] [Bread] [Undo]" in chat.private_message

    assert chat.question.lines[:4] == ("How many put each first:", "Soup: 0", "Salad: 1", "Bread: 0")


async def test_undo_takes_the_last_one_off_and_the_first_one_takes_the_answer_back(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Salad")
    await chat.presses_answer("bob", "Soup")
    await chat.presses_answer("bob", "Undo")
    assert "[Soup] [1st: Salad] [Bread] [Undo]" in chat.private_message
    await chat.presses_answer("bob", "Undo")

    assert chat.note == "Taken back. You can answer again until it closes."
    assert "You have not answered yet." in chat.private_message
    assert "[Undo]" not in chat.private_message
    assert chat.question.lines[2] == "Salad: 0"


async def test_one_in_the_middle_is_taken_out_by_a_tap_and_the_others_move_up(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    for label in ("Salad", "Soup", "Bread"):
        await chat.presses_answer("bob", label)
    await chat.presses_answer("bob", "1st: Salad")

    assert "[1st: Soup] [Salad] [2nd: Bread]" in chat.private_message
    assert chat.question.lines[1:3] == ("Soup: 1", "Salad: 0")


async def test_a_second_tap_on_a_stale_button_does_no_harm(chat: Chat) -> None:
    """Each button says what shall be; on one drawn earlier an option that is ranked stays where it is."""
    await asks(chat)
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    for choice in (ballot.choices[1], ballot.choices[1], ballot.choices[0], ballot.choices[1]):
        await chat.sends("bob", choice.action)

    assert chat.note == "You chose Salad, then Soup already. It is counted once."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2>1>3", "Salad, then Soup, then Bread"),
        ("2 > 1", "Salad, then Soup"),
        ("salad > soup", "Salad, then Soup"),
        ("Bread>1", "Bread, then Soup"),
        ("٢>١", "Salad, then Soup"),
        ("3 2 1", "Bread, then Salad, then Soup"),
        ("3, 2", "Bread, then Salad"),
        ("bread", "Bread"),
        ("+3", "Bread"),
    ],
)
async def test_an_order_may_be_typed(make_chat: MakeChat, typed: str, said: str) -> None:
    chat = await make_chat()
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {typed}")

    assert chat.note == f"Counted: {said}. You can change it until it closes."


async def test_words_do_what_the_ballot_does(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    for typed, note in (
        ("+2", "Counted: Salad. You can change it until it closes."),
        ("+1", "Changed from Salad to Salad, then Soup."),
        ("+3", "Changed from Salad, then Soup to Salad, then Soup, then Bread."),
        ("-1", "Changed from Salad, then Soup, then Bread to Salad, then Bread."),
        ("undo", "Changed from Salad, then Bread to Salad."),
        ("undo", "Taken back. You can answer again until it closes."),
        ("undo", "You have not answered this, so there is nothing to take back."),
        ("skip", "Noted: you would rather not answer. Nobody will ask you again."),
        ("2>1", "Counted: Salad, then Soup. You can change it until it closes."),
        ("none", "Taken back. You can answer again until it closes."),
    ):
        await chat.says_privately("bob", f"/vote 1 {typed}")
        assert chat.note == note
        await chat.minutes_pass(1)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("2>2", "I cannot read that order. Write each choice once, the best first: /vote 1 2>1>3"),
        ("2>1>2", "I cannot read that order. Write each choice once, the best first: /vote 1 2>1>3"),
        ("2>4", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
        ("2>", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
        ("1<2", "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
        (">" * 3000, "There is no such choice. Give a number from 1 to 3, such as /vote 7 2."),
    ],
)
async def test_an_order_that_cannot_be_read_is_told_with_an_example_and_changes_nothing(
    make_chat: MakeChat, typed: str, note: str
) -> None:
    chat = await make_chat()
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {typed}")

    assert chat.note == note
    assert chat.question.lines[2] == "Salad: 0"


async def test_the_result_is_one_sentence_and_then_round_by_round(chat: Chat) -> None:
    await asks(chat)
    await all_answer(chat, "1>3", "1", "2>1", "2>1", "3>2")

    assert await closes(chat) == (
        "“Lunch?” 5 people put the choices in order. Salad came first.",
        "Round 1: Bread has fewest, 1, and goes out.",
        "Round 2: Salad has 3 of 5, more than half.",
        "Counted by points, Soup would come first.",
    )
    assert chat.message.labels == ("How it counts",)
    post = chat.messages()[-2]
    assert post.lines == (
        "How many put each first:",
        "Soup: 2",
        "Salad: 2",
        "Bread: 1",
        "Question 1 has closed. 5 people answered.",
    )


@pytest.mark.parametrize(
    ("orders", "lines"),
    [
        (
            ["1>2"],
            ("“Lunch?” One person answered, and put Soup first.",),
        ),
        (  # B and C have fewest; somebody puts B second
            ["1", "1", "1", "2>1", "2>1", "3>2", "3>2"],
            (
                "“Lunch?” 7 people put the choices in order. Salad came first.",
                "Round 1: Salad and Bread tie with 2 each. Bread has fewest points, so it goes out.",
                "Round 2: Salad has 4 of 7, more than half.",
                "Counted by points, Soup would come first.",
            ),
        ),
        (
            ["1", "1", "1", "2", "2", "3>2"],
            (
                "“Lunch?” 6 people put the choices in order. Soup came first.",
                "Round 1: Bread has fewest, 1, and goes out.",
                "Round 2: Soup and Salad tie with 3 each. Salad had fewest first choices, so it goes out.",
                "That leaves Soup.",
                "Counted by points, Soup came first too.",
            ),
        ),
        (
            ["1", "1", "2", "2"],
            (
                "“Lunch?” 4 people put the choices in order. Soup and Salad came first together.",
                "Round 1: nobody put Bread first, so it goes out.",
                "Round 2: Soup and Salad tie with 2 each. Nothing tells them apart, so the count ends.",
                "Counted by points, Soup and Salad came first too.",
            ),
        ),
        (
            ["1", "1", "1", "2", "2", "3"],
            (
                "“Lunch?” 6 people put the choices in order. Soup came first.",
                "Round 1: Bread has fewest, 1, and goes out.",
                "Round 2: Soup has 3 of 5, more than half. One answer had no choice left.",
                "Counted by points, Soup came first too.",
            ),
        ),
        ([], ("“Lunch?” Nobody answered this time.",)),
        (["skip"], ("“Lunch?” Nobody answered this time.", "One person would rather not answer.")),
    ],
)
async def test_each_way_a_round_can_end_is_told_in_plain_words(
    make_chat: MakeChat, orders: list[str], lines: tuple[str, ...]
) -> None:
    chat = await make_chat()
    await asks(chat)
    await all_answer(chat, *orders)

    assert await closes(chat) == lines


async def test_some_that_tie_go_out_together_where_it_changes_nothing(chat: Chat) -> None:
    await asks(chat, "/poll Lunch? | Soup | Salad | Bread | Pie")
    await all_answer(chat, "1", "1", "1", "1", "1", "2", "2", "2", "2", "3", "3", "4", "4")

    assert (await closes(chat))[1:3] == (
        "Round 1: Bread and Pie tie with 2 each. Bread and Pie go out together, as it changes nothing.",
        "Round 2: Soup has 5 of 9, more than half. 4 answers had no choice left.",
    )


async def test_of_many_rounds_the_last_are_told_and_all_where_it_says_how_it_counts(chat: Chat) -> None:
    await asks(chat, "/poll Which? | A | B | C | D | E | F")
    orders = [*["1"] * 6, *["2"] * 5, *["3>2"] * 4, *["4>3"] * 3, *["5>4"] * 2, "6>5"]
    await all_answer(chat, *orders)

    assert (await closes(chat))[1:] == (
        "It took 5 rounds. These are the last ones.",
        "Round 3: C has fewest, 4, and goes out.",
        "Round 4: D has fewest, 5, and goes out.",
        "Round 5: B has 9 of 15, more than half. 6 answers had no choice left.",
        "Counted by points, B came first too.",
    )
    await chat.presses("carer1", "How it counts")
    assert chat.private_message.split("\n")[1:5] == [
        "Round 1: F has fewest, 1, and goes out.",
        "They had: A (6), B (5), C (4), D (3), E (2) and F (1).",
        "Round 2: D and E tie with 3 each. E had fewest first choices, so it goes out.",
        "They had: A (6), B (5), C (4), D (3) and E (3).",
    ]
    assert "They had: A (6) and B (9). 6 answers had no choice left." in chat.private_message


async def test_how_it_counts_is_told_before_anybody_answers_with_the_tie_rule(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "How it counts")
    by_tap = chat.private_message
    await chat.says_privately("bob", "/polls 1 how")

    assert chat.answer.where == "private"
    assert chat.private_message == by_tap
    assert by_tap == (
        "Lunch?\n"
        "This is how it counts.\n"
        "Each answer counts for its first choice. A choice with more than half comes first.\n"
        "If none has that, the one with fewest goes out. Its answers move to their next choice.\n"
        "So it goes on, round by round. Choices that nobody puts first go out at once.\n"
        "If two tie for fewest, the one with fewer first choices goes out.\n"
        "If they still tie, later rounds decide, then points. "
        "If nothing does, they go out or come first together.\n"
        "Points: a choice gets one for each choice that is below it or left out.\n"
        "[Answer]"
    )
    await chat.presses_answer("bob", "Answer")
    assert "[Soup] [Salad] [Bread]" in chat.private_message


async def test_how_it_was_counted_has_every_number_after_it_closed(chat: Chat) -> None:
    await asks(chat)
    await all_answer(chat, "1>3", "1", "2>1", "2>1", "3>2")
    await closes(chat)
    await chat.presses("carer1", "How it counts")
    assert chat.answer.where == "private"
    assert chat.answer.thing == "polls 1_how"
    by_tap = chat.private_message
    await chat.says_privately("carer1", "/start polls-1_how")

    assert chat.private_message == by_tap
    assert by_tap.split("\n")[:6] == [
        "Lunch?",
        "Round 1: Bread has fewest, 1, and goes out.",
        "They had: Soup (2), Salad (2) and Bread (1).",
        "Round 2: Salad has 3 of 5, more than half.",
        "They had: Soup (2) and Salad (3).",
        "By points: Soup (6), Salad (5) and Bread (3).",
    ]


async def test_it_is_chosen_by_two_taps_before_the_question_is_posted(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.presses_answer("ada", "Kind of answer")
    assert "In order: people put the choices in order, the best first." in chat.private_message
    await chat.presses_answer("ada", "In order")
    assert "Kind of answer: In order." in chat.private_message
    await chat.presses_answer("ada", "Post")

    assert chat.question.lines[0] == "How many put each first:"


async def test_without_buttons_the_result_says_the_words_for_how_it_counts(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    await all_answer(chat, "1>3", "2>1")
    await closes(chat)
    assert chat.message.lines[-1] == "How it counts: /polls 1 how"
    await chat.says_privately("carer0", "/polls 1 how")

    assert "By points: Soup (3), Salad (2) and Bread (1)." in chat.private_message


async def test_whoever_may_not_know_of_a_question_is_not_told_how_it_counts(chat: Chat) -> None:
    await asks(chat)
    action = f"how:{chat.question.choice('Answer').action.split(':')[1]}"
    await chat.says_privately("stranger", "/polls 1 how")
    assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.sends("stranger", action)
    assert chat.answer.message is not None  # in the group where it stands, all may
    await chat.says("ada", "/poll Dinner? | Soup | Salad")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 2 how")

    assert chat.note == "That does not go with this kind of question."


async def test_where_names_are_shown_they_stand_by_what_each_put_first(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 names")
    for who, order in (("bob", "2>1"), ("cat", "2>3"), ("dan", "3>2>1")):
        await acts(chat, who)
        await chat.says_privately(who, f"/vote 1 {order}")

    assert chat.question.lines[4:6] == ("Salad: Bob, Cat", "Bread: Dan")
