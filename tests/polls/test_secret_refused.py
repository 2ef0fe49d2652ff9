"""What a secret question refuses, each with its own words: whatever would give a voter away, and whatever is forged."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.chat.inbound import Confirm, Pressed
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.linked import reached_at
from tests.polls.secretly import FEELING, asks, closes, drafts, votes
from tests.support.chat import Chat, group, private

FROZEN = (
    "This question is secret, and it has been posted. "
    "So it cannot be changed any more. You can cancel it and ask again."
)
STALE = "This button does not work here any more. Write /polls to me to see what is open."
LATER = "This question is secret. The result comes when it closes, to everybody at once."
KINDS = "A secret question can have one choice, several choices, or a scale. Please choose one of those kinds."
TOO_SOON = (
    "The same sensitive question was or will be asked here within 14 days. "
    "Two results on the same people could give them away. Please wait, or ask something else."
)

REFUSED = {
    "change": FROZEN,
    "kind": FROZEN,
    "kind several": FROZEN,
    "names": FROZEN,
    "hidden": FROZEN,
    "secret": FROZEN,
    "sensitive": FROZEN,
    "secrecy": FROZEN,
    "time": FROZEN,
    "days": FROZEN,
    "at 5 December 6pm": FROZEN,
    "add": FROZEN,
    "add cy": FROZEN,
    "settings": FROZEN,
    "counts close": FROZEN,
    "quorum 5": FROZEN,
    "shuffle on": FROZEN,
    "groups on": FROZEN,
    "opens 5 December 6pm": FROZEN,
    "open": FROZEN,
    "purpose": FROZEN,
    "repeat weekly": (
        "A secret question does not come again by itself. Two results close together could give people away."
    ),
    "takes options": "A secret question cannot take choices from members. Turn that off first.",
    "hand": "Nobody can enter an answer for others in a secret question. Give them a link that works once.",
    "chase": "Nobody knows who has answered a secret question. You can ask the whole group once more.",
    "link open": STALE,
    "result": LATER,
    "text": LATER,
    "csv": LATER,
}


@pytest.mark.parametrize("answered", [False, True])
async def test_once_posted_nothing_of_it_can_be_changed_whether_or_not_anybody_has_answered(
    chat: Chat, answered: bool
) -> None:
    """What may be changed would else tell whether anybody has answered."""
    await asks(chat)
    if answered:
        await votes(chat, 1)
    before = chat.question.lines
    for words, refusal in REFUSED.items():
        await chat.minutes_pass(0.2)
        await chat.says_privately("ada", f"/polls 1 {words}")
        assert (words, chat.note, chat.answer.refused) == (words, refusal, True)
        assert chat.answer.message is None

    assert chat.question.lines == before


async def test_it_is_not_taken_back_till_the_morning_either(chat: Chat) -> None:
    await chat.minutes_pass(12.5 * 60)
    await asks(chat)
    assert "Wait till" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 wait")

    assert chat.note == FROZEN


async def test_it_has_no_link_for_everybody_but_links_that_work_once(chat: Chat) -> None:
    reached_at(chat)
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 link")
    assert "once" in chat.private_message
    assert "/a/" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 links 2")

    assert chat.private_message.count("/a/") == 2


@pytest.mark.parametrize("who", ["ada", "bob"])
async def test_while_it_is_open_no_count_is_told_to_anybody(chat: Chat, who: str) -> None:
    await asks(chat)
    await votes(chat, 9, 3)
    await acts(chat, "bob")
    await chat.says_privately(who, "/polls 1 result")
    assert chat.note == LATER
    for words in ("text", "csv"):
        await chat.says_privately(who, f"/polls 1 {words}")
        assert chat.note == (LATER if who == "ada" else "I know no such question. Write /polls to see the open ones.")

    assert chat.answer.message is None


async def test_nobody_can_skip_it(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 skip")

    assert chat.note == "Nobody knows who has answered. So you can leave it be, and nobody will ask you."


@pytest.mark.parametrize("kind", ["ranked", "points 10", "dates", "own-words"])
async def test_kinds_for_which_no_rule_keeps_voters_apart_cannot_be_secret(chat: Chat, kind: str) -> None:
    await drafts(chat, "secret")
    await chat.says_privately("ada", f"/polls draft kind {kind}")
    if chat.answer.form is None and not chat.answer.refused:
        await chat.says_privately("ada", "5 December 6pm\n6 December 6pm")

    assert chat.note == KINDS or KINDS in chat.private_message


async def test_a_question_that_is_ranked_is_not_made_secret_and_offers_no_way_to(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft kind ranked")
    assert "[Secret?]" not in chat.private_message
    await chat.says_privately("ada", "/polls draft secret")

    assert chat.note == KINDS


@pytest.mark.parametrize(
    ("setting", "refusal"),
    [
        ("repeat weekly", REFUSED["repeat weekly"]),
        ("takes options", REFUSED["takes options"]),
    ],
)
async def test_a_question_that_comes_again_or_takes_choices_is_not_made_secret(
    chat: Chat, setting: str, refusal: str
) -> None:
    await drafts(chat, "secret", setting)

    assert chat.note == refusal


async def test_a_sensitive_question_is_open_for_a_day_at_least(chat: Chat) -> None:
    await drafts(chat, "sensitive", "at 2 December 9am")
    await chat.says_privately("ada", "/polls draft anyway")
    assert chat.note == "A sensitive question must be open for a day or more. Choose a later closing time."
    await chat.says_privately("ada", "/polls draft at 2 December 11am")
    await chat.says_privately("ada", "/polls draft anyway")

    assert chat.note == "Question 1 is in the group."


async def test_a_sensitive_question_is_not_closed_early(chat: Chat) -> None:
    await asks(chat, "sensitive")
    await votes(chat, 10)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.note == "A sensitive question closes at its time, and not before. That way nobody can pick the moment."
    await chat.presses("bob", "No" if "No" in chat.question.labels else "Soup")
    assert chat.note.startswith("Counted")


SAME = [
    FEELING,
    "/poll DO YOU FEEL SAFE AT HOME | Never | Always",
    "/poll Do you feel... safe, at home?! | Yes | No | Not sure",
    "/poll Do yоu feel safe at hоme? | Yes | No",  # two letters only look alike
]


@pytest.mark.parametrize("question", SAME)
async def test_the_same_sensitive_question_rests_for_two_weeks(chat: Chat, question: str) -> None:
    await asks(chat, "sensitive", question=FEELING)
    await votes(chat, 10)
    await closes(chat)
    closed = datetime.fromisoformat("2026-12-04T20:00+00:00")
    await chat.time_passes_until(closed + timedelta(days=13))
    await drafts(chat, "sensitive", question=question)
    await chat.says_privately("ada", "/polls draft anyway")
    assert chat.note == TOO_SOON
    await chat.time_passes_until(closed + timedelta(days=15))
    await asks(chat, "sensitive", question=question)

    assert chat.note == "Question 2 is in the group."


async def test_it_may_be_asked_elsewhere_and_not_brought_here_from_there(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    places = chat.storage.read(lambda work: [_id(work, it) for it in (group("group"), evening)])
    await asks(chat, "sensitive", question=FEELING, where=f"anyway {places[0]}")
    await asks(chat, "sensitive", question=FEELING, where=f"anyway {places[1]}")
    assert chat.note == "Question 2 is in the group."
    await chat.says_privately("ada", f"/polls 2 again {places[0]}")

    assert chat.note == TOO_SOON


def _id(work: StorageWork, place: object) -> int:
    found = work.places.find(place)  # type: ignore[arg-type]
    assert found is not None
    return found.id


async def test_two_of_the_same_are_not_planned_close_together(chat: Chat) -> None:
    await asks(chat, "sensitive", "opens 5 December 9am", question=FEELING, where="anyway")
    await drafts(chat, "sensitive", "opens 12 December 9am", question=FEELING)
    await chat.says_privately("ada", "/polls draft anyway")
    assert chat.note == TOO_SOON
    await chat.says_privately("ada", "/polls draft opens 8 January 9am")
    await chat.says_privately("ada", "/polls draft anyway")
    assert chat.note.startswith("Question 2 is planned.")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 2 opens 12 December 9am")
    assert chat.note == TOO_SOON
    await chat.says_privately("ada", "/polls 2 open")

    assert chat.note == TOO_SOON


async def test_a_cancelled_one_may_be_asked_again_at_once(chat: Chat) -> None:
    """Nothing is told of it, so there is nothing to subtract."""
    await asks(chat, "sensitive", question=FEELING)
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "A word was wrong.")
    await asks(chat, "sensitive", question=FEELING)

    assert chat.note == "Question 2 is in the group."


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (1, "You joined this group less than a day ago. You can answer this one after a day here."),
        (25, "Counted: Soup."),
        (
            None,
            "Please answer this sensitive question in the group. Only there can I see how long you have been a member.",
        ),
    ],
)
async def test_where_the_app_tells_who_joined_lately_they_wait_a_day(chat: Chat, hours: int | None, said: str) -> None:
    await asks(chat, "sensitive")
    joined = None if hours is None else chat.clock.now - timedelta(hours=hours)
    sender = replace(chat.sender("bob"), joined_at=joined, tells_joining=True)
    action = chat.question.choice("Soup").action
    await acts(chat, "bob")
    place = chat.place if hours is not None else private("bob")
    pressed = Pressed(key="x", sender=sender, place=place, confirm=Confirm.DIALOG, action=action)
    chat.answer = await chat.core.engine.handle(pressed)

    assert chat.note.startswith(said)
