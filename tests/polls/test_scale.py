"""A scale from 1 to 5, with words at both ends: one tap is the answer."""

import pytest

from bot.chat.capabilities import Capabilities
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.support.apps import two_apps
from tests.support.chat import Chat
from tests.support.platform import TEXT_ONLY

SAFE = "How safe do you feel at home?"


async def asks(chat: Chat, ends: str = "Not safe | Very safe") -> None:
    """Ada asks how safe people feel."""
    await chat.says_privately("ada", f"/poll {SAFE}")
    await chat.says_privately("ada", f"/polls draft kind scale {ends}")
    await chat.says_privately("ada", "/polls draft post")


async def answers(chat: Chat, *steps: int) -> None:
    """As many people answer, with these steps."""
    for who, step in enumerate(steps):
        await acts(chat, f"carer{who}")
        await chat.says_privately(f"carer{who}", f"/vote 1 {step}")


async def result_of(chat: Chat, *steps: int) -> tuple[str, ...]:
    await answers(chat, *steps)
    await chat.says_privately("ada", "/polls 1 close")
    return chat.message.lines


async def test_a_question_that_yes_and_no_do_not_answer_is_asked_how_people_shall_answer(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {SAFE}")
    assert chat.private_message.startswith("How shall people answer?\n")
    assert "Scale: one tap on a step from 1 to 5." in chat.private_message
    await chat.presses_answer("ada", "Scale")

    assert chat.private_message == ("The two ends\nWhat does 1 mean?\nLeave it empty for: Not at all\n[Skip] [Cancel]")


async def test_both_ends_are_asked_for_and_empty_ones_have_words_of_ours(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {SAFE}")
    await chat.presses_answer("ada", "Scale")
    await chat.says_privately("ada", "skip")
    await chat.says_privately("ada", "Completely")
    assert "A scale from 1 (Not at all) to 5 (Completely)." in chat.private_message
    await chat.says_privately("ada", "/polls draft post")

    assert chat.poll.labels[:5] == ("1 (Not at all)", "2", "3", "4", "5 (Completely)")
    assert chat.poll.lines[:2] == ("1 (Not at all): 0", "2: 0")


async def test_a_platform_with_forms_shows_both_ends_in_one(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=4000, max_choices=25, form_fields=5, can_edit=True))
    await chat.says_privately("ada", f"/poll {SAFE}")
    await chat.presses_answer("ada", "Scale")
    form = chat.answer.form
    assert form is not None
    assert [field.name for field in form.fields] == ["low", "high"]
    assert not any(field.required for field in form.fields)
    await chat.submits("ada", form.name, low="", high="")

    assert "A scale from 1 (Not at all) to 5 (Very much)." in chat.private_message


async def test_one_tap_counts_and_another_moves_it(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "5 (Very safe)")
    assert chat.note == "Counted: 5 (Very safe). You can change it until it closes."
    await chat.presses("bob", "3")
    assert chat.note == "Changed from 5 (Very safe) to 3."

    assert chat.poll.lines[:5] == ("1 (Not safe): 0", "2: 0", "3: 1", "4: 0", "5 (Very safe): 0")


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("4", "Counted: 4."),
        ("৪", "Counted: 4."),
        ("very safe", "Counted: 5 (Very safe)."),
        ("Not safe", "Counted: 1 (Not safe)."),
        ("not at all", "Counted: 1 (Not safe)."),
        ("6", "There is no such choice. Give a number from 1 to 5"),
        ("-", "There is no such choice."),
        ("so so", "There is no such choice."),
    ],
)
async def test_words_do_what_a_tap_does(make_chat: MakeChat, typed: str, note: str) -> None:
    chat = await make_chat()
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", f"/vote 1 {typed}")

    assert chat.note.startswith(note)


async def test_the_result_says_the_middle_how_far_answers_went_and_each_step(chat: Chat) -> None:
    await asks(chat)

    assert await result_of(chat, 2, 4, 4, 5, 3) == (
        f"“{SAFE}” 1 is “Not safe”, and 5 is “Very safe”. 5 people answered. The answer in the middle is 4.",
        "Answers went from 2 to 5 (Very safe).",
        "1 (Not safe): 0",
        "2: 1",
        "3: 1",
        "4: 2",
        "5 (Very safe): 1",
    )


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((2, 2, 4, 5), "4 people answered. Half said 4 or more, and half said 2 or less."),
        ((1, 1, 5, 5), "4 people answered. Half said 5, and half said 1."),
        ((1, 5, 5), "3 people answered. The answer in the middle is 5 (Very safe)."),
        ((3,), "One person answered 3."),
    ],
)
async def test_a_middle_between_two_steps_is_what_each_half_said_and_never_a_fraction(
    make_chat: MakeChat, steps: tuple[int, ...], said: str
) -> None:
    chat = await make_chat()
    await asks(chat)
    first, *more = await result_of(chat, *steps)

    assert first == f"“{SAFE}” 1 is “Not safe”, and 5 is “Very safe”. {said}"
    assert (len(more) == 5) is (len(steps) == 1)


async def test_all_on_one_step_is_said_so(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await asks(chat)

    assert (await result_of(chat, 4, 4))[1] == "Everybody said 4."


async def test_the_ends_of_the_last_scale_are_offered_next_time(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/poll How safe is the road?")
    await chat.presses_answer("ada", "Scale")
    assert "Not safe" in chat.private_message
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "keep")

    assert "A scale from 1 (Not safe) to 5 (Very safe)." in chat.private_message


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ("Fine", "Write both ends, with a bar between them"),
        ("a | b | c", "Write both ends, with a bar between them"),
        ("Fine | fine", "Both ends say the same."),
        ("x" * 31 + " | y", "That has 31 characters. 30 is the most"),
    ],
)
async def test_ends_that_make_no_scale_are_refused(make_chat: MakeChat, ends: str, said: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", f"/poll {SAFE}")
    await chat.says_privately("ada", f"/polls draft kind scale {ends}")

    assert chat.note.startswith(said)


async def test_question_and_ends_are_corrected_together(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "How safe are you?")
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "Quite safe")

    assert chat.note == "Changed. People see the new words."
    assert chat.poll.title == "How safe are you?"
    assert chat.poll.labels[:5] == ("1 (Not safe)", "2", "3", "4", "5 (Quite safe)")


async def test_editing_the_message_corrects_the_question_and_leaves_the_steps(chat: Chat) -> None:
    await chat.says("ada", "/poll Safe? | Yes | No", written="55")
    await chat.says_privately("ada", "/polls 1 kind scale Not safe | Very safe")
    await chat.says("ada", "/poll How safe? | Yes | No", written="55", edited=True)

    assert chat.poll.title == "How safe?"
    assert chat.poll.labels[0] == "1 (Not safe)"


async def test_a_further_language_needs_the_question_and_both_ends_alone(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 add cy")
    await chat.says_privately("ada", "Pa mor ddiogel?")
    assert "Leave it empty for: Not safe" in chat.private_message
    await chat.says_privately("ada", "Peryglus iawn")
    await chat.says_privately("ada", "skip")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 in cy")

    assert chat.private_message.startswith("Pa mor ddiogel?\n")
    assert "[1 (Peryglus iawn)] [2] [3] [4] [5 (Very safe)]" in chat.private_message
    await chat.says_privately("bob", "/vote 1 peryglus iawn")
    assert chat.poll.lines[0] == "1 (Not safe): 1"


async def test_the_kind_can_be_changed_back(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 kind one")
    assert chat.poll.labels[:3] == ("Yes", "No", "Not sure")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "Safe\nUnsafe")
    assert chat.poll.labels[:2] == ("Safe", "Unsafe")
    await chat.says_privately("ada", "/polls 1 kind yes-no")

    assert chat.note == "People answer like this now: One choice."
    assert chat.poll.labels[:3] == ("Yes", "No", "Not sure")


async def test_yes_or_no_is_one_tap_among_the_kinds(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft kind")
    await chat.presses_answer("ada", "Yes or no")

    assert "1. Yes\n2. No\n3. Not sure" in chat.private_message


async def test_once_somebody_has_answered_the_scale_stands(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "4")
    for kind in ("scale", "scale a | b", "yes-no", "dates", "dates 8 Dec 6pm | 9 Dec 6pm"):
        await chat.says_privately("ada", f"/polls 1 kind {kind}")
        assert chat.note.startswith("People have answered, or ten minutes have passed")


async def test_without_buttons_each_step_has_its_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)

    assert "1 (Not safe): /vote 1 1" in chat.message.lines
    assert "4: /vote 1 4" in chat.message.lines


async def test_two_apps_have_one_tally(chat: Chat) -> None:
    apps = two_apps(chat)
    await asks(apps.one)
    await apps.one.says_privately("ada", "/polls 1 all")
    await apps.one.presses("bob", "2")
    await apps.two.presses("bob", "5 (Very safe)")
    await chat.minutes_pass(1)

    assert apps.one.poll.lines[:5] == apps.two.poll.lines[:5]
    assert apps.one.poll.lines[1] == "2: 1"
    assert apps.one.poll.lines[4] == "5 (Very safe): 1"


@pytest.mark.parametrize(
    "code",
    ["vote:{}:0", "vote:{}:6", "vote:{}:99", "vote:{}:-1", "vote:{}:x", "vote:{}:", "mark:{}:4:1", "mark:{}:0:2"],
)
async def test_a_forged_code_gives_nothing_and_counts_nothing(chat: Chat, code: str) -> None:
    await asks(chat)
    poll = chat.poll.choice("4").action.split(":")[1]
    await chat.sends("bob", code.format(poll))

    assert chat.answer.refused
    assert [line.partition(": ")[2] for line in chat.poll.lines[:5]] == ["0"] * 5
