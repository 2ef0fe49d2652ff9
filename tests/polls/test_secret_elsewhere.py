"""Secret questions where there are no buttons, and in two apps at once: one tally, and a vote for each account."""

import pytest

from bot.chat.inbound import Confirm
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.secretly import as_text, asks, closes, option_labels, ticks, turnout
from tests.support.apps import Apps, two_apps
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

HIDES = "Some numbers are not shown, so that nobody can work out who chose what."


async def test_where_there_is_only_text_every_answer_has_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    post = next(shown for shown in reversed(chat.messages()) if shown.title == "Lunch?")

    assert post.lines == (
        "Soup",
        "Salad",
        "Secret: nobody sees what you choose, organisers included.",
        "It needs 8 answers. With fewer, it stays open 3 days more, once.",
        "Fewer than 8 answers so far.",
        "Closes Friday 4 December, 8pm. The result comes here then.",
        "Question 1. To answer in words, write /vote 1 and a number to me in private.",
        "Soup: /vote 1 1",
        "Salad: /vote 1 2",
        "Who sees this?: /polls 1 who",
        "Take back: /vote 1 none",
        "Not now: /polls 1 later",
    )


async def test_where_there_is_only_text_people_vote_in_private_and_are_told_once(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    chat.confirm = Confirm.NONE
    for n in range(9):
        await acts(chat, f"carer-{n}")
        await chat.says_privately(f"carer-{n}", f"/vote 1 {1 if n < 6 else 2}")
        assert chat.note.startswith("Counted: ")
    await chat.says_privately("carer-0", "/polls 1")
    assert "You have answered. Your choice is not shown again." in chat.private_message
    await chat.says("carer-0", "/vote 1 2")
    assert not any("Counted" in as_text(shown) for shown in chat.messages())
    await closes(chat)

    assert chat.message.lines[:2] == ("“Lunch?” 9 people answered. Soup came first.", HIDES)


async def test_several_are_typed_where_there_is_only_text(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat, "secret", "kind several", question="/poll Lunch? | Soup | Salad | Bread")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 answer")
    assert "/vote 1 1" in chat.private_message or any(
        "/vote 1 1" in as_text(shown) for shown in chat.messages(private("bob"))
    )
    await chat.says_privately("bob", "/vote 1 1 3")

    assert chat.note == "Your answer is counted. I will not show it again. You can change it until it closes."


async def _asks_in_both(chat: Chat, mode: str = "secret") -> Apps:
    """Ada asks in the groups of both apps."""
    apps = two_apps(chat)
    await asks(apps.one, mode, where="anyway")
    return apps


async def _votes(app: Chat, who: str, label: str) -> None:
    assert label in option_labels(app.question)
    await app.presses(who, label, on=app.question)
    assert app.note.startswith(f"Counted: {label}")


async def test_two_apps_move_together_by_the_quarter_of_an_hour_and_have_one_result(chat: Chat) -> None:
    apps = await _asks_in_both(chat)
    for n in range(6):
        await _votes(apps.one, f"here-{n}", "Soup")
        await _votes(apps.two, f"there-{n}", "Salad")
    await ticks(apps.one)
    assert (turnout(apps.one), turnout(apps.two)) == ("At least 10 answers so far.",) * 2
    await closes(apps.one)

    for app in (apps.one, apps.two):
        assert as_text(app.message) == (
            "The result of question 1\n"
            "“Lunch?” 12 people answered. Soup and Salad came first together, with 6 each.\n"
            "Soup: 6\n"
            "Salad: 6"
        )


@pytest.mark.parametrize("joined_first", [True, False])
async def test_two_accounts_of_one_person_count_twice_whenever_they_are_joined(chat: Chat, joined_first: bool) -> None:
    """Votes are by account: a question that knew persons would know who has answered."""
    apps = await _asks_in_both(chat)
    for n in range(3):
        await _votes(apps.one, f"here-{n}", "Soup")
        await _votes(apps.two, f"there-{n}", "Soup")
    if joined_first:
        await apps.join("bob")
    await _votes(apps.one, "bob", "Soup")
    await _votes(apps.two, "bob", "Salad")
    if not joined_first:
        await apps.join("bob")
    await closes(apps.one)

    assert apps.one.message.lines[0] == "“Lunch?” 8 people answered. Soup came first."
