"""Codes that no button of ours has, on secret questions and on others: refused, and nothing is kept of them."""

from collections.abc import Sequence

import pytest
import sqlalchemy as sa

from bot.polls.model import State
from storage.schema import tables
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.secretly import asks, closes, votes
from tests.support.chat import Chat, group, private

STALE = "This button does not work here any more. Write /polls to me to see what is open."
UNKNOWN = "I know no such question. Write /polls to see the open ones."

FORGED = [
    "secret:{}:0",
    "secret:{}:3",
    "secret:{}:99",
    "secret:{}:-1",
    "secret:{}:x",
    "secret:{}:1:xx",
    "secret:{}:1:1",
    "secret:{}",
    "secret:12345:1",
    "secret::1",
    "secret:{}:99999999999999999999",
    "secret-none:{}:1",
    "secret-none:{}:xx",
    "secret-none:{}:aaaaaaaaaaaaaaaaaaaaaaaaaa",
    "secret-none:12345",
    "secret-none:",
    "secret-ballot:12345",
    "secret-ballot:{}:1",
    "who:{}:aaaaaaaaaaaaaaaaaaaaaaaaaa",
    "who:{}:cy:cy",
    "tick:{}:aaaaaaaaaaaaaaaaaaaaaaaaaa:1",
    "send:{}:aaaaaaaaaaaaaaaaaaaaaaaaaa:1",
    "send:{}:a:1",
    "send:{}",
    "vote:{}:1",
    "vote:{}:2:cy",
    "mark:{}:1:1",
    "skip:{}",
    "unvote:{}",
    "paper:{}:1:1:1",
    "hand:{}",
]


def question_id(chat: Chat) -> str:
    """The id of the question in the group."""
    return chat.question.choice("Who sees this?").action.split(":")[1]


def ballots(chat: Chat, number: int = 1) -> int:
    """How many secret ballots there are."""

    def look(work: StorageWork) -> int:
        poll = work.polls.find_numbered(work.people.list_communities()[0].id, number)
        assert poll is not None
        if poll.state is State.OPEN:
            return work.secrets.count(poll.id)
        assert f"secret_{poll.id}" not in kept
        return 0

    with chat.storage.database.read() as connection:
        kept = sa.inspect(connection).get_table_names()
    return int(chat.storage.read(look))


def open_ballots(chat: Chat) -> int:
    """How many other ballots there are."""
    with chat.storage.database.read() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(tables.tables["ballots"])).scalar_one())


async def test_forged_codes_on_a_secret_question_are_refused_and_leave_no_ballot(chat: Chat) -> None:
    await asks(chat)
    poll = question_id(chat)
    for place in (chat.place, private("bob")):
        for code in FORGED:
            await chat.minutes_pass(0.1)
            await chat.sends("bob", code.format(poll), place=place)
            assert (code, chat.note, chat.answer.refused) in [(code, STALE, True), (code, UNKNOWN, True)]
            assert chat.answer.message is None
            assert chat.answer.form is None

    assert (ballots(chat), open_ballots(chat)) == (0, 0)


@pytest.mark.parametrize("code", ["secret:{}:1", "secret-none:{}", "secret-ballot:{}", "tick:{}:{}:1", "send:{}:{}:1"])
async def test_secret_codes_on_an_open_question_are_refused(chat: Chat, code: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    poll = question_id(chat)
    await chat.sends("bob", code.format(poll, "a" * 26))

    assert chat.note == STALE
    assert open_ballots(chat) == 0


async def _ballot(chat: Chat, who: str) -> Sequence[str]:
    """What one's own ballot has in its buttons: the question, the code, and what is ticked."""
    await chat.presses(who, "Answer")
    assert chat.answer.message is not None
    return chat.answer.message.choices[0].action.split(":")[1:]


@pytest.mark.parametrize("mask", ["0", "16", "1023", "1024", "2047", "99999", "-1", "x", "", "1:1", "1:xx"])
async def test_a_ballot_with_marks_that_no_button_makes_is_refused(chat: Chat, mask: str) -> None:
    await asks(chat, "secret", "kind several", question="/poll Lunch? | Soup | Salad | Bread | Cake")
    poll, code, _ = await _ballot(chat, "bob")
    await chat.sends("bob", f"send:{poll}:{code}:{mask}", place=private("bob"))

    assert chat.note in (STALE, "Please choose one more.")
    assert chat.answer.refused
    assert ballots(chat) == 0


async def test_the_code_of_one_is_no_use_to_another_nor_for_another_question(chat: Chat) -> None:
    four = "/poll {} | Soup | Salad | Bread | Cake"
    await asks(chat, "secret", "kind several", question=four.format("Lunch?"))
    poll, code, _ = await _ballot(chat, "bob")
    await asks(chat, "secret", "kind several", question=four.format("Supper?"))
    other, _, _ = await _ballot(chat, "bob")
    for who, which in (("eve", poll), ("bob", other)):
        for action in (f"send:{which}:{code}:3", f"tick:{which}:{code}:3", f"secret-none:{which}:{code}"):
            await chat.sends(who, action, place=private(who))
            assert chat.note == STALE
            assert chat.answer.message is None
    assert (ballots(chat, 1), ballots(chat, 2)) == (0, 0)
    await chat.sends("bob", f"send:{poll}:{code}:3", place=private("bob"))

    assert (ballots(chat, 1), ballots(chat, 2)) == (1, 0)


async def test_from_another_group_it_does_not_count(make_chat: MakeChat) -> None:
    """A forwarded copy has the buttons, and is not where the question stands."""
    evening, stranger = group("evening"), group("stranger")
    chat = await make_chat(evening)
    places = chat.storage.read(lambda work: [it.id for it in work.places.list_of(work.people.list_communities()[0].id)])
    here = next(place for place in places if place != _id(chat, "evening"))
    await asks(chat, "secret", where=f"anyway {here}")
    action = chat.question.choice("Soup").action
    for place in (evening, stranger, private("bob")):
        await chat.sends("bob", action, place=place)
        assert chat.note in (STALE, UNKNOWN)
    assert ballots(chat) == 0
    await chat.sends("bob", action)

    assert ballots(chat) == 1


def _id(chat: Chat, name: str) -> int:
    def look(work: StorageWork) -> int:
        found = work.places.find(group(name))
        assert found is not None
        return int(found.id)

    return int(chat.storage.read(look))


@pytest.mark.parametrize("several", [False, pytest.param(True, marks=pytest.mark.variation)])
async def test_after_it_has_closed_every_button_says_so(chat: Chat, several: bool) -> None:
    settings = ["kind several"] if several else []
    await asks(chat, "secret", *settings, question="/poll Lunch? | Soup | Salad | Bread | Cake")
    poll = question_id(chat)
    actions = [f"secret:{poll}:1", f"secret-none:{poll}", f"secret-ballot:{poll}"]
    if several:
        _, code, _ = await _ballot(chat, "bob")
        actions += [f"tick:{poll}:{code}:3", f"send:{poll}:{code}:3", f"secret-none:{poll}:{code}"]
    else:
        await votes(chat, 9)
    await closes(chat)
    await closes(chat)
    for action in actions:
        await chat.sends("bob", action)
        assert chat.note == "This question has closed, so your tap was not counted. The result is in the group."

    assert ballots(chat) == 0
