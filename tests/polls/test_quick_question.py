"""A question, from the typing of it to the result: as people see it."""

import pytest

from tests.conftest import MakeChat
from tests.support.chat import Chat, group
from tests.support.platform import TEXT_ONLY


async def test_one_line_asks_at_once(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    assert chat.poll.title == "Lunch?"
    assert chat.poll.lines == (
        "Soup: 0",
        "Salad: 0",
        "No names are shown.",
        "No answers yet. Closes Friday 4 December, 8pm. The result comes here then.",
        "Question 1. To answer in words, write /vote 1 and a number to me in private.",
    )
    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")


async def test_a_tap_counts_and_is_confirmed_in_words_that_stay(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")

    assert chat.poll.lines[:2] == ("Soup: 1", "Salad: 0")
    assert chat.note == "Counted: Soup. You can change it until it closes."
    assert chat.answer.stays


async def test_changing_your_mind_moves_your_vote(chat: Chat) -> None:
    """A person has one ballot: the latest."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("bob", "Salad")

    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")
    assert chat.note == "Changed from Soup to Salad."


async def test_the_same_tap_again_never_takes_an_answer_back(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("bob", "Soup")

    assert chat.poll.lines[:2] == ("Soup: 1", "Salad: 0")
    assert chat.note == "You chose Soup already. It is counted once."
    assert not chat.answer.stays


async def test_taking_back_is_a_choice_of_its_own(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("bob", "Take back")
    taken_back = chat.note
    await chat.presses("bob", "Take back")

    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")
    assert taken_back == "Taken back. You can answer again until it closes."
    assert chat.note == "You have not answered this, so there is nothing to take back."


async def test_it_closes_by_itself_and_posts_the_result(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Soup")
    await chat.presses("dan", "Salad")
    await chat.minutes_pass(4 * 24 * 60)

    poll, result = chat.messages()[-2:]
    assert poll.lines == ("Soup: 2", "Salad: 1", "Question 1 has closed. 3 people answered.")
    assert poll.labels == ()
    assert result.title == "The result of question 1"
    assert result.lines == ("“Lunch?” 3 people answered. Most chose Soup: 2 of 3.",)


async def test_it_does_not_close_a_minute_early(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(3 * 24 * 60 + 10 * 60 - 1)  # Friday 4 December, 7.59pm
    await chat.presses("bob", "Soup")

    assert chat.note.startswith("Counted")
    await chat.minutes_pass(1)
    assert chat.message.title == "The result of question 1"


@pytest.mark.parametrize(
    ("taps", "sentence"),
    [
        ((), "“Lunch?” Nobody answered this time."),
        (("Soup",), "“Lunch?” One person answered: Soup."),
        (("Soup", "Salad"), "“Lunch?” 2 people answered. Soup and Salad came first together, with 1 each."),
        (
            ("Soup", "Salad", "Pie"),
            "“Lunch?” 3 people answered. Soup, Salad and Pie came first together, with 1 each.",
        ),
    ],
)
async def test_the_result_is_one_sentence(chat: Chat, taps: tuple[str, ...], sentence: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Pie")
    for index, label in enumerate(taps):
        await chat.presses(f"voter{index}", label)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == (sentence,)


async def test_a_tap_after_closing_is_told_so(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    await chat.says_privately("ada", "/polls 1 close")
    await chat.sends("bob", action)

    assert chat.note == "This question has closed, so your tap was not counted. The result is in the group."
    assert chat.message.lines == ("“Lunch?” Nobody answered this time.",)


async def test_who_chose_what_is_deleted_at_closing(chat: Chat) -> None:
    """Where names are hidden, only the count stays."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")

    kept = chat.storage.read(
        lambda work: work.ballots._transaction.connection.exec_driver_sql("SELECT count(*) FROM ballots").scalar()
    )
    assert kept == 0
    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)


async def test_names_are_shown_where_everyone_was_told(chat: Chat) -> None:
    await chat.says("ada", "/poll Who brings cake? | Me | Not me")
    await chat.says_privately("ada", "/polls 1 names")
    await chat.presses("bob", "Me")
    await chat.presses("cat", "Me")

    assert chat.poll.lines[:4] == ("Me: 2", "Not me: 0", "Me: Bob, Cat", "Everyone sees your name.")
    await chat.presses("bob", "Who sees this?")
    assert chat.note.startswith("Everyone here sees your name next to your choice, now and later. Closes Friday")


async def test_names_cannot_be_switched_on_after_the_first_answer(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 names")

    assert chat.note.startswith("People have answered, or ten minutes have passed, so the words stay.")
    assert "No names are shown." in chat.poll.lines


async def test_who_sees_this_is_answered_from_the_real_mode(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Who sees this?")

    assert chat.note.startswith("Nobody sees your name, organisers included.")
    assert len(chat.note) <= 200


async def test_without_buttons_every_option_can_still_be_chosen(make_chat: MakeChat) -> None:
    """A platform that shows only text gets a typed way to vote, and it works in a private chat."""
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    assert "Salad: /vote 1 2" in chat.message.lines
    await chat.sends("bob", "polls")
    await chat.says_privately("bob", "/vote 1 2")

    assert chat.note == "Counted: Salad. You can change it until it closes."


async def test_a_typed_vote_counts_only_from_somebody_who_was_there(chat: Chat) -> None:
    """A stranger learns as much about question 1 as about question 99."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("stranger", "/vote 1 2")
    there = chat.note
    await chat.says_privately("stranger", "/vote 99 2")

    assert there == chat.note == "I know no such question. Write /polls to see the open ones."


@pytest.mark.parametrize("typed", ["/vote 1 2", "/vote ١ ٢", "/vote ১ ২", "/vote #1 Salad", "/vote 1 salad"])
async def test_a_typed_vote_may_be_in_any_scripts_digits_or_in_words(chat: Chat, typed: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", typed)

    assert chat.note == "Changed from Soup to Salad."


async def test_a_vote_is_never_to_be_typed_in_a_group(make_chat: MakeChat) -> None:
    from bot.chat.inbound import Confirm

    chat = await make_chat()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/vote 1 2")

    assert chat.message.lines[0].endswith("[vote 1 2]")
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")
    await chat.minutes_pass(2)
    assert chat.message.title == "Lunch?"


async def test_polls_shows_ones_own_answers_privately(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/poll When? | Noon | One")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/polls")

    assert chat.private_message == (
        "2 open questions\n"
        "1. Lunch? You chose Soup. Closes Friday 4 December, 8pm.\n"
        "2. When? You have not answered. Closes Friday 4 December, 8pm.\n"
        "[Open 1] [Open 2]"
    )


@pytest.mark.parametrize(
    "action", ["vote:{}:99", "vote:{}:-1", "vote:{}:x", "vote:{}:", "vote:{}", "vote:12345:1", "", "x:1", "\x00\xff:1"]
)
async def test_a_forged_button_is_refused_without_a_trace(chat: Chat, action: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    poll_id = chat.poll.choice("Soup").action.split(":")[1]
    await chat.sends("bob", action.format(poll_id))

    assert chat.answer.refused
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")


async def test_a_button_pressed_in_another_group_counts_nothing(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.sends("eve", chat.poll.choice("Soup").action, place=evening)

    assert chat.note.startswith("This button")
    assert chat.poll.lines[0] == "Soup: 1"


async def test_calm_screens_redraw_the_tally_every_ten_seconds_at_most(chat: Chat) -> None:
    """The first answers show at once; the last one always shows, and without another vote."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for index in range(20):
        await chat.presses(f"voter{index}", "Soup")
    at_once = chat.poll.edits
    await chat.minutes_pass(1)

    assert at_once == 5
    assert chat.poll.lines[0] == "Soup: 20"
    assert chat.poll.edits == 6


async def test_posts_make_no_sound_at_night(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    by_day = chat.poll.message.silent
    await chat.minutes_pass(12 * 60)  # 10pm
    await chat.says("ada", "/poll Dinner? | Soup | Salad")

    assert (by_day, chat.poll.message.silent) == (False, True)
