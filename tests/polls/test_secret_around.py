"""What goes with a secret question: nudges, copies, later, versions, groups apart, an early end, a cancelled one."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls import services
from tests.polls.carers import acts, chooses
from tests.polls.followers import FOLLOWS, follow
from tests.polls.secretly import LUNCH, as_text, asks, closes, drafts, option_labels, votes
from tests.polls.test_secret_forged import ballots
from tests.support.chat import Chat, group, private

HIDES = "Some numbers are not shown, so that nobody can work out who chose what."


def nudge(chat: Chat) -> str:
    """What asks the group once more."""
    [found] = [as_text(shown) for shown in chat.messages() if any("Not answered yet?" in it for it in shown.lines)]
    return found


@pytest.mark.parametrize("counts", [(), (7, 3)])
async def test_the_nudge_goes_to_the_group_alone_and_is_the_same_whoever_has_answered(
    chat: Chat, counts: tuple[int, ...]
) -> None:
    follow(chat, [FOLLOWS] * 3)
    await asks(chat)
    await votes(chat, *counts)
    told = {place: len(found) for place, found in chat.platform.shown.items() if place != chat.place.id}
    await chat.says_privately("ada", "/polls 1 nudge")

    assert nudge(chat) == (
        "Lunch?\n"
        "Closes Friday 4 December, 8pm. The result comes here then.\n"
        "Fewer than 8 answers so far.\n"
        "Secret: nobody sees what you choose, organisers included.\n"
        "Question 1. To answer in words, write /vote 1 and a number to me in private.\n"
        "Not answered yet? One tap:\n"
        "[Soup] [Salad] [Who sees this?] [Take back] [Not now]"
    )
    assert {place: len(found) for place, found in chat.platform.shown.items() if place != chat.place.id} == told


async def test_not_now_brings_it_back_to_everybody_alike(chat: Chat) -> None:
    """Whether somebody has answered is not looked up to write to them."""
    await asks(chat)
    for who, answers in (("bob", True), ("cat", False)):
        await acts(chat, who)
        chooses(chat, who, Preferences())
        if answers:
            await chat.presses(who, "Soup", on=chat.question)
        await chat.says_privately(who, "/polls 1 later tomorrow")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))
    theirs, others = (
        [as_text(shown) for shown in chat.messages(private(who)) if shown.title == "Lunch?"] for who in ("bob", "cat")
    )

    assert theirs == others
    assert len(theirs) == 1
    assert "It needs 8 answers." in theirs[0]
    assert "[Soup] [Salad]" in theirs[0]


async def test_followers_get_a_copy_that_says_what_the_group_is_told_and_then_the_result(chat: Chat) -> None:
    [who] = follow(chat, [FOLLOWS])
    await asks(chat)
    copy = next(shown for shown in chat.messages(private(who)) if shown.title == "Lunch?")
    assert copy.lines[:5] == (
        "Secret: nobody sees what you choose, organisers included.",
        "It needs 8 answers. With fewer, it stays open 3 days more, once.",
        "Fewer than 8 answers so far.",
        "Closes Friday 4 December, 8pm.",
        "The result comes here then.",
    )
    await chat.presses(who, "Soup", on=copy, place=private(who))
    assert chat.note.startswith("Counted: Soup.")
    await votes(chat, 5, 3)
    await closes(chat)
    [result] = [it for it in chat.messages(private(who)) if it.title == "The result of question 1"]

    assert result.lines == ("“Lunch?” 9 people answered. Soup came first.", HIDES)


async def test_a_digest_has_one_line_of_it_and_one_of_its_result(chat: Chat) -> None:
    [who] = follow(chat, [replace(FOLLOWS, digest=True)])
    await asks(chat)
    await votes(chat, 5, 4)
    await chat.minutes_pass(9 * 24 * 60)
    said = "\n".join(as_text(shown) for shown in chat.messages(private(who)))

    assert "“Lunch?” 9 people answered. Soup came first." in said
    assert "Soup: " not in said


async def test_in_welsh_it_is_read_and_answered_in_welsh(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nSalad")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls draft secret")
    await chat.says_privately("ada", "/polls draft anyway")
    assert "Cymraeg" in chat.question.labels
    await acts(chat, "bob")
    await chat.presses("bob", "Cymraeg")
    assert chat.answer.message is not None
    assert chat.private_message.startswith("Cinio?")
    action = next(it.action for it in chat.answer.message.choices if it.action.startswith("secret:"))
    assert action.endswith(":1:cy")
    await chat.sends("bob", action, place=private("bob"))

    assert "Cawl" in chat.note
    assert "Counted" not in chat.note
    await chat.says_privately("bob", "/vote 1 cawl")
    assert chat.note.startswith("Counted: Soup.")


async def test_mixed_choices_count_by_their_own_numbers(chat: Chat) -> None:
    await asks(chat, "secret", "shuffle on", question="/poll Lunch? | Soup | Salad | Bread | Cake | Fruit")
    shown = option_labels(chat.question)
    assert set(shown) == {"1. Soup", "2. Salad", "3. Bread", "4. Cake", "5. Fruit"}
    for n in range(10):
        await chat.presses(f"carer-{n}", "3. Bread", on=chat.question)
    await chat.says("carer-1", "/polls")
    await chat.says_privately("carer-1", "/vote 1 3")
    assert chat.note.startswith("Counted: Bread.")
    await closes(chat)

    assert chat.message.lines == ("“Lunch?” 10 people answered. Bread came first.", HIDES)


async def _in_two_groups(make_chat: MakeChat, *settings: str) -> tuple[Chat, Chat]:
    evening = group("evening")
    chat = await make_chat(evening)
    await asks(chat, "secret", *settings)
    return chat, replace(chat, place=evening)


async def _votes_in(chat: Chat, soup: int, salad: int) -> None:
    for label, count in (("Soup", soup), ("Salad", salad)):
        for n in range(count):
            await chat.presses(f"{chat.place.id}-{label}-{n}", label, on=chat.question)


async def test_groups_are_told_apart_where_no_number_is_small(make_chat: MakeChat) -> None:
    here, evening = await _in_two_groups(make_chat, "secret", "groups on")
    await _votes_in(here, 12, 9)
    await _votes_in(evening, 7, 6)
    await closes(here)

    for chat in (here, evening):
        assert chat.message.lines == (
            "“Lunch?” 34 people answered. Most chose Soup: 19 of 34.",
            "Soup: 19",
            "Salad: 15",
            "Evening: Soup: 7 and Salad: 6",
            "Group: Soup: 12 and Salad: 9",
        )


async def test_a_small_group_is_not_told_apart_nor_left_to_be_worked_out(make_chat: MakeChat) -> None:
    here, evening = await _in_two_groups(make_chat, "secret", "groups on")
    await _votes_in(here, 12, 9)
    await _votes_in(evening, 3, 2)
    await closes(here)

    assert here.message.lines[:3] == (
        "“Lunch?” 26 people answered. Most chose Soup: 15 of 26.",
        "Soup: 15",
        "Salad: 11",
    )
    assert not any(line.startswith(("Evening:", "Group:", "All other groups:")) for line in here.message.lines)


async def test_whoever_answers_in_private_and_acts_in_no_one_group_counts_with_the_others(make_chat: MakeChat) -> None:
    here, evening = await _in_two_groups(make_chat, "secret", "groups on")
    await _votes_in(here, 12, 9)
    await _votes_in(evening, 1, 0)
    for n in range(12):
        who = f"both-{n}"
        for chat in (here, evening):
            await chat.says(who, "/polls")
        await here.says_privately(who, f"/vote 1 {1 + n % 2}")
    await closes(here)

    assert [line for line in here.message.lines if line.startswith(("Group:", "Evening:", "All other"))] == [
        "Group: Soup: 12 and Salad: 9",
        "All other groups: Soup: 7 and Salad: 6",
    ]


@pytest.mark.parametrize(
    ("counts", "first"),
    [
        ((5, 4), "“Lunch?” 9 people answered. Soup came first."),
        ((4, 3), "“Lunch?” Fewer than 8 people answered, so nothing is told."),
    ],
)
async def test_a_decision_is_closed_early_and_the_group_is_told_that(
    chat: Chat, counts: tuple[int, ...], first: str
) -> None:
    await asks(chat)
    await votes(chat, *counts)
    await chat.says_privately("ada", "/polls 1 close")
    assert chat.note == "Question 1 has closed. The result is on its way."

    assert chat.message.lines[0] == first
    assert chat.message.lines[-1] == "An organiser closed it early."
    assert ballots(chat) == 0


async def test_cancelled_with_a_reason_its_answers_and_its_key_are_gone(chat: Chat) -> None:
    await asks(chat)
    await votes(chat, 5, 4)
    assert chat.storage.key_store.list_names()
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The kitchen is closed.")
    await chat.minutes_pass(1)

    assert "The kitchen is closed." in as_text(chat.message)
    assert "answered" not in as_text(chat.message)
    assert ballots(chat) == 0
    assert not chat.storage.key_store.list_names()
    await chat.says_privately("ada", "/polls 1 result")
    assert "people answered" not in chat.private_message


async def test_asked_for_a_service_it_says_why_and_what_was_promised(chat: Chat) -> None:
    await services.asks(chat, "secret", where="anyway")
    assert chat.question.title == "What would help?"
    why = "The group gets an answer by Tuesday 22 December, from the Trust."
    assert why in chat.question.lines
    assert "Secret: nobody sees what you choose, organisers included." in chat.question.lines
    await votes(chat, 5, 4)
    await closes(chat)

    assert chat.message.lines[:2] == ("“What would help?” 9 people answered. Longer hours came first.", HIDES)
    assert any("22 December" in line for line in chat.message.lines)
    await chat.says_privately("ada", "/polls 1 answered We will open on Sundays.")
    await chat.minutes_pass(1)
    assert any("We will open on Sundays." in as_text(shown) for shown in chat.messages())


async def test_a_copy_is_a_secret_draft_of_which_nothing_has_happened(chat: Chat) -> None:
    await asks(chat, "secret", "groups on")
    await votes(chat, 5, 4)
    await closes(chat)
    await chat.says_privately("ada", "/polls 1 copy")
    assert "Secret: nobody sees what you choose, organisers included." in chat.private_message
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls draft anyway")
    await chat.minutes_pass(1)

    assert "Fewer than 8 answers so far." in chat.question.lines
    assert ballots(chat, 2) == 0


async def test_planned_it_opens_by_itself_with_its_key_made_then(chat: Chat) -> None:
    await asks(chat, "secret", "opens 3 December 10am")
    assert chat.note.startswith("Question 1 is planned.")
    assert not any(shown.title == "Lunch?" for shown in chat.messages())
    assert not chat.storage.key_store.list_names()
    await chat.time_passes_until(datetime(2026, 12, 3, 10, 1, tzinfo=UTC))
    assert len(chat.storage.key_store.list_names()) == 1
    await votes(chat, 5, 4)
    await chat.minutes_pass(14 * 24 * 60)

    assert chat.message.lines[0] == "“Lunch?” 9 people answered. Soup came first."


async def test_a_sensitive_one_that_opens_at_night_is_still_open_for_a_day(chat: Chat) -> None:
    """Its group sees it in the morning, so it closes as much later."""
    await drafts(chat, "sensitive", "opens 2 December 10pm", "at 3 December 10.30pm")
    await chat.says_privately("ada", "/polls draft anyway")
    await chat.time_passes_until(datetime(2026, 12, 3, 9, tzinfo=UTC))

    assert "Closes Friday 4 December, 8.30am. The result comes here then." in chat.question.lines
