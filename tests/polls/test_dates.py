"""Dates to choose between: yes, if need be, or no to each, on a ballot of one's own."""

from datetime import UTC, datetime

import pytest

from bot.chat.capabilities import Capabilities
from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.support.apps import two_apps
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

WHEN = "When shall we meet?"
DATES = "Tue 8 Dec 6pm | Wed 9 Dec 10.30am | Sat 12 Dec"
FIRST, SECOND, LAST = "Tuesday 8 December, 6pm", "Wednesday 9 December, 10.30am", "Saturday 12 December"


async def asks(chat: Chat, dates: str = DATES) -> None:
    """Ada asks when people can come."""
    await chat.says("ada", f"/poll {WHEN} | {dates}")
    await chat.says_privately("ada", "/polls 1 kind dates")


async def answers(chat: Chat, *said: str) -> None:
    """As many people answer, in these words."""
    for who, words in enumerate(said):
        await acts(chat, f"carer{who}")
        await chat.says_privately(f"carer{who}", f"/vote 1 {words}")


async def test_choices_that_are_dates_are_read_as_such_in_one_tap(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {WHEN} | 12 December | Wed 9 Dec 10.30am | Tue 8 Dec 6pm")
    await chat.says_privately("ada", "/polls draft kind")
    await chat.presses_answer("ada", "Dates")

    assert chat.private_message.startswith(
        f"Preview: {WHEN}\n"
        "1. Tuesday 8 December, 6pm\n"
        "2. Wednesday 9 December, 10.30am\n"
        "3. Saturday 12 December\n"
        "Kind of answer: Dates.\n"
    )
    await chat.says_privately("ada", "/polls draft post")
    assert chat.question.lines[:3] == (
        "Tuesday 8 December, 6pm: yes 0",
        "Wednesday 9 December, 10.30am: yes 0",
        "Saturday 12 December: yes 0",
    )
    assert chat.question.labels[:2] == ("Answer", "Who sees this?")


async def test_where_there_are_none_yet_they_are_written_one_a_line(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {WHEN}")
    await chat.presses_answer("ada", "Dates")
    assert chat.private_message == "Which dates?\nThe dates\nOne a line, such as: Tue 1 Dec 6pm\n[Cancel]"
    await chat.says_privately("ada", "- Saturday 10am\n- 8 December 18:00")

    assert "1. Saturday 5 December, 10am\n2. Tuesday 8 December, 6pm\n" in chat.private_message


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Tue 8 Dec 6pm\nsome day", "I cannot read “some day” as a date."),
        ("Tue 8 Dec 6pm\nWed 9 Dec 6pm or so", "I cannot read “Wed 9 Dec 6pm or so” as a date."),
        ("Tue 8 Dec 6pm\n" + "x" * 450, f"I cannot read “{'x' * 58}…” as a date. Write one a line, like this:"),
        ("Tue 8 Dec 6pm\n30 November 6pm", "“30 November 6pm” has passed."),
        ("Tue 8 Dec 6pm\n8/12 18:00", "“8/12 18:00” is there twice."),
        ("Tue 8 Dec 6pm", "Write two dates at least, one a line."),
        ("\n".join(f"{day} Dec" for day in range(5, 16)), "That is 11 choices. 10 is the most."),
    ],
)
async def test_lines_that_are_no_dates_are_asked_for_again(make_chat: MakeChat, written: str, said: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", f"/poll {WHEN}")
    await chat.presses_answer("ada", "Dates")
    await chat.says_privately("ada", written)
    assert chat.private_message.split("\n")[1].startswith(said)
    await chat.says_privately("ada", "Tue 8 Dec 6pm\nWed 9 Dec 6pm")

    assert "1. Tuesday 8 December, 6pm" in chat.private_message


async def test_choices_of_which_only_some_are_dates_are_there_to_be_mended(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {WHEN} | Tue 8 Dec 6pm | some day")
    await chat.says_privately("ada", "/polls draft kind dates")
    assert "Tue 8 Dec 6pm\nsome day" in chat.private_message
    await chat.says_privately("ada", "cancel")
    await chat.says_privately("ada", "/polls draft kind dates 8 Dec 6pm | 9 Dec 6pm")

    assert "2. Wednesday 9 December, 6pm" in chat.private_message


async def test_each_tap_says_the_next_and_the_button_says_what_is(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    assert chat.answer.where == "private"
    assert chat.private_message == (
        f"{WHEN}\n"
        "You have not answered yet.\n"
        "Say yes, if need be or no to each date. Each tap goes on to the next.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Tue 8 Dec, 6pm] [Wed 9 Dec, 10.30am] [Sat 12 Dec] [Yes to all] [No to all]"
        " [Skip] [Who sees this?] [Take back]"
    )
    await chat.presses_answer("bob", "Tue 8 Dec, 6pm")
    assert chat.note == "Counted: yes to Tue 8 Dec, 6pm. You can change it until it closes."
    assert "[Tue 8 Dec, 6pm: yes] [Wed 9 Dec, 10.30am: no] [Sat 12 Dec: no]" in chat.private_message
    await chat.presses_answer("bob", "Sat 12 Dec: no")
    await chat.presses_answer("bob", "Sat 12 Dec: yes")
    assert chat.note == "Changed. Sat 12 Dec: if need be. You can change it until it closes."
    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 1"
    assert chat.question.lines[2] == "Saturday 12 December: yes 0, if need be 1"
    assert "You chose yes to Tue 8 Dec, 6pm; if need be Sat 12 Dec." in chat.private_message
    await chat.presses_answer("bob", "Sat 12 Dec: if need be")

    assert chat.note == "Changed. Sat 12 Dec: no. You can change it until it closes."
    assert chat.question.lines[2] == "Saturday 12 December: yes 0"


async def test_a_stale_button_does_no_harm(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    await chat.presses_answer("bob", "Tue 8 Dec, 6pm")
    await chat.sends("bob", ballot.choices[0].action, place=private("bob"))

    assert chat.note == "You chose yes to Tue 8 Dec, 6pm already. It is counted once."
    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 1"


async def test_no_to_all_dates_is_an_answer_and_so_is_yes(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "No to all")
    assert chat.note == "Counted: no to all dates. You can change it until it closes."
    assert "[Tue 8 Dec, 6pm: no]" in chat.private_message
    assert chat.question.lines[4].startswith("1 answer so far.")
    await chat.presses_answer("bob", "Yes to all")
    assert chat.note == ("Changed. Your answer now: yes to Tue 8 Dec, 6pm; Wed 9 Dec, 10.30am and Sat 12 Dec.")
    await chat.presses_answer("bob", "Take back")

    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 0"
    await chat.presses("bob", "Answer")
    assert "You have not answered yet." in chat.private_message


async def test_somebody_can_skip_and_their_dates_say_nothing(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Tue 8 Dec, 6pm")
    await chat.presses_answer("bob", "Skip")

    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 0"
    assert "[Tue 8 Dec, 6pm] [Wed 9 Dec, 10.30am]" in chat.private_message


async def test_many_dates_are_told_in_numbers(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await asks(chat, " | ".join(f"{day} December 6pm" for day in range(8, 18)))
    await chat.presses("bob", "Answer")
    assert chat.answer.message is not None
    assert len(chat.answer.message.choices) <= 25
    await chat.presses_answer("bob", "Yes to all")
    assert chat.note == "Counted: yes to 10 dates. You can change it until it closes."
    await chat.says_privately("bob", "/vote 1 1 2 3 maybe 4 no")

    assert chat.note == "Changed. Your answer now: yes to 6 dates; if need be 3 dates."


async def test_the_result_says_which_date_suits_most_and_what_was_said_of_each(chat: Chat) -> None:
    await asks(chat)
    await answers(chat, "1 yes 2 maybe", "1 yes 3 yes", "3 maybe", "no")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == (
        f"“{WHEN}” 4 people answered. This suits most: Tuesday 8 December, 6pm. Answers: yes 2.",
        "Tuesday 8 December, 6pm: yes 2",
        "Wednesday 9 December, 10.30am: yes 0, if need be 1",
        "Saturday 12 December: yes 1, if need be 1",
    )


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (
            ("1 yes 3 maybe", "3 yes", "1 maybe 3 no"),
            (f"3 people answered. These suit equally well: {FIRST} and {LAST}. Answers to each: yes 1, if need be 1.",),
        ),
        (
            ("1 yes 2 yes 3 yes", "1 maybe"),
            (
                "2 people answered. This suits most: Tuesday 8 December, 6pm. Answers: yes 1, if need be 1.",
                "As many said yes to Wednesday 9 December, 10.30am and Saturday 12 December, but more said no.",
            ),
        ),
        (
            ("2 maybe", "2 maybe 3 maybe"),
            ("2 people answered. Nobody said yes. If need be, Wednesday 9 December, 10.30am would do for 2.",),
        ),
        (
            ("2 3 maybe",),
            (f"One person answered. Nobody said yes. If need be, these would do for 1 each: {SECOND} and {LAST}.",),
        ),
        (("no", "no"), ("2 people answered. No date suits anybody.",)),
        (("no",), ("One person answered. No date suits them.",)),
    ],
)
async def test_ties_and_dates_that_suit_nobody_are_said(
    make_chat: MakeChat, said: tuple[str, ...], result: tuple[str, ...]
) -> None:
    chat = await make_chat()
    await asks(chat)
    await answers(chat, *said)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[: len(result)] == (f"“{WHEN}” {result[0]}", *result[1:])
    assert len(chat.message.lines) == len(result) + 3


async def test_names_stand_with_yes_and_with_if_need_be(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 names")
    for who, words in (("bob", "1 yes"), ("cat", "1 maybe"), ("dan", "1 yes 2 maybe")):
        await acts(chat, who)
        await chat.says_privately(who, f"/vote 1 {words}")
    await chat.minutes_pass(1)

    assert chat.question.lines[3:6] == (
        "Tuesday 8 December, 6pm: Bob, Dan",
        "Tuesday 8 December, 6pm, if need be: Cat",
        "Wednesday 9 December, 10.30am, if need be: Dan",
    )


async def test_a_date_that_passes_while_it_is_open_is_still_shown_and_the_organiser_is_told(chat: Chat) -> None:
    await asks(chat, "Wed 2 Dec 6pm | Tue 8 Dec 6pm")
    assert "Closes Friday 4 December, 8pm.\nOne date is before that: Wed 2 Dec, 6pm." in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 3, 12, tzinfo=UTC))
    await chat.presses("bob", "Answer")

    assert "[Wed 2 Dec, 6pm] [Tue 8 Dec, 6pm]" in chat.private_message
    assert chat.question.lines[0] == "Wednesday 2 December, 6pm: yes 0"


async def test_a_draft_that_lay_until_a_date_had_passed_is_not_posted(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {WHEN} | today 6pm | Tue 8 Dec 6pm")
    await chat.says_privately("ada", "/polls draft kind dates")
    await chat.time_passes_until(datetime(2026, 12, 1, 18, tzinfo=UTC))
    await chat.says_privately("ada", "/polls draft post")

    assert chat.note == "Tue 1 Dec, 6pm has passed. Change the dates first."


async def test_question_and_dates_are_corrected_together(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "When can you come?")
    assert "8/12/2026 18:00\n9/12/2026 10:30\n12/12/2026" in chat.private_message
    await chat.says_privately("ada", "8/12/2026 18:00\nThu 10 Dec 2pm")

    assert chat.note == "Changed. People see the new words."
    assert chat.question.title == "When can you come?"
    assert chat.question.lines[:2] == ("Tuesday 8 December, 6pm: yes 0", "Thursday 10 December, 2pm: yes 0")


async def test_editing_the_message_changes_the_dates_only_where_it_has_any(chat: Chat) -> None:
    await chat.says("ada", "/poll Whne? | soon | later", written="55")
    await chat.says_privately("ada", "/polls 1 kind dates 8 Dec 6pm | 9 Dec 6pm")
    await chat.says("ada", "/poll When? | soon | later", written="55", edited=True)
    assert chat.question.title == "When?"
    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 0"
    await chat.says("ada", "/poll When? | 10 Dec 6pm | later", written="55", edited=True)
    assert chat.note.startswith("I cannot read “later” as a date.")
    await chat.says("ada", "/poll When? | 10 Dec 6pm | 11 Dec 6pm", written="55", edited=True)

    assert chat.question.lines[0] == "Thursday 10 December, 6pm: yes 0"


async def test_changed_back_to_one_choice_dates_are_words_that_can_be_read_again(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 kind one")
    assert chat.poll.labels[:3] == ("8/12/2026 18:00", "9/12/2026 10:30", "12/12/2026")
    await chat.says_privately("ada", "/polls 1 kind dates")
    assert chat.question.lines[0] == "Tuesday 8 December, 6pm: yes 0"
    await chat.says_privately("ada", "/polls 1 kind yes-no")

    assert chat.poll.labels[:3] == ("Yes", "No", "Not sure")


async def test_without_buttons_every_date_and_every_answer_has_its_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", f"/poll {WHEN} | {DATES}")
    await chat.says_privately("ada", "/polls draft kind dates")
    await chat.says_privately("ada", "/polls draft post")
    assert "Question 1. To answer in words, write to me in private: /vote 1 1 yes 2 maybe 3 no" in chat.message.lines
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 answer")
    for words in (
        "Tue 8 Dec, 6pm: /vote 1 1 yes",
        "Yes to all: /vote 1 yes",
        "No to all: /vote 1 no",
        "Skip: /vote 1 skip",
    ):
        assert words in chat.private_message
    await chat.says_privately("bob", "/vote 1 1 yes")
    await chat.says_privately("bob", "/polls 1 answer")

    assert "Tue 8 Dec, 6pm: yes: /vote 1 1 maybe" in chat.private_message
    assert "Sat 12 Dec: no: /vote 1 3 yes" in chat.private_message


async def test_a_platform_with_forms_asks_for_the_dates_in_one(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=4000, max_choices=25, form_fields=5, can_edit=True))
    await chat.says_privately("ada", f"/poll {WHEN}")
    await chat.presses_answer("ada", "Dates")
    form = chat.answer.form
    assert form is not None
    await chat.submits("ada", form.name, dates="Tue 8 Dec 6pm\nsome day")
    assert chat.note.startswith("I cannot read “some day” as a date.")
    await chat.submits("ada", form.name, dates="Tue 8 Dec 6pm\nWed 9 Dec 6pm")

    assert "2. Wednesday 9 December, 6pm" in chat.private_message


async def test_two_apps_have_one_tally(chat: Chat) -> None:
    apps = two_apps(chat)
    await asks(apps.one)
    await apps.one.says_privately("ada", "/polls 1 all")
    await apps.one.presses("bob", "Answer")
    await apps.one.presses_answer("bob", "Tue 8 Dec, 6pm")
    await apps.two.presses("cat", "Answer")
    await apps.two.presses_answer("cat", "Yes to all")
    await chat.minutes_pass(1)

    assert apps.one.question.lines[:3] == apps.two.question.lines[:3]
    assert apps.one.question.lines[0] == "Tuesday 8 December, 6pm: yes 2"


@pytest.mark.parametrize(
    "code",
    ["mark:{}:99:2", "mark:{}:1:3", "mark:{}:1:-1", "mark:{}:1:x", "mark:{}:1", "mark:{}:0:3", "mark:{}::2",
     "mark:{}:1:999999", "vote:{}:1"],
)  # fmt: skip
async def test_a_forged_code_gives_nothing_and_counts_nothing(chat: Chat, code: str) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    poll = chat.question.choice("Answer").action.split(":")[1]
    await chat.sends("bob", code.format(poll))

    assert chat.answer.refused
    assert chat.question.lines[0].endswith("yes 0")
    assert chat.question.lines[4].startswith("No answers yet.")


async def test_the_code_for_all_dates_is_nothing_to_other_kinds(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 kind several")
    poll = chat.question.choice("Answer").action.split(":")[1]
    await chat.sends("bob", f"mark:{poll}:0:1")

    assert chat.answer.refused
    assert chat.question.lines[0] == "Soup: 0"


async def test_a_further_language_needs_the_question_alone(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 add cy")
    await chat.says_privately("ada", "Pryd cawn ni gwrdd?")
    chooses(chat, "bron", Preferences(language="cy"))
    await acts(chat, "bron")
    await chat.says_privately("bron", "/polls 1 answer")

    assert chat.private_message.startswith("Pryd cawn ni gwrdd?\n")
    assert "[Maw 8 Rhag, 6yh] [Mer 9 Rhag, 10.30yb]" in chat.private_message
