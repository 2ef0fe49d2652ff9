"""A secret question while it is open: the turnout moves in steps, by the quarter of an hour, and no choice shows."""

import asyncio

import pytest

from bot.chat.inbound import Confirm, Pressed
from storage.work import StorageWork
from tests.polls.carers import acts
from tests.polls.secretly import as_text, asks, ticks, turnout, votes, words_of
from tests.support.chat import Chat, private

COUNTED_SOUP = "Counted: Soup. I will not show it again. You can change it until it closes."


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
async def test_the_turnout_is_told_in_steps_a_quarter_of_an_hour_late_at_most(chat: Chat, mode: str) -> None:
    await asks(chat, mode)
    told: list[str] = []
    sofar = 0
    for upto in (7, 8, 9, 10, 19, 20, 49, 50):
        await votes(chat, upto - sofar, first=sofar + 1)
        sofar = upto
        before = chat.question.edits
        assert told == [] or turnout(chat) == told[-1]
        await ticks(chat)
        told.append(turnout(chat))
        assert chat.question.edits - before == (len(told) > 1 and told[-1] != told[-2])

    assert told == [
        "Fewer than 8 answers so far.",
        "At least 8 answers so far.",
        "At least 8 answers so far.",
        "At least 10 answers so far.",
        "At least 10 answers so far.",
        "At least 20 answers so far.",
        "At least 20 answers so far.",
        "At least 50 answers so far.",
    ]


async def test_the_post_is_not_drawn_anew_by_an_answer(chat: Chat) -> None:
    await asks(chat)
    before = as_text(chat.question), chat.question.edits, len(chat.messages())
    await votes(chat, 7, 5)
    await chat.minutes_pass(1)

    assert (as_text(chat.question), chat.question.edits, len(chat.messages())) == before


async def test_the_turnout_goes_back_where_people_took_their_answers_back(chat: Chat) -> None:
    await asks(chat)
    await votes(chat, 8)
    await ticks(chat)
    await chat.presses("carer-1", "Take back")
    assert chat.note == "Taken back. You can answer again until it closes."
    await ticks(chat)

    assert turnout(chat) == "Fewer than 8 answers so far."


async def test_a_card_says_that_one_has_answered_and_not_what(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1")
    assert "You have not answered yet." in chat.private_message
    await chat.presses("bob", "Soup")
    assert chat.note == COUNTED_SOUP
    await chat.says_privately("bob", "/polls 1")

    assert chat.private_message == (
        "Lunch?\n"
        "You have answered. Your choice is not shown again. You can change it until it closes.\n"
        "It needs 8 answers. With fewer, it stays open 3 days more, once.\n"
        "Fewer than 8 answers so far.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Soup] [Salad] [Who sees this?] [Take back]"
    )
    assert words_of(chat.private_message) <= 60


async def test_neither_the_list_nor_the_organisers_card_tells_whether_one_has_answered(chat: Chat) -> None:
    await asks(chat)
    seen = []
    for _ in range(2):
        await chat.says_privately("ada", "/polls")
        seen.append(chat.private_message)
        await chat.says_privately("ada", "/polls 1")
        seen.append(chat.private_message)
        await chat.presses("ada", "Soup", on=chat.question)

    assert seen[0] == seen[2]
    assert "1. Lunch? This one is secret. Closes Friday 4 December, 8pm." in seen[0]
    assert seen[1] == seen[3]


async def test_the_same_answer_again_is_answered_like_the_first(chat: Chat) -> None:
    """Whoever holds somebody's phone learns nothing by trying."""
    await asks(chat)
    said = []
    for label in ("Soup", "Soup", "Salad", "Soup"):
        await chat.presses("bob", label)
        said.append(chat.note.replace("Salad", "Soup"))

    assert set(said) == {COUNTED_SOUP}


async def test_words_do_what_buttons_do(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    for words, note in {
        "/vote 1 1": COUNTED_SOUP,
        "/vote 1 salad": COUNTED_SOUP.replace("Soup", "Salad"),
        "/vote 1 none": "Taken back. You can answer again until it closes.",
        "/polls 1 who": "Nobody is shown your choice, not even organisers.",
    }.items():
        await chat.says_privately("bob", words)
        assert chat.note.startswith(note)
    await chat.says_privately("bob", "/vote 1 none")

    assert chat.note == "You have not answered this, so there is nothing to take back."


async def test_a_command_that_only_its_writer_sees_counts_in_the_group_from_the_first_act_on(chat: Chat) -> None:
    """Some have never pressed anything of ours: they use the command, which their app shows to nobody."""
    await asks(chat)
    await chat.says("bob", "/vote 1 1")
    assert chat.note == COUNTED_SOUP
    await chat.says("bob", "/polls 1 answer")

    assert "You have answered." in chat.private_message


async def test_a_vote_typed_before_everybody_is_not_counted_and_leads_to_private(chat: Chat) -> None:
    await asks(chat)
    chat.confirm = Confirm.NONE
    before = len(chat.messages())
    await chat.says("bob", "/vote 1 1")
    assert chat.note == ""
    pointer = chat.messages()[before:]
    assert [shown.title for shown in pointer] != []
    assert not any("Soup" in as_text(shown) for shown in pointer)
    chat.confirm = Confirm.LASTING
    await chat.says_privately("bob", "/polls 1")

    assert "You have not answered yet." in chat.private_message


async def _press(chat: Chat, label: str, key: str) -> str:
    action = chat.question.choice(label).action
    pressed = Pressed(key=key, sender=chat.sender("bob"), place=chat.place, confirm=Confirm.DIALOG, action=action)
    return str((await chat.core.engine.handle(pressed)).note)


def _counts(chat: Chat) -> tuple[int, ...]:
    """What only the key tells, which no route does."""

    def look(work: StorageWork) -> tuple[int, ...]:
        found = work.polls.find_numbered(work.people.list_communities()[0].id, 1)
        assert found is not None
        marks = [ballot.marks for ballot in work.secrets.read_all(found.id)]
        return tuple(sum((n, 1) in it for it in marks) for n in range(1, len(found.options) + 1))

    return tuple(chat.storage.read(look))


async def test_the_same_press_brought_again_counts_once_and_never_wins_over_a_later_one(chat: Chat) -> None:
    await asks(chat)
    assert "Counted" in await _press(chat, "Soup", "first")
    again = await _press(chat, "Soup", "first")
    assert "Counted" not in again
    assert _counts(chat) == (1, 0)
    await _press(chat, "Salad", "second")
    assert await _press(chat, "Soup", "first") == again

    assert _counts(chat) == (0, 1)


async def test_brought_again_while_it_is_being_taken_it_does_not_win_either(chat: Chat) -> None:
    await asks(chat)
    await asyncio.gather(*(_press(chat, it, key) for it, key in (("Soup", "1"), ("Salad", "2"), ("Soup", "1"))))

    assert _counts(chat) == (0, 1)


async def test_brought_again_after_a_fault_it_counts(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be saved is never confirmed, so it is not remembered either."""
    await asks(chat)
    writer = chat.core.engine._writer
    submit = writer.submit

    async def fails(job: object) -> object:
        raise RuntimeError("no disk")

    monkeypatch.setattr(writer, "submit", fails)
    assert "Counted" not in await _press(chat, "Soup", "first")
    monkeypatch.setattr(writer, "submit", submit)

    assert "Counted" in await _press(chat, "Soup", "first")
    assert _counts(chat) == (1, 0)


async def test_a_withdrawal_brought_again_does_not_take_a_later_answer_back(chat: Chat) -> None:
    await asks(chat)
    await _press(chat, "Soup", "1")
    await _press(chat, "Take back", "2")
    await _press(chat, "Salad", "3")
    await _press(chat, "Take back", "2")

    assert _counts(chat) == (0, 1)


async def test_in_private_nobody_else_is_told_of_an_answer(chat: Chat) -> None:
    await asks(chat)
    await votes(chat, 3, 3)
    await chat.minutes_pass(60)

    assert not any(chat.messages(private(f"carer-{n}")) for n in range(1, 7))
    assert not chat.messages(private("ada"))
