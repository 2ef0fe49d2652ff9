"""Why a service asks goes with the question: planned, moved, copied, repeated, read in another language."""

import pytest

from bot.chat.inbound import Confirm, Pressed
from bot.polls.model import PollId
from bot.polls.model.purpose import Purpose
from bot.words import plain
from storage.purposes import PurposeRows
from tests.polls.carers import writes_in
from tests.polls.services import CLOSES, asks, find_poll
from tests.polls.writing import labels
from tests.support.chat import Chat


async def test_planned_for_later_it_keeps_all_of_it_and_is_due_after_it_closes(chat: Chat) -> None:
    await asks(chat, "opens tomorrow 9am")
    assert "Step 4 of 7: Consultation. People are asked." in chat.private_message
    assert {"Change the purpose", "Change the step"} <= set(labels(chat))
    await chat.says_privately("ada", "/polls 1 at 24 December 8pm")
    assert "by Thursday 14 January 2027, from the Trust" in chat.private_message
    await chat.minutes_pass(24 * 60)

    assert chat.poll.lines[4] == "The group gets an answer by Thursday 14 January 2027, from the Trust."


async def test_closing_later_than_the_answer_is_due_moves_that_day_too(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 at 20 December 8pm")
    assert chat.poll.lines[4] == "The group gets an answer by Tuesday 22 December, from the Trust."
    await chat.says_privately("ada", "/polls 1 at 22 December 8pm")

    assert chat.poll.lines[4] == "The group gets an answer by Tuesday 12 January 2027, from the Trust."


async def test_a_copy_keeps_it_and_is_due_as_long_after_closing(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(CLOSES)
    await chat.says_privately("ada", "/polls 1 answered Yes, on Sundays.")
    await chat.says_privately("ada", "/polls 1 copy")

    assert "Step 4 of 7: Consultation." in chat.private_message
    assert "by Friday 25 December, from the Trust" in chat.private_message  # closes on the 7th
    await chat.says_privately("ada", "/polls draft post")
    assert chat.poll.lines[4] == "The group gets an answer by Friday 25 December, from the Trust."


async def test_each_of_those_that_repeat_has_a_promise_of_its_own(chat: Chat) -> None:
    await asks(chat, "repeat weekly")
    await chat.minutes_pass(7 * 24 * 60)

    assert chat.poll.lines[4] == "The group gets an answer by Tuesday 29 December, from the Trust."
    await chat.says_privately("ada", "/polls promises")
    assert chat.private_message.split("\n")[0] == "2 promised answers"


def pressed(chat: Chat, action: str) -> Pressed:
    """What Bob presses in the group, not yet sent."""
    return Pressed(key=chat.key(), sender=chat.sender("bob"), place=chat.place, confirm=Confirm.DIALOG, action=action)


async def test_votes_read_nothing_of_it(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 kind several")
    await chat.minutes_pass(1)
    poll = find_poll(chat)
    read: list[int] = []
    find = PurposeRows.find

    def noted(rows: PurposeRows, poll: PollId) -> Purpose | None:
        read.append(poll)
        return find(rows, poll)

    monkeypatch.setattr(PurposeRows, "find", noted)
    for code in (f"ballot:{poll}", f"mark:{poll}:1:1", f"skip:{poll}", f"unvote:{poll}"):
        await chat.core.engine.handle(pressed(chat, code))
    await chat.core.engine.handle(chat.typed("bob", "/vote 1 2"))
    assert read == []
    await chat.minutes_pass(1)

    assert read


async def test_in_another_language_the_words_of_whoever_asks_stay_as_they_are(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Beth fyddai'n helpu?", "Oriau hirach", "Llinell ffôn")
    await chat.sends("bob", f"about:{find_poll(chat)}:cy")

    assert chat.answer.message is not None
    assert plain(str(chat.answer.message.title)) == "Beth fyddai'n helpu?"
    assert ": the opening hours.\n" in chat.private_message
    assert "What can change" not in chat.private_message
    assert chat.answer.message.choices[0].action.endswith(":cy")
