"""Secret questions as organisers make them, and as a group first sees them: what each screen promises, and how long."""

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.secretly import FEELING, as_text, asks, drafts, words_of
from tests.support.chat import Chat, group

MOST_WORDS = 60

ANYWAY = "[Secret anyway] [Hide names]"
NEEDS_8 = "It needs 8 answers. With fewer, it stays open 3 days more, once."
NEEDS_10 = "It needs 10 answers. With fewer, it stays open 3 days more, once."


async def test_an_organiser_chooses_between_two_ways_that_say_what_they_promise(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses_answer("ada", "Secret?")

    assert chat.private_message == (
        "Make it secret?\n"
        "Secret, to decide something: needs 8 answers. Numbers under 5 are not shown.\n"
        "Secret and sensitive, for what hurts: needs 10 answers. Numbers are rounded. "
        "It is open a day or more, and nobody closes it early.\n"
        "Once posted, it cannot be changed. The result comes once, at the end.\n"
        "[Secret] [Sensitive]"
    )
    assert words_of(chat.private_message) <= MOST_WORDS


async def test_the_preview_of_a_decision_offers_nothing_that_would_be_refused(chat: Chat) -> None:
    await drafts(chat, "secret")

    assert chat.private_message == (
        "Preview: Lunch?\n"
        "1. Soup\n"
        "2. Salad\n"
        "Secret: nobody sees what you choose, organisers included.\n"
        f"{NEEDS_8}\n"
        "Would close Friday 4 December, 8pm. You can change that.\n"
        "[Post] [Change] [Kind of answer] [Add a language] [Not secret] [Sensitive] [For a service] [Closing time] "
        "[More settings] [Do not ask]"
    )
    assert words_of(chat.private_message) <= MOST_WORDS


async def test_a_draft_becomes_sensitive_and_not_secret_again(chat: Chat) -> None:
    await drafts(chat, "secret")
    await chat.presses_answer("ada", "Sensitive")
    assert (
        "Secret and sensitive: nobody sees what you choose, organisers included.\n" + NEEDS_10 in chat.private_message
    )
    await chat.presses_answer("ada", "Not secret")

    assert "No names are shown." in chat.private_message
    assert "[Let people add]" in chat.private_message


@pytest.mark.parametrize(("mode", "needs"), [("secret", 8), ("sensitive", 10)])
async def test_where_few_are_it_is_said_before_that_it_may_come_to_nothing(chat: Chat, mode: str, needs: int) -> None:
    await drafts(chat, mode)
    await chat.presses_answer("ada", "Post")
    after = f"With fewer answers, nothing is told, not even how many. You can hide names instead.\n{ANYWAY}"
    assert chat.private_message == (
        f"This may come to nothing\nA secret question needs {needs} answers. Nobody has used me there yet.\n{after}"
    )
    assert words_of(chat.private_message) <= MOST_WORDS
    assert not any(shown.title == "Lunch?" for shown in chat.messages())
    await acts(chat, "bob")
    await chat.says_privately("ada", "/polls draft post")
    assert f"A secret question needs {needs} answers. One person has used me there so far." in chat.private_message
    for n in range(needs - 2):
        await acts(chat, f"carer-{n}")
    await chat.says_privately("ada", "/polls draft post")
    assert f"needs {needs} answers. {needs - 1} people have used me there so far." in chat.private_message
    await chat.presses_answer("ada", "Hide names")

    assert "No names are shown." in chat.private_message


@pytest.mark.parametrize(("mode", "needs"), [("secret", 8), ("sensitive", 10)])
async def test_where_enough_are_it_is_posted_at_once(chat: Chat, mode: str, needs: int) -> None:
    for n in range(needs):
        await acts(chat, f"carer-{n}")
    await asks(chat, mode, where="post")

    assert chat.question.title == "Lunch?"


async def test_people_in_each_chosen_group_are_counted_once(make_chat: MakeChat) -> None:
    """Whoever acts in both groups is one of those who could answer; so is Ada, who brought the second one."""
    evening = group("evening")
    chat = await make_chat(evening)
    for n in range(6):
        await chat.says(f"carer-{n}", "/polls")
        await chat.says(f"carer-{n}", "/polls", place=evening)
    await drafts(chat, "secret")
    await chat.presses_answer("ada", "All 2 groups")

    assert "needs 8 answers. 7 people have used me there so far." in chat.private_message


async def test_posted_anyway_the_group_sees_no_count_and_when_the_result_comes(chat: Chat) -> None:
    await asks(chat)

    assert chat.private_message == (
        "Lunch?\n"
        "Question 1 is secret.\n"
        "Secret: nobody sees what you choose, organisers included.\n"
        f"{NEEDS_8}\n"
        "Fewer than 8 answers so far.\n"
        "Closes Friday 4 December, 8pm.\n"
        "It cannot be changed any more. A change could give somebody away.\n"
        "[Soup] [Salad] [Who sees this?] [Take back] [Not now] [Nudge the group] [Share by link] [Close now] [Copy] "
        "[Cancel it] [Post here]"
    )
    assert as_text(chat.question) == (
        "Lunch?\n"
        "Soup\n"
        "Salad\n"
        "Secret: nobody sees what you choose, organisers included.\n"
        f"{NEEDS_8}\n"
        "Fewer than 8 answers so far.\n"
        "Closes Friday 4 December, 8pm. The result comes here then.\n"
        "Question 1. To answer in words, write /vote 1 and a number to me in private.\n"
        "[Soup] [Salad] [Who sees this?] [Take back] [Not now]"
    )
    assert words_of(chat.private_message) <= MOST_WORDS
    assert words_of(as_text(chat.question)) <= MOST_WORDS


async def test_a_sensitive_question_says_so_and_offers_no_early_close(chat: Chat) -> None:
    await asks(chat, "sensitive", question=FEELING)

    assert "[Close now]" not in chat.private_message
    assert as_text(chat.question) == (
        "Do you feel safe at home?\n"
        "Yes\n"
        "No\n"
        "Secret and sensitive: nobody sees what you choose, organisers included.\n"
        f"{NEEDS_10}\n"
        "Fewer than 8 answers so far.\n"
        "Closes Friday 4 December, 8pm. The result comes here then.\n"
        "Question 1. To answer in words, write /vote 1 and a number to me in private.\n"
        "[Yes] [No] [Who sees this?] [Take back] [Not now]"
    )
    assert words_of(as_text(chat.question)) <= MOST_WORDS + 5  # its question is longer by so many


async def test_who_sees_it_is_told_with_whom_it_does_not_protect_from(chat: Chat) -> None:
    """Short enough for the smallest box that a platform shows."""
    await asks(chat)
    await chat.presses("bob", "Who sees this?")

    assert chat.note == (
        "Nobody is shown your choice, not even organisers. At closing I destroy the key to it. "
        "Until then, whoever runs me could read it, and your app sees your tap. Closes Friday 4 December, 8pm."
    )
    assert len(chat.note) <= 200
