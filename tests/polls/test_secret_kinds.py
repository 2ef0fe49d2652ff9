"""Each kind of question that may be secret: one choice, yes or no, a scale, and several on a ballot kept nowhere."""

import pytest

from bot.chat.inbound import Confirm, Pressed
from bot.chat.outbound import Message, Receipt
from tests.polls.carers import acts
from tests.polls.secretly import as_text, asks, closes, votes
from tests.support.chat import Chat, private
from tests.support.platform import choice_of

FOUR = "/poll Lunch? | Soup | Salad | Bread | Cake"
SENT = "Your answer is counted. I will not show it again. You can change it until it closes."
STALE = "This button does not work here any more. Write /polls to me to see what is open."


async def asks_for_several(chat: Chat, mode: str = "secret") -> None:
    """Ada asks for two or three of four."""
    await asks(chat, mode, "kind several 2 3", question=FOUR)


def ballot(chat: Chat) -> Message:
    """The ballot that somebody has before them."""
    assert chat.answer.message is not None
    return chat.answer.message


async def test_yes_no_and_not_sure_are_three_choices(chat: Chat) -> None:
    await asks(chat, "sensitive", question="/poll Do you sleep well? | Yes | No | Not sure")
    assert chat.question.labels[:3] == ("Yes", "No", "Not sure")
    await votes(chat, 6, 14, 5)
    await closes(chat)

    assert chat.message.lines[:4] == (
        "“Do you sleep well?” About 25 people answered.",
        "Yes: about 5",
        "No: about 15",
        "Not sure: about 5",
    )


async def test_a_scale_is_counted_step_by_step_and_has_no_average(chat: Chat) -> None:
    """An average would tell of the steps that are not shown."""
    await asks(chat, "secret", "kind scale Bad | Good", question="/poll How are you?")
    assert chat.question.labels[:5] == ("1 (Bad)", "2", "3", "4", "5 (Good)")
    await votes(chat, 1, 6, 9, 5, 2)
    await closes(chat)
    lines = chat.message.lines

    assert lines[0] == "“How are you?” 23 people answered."
    assert [line.rpartition(": ")[2] for line in lines[1:6]] == ["not shown", "6", "9", "not shown", "not shown"]
    assert not any("average" in line.casefold() for line in lines)


async def test_several_are_ticked_on_a_ballot_that_is_kept_nowhere(chat: Chat) -> None:
    await asks_for_several(chat)
    assert chat.question.labels == ("Answer", "Who sees this?", "Not now")
    await chat.presses("bob", "Answer")
    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\n"
        "You have not answered yet.\n"
        "Choose from 2 to 3. Tap to put one in or take it out.\n"
        "It needs 8 answers. With fewer, it stays open 3 days more, once.\n"
        "Fewer than 8 answers so far.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Soup] [Salad] [Bread] [Cake] [Who sees this?]"
    )
    shown = []
    for label in ("Soup", "Bread", "✓ Soup", "Cake", "Soup"):
        await chat.presses_answer("bob", label)
        shown.append(chat.private_message.split("\n")[-1])

    assert shown == [
        "[✓ Soup] [Salad] [Bread] [Cake] [Who sees this?]",
        "[✓ Soup] [Salad] [✓ Bread] [Cake] [Send my answer] [Who sees this?]",
        "[Soup] [Salad] [✓ Bread] [Cake] [Who sees this?]",
        "[Soup] [Salad] [✓ Bread] [✓ Cake] [Send my answer] [Who sees this?]",
        "[✓ Soup] [Salad] [✓ Bread] [✓ Cake] [Send my answer] [Who sees this?]",
    ]


async def test_a_tick_too_many_is_refused_at_once_and_the_ballot_stays(chat: Chat) -> None:
    await asks_for_several(chat)
    await chat.presses("bob", "Answer")
    for label in ("Soup", "Bread", "Cake"):
        await chat.presses_answer("bob", label)
    full = ballot(chat)
    await chat.presses_answer("bob", "Salad")
    assert chat.note == "3 choices are the most. Take one out first."
    assert chat.answer.message is None
    await chat.sends("bob", choice_of(full, "Send my answer").action, place=private("bob"))

    assert chat.note == SENT


async def test_sent_the_ballot_goes_from_sight_and_a_later_one_is_empty(chat: Chat) -> None:
    await asks_for_several(chat)
    await chat.presses("bob", "Answer")
    for label in ("Soup", "Bread"):
        await chat.presses_answer("bob", label)
    action = choice_of(ballot(chat), "Send my answer").action
    pressed = Pressed(
        key="sent",
        sender=chat.sender("bob"),
        place=private("bob"),
        confirm=Confirm.DIALOG,
        action=action,
        on=Receipt("ballot"),
    )
    chat.answer = await chat.core.engine.handle(pressed)
    assert chat.note == SENT
    assert chat.answer.replaces == Receipt("ballot")
    assert chat.private_message == (
        "Lunch?\nYou have answered. Your choice is not shown again. You can change it until it closes."
    )
    await chat.presses("bob", "Answer")

    assert "You have answered." in chat.private_message
    assert chat.private_message.endswith("[Soup] [Salad] [Bread] [Cake] [Who sees this?] [Take back]")


async def test_whoever_never_acted_in_the_group_can_do_all_that_the_ballot_offers(chat: Chat) -> None:
    """A secret answer leaves no trace of where somebody has been, so the ballot itself lets them in."""
    await asks_for_several(chat)
    await chat.presses("bob", "Answer")
    first = ballot(chat)
    for label in ("Soup", "Bread", "Send my answer"):
        await chat.presses_answer("bob", label)
    await chat.sends("bob", choice_of(first, "Who sees this?").action, place=private("bob"))
    assert chat.note.startswith("Nobody is shown your choice")
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Take back")
    assert chat.note == "Taken back. You can answer again until it closes."
    await chat.presses("bob", "Answer")

    assert "You have not answered yet." in chat.private_message


async def test_where_only_a_link_leads_to_private_it_opens_the_ballot(chat: Chat) -> None:
    await asks_for_several(chat)
    await chat.presses("bob", "Answer")
    command, _, thing = chat.answer.thing.partition(" ")
    assert command == "polls"
    token = f"{command}-{thing}"
    assert len(token) <= 64  # a link of the strictest app
    await chat.says_privately("bob", f"/start {token}")
    assert "[Soup] [Salad] [Bread] [Cake]" in chat.private_message
    for label in ("Soup", "Cake", "Send my answer"):
        await chat.presses_answer("bob", label)

    assert chat.note == SENT


@pytest.mark.parametrize("cut", [0, 1, 3, 15])
async def test_a_link_of_somebody_else_or_a_cut_one_is_refused_kindly(chat: Chat, cut: int) -> None:
    await asks_for_several(chat)
    await chat.presses("bob", "Answer")
    token = chat.answer.thing.replace(" ", "-")
    who = "bob" if cut else "eve"
    await chat.says_privately(who, f"/start {token[: len(token) - cut]}")

    assert chat.note == STALE
    assert chat.answer.message is None


async def test_several_in_words_are_exactly_these(chat: Chat) -> None:
    await asks_for_several(chat)
    await acts(chat, "bob")
    for words, note in {
        "/vote 1 1 3": SENT,
        "/vote 1 2,4": SENT,
        "/vote 1 1": "Please choose one more.",
        "/vote 1 1 2 3 4": "3 choices are the most. Take one out first.",
        "/vote 1 9": "There is no such choice. Give a number from 1 to 4, such as /vote 7 2.",
        "/vote 1 +2": "Please choose one more.",
        "/vote 1 none": "Taken back. You can answer again until it closes.",
    }.items():
        await chat.says_privately("bob", words)
        assert chat.note == note
    await chat.says_privately("bob", "/polls 1 answer")

    assert "[Soup] [Salad] [Bread] [Cake]" in chat.private_message


async def test_of_several_each_is_shown_where_neither_side_is_small(chat: Chat) -> None:
    """Of thirty, 29 say nearly nobody did not; and no leader is named."""
    await asks(chat, "secret", "kind several", question="/poll Lunch? | Soup | Salad | Bread")
    for n in range(30):
        await acts(chat, f"carer-{n}")
        chosen = [1] * (n < 29) + [2] * (n < 12) + [3] * (n >= 27)
        await chat.says_privately(f"carer-{n}", f"/vote 1 {' '.join(map(str, chosen))}")
        assert chat.note == SENT
    await closes(chat)

    assert as_text(chat.message) == (
        "The result of question 1\n"
        "“Lunch?” 30 people answered.\n"
        "Soup: not shown\n"
        "Salad: 12\n"
        "Bread: not shown\n"
        "Some numbers are not shown, so that nobody can work out who chose what."
    )
