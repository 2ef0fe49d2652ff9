"""When people see how many chose what: always, once they have answered, or when it closes. No way leads round that."""

import pytest

from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

ANSWERS = {
    "one": ("1", "2"),
    "several": ("1", "2"),
    "scale Bad | Good": ("1", "5"),
    "ranked": ("1>2", "2>1"),
    "points 10": ("1=3 2=2", "2=10"),
    "dates 4 Dec 6pm | 5 Dec 6pm": ("1 yes", "1 maybe 2 yes"),
}
"""By kind, two answers that differ."""


async def asks(chat: Chat, counts: str, *more: str) -> None:
    """Ada asks about lunch, and counts show then."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for typed in (*more, f"counts {counts}"):
        await chat.says_privately("ada", f"/polls 1 {typed}")
    await chat.minutes_pass(1)


async def all_that_is_seen(chat: Chat, *people: str) -> list[str]:
    """The post, and whatever these people are answered when they ask."""
    await chat.minutes_pass(1)
    seen = [chat.question.title, *chat.question.lines]
    for who in people:
        for asked in ("/polls", "/polls 1", "/polls 1 answer", "/polls 1 who", "/polls 1 how", "/polls 1 in original"):
            await chat.says_privately(who, asked)
            seen += [chat.note, chat.private_message]
    return seen


# Once somebody has answered


async def test_the_post_says_how_many_answered_and_when_counts_show(chat: Chat) -> None:
    await asks(chat, "after")
    await chat.presses("bob", "Soup")

    assert chat.poll.lines == (
        "Soup",
        "Salad",
        "No names are shown.",
        "Counts show after you answer.",
        "1 answer so far. Closes Friday 4 December, 8pm. The result comes here then.",
        "Question 1. To answer in words, write /vote 1 and a number to me in private.",
    )


async def test_whoever_has_answered_sees_the_counts_in_private(chat: Chat) -> None:
    await asks(chat, "after")
    await chat.presses("cat", "Salad")
    await chat.presses("bob", "Soup")
    assert chat.note == "Counted: Soup. You can change it until it closes. To see the counts, write /polls 1"
    await chat.says_privately("bob", "/polls 1")

    assert chat.private_message == (
        "Lunch?\n"
        "You chose Soup.\n"
        "2 answers so far.\n"
        "Soup: 1\n"
        "Salad: 1\n"
        "Counts show after you answer.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Soup] [Salad] [Who sees this?] [Take back]"
    )


@pytest.mark.parametrize("typed", [(), ("2", "none"), ("2", "skip"), ("skip",)])
async def test_whoever_has_not_answered_sees_none(make_chat: MakeChat, typed: tuple[str, ...]) -> None:
    """Nor does who skipped it, or took the answer back; nor an organiser."""
    chat = await make_chat()
    await asks(chat, "after")
    await chat.presses("cat", "Salad")
    await acts(chat, "bob")
    for words in typed:
        await chat.says_privately("bob", f"/vote 1 {words}")
    for who in ("bob", "ada"):
        await chat.says_privately(who, "/polls 1")
        assert "Counts show after you answer." in chat.private_message
        assert "Salad: " not in chat.private_message


async def test_an_organiser_who_has_answered_sees_them_as_everybody_does(chat: Chat) -> None:
    await asks(chat, "after")
    await chat.presses("cat", "Salad")
    await chat.presses("ada", "Soup")
    await chat.says_privately("ada", "/polls 1")

    assert "2 answers so far.\nSoup: 1\nSalad: 1\n" in chat.private_message


async def test_a_ballot_shows_them_as_soon_as_it_counts(chat: Chat) -> None:
    await asks(chat, "after", "kind several 2 2")
    await acts(chat, "cat")
    await chat.says_privately("cat", "/vote 1 1 2")
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Soup")
    assert "so far." not in chat.private_message.replace("So far: Soup", "")
    await chat.presses_answer("bob", "Salad")

    assert "2 answers so far.\nSoup: 2\nSalad: 2\n" in chat.private_message


async def test_names_are_told_with_the_counts_and_to_the_same_people(chat: Chat) -> None:
    await asks(chat, "after", "names")
    await chat.presses("cat", "Salad")
    await chat.presses("bob", "Soup")
    assert "Whoever has answered sees your name." in chat.poll.lines
    assert not any("Cat" in line for line in chat.poll.lines)
    await chat.says_privately("bob", "/polls 1")
    assert "Soup: Bob\nSalad: Cat\n" in chat.private_message
    await chat.presses("dan", "Who sees this?")
    assert chat.note.startswith("Whoever has answered sees your name next to your choice.")
    await chat.says_privately("dan", "/polls 1")
    assert "Cat" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 close")

    assert "Salad: Cat" in chat.messages()[-2].lines


async def test_the_counts_are_told_in_the_readers_own_words(chat: Chat) -> None:
    await asks(chat, "after")
    await chat.says_privately("ada", "/polls 1 add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nSalad gwyrdd")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/polls 1 in cy")

    assert "Cawl: 1\nSalad gwyrdd: 0" in chat.private_message


# When it closes


@pytest.mark.parametrize("kind", ANSWERS)
async def test_until_it_closes_nothing_tells_what_was_chosen(chat: Chat, kind: str) -> None:
    """Organisers, people who have answered, people who have not: whatever they see is the same for both answers."""
    await asks(chat, "close", f"kind {kind}")
    for who in ("bob", "cat"):
        await acts(chat, who)
    one, other = ANSWERS[kind]
    await chat.says_privately("bob", f"/vote 1 {one}")
    assert chat.note.startswith("Counted: ")
    seen = await all_that_is_seen(chat, "ada", "cat")
    await chat.says_privately("bob", f"/vote 1 {other}")
    assert chat.note.startswith("Changed")

    assert "Counts show when it closes." in seen
    assert any(line.startswith("1 answer so far.") for line in seen)
    assert await all_that_is_seen(chat, "ada", "cat") == seen
    await chat.says_privately("ada", "/polls 1 close")
    assert "Counts show when it closes." not in chat.messages()[-2].lines
    assert len(chat.messages()[-2].lines) >= 3


async def test_names_are_hidden_until_then_as_well(chat: Chat) -> None:
    await asks(chat, "close", "names")
    await chat.presses("bob", "Soup")
    assert "Everyone sees your name when it closes." in chat.poll.lines
    assert not any("Bob" in line for line in chat.poll.lines)
    await chat.presses("cat", "Who sees this?")
    assert chat.note == (
        "When it closes, everyone here sees your name next to your choice. Nobody sees it before. "
        "Closes Friday 4 December, 8pm."
    )
    for who in ("ada", "bob"):
        await chat.says_privately(who, "/polls 1")
        assert "Soup: " not in chat.private_message
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.messages()[-2].lines[:3] == ("Soup: 1", "Salad: 0", "Soup: Bob")
    await chat.says_privately("bob", "/polls 1 who")
    assert chat.note.startswith("Everyone here sees your name next to your choice, now and later.")


async def test_who_sees_this_does_not_speak_of_people_who_watch_the_count(chat: Chat) -> None:
    await asks(chat, "close")
    await chat.presses("bob", "Who sees this?")

    assert chat.note == (
        "Nobody sees your name, organisers included. Nobody sees counts before it closes. I keep your answer until "
        "then, so you can change it. Closes Friday 4 December, 8pm."
    )


async def test_copies_and_digests_have_no_counts_but_say_when_they_show(chat: Chat) -> None:
    for who, digest in (("bob", False), ("cat", True)):
        await acts(chat, who)
        chooses(chat, who, Preferences(poll_reminders=True, digest=digest))
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft counts close")
    await chat.says_privately("ada", "/polls draft post")
    await chat.presses("dan", "Soup")
    [told] = chat.messages(private("bob"))
    assert told.lines[:2] == ("No names are shown.", "Counts show when it closes.")
    await chat.says_privately("cat", "/me waiting")

    assert not any("Soup" in line for line in told.lines)
    assert "Soup" not in chat.private_message


async def test_a_cancelled_question_never_shows_them(chat: Chat) -> None:
    await asks(chat, "close")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The café is closed.")
    for who in ("ada", "bob"):
        await chat.says_privately(who, "/polls 1")
        assert "Soup" not in chat.private_message

    assert not any("Soup" in line for shown in chat.messages() for line in shown.lines)


@pytest.mark.parametrize("counts", ["after", "close"])
async def test_with_text_alone_the_choices_are_there_and_the_counts_are_not(make_chat: MakeChat, counts: str) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", f"/polls draft counts {counts}")
    await chat.says_privately("ada", "/polls draft post")

    assert chat.message.lines[:2] == ("Soup", "Salad")
    assert "Soup: /vote 1 1" in chat.message.lines
    assert not any(line.endswith(": 0") for line in chat.message.lines)
